import type { Sentence, Token } from '../document.ts'

/** Where the clause of a time expression lies as seen from the telling. */
export type Tense = 'past' | 'present' | 'future'

const MODALS = new Set(['will', 'shall', 'would', 'may', 'might', 'can', 'could', 'should', 'must'])
/** "failed to meet on Friday" lies in the past, "agreed to meet on Friday" ahead. */
const IMPLICATIVE = new Set([
  'manage',
  'fail',
  'refuse',
  'begin',
  'start',
  'continue',
  'help',
  'force',
  'decline',
  'appear',
  'seem',
])
/** "was due to arrive", "talks were scheduled for Monday": ahead, whatever the auxiliary's tense. */
const PROSPECTIVE = new Set(['due', 'schedule', 'expect', 'slate', 'plan'])
/** In the present tense these tell what has been said: "The report says …". */
const SPEECH = new Set(['say', 'tell', 'report', 'write', 'announce', 'add', 'show'])

/**
 * The tense of the clause that a word stands in, read off the tree: the nearest predicate at or above it. What dates
 * a noun ("to discuss Saturday's attack") lies ahead only under a modal.
 */
export function tenseAt(tokens: readonly Token[], { firstToken, lastToken }: Sentence, word: number): Tense {
  const datesNoun = /^(?:nmod|compound|amod)\b/.test(tokens[word]?.deprel ?? '') || ownedBy(tokens[word - 1])
  let at = tokens[word]
  // No path in a tree is longer than its words are many.
  for (let steps = lastToken - firstToken; at && steps >= 0; steps -= 1) {
    const { index } = at
    const above: Token | undefined = at.head >= 0 ? tokens[at.head] : undefined
    const children = tokens.slice(firstToken, lastToken).filter(({ head }) => head === index)
    const tense = tenseOf(at, tokens[index - 1], children, above)
    if (datesNoun && tense) return children.some(({ lemma }) => MODALS.has(lemma)) ? 'future' : 'past'
    if (tense) return tense
    at = above
  }
  return 'past'
}

/** "his Tuesday talk", "the Friday vote": what stands before it belongs to a noun that follows. */
const ownedBy = (before: Token | undefined): boolean =>
  before !== undefined && (before.xpos === 'PRP$' || before.xpos === 'POS')

/** The tense of a predicate; null for a word that has none of its own and takes it from above. */
function tenseOf(
  word: Token,
  before: Token | undefined,
  children: readonly Token[],
  above: Token | undefined,
): Tense | null {
  const auxiliaries = children.filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop')
  if (auxiliaries.some(({ lemma }) => MODALS.has(lemma))) return 'future'
  // "have met", "is believed to have met"
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return 'past'
  // "to sign", "to be signed", "due to arrive", where the tree may give "to" to "due".
  const isInfinitive =
    (word.xpos === 'VB' && before?.xpos === 'TO') ||
    children.some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'to')
  if (isInfinitive) return above && IMPLICATIVE.has(above.lemma) ? null : 'future'
  if (auxiliaries.length > 0 && word.xpos !== 'VBG' && PROSPECTIVE.has(word.lemma)) return 'future'
  if (auxiliaries.some(({ xpos }) => xpos === 'VBD')) return 'past'
  if (auxiliaries.length > 0) return word.xpos === 'VBG' ? 'future' : 'present'
  if (word.xpos === 'VBD') return 'past'
  if (word.xpos === 'VBZ' || word.xpos === 'VBP') return SPEECH.has(word.lemma) ? 'past' : 'present'
  return null
}
