import { BODY_HEADS } from './bodyNouns.ts'
import { officeAt } from './titles.ts'
import type { DocumentView } from './view.ts'

/** A full name with the acronym that the text puts beside it in brackets: both as token ranges. */
export interface Definition {
  readonly acronym: string
  readonly acronymToken: number
  readonly firstToken: number
  readonly lastToken: number
}

export const isAcronym = (form: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form)

const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'to',
  'de',
  'del',
  'la',
  'das',
  'do',
  'y',
  'et',
  '&',
  '-',
  "'s",
  '’s',
  ',',
])

/**
 * Every "Popular Mobilization Forces (PMF)" and "ISIS (Islamic State of Iraq and Syria)" of a document, by the
 * token at which the full name begins. The initials of the name must give the acronym, small words aside.
 */
export function findDefinitions(view: DocumentView): ReadonlyMap<number, Definition> {
  const definitions = new Map<number, Definition>()
  const { tokens } = view
  for (let i = 1; i + 1 < tokens.length; i += 1) {
    if (tokens[i]!.form !== '(') continue
    const inside = tokens[i + 1]!
    const closes = tokens[i + 2]?.form === ')'
    if (closes && isAcronym(inside.form)) {
      const firstToken = expandBackwards(view, i - 1, inside.form)
      if (firstToken !== -1)
        definitions.set(firstToken, {
          acronym: inside.form,
          acronymToken: i + 1,
          firstToken,
          lastToken: i,
        })
    } else if (isAcronym(tokens[i - 1]!.form)) {
      const lastToken = tokens.findIndex(({ form }, at) => at > i && at < i + 14 && form === ')')
      if (lastToken > i + 2 && expandBackwards(view, lastToken - 1, tokens[i - 1]!.form) === i + 1)
        definitions.set(i + 1, {
          acronym: tokens[i - 1]!.form,
          acronymToken: i - 1,
          firstToken: i + 1,
          lastToken,
        })
    }
  }
  for (const [token, definition] of definitions) if (!isBody(view, definition)) definitions.delete(token)
  return definitions
}

/** "a Project of Common Interest (PCI)" is no body: one has a body's noun, is generally known, or acts. */
function isBody(view: DocumentView, { acronym, firstToken, lastToken }: Definition): boolean {
  const { tokens, lower } = view
  if (lower.slice(firstToken, lastToken).some((word) => BODY_HEADS.has(word))) return true
  if (view.knowledge.lookup(acronym).length > 0 || view.knownAt(firstToken)?.lastToken === lastToken)
    return true
  return tokens.some(({ form, deprel }) => form === acronym && /^(?:nsubj|nmod:poss|obl:agent)/.test(deprel))
}

/** Where the name begins that ends at the token and has the acronym's letters as initials, in order; -1 when there is none. */
function expandBackwards(view: DocumentView, lastToken: number, acronym: string): number {
  const { tokens, lower } = view
  const letters = [...acronym.toLowerCase()].filter((letter) => /\p{L}/u.test(letter))
  const first = view.sentenceOf(lastToken).firstToken
  let left = letters.length
  let best = -1
  let capitals = 0
  for (let at = lastToken; at >= first && lastToken - at < 14; at -= 1) {
    const word = lower[at]!
    if (view.isCapital(at)) {
      capitals += 1
      // A word may give several letters ("UNESCO" of "Educational"): one each is asked for, from the end.
      if (word[0] === letters[left - 1]) left -= 1
      else if (left === 0 || letters.lastIndexOf(word[0]!, left - 1) === -1) {
        if (left === 0) break
      }
      if (left === 0) {
        best = at
        break
      }
      // "Chinese foreign ministry (MFA)" fails here; the first letter must be met by a capital.
    } else if (!SMALL.has(word) && !/^\p{Ll}/u.test(tokens[at]!.form)) break
  }
  if (best !== -1) return capitals >= 2 || BODY_HEADS.has(lower[lastToken]!) ? best : -1
  return looseName(view, lastToken, letters)
}

/** A run of capitals before the bracket that has at least the first letter of the acronym and a body's noun: other languages' acronyms. */
function looseName(view: DocumentView, lastToken: number, letters: readonly string[]): number {
  const { lower } = view
  const first = view.sentenceOf(lastToken).firstToken
  let at = lastToken
  while (at > first && (view.isCapital(at - 1) || (SMALL.has(lower[at - 1]!) && view.isCapital(at - 2))))
    at -= 1
  if (lower[at] === 'the') at += 1
  if (officeAt(view, lastToken) !== null || lastToken - at < 1 || !view.isCapital(at)) return -1
  const heads = lower.slice(at, lastToken + 1).some((word) => BODY_HEADS.has(word))
  return heads && letters.length > 1 ? at : -1
}
