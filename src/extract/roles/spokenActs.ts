import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { Speakers } from '../syntax/speakers.ts'
import { SPEAKER } from '../syntax/spokenActs.ts'
import type { RoleReader } from './roleReader.ts'
import type { PartyNamed, ToldBefore } from './toldBefore.ts'

/** How many sentences back a deed may lie that someone judges. */
const NEAR_SENTENCES = 3

/** By how much a telling loses weight with each sentence. */
const FADING = 0.2

type IsOwn = (actor: string) => boolean

/** Whether a trigger is a word by which someone who speaks judges, demands or threatens. */
export const isSpokenAct = ({ reading }: Trigger): boolean => reading.frame.source[0] === SPEAKER

/** Finds to whom someone who speaks says "This is an act of war", "Chad must withdraw" or "we will strike back". */
export class SpokenActs {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
    private readonly speakers: Speakers,
  ) {}

  /**
   * To whoever is named there, or did what "this" or "the raid" takes up, above all to those for whom it is said; a demand without a
   * subject to whoever is spoken to. Empty where nobody is known to speak.
   */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    for (const trigger of readings) {
      const voice = isSpokenAct(trigger) ? this.speakers.voiceOver(trigger.token) : null
      if (!voice) continue
      const source: FilledSlot = {
        slot: 'speaker',
        link: 'speaker of',
        certainty: 1,
        parties: [voice.party],
      }
      const found = this.#to(trigger, source)
      if (found.length > 0) return found
    }
    return []
  }

  #to(trigger: Trigger, source: FilledSlot): readonly Argued[] {
    const isOwn: IsOwn = (actor) => this.reader.isOneOf(source.parties, actor)
    const [word] = trigger.words
    if (word === undefined && trigger.type === 'REQUEST')
      return this.#toAddressee(trigger, source, isOwn, 0.8)
    const named =
      word === undefined ? [] : this.reader.partiesOf(word, 'target').filter(({ actor }) => !isOwn(actor))
    const isDeed = this.#mayBeDeed(trigger) && (word === undefined || this.#standsForDeed(word))
    const doer = isDeed ? this.#doerOf(trigger, word, isOwn) : null
    // "It is an outrage" is rather a deed than a state; "it must withdraw" is a state.
    if (named.length > 0 && (doer === null || !this.#takesUp(word!)))
      return named.flatMap((party) =>
        this.before.withTarget(trigger, source, party, 0.85 * party.certainty, 'of', 'spoken'),
      )
    if (doer)
      return this.before.withTarget(
        trigger,
        source,
        doer.party,
        doer.certainty,
        'of what was done by',
        'spoken',
      )
    return isDeed && trigger.type !== 'SUPPORT' ? this.#toAddressee(trigger, source, isOwn, 0.4) : []
  }

  #toAddressee(trigger: Trigger, source: FilledSlot, isOwn: IsOwn, certainty: number): readonly Argued[] {
    const asked = this.speakers.addresseeAt(trigger.token)
    return asked === null || isOwn(asked.actor)
      ? []
      : this.before.withTarget(trigger, source, asked, certainty, 'to', 'spoken')
  }

  /** Only the end of a deed is demanded of it: "This aggression must stop". */
  #mayBeDeed({ type, token }: Trigger): boolean {
    const { tree } = this.reader
    if (type !== 'REQUEST') return true
    const demanded = tree.is(token, 'aux') ? tree.head(token) : (tree.child(token, 'xcomp') ?? token)
    return STOPPING.has(tree.lemma(demanded))
  }

  /** Whether a word stands for something done: "this", "the decision", "these attacks". */
  #standsForDeed(word: number): boolean {
    const { tree } = this.reader
    return this.#takesUp(word) || (tree.at(word).upos === 'NOUN' && tree.child(word, 'nmod:poss') === null)
  }

  #takesUp(word: number): boolean {
    return TAKING_UP.has(this.reader.tree.at(word).form.toLowerCase())
  }

  /** Who did what is spoken of: of what was told shortly before what was done to those for whom it is said, else what was told last. */
  #doerOf(
    trigger: Trigger,
    word: number | undefined,
    isOwn: IsOwn,
  ): { readonly party: PartyNamed; readonly certainty: number } | null {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    const kinds = word === undefined ? NO_KINDS : this.#kindsOf(word)
    const near = this.memory.told.filter(
      ({ trigger: { token, type } }) =>
        token < trigger.token &&
        sentence - tree.at(token).sentence <= NEAR_SENTENCES &&
        (kinds.size === 0 || kinds.has(type)) &&
        (trigger.type === 'SUPPORT' ? WELCOME : UNWELCOME).has(type),
    )
    // Whom others reproach for it has done it, if they do not reproach those for whom it is said.
    const doers = near.flatMap(({ trigger: { type }, source, target }) => {
      const reproved = type === 'ACCUSE' && !isOwn(target.actor)
      const doer = reproved ? target : source
      return isOwn(doer.actor) ? [] : [{ party: doer, toOwn: !reproved && isOwn(target.actor) }]
    })
    const last = doers.findLast(({ toOwn }) => toOwn) ?? doers.at(-1)
    if (last) return { party: last.party, certainty: last.toOwn ? 0.8 : 0.6 }
    const foe = trigger.type === 'SUPPORT' || kinds.size > 0 ? null : this.#foeOf(trigger, isOwn)
    return foe && { party: foe, certainty: 0.5 }
  }

  /** With whom the side for which is spoken has been told to be at odds, most often and most lately. */
  #foeOf({ token }: Trigger, isOwn: IsOwn): PartyNamed | null {
    const { tree } = this.reader
    const { sentence } = tree.at(token)
    const weights = new Map<string, number>()
    let foe: PartyNamed | null = null
    for (const { trigger, source, target } of this.memory.told) {
      const own = isOwn(source.actor)
      if (trigger.token >= token || !UNWELCOME.has(trigger.type) || own === isOwn(target.actor)) continue
      const other = own ? target : source
      const steps = sentence - tree.at(trigger.token).sentence
      const weight = (weights.get(other.actor) ?? 0) + 1 / (1 + FADING * steps)
      weights.set(other.actor, weight)
      if (foe === null || weight >= weights.get(foe.actor)!) foe = other
    }
    return foe
  }

  /** As what a noun may have been told; none for words that name no kind. */
  #kindsOf(word: number): ReadonlySet<string> {
    const { tree } = this.reader
    if (tree.at(word).upos !== 'NOUN') return NO_KINDS
    const readings = readingsOf('noun', spelling(tree.lemma(word)))
    return new Set(readings.filter(({ weak }) => !weak).map(({ type }) => type))
  }
}

const NO_KINDS: ReadonlySet<string> = new Set()

const STOPPING: ReadonlySet<string> = new Set(['stop', 'end', 'cease', 'halt'])

const TAKING_UP: ReadonlySet<string> = new Set(['this', 'that', 'it', 'these', 'those', 'which'])

/** What gives cause for reproach. */
const UNWELCOME: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'PROTEST',
])

const WELCOME: ReadonlySet<string> = new Set(['AGREE', 'CONCEDE', 'RETREAT', 'AID', 'COOPERATE', 'SUPPORT'])
