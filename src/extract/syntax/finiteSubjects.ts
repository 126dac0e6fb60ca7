import type { Token } from '../../nlp/document.ts'
import { FINITE_TAGS } from './finiteTags.ts'

/**
 * Gives finite verbs their subject back, which English never leaves out in a main clause and which the parser loses where a
 * phrase stands before it: in "In the spring of 1977 crowds stormed the embassy" it takes the crowds into the phrase.
 *
 * - "both joined": a pronoun, and no conjunction
 * - behind a date, or before an article, a number word or a name, a new phrase begins: "in December a mob", "of 1943 Britain"
 * - in "after France and Italy refused" the preposition opens a clause
 */
export function finiteSubjects(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  const withSubject = new Set<number>()
  for (const { head, deprel } of tokens) if (SUBJECT.test(deprel)) withSubject.add(head)
  for (const verb of tokens) {
    if (verb.upos !== 'VERB' || !MAIN.has(verb.deprel) || withSubject.has(verb.index)) continue
    if (!FINITE_TAGS.has(verb.xpos) && !(verb.xpos === 'VBN' && isPerfect(tokens, verb))) continue
    const last = lastBefore(tokens, verb)
    if (!last) continue
    if (last.deprel === 'cc:preconj' && last.lemma.toLowerCase() === 'both') {
      moved.set(last.index, { ...last, head: verb.index, deprel: 'nsubj' })
      continue
    }
    if (!NOMINAL.has(last.upos)) continue
    const opening = openingPhrase(tokens, last)
    if (opening === null) continue
    const begins = boundary(tokens, opening, last.index)
    if (begins !== null) split(tokens, moved, verb, opening, begins, last.index)
    else if (CLAUSAL.has(tokens[opening]!.form.toLowerCase()))
      asClause(tokens, moved, verb, tokens[opening]!, last.index)
  }
  return moved
}

const SUBJECT = /^(?:nsubj|csubj|expl)\b/
const MAIN: ReadonlySet<string> = new Set(['root', 'ccomp', 'advcl', 'parataxis', 'conj'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const CLAUSAL: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'once'])

/** How far back, in tokens, the phrase at the head of a clause may begin. */
const REACH = 20

/** "had described" */
const isPerfect = (tokens: readonly Token[], verb: Token): boolean => {
  const before = tokens
    .slice(Math.max(0, verb.index - 4), verb.index)
    .filter(({ head }) => head === verb.index)
  return (
    before.some(({ deprel, xpos }) => deprel === 'aux' && FINITE_TAGS.has(xpos)) &&
    before.every(({ deprel }) => deprel !== 'aux:pass')
  )
}

/** The word before the verb with its auxiliaries and adverbs. */
function lastBefore(tokens: readonly Token[], verb: Token): Token | null {
  for (let at = verb.index - 1; at >= 0; at--) {
    const token = tokens[at]!
    if (token.sentence !== verb.sentence) return null
    if (token.head === verb.index && /^(?:aux|advmod)$/.test(token.deprel) && token.upos !== 'PROPN') continue
    return token
  }
  return null
}

/** The preposition that opens the clause in which a word stands, if the clause opens with one and no comma stands between. */
function openingPhrase(tokens: readonly Token[], last: Token): number | null {
  for (let at = last.index; at > last.index - REACH; at--) {
    const before = tokens[at - 1]
    const token = tokens[at]!
    if (token.deprel === 'case' && CLAUSAL.has(token.form.toLowerCase())) return at
    // "after France, Portugal and Italy refused"
    if (isListed(tokens, at)) continue
    const opens =
      before === undefined ||
      before.sentence !== last.sentence ||
      (OPENERS.has(before.form.toLowerCase()) && !isListed(tokens, at - 1))
    if (opens) return token.deprel === 'case' ? at : null
    if (STOPS.test(token.form) || token.upos === 'VERB') return null
  }
  return null
}

