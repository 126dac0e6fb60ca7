import type { Token } from '../../nlp/document.ts'

/**
 * Gives a clause behind a conjunction its subject, where the parser hangs that on the verb before and takes the clause's own verb
 * for a second one: in "left days after Egypt and Chad had signed the pact" Egypt and Chad signed, and nobody left them.
 */
export function markedClauses(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const mark of tokens) {
    const verb = tokens[mark.head]
    if (mark.deprel !== 'mark' || !OPENING.has(mark.form.toLowerCase()) || !verb) continue
    if (verb.index < mark.index || verb.upos !== 'VERB' || !isTensed(tokens, verb)) continue
    const between = tokens.slice(mark.index + 1, verb.index)
    if (between.some(({ head, deprel }) => head === verb.index && /^[nc]subj/.test(deprel))) continue
    const subject = between.find(
      ({ head, upos, deprel }) =>
        head < mark.index &&
        (upos === 'NOUN' || upos === 'PROPN') &&
        /^(?:obl|nmod|obj|nsubj)\b/.test(deprel),
    )
    if (!subject || between.some(({ head, deprel }) => head === subject.index && deprel === 'case')) continue
    moved.set(subject.index, { ...subject, head: verb.index, deprel: 'nsubj' })
    if (verb.deprel === 'conj') moved.set(verb.index, { ...verb, deprel: 'advcl' })
  }
  return moved
}

/** Whether a verb or its auxiliary has a tense. */
const isTensed = (tokens: readonly Token[], { index, xpos }: Token): boolean =>
  /^VB[DZP]$/.test(xpos) ||
  tokens
    .slice(Math.max(0, index - 5), index)
    .some(
      ({ head, deprel, xpos: tag }) =>
        head === index && deprel.startsWith('aux') && /^(?:VB[DZP]|MD)$/.test(tag),
    )

const OPENING: ReadonlySet<string> = new Set(
  'after before because while when since as if unless until although though whereas'.split(' '),
)
