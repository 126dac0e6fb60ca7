import type { Token } from '../../nlp/document.ts'
import { VERBS } from '../../nlp/irregularForms.ts'
import { lemmatize } from '../../nlp/lemma.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import { mended } from './mended.ts'

/**
 * A clause without a verb has one that the tagger takes for a noun, adjective or participle: in "Kenya normalised relations with
 * Chad", "Kenya, Chad ink deal" and "Kenya eased curbs on Chad." the word after the names, if the lexicon knows it as a deed. The names become its subject, the phrase after
 * it its object.
 */
export function verblessClauses(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  let first = 0
  for (let end = 1; end <= tokens.length; end += 1) {
    if (tokens[end] !== undefined && tokens[end]!.sentence === tokens[first]!.sentence) continue
    const root = tokens.slice(first, end).find(({ deprel }) => deprel === 'root')
    if (root !== undefined && NOMINAL.has(root.upos)) mend(tokens, first, end, root, moved)
    first = end
  }
  return mended(tokens, moved)
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ'])

function mend(
  tokens: readonly Token[],
  first: number,
  end: number,
  root: Token,
  moved: Map<number, Token>,
): void {
  const names = namesEnd(tokens, first, end)
  const word = tokens[names]
  if (names === first || word === undefined || names + 1 >= end) return
  if (tokens.slice(first, end).some((one) => one.head === root.index && PREDICATED.test(one.deprel))) return
  const verb = isPast(tokens, word, end) ? asPast(word) : verbOf(tokens, first, word, end)
  const object = verb === null ? null : phraseAfter(tokens, names, end)
  if (verb === null || object === null) return
  const subject = headWithin(tokens, first, names)
  moved.set(names, { ...verb, head: root.head, deprel: 'root' })
  for (let at = first; at < end; at += 1) {
    if (at === names) continue
    const token = tokens[at]!
    if (at === object) moved.set(at, { ...token, head: names, deprel: 'obj' })
    else if (at === subject) moved.set(at, { ...token, head: names, deprel: 'nsubj' })
    else if (at < names && token.upos !== 'PUNCT' && (token.head < first || token.head >= names))
      moved.set(at, { ...token, head: subject, deprel: token.deprel === 'nmod:poss' ? 'nmod:poss' : 'conj' })
    else if (at > names && token.head <= names)
      moved.set(at, { ...token, head: names, deprel: token.deprel === 'nmod' ? 'obl' : token.deprel })
    else if (at < names && token.upos === 'PUNCT') moved.set(at, { ...token, head: names })
  }
}

const PREDICATED = /^(?:nsubj|cop|csubj|aux|expl)/

/** The end of the names that a sentence opens with, and of the nouns for people among them; at most six words. */
function namesEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (at < Math.min(end, first + 7)) {
    const { form, upos, lemma } = tokens[at]!
    const isName = /^\p{Lu}/u.test(form) && NOMINAL.has(upos)
    const isPeople = upos === 'NOUN' && at > first && PEOPLE_NOUNS.has(lemma)
    const joins = at > first && (form === ',' || form === 'and' || /^['’]s?$/.test(form))
    if (!isName && !isPeople && !joins) break
    at += 1
  }
  const last = tokens[at - 1]
  return last === undefined || last.upos === 'PUNCT' || last.form === 'and' || /^['’]s?$/.test(last.form)
    ? first
    : at
}

/** "Kenya eased curbs.": a participle between a name and a noun, in what ends as a sentence does. */
function isPast(tokens: readonly Token[], { deprel, index, upos, xpos }: Token, end: number): boolean {
  return (
    (deprel === 'amod' || deprel === 'compound') &&
    upos === 'VERB' &&
    /^(?:VB[DN]|NN)$/.test(xpos) &&
    /^NNPS?$/.test(tokens[index - 1]!.xpos) &&
    tokens[end - 1]!.form === '.'
  )
}

const asPast = (word: Token): Token => ({
  ...word,
  xpos: 'VBD',
  lemma: lemmatize(word.form, 'VERB', 'VBD'),
})

/** Behind one name these are in the past, or they would end in -s. */
const SAME_PAST: ReadonlySet<string> = new Set(
  'cut hit put set shut cast quit bid split spread let'.split(' '),
)

/** The word read as a finite verb that tells something; null if it can be none there. */
function verbOf(tokens: readonly Token[], first: number, word: Token, end: number): Token | null {
  const { form, index, upos } = word
  const next = tokens[index + 1]!
  if (!/^\p{Ll}+$/u.test(form) || !NOMINAL.has(upos) || /^(?:ADP|PUNCT|CCONJ|PART)$/.test(next.upos))
    return null
  const several = tokens.slice(first, index).some(({ form: one }) => one === ',' || one === 'and')
  const xpos = /[^s]s$/.test(form)
    ? 'VBZ'
    : /ed$/.test(form) || VERBS.has(form) || (SAME_PAST.has(form) && tokens[end - 1]!.form === '.')
      ? 'VBD'
      : several
        ? 'VBP'
        : null
  if (xpos === null) return null
  const lemma = lemmatize(form, 'VERB', xpos)
  if (!readingsOf('verb', lemma).some(({ weak }) => !weak)) return null
  // "US sanctions list": of what may as well be a noun, a name, number or article after it tells the verb.
  const isNoun =
    xpos !== 'VBD' && (readingsOf('noun', lemma).length > 0 || readingsOf('noun', form).length > 0)
  if (isNoun && !/^\p{Lu}/u.test(next.form) && !/^(?:DET|NUM)$/.test(next.upos)) return null
  return { ...word, upos: 'VERB', xpos, lemma }
}

/** The head of the phrase that begins after the verb, if it is a noun. */
function phraseAfter(tokens: readonly Token[], verb: number, end: number): number | null {
  let at = tokens[verb + 1]!
  while (at.head > verb && at.head < end) at = tokens[at.head]!
  return at.upos === 'NOUN' || at.upos === 'PROPN' ? at.index : null
}

/** The first token before the verb that does not hang on another one before it. */
function headWithin(tokens: readonly Token[], first: number, verb: number): number {
  for (let at = first; at < verb; at += 1) {
    const { head, upos, deprel } = tokens[at]!
    if (upos !== 'PUNCT' && deprel !== 'nmod:poss' && (head < first || head >= verb)) return at
  }
  return verb - 1
}
