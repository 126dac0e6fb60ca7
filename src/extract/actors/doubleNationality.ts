import type { DocumentView } from './view.ts'

/**
 * Whether the nationality at a token is half of a person's two: of "a French-Algerian activist" neither France nor Algeria is
 * meant, as it would be of "French-Algerian talks".
 */
export function isHalfOfTwo(
  { tokens }: DocumentView,
  token: number,
  isNationality: (token: number) => boolean,
): boolean {
  const dashed = (at: number): boolean => /^[-–]$/.test(tokens[at]?.form ?? '')
  const second = dashed(token + 1) ? token + 2 : dashed(token - 1) ? token : -1
  if (second < 0 || tokens[second] === undefined) return false
  const other = second === token ? token - 2 : second
  if (other < 0 || !isNationality(other)) return false
  const named = tokens[second]!.head
  return named > second && named - second <= 4 && BEARERS.has(tokens[named]!.lemma)
}

/** Persons who may have two passports, one by one; soldiers and officials in the plural are a state's. */
const BEARERS: ReadonlySet<string> = new Set(
  `activist citizen national journalist reporter blogger writer author novelist academic researcher scholar scientist professor
  lawyer engineer businessman businesswoman banker executive consultant tourist man woman student teacher doctor worker dissident
  cleric preacher militant jihadist soldier prisoner detainee hostage singer actor director filmmaker photographer
  millionaire billionaire tycoon traveller dual-national`.split(/\s+/),
)
