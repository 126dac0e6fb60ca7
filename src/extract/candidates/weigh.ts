import { once } from '../../base/once.ts'
import { ArticleFacts, type CandidateWorld } from './articleFacts.ts'
import type { Candidate, FeatureSink, Filler } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { type Companion, Company, LEAST_ALONE } from './company.ts'
import { featuresOfFiller, featuresOfPair, featuresOfTrigger } from './features.ts'
import { ALONE, AMONG } from './forest.generated.ts'
import { type Forest, readForest } from './forest.ts'
import { LONE } from './sentences.generated.ts'

/** For a text of one or two sentences: what is told there at all is mostly what it is about. */
const sentenceForest = once(() => first(LONE))

/** The two for an article. They are read when they are first asked for: a worker is up sooner without them. */
const articleForests = once(() => {
  /** Weighs a candidate by itself. */
  const alone = first(ALONE)
  /** Weighs it again among all others of the article (stacked generalisation, Wolpert 1992). */
  const among = readForest(AMONG)
  /** Where the second one's features of the candidate itself stand among the first one's. */
  const shared = [...among.indexOf].flatMap(([name, place]) => {
    const from = alone.forest.indexOf.get(name)
    return from === undefined ? [] : [{ from, place }]
  })
  return { alone, among, shared, company: placesOf(among, 'c.') }
})

export interface Weighed {
  readonly candidate: Candidate
  /** 0 to 1. */
  readonly likelihood: number
}

/** The candidates of an article that are at least so likely to be told. */
export function weighCandidates(world: CandidateWorld, least: number): readonly Weighed[] {
  if (!hasCompany(world)) return weighOne(world).filter(({ likelihood }) => likelihood >= least)
  const { among, company: places } = articleForests()
  const possible = weighAlone(world)
  const company = new Company(possible.map(({ companion }) => companion))
  const values = new Float32Array(among.indexOf.size)
  const weighed: Weighed[] = []
  for (const { candidate, companion, own } of possible) {
    values.set(own)
    company.features(companion, sinkInto(values, places))
    const likelihood = among.scoreOf(values)
    if (likelihood >= least) weighed.push({ candidate, likelihood })
  }
  return weighed
}

/** Whether it is an article: a text of one or two sentences has no company that could speak for or against what it tells. */
export const hasCompany = ({ document }: CandidateWorld): boolean => document.sentences.length >= 3

interface Possible {
  readonly candidate: Candidate
  readonly companion: Companion
  /** The second forest's values so far: what it asks for of the candidate itself. */
  readonly own: Float32Array
}

function weighAlone(world: CandidateWorld): readonly Possible[] {
  const { alone, among, shared } = articleForests()
  const facts = new ArticleFacts(world)
  const possible: Possible[] = []
  for (const { candidate, likelihood, values } of weighEach(facts, alone)) {
    if (likelihood < LEAST_ALONE) continue
    const own = new Float32Array(among.indexOf.size)
    for (const { from, place } of shared) own[place] = values[from]!
    possible.push({ candidate, companion: companionOf(facts, candidate, likelihood), own })
  }
  return possible
}

/** Of a word whose parties the rules are sure of, whoever else stands near is less likely another pair. */
function weighOne(world: CandidateWorld): readonly Weighed[] {
  const weighed: Weighed[] = []
  for (const { candidate, likelihood } of weighEach(new ArticleFacts(world), sentenceForest()))
    weighed.push({ candidate, likelihood })
  const sure = new Set(
    weighed
      .filter(({ candidate, likelihood }) => candidate.ruled && likelihood >= SURE)
      .map(({ candidate }) => candidate.trigger.token),
  )
  return weighed.map((one) =>
    !one.candidate.ruled && sure.has(one.candidate.trigger.token)
      ? { ...one, likelihood: Math.max(Math.min(one.likelihood, LEAST_OPEN), one.likelihood * BESIDE_SURE) }
      : one,
  )
}

/** Beside parties that the grammar gives a word with this likelihood, others whom it leaves open are less likely by a third. */
const SURE = 0.6
const BESIDE_SURE = 0.7

/** Down to this: they are told still, but with little confidence. */
const LEAST_OPEN = 0.25

/** Every candidate with what a first forest says of it; its features are valid until the next. */
function* weighEach(
  facts: ArticleFacts,
  { forest, places }: First,
): Generator<Weighed & { readonly values: Float32Array }> {
  const values = new Float32Array(forest.indexOf.size)
  const putPair = sinkInto(values, places.pair)
  for (const { trigger, rank, fillers, candidates } of candidatesOf(facts.world)) {
    const ofTrigger = marks(places.trigger, (put) => featuresOfTrigger(facts, trigger, rank, put))
    const sources = perFiller((filler) =>
      marks(places.source, (put) => featuresOfFiller(facts, trigger, filler, 'source', fillers, put)),
    )
    const targets = perFiller((filler) =>
      marks(places.target, (put) => featuresOfFiller(facts, trigger, filler, 'target', fillers, put)),
    )
    for (const candidate of candidates) {
      values.fill(0)
      ofTrigger.writeTo(values)
      sources(candidate.source).writeTo(values)
      targets(candidate.target).writeTo(values)
      featuresOfPair(facts, candidate, putPair)
      yield { candidate, likelihood: forest.scoreOf(values), values }
    }
  }
}

const companionOf = (
  facts: ArticleFacts,
  { trigger, source, target }: Candidate,
  likelihood: number,
): Companion => ({
  sentence: facts.world.tree.at(trigger.token).sentence,
  trigger: trigger.token,
  type: trigger.type,
  source: facts.stateOf(source.actor),
  target: facts.stateOf(target.actor),
  likelihood,
})

type Places = ReadonlyMap<string, number>

/** A forest that weighs candidates by themselves, and where the features of each group stand in it. */
interface First {
  readonly forest: Forest
  readonly places: Readonly<Record<'trigger' | 'source' | 'target' | 'pair', Places>>
}

function first(text: string): First {
  const forest = readForest(text)
  const of = (prefix: string): Places => placesOf(forest, prefix)
  return { forest, places: { trigger: of(''), source: of('s.'), target: of('t.'), pair: of('p.') } }
}

/** By their names without the group's prefix: a name is then looked up as it is. */
function placesOf({ indexOf }: Forest, prefix: string): Places {
  const named = [...indexOf].filter(([name]) => name.startsWith(prefix))
  return new Map(named.map(([name, place]) => [name.slice(prefix.length), place]))
}

/** As exact as the training has it. */
const rounded = (value: number): number => Math.round(value * 1000) / 1000

const sinkInto =
  (values: Float32Array, of: Places): FeatureSink =>
  (name, value) => {
    const place = of.get(name)
    if (place !== undefined) values[place] = rounded(value)
  }

/** Features that a forest asks for, by place and value. */
interface Marks {
  readonly writeTo: (values: Float32Array) => void
}

function marks(of: Places, tell: (put: FeatureSink) => void): Marks {
  const at: number[] = []
  const amounts: number[] = []
  tell((name, value) => {
    const place = of.get(name)
    if (place === undefined) return
    at.push(place)
    amounts.push(rounded(value))
  })
  return {
    writeTo: (values) => {
      for (let i = 0; i < at.length; i++) values[at[i]!] = amounts[i]!
    },
  }
}

/** Each filler's marks are found once, whomever it is paired with. */
function perFiller(tell: (filler: Filler) => Marks): (filler: Filler) => Marks {
  const known = new Map<Filler, Marks>()
  return (filler) => {
    const before = known.get(filler)
    if (before) return before
    const made = tell(filler)
    known.set(filler, made)
    return made
  }
}
