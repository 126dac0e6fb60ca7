import { pairKey } from '../../base/pairKey.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import { quotationAround } from '../../nlp/quotations.ts'
import type { Argued, Links, Mention, Trigger } from '../results.ts'
import type { Parties, PartyRole } from '../syntax/parties.ts'
import { fillSlot } from '../syntax/slots.ts'
import type { Speakers } from '../syntax/speakers.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { stateOf, statePair } from './statePairs.ts'

/** What everyone who measures candidates of one article looks into. */
export interface CandidateWorld {
  readonly title: string
  readonly document: AnnotatedDocument
  readonly tree: DependencyTree
  readonly parties: Parties
  readonly speakers: Speakers
  readonly links: Links
  readonly mentions: readonly Mention[]
  readonly triggers: readonly Trigger[]
  readonly told: readonly Argued[]
}

/** Places in a sentence whose parties are looked up, whatever the frame of the trigger names. */
const PLACES = 'subject object recipient owner modifier self clause inside'.split(' ')

/** Phrases with these are looked up as well, where the sentence has one. */
const PREPOSITIONS = 'by with to against of on from for between in over about at toward'.split(' ')

export interface Place {
  readonly place: string
  readonly certainty: number
}

interface TriggerPlaces {
  readonly source: ReadonlyMap<string, readonly Place[]>
  readonly target: ReadonlyMap<string, readonly Place[]>
  readonly counts: { readonly source: number; readonly target: number }
}

/** What is asked for of one article again and again while its candidates are measured, each found out once. */
export class ArticleFacts {
  readonly #places = new Map<Trigger, TriggerPlaces>()
  readonly #sentencesOf = new Map<string, number[]>()
  readonly #mentionsIn = new Map<number, Mention[]>()
  readonly #actorsIn = new Map<number, Set<string>>()
  readonly #triggersIn = new Map<number, Set<number>>()
  readonly #typesAt = new Map<number, Set<string>>()
  readonly #voices = new Map<number, string | null>()
  readonly #toldAt = new Map<number, Argued[]>()
  readonly #toldOf = new Map<string, Argued[]>()
  readonly #spines = new Map<number, ReadonlyMap<number, number>>()
  readonly #placesInSentence = new Map<number, readonly string[]>()
  readonly #together = new Map<string, number>()
  #titled: ReadonlySet<string> | null = null

