import type { Results } from './results.ts'
import type { Stage, StageWorld } from './stage.ts'
import { argumentRoles } from './stages/argumentRoles.ts'
import { attribution } from './stages/attribution.ts'
import { coreference } from './stages/coreference.ts'
import { factuality } from './stages/factuality.ts'
import { linking } from './stages/linking.ts'
import { mentions } from './stages/mentions.ts'
import { relations } from './stages/relations.ts'
import { time } from './stages/time.ts'
import { triggers } from './stages/triggers.ts'
import { weighing } from './stages/weighing.ts'

/** The extractor, in order. A stage that needs what no stage before it gives does not compile. */
export const STAGES = inOrder(
  mentions,
  linking,
  coreference,
  triggers,
  argumentRoles,
  weighing,
  factuality,
  attribution,
  time,
  relations,
)

type AnyStage = {
  readonly name: string
  readonly needs: readonly (keyof Results)[]
  readonly gives: keyof Results
}

/** The list itself when every stage finds its needs among what the stages before it give; otherwise a type that nothing fits. */
type InOrder<List extends readonly AnyStage[], Given extends keyof Results = never> = List extends readonly [
  infer First extends AnyStage,
  ...infer Rest extends readonly AnyStage[],
]
  ? First['needs'][number] extends Given
    ? InOrder<Rest, Given | First['gives']>
    : { readonly tooEarly: First['gives'] }
  : unknown

function inOrder<const List extends readonly AnyStage[]>(...stages: List & InOrder<List>): List {
  return stages
}

/** Runs all stages over one annotated document. */
export function runPipeline(world: StageWorldFor): Results {
  const results: Partial<Results> = {}
  for (const stage of STAGES as unknown as readonly Stage<keyof Results, keyof Results>[]) {
    Object.assign(results, { [stage.gives]: stage.run(results as Results, world(stage.name)) })
  }
  return results as Results
}

/** The world as a stage of that name sees it: its notes carry the name. */
export type StageWorldFor = (stage: string) => StageWorld
