import { pairKey } from '../../base/pairKey.ts'
import type { FeatureSink } from './candidate.ts'

/** A candidate as far as the others of its article are compared with it. */
export interface Companion {
  /** Index of its sentence. */
  readonly sentence: number
  /** Token of its trigger. */
  readonly trigger: number
  readonly type: string
  /** The states, or the actors without one, that it is told of. */
  readonly source: string
  readonly target: string
  /** 0 to 1: how likely it is by itself. */
  readonly likelihood: number
}

/** Candidates that are less likely by themselves are no rivals, and are not told. The training leaves them out as well. */
export const LEAST_ALONE = 0.03

/** Less likely ones say nothing of what else the article tells. */
const LEAST = 0.05

/**
 * How a candidate stands among all others of its article: the rivals at its trigger and in its sentence, and what the
 * article tells of the two elsewhere. A word rarely tells two things, and an article goes on about the same two.
 */
export class Company {
  readonly #atTrigger = new Map<number, AtTrigger>()
  readonly #inSentence = new Map<number, InSentence>()
  readonly #events = new Map<string, number>()
  readonly #pairs = new Map<string, number>()
  readonly #pairTypes = new Map<string, number>()
  readonly #directed = new Map<string, number>()
  readonly #actors = new Map<string, number>()
  readonly #sentences: readonly number[]
  #total = 0

