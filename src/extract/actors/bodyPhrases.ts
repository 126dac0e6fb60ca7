import type { Institution, OrganisationKind } from '../knowledge/types.ts'
import { BODY_MODIFIERS } from './bodyNouns.ts'
import { isNameWord } from './names.ts'
import { PORTFOLIOS } from './titleWords.ts'
import type { DocumentView } from './view.ts'

export interface BodyPhrase {
  readonly lastToken: number
  readonly institution: Institution | null
  readonly kind: OrganisationKind
}

const isMinistryWord = (word: string | undefined): boolean => word === 'ministry' || word === 'department'

/**
 * The noun of a state's body that begins at the token, modifiers before it: "Foreign Ministry", "Arab Army",
 * "Ministry of Commerce". Null where the words name no body.
 */
export function bodyAfter(
  view: DocumentView,
  token: number,
  last = view.sentenceOf(Math.max(0, token - 1)).lastToken,
): BodyPhrase | null {
  const { lower } = view
  for (let at = token; at < last && at - token < 4; at += 1) {
    const institution = view.institutionAt(at)
    if (institution !== null && institution.lastToken <= last)
      return {
        lastToken: isMinistryWord(lower[at])
          ? portfoliosEnd(view, institution.lastToken, last)
          : institution.lastToken,
        institution: institution.value,
        kind: institution.value.kind,
      }
    if (isMinistryWord(lower[at]))
      return { lastToken: ministryEnd(view, at + 1, last), institution: null, kind: 'ministry' }
    if (!BODY_MODIFIERS.has(lower[at]!) && !PORTFOLIOS.has(lower[at]!)) return null
  }
  return null
}

/** The end of "and European Integration" after "Ministry of Foreign Affairs". */
function portfoliosEnd({ lower, ...view }: DocumentView, token: number, last: number): number {
  let end = token
  while (end + 1 < last && /^(?:and|,|&)$/.test(lower[end]!) && PORTFOLIOS.has(lower[end + 1]!)) {
    const more = end + (lower[end] === ',' && lower[end + 1] === 'and' ? 2 : 1)
    // A small word after the comma begins something else: "the Ministry of Defence, security experts".
    if (!view.isCapital(more)) break
    end = more
    while (end < last && PORTFOLIOS.has(lower[end]!) && view.isCapital(end)) end += 1
  }
  return end
}

/** "of Foreign Affairs and Trade" after "Ministry". */
function ministryEnd(view: DocumentView, token: number, last: number): number {
  const { lower } = view
  if (lower[token] !== 'of' && lower[token] !== 'for') return token
  let at = token + 1
  if (lower[at] === 'the') at += 1
  let end = token
  while (at < last) {
    if (PORTFOLIOS.has(lower[at]!) || (view.isCapital(at) && isNameWord(view, at))) {
      at += 1
      end = at
    } else if (/^(?:and|,|&)$/.test(lower[at]!) && PORTFOLIOS.has(lower[at + 1] ?? '') && end > token) at += 1
    else break
  }
  return end
}
