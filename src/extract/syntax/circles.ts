import type { Token } from '../../nlp/document.ts'

/**
 * The repaired tokens, save that a sentence whose heads run in a circle is taken as the parser read it: each repair keeps a tree a
 * tree, but several at odds may not, in what is hardly language. Time linear in the tokens.
 */
export function withoutCircles(parsed: readonly Token[], repaired: readonly Token[]): readonly Token[] {
  const reached = new Uint32Array(repaired.length)
  const broken = new Set<number>()
  for (const { index, sentence } of repaired) {
    const walk = index + 1
    let at = index
    while (at >= 0 && reached[at] === 0) {
      reached[at] = walk
      at = repaired[at]!.head
    }
    if (at >= 0 && reached[at] === walk) broken.add(sentence)
  }
  return broken.size === 0
    ? repaired
    : repaired.map((token) => (broken.has(token.sentence) ? parsed[token.index]! : token))
}
