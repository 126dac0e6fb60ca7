import { ACCUSE } from './accuse.ts'
import { AGREE } from './agree.ts'
import { AID } from './aid.ts'
import { ASSAULT } from './assault.ts'
import { COERCE } from './coerce.ts'
import { CONCEDE } from './concede.ts'
import { CONSULT } from './consult.ts'
import { COOPERATE } from './cooperate.ts'
import { type EntryWordClass, type LexiconEntry, readLexicon } from './frame.ts'
import { MOBILIZE } from './mobilize.ts'
import { PROTEST } from './protest.ts'
import { REJECT } from './reject.ts'
import { REQUEST } from './request.ts'
import { RETREAT } from './retreat.ts'
import { SANCTION } from './sanction.ts'
import { SUPPORT } from './support.ts'
import { THREATEN } from './threaten.ts'
import { ALLY, MEMBER, RIVAL } from './ties.ts'

/** All readings; where one token has several, the earlier wins. */
export const LEXICON: readonly LexiconEntry[] = [
  ...readLexicon('ASSAULT', ASSAULT),
  ...readLexicon('COERCE', COERCE),
  ...readLexicon('SANCTION', SANCTION),
  ...readLexicon('ACCUSE', ACCUSE),
  ...readLexicon('REJECT', REJECT),
  ...readLexicon('THREATEN', THREATEN),
  ...readLexicon('REQUEST', REQUEST),
  ...readLexicon('PROTEST', PROTEST),
  ...readLexicon('RETREAT', RETREAT),
  ...readLexicon('CONCEDE', CONCEDE),
  ...readLexicon('AID', AID),
  ...readLexicon('COOPERATE', COOPERATE),
  ...readLexicon('CONSULT', CONSULT),
  ...readLexicon('AGREE', AGREE),
  ...readLexicon('MOBILIZE', MOBILIZE),
  ...readLexicon('RIVAL', RIVAL),
  ...readLexicon('ALLY', ALLY),
  ...readLexicon('MEMBER', MEMBER),
  ...readLexicon('SUPPORT', SUPPORT),
]

/** The readings of a lemma as a verb, noun or adjective; British and American spelling alike. */
export const readingsOf = (wordClass: EntryWordClass, lemma: string): readonly LexiconEntry[] =>
  INDEX.get(`${wordClass} ${LEMMAS.get(`${wordClass} ${lemma}`) ?? spelling(lemma)}`) ?? []

/** Lemmas that taggers give to forms which they do not know: the word meant. */
const LEMMAS: ReadonlyMap<string, string> = new Map([
  ['verb overran', 'overrun'],
  ['verb shot', 'shoot'],
  ['noun basis', 'base'],
])

/** The spelling under which the lexicon looks words up. */
export const spelling = (word: string): string =>
  word
    .toLowerCase()
    .replace(/is(e|ed|es|ing|ation)$/, 'iz$1')
    .replace(/(?<!^(?:f|h|t|p|s|y|d|fl|sc|det|cont|dev|))our$/, 'or')

const INDEX: ReadonlyMap<string, readonly LexiconEntry[]> = (() => {
  const index = new Map<string, LexiconEntry[]>()
  for (const entry of LEXICON) {
    const key = `${entry.wordClass} ${spelling(entry.head)}`
    const readings = index.get(key)
    if (readings) readings.push(entry)
    else index.set(key, [entry])
  }
  return index
})()
