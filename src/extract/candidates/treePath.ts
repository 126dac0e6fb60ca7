import type { DependencyTree } from '../syntax/tree.ts'

/** How a noun phrase hangs on a trigger. */
export interface TreePath {
  /** Relations from the trigger up to the word that holds both, the trigger's own first. */
  readonly up: readonly string[]
  /** Relations from that word down to the phrase. */
  readonly down: readonly string[]
  /** How the mention leads to the phrase that hangs there: "amod" in "Chinese companies"; empty when it heads it. */
  readonly within: readonly string[]
  /** The head of the phrase. */
  readonly phrase: number
}

/** A phrase is climbed out of at most so far: "the foreign minister of X's envoy". */
const CLIMB = 3

const WITHIN: readonly string[] = ['amod', 'compound', 'nmod:poss', 'nmod:desc', 'flat', 'conj', 'appos']

/** The path between a trigger and a mention of its own sentence, or null when they stand in two trees. */
export function treePath(tree: DependencyTree, trigger: number, mention: number): TreePath | null {
  const spine = [trigger, ...tree.ancestors(trigger)]
  const within: string[] = []
  let phrase = mention
  for (let steps = 0; steps < CLIMB; steps++) {
    const head = tree.head(phrase)
    if (head < 0 || spine.includes(phrase) || spine.includes(head) || !WITHIN.includes(tree.deprel(phrase)))
      break
    within.push(tree.deprel(phrase))
    phrase = head
  }
  const down: string[] = []
  let node = phrase
  while (!spine.includes(node)) {
    const head = tree.head(node)
    if (head < 0 || down.length > 12) return null
    down.unshift(tree.deprel(node))
    node = head
  }
  const up = spine.slice(0, spine.indexOf(node)).map((token) => tree.deprel(token))
  return { up, down, within, phrase }
}
