import type { DependencyTree } from '../syntax/tree.ts'
import type { Filler } from './candidate.ts'
import { treePath } from './treePath.ts'

const IN_WORDS: Readonly<Record<string, string>> = {
  nsubj: 'subject of',
  'nsubj:pass': 'object of',
  obj: 'object of',
  iobj: 'given to',
  'obl:agent': 'by',
  'nmod:poss': 'owner of',
  amod: 'modifier of',
  compound: 'modifier of',
  appos: 'beside',
}

/** How one who fills no slot of a trigger's frame stands to it, in words for a reader. */
export function linkTo(tree: DependencyTree, trigger: number, { mention, back }: Filler): string {
  if (back > 0) return back === 1 ? 'named in the sentence before' : `named ${back} sentences before`
  const path = treePath(tree, trigger, mention.headToken)
  if (!path || path.down.length === 0) return 'in the same sentence as'
  const last = path.down.at(-1)!
  const link = tree.cases(path.phrase)[0] ?? IN_WORDS[last] ?? IN_WORDS[last.split(':')[0]!] ?? 'beside'
  return path.up.length === 0 && path.down.length === 1 ? link : `${link}, elsewhere in the sentence`
}
