import type { Token } from '../../nlp/document.ts'
import type { EntryWordClass, LexiconEntry } from '../lexicon/frame.ts'
import { readingsOf, spelling } from '../lexicon/lexicon.ts'
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
      inNames.has(token.index) ? [] : readingsIn(tree, token).map((reading) => ({ token, ...reading })),
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
function readingsIn(tree: DependencyTree, token: Token): readonly Reading[] {
  const fitting: Reading[] = []
  for (const wordClass of wordClassesOf(token)) {
    for (const entry of readingsOf(wordClass, token.lemma)) {
      const words = requiredWords(tree, token.index, entry)
      if (words && !forbidden(tree, token.index, entry)) fitting.push({ entry, words })
    }
  }
  const most = Math.max(...fitting.map(({ entry }) => entry.requires.length))
  return fitting.filter(({ entry }) => entry.requires.length === most)
}

function wordClassesOf({ upos, xpos, deprel }: Token): readonly EntryWordClass[] {
  if (deprel === 'aux' || deprel === 'cop' || deprel === 'case' || deprel === 'mark') return []
  if (upos === 'VERB') return xpos === 'VBN' && deprel === 'amod' ? ['verb', 'adjective'] : ['verb']
  if (upos === 'NOUN' || upos === 'PROPN') return ['noun']
  if (upos === 'ADJ') return ['adjective']
  return []
}

/** The tokens that meet an entry's requirements, or null when one is not met. */
function requiredWords(tree: DependencyTree, token: number, entry: LexiconEntry): readonly number[] | null {
  if (entry.requires.length === 0) return []
  const near = neighbourhood(tree, token, entry.wordClass)
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
 * Where an entry's further words may stand: below the head, but of clauses beside it only their predicates; for a noun also
 * the verb above it ("launch a strike") and for a participle the noun that it describes ("sanctions lifted by").
 */
function neighbourhood(tree: DependencyTree, token: number, wordClass: EntryWordClass): readonly number[] {
  const near: number[] = []
  const descend = (at: number, depth: number): void => {
    for (const child of tree.children(at)) {
      if (tree.is(child, 'parataxis', 'punct', 'conj') && tree.isVerb(child)) continue
      if (tree.is(child, 'nsubj') && wordClass === 'verb' && !tree.is(child, 'nsubj:pass') && at === token) {
        near.push(child)
        continue
      }
      near.push(child)
      const clause = tree.is(child, 'ccomp', 'xcomp', 'advcl', 'acl')
      if (depth > 1) descend(child, clause ? Math.min(depth - 1, 1) : depth - 1)
    }
  }
  descend(token, wordClass === 'verb' ? 3 : 2)
  const head = tree.head(token)
  if (head >= 0) {
    if (wordClass === 'verb' && tree.is(token, 'acl')) near.push(head)
    if (wordClass !== 'verb') {
      near.push(head)
      if (!tree.isVerb(head) && tree.head(head) >= 0) near.push(tree.head(head))
      for (const sibling of tree.children(head))
        if (tree.is(sibling, 'amod', 'compound') && tree.is(token, 'conj')) near.push(sibling)
    }
  }
  return near
}

function tokensInNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const mention of mentions) {
    if (mention.form === 'nominal' || mention.form === 'pronoun') continue
    for (let token = mention.firstToken; token < mention.lastToken; token++) tokens.add(token)
  }
  return tokens
}
