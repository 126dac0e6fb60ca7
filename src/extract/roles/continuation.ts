import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import { firstCompleted } from './firstCompleted.ts'
import type { RoleReader } from './roleReader.ts'
import { otherSide, type ToldBefore } from './toldBefore.ts'

/** How many sentences back those may have been told of between whom someone mediates. */
const NEAR_SENTENCES = 2

/** And who may have been met, or have asked, before a promise. */
const NEAR_PROMISE = 1

/** How often two must have been told of as at odds to be those between whom an article says that someone mediates. */
const OFTEN = 3

/** Finds to whom someone turns, or between whom he goes, in what he is just told to do, or they. */
export class Continuation {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
  ) {}

  /** The relations of the first rule that completes a reading, the surest rule first. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    return firstCompleted(this, [this.#alongside, this.#between, this.#promised], readings)
  }

  /** "telephoned Chad and asked for help", "flew to Chad to offer help": to whom, the verb says that it goes on from. */
  #alongside(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    const offers = trigger.type === 'AID' && OFFERING.has(tree.lemma(trigger.token))
    if (!offers && !WORDS.has(trigger.type)) return []
    if (trigger.reading.wordClass !== 'verb' || tree.isPassive(trigger.token)) return []
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    if (!source || source.parties.length > 1 || this.#asksSomeone(trigger.token)) return []
    const own = source.parties[0]!
    for (const before of this.#goesOnFrom(trigger.token)) {
      const told = this.memory.told.filter(
        (one) =>
          one.trigger.token === before &&
          ADDRESSED.has(one.trigger.type) &&
          this.reader.sameState(one.source.actor, own.actor) &&
          !this.reader.sameState(one.target.actor, own.actor),
      )
      if (told.length > 0)
        return told.flatMap(({ target }) =>
          this.before.withTarget(trigger, source, target, 0.75, 'of whom was told before'),
        )
    }
    return []
  }

  /** "urged the public to wait" has someone, even if he is no actor. */
  #asksSomeone(verb: number): boolean {
    const { tree } = this.reader
    return (
      tree.child(verb, 'xcomp', 'ccomp') !== null &&
      tree.childrenBy(verb, 'obj', 'iobj').some((object) => PEOPLE_NOUNS.has(tree.lemma(object)))
    )
  }

  /** The verbs before one that shares their subject: coordinated with it, or of which it is the purpose. */
  #goesOnFrom(verb: number): readonly number[] {
    const { tree } = this.reader
    const before: number[] = []
    for (let at = verb, steps = 0; steps < 3; steps++) {
      if (tree.child(at, 'nsubj') !== null || !tree.is(at, 'conj', 'advcl', 'xcomp')) break
      const head = tree.head(at)
      if (head < 0 || !tree.isVerb(head)) break
      if (tree.is(at, 'conj')) {
        const between = tree.childrenBy(head, 'conj').filter((one) => one < at && tree.isVerb(one))
        before.push(...between.reverse())
      }
      before.push(head)
      at = head
    }
    return before
  }

  /** "Oman mediated", "a truce that Oman brokered": between whom, the telling before says. */
  #between(trigger: Trigger): readonly Argued[] {
    const { mode, type, reading, token } = trigger
    const goesBetween = reading.wordClass === 'verb' || MEDIATION.has(reading.head)
    if (mode !== 'third-party' || type !== 'CONSULT' || !goesBetween) return []
    const source = this.reader.fill(trigger, reading.frame.source, 'source')[0]
    if (!source) return []
    const isOther = (actor: string): boolean => !this.reader.isOneOf(source.parties, actor)
    const quarrel = this.#quarrelBefore(token, isOther) ?? this.#quarrelOfArticle(token, isOther)
    if (!quarrel) return []
    return [quarrel.source, quarrel.target].flatMap((party) =>
      this.before.withTarget(trigger, source, party, 0.55, 'between those told of before, with'),
    )
  }

  /** The last two that were told of as at odds, or as coming to terms. */
  #quarrelBefore(token: number, isOther: (actor: string) => boolean): Argued | undefined {
    const { tree } = this.reader
    return this.memory.told.findLast(
      (told) =>
        tree.at(token).sentence - tree.at(told.trigger.token).sentence <= NEAR_SENTENCES &&
        this.#isApart(told, isOther),
    )
  }

  /** The two that the article has told of as at odds again and again, and of no others so often. */
  #quarrelOfArticle(token: number, isOther: (actor: string) => boolean): Argued | undefined {
    const counts: { readonly told: Argued; count: number }[] = []
    for (const told of this.memory.told) {
      if (told.trigger.token > token || !this.#isApart(told, isOther)) continue
      const same = counts.find((one) => this.before.areSameTwo(one.told, told))
      if (same) same.count += 1
      else counts.push({ told, count: 1 })
    }
    const [first, second] = counts.sort((one, other) => other.count - one.count)
    return first !== undefined && first.count >= OFTEN && first.count >= 2 * (second?.count ?? 0)
      ? first.told
      : undefined
  }

  #isApart({ trigger, source, target }: Argued, isOther: (actor: string) => boolean): boolean {
    return (
      SETTLED.has(trigger.type) &&
      isOther(source.actor) &&
      isOther(target.actor) &&
      !this.reader.sameState(source.actor, target.actor)
    )
  }

  /** Who has just been met, or has asked, is promised something: "Kenya received the envoy of Chad. It promised help." */
  #promised(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    if (trigger.type !== 'AGREE' || !PROMISING.has(tree.lemma(trigger.token))) return []
    // "asked it to accept the apology"
    if (tree.is(trigger.token, 'xcomp', 'advcl', 'acl') && !tree.isRelative(trigger.token)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const isOwn = (actor: string): boolean => this.reader.sameState(actor, own.actor)
    const met = this.memory.told.findLast(
      (told) =>
        tree.at(trigger.token).sentence - tree.at(told.trigger.token).sentence <= NEAR_PROMISE &&
        TURNING_TO.has(told.trigger.type) &&
        otherSide(told, isOwn) !== null,
    )
    const other = met && otherSide(met, isOwn)
    return other ? this.before.withTarget(trigger, source, other, 0.42, 'told before with') : []
  }
}

/** Acts of words that often leave unsaid to whom. */
const WORDS: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'THREATEN'])

const OFFERING: ReadonlySet<string> = new Set('offer grant promise pledge lend donate'.split(' '))

/** Acts that have one to whom they turn. */
const ADDRESSED: ReadonlySet<string> = new Set([
  'CONSULT',
  'REQUEST',
  'ACCUSE',
  'THREATEN',
  'AGREE',
  'REJECT',
])

const MEDIATION: ReadonlySet<string> = new Set(
  'mediation chairmanship auspices arbitration office diplomacy'.split(' '),
)

/** Between two who do these to one another someone mediates. */
const SETTLED: ReadonlySet<string> = new Set([
  'AGREE',
  'CONCEDE',
  'CONSULT',
  'ASSAULT',
  'RIVAL',
  'ACCUSE',
  'REJECT',
  'RETREAT',
  'SANCTION',
  'THREATEN',
])

/** What is said to somebody, named or not. */
const PROMISING: ReadonlySet<string> = new Set(
  'promise pledge undertake agree consent accept offer vow keep'.split(' '),
)

/** After these one gives the other one's word. */
const TURNING_TO: ReadonlySet<string> = new Set(['CONSULT', 'REQUEST', 'AGREE'])
