import type { Argued, Mention, Trigger } from '../results.ts'

/** Someone who may be a party of a trigger: named in its sentence, or known from what was told before. */
export interface Filler {
  readonly actor: string
  /** Of an actor from before, its last mention. */
  readonly mention: Mention
  /** How many sentences before the trigger's the mention stands; 0 in the same. */
  readonly back: number
}

/** A relation that may be told: a reading of a trigger, and two who may be its parties. */
export interface Candidate {
  readonly trigger: Trigger
  readonly source: Filler
  readonly target: Filler
  /** What the rules found of the same trigger, type and parties; null when they did not find it. */
  readonly ruled: Argued | null
}

/** Where the features of a candidate go: `value` is 1 for a mark that is there or is not. */
export type FeatureSink = (name: string, value: number) => void
