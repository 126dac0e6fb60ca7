import { bodyFound } from './bodies.ts'
import type { Found } from './found.ts'
import { isNameWord } from './names.ts'
import type { DocumentView } from './view.ts'

/** What navies and coast guards put before the names of their ships; those that two states use are left out. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['HMS', 'GBR'],
  ['RFA', 'GBR'],
  ['USS', 'USA'],
  ['USNS', 'USA'],
  ['USCGC', 'USA'],
  ['HMAS', 'AUS'],
  ['HMCS', 'CAN'],
  ['CCGS', 'CAN'],
  ['HMNZS', 'NZL'],
  ['BRP', 'PHL'],
  ['ROKS', 'KOR'],
  ['PNS', 'PAK'],
  ['INS', 'IND'],
  ['KRI', 'IDN'],
  ['TCG', 'TUR'],
  ['ARA', 'ARG'],
  ['BAP', 'PER'],
  ['HDMS', 'DNK'],
  ['HNoMS', 'NOR'],
  ['HSwMS', 'SWE'],
  ['HNLMS', 'NLD'],
  ['ORP', 'POL'],
])

/** "HMS Sheffield", "the BRP Sierra Madre": a ship that its prefix gives to a state. */
export function shipOfNavy(view: DocumentView, token: number): Found | null {
  const country = PREFIXES.get(view.tokens[token]!.form)
  if (country === undefined) return null
  const last = view.sentenceOf(token).lastToken
  let end = token + 1
  while (end < last && end <= token + 3 && view.isCapital(end) && isNameWord(view, end)) end += 1
  return end === token + 1
    ? null
    : bodyFound(token, end, { name: view.textOf(token, end), kind: 'ship', country })
}
