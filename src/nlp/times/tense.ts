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
  const datesNoun = /^(?:nmod:poss|compound|amod)$/.test(tokens[word]?.deprel ?? '')
  let at = tokens[word]
  // No path in a tree is longer than its words are many.
  for (let steps = lastToken - firstToken; at && steps >= 0; steps -= 1) {
    const { index } = at
    const above: Token | undefined = at.head >= 0 ? tokens[at.head] : undefined
    const children = tokens.slice(firstToken, lastToken).filter(({ head }) => head === index)
    const tense = tenseOf(at, children, above)
    if (datesNoun && tense === 'future' && !children.some(({ lemma }) => MODALS.has(lemma))) return 'past'
    if (tense) return tense
    at = above
  }
  return 'past'
}

/** The tense of a predicate; null for a word that has none of its own and takes it from above. */
function tenseOf(word: Token, children: readonly Token[], above: Token | undefined): Tense | null {
  const auxiliaries = children.filter(({ deprel }) => deprel.startsWith('aux') || deprel === 'cop')
  if (auxiliaries.some(({ lemma }) => MODALS.has(lemma))) return 'future'
  // "to sign", "to be signed"; some parses take "to" of "due to arrive" elsewhere, but a bare base form gives it away.
  const isInfinitive =
    children.some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'to') ||
    (word.xpos === 'VB' && word.deprel === 'xcomp')
  if (isInfinitive) return above && IMPLICATIVE.has(above.lemma) ? null : 'future'
  if (auxiliaries.length > 0 && word.xpos !== 'VBG' && PROSPECTIVE.has(word.lemma)) return 'future'
  if (auxiliaries.some(({ xpos, lemma }) => xpos === 'VBD' || lemma === 'have')) return 'past'
  if (auxiliaries.length > 0) return word.xpos === 'VBG' ? 'future' : 'present'
  if (word.xpos === 'VBD') return 'past'
  if (word.xpos === 'VBZ' || word.xpos === 'VBP') return SPEECH.has(word.lemma) ? 'past' : 'present'
  return null
}
