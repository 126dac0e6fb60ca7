import type { Argued, Trigger } from '../results.ts'
import { objectsOf, subjectsOf } from '../syntax/clause.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import { obliquesOf } from '../syntax/fillers.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { Speakers } from '../syntax/speakers.ts'
import { forWhom } from './circumstances.ts'
import { TO_SOMEONE } from './counterpart.ts'
import { firstCompleted } from './firstCompleted.ts'
import { praisedDoers } from './praised.ts'
import type { RoleReader } from './roleReader.ts'
import type { ToldBefore } from './toldBefore.ts'

/** How many sentences back an answer or an agent may have been told. */
const NEAR_SENTENCES = {
  answer: 2,
  agent: 3,
  same: 6,
  alike: 3,
  undone: 5,
  captor: 5,
} as const

/** Finds a party that the trigger's own frame leaves open in what has been told before. */
export class Discourse {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
    private readonly speakers: Speakers,
  ) {}

  /** The relations of the first rule that completes a reading, the surest rule first. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    if (readings.some(({ echoes }) => echoes !== undefined))
      return readings.flatMap((trigger) => this.#echo(trigger))
    return firstCompleted(
      this,
      [
        this.#maker,
        this.#answer,
        this.#praised,
        this.#agent,
        this.#same,
        this.#alike,
        this.#undone,
        this.#circumstanced,
      ],
      readings,
    )
  }

  /** "Qatar and Turkey did so too": to those to whom another did it. */
  #echo(trigger: Trigger): readonly Argued[] {
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    if (!source || trigger.echoes === undefined) return []
    const isOwn = (actor: string): boolean => this.reader.isOneOf(source.parties, actor)
    const taken = this.memory.told.filter(
      (told) =>
        told.trigger.token === trigger.echoes &&
        told.trigger.type === trigger.type &&
        !isOwn(told.source.actor),
    )
    const targets = new Map(taken.map(({ target }) => [target.actor, target]))
    return source.parties.flatMap((own) =>
      [...targets.values()].flatMap((target) =>
        isOwn(target.actor)
          ? []
          : this.before.withTarget(
              trigger,
              { ...source, parties: [own] },
              target,
              0.75,
              'as another did, to',
            ),
      ),
    )
  }

  /** "a charge that Ankara denies": whoever said or made what the clause describes. */
  #maker(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    if (!TO_SOMEONE.has(trigger.type) || trigger.reading.wordClass !== 'verb') return []
    if (!tree.isRelative(tree.firstConjunct(trigger.token))) return []
    const described = tree.head(tree.firstConjunct(trigger.token))
    if (!objectsOf(tree, trigger.token).some(({ token }) => token === described)) return []
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    const own = source?.parties[0]
    if (!source || !own || this.reader.partiesOf(described, 'target').some(({ via }) => via === '')) return []
    const isOther = ({ actor }: Party): boolean => !this.reader.isOneOf(source.parties, actor)
    const voice = this.speakers.voiceOver(described)?.party
    if (voice && isOther(voice))
      return this.before.withTarget(trigger, source, voice, 0.6, 'of what was said by')
    // "Chad accused Niger of spying, a charge that Niger denied": what its sentence has told of is what the word takes up.
    const before = SAID.has(tree.lemma(described)) ? this.#toldTo(trigger, own) : undefined
    if (before && isOther({ ...own, actor: before.source.actor }))
      return this.before.withTarget(trigger, source, before.source, 0.6, 'of what was told by')
    for (const ancestor of tree.ancestors(described)) {
      if (!tree.headsClause(ancestor) && !tree.isVerb(ancestor)) continue
      const maker = subjectsOf(tree, ancestor)
        .flatMap(({ token }) => this.reader.partiesOf(token, 'source'))
        .find(isOther)
      if (maker) return this.before.withTarget(trigger, source, maker, 0.55, 'of what was made by')
    }
    return []
  }

  /** What the trigger's sentence has told of words to someone. */
  #toldTo(trigger: Trigger, { actor }: Party): Argued | undefined {
    return this.before.lastTold(
      trigger,
      0,
      (told) => ANSWERED.has(told.trigger.type) && this.reader.sameState(told.target.actor, actor),
    )
  }

  /** "Beijing denied those allegations": whose they are, the telling before says. */
  #answer(trigger: Trigger): readonly Argued[] {
    if (
      trigger.type !== 'REJECT' ||
      trigger.reading.wordClass !== 'verb' ||
      !this.#answersWords(trigger.token)
    )
      return []
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const answered = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.answer,
      (told) =>
        ANSWERED.has(told.trigger.type) &&
        this.reader.sameState(told.target.actor, own.actor) &&
        !this.reader.sameState(told.source.actor, own.actor),
    )
    return answered ? this.before.withTarget(trigger, source, answered.source, 0.7, 'an answer to') : []
  }

  /** "The White House welcomed the deal": whose it is, the telling before says; of what two did together, both. */
  #praised(trigger: Trigger): readonly Argued[] {
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    if (!source) return []
    const doers = praisedDoers(trigger, source, this.reader, this.memory)
    return doers.flatMap((doer) =>
      this.before.withTarget(trigger, source, doer, 0.5, 'for what was told before of'),
    )
  }

  /** "He was sanctioned again", "he walked free": by whose hand, the telling before says. */
  #agent(trigger: Trigger): readonly Argued[] {
    const undergoes = trigger.reading.frame.target.includes('subject')
    if (!this.reader.tree.isPassive(trigger.token) && !undergoes) return []
    const same = this.#withSourceOfSame(trigger, NEAR_SENTENCES.agent, 0.6)
    const kin = CAPTORS[trigger.type]
    const { tree } = this.reader
    // "detained in China": those who rule there, whoever did the like elsewhere.
    const ruled = obliquesOf(tree, trigger.token, ['in']).some(
      ({ token }) => this.reader.partiesOf(token, 'target').length > 0,
    )
    return same.length > 0 || !kin || ruled
      ? same
      : this.#withSourceOfSame(trigger, NEAR_SENTENCES.captor, 0.45, kin)
  }

  /** Who has been told to do harm to someone and does it again, with no one named, does it to the same; and the reverse. */
  #same(trigger: Trigger): readonly Argued[] {
    // "sanctions" with no one named are talk of measures, and not one more of the same.
    const talk = trigger.type === 'SANCTION' && trigger.reading.wordClass === 'noun'
    if (talk || !REPEATED.has(trigger.type)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return this.#withSourceOfSame(trigger, NEAR_SENTENCES.same, 0.45)
    const before = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.same,
      (told) => told.trigger.type === trigger.type && this.reader.sameState(told.source.actor, own.actor),
    )
    if (before) return this.before.withTarget(trigger, source, before.target, 0.45, 'as before, against')
    if (trigger.type !== 'ASSAULT') return []
    // Who was attacked and attacks, attacks back.
    const attacked = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.same,
      (told) => told.trigger.type === 'ASSAULT' && this.reader.sameState(told.target.actor, own.actor),
    )
    return attacked ? this.before.withTarget(trigger, source, attacked.source, 0.4, 'in return, against') : []
  }

  /** What others have been told to do to someone, the next one does to the same: "Spain froze its loans." */
  #alike(trigger: Trigger): readonly Argued[] {
    if (trigger.type !== 'SANCTION' || trigger.reading.wordClass !== 'verb') return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const before = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.alike,
      (told) =>
        told.trigger.type === trigger.type &&
        !this.reader.isBody(told.target.actor) &&
        !this.reader.sameState(told.target.actor, own.actor),
    )
    return before ? this.before.withTarget(trigger, source, before.target, 0.42, 'as others, against') : []
  }

  /** Who withdraws, frees or yields, and not before whom, does it before those to whom it did harm, or who asked for it. */
  #undone(trigger: Trigger): readonly Argued[] {
    const harm = UNDOES[trigger.type]
    if (!harm || trigger.mode === 'resign') return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const isOwn = (actor: string): boolean => this.reader.sameState(actor, own.actor)
    const done = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.undone,
      (told) => harm.has(told.trigger.type) && isOwn(told.source.actor) && !isOwn(told.target.actor),
    )
    if (done) return this.before.withTarget(trigger, source, done.target, 0.44, 'undoing what was done to')
    if (trigger.type !== 'CONCEDE') return []
    const asked = this.before.lastTold(
      trigger,
      NEAR_SENTENCES.agent,
      (told) => PRESSING.has(told.trigger.type) && isOwn(told.target.actor) && !isOwn(told.source.actor),
    )
    return asked ? this.before.withTarget(trigger, source, asked.source, 0.42, 'as asked by') : []
  }

  /** "Fiji offered a company of soldiers", "both moved artillery there": for or against whom, its circumstances say. */
  #circumstanced(trigger: Trigger): readonly Argued[] {
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    const target = own && forWhom(trigger, own.actor, this.reader, this.memory)
    return source && target
      ? this.before.withTarget(trigger, source, target, 0.42, 'in what was told before, for')
      : []
  }

  #withSourceOfSame(
    trigger: Trigger,
    sentences: number,
    certainty: number,
    types: ReadonlySet<string> = new Set([trigger.type]),
  ): readonly Argued[] {
    const { frame } = trigger.reading
    if (this.reader.fill(trigger, frame.source, 'source').length > 0) return []
    const target = this.reader.fill(trigger, frame.target, 'target')[0]
    const suffers = target?.parties[0]
    if (!target || !suffers) return []
    const before = this.before.lastTold(
      trigger,
      sentences,
      (told) => types.has(told.trigger.type) && this.reader.sameState(told.target.actor, suffers.actor),
    )
    return before ? this.before.withSource(trigger, before.source, target, certainty, 'told before of') : []
  }

  /** Whether what is denied or refused is something that another said. */
  #answersWords(verb: number): boolean {
    const { tree } = this.reader
    const said = tree.childrenBy(verb, 'ccomp').flatMap((clause) => tree.childrenBy(clause, 'nsubj'))
    return [...tree.childrenBy(verb, 'obj', 'nsubj:pass'), ...said].some((token) =>
      SAID.has(tree.lemma(token)),
    )
  }
}

const ANSWERED: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE'])

const SAID: ReadonlySet<string> = new Set(
  `allegation accusation claim charge criticism report demand request proposal offer suggestion call idea warning threat appeal
  ultimatum it this that`.split(/\s+/),
)

/** Who did the one to someone is likely who does the other: who frees is who seized. */
const CAPTORS: Readonly<Record<string, ReadonlySet<string>>> = {
  RETREAT: new Set(['COERCE', 'ASSAULT']),
  COERCE: new Set(['SANCTION', 'COERCE']),
  SANCTION: new Set(['COERCE', 'SANCTION']),
}

/** What a withdrawal and a concession put an end to. */
const UNDOES: Readonly<Record<string, ReadonlySet<string>>> = {
  RETREAT: new Set(['ASSAULT', 'MOBILIZE', 'COERCE', 'RETREAT']),
  CONCEDE: new Set(['SANCTION', 'COERCE', 'ASSAULT', 'REJECT', 'THREATEN', 'CONCEDE']),
}

/** After these a state may give way to whoever told them. */
const PRESSING: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'SANCTION', 'THREATEN'])

/** Harm goes on between the same two; words go to many. */
const REPEATED: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE'])
