import { groupBy } from '../../../base/groupBy.ts'
import { pairKey } from '../../../base/pairKey.ts'
import { haveLongQuarrelled } from '../../knowledge/quarrels.ts'
import type { Knowledge } from '../../knowledge/types.ts'
import type { Mention } from '../../results.ts'
import type { DependencyTree } from '../../syntax/tree.ts'
import type { Roster } from '../roster.ts'
import { isBetweenOthers, type Place, placeOf, standing } from './together.ts'

/** Two of whom the article tells something together, and how much. */
export interface Pair {
  readonly actors: readonly [string, string]
  readonly score: number
}

interface Telling {
  readonly one: string
  readonly other: string
  readonly weight: number
  /** The same where two are looked for who are set against each other. */
  readonly opposed: number
}

const GROUP = 1.3
/** What is told fades by this from sentence to sentence. */
const FADING = 0.86
const SAME_SENTENCE = 2.2
/** Of whom an article has told much it goes on to tell, however long ago it was. */
const LASTING = 0.12
const TITLE = 0.9
/** Two who are known to quarrel. */
const QUARREL = 0.5
/** What remains of a mediator's share in "the two sides". */
const MEDIATOR = 0.4
/** What only follows counts little: a first sentence may speak of "both countries". */
const AHEAD = 0.12
/** And after so many sentences nothing. */
const FARTHEST_AHEAD = 40
/** How much a person counts for his state. */
const PERSON = 0.8

/**
 * Which two the article so far tells of together: by coordinations, as subject and object of a verb, as the parties of
 * a noun, by the title. From it "the two sides" and "both presidents" find who they are.
 */
export class PairMemory {
  readonly #known = new Map<number, readonly Telling[]>()
  readonly #bySentence: ReadonlyMap<number, readonly Mention[]>
  readonly #last: number
  readonly #titled: readonly string[]

  constructor(
    private readonly tree: DependencyTree,
    mentions: readonly Mention[],
    private readonly actorsOf: (mention: Mention) => readonly string[],
    private readonly roster: Roster,
    knowledge: Knowledge,
    title: string,
  ) {
    this.#bySentence = groupBy(mentions, (mention) => this.#sentenceOf(mention))
    this.#last = Math.max(0, ...this.#bySentence.keys())
    this.#titled = statesIn(title, knowledge).map((code) => STATE + code)
  }

  /**
   * Pairs of states, and of bodies that serve none, before a mention, the one told of most first; persons count for
   * their states. Opposed: of such as are set against each other.
   */
  ofParties(mention: Mention, opposed = false): readonly Pair[] {
    return this.#ranked(mention, true, opposed)
  }

  /** Pairs of the very actors. */
  ofActors(mention: Mention): readonly Pair[] {
    return this.#ranked(mention, false, false)
  }

  /** The party as which an actor counts: its state, or a body of no state; null for others. */
  partyOf(actor: string): string | null {
    const known = this.roster.get(actor)
    if (known === undefined) return null
    if (known.kind === 'country') return actor
    if (known.country !== null) return STATE + known.country
    return known.kind === 'organization' ? actor : null
  }

  /** As actors of the article: a state of which only persons were named becomes one. */
  present(parties: readonly string[]): readonly string[] {
    return parties.map((party) => (isState(party) ? this.roster.state(party.slice(STATE.length)) : party))
  }

