import type { DependencyTree } from './tree.ts'

/** "Zambia joined Kenya in condemning the coup": both condemn it. */
export const joinsIn = (tree: DependencyTree, verb: number): boolean =>
  tree.is(verb, 'advcl', 'obl') &&
  tree.at(verb).xpos === 'VBG' &&
  tree.opensWith(verb, 'in') &&
  tree.lemma(tree.head(verb)) === 'join'

/** Whether what a noun asks for is for others to do: in "pressure from Kenya to free them" Kenya frees nobody. */
export const isAskedOfOthers = (tree: DependencyTree, noun: number): boolean =>
  ASKED_OF_OTHERS.has(tree.lemma(noun))

/** Unlike a request or a demand, with which one also asks for leave to do something oneself. */
const ASKED_OF_OTHERS: ReadonlySet<string> = new Set(
  'pressure call plea appeal urging exhortation entreaty advice ultimatum encouragement instruction warning reminder'.split(
    ' ',
  ),
)
