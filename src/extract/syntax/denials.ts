import type { DependencyTree } from './tree.ts'

/** "No leader has …", "neither has", "nothing has" */
export const isNone = (tree: DependencyTree, phrase: number): boolean =>
  isNobody(tree, phrase) ||
  tree.childrenBy(phrase, 'det').some((determiner) => /^(?:no|neither)$/.test(tree.lemma(determiner))) ||
  isNeither(tree, phrase)

/** "nothing" of "did nothing to stop it" */
export const isNobody = (tree: DependencyTree, token: number): boolean => NOBODY.has(tree.lemma(token))

const NOBODY: ReadonlySet<string> = new Set('nothing nobody none noone'.split(' '))

/** "neither Chad nor Niger" */
export const isNeither = (tree: DependencyTree, first: number): boolean =>
  tree.childrenBy(first, 'cc', 'advmod').some((child) => tree.lemma(child) === 'neither')

/** Whether a word opens "rather than invade" or "instead of invading". */
export function isInstead(tree: DependencyTree, mark: number): boolean {
  const second = tree.childrenBy(mark, 'fixed').map((child) => tree.at(child).form.toLowerCase())
  return INSTEAD.has(`${tree.at(mark).form.toLowerCase()} ${second.join(' ')}`)
}

const INSTEAD: ReadonlySet<string> = new Set(['rather than', 'instead of'])

/** "Rather than invade, Chad waited": the words before a clause that the parser hangs on what was done. */
export function insteadBefore(tree: DependencyTree, clause: number): number | null {
  const before = clause - 1
  if (before < 0 || !tree.is(clause, 'advcl') || !tree.is(before, 'fixed')) return null
  const opening = tree.head(before)
  return isInstead(tree, opening) && tree.head(opening) === tree.head(clause) ? opening : null
}

/** "In the novel, Chad invades Niger" */
export const isMadeUp = (tree: DependencyTree, phrase: number): boolean =>
  tree.cases(phrase)[0] === 'in' && FANCY.has(tree.lemma(phrase))

const FANCY: ReadonlySet<string> = new Set(
  'novel movie simulation wargame thriller sitcom satire dream'.split(' '),
)

/** "Rumours that Chad had invaded were false": whether what someone is said to have said is called untrue. */
export function isCalledUntrue(tree: DependencyTree, said: number): boolean {
  if (!tree.is(said, 'nsubj') || !SAID.has(tree.lemma(said))) return false
  const predicate = tree.head(said)
  return [predicate, ...tree.childrenBy(predicate, 'xcomp')].some((one) => UNTRUE.has(tree.lemma(one)))
}

const SAID: ReadonlySet<string> = new Set(
  'report rumor rumour claim allegation accusation charge story suggestion assertion'.split(' '),
)

const UNTRUE: ReadonlySet<string> = new Set(
  'false wrong untrue absurd baseless unfounded groundless incorrect inaccurate fabricated bogus nonsense lie hoax'.split(
    ' ',
  ),
)

/**
 * Of "reports that they attacked were untrue" the word that says so, where the parser hangs it on the deed; null for none.
 */
export function falsehoodOf(tree: DependencyTree, deed: number): number | null {
  const claim = tree.head(deed)
  if (claim < 0 || !SAID.has(tree.lemma(claim))) return null
  const words = tree.childrenBy(deed, 'ccomp', 'xcomp').flatMap((at) => [at, ...tree.childrenBy(at, 'xcomp')])
  return words.find((at) => UNTRUE.has(tree.lemma(at))) ?? null
}

/** "rejected claims that they had attacked": whether a word is a claim that is denied. */
export const isDeniedClaim = (tree: DependencyTree, word: number): boolean =>
  tree.is(word, 'obj', 'nsubj:pass') && SAID.has(tree.lemma(word)) && DENYING.has(tree.lemma(tree.head(word)))

const DENYING: ReadonlySet<string> = new Set(
  'reject dismiss refute rebut rubbish repudiate debunk disprove'.split(' '),
)

/** Whether a "from" follows "far": "far from helping". */
export const isFarFrom = (tree: DependencyTree, word: number): boolean =>
  tree.lemma(word) === 'from' && word > 0 && tree.lemma(word - 1) === 'far'

/**
 * What the word above a deed makes of it: "kept them from attacking", "ruled out attacking", "talked them out of attacking" and
 * "decided against attacking" deny it, "warned them against attacking" leaves it open; null where it does neither.
 */
export function wardingOver(tree: DependencyTree, deed: number): 'denied' | 'open' | null {
  const head = tree.head(deed)
  const lemma = tree.lemma(head)
  if (lemma === 'rule' && tree.is(deed, 'obj', 'nsubj:pass', 'xcomp', 'ccomp', 'advcl')) {
    const parts = tree.childrenBy(head, 'compound:prt', 'advmod')
    return parts.some((part) => tree.lemma(part) === 'out') ? 'denied' : null
  }
  if (!tree.isVerb(deed)) return null
  if (WARDING.has(lemma) && tree.opensWith(deed, 'from')) return 'denied'
  if (tree.opensWith(deed, 'out') && tree.opensWith(deed, 'of')) return 'denied'
  if (!tree.opensWith(deed, 'against')) return null
  return DECIDING.has(lemma) ? 'denied' : ADVISING.has(lemma) ? 'open' : null
}

/** Whoever is so treated does not do it. */
const WARDING: ReadonlySet<string> = new Set(
  'stop keep deter dissuade hinder restrain block hold stay save protect prevent'.split(' '),
)

const DECIDING: ReadonlySet<string> = new Set(['decide', 'vote', 'choose', 'opt', 'rule', 'decision', 'vow'])

const ADVISING: ReadonlySet<string> = new Set(
  'warn caution advise counsel urge guard argue warning advice appeal'.split(' '),
)

/** The "not" of "did not only talk but fought" denies nothing. */
export const isNotOnly = (tree: DependencyTree, negation: number): boolean =>
  /^(?:only|just|merely|simply|solely)$/.test(tree.tokens[negation + 1]?.form.toLowerCase() ?? '')

/** "will not talk but fight": whether of two the second is told against the first, so that a "not" at that one is not its own. */
export const isContrast = (tree: DependencyTree, second: number, first: number): boolean =>
  second >= 0 &&
  tree.is(second, 'conj') &&
  tree.head(second) === first &&
  tree.childrenBy(second, 'cc').some((child) => tree.lemma(child) === 'but')

/** "Chad, not Niger, left", "Chad rather than Niger": who is named of several only to say that it was not he. */
export const isSetApart = (tree: DependencyTree, conjunct: number): boolean =>
  tree.childrenBy(conjunct, 'advmod', 'cc').some((child) => {
    const form = tree.at(child).form.toLowerCase()
    if (form === 'not') return !ADDING.has(tree.tokens[child + 1]?.form.toLowerCase() ?? '')
    return (form === 'rather' || form === 'instead') && tree.childrenBy(child, 'fixed').length > 0
  })

/** "not only Chad but also Niger" */
const ADDING: ReadonlySet<string> = new Set('only just merely simply solely even'.split(' '))
