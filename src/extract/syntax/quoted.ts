import type { Quotation, Token } from '../../nlp/document.ts'

/** The tokens that stand wholly inside quotations, in the order of the text. */
export function quotedTokens(tokens: readonly Token[], quotations: readonly Quotation[]): readonly Token[] {
  const quoted: Token[] = []
  let open = 0
  for (const token of quotations.length === 0 ? [] : tokens) {
    while (open < quotations.length && quotations[open]!.end <= token.start) open++
    const quotation = quotations[open]
    if (quotation && quotation.start <= token.start && token.end <= quotation.end) quoted.push(token)
  }
  return quoted
}
