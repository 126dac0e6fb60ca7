import type { GoldDocument, GoldSentence } from './treebank.ts'

/** Counts behind a precision and a recall. */
export interface Score {
  readonly right: number
  readonly found: number
  readonly wanted: number
}

/** F1 in percent. */
export const f1 = ({ right, found, wanted }: Score): number => (200 * right) / Math.max(1, found + wanted)

/** What is scored of a word. Places are offsets into the document's text. */
interface ScoredWord {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly lemma: string
  readonly deprel: string
  /** The place of its head, `-` for the root. */
  readonly head: string
}

export interface ScoredName {
  readonly start: number
  readonly end: number
  readonly type: string
}

export interface ScoredDocument {
  readonly words: readonly ScoredWord[]
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
  readonly names: readonly ScoredName[]
}

/** Every figure of the table about a set of documents. */
export interface Scores {
  readonly sentences: Score
  readonly words: Score
  readonly upos: Score
  readonly lemmas: Score
  readonly las: Score
  readonly core: Score
}

/** The relations that tell who did what to whom. */
const CORE = new Set(
  'nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss conj ccomp xcomp appos'.split(' '),
)

const place = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`

/** A gold document in the form that is scored. */
export function goldOf({ sentences }: GoldDocument): Omit<ScoredDocument, 'names'> {
  return {
    words: sentences.flatMap(wordsOf),
    sentences: sentences.map(({ words }) => ({ start: words[0]!.start, end: words.at(-1)!.end })),
  }
}

const wordsOf = ({ words }: GoldSentence): ScoredWord[] =>
  words.map(({ start, end, upos, lemma, deprel, head }) => ({
    start,
    end,
    upos,
    lemma,
    deprel,
    head: head < 0 ? '-' : place(words[head]!),
  }))

/**
 * Scores found documents against gold ones as the CoNLL 2018 evaluation does: a word counts when its place is found
 * exactly, its attributes when they agree as well, and a sentence when both its ends do.
 */
export function scoreAll(
  pairs: readonly { readonly gold: Omit<ScoredDocument, 'names'>; readonly found: ScoredDocument }[],
): Scores {
  const total = (count: (gold: Omit<ScoredDocument, 'names'>, found: ScoredDocument) => Score): Score =>
    pairs.map(({ gold, found }) => count(gold, found)).reduce(sum, { right: 0, found: 0, wanted: 0 })
  const ofWords = (agree: (gold: ScoredWord, found: ScoredWord) => boolean): Score =>
    total((gold, found) => {
      const byPlace = new Map(found.words.map((word) => [place(word), word]))
      const right = gold.words.filter((word) => {
        const other = byPlace.get(place(word))
        return other !== undefined && agree(word, other)
      }).length
      return { right, found: found.words.length, wanted: gold.words.length }
    })
  const isAttached = (gold: ScoredWord, found: ScoredWord): boolean =>
    gold.head === found.head && gold.deprel === found.deprel
  return {
    sentences: total((gold, found) => overlap(gold.sentences.map(place), found.sentences.map(place))),
    words: ofWords(() => true),
    upos: ofWords((gold, found) => gold.upos === found.upos),
    lemmas: ofWords((gold, found) => gold.lemma === found.lemma),
    las: ofWords(isAttached),
    core: total((gold, found) => {
      const key = (word: ScoredWord): string => `${place(word)} ${word.head} ${word.deprel}`
      const isCore = ({ deprel }: ScoredWord): boolean => CORE.has(deprel)
      return overlap(gold.words.filter(isCore).map(key), found.words.filter(isCore).map(key))
    }),
  }
}

/** Names by place and type; of one type alone when it is given. */
export function scoreNames(
  pairs: readonly { readonly gold: readonly ScoredName[]; readonly found: readonly ScoredName[] }[],
  type?: string,
): Score {
  const keys = (names: readonly ScoredName[]): string[] =>
    names
      .filter((name) => type === undefined || name.type === type)
      .map((name) => `${place(name)} ${name.type}`)
  return pairs
    .map(({ gold, found }) => overlap(keys(gold), keys(found)))
    .reduce(sum, { right: 0, found: 0, wanted: 0 })
}

function overlap(wanted: readonly string[], found: readonly string[]): Score {
  const expected = new Set(wanted)
  return {
    right: found.filter((key) => expected.has(key)).length,
    found: found.length,
    wanted: wanted.length,
  }
}

const sum = (one: Score, other: Score): Score => ({
  right: one.right + other.right,
  found: one.found + other.found,
  wanted: one.wanted + other.wanted,
})
