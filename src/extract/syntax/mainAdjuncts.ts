import type { Token } from '../../nlp/document.ts'

/**
 * What a long sentence says last, of its main subject, and the parser hangs on the verb nearest to it.
 *
 * - in "Kenya urged Chad to press Niger to yield during a visit to Paris" Kenya's envoy is there: an adjunct of being somewhere
 *   goes with the verb that is told, not with what is only asked for
 * - in "Kenya accused Chad of arming rebels who burnt a village, rejecting a report" Kenya rejects it: words that follow a clause
 *   which says who others are, or under what condition, are the main subject's
 * - in "barred Chad from sending men" Chad would send them: that is no description of Chad
 * - in "a step that Kenya condemned" the clause is a relative one
 */
export function mainAdjuncts(tokens: readonly Token[]): Map<number, Token> {
  const moved = new Map<number, Token>()
  for (const word of tokens) {
    if (word.deprel === 'acl' && FINITE.test(word.xpos) && hasRelativePronoun(tokens, word))
      moved.set(word.index, { ...word, deprel: 'acl:relcl' })
    else if (VISITS.has(word.lemma)) {
      const phrase = whileAway(tokens, word)
      const verb = phrase && toldVerb(tokens, phrase)
      if (verb) moved.set(phrase.index, { ...phrase, head: verb.index, deprel: 'obl' })
    } else if (word.xpos === 'VBG' && word.deprel === 'acl' && isWarded(tokens, word)) {
      moved.set(word.index, { ...word, head: tokens[word.head]!.head, deprel: 'advcl' })
    } else if (word.xpos === 'VBG' && SPEAKING.has(word.lemma) && tokens[word.index - 1]?.form === ',') {
      const verb = word.deprel === 'advcl' ? aroundAside(tokens, tokens[word.head]) : null
      if (verb !== null) moved.set(word.index, { ...word, head: verb.index })
    }
  }
  return moved
}

/** "blocked the government from sending men". */
const isWarded = (tokens: readonly Token[], { index, head }: Token): boolean =>
  tokens[index - 1]?.form === 'from' &&
  tokens[index - 1]?.head === index &&
  tokens[head]?.deprel === 'obj' &&
  WARDING.has(tokens[tokens[head]!.head]?.lemma ?? '')

const WARDING: ReadonlySet<string> = new Set(
  'block stop prevent bar ban keep deter discourage prohibit forbid'.split(' '),
)

const hasRelativePronoun = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens
    .slice(Math.max(0, index - REACH), index)
    .some(
      ({ head, xpos, deprel }) => head === index && /^W(?:DT|P)$/.test(xpos) && /^(?:obj|nsubj)/.test(deprel),
    )

const VISITS: ReadonlySet<string> = new Set('visit trip tour stopover talk talks meeting summit'.split(' '))
const MEANWHILE: ReadonlySet<string> = new Set('during on after following at'.split(' '))
const ENDS: ReadonlySet<string> = new Set('end start beginning close day leg eve conclusion'.split(' '))

/** Words that speakers go on with. */
const SPEAKING: ReadonlySet<string> = new Set(
  `reject accuse urge call demand say vow pledge warn ignore deny dismiss describe promise ask add cite blame condemn insist argue defy thank praise threaten appeal welcome hail`.split(
    /\s+/,
  ),
)

/** Of what is wished for, who is asked to do it may be the one who will be there. */
const WISHING: ReadonlySet<string> = new Set('invite want expect allow permit let schedule'.split(' '))

/** The phrase "during a visit" or "at the end of a visit", if it says whose visit that is by nothing but its place. */
function whileAway(tokens: readonly Token[], noun: Token): Token | null {
  const opening = casesOf(tokens, noun)
  if (opening === null) return null
  if (MEANWHILE.has(opening)) return noun
  const end = tokens[noun.head]
  if (opening !== 'of' || !end || !ENDS.has(end.lemma) || end.index > noun.index) return null
  const before = casesOf(tokens, end)
  return before !== null && MEANWHILE.has(before) ? end : null
}

/** The preposition before a noun with no owner. */
function casesOf(tokens: readonly Token[], noun: Token): string | null {
  let opening: string | null = null
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - REACH); at--) {
    const { head, deprel, lemma } = tokens[at]!
    if (head !== noun.index) continue
    if (deprel === 'nmod:poss') return null
    if (deprel === 'case') opening = lemma
  }
  return opening
}

const REACH = 8

/** The finite verb above infinitives that one party asks of another, where the phrase hangs on one of these. */
function toldVerb(tokens: readonly Token[], phrase: Token): Token | null {
  let at = tokens[phrase.head]
  let asked = 0
  while (at && at.index < phrase.index) {
    if (FINITE.test(at.xpos)) return asked > 0 && at.upos === 'VERB' && !WISHING.has(at.lemma) ? at : null
    if (at.xpos === 'VB' && /^(?:xcomp|advcl)$/.test(at.deprel)) asked += 1
    else if (at.upos === 'VERB' || !/^(?:nmod|obj|obl|conj)/.test(at.deprel)) return null
    at = tokens[at.head]
  }
  return null
}

const FINITE = /^VB[DZP]$/

/** The verb around a restrictive relative clause or a condition. */
function aroundAside(tokens: readonly Token[], clause: Token | undefined): Token | null {
  if (!clause) return null
  const opener = tokens
    .slice(Math.max(0, clause.index - REACH), clause.index)
    .find((one) => opens(one, clause))
  if (!opener || tokens[opener.index - 1]?.form === ',') return null
  let at = tokens[clause.head]
  while (at && !FINITE.test(at.xpos) && !(at.upos === 'VERB' && at.deprel === 'ccomp')) at = tokens[at.head]
  // What is asked or said about others has a speaker above it.
  while (at && (at.deprel === 'ccomp' || at.deprel.startsWith('acl'))) at = tokens[at.head]
  return at?.upos === 'VERB' && at.index < clause.index ? at : null
}

const opens = ({ head, deprel, lemma, xpos }: Token, clause: Token): boolean =>
  head === clause.index &&
  (clause.deprel === 'acl:relcl' ? /^W/.test(xpos) : deprel === 'mark' && /^(?:if|unless|until)$/.test(lemma))
