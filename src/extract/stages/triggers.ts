import { groupBy } from '../../base/groupBy.ts'
import type { Token } from '../../nlp/document.ts'
import { type EntryWordClass, IN_OBJECT, IN_SUBJECT, type LexiconEntry } from '../lexicon/frame.ts'
import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import { NEGATIONS } from '../lexicon/predicates.ts'
import type { Mention, Trigger } from '../results.ts'
import { defineStage } from '../stage.ts'
import { antecedentOf, isTemporal } from '../syntax/clause.ts'
import { echoedVerb } from '../syntax/echoes.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** Finds the words that the lexicon knows, and which of their readings the tree allows. A token may keep several. */
export const triggers = defineStage({
  name: 'triggers',
  needs: ['mentions'],
  gives: 'triggers',
  run: ({ mentions }, { document }): readonly Trigger[] => {
    const tree = new DependencyTree(document)
    const inNames = tokensInNames(mentions)
    const readings = document.tokens.flatMap((token) =>
      inNames.has(token.index)
        ? []
        : readingsIn(tree, tree.at(token.index), inNames).map((reading) => ({ token, ...reading })),
    )
    const told = groupBy(
      readings.filter(({ entry }) => !entry.weak && entry.wordClass === 'verb' && entry.type !== 'CONSULT'),
      ({ token }) => token.index,
    )
    const taken = document.tokens.flatMap((token) => {
      const verb = told.has(token.index) ? null : echoedVerb(tree, token.index, (at) => told.has(at))
      return verb === null ? [] : echoesOf(verb, told.get(verb)!).map((reading) => ({ token, ...reading }))
    })
    const all = [...readings, ...taken].sort((one, other) => one.token.index - other.token.index)
    return all.map(({ token, entry, words, echoes }, index) => ({
      index,
      token: token.index,
      start: token.start,
      end: token.end,
      type: entry.type,
      mode: entry.mode,
      entry: entry.id,
      reading: entry,
      words,
      ...(echoes === undefined ? {} : { echoes }),
    }))
  },
})

/** What a word tells that takes up a verb: the same by another subject, one reading a type. */
const echoesOf = (verb: number, readings: readonly Reading[]): readonly Reading[] =>
  [...new Map(readings.map((reading) => [reading.entry.type, reading])).values()].map(({ entry }) => ({
    entry: { ...entry, requires: [], frame: { source: ['subject'], target: [], mutual: false } },
    words: [],
    echoes: verb,
  }))

interface Reading {
  readonly entry: LexiconEntry
  /** Tokens of the required words. */
  readonly words: readonly number[]
  readonly echoes?: number
}

/** The readings that fit, those with the most required words first: "call off" before "call". */
function readingsIn(tree: DependencyTree, token: Token, inNames: ReadonlySet<number>): readonly Reading[] {
  const fitting: Reading[] = []
  for (const wordClass of wordClassesOf(token)) {
    if (wordClass === 'verb' && describesByHyphen(tree, token)) continue
    for (const entry of lookup(tree, token, wordClass)) {
      const words = requiredWords(tree, token.index, entry, inNames)
      if (words && !forbidden(tree, token.index, entry)) fitting.push({ entry, words })
    }
  }
  const refusal = refusalOf(
    tree,
    token,
    fitting.filter(({ entry }) => !entry.weak),
  )
  if (refusal) return [refusal]
  // "will not send aid" is aid that is not given.
  const plain = fitting.every(({ entry }) => entry.weak) && tree.child(token.index, 'compound:prt') === null
  const unwilling = fitting.find(({ entry, words }) => tellsUnwilling(tree, token.index, entry, words))
  if (plain && unwilling) return [{ ...unwilling, entry: { ...unwilling.entry, weak: false } }]
  const order = ({ entry }: Reading): number => (entry.weak ? 0 : 100) + entry.requires.length
  return fitting.sort((one, other) => order(other) - order(one))
}

