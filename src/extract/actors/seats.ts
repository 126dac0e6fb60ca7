import { stateNameAt } from './states.ts'
import { type DocumentView, hasCase } from './view.ts'

/*
 * Bodies of a state that are told by the place where they sit: "a court in Lyon", "authorities in Wyoming", "an Istanbul
 * court".
 */

/** Bodies that uphold the law of a state in one of its towns; each may be called by the town. */
const BODIES: ReadonlySet<string> = new Set(['court', 'prosecutor', 'police', 'authority'])

/** Those and whoever else does. */
const SEATED: ReadonlySet<string> = new Set([
  ...BODIES,
  ...['tribunal', 'judge', 'magistrate', 'jury', 'policeman', 'detective'],
])

/** Whether a town or region says whose such a body is, and where it stands: "a Milan court", "prosecutors in Milan". */
export function seatsBody(view: DocumentView, place: number): 'before' | 'after' | null {
  const { tokens } = view
  const { deprel, head } = tokens[place]!
  const body = tokens[head]
  if (body === undefined || !SEATED.has(body.lemma.toLowerCase())) return null
  if (place < head) return /^(?:compound|amod|nmod)/.test(deprel) ? 'before' : null
  return hasCase(view, place, /^(?:in|of)$/) && deprel.startsWith('nmod') ? 'after' : null
}

/** The state of a town or province that general knowledge has, whose name begins at the token. */
export function placeAt(
  view: DocumentView,
  token: number,
): { readonly code: string; readonly lastToken: number } | null {
  const known = view.knownAt(token)
  const [entry, ...others] = known?.entries ?? []
  if (known === null || entry?.kind !== 'place' || others.length > 0 || entry.place.country === null)
    return null
  return { code: entry.place.country, lastToken: known.lastToken }
}

/** The place after "in" behind such a body. */
function seatOf(view: DocumentView, child: number, noun: number): number | null {
  const { tokens, lower, children } = view
  if (!BODIES.has(tokens[noun]!.lemma.toLowerCase())) return null
  const mark = children[child]!.find((one) => tokens[one]!.deprel === 'case')
  if (mark === undefined || lower[mark] !== 'in') return null
  return lower[mark + 1] === 'the' ? mark + 2 : mark + 1
}

/** Of "authorities in Wyoming" the United States; null without such a place. */
export function stateOfSeat(view: DocumentView, child: number, noun: number): string | null {
  const seat = seatOf(view, child, noun)
  if (seat === null || view.tokens[seat] === undefined) return null
  return placeAt(view, seat)?.code ?? stateNameAt(view, seat)?.codes[0] ?? null
}

/** Whether the place where a body sits stands behind it. */
export const isSeated = (view: DocumentView, noun: number): boolean =>
  view.children[noun]!.some((child) => child > noun && seatOf(view, child, noun) !== null)