  constructor(readonly world: CandidateWorld) {
    const { tree, mentions, links, triggers, told } = world
    for (const mention of mentions) {
      const { sentence } = tree.at(mention.headToken)
      push(this.#mentionsIn, sentence, mention)
      for (const actor of links.actorsOf[mention.index] ?? []) {
        push(this.#sentencesOf, actor, this.#withLead(sentence))
        addTo(this.#actorsIn, sentence, actor)
      }
    }
    for (const { token, type } of triggers) {
      addTo(this.#triggersIn, tree.at(token).sentence, token)
      addTo(this.#typesAt, token, type)
    }
    for (const event of told) {
      push(this.#toldAt, event.trigger.token, event)
      push(this.#toldOf, statePair(links, event.source.actor, event.target.actor), event)
    }
  }

  stateOf(actor: string): string {
    return stateOf(this.world.links, actor)
  }

  /** A dateline counts as part of the sentence that it opens. */
  #withLead(sentence: number): number {
    const { sentences } = this.world.document
    const { headline, paragraph } = sentences[sentence]!
    return headline && sentences[sentence + 1]?.paragraph === paragraph ? sentence + 1 : sentence
  }

  /** The article's first sentence, behind its dateline. */
  get firstSentence(): number {
    return this.world.document.sentences.length > 0 ? this.#withLead(0) : 0
  }

  /** Whether the article's title names the actor, or its state by any of its names. */
  inTitle(actor: string): boolean {
    this.#titled ??= this.#readTitle()
    return this.#titled.has(this.stateOf(actor))
  }

  #readTitle(): ReadonlySet<string> {
    const { links, title } = this.world
    const plain = ` ${plainWords(title)} `
    const titled = new Set<string>()
    for (const [id, { name, aliases }] of links.actors) {
      const words = [name, ...aliases].map(plainWords)
      if (words.some((one) => one !== '' && plain.includes(` ${one} `))) titled.add(this.stateOf(id))
    }
    return titled
  }

  /** Sentences that name an actor, one entry a mention, in order. */
  sentencesOf(actor: string): readonly number[] {
    return this.#sentencesOf.get(actor) ?? []
  }

  mentionsIn(sentence: number): readonly Mention[] {
    return this.#mentionsIn.get(sentence) ?? []
  }

  actorsIn(sentence: number): number {
    return this.#actorsIn.get(sentence)?.size ?? 0
  }

  triggersIn(sentence: number): number {
    return this.#triggersIn.get(sentence)?.size ?? 0
  }

  /** The types that the readings of a token have. */
  typesAt(token: number): ReadonlySet<string> {
    return this.#typesAt.get(token) ?? new Set()
  }

  /** What the rules found of a token. */
  toldAt(token: number): readonly Argued[] {
    return this.#toldAt.get(token) ?? []
  }

  /** What the rules found of two states anywhere in the article. */
  toldOf(one: string, other: string): readonly Argued[] {
    return this.#toldOf.get(statePair(this.world.links, one, other)) ?? []
  }

  /** How many sentences name both. */
  together(one: string, other: string): number {
    const key = pairKey(one, other)
    const known = this.#together.get(key)
    if (known !== undefined) return known
    const others = new Set(this.sentencesOf(other))
    const count = new Set(this.sentencesOf(one).filter((sentence) => others.has(sentence))).size
    this.#together.set(key, count)
    return count
  }

  /** Steps along the tree from one token to another, as `tree.distance` has them. */
  steps(from: number, to: number): number {
    const spine = this.#spineOf(from)
    const { tree } = this.world
    for (let token = to, steps = 0; token >= 0 && steps < 100; token = tree.head(token), steps++) {
      const at = spine.get(token)
      if (at !== undefined) return at + steps
    }
    return Number.POSITIVE_INFINITY
  }

  /** Whether a token stands in direct speech. */
  isQuoted(token: number): boolean {
    const { tree, document } = this.world
    return quotationAround(document.quotations, tree.at(token)) >= 0
  }

  /** On whose side an actor is in what is said: of who speaks, of who is spoken to, or of neither; null where nobody speaks. */
  sideOf(actor: string, token: number): 'speaker' | 'addressee' | 'other' | null {
    const voice = this.voiceOver(token)
    if (voice === null) return null
    const state = this.stateOf(actor)
    if (state === this.stateOf(voice)) return 'speaker'
    const addressee = this.world.speakers.addresseeAt(token)
    return addressee !== null && state === this.stateOf(addressee.actor) ? 'addressee' : 'other'
  }

  /** Who speaks where a token stands; null for the article itself. */
  voiceOver(token: number): string | null {
    const known = this.#voices.get(token)
    if (known !== undefined) return known
    const voice = this.world.speakers.voiceOver(token)?.party.actor ?? null
    this.#voices.set(token, voice)
    return voice
  }

  /** Who stands in which places around a trigger, as its source or as its target. */
  placesOf(trigger: Trigger): TriggerPlaces {
    const known = this.#places.get(trigger)
    if (known) return known
    const source = this.#read(trigger, 'source')
    const target = this.#read(trigger, 'target')
    const { frame } = trigger.reading
    const filled = (places: ReadonlyMap<string, readonly Place[]>, slots: readonly string[]): number =>
      [...places.values()].filter((list) => list.some(({ place }) => slots.includes(place))).length
    const counts = { source: filled(source, frame.source), target: filled(target, frame.target) }
    const made = { source, target, counts }
    this.#places.set(trigger, made)
    return made
  }

  /** How well one fills a slot that the frame of the trigger names for the role, 0 to 1. */
  ownSlot(trigger: Trigger, actor: string, role: PartyRole): number {
    const { frame } = trigger.reading
    const slots = role === 'source' ? frame.source : frame.target
    let best = 0
    for (const { place, certainty } of this.placesOf(trigger)[role].get(actor) ?? []) {
      const order = slots.indexOf(place)
      if (order >= 0) best = Math.max(best, certainty * (1 - 0.04 * order))
    }
    return best
  }

  #read(trigger: Trigger, role: PartyRole): ReadonlyMap<string, readonly Place[]> {
    const { tree, parties } = this.world
    const found = new Map<string, Place[]>()
    for (const place of this.#placesIn(tree.at(trigger.token).sentence)) {
      for (const filled of fillSlot(tree, parties, trigger, place, role, () => true)) {
        for (const party of filled.parties)
          push(found, party.actor, { place, certainty: filled.certainty * party.certainty })
      }
    }
    return found
  }

  /** The places that a sentence can have: those of its prepositions, and those that every one has. */
  #placesIn(sentence: number): readonly string[] {
    const known = this.#placesInSentence.get(sentence)
    if (known) return known
    const { document, tree } = this.world
    const { start, end } = document.sentences[sentence]!
    const words = new Set<string | null>()
    for (const token of tree.tokens) {
      if (token.start < start || token.end > end) continue
      words.add(token.form.toLowerCase())
      words.add(tree.preposition(token.index))
    }
    const places = [...PLACES, ...PREPOSITIONS.filter((one) => words.has(one))]
    this.#placesInSentence.set(sentence, places)
    return places
  }

  #spineOf(token: number): ReadonlyMap<number, number> {
    const known = this.#spines.get(token)
    if (known) return known
    const spine = new Map([token, ...this.world.tree.ancestors(token)].map((one, steps) => [one, steps]))
    this.#spines.set(token, spine)
    return spine
  }
}

/** Without marks and endings of possession, in small letters. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function addTo<K, V>(map: Map<K, Set<V>>, key: K, value: V): void {
  const set = map.get(key)
  if (set) set.add(value)
  else map.set(key, new Set([value]))
}
