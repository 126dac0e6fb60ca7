import type { Token } from '../../nlp/document.ts'

/**
 * "Chad, whose envoy Kenya expelled": of two subjects of one verb the one with "whose" is its object, which stands first in such a
 * clause; the parser gives both the place before the verb.
 */
export function whoseObjects(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const whose of tokens) {
    if (whose.deprel !== 'nmod:poss' || whose.form.toLowerCase() !== 'whose') continue
    // "to whose embassy the rebels fled"
    if (tokens[whose.index - 1]?.upos === 'ADP') continue
    const noun = tokens[whose.head]
    const verb = noun && tokens[noun.head]
    if (noun?.deprel !== 'nsubj' || verb?.upos !== 'VERB' || verb.index < noun.index) continue
    const has = (relation: string, from: number, to: number): boolean =>
      tokens.slice(from, to).some(({ head, deprel }) => head === verb.index && deprel === relation)
    if (has('nsubj', noun.index + 1, verb.index) && !has('obj', noun.index + 1, verb.index + LAST_OBJECT))
      moved.set(noun.index, { ...noun, deprel: 'obj' })
  }
  return moved
}

/** How far behind a verb, in tokens, an object of its own may stand. */
const LAST_OBJECT = 8
