import { ArticleFacts, type CandidateWorld } from './articleFacts.ts'
import type { Candidate, FeatureSink, Filler } from './candidate.ts'
import { candidatesOf } from './candidates.ts'
import { featuresOfFiller, featuresOfPair, featuresOfTrigger } from './features.ts'
import { FOREST } from './forest.generated.ts'
import { readForest } from './forest.ts'

const forest = readForest(FOREST)

export interface Weighed {
  readonly candidate: Candidate
  /** 0 to 1. */
  readonly likelihood: number
}

/** The candidates of an article that are at least so likely to be told. */
export function weighCandidates(world: CandidateWorld, least: number): readonly Weighed[] {
  const facts = new ArticleFacts(world)
  const values = new Float32Array(forest.indexOf.size)
  const weighed: Weighed[] = []
  for (const { trigger, rank, fillers, candidates } of candidatesOf(world)) {
    const ofTrigger = marks('', (put) => featuresOfTrigger(facts, trigger, rank, put))
    const sources = perFiller((filler) =>
      marks('s.', (put) => featuresOfFiller(facts, trigger, filler, 'source', fillers, put)),
    )
    const targets = perFiller((filler) =>
      marks('t.', (put) => featuresOfFiller(facts, trigger, filler, 'target', fillers, put)),
    )
    for (const candidate of candidates) {
      values.fill(0)
      ofTrigger.writeTo(values)
      sources(candidate.source).writeTo(values)
      targets(candidate.target).writeTo(values)
      marks('p.', (put) => featuresOfPair(facts, candidate, put)).writeTo(values)
      const likelihood = forest.scoreOf(values)
      if (likelihood >= least) weighed.push({ candidate, likelihood })
    }
  }
  return weighed
}

/** Features that the forest asks for, by place and value. */
interface Marks {
  readonly writeTo: (values: Float32Array) => void
}

function marks(prefix: string, tell: (put: FeatureSink) => void): Marks {
  const places: number[] = []
  const amounts: number[] = []
  tell((name, value) => {
    const place = forest.indexOf.get(prefix + name)
    if (place === undefined) return
    places.push(place)
    amounts.push(Math.round(value * 1000) / 1000)
  })
  return {
    writeTo: (values) => {
      for (let i = 0; i < places.length; i++) values[places[i]!] = amounts[i]!
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
