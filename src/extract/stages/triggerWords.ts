import { type EntryWordClass, IN_OBJECT, IN_SUBJECT, type LexiconEntry } from '../lexicon/frame.ts'
import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import { isTemporal } from '../syntax/circumstance.ts'
import { antecedentOf } from '../syntax/fillers.ts'
import { MEASURES } from '../syntax/nounPlaces.ts'
import { isConditional } from '../syntax/purposes.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** The tokens that meet an entry's requirements, or null when one is not met. */
export function requiredWords(
  tree: DependencyTree,
  token: number,
  entry: LexiconEntry,
  inNames: ReadonlySet<number>,
): readonly number[] | null {
  if (entry.requires.length === 0) return []
  // The "soldiers" of "the French soldiers" are part of a name, and yet a common word.
  const isCommon = (candidate: number): boolean =>
    !inNames.has(candidate) ||
    /^\p{Ll}/u.test(tree.at(candidate).form) ||
    COURTS.has(tree.lemma(candidate).toLowerCase())
  const near = neighbourhood(tree, token, entry.wordClass).filter(isCommon)
  const nearFor = (place: string | undefined): readonly number[] => {
    if (place === IN_OBJECT) return phrases(tree, objectHeads(tree, token)).filter(isCommon)
    if (place === IN_SUBJECT) return phrases(tree, subjectHeads(tree, token)).filter(isCommon)
    return near
  }
  const words: number[] = []
  for (const alternatives of entry.requires) {
    const word = nearFor(alternatives[0]).find(
      (candidate) =>
        matches(tree, candidate, alternatives, token) &&
        !datesSomething(tree, candidate) &&
        !isInverted(tree, candidate),
    )
    if (word === undefined) return null
    words.push(word)
  }
  return words
}

/** What these words are part of the name of is one: "took Chad to the International Court of Justice". */
const COURTS: ReadonlySet<string> = new Set(['court', 'tribunal'])

/** Whether one of the words that an entry forbids stands near. */
export function forbidden(tree: DependencyTree, token: number, entry: LexiconEntry): boolean {
  if (entry.forbids.length === 0) return false
  return neighbourhood(tree, token, entry.wordClass).some(
    (candidate) => matches(tree, candidate, entry.forbids, token) && !datesSomething(tree, candidate),
  )
}

/** The "on" of "on Friday" is no word of "call on", nor is the "last" of "last month" one of "leave last". */
const datesSomething = (tree: DependencyTree, token: number): boolean =>
  (tree.is(token, 'case') || tree.lemma(token) === 'last') && isTemporal(tree, tree.head(token))

/** "Should Chad attack, …", "Must Chad leave?": an auxiliary before its subject supposes or asks, and demands nothing. */
const isInverted = (tree: DependencyTree, token: number): boolean =>
  tree.is(token, 'aux') && tree.childrenBy(tree.head(token), 'nsubj').some((subject) => token < subject)

/**
 * By form or lemma; `<obj>` asks for the relation to the trigger, `<deed>` for a verb that fills it out ("consider sending"),
 * `<must>` for what someone has to do ("said Chad needs to leave"), `<subjunctive>` for what is to be ("insisted that Chad leave"),
 * `<reprisal>` for harm that is held out in case something is done ("said it would shut the border if Chad fired").
 */
function matches(tree: DependencyTree, token: number, words: readonly string[], trigger: number): boolean {
  const { form, lemma, deprel, head } = tree.at(token)
  if (isJetFuel(tree, token)) return false
  return (
    words.includes(lemma.toLowerCase()) ||
    words.includes(spelling(lemma)) ||
    words.includes(form.toLowerCase()) ||
    (head === trigger && words.includes(`<${deprel}>`)) ||
    (head === trigger && words.includes('<deed>') && fillsOut(tree, token)) ||
    (words.includes('<must>') && obliges(tree, token, trigger)) ||
    (words.includes('<reprisal>') && isHeldOut(tree, token, trigger)) ||
    (words.includes('<subjunctive>') &&
      head === trigger &&
      deprel === 'ccomp' &&
      isSubjunctive(tree, token)) ||
    words.includes(hyphenated(tree, token) ?? '')
  )
}

/** "consider sending", "were close to signing" */
const fillsOut = (tree: DependencyTree, verb: number): boolean =>
  /^VBG?$/.test(tree.at(verb).xpos) &&
  (tree.is(verb, 'xcomp') || (tree.is(verb, 'advcl') && tree.tokens[verb - 1]?.form === 'to'))

/** The "jet" of "jet fuel" is no aircraft. */
const isJetFuel = (tree: DependencyTree, token: number): boolean =>
  tree.lemma(token) === 'jet' && /^(?:fuel|engine|kerosene)$/.test(tree.tokens[token + 1]?.lemma ?? '')

/** "Chad needs to leave", "Chad has to leave", in what is said. */
const obliges = (tree: DependencyTree, verb: number, trigger: number): boolean =>
  /^(?:needs?|needed|has|have)$/.test(tree.at(verb).form.toLowerCase()) &&
  ((tree.is(verb, 'ccomp') && tree.head(verb) === trigger) ||
    (tree.is(trigger, 'parataxis') && tree.head(trigger) === verb)) &&
  tree.childrenBy(verb, 'nsubj').some((child) => tree.at(child).upos !== 'PRON') &&
  tree.childrenBy(verb, 'xcomp').some((child) => opensWithTo(tree, child) && tree.lemma(child) !== 'do')

