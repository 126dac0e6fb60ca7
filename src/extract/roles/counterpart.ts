import { ACT_NOUNS, GENERAL_ACT_NOUNS, PEOPLE_NOUNS, REPORTING_VERBS } from '../lexicon/predicates.ts'
import type { Argued, Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { Party } from '../syntax/namedParties.ts'
import { doerOfDeedMeant } from './deedMeant.ts'
import type { RoleReader } from './roleReader.ts'
import { otherSide, type PartyNamed, type ToldBefore } from './toldBefore.ts'

/** How many sentences back something may have been done to the state, laid to its charge, or told of it and another. */
const NEAR = { done: 2, together: 3, accused: 3 } as const

/** Finds the other of a quarrel of words whom the text does not name. */
export class Counterpart {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
  ) {}

  /**
   * Who is reproached, refused or threatened and not named: of a refusal whoever spoke before, in the same sentence or the
   * last; of a reproach for a deed whoever did such a thing; else whoever did or said something to the state just before; else
   * whom it was last told of together with, if not as a friend; else whose act is taken up, or may be refused.
   */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    for (const trigger of readings) {
      const source = TO_SOMEONE.has(trigger.type)
        ? this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
        : undefined
      // "the refusal", "a veto" rarely answers who spoke before.
      if (!source || (trigger.type === 'REJECT' && trigger.reading.wordClass === 'noun')) continue
      const isOwn = (actor: string): boolean => this.reader.isOneOf(source.parties, actor)
      const answered = this.#answered(trigger, isOwn)
      const other = answered ?? (this.#meansPeople(trigger) ? null : this.#lastWith(trigger, isOwn))
      if (!other) continue
      // What a state was told of before goes for it alone, and not for all who now speak with it.
      const found = this.before.withTarget(
        trigger,
        answered ? source : { ...source, parties: source.parties.slice(0, 1) },
        other,
        0.4,
        'told before with',
        'counterpart',
      )
      if (found.length > 0) return found
    }
    return []
  }

  /** To whose words or deed the trigger is an answer. */
  #answered(trigger: Trigger, isOwn: (actor: string) => boolean): PartyNamed | null {
    if (trigger.type === 'REJECT')
      return (
        this.#accuserOf(trigger, isOwn) ??
        this.#speakerHere(trigger, isOwn) ??
        this.#lastSubject(trigger, isOwn, 'saying')
      )
    return trigger.type === 'ACCUSE' ? doerOfDeedMeant(trigger, isOwn, this.reader, this.memory) : null
  }

  /** "Togo denied it": what one denies others have laid to one's charge shortly before. */
  #accuserOf(trigger: Trigger, isOwn: (actor: string) => boolean): PartyNamed | null {
    if (this.reader.tree.lemma(trigger.token) !== 'deny') return null
    const accused = ({ trigger: { type }, source, target }: Argued): boolean =>
      type === 'ACCUSE' && isOwn(target.actor) && !isOwn(source.actor)
    return this.before.lastTold(trigger, NEAR.accused, accused)?.source ?? null
  }

  /** "accused the rebels", "criticised the army": whom the object means is someone, if not known who, and not whoever was told of last. */
  #meansPeople({ type, token, reading }: Trigger): boolean {
    if (type !== 'ACCUSE' || reading.wordClass !== 'verb' || !reading.frame.target.includes('object'))
      return false
    const { tree } = this.reader
    return tree.childrenBy(token, 'obj', 'nsubj:pass').some((object) => {
      const lemma = tree.lemma(object)
      return PEOPLE_NOUNS.has(lemma) && !NOT_OTHERS.has(lemma)
    })
  }

  /** With whom the state was told of last. */
  #lastWith(trigger: Trigger, isOwn: (actor: string) => boolean): PartyNamed | null {
    const apart = (told: Argued): boolean =>
      told.trigger.token !== trigger.token &&
      !FRIENDLY.has(told.trigger.type) &&
      otherSide(told, isOwn) !== null
    const done = (told: Argued): boolean => apart(told) && isOwn(told.target.actor)
    const before =
      this.before.lastTold(trigger, NEAR.done, done) ?? this.before.lastTold(trigger, NEAR.together, apart)
    if (before) return otherSide(before, isOwn)
    return this.#mayAnswerDeed(trigger) ? this.#lastSubject(trigger, isOwn, 'doing') : null
  }

  /** What is refused with no word for it, or reproached by a word that takes up a deed, is often what was done just before. */
  #mayAnswerDeed({ type, token }: Trigger): boolean {
    return type === 'REJECT' ? this.reader.tree.child(token, 'obj') === null : this.#takesUp(token)
  }

  /** "called it an insult", "deplored the move": whether a verb's object is something told before. */
  #takesUp(verb: number): boolean {
    const { tree } = this.reader
    return tree.childrenBy(verb, 'obj', 'nsubj:pass').some((object) => {
      if (TAKING_UP.has(tree.lemma(object))) return true
      const definite = tree.childrenBy(object, 'det').some((det) => DEFINITE.has(tree.lemma(det)))
      return definite && (GENERAL_ACT_NOUNS.has(tree.lemma(object)) || ACT_NOUNS.has(tree.lemma(object)))
    })
  }

  /**
   * Who speaks or turns to someone in a clause before of the same sentence: "Turkey proposed talks, but Greece declined". Not
   * who reports the refusal.
   */
  #speakerHere({ token, reading }: Trigger, isOwn: (actor: string) => boolean): Party | null {
    if (reading.wordClass !== 'verb') return null
    const { tree } = this.reader
    const { sentence } = tree.at(token)
    const own = subjectsOf(tree, token)
    for (let at = token - 1; at >= 0 && tree.at(at).sentence === sentence; at--) {
      const lemma = tree.lemma(at)
      if (!tree.isVerb(at) || !(REPORTING_VERBS.has(lemma) || CALLING_FOR_ANSWER.has(lemma))) continue
      const reports = tree.childrenBy(at, 'ccomp', 'xcomp').some((clause) => tree.within(token, clause))
      if (reports || own.some((subject) => tree.within(at, subject.token))) continue
      const subject = subjectsOf(tree, at)
        .flatMap((filler) => this.reader.partiesOf(filler.token, 'source'))
        .find(({ actor }) => !isOwn(actor))
      if (subject) return subject
    }
    return null
  }

  /** The subject of the last verb, or verb of saying, in the sentence before, if it is another. */
  #lastSubject(
    { token }: Trigger,
    isOwn: (actor: string) => boolean,
    verbs: 'saying' | 'doing',
  ): Party | null {
    const { tree } = this.reader
    const { sentence } = tree.at(token)
    for (let at = token - 1; at >= 0 && sentence - tree.at(at).sentence <= 1; at--) {
      if (tree.at(at).sentence === sentence || !tree.isVerb(at)) continue
      if (verbs === 'saying' && !REPORTING_VERBS.has(tree.lemma(at))) continue
      const subject = subjectsOf(tree, at)
        .flatMap((filler) => this.reader.partiesOf(filler.token, 'source'))
        .find(({ actor }) => !isOwn(actor))
      if (subject) return subject
    }
    return null
  }
}

/** What words do to someone, named or not. */
export const TO_SOMEONE: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN'])

/** Those who rule are, without a name, those of whom a text has just told; "force" is no one. */
const NOT_OTHERS: ReadonlySet<string> = new Set(
  'government regime administration authority leadership cabinet junta ministry leader president state side force'.split(
    ' ',
  ),
)

/** What calls for an answer, beside what is said. */
const CALLING_FOR_ANSWER: ReadonlySet<string> = new Set(
  'offer invite order present telephone phone ring visit approach bid seek appeal press send'.split(' '),
)

/** What gives no cause for a reproach. */
const FRIENDLY: ReadonlySet<string> = new Set(['SUPPORT', 'AID', 'COOPERATE', 'ALLY', 'MEMBER', 'CONCEDE'])

const TAKING_UP: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'those'])

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'such'])
