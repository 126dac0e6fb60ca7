import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Mention } from '../results.ts'

/** Salience falls by this much with each sentence. */
const DECAY = 0.6
const REACH = 5
/** What the state of which the whole article tells counts beside the sentences just before. */
const WHOLE = 3
/** Where something happens says less than who acts. */
const PLACE = 0.4

/** The state that the passage before a token, its own sentence included, is about; null where none is named. */
export function stateInFocus(
  mentions: readonly Mention[],
  { tokens }: AnnotatedDocument,
  token: number,
): string | null {
  const here = tokens[token]?.sentence ?? 0
  const scores = new Map<string, number>()
  const named = mentions.flatMap((mention) => {
    const code = codeOf(mention)
    return code === null ? [] : [{ ...mention, code }]
  })
  for (const { code, headToken, locative } of named) {
    const distance = here - tokens[headToken]!.sentence
    const near = distance >= 0 && distance <= REACH ? DECAY ** distance : 0
    const subject = tokens[headToken]!.deprel.startsWith('nsubj') ? 1.5 : 1
    const place = locative && distance > 0 ? PLACE : 1
    scores.set(code, (scores.get(code) ?? 0) + near * subject * place + WHOLE / named.length)
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The one state that the words name, or that a name's title does. */
function codeOf({ reading }: Mention): string | null {
  if (reading.type === 'state') return reading.codes.length === 1 ? reading.codes[0]! : null
  return reading.type === 'person' || reading.type === 'organisation' ? reading.country : null
}

/** Offices that only a state has: without its name they are of the state that the passage is about. */
const STATE_OFFICE =
  /\b(?:minister|secretary|senator|congressman|congresswoman|lawmaker|governor|president|premier|chancellor|general|colonel|major|brigadier|captain|admiral|marshal|attorney|government spokes\w+|police chief|army chief)\b/i

export const isStateOffice = (title: string): boolean => STATE_OFFICE.test(title)
