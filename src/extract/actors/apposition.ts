import { isNameWord, nameRunEnd } from './names.ts'
import { mayBeginTitle, readTitle, type Title } from './titles.ts'
import { type DocumentView, isPossessiveMark } from './view.ts'

/** An office beside a name, apart by a comma: "X, the president of Y," or "Y's foreign minister, X,". */
export function apposition(view: DocumentView, firstToken: number, lastToken: number): Title | null {
  const { tokens } = view
  const sentence = view.sentenceOf(firstToken)
  const after = tokens[lastToken]?.form ?? ''
  if (/^[,(–—]$/.test(after) && lastToken + 1 < sentence.lastToken) {
    const title = ownedTitle(view, lastToken + 1)
    if (title !== null && !isNameWord(view, title.lastToken)) return title
  }
  if (tokens[firstToken - 1]?.form === ',' && firstToken - 1 > sentence.firstToken) {
    for (let start = Math.max(sentence.firstToken, firstToken - 14); start < firstToken - 1; start += 1) {
      const title = ownedTitle(view, start)
      if (title !== null && postEnd(view, title.lastToken) === firstToken - 1) return title
    }
  }
  return null
}

/**
 * The end of where an office is held or what it is over: "in Baghdad" of "the Turkish ambassador in Baghdad, X", "for
 * Asian affairs" of "its envoy for Asian affairs, X"; the token itself without it.
 */
function postEnd(view: DocumentView, token: number): number {
  if (/^(?:for|on)$/.test(view.lower[token] ?? '')) {
    let at = token + 1
    while (at < token + 6 && /^(?:NOUN|ADJ|PROPN|DET|CCONJ)$/.test(view.tokens[at]?.upos ?? '')) at += 1
    return at
  }
  if (!/^(?:in|to|at)$/.test(view.lower[token] ?? '')) return token
  const at = view.lower[token + 1] === 'the' ? token + 2 : token + 1
  const known = view.tokens[at] === undefined ? null : view.knownAt(at)
  if (known !== null) return known.lastToken
  return view.isCapital(at) && isNameWord(view, at) ? nameRunEnd(view, at) : token
}

/** A title with an article, or a state or body that owns it, before it. */
function ownedTitle(view: DocumentView, start: number): Title | null {
  const { lower, tokens } = view
  let at = start
  if (/^(?:the|a|an|his|her|their|its)$/.test(lower[at] ?? '')) at += 1
  if (tokens[at] === undefined) return null
  const known = view.knownAt(at)
  const owner =
    known !== null && isPossessiveMark(tokens[known.lastToken])
      ? (known.entries.find((entry) => entry.kind === 'state') ??
        known.entries.find((entry) => entry.kind === 'organisation'))
      : undefined
  if (owner !== undefined && known !== null) at = known.lastToken + 1
  if (tokens[at] === undefined || !mayBeginTitle(view, at)) return null
  const title = readTitle(view, at)
  if (title === null || title.text === null) return null
  return {
    ...title,
    country:
      title.country ??
      (owner?.kind === 'state'
        ? owner.code
        : owner?.kind === 'organisation'
          ? owner.organisation.country
          : null),
    body: title.body ?? (owner?.kind === 'organisation' ? owner.organisation.name : null),
  }
}