  constructor(companions: readonly Companion[]) {
    for (const one of companions) {
      entry(this.#atTrigger, one.trigger, () => new AtTrigger()).add(one)
      entry(this.#inSentence, one.sentence, () => new InSentence()).add(one)
      const event = eventOf(one)
      if (one.likelihood >= LEAST && one.likelihood > (this.#events.get(event) ?? 0))
        this.#events.set(event, one.likelihood)
    }
    for (const { pair, type, source, target, likelihood } of this.#tellings(companions)) {
      count(this.#pairs, pair, likelihood)
      count(this.#pairTypes, `${pair} ${type}`, likelihood)
      count(this.#directed, `${source} ${target} ${type}`, likelihood)
      count(this.#actors, source, likelihood)
      count(this.#actors, target, likelihood)
      this.#total += likelihood
    }
    this.#sentences = [...this.#inSentence.keys()].sort((a, b) => a - b)
    for (const sentence of this.#inSentence.values()) sentence.rank()
  }

  /** Each sentence's telling of a type, source and target once, as likely as the likeliest that says it. */
  *#tellings(companions: readonly Companion[]): Generator<Companion & { readonly pair: string }> {
    const seen = new Set<string>()
    for (const one of companions) {
      const event = eventOf(one)
      const likelihood = this.#events.get(event)
      if (likelihood === undefined || seen.has(event)) continue
      seen.add(event)
      yield { ...one, likelihood, pair: pairOf(one) }
    }
  }

  /** Puts the features of one of the candidates that the company was made of. */
  features(one: Companion, put: FeatureSink): void {
    const pair = pairOf(one)
    const own = this.#events.get(eventOf(one)) ?? 0
    const others = (counts: ReadonlyMap<string, number>, key: string): number =>
      Math.max(0, (counts.get(key) ?? 0) - own)
    const together = others(this.#pairs, pair)
    put('likelihood', one.likelihood)
    put('pair', together)
    put('pairType', others(this.#pairTypes, `${pair} ${one.type}`))
    put('directed', others(this.#directed, `${one.source} ${one.target} ${one.type}`))
    put('source', others(this.#actors, one.source))
    put('target', others(this.#actors, one.target))
    // A sentence that stands alone has no company that could speak for it.
    put('all', Math.max(0, this.#total - own))
    put('sentences', this.#sentences.length)
    put('shareOfAll', together / (Math.max(0, this.#total - own) + SMOOTH))
    put('shareOfSource', together / (others(this.#actors, one.source) + SMOOTH))
    put('shareOfTarget', together / (others(this.#actors, one.target) + SMOOTH))
    const at = this.#sentences.indexOf(one.sentence)
    put('pairBefore', this.#inSentence.get(this.#sentences[at - 1] ?? -1)?.bestOf(pair) ?? 0)
    put('pairAfter', this.#inSentence.get(this.#sentences[at + 1] ?? -1)?.bestOf(pair) ?? 0)
    this.#atTrigger.get(one.trigger)?.features(one, put)
    this.#inSentence.get(one.sentence)?.features(one, put)
  }
}

const SMOOTH = 0.5

/** What one trigger may tell. */
class AtTrigger {
  readonly #told = new Map<string, Best>()
  readonly #ofSource = new Map<string, Best>()
  readonly #ofTarget = new Map<string, Best>()
  readonly #ofType = new Map<string, Best>()
  readonly #ofPair = new Map<string, Best>()

  add({ type, source, target, likelihood }: Companion): void {
    entry(this.#told, `${source} ${target} ${type}`, best).add('any', likelihood)
    entry(this.#ofSource, `${source} ${type}`, best).add(target, likelihood)
    entry(this.#ofTarget, `${target} ${type}`, best).add(source, likelihood)
    entry(this.#ofType, type, best).add(pairKey(source, target), likelihood)
    entry(this.#ofPair, pairKey(source, target), best).add(type, likelihood)
  }

  features({ type, source, target }: Companion, put: FeatureSink): void {
    put('reverse', this.#told.get(`${target} ${source} ${type}`)?.but('') ?? 0)
    put('otherTarget', this.#ofSource.get(`${source} ${type}`)!.but(target))
    put('otherSource', this.#ofTarget.get(`${target} ${type}`)!.but(source))
    put('otherPair', this.#ofType.get(type)!.but(pairKey(source, target)))
    put('otherType', this.#ofPair.get(pairKey(source, target))!.but(type))
  }
}

/** What one sentence may tell. */
class InSentence {
  readonly #all: Companion[] = []
  readonly #ofPair = new Map<string, Best>()
  readonly #ofPairType = new Map<string, Best>()
  readonly #triggers = new Best()
  readonly #ranks = new Map<Companion, number>()
  #sum = 0

  add(one: Companion): void {
    this.#all.push(one)
    const trigger = String(one.trigger)
    entry(this.#ofPair, pairOf(one), best).add(trigger, one.likelihood)
    entry(this.#ofPairType, `${pairOf(one)} ${one.type}`, best).add(trigger, one.likelihood)
    this.#triggers.add(trigger, one.likelihood)
    if (one.likelihood >= LEAST) this.#sum += one.likelihood
  }

  rank(): void {
    const ranked = this.#all.sort((a, b) => b.likelihood - a.likelihood)
    for (const [rank, one] of ranked.entries()) this.#ranks.set(one, rank)
  }

  bestOf(pair: string): number {
    return this.#ofPair.get(pair)?.but('') ?? 0
  }

  features(one: Companion, put: FeatureSink): void {
    const trigger = String(one.trigger)
    put('rank', this.#ranks.get(one) ?? this.#all.length)
    put('sum', this.#sum)
    put('pairHere', this.#ofPair.get(pairOf(one))!.but(trigger))
    put('pairTypeHere', this.#ofPairType.get(`${pairOf(one)} ${one.type}`)!.but(trigger))
    put('otherTrigger', this.#triggers.but(trigger))
  }
}

/** The likeliest, and the likeliest of another key than that one's. */
class Best {
  #key = ''
  #value = 0
  #second = 0

  add(key: string, value: number): void {
    if (key === this.#key) this.#value = Math.max(this.#value, value)
    else if (value > this.#value) {
      this.#second = this.#value
      this.#key = key
      this.#value = value
    } else this.#second = Math.max(this.#second, value)
  }

  /** The likeliest of other keys than that. */
  but(key: string): number {
    return key === this.#key ? this.#second : this.#value
  }
}

const best = (): Best => new Best()

const pairOf = ({ source, target }: Companion): string => pairKey(source, target)
const eventOf = ({ sentence, type, source, target }: Companion): string =>
  `${sentence} ${source} ${target} ${type}`

function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function count(counts: Map<string, number>, key: string, value: number): void {
  counts.set(key, (counts.get(key) ?? 0) + value)
}
