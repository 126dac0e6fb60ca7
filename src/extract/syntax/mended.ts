import type { Token } from '../../nlp/document.ts'

/** The tokens with those that a repair has changed, by their index; the same array where it changed none. */
export const mended = (tokens: readonly Token[], changed: ReadonlyMap<number, Token>): readonly Token[] =>
  changed.size === 0 ? tokens : tokens.map((token) => changed.get(token.index) ?? token)
