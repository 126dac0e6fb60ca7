import type { RelationType } from '../../model/relationTypes.ts'
import type { LinkedActor } from '../results.ts'
import type { Party } from '../syntax/namedParties.ts'

/** What a state does to its own people and bodies, and they to it. */
const WITHIN_A_STATE: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'PROTEST', 'CONCEDE', 'RETREAT'])

/** The same, where the words name them as the one it is done to. Who asks his own for something rather asks another by them. */
const WITHIN_BY_NAME: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'SANCTION'])

const DIRECT_SLOTS: ReadonlySet<string> = new Set([
  'object',
  'against',
  'to',
  'on',
  'from',
  'by',
  'for',
  'with',
])

/** Whether the words name someone outright as the target: "accused the army", and not "recalled its envoy". */
export const isToldOf = ({ via, someone, mention }: Party, slot: string): boolean =>
  via === '' && someone && mention.form !== 'pronoun' && DIRECT_SLOTS.has(slot)

/** Never oneself; a person or body and the state that it acts for in few types; a member only of what is no state's own. */
export function mayRelate(
  source: LinkedActor | undefined,
  target: LinkedActor | undefined,
  type: RelationType,
  toldOf: boolean,
): boolean {
  if (!source || !target || source.id === target.id) return false
  if (type === 'MEMBER') return target.kind === 'organization' && target.country === null
  if (source.country === null || source.country !== target.country) return true
  if (source.kind !== 'country' && target.kind !== 'country') return true
  return WITHIN_A_STATE.has(type) || (toldOf && WITHIN_BY_NAME.has(type))
}