/** "does not recognise", "will not lift": refusing is itself the event. */
function refusalOf(tree: DependencyTree, token: Token, fitting: readonly Reading[]): Reading | null {
  const reading = fitting.find(({ entry }) => entry.wordClass === 'verb' && CONSENTING.has(entry.type))
  if (!reading) return null
  const refusable = REFUSABLE.has(spelling(reading.entry.head))
  const negation = refusable ? negationOf(tree, token.index) : ownNegation(tree, token.index)
  if (negation === undefined) return null
  const auxiliaries = tree.childrenBy(token.index, 'aux').map((child) => tree.at(child).form.toLowerCase())
  const unwilling = auxiliaries.some((form) => UNWILLING.has(form))
  const never = tree.at(negation).form.toLowerCase() !== 'not'
  if (!unwilling && !(refusable && (auxiliaries.length > 0 || never))) return null
  const { entry, words } = reading
  return {
    entry: { ...entry, type: 'REJECT', mode: null, id: `REJECT verb: not ${entry.head}` },
    words: [...words, negation],
  }
}

/** "would not hear of it", "will not admit": of an everyday word of which the lexicon knows a negated sense. */
function tellsUnwilling(
  tree: DependencyTree,
  verb: number,
  { type, wordClass, requires }: LexiconEntry,
  words: readonly number[],
): boolean {
  if (type !== 'REJECT' || wordClass !== 'verb' || !requires.some((forms) => forms.includes('never')))
    return false
  if (!words.some((word) => NEGATIONS.has(tree.at(word).form.toLowerCase()))) return false
  return tree.childrenBy(verb, 'aux').some((child) => UNWILLING.has(tree.at(child).form.toLowerCase()))
}

const ownNegation = (tree: DependencyTree, verb: number): number | undefined =>
  tree.children(verb).find((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))

/** Also "has yet to accept", "no longer accepts", "none of them accepts". */
function negationOf(tree: DependencyTree, verb: number): number | undefined {
  const own = ownNegation(tree, verb)
  if (own !== undefined) return own
  const adverbs = tree.childrenBy(verb, 'advmod')
  const longer = adverbs.find((child) => tree.at(child).form.toLowerCase() === 'longer')
  if (longer !== undefined) return longer
  const subject = tree.childrenBy(verb, 'nsubj').find((child) => NOBODY.has(tree.lemma(child)))
  if (subject !== undefined) return subject
  const above = tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'acl') ? [tree.head(verb)] : []
  return [...above.flatMap((head) => tree.childrenBy(head, 'advmod')), ...adverbs].find(
    (child) => child < verb && tree.lemma(child) === 'yet',
  )
}

const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'neither'])

const CONSENTING: ReadonlySet<string> = new Set([
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'CONSULT',
  'COOPERATE',
])

const UNWILLING: ReadonlySet<string> = new Set(['will', 'wo', 'would'])

/** Verbs of which even "does not" tells a refusal. */
const REFUSABLE: ReadonlySet<string> = new Set(
  'recognize accept support endorse allow permit acknowledge approve tolerate consent grant ratify honor fulfill'.split(
    ' ',
  ),
)

function wordClassesOf({ upos, xpos, deprel }: Token): readonly EntryWordClass[] {
  if (deprel === 'aux' || deprel === 'cop' || deprel === 'case' || deprel === 'mark') return []
  if (upos === 'VERB') return xpos === 'VBN' ? ['verb', 'adjective'] : ['verb']
  if (upos === 'NOUN' || upos === 'PROPN') return ['noun']
  if (upos === 'ADJ') return ['adjective']
  return []
}

