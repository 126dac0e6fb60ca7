import type { Mention } from '../../results.ts'
import type { NominalReading } from '../reading.ts'
import type { Candidate } from './discourse.ts'
import { listNames, type Resolution, type Scene } from './scene.ts'

export type Description = Mention & { readonly reading: NominalReading }

/** Sentences back that a description looks for its actor without more to go by. */
export const REACH = 3
export const WHOLE_ARTICLE = 1000

/** A group is told only where all of its members are found. */
export function group(scene: Scene, found: readonly Candidate[], count: number): Resolution | null {
  if (found.length < count) return null
  const actors = found.map(({ actors: [actor] }) => actor!)
  return { actors, reason: `${listNames(scene, actors)}, the most prominent before` }
}