  #ranked(mention: Mention, states: boolean, opposed: boolean): readonly Pair[] {
    const here = this.#sentenceOf(mention)
    const scores = new Map<string, Pair>()
    const add = (one: string, other: string, weight: number): void => {
      const key = pairKey(one, other)
      const known = scores.get(key)
      scores.set(key, { actors: known?.actors ?? [one, other], score: (known?.score ?? 0) + weight })
    }
    const last = Math.min(this.#last, here + FARTHEST_AHEAD)
    for (let sentence = 0; sentence <= last; sentence += 1) {
      const factor =
        sentence > here
          ? AHEAD * FADING ** (sentence - here)
          : sentence === here
            ? SAME_SENTENCE
            : LASTING + FADING ** (here - sentence)
      for (const telling of this.#tellings(sentence, here, mention)) {
        const { one, other } = telling
        const weight = opposed ? telling.opposed : telling.weight
        if (!states) {
          add(one, other, weight * factor)
          continue
        }
        const [a, b] = [this.partyOf(one), this.partyOf(other)]
        if (a === null || b === null || a === b) continue
        const share = (one.startsWith('person:') ? PERSON : 1) * (other.startsWith('person:') ? PERSON : 1)
        add(a, b, weight * factor * share)
      }
    }
    if (opposed) this.#weighOpposed(scores, mention)
    if (states)
      this.#titled.forEach((one, index) => {
        for (const other of this.#titled.slice(index + 1)) add(one, other, TITLE)
      })
    return [...scores.values()].sort((a, b) => b.score - a.score)
  }

  /** Old quarrels speak for two, mediating against one of them. */
  #weighOpposed(scores: Map<string, Pair>, mention: Mention): void {
    const mediating = this.#mediators(mention)
    for (const [key, { actors, score }] of scores) {
      const [one, other] = actors.map((actor) => actor.replace(STATE, ''))
      const known = haveLongQuarrelled(one!, other!) ? QUARREL : 0
      const factor = actors.reduce(
        (product, actor) => product * (1 - (1 - MEDIATOR) * (mediating.get(actor) ?? 0)),
        1,
      )
      scores.set(key, { actors, score: (score + known) * factor })
    }
  }

  /** Of those who act before a mention, the share of their acts that stand between others. */
  #mediators(before: Mention): ReadonlyMap<string, number> {
    const acts = new Map<string, { all: number; between: number }>()
    for (const mentions of this.#bySentence.values()) {
      for (const mention of mentions) {
        const [actor, ...others] = mention.firstToken < before.firstToken ? this.actorsOf(mention) : []
        const party = actor === undefined || others.length > 0 ? null : this.partyOf(actor)
        if (actor === undefined || party === null) continue
        const { verb, argument } = placeOf(this.tree, mention, actor, party)
        const agent = this.tree.is(argument, 'obl') && this.tree.cases(argument).includes('by')
        if (verb < 0 || !(agent || this.tree.is(argument, 'nsubj'))) continue
        const known = acts.get(party) ?? { all: 0, between: 0 }
        const between = isBetweenOthers(this.tree, verb) ? 1 : 0
        acts.set(party, { all: known.all + 1, between: known.between + between })
      }
    }
    return new Map([...acts].map(([party, { all, between }]) => [party, between / all]))
  }

  #tellings(sentence: number, here: number, mention: Mention): readonly Telling[] {
    // The mention's own sentence counts up to it, and those after it are not read yet.
    if (sentence >= here) {
      const mentions = this.#bySentence.get(sentence) ?? []
      return this.#read(
        sentence > here
          ? mentions
          : mentions.filter((one) => one.firstToken < mention.firstToken && one !== mention),
      )
    }
    const known = this.#known.get(sentence)
    if (known !== undefined) return known
    const tellings = this.#read(this.#bySentence.get(sentence) ?? [])
    this.#known.set(sentence, tellings)
    return tellings
  }

  #read(mentions: readonly Mention[]): readonly Telling[] {
    const best = new Map<string, Telling>()
    const add = (one: string, other: string, weight: number, opposed = weight): void => {
      if (one === other || weight === 0) return
      const key = pairKey(one, other)
      if ((best.get(key)?.weight ?? 0) < weight) best.set(key, { one, other, weight, opposed })
    }
    const places: Place[] = []
    for (const mention of mentions) {
      const actors = this.actorsOf(mention)
      const [first, second] = actors
      if (first !== undefined && second !== undefined && actors.length === 2) add(first, second, GROUP)
      if (first !== undefined && actors.length === 1)
        places.push(placeOf(this.tree, mention, first, this.partyOf(first)))
    }
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) {
        const { weight, opposed } = standing(this.tree, one, other)
        add(one.actor, other.actor, weight, opposed)
      }
    })
    return [...best.values()]
  }

  #sentenceOf({ headToken }: Mention): number {
    return this.tree.at(headToken).sentence
  }
}

const STATE = 'country:'

/** Whether a party is a state. */
export const isState = (party: string): boolean => party.startsWith(STATE)

/** The states that a headline names. */
function statesIn(title: string, knowledge: Knowledge): readonly string[] {
  const words = title.split(/[^\p{L}\p{N}.'’]+/u).filter((word) => word !== '')
  const codes = new Set<string>()
  for (let at = 0; at < words.length; ) {
    const match = /^\p{Lu}/u.test(words[at]!) ? knowledge.longestMatch(words, at) : null
    const [entry] = match?.entries ?? []
    if (entry?.kind === 'state') codes.add(entry.code)
    at = match === null ? at + 1 : match.end
  }
  return [...codes]
}
