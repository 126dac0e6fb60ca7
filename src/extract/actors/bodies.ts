import type { Institution, Organisation, OrganisationEntry, OrganisationKind } from '../knowledge/types.ts'
import { BODY_HEADS } from './bodyNouns.ts'
import type { Found } from './found.ts'
import type { DocumentView } from './view.ts'

/** A body found at some tokens. */
export const bodyFound = (
  firstToken: number,
  lastToken: number,
  reading: {
    name: string
    known?: Organisation | null
    institution?: Institution | null
    kind?: OrganisationKind | null
    country?: string | null
    alias?: string | null
  },
  form: Found['form'] = 'name',
): Found => ({
  firstToken,
  lastToken,
  form,
  kind: 'organization',
  reading: {
    type: 'organisation',
    known: null,
    institution: null,
    kind: null,
    country: null,
    alias: null,
    ...reading,
  },
})

/** Of the entries of a form the one that is no other thing here; null when something else is likelier. */
export function organisationEntryAt(
  view: DocumentView,
  token: number,
): { lastToken: number; entry: OrganisationEntry } | null {
  const known = view.knownAt(token)
  if (known === null) return null
  const entries = known.entries.filter((entry) => entry.kind === 'organisation')
  const entry = ofTwoBodies(view, token, entries)
  if (entry === undefined) return null
  if (entry.ambiguous !== null && entry.ambiguous.other !== 'organisation' && isOther(view, token, entry))
    return null
  // "The Hindu" is no Hindu.
  if (/^The /.test(entry.text) && view.lower[token - 1] !== 'the') return null
  const states = known.entries.some(({ kind }) => kind === 'state')
  if (states && entry.form === 'metonym' && !cuesNear(view, token, entry.ambiguous?.cues ?? [], 40))
    return null
  return { lastToken: known.lastToken, entry }
}

/** Of two bodies with one acronym the second where what it has to do with is named ("RSF" in an article about Sudan). */
function ofTwoBodies(
  view: DocumentView,
  token: number,
  [first, second]: readonly OrganisationEntry[],
): OrganisationEntry | undefined {
  if (second === undefined || !cuesNear(view, token, first?.ambiguous?.cues ?? [], ARTICLE)) return first
  return second
}

/** So far around a word an article is about the same. */
const ARTICLE = 400

function isOther(view: DocumentView, token: number, { ambiguous }: OrganisationEntry): boolean {
  if (ambiguous === null || ambiguous.cues.length === 0) return false
  return cuesNear(view, token, ambiguous.cues, 8)
}

function cuesNear(view: DocumentView, token: number, cues: readonly string[], reach: number): boolean {
  const set = new Set(cues)
  const { tokens } = view
  for (let i = Math.max(0, token - reach); i < Math.min(tokens.length, token + reach); i += 1)
    if (i !== token && set.has(tokens[i]!.form)) return true
  return false
}

/** What the noun in a run of capitals says that the body is. */
export function headKind(view: DocumentView, firstToken: number, lastToken: number): OrganisationKind | null {
  for (let at = lastToken - 1; at >= firstToken; at -= 1) {
    const kind = BODY_HEADS.get(view.lower[at]!)
    if (kind !== undefined) return kind
  }
  return null
}
