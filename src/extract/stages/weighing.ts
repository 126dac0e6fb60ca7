import { groupBy } from '../../base/groupBy.ts'
import type { Candidate, FeatureSink } from '../candidates/candidate.ts'
import { candidatesOf } from '../candidates/candidates.ts'
import { CandidateFeatures, type CandidateWorld } from '../candidates/features.ts'
import { FOREST } from '../candidates/forest.generated.ts'
import { readForest } from '../candidates/forest.ts'
import { linkTo } from '../candidates/links.ts'
import { candidateWorld } from '../candidates/read.ts'
import type { Argued } from '../results.ts'
import { defineStage } from '../stage.ts'

/** Below this more than seven in ten would be wrong: nothing is told. */
const LEAST = 0.28

const forest = readForest(FOREST)

/**
 * Weighs all that each trigger may tell, what the rules found and what they left open, by how often the like is true in
 * annotated articles; keeps what is likely enough, with its likelihood as its certainty.
 */
export const weighing = defineStage({
  name: 'weighing',
  needs: ['mentions', 'coreference', 'triggers', 'argumentRoles'],
  gives: 'weighed',
  run: (results, { document }): readonly Argued[] => {
    const world = candidateWorld(results, document)
    const weighed = weighAll(world)
    return [...groupBy(weighed, ({ candidate }) => candidate.trigger.token).values()].flatMap((same) =>
      surestOfEachPair(same, world).map((one) => argued(one, world)),
    )
  },
})

interface Weighed {
  readonly candidate: Candidate
  readonly likelihood: number
}

function weighAll(world: CandidateWorld): readonly Weighed[] {
  const features = new CandidateFeatures(world)
  const values = new Float32Array(forest.indexOf.size)
  const put =
    (prefix: string): FeatureSink =>
    (name, value) => {
      const index = forest.indexOf.get(prefix + name)
      if (index !== undefined) values[index] = Math.round(value * 1000) / 1000
    }
  const [ofTrigger, ofSource, ofTarget, ofPair] = ['', 's.', 't.', 'p.'].map(put) as [
    FeatureSink,
    FeatureSink,
    FeatureSink,
    FeatureSink,
  ]
  const weighed: Weighed[] = []
  for (const { trigger, rank, candidates } of candidatesOf(world)) {
    for (const candidate of candidates) {
      values.fill(0)
      features.ofTrigger(trigger, rank, ofTrigger)
      features.ofFiller(trigger, candidate.source, 'source', ofSource)
      features.ofFiller(trigger, candidate.target, 'target', ofTarget)
      features.ofPair(candidate, ofPair)
      const likelihood = forest.scoreOf(values)
      if (likelihood >= LEAST) weighed.push({ candidate, likelihood })
    }
  }
  return weighed
}

/** One word tells one thing of two states: of several types, directions and spokesmen the likeliest. */
function surestOfEachPair(weighed: readonly Weighed[], { links }: CandidateWorld): readonly Weighed[] {
  const stateOf = (actor: string): string => links.actors.get(actor)?.country ?? actor
  const pairOf = ({ candidate: { source, target } }: Weighed): string =>
    [stateOf(source.actor), stateOf(target.actor)].sort().join(' ')
  return [...groupBy(weighed, pairOf).values()].map((same) =>
    same.reduce((best, one) => (one.likelihood > best.likelihood ? one : best)),
  )
}

function argued({ candidate, likelihood }: Weighed, world: CandidateWorld): Argued {
  const { trigger, source, target, ruled } = candidate
  if (ruled) return { ...ruled, certainty: likelihood }
  const { document, links, parties, tree } = world
  const nameOf = ({ mention }: typeof source): string => document.text.slice(mention.start, mention.end)
  return {
    trigger,
    source: { actor: source.actor, mention: parties.nameIn(source.actor, source.mention) },
    target: { actor: target.actor, mention: parties.nameIn(target.actor, target.mention) },
    rule: `${trigger.reading.wordClass}/weighed`,
    path: `${nameOf(source)} —${linkTo(tree, trigger.token, source)}→ ${document.text.slice(trigger.start, trigger.end)} —${linkTo(tree, trigger.token, target)}→ ${nameOf(target)}`,
    sourceReason: links.reasons[source.mention.index] ?? '',
    targetReason: links.reasons[target.mention.index] ?? '',
    certainty: likelihood,
  }
}
