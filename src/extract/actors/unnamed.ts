import type { DocumentView } from './view.ts'

/*
 * Bodies and groups that the text names by a common noun alone: what tells that such a noun is an actor.
 */

/** "ministry" of "the transport ministry", "guard" of "the border guard". */
export function endsInstitution(view: DocumentView, noun: number): boolean {
  for (let at = Math.max(0, noun - 3); at <= noun; at += 1)
    if (view.institutionAt(at)?.lastToken === noun + 1) return true
  return false
}

/** Those whom a state arms or elects, in the plural: without an article they still are some state's. */
const BARE_FORCES: ReadonlySet<string> = new Set([
  'police',
  'military',
  'border-guard',
  'prosecutors',
  'parliament',
  'customs',
  'students',
  'unions',
])

/** "A crowd attacked the embassy": people in the street who act. */
export const isCrowd = ({ tokens, lower }: DocumentView, token: number): boolean =>
  /^(?:crowd|mob)$/.test(lower[token]!) && tokens[token]!.deprel === 'nsubj'

/** Those who fight for no state, in the plural: "rebels", "some forty armed groups". */
export function isUnnamedGroup(view: DocumentView, token: number): boolean {
  const { tokens, lower } = view
  const { deprel } = tokens[token]!
  if (!/^(?:nsubj|obj|obl|nmod$)/.test(deprel)) return false
  if (/^(?:unknown|unidentified|masked)$/.test(lower[token - 1] ?? '')) return false
  if (lower[token] === 'groups') return /^(?:armed|rebel|militant|insurgent)$/.test(lower[token - 1] ?? '')
  return /^(?:rebels|insurgents|separatists|militants|guerrillas|jihadists|militias|gunmen|mercenaries|paramilitaries|pirates)$/.test(
    lower[token]!,
  )
}

/** "Police arrested …", "when soldiers took him away", "accused by prosecutors", "Riot police", "trade unions". */
export function isBareForce(view: DocumentView, token: number, first: number, key: string): boolean {
  const { tokens, lower } = view
  const { deprel, head } = tokens[token]!
  const whole = first === token || view.institutionAt(first)?.lastToken === token + 1
  if (!whole || !BARE_FORCES.has(key) || !/^(?:nsubj|obl:agent|obj)/.test(deprel)) return false
  if (/^(?:forces?|army|aircraft)$/.test(lower[token]!)) return false
  return tokens[head]?.upos === 'VERB'
}
