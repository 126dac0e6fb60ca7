import type { AnnotatedDocument, Sentence, Token } from '../../nlp/document.ts'
import type { GroupNoun, Institution, Knowledge, KnowledgeEntry, TitleWord } from '../knowledge/types.ts'

/** A known form at some tokens: `[firstToken, lastToken)`. */
export interface KnownForm {
  readonly lastToken: number
  readonly entries: readonly KnowledgeEntry[]
}

/** A title or an institution at some tokens. */
export interface PhraseAt<Value> {
  readonly lastToken: number
  readonly value: Value
}

/** A document as the finders of mentions read it: token by token, with the tree both ways and what is known at each place. */
export interface DocumentView {
  readonly document: AnnotatedDocument
  readonly knowledge: Knowledge
  readonly tokens: readonly Token[]
  /** The forms in lower case, without a final dot of an abbreviation. */
  readonly lower: readonly string[]
  readonly children: readonly (readonly number[])[]
  readonly sentenceOf: (token: number) => Sentence
  /** The longest form of general knowledge that begins at the token and ends in its sentence. */
  readonly knownAt: (token: number) => KnownForm | null
  /** The longest title of general knowledge that begins at the token: "foreign minister", "Mr". */
  readonly titleAt: (token: number) => PhraseAt<TitleWord> | null
  /** The longest institution of a state: "foreign ministry", "armed forces". */
  readonly institutionAt: (token: number) => PhraseAt<Institution> | null
  /** The longest noun of a group that a state has: "newspapers", "fishing boats". */
  readonly groupNounAt: (token: number) => PhraseAt<GroupNoun> | null
  /** The longest noun of people or bodies without a name: "aid workers". */
  readonly peopleNounAt: (token: number) => PhraseAt<Institution> | null
  /** Text from the first token's start to the last one's end, white space as single spaces. */
  readonly textOf: (firstToken: number, lastToken: number) => string
  readonly isCapital: (token: number) => boolean
  /** Words apart by no space: "US" and "-" of "US-led". */
  readonly touches: (token: number) => boolean
}

const possessive = /^['’](?:s|S)?$/
const breaking = /^[()[\]{}"“”«»:;!?–—…/]|^-{2,}$/

export const isPossessiveMark = (token: Token | undefined): boolean =>
  token !== undefined && possessive.test(token.form)

/** Builds the view; linear in the number of tokens. */
export function viewDocument(document: AnnotatedDocument, knowledge: Knowledge): DocumentView {
  const { tokens, sentences, text } = document
  const lower = tokens.map(({ form }) => form.toLowerCase().replace(/^(\p{L}{2,})\.$/u, '$1'))
  const children: number[][] = tokens.map(() => [])
  for (const { index, head } of tokens) if (head >= 0) children[head]?.push(index)
  // A form never runs over a bracket, a quotation mark or a dash: those words are emptied into a stop.
  const words = tokens.map(({ form }) => (breaking.test(form) ? ',' : form))
  const glued = words.map((word, i) => {
    const after = tokens[i + 1]
    return isPossessiveMark(tokens[i]) ? '' : isPossessiveMark(after) ? word + after?.form : word
  })
  const cache = new Map<number, KnownForm | null>()

  function knownAt(token: number): KnownForm | null {
    const cached = cache.get(token)
    if (cached !== undefined) return cached
    const last = sentences[tokens[token]?.sentence ?? 0]?.lastToken ?? tokens.length
    const nearPossessive = [1, 2, 3].some((step) => isPossessiveMark(tokens[token + step]))
    let found: KnownForm | null = null
    for (const list of nearPossessive ? [words, glued] : [words]) {
      const match = knowledge.longestMatch(list, token)
      if (match === null) continue
      let end = match.end
      // The glued list hides the mark in the word before it.
      if (list === glued && isPossessiveMark(tokens[end]) && endsWithS(match.entries)) end += 1
      if (end > last || (found !== null && found.lastToken >= end)) continue
      found = { lastToken: end, entries: match.entries }
    }
    cache.set(token, found)
    return found
  }

  const inSentence = <Value>(
    find: (words: readonly string[], start: number) => { end: number; value: Value } | null,
  ): ((token: number) => PhraseAt<Value> | null) => {
    const known = new Map<number, PhraseAt<Value> | null>()
    return (token) => {
      const seen = known.get(token)
      if (seen !== undefined) return seen
      const phrase = /^\p{L}/u.test(tokens[token]?.form ?? '') ? find(words, token) : null
      const last = sentences[tokens[token]?.sentence ?? 0]?.lastToken ?? tokens.length
      const at = phrase === null || phrase.end > last ? null : { lastToken: phrase.end, value: phrase.value }
      known.set(token, at)
      return at
    }
  }

  return {
    document,
    knowledge,
    tokens,
    lower,
    children,
    sentenceOf: (token) => sentences[tokens[token]?.sentence ?? 0]!,
    knownAt,
    titleAt: inSentence(knowledge.longestTitle),
    institutionAt: inSentence(knowledge.longestInstitution),
    groupNounAt: inSentence(knowledge.longestGroupNoun),
    peopleNounAt: inSentence(knowledge.longestPeopleNoun),
    textOf: (firstToken, lastToken) =>
      text
        .slice(tokens[firstToken]?.start ?? 0, tokens[lastToken - 1]?.end ?? 0)
        .replace(/\s+/g, ' ')
        .trim(),
    isCapital: (token) => /^\p{Lu}/u.test(tokens[token]?.form ?? ''),
    touches: (token) => tokens[token]?.end === tokens[token + 1]?.start,
  }
}

const endsWithS = (entries: readonly KnowledgeEntry[]): boolean =>
  entries.some(({ text }) => /['’]s?$/.test(text))

/** Whether a noun is in the plural, by its tag or by its form against its lemma. */
export function isPlural({ xpos, upos, form, lemma }: Token): boolean {
  if (xpos !== '') return xpos === 'NNS' || xpos === 'NNPS'
  const word = form.toLowerCase()
  return upos === 'NOUN' && word !== lemma.toLowerCase() && /(?:s|men|people)$/.test(word)
}

/** The token of `[firstToken, lastToken)` that the tree hangs on: the one whose head lies outside. */
export function headOf({ tokens }: DocumentView, firstToken: number, lastToken: number): number {
  for (let i = firstToken; i < lastToken; i += 1) {
    const head = tokens[i]?.head ?? -1
    if ((head < firstToken || head >= lastToken) && tokens[i]?.deprel !== 'punct') return i
  }
  return lastToken - 1
}

/** Whether the token's noun only modifies one after it: "Russian military exercises". */
export function isModifier({ tokens }: DocumentView, token: number): boolean {
  const { deprel, head } = tokens[token]!
  return (
    /^(?:compound|amod|flat|nmod$|nmod:desc|nmod:unmarked)/.test(deprel) && head > token && head < token + 4
  )
}

/** Whether a phrase opens with one of some prepositions. */
export const hasCase = ({ tokens, lower, children }: DocumentView, token: number, words: RegExp): boolean =>
  children[token]!.some((child) => tokens[child]!.deprel === 'case' && words.test(lower[child]!))

/** The head of the list that a word stands in: "farmers" for "truckers" of "farmers and truckers". */
export function firstOfList({ tokens }: DocumentView, token: number): number {
  let at = token
  for (let step = 0; step < 3 && tokens[at]!.deprel === 'conj'; step += 1) at = tokens[at]!.head
  return at
}
