import { subjectsOf } from '../syntax/clause.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/**
 * Who only wishes for what a noun tells: of "Chad wants to see negotiations" and "Chad called for talks" the words for Chad. What one
 * wishes others to do, one does not do oneself, unless it is said with whom. Empty for what nobody wishes for.
 */
export function wishersOf(tree: DependencyTree, noun: number): readonly number[] {
  if (!tree.is(noun, 'obj', 'obl', 'nsubj:pass') || PARTNERED.some((mark) => hasPhrase(tree, noun, mark)))
    return []
  let verb = tree.head(noun)
  // "wanted to see negotiations", "wants them to hold talks"
  while (verb >= 0 && tree.is(verb, 'xcomp', 'ccomp') && !WISHING.has(tree.lemma(verb)))
    verb = tree.head(verb)
  if (verb < 0 || !WISHING.has(tree.lemma(verb))) return []
  if (tree.is(noun, 'obl') && tree.head(noun) === verb && tree.cases(noun)[0] !== 'for') return []
  return subjectsOf(tree, verb).map(({ token }) => token)
}

const hasPhrase = (tree: DependencyTree, noun: number, mark: string): boolean =>
  tree.childrenBy(noun, 'nmod', 'obl').some((child) => tree.cases(child)[0] === mark)

/** Behind these stands with whom. */
const PARTNERED = ['with', 'between']

const WISHING: ReadonlySet<string> = new Set(
  'want wish hope urge call appeal advocate favor favour recommend prefer plead press push long yearn support back'.split(
    ' ',
  ),
)
