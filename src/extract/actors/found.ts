import type { ActorKind, MentionForm } from '../../model/actor.ts'
import type { MentionReading } from './reading.ts'

/** A mention as a finder gives it: whole tokens and what they say. */
export interface Found {
  readonly firstToken: number
  readonly lastToken: number
  readonly form: MentionForm
  readonly kind: ActorKind | null
  readonly reading: MentionReading
  readonly locative?: boolean
}
