import type { DependencyTree } from './tree.ts'

/** "is prepared to impose sanctions", "ready to die": what one is ready for is neither granted nor promised to anyone. */
export function isReadyForHarm(tree: DependencyTree, ready: number): boolean {
  const deed = tree.child(ready, 'xcomp')
  if (deed === null || isNegated(tree, deed)) return false
  const verb = tree.lemma(deed)
  if (HARMING.has(verb)) return true
  const object = tree.child(deed, 'obj')
  return object !== null && LAYING_ON.has(verb) && BURDENS.has(tree.lemma(object))
}

const isNegated = (tree: DependencyTree, verb: number): boolean =>
  tree.children(verb).some((child) => /^(?:not|never)$/i.test(tree.at(child).form))

const HARMING: ReadonlySet<string> = new Set(
  `attack strike bomb invade destroy crush fight retaliate avenge annihilate kill die bleed punish sanction expel blockade shell seize
  overthrow topple eliminate`.split(/\s+/),
)

const LAYING_ON: ReadonlySet<string> = new Set(
  'impose levy slap tighten use employ launch wage take'.split(' '),
)

const BURDENS: ReadonlySet<string> = new Set(
  'sanction tariff embargo blockade ban restriction penalty force strike attack war retaliation revenge countermeasure'.split(
    ' ',
  ),
)

/** "failed to reach a deal": the failing is told, and not once more the deal that is none. */
export const isNotReached = (tree: DependencyTree, noun: number): boolean => {
  const verb = tree.head(noun)
  if (verb < 0 || !tree.is(noun, 'obj') || !tree.is(verb, 'xcomp') || tree.head(verb) < 0) return false
  return tree.lemma(tree.head(verb)) === 'fail' && REACHING.has(tree.lemma(verb))
}

const REACHING: ReadonlySet<string> = new Set('reach strike make find clinch secure conclude'.split(' '))