/** "would shut the border if Chad fired", in what is said: harm to come, under a condition. */
const isHeldOut = (tree: DependencyTree, verb: number, trigger: number): boolean =>
  ((tree.is(verb, 'ccomp', 'xcomp') && tree.head(verb) === trigger) ||
    (tree.is(trigger, 'parataxis') && tree.head(trigger) === verb)) &&
  (tree.is(verb, 'xcomp') ||
    tree.childrenBy(verb, 'aux').some((aux) => TO_COME.has(tree.at(aux).form.toLowerCase()))) &&
  tree
    .childrenBy(verb, 'advcl')
    .some(
      (clause) =>
        isConditional(tree, clause) &&
        !tree.childrenBy(clause, 'mark').some((mark) => tree.lemma(mark) === 'until'),
    ) &&
  (ANSWERING.has(tree.lemma(verb)) ||
    readingsOf('verb', tree.lemma(verb)).some(
      (entry) =>
        !entry.weak && HARMFUL.has(entry.type) && requiredWords(tree, verb, entry, NO_NAMES) !== null,
    ))

const TO_COME: ReadonlySet<string> = new Set(['will', 'would', 'shall', 'wo', "'ll", '’ll'])

/** Harm whatever its object. */
const ANSWERING: ReadonlySet<string> = new Set('impose retaliate respond strike punish avenge'.split(' '))

const NO_NAMES: ReadonlySet<number> = new Set()

const HARMFUL: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])

/** "that Chad leave", "that the troops be withdrawn": a bare verb in a clause with "that". */
const isSubjunctive = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'mark').some((mark) => tree.lemma(mark) === 'that') &&
  (tree.childrenBy(verb, 'aux:pass', 'cop').some((child) => tree.at(child).form === 'be') ||
    (tree.at(verb).xpos === 'VB' && tree.childrenBy(verb, 'aux').length === 0) ||
    // Taggers take it for a plural's verb, though its subject is one state.
    (tree.at(verb).xpos === 'VBP' && tree.childrenBy(verb, 'nsubj').some((child) => isOneName(tree, child))))

const isOneName = (tree: DependencyTree, token: number): boolean =>
  tree.at(token).xpos === 'NNP' && tree.coordination(token).length === 1

/** "cease-fire" of "fire": the words before and after a hyphen are tokens of their own. */
export function hyphenated(tree: DependencyTree, token: number): string | null {
  if (tree.tokens[token - 1]?.form !== '-' || token < 2) return null
  return `${tree.at(token - 2).form.toLowerCase()}-${spelling(tree.lemma(token))}`
}

/**
 * Where an entry's further words may stand: two steps below the head, but of clauses beside it only their predicates; for a noun
 * also the verb above it ("launch a strike") and for a participle the noun that it describes ("sanctions lifted by").
 */
function neighbourhood(tree: DependencyTree, token: number, wordClass: EntryWordClass): readonly number[] {
  const near: number[] = []
  for (const child of tree.children(token)) {
    if (
      tree.isVerb(child) &&
      tree.is(child, 'parataxis', 'conj', 'acl', 'advcl') &&
      !opensWithTo(tree, child)
    )
      continue
    near.push(child)
    if (wordClass === 'verb' && tree.is(child, 'nsubj') && !tree.is(child, 'nsubj:pass')) continue
    for (const grandchild of tree.children(child)) {
      // "began two weeks of joint drills"
      if (tree.is(grandchild, 'nmod') && MEASURES.has(tree.lemma(child)))
        near.push(...tree.childrenBy(grandchild, 'amod', 'compound'))
      if (!tree.isVerb(grandchild) || tree.is(grandchild, 'amod', 'aux')) near.push(grandchild)
      // "sent ships toward the strait": the parser may hang the phrase on the object.
      if (wordClass === 'verb' && tree.is(child, 'obj') && tree.is(grandchild, 'nmod'))
        near.push(...tree.childrenBy(grandchild, 'case'))
    }
  }
  const head = tree.head(token)
  if (head < 0) return near
  if (wordClass === 'verb') {
    // "the restrictive measures that Chad imposed"
    if (tree.is(token, 'acl')) near.push(head, ...tree.childrenBy(head, 'amod', 'compound'))
    if (tree.is(token, 'parataxis')) near.push(head, ...tree.childrenBy(head, 'aux', 'advmod'))
    return near
  }
  near.push(head)
  if (!tree.isVerb(head) && tree.head(head) >= 0) near.push(tree.head(head))
  return near
}

/** The heads of a verb's object, in either voice. */
function objectHeads(tree: DependencyTree, verb: number): readonly number[] {
  const described = tree.is(verb, 'acl') && tree.childrenBy(verb, 'obj').length === 0 ? [tree.head(verb)] : []
  return [...tree.childrenBy(verb, 'obj', 'nsubj:pass'), ...described]
}

function subjectHeads(tree: DependencyTree, verb: number): readonly number[] {
  const own = tree.childrenBy(verb, 'nsubj').filter((child) => !tree.is(child, 'nsubj:pass'))
  if (own.length > 0) return own.map((child) => antecedentOf(tree, child))
  return tree.is(verb, 'conj', 'xcomp') ? subjectHeads(tree, tree.head(verb)) : []
}

/** The words of noun phrases, down to what they are of: of "the number of staff", "staff" too. */
const phrases = (tree: DependencyTree, heads: readonly number[]): readonly number[] =>
  heads
    .flatMap((head) => tree.coordination(head))
    .flatMap((head) => [
      head,
      ...tree.childrenBy(head, 'compound', 'amod', 'flat'),
      ...tree
        .childrenBy(head, 'nmod')
        .filter((part) => !tree.is(part, 'nmod:poss') && (tree.cases(part)[0] ?? 'of') === 'of'),
    ])

const opensWithTo = (tree: DependencyTree, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((mark) => tree.lemma(mark) === 'to')
