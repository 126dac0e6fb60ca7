import type { Token } from '../../nlp/document.ts'

/**
 * "has so far rejected demands": behind an adverb the parser takes the participle for an adjective of the object and "has" for the
 * verb. It is a perfect: nobody has rejected demands.
 */
export function perfectVerbs(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const participle of tokens) {
    const object = tokens[participle.head]
    if (participle.xpos !== 'VBN' || participle.deprel !== 'amod' || object?.deprel !== 'obj') continue
    const has = tokens[object.head]
    if (has?.lemma !== 'have' || !/^(?:VBZ|VBP|VBD)$/.test(has.xpos) || object.index < participle.index)
      continue
    const between = tokens.slice(has.index + 1, participle.index)
    if (between.length === 0 || !between.every(({ upos }) => upos === 'ADV')) continue
    for (const child of tokens.slice(Math.max(0, has.index - REACH), object.index + REACH))
      if (child.head === has.index && child.sentence === has.sentence)
        moved.set(child.index, { ...child, head: participle.index })
    moved.set(participle.index, { ...participle, upos: 'VERB', head: has.head, deprel: has.deprel })
    moved.set(has.index, { ...has, upos: 'AUX', head: participle.index, deprel: 'aux' })
  }
  return moved
}

/** How far, in tokens, what belongs to the clause may stand from its verb. */
const REACH = 60
