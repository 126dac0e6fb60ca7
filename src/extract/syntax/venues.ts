import type { Token } from '../../nlp/document.ts'

/**
 * "a meeting of ministers in Luxembourg": it is the meeting that is there, and the ministers need not be Luxembourg's. Who is met
 * is of the place: "a meeting with officials in Baghdad".
 */
export function venues(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const place of tokens) {
    const people = tokens[place.head]
    if (place.deprel !== 'nmod' || place.upos !== 'PROPN' || people?.upos !== 'NOUN') continue
    const meeting = tokens[people.head]
    if (people.deprel !== 'nmod' || meeting === undefined || !MEETINGS.has(meeting.lemma)) continue
    if (people.index > place.index || meeting.index > people.index) continue
    const opensWith = (noun: Token, words: RegExp): boolean =>
      tokens
        .slice(Math.max(0, noun.index - 5), noun.index)
        .some(({ head, deprel, form }) => head === noun.index && deprel === 'case' && words.test(form))
    if (opensWith(place, /^(?:in|at)$/i) && opensWith(people, /^(?:of|between|among)$/i))
      moved.set(place.index, { ...place, head: meeting.index })
  }
  return moved
}

const MEETINGS: ReadonlySet<string> = new Set(
  'meeting summit talk talks conference gathering session forum congress assembly'.split(' '),
)
