import type { Token } from '../../nlp/document.ts'
import type { EntryWordClass, LexiconEntry } from '../lexicon/frame.ts'
import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import { NEGATIONS } from '../lexicon/predicates.ts'
import type { Mention, Trigger } from '../results.ts'
import { defineStage } from '../stage.ts'
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
        : readingsIn(tree, token, inNames).map((reading) => ({ token, ...reading })),
    )
    // "lifted sanctions" is one event, not sanctions beside it.
    const consumed = new Set(
      readings.flatMap(({ entry, words }) => (entry.wordClass === 'verb' ? words : [])),
    )
    return readings
      .filter(({ token, entry }) => entry.wordClass === 'verb' || !consumed.has(token.index))
      .map(({ token, entry, words }, index) => ({
        index,
        token: token.index,
        start: token.start,
        end: token.end,
        type: entry.type,
        mode: entry.mode,
        entry: entry.id,
        reading: entry,
        words,
      }))
  },
})

interface Reading {
  readonly entry: LexiconEntry
  /** Tokens of the required words. */
  readonly words: readonly number[]
}

/** Of the readings that fit, those with the most required words: "call off" before "call". */
function readingsIn(tree: DependencyTree, token: Token, inNames: ReadonlySet<number>): readonly Reading[] {
  const fitting: Reading[] = []
  for (const wordClass of wordClassesOf(token)) {
    for (const entry of readingsOf(wordClass, token.lemma)) {
      const words = requiredWords(tree, token.index, entry, inNames)
      if (words && !forbidden(tree, token.index, entry)) fitting.push({ entry, words })
    }
  }
  const refusal = refusalOf(tree, token, fitting)
  if (refusal) return [refusal]
  const most = Math.max(...fitting.map(({ entry }) => entry.requires.length))
  return fitting.filter(({ entry }) => entry.requires.length === most)
}

/** "does not recognise": refusing is itself the event. */
function refusalOf(tree: DependencyTree, token: Token, fitting: readonly Reading[]): Reading | null {
  const reading = fitting.find(
    ({ entry }) =>
      entry.wordClass === 'verb' && REFUSABLE.has(spelling(entry.head)) && entry.requires.length === 0,
  )
  if (!reading) return null
  const negation = tree
    .children(token.index)
    .find((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))
  if (negation === undefined || tree.child(token.index, 'aux') === null) return null
  const { entry } = reading
  return {
    entry: { ...entry, type: 'REJECT', mode: null, id: `REJECT verb: not ${entry.head}` },
    words: [negation],
  }
}

const REFUSABLE = new Set([
  'recognize',
  'accept',
  'support',
  'endorse',
  'allow',
  'permit',
  'acknowledge',
  'approve',
  'tolerate',
  'consent',
])

function wordClassesOf({ upos, xpos, deprel }: Token): readonly EntryWordClass[] {
  if (deprel === 'aux' || deprel === 'cop' || deprel === 'case' || deprel === 'mark') return []
  if (upos === 'VERB') return xpos === 'VBN' && deprel === 'amod' ? ['verb', 'adjective'] : ['verb']
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
  const near = neighbourhood(tree, token, entry.wordClass).filter((candidate) => !inNames.has(candidate))
  const words: number[] = []
  for (const alternatives of entry.requires) {
    const word = near.find((candidate) => matches(tree.at(candidate), alternatives))
    if (word === undefined) return null
    words.push(word)
  }
  return words
}

function forbidden(tree: DependencyTree, token: number, entry: LexiconEntry): boolean {
  if (entry.forbids.length === 0) return false
  return neighbourhood(tree, token, entry.wordClass).some((candidate) =>
    matches(tree.at(candidate), entry.forbids),
  )
}

const matches = (token: Token, words: readonly string[]): boolean =>
  words.includes(spelling(token.lemma)) || words.includes(token.form.toLowerCase())

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
    return near
  }
  near.push(head)
  if (!tree.isVerb(head) && tree.head(head) >= 0) near.push(tree.head(head))
  return near
}

const opensWithTo = (tree: DependencyTree, clause: number): boolean =>
  tree.childrenBy(clause, 'mark').some((mark) => tree.lemma(mark) === 'to')

function tokensInNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const mention of mentions) {
    if (mention.form === 'nominal' || mention.form === 'pronoun') continue
    for (let token = mention.firstToken; token < mention.lastToken; token++) tokens.add(token)
  }
  return tokens
}
