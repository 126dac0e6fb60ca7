import type { Sentence, Token } from '../document.ts'

/** Where the clause of a time expression lies as seen from the telling; "open" when what it dates need not share the clause's time; "intended" is what an infinitive tells, which may also be dated by the verb above it. */
export type Tense = 'past' | 'present' | 'future' | 'intended' | 'open'

const MODALS = new Set(['will', 'shall', 'would', 'may', 'might', 'can', 'could', 'should', 'must'])
/** "failed to meet on Friday" lies in the past, "agreed to meet on Friday" ahead. */
const IMPLICATIVE = new Set([
  'manage',
  'fail',
  'refuse',
  'try',
  'attempt',
  'begin',
  'start',
  'continue',
  'help',
  'force',
  'decline',
  'appear',
  'seem',
  'cease',
  'stop',
  'get',
  'prove',
  'happen',
  'compel',
  'oblige',
  'cause',
])
/** "was due to arrive", "talks were scheduled for Monday": ahead, whatever the auxiliary's tense. */
const PROSPECTIVE = new Set(['due', 'schedule', 'expect', 'slate', 'plan'])
/** In the present tense these tell what has been said: "The report says …". */
const SPEECH = new Set(['say', 'tell', 'report', 'write', 'announce', 'add', 'show'])

/**
 * The tense of the clause that a word stands in, read off the tree: the nearest predicate at or above it. What dates
 * a noun ("to discuss Saturday's attack") lies ahead only under a modal, and is otherwise left open.
 */
export function tenseAt(tokens: readonly Token[], { firstToken, lastToken }: Sentence, word: number): Tense {
  // "on Wednesday evening" stands where the evening stands.
  const evening = tokens[tokens[word]?.head ?? -1]
  const isPart =
    tokens[word]?.deprel === 'compound' && evening !== undefined && TIME_NOUNS.test(evening.lemma)
  const place = isPart ? evening.index : word
  const datesNoun = /^(?:nmod|compound|amod)\b/.test(tokens[place]?.deprel ?? '') || ownedBy(tokens[word - 1])
  let at = tokens[place]
  // No path in a tree is longer than its words are many.
  for (let steps = lastToken - firstToken; at && steps >= 0; steps -= 1) {
    const { index } = at
    const above: Token | undefined = at.head >= 0 ? tokens[at.head] : undefined
    const children = tokens.slice(firstToken, lastToken).filter(({ head }) => head === index)
    // "met in Honiara today to discuss …": what comes before a clause's own "to" or "that" is none of it.
    const isOutside =
      index > word && children.some(({ deprel, index: mark }) => deprel === 'mark' && mark > word)
    const tense = isOutside ? null : tenseOf(at, tokens[index - 1], children, above)
    if (datesNoun && tense) {
      if (children.some(({ lemma }) => MODALS.has(lemma))) return 'future'
      return tense === 'past' ? 'past' : 'open'
    }
    if (tense) return tense
    at = above
  }
  return 'past'
}

/** What the place of a time expression in its sentence says of how it stands to the narrative. */
export interface Standing {
  /** In the pluperfect: before what has been told. */
  readonly isEarlier: boolean
  /** In a clause that explains something on the way, or dating a noun: the narrative does not move there. */
  readonly isAside: boolean
  /** In a clause below the main one. */
  readonly isInClause: boolean
}

/** How the clause of a word stands to the narrative, read off the tree up to the sentence's main verb. */
export function standingAt(
  tokens: readonly Token[],
  { firstToken, lastToken }: Sentence,
  word: number,
): Standing {
  let at = tokens[word]
  let isAside = false
  let isInClause = false
  let isEarlier: boolean | null = null
  for (let steps = lastToken - firstToken; at && steps >= 0; steps -= 1) {
    const { index, deprel, head } = at
    const isVerb = at.upos === 'VERB' || at.upos === 'AUX'
    if (isVerb)
      isEarlier ??= tokens
        .slice(firstToken, index)
        .some((token) => token.head === index && token.lemma === 'have' && token.xpos === 'VBD')
    // A clause that comes before its head sets the scene: "When war came in 1971, the minister fled."
    if (/^(?:acl|advcl|appos|parataxis)\b/.test(deprel) && index > head && !tellsOn(tokens, at))
      isInClause = true
    if (/^(?:nmod|compound|nummod|amod)\b/.test(deprel) && !datesScene(tokens, at)) isAside = true
    at = head >= 0 ? tokens[head] : undefined
  }
  return { isEarlier: isEarlier ?? false, isAside: isAside || isInClause, isInClause }
}

/** "The army came; in March it left", "He repaired them: in March he flew to Tokyo" */
const tellsOn = (tokens: readonly Token[], { deprel, head, index }: Token): boolean =>
  deprel === 'parataxis' && tokens.slice(head + 1, index).some(({ form }) => form === ';' || form === ':')

/** "The war of 1971 lasted two weeks": the year of what a sentence is about is the sentence's, and so is a part of it. */
function datesScene(tokens: readonly Token[], date: Token): boolean {
  const noun = tokens[date.head]
  if (noun === undefined || noun.head < 0) return false
  if (TIME_NOUNS.test(noun.lemma)) return true
  return (
    /^nsubj\b/.test(noun.deprel) && tokens[noun.head]!.head < 0 && isToldInPast(tokens[noun.head]!, tokens)
  )
}

/** "in the first months of 1988", "before dawn on 17 February" */
const TIME_NOUNS =
  /^(?:hour|dawn|dusk|noon|midnight|morning|evening|night|day|eve|week|month|year|half|spring|summer|autumn|winter|beginning|start|end|middle)$/

const isToldInPast = (verb: Token, tokens: readonly Token[]): boolean =>
  verb.xpos === 'VBD' || tokens.some(({ head, xpos }) => head === verb.index && xpos === 'VBD')

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
  // "is due to meet in June", where the tree takes "due to" for a preposition
  if (word.xpos === 'VB' && children.some(({ deprel, lemma }) => deprel === 'mark' && lemma === 'due'))
    return 'future'
  if (isInfinitive) return above && IMPLICATIVE.has(above.lemma) ? null : 'intended'
  if (auxiliaries.length > 0 && word.xpos !== 'VBG' && PROSPECTIVE.has(word.lemma)) return 'future'
  if (auxiliaries.some(({ xpos }) => xpos === 'VBD')) return 'past'
  if (auxiliaries.length > 0) return word.xpos === 'VBG' ? 'future' : 'present'
  // "a pact concluded in March", "talks planned for May"
  if (word.xpos === 'VBN' && /^acl\b/.test(word.deprel))
    return PROSPECTIVE.has(word.lemma) ? 'future' : 'past'
  if (word.xpos === 'VBD') return 'past'
  // "Talks begin on Monday", tagged as a bare form though it has a subject
  const isBarePresent = word.xpos === 'VB' && children.some(({ deprel }) => deprel === 'nsubj')
  if (isBarePresent && auxiliaries.length === 0) return 'present'
  if (word.xpos === 'VBZ' || word.xpos === 'VBP') return SPEECH.has(word.lemma) ? 'past' : 'present'
  return null
}
