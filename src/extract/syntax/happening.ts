import type { DependencyTree } from './tree.ts'

/** The verb by which what a noun names happens, and at which those stand between whom it does: "tensions have risen between", "talks took place between". */
export function happeningVerbsOf(tree: DependencyTree, noun: number): readonly number[] {
  const first = tree.firstConjunct(noun)
  const head = tree.head(first)
  if (head < 0 || !tree.is(first, 'nsubj')) return []
  if (tree.is(first, 'nsubj:pass') && (tree.isPassive(head) || tree.child(head, 'cop') !== null))
    return [head]
  if (!HAPPENING.has(tree.lemma(head))) return []
  return [head, ...tree.childrenBy(head, 'obj', 'obl').filter((child) => FIGURES.has(tree.lemma(child)))]
}

const HAPPENING = new Set(
  `rise grow mount escalate erupt flare simmer persist deepen widen worsen deteriorate sour improve warm thaw ease cool intensify
  increase spread break take begin start resume open end continue follow come go run exist remain prevail arise emerge develop
  happen occur fail collapse stall drag last reach hit soar surge spiral boil brew loom stand date`.split(
    /\s+/,
  ),
)

/** Objects of light verbs with which something happens: "took place", "reached a peak". */
const FIGURES = new Set('place peak low high point level nadir head'.split(' '))