/** The tokens that meet an entry's requirements, or null when one is not met. */
function requiredWords(
  tree: DependencyTree,
  token: number,
  entry: LexiconEntry,
  inNames: ReadonlySet<number>,
): readonly number[] | null {
  if (entry.requires.length === 0) return []
  // The "soldiers" of "the French soldiers" are part of a name, and yet a common word.
  const isCommon = (candidate: number): boolean =>
    !inNames.has(candidate) || /^\p{Ll}/u.test(tree.at(candidate).form)
  const near = neighbourhood(tree, token, entry.wordClass).filter(isCommon)
  const nearFor = (place: string | undefined): readonly number[] => {
    if (place === IN_OBJECT) return phrases(tree, objectHeads(tree, token)).filter(isCommon)
    if (place === IN_SUBJECT) return phrases(tree, subjectHeads(tree, token)).filter(isCommon)
    return near
  }
  const words: number[] = []
  for (const alternatives of entry.requires) {
    const word = nearFor(alternatives[0]).find(
      (candidate) => matches(tree, candidate, alternatives, token) && !datesSomething(tree, candidate),
    )
    if (word === undefined) return null
    words.push(word)
  }
  return words
}

function forbidden(tree: DependencyTree, token: number, entry: LexiconEntry): boolean {
  if (entry.forbids.length === 0) return false
  return neighbourhood(tree, token, entry.wordClass).some(
    (candidate) => matches(tree, candidate, entry.forbids, token) && !datesSomething(tree, candidate),
  )
}

/** The "on" of "on Friday" is no word of "call on", nor is the "last" of "last month" one of "leave last". */
const datesSomething = (tree: DependencyTree, token: number): boolean =>
  (tree.is(token, 'case') || tree.lemma(token) === 'last') && isTemporal(tree, tree.head(token))

/** By form or lemma; `<obj>` asks for the relation to the trigger. */
function matches(tree: DependencyTree, token: number, words: readonly string[], trigger: number): boolean {
  const { form, lemma, deprel, head } = tree.at(token)
  return (
    words.includes(spelling(lemma)) ||
    words.includes(form.toLowerCase()) ||
    (head === trigger && words.includes(`<${deprel}>`)) ||
    words.includes(hyphenated(tree, token) ?? '')
  )
}

/** "cease-fire" of "fire": the words before and after a hyphen are tokens of their own. */
function hyphenated(tree: DependencyTree, token: number): string | null {
  if (tree.tokens[token - 1]?.form !== '-' || token < 2) return null
  return `${tree.at(token - 2).form.toLowerCase()}-${spelling(tree.lemma(token))}`
}

/** "flood-hit", "war-torn": what a noun with a hyphen does is no act of an actor; "Iranian-backed" is. */
function describesByHyphen(tree: DependencyTree, { index }: Token): boolean {
  if (tree.tokens[index - 1]?.form !== '-' || !tree.is(index, 'amod', 'compound')) return false
  const before = tree.tokens[index - 2]
  return before !== undefined && /^\p{Ll}/u.test(before.form)
}

/** The readings of a word; of a compound with a hyphen those of the whole, if it has any. */
function lookup(tree: DependencyTree, token: Token, wordClass: EntryWordClass): readonly LexiconEntry[] {
  const compound = hyphenated(tree, token.index)
  const whole = compound === null ? [] : readingsOf(wordClass, compound)
  if (whole.length > 0) return whole
  const word = wordClass === 'adjective' ? token.form : token.lemma
  return readingsOf(wordClass, word)
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
      if (!tree.isVerb(grandchild) || tree.is(grandchild, 'amod', 'aux')) near.push(grandchild)
    }
  }
  const head = tree.head(token)
  if (head < 0) return near
  if (wordClass === 'verb') {
    if (tree.is(token, 'acl')) near.push(head)
    if (tree.is(token, 'parataxis')) near.push(...tree.childrenBy(head, 'aux', 'advmod'))
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

function tokensInNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const mention of mentions) {
    const { form, reading } = mention
    if (form === 'nominal' || form === 'pronoun') continue
    // "the Chinese ambassador" is China, but its words are common ones.
    if (reading.type === 'state' && (reading.via === 'officials' || reading.via === 'government')) continue
    for (let token = mention.firstToken; token < mention.lastToken; token++) tokens.add(token)
  }
  return tokens
}
