import type { Token } from '../../nlp/document.ts'

/**
 * "the leader, whom fifty states have recognised": of two subjects that the parser gives to a relative clause, the pronoun at its
 * head is the object.
 */
export function relativeObjects(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const pronoun of tokens) {
    if (!pronoun.deprel.startsWith('nsubj') || !/^(?:whom|which|that)$/i.test(pronoun.form)) continue
    const verb = tokens[pronoun.head]
    if (verb?.deprel !== 'acl:relcl' || verb.index < pronoun.index) continue
    const between = tokens.slice(pronoun.index + 1, verb.index).filter(({ head }) => head === verb.index)
    const isFull = tokens.some(({ head, deprel }) => head === verb.index && deprel === 'obj')
    if (!isFull && between.some(({ deprel }) => deprel === 'nsubj'))
      moved.set(pronoun.index, { ...pronoun, deprel: 'obj' })
  }
  return moved
}
