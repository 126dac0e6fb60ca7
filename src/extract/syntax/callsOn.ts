import type { Token } from '../../nlp/document.ts'

/** "I call on both countries to renounce tests": the "on" goes with the countries, and is no particle as in "call off". */
export function callsOn(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const changed = new Map<number, Token>()
  for (const particle of tokens) {
    const { index, head, deprel, form } = particle
    if (deprel !== 'compound:prt' || !/^(?:up)?on$/i.test(form) || tokens[head]?.lemma !== 'call') continue
    const called = tokens.find(
      (token) => token.index > index && token.head === head && token.deprel === 'obj',
    )
    if (!called) continue
    changed.set(index, { ...particle, head: called.index, deprel: 'case' })
    changed.set(called.index, { ...called, deprel: 'obl' })
  }
  return changed
}