/** A comma or conjunction between two names. */
const isListed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:,|and)$/.test(tokens[at]!.form) && tokens[at - 1]?.upos === 'PROPN' && tokens[at + 1]?.upos === 'PROPN'

const OPENERS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '“',
  '"',
  'and',
  'but',
  'when',
  'while',
  'that',
])
const STOPS = /^[,;:()"“”–—]$/

/** Where, behind the opening phrase, the phrase of the subject begins. */
function boundary(tokens: readonly Token[], opening: number, last: number): number | null {
  for (let at = opening + 2; at <= last; at++) {
    const before = tokens[at - 1]!
    const next = tokens[at]!
    const dated =
      (isDate(tokens, at - 1) || TIMES.has(before.lemma.toLowerCase())) && BEGINS_AFTER_DATE.has(next.upos)
    if (dated && !TIMES.has(next.lemma.toLowerCase()) && !/^\d/.test(next.form)) return at
    if (before.upos !== 'NOUN' && before.upos !== 'PROPN') continue
    const determined = next.upos === 'DET' || /^(?:my|our|your|his|her|its|their)$/.test(next.form)
    const counted = next.upos === 'NUM' && /^[a-z]/.test(next.form)
    const named = before.upos === 'NOUN' && next.upos === 'PROPN' && next.deprel !== 'compound'
    const located = before.upos === 'PROPN' && next.xpos === 'NNS'
    if (determined || counted || named || located) return at
  }
  return null
}

const BEGINS_AFTER_DATE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON'])

/** A year or the day of a month, and no number of what follows ("the 2019 summit"). */
function isDate(tokens: readonly Token[], at: number): boolean {
  if (!/^\d{1,4}$/.test(tokens[at]!.form)) return false
  const before = tokens[at - 1]
  return (
    before !== undefined &&
    (before.upos === 'ADP' ||
      TIMES.has(before.lemma.toLowerCase()) ||
      /^(?:late|early|mid)$/.test(before.form.toLowerCase()))
  )
}

const TIMES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday spring summer autumn winter dawn dusk midnight noon end beginning outset first last christmas easter`.split(
    /\s+/,
  ),
)

/** Hangs what stands from `begins` to `last` on the verb as its subject, and what stood before it as a circumstance. */
function split(
  tokens: readonly Token[],
  moved: Map<number, Token>,
  verb: Token,
  opening: number,
  begins: number,
  last: number,
): void {
  const isSubjects = (at: number): boolean => at >= begins && at <= last
  const subject = tokens
    .slice(begins, last + 1)
    .find(({ head, upos }) => !isSubjects(head) && NOMINAL.has(upos))
  if (!subject) return
  moved.set(subject.index, { ...subject, head: verb.index, deprel: 'nsubj' })
  const orphans = tokens.slice(opening, begins).filter(({ head }) => isSubjects(head))
  // The date or noun right before the subject is what the words of the opening phrase belong to.
  const left = orphans.findLast(({ deprel }) => deprel !== 'case' && deprel !== 'det' && deprel !== 'punct')
  for (const orphan of orphans) {
    const top = orphan === left || left === undefined
    moved.set(orphan.index, {
      ...orphan,
      head: top ? verb.index : left.index,
      deprel: top && orphan.deprel !== 'case' ? 'obl' : orphan.deprel,
    })
  }
}

/** Makes the preposition the mark of the verb's clause and what stands behind it the subject. */
function asClause(
  tokens: readonly Token[],
  moved: Map<number, Token>,
  verb: Token,
  mark: Token,
  last: number,
): void {
  const noun = tokens[mark.head]
  const isBeside = verb.deprel === 'advcl' && noun?.head === verb.head
  if (!noun || noun.index < mark.index || noun.index > last || (noun.head !== verb.index && !isBeside)) return
  moved.set(mark.index, { ...mark, head: verb.index, deprel: 'mark' })
  moved.set(noun.index, { ...noun, head: verb.index, deprel: 'nsubj' })
}
