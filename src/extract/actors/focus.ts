import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Mention } from '../results.ts'

/** Salience falls by this much with each sentence. */
const DECAY = 0.6
const REACH = 5
/** What the state of which the whole article tells counts beside the sentences just before. */
const WHOLE = 3
/** Where something happens says less than who acts. */
const PLACE = 0.4
/** What the sentence names only further on is rather what is told about. */
const LATER = 0.3
/** Whom somebody commits or leads is his or her own state. */
const OWN = 3

/**
 * The state that the passage before a token, its own sentence included, is about; null where none is named. What stands
 * beside the token as another party of its verb is another state: "Chancellor X flew to Moscow", "sanctions on Minister Y".
 */
export function stateInFocus(
  mentions: readonly Mention[],
  document: AnnotatedDocument,
  token: number,
): string | null {
  return [...focusScores(mentions, document, token)].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** How much the passage before a token is about each of the states that the article names. */
export function focusScores(
  mentions: readonly Mention[],
  { tokens }: AnnotatedDocument,
  token: number,
): ReadonlyMap<string, number> {
  const here = tokens[token]?.sentence ?? 0
  const scores = new Map<string, number>()
  const others = new Set(
    mentions.flatMap((mention) =>
      tokens[mention.headToken]!.sentence === here &&
      !actsOnItsOwn(mention) &&
      areParties(tokens, token, mention)
        ? (codeOf(mention) ?? [])
        : [],
    ),
  )
  const named = mentions.flatMap((mention) => {
    const code = codeOf(mention)
    return code === null ? [] : [{ ...mention, code, own: actsFor(tokens, token, mention) }]
  })
  for (const { code, headToken, locative, own } of named) {
    if (others.has(code)) continue
    const distance = here - tokens[headToken]!.sentence
    const near = distance >= 0 && distance <= REACH ? DECAY ** distance : 0
    const subject = tokens[headToken]!.deprel.startsWith('nsubj') ? 1.5 : 1
    const place = locative && distance > 0 ? PLACE : 1
    const order = own ? OWN : distance === 0 && headToken > token && !locative ? LATER : 1
    scores.set(code, (scores.get(code) ?? 0) + near * subject * place * order + WHOLE / named.length)
  }
  return scores
}

/** Police, forces, courts and parliaments deal with their own people: they tell nothing against their state. */
const actsOnItsOwn = ({ reading }: Mention): boolean =>
  reading.type === 'organisation' && reading.kind !== 'ministry'

/** The verb on which a word hangs as a party, and its part there; -1 for the verb where there is none. */
function partOf(tokens: AnnotatedDocument['tokens'], token: number): { verb: number; part: number } {
  let part = token
  for (let step = 0; step < 8; step += 1) {
    const { head, deprel } = tokens[part]!
    if (head < 0) break
    if (/^(?:nsubj|obj|iobj|obl)/.test(deprel)) return { verb: clauseOf(tokens, head), part }
    part = head
  }
  return { verb: -1, part }
}

/** The verb that tells who does it: of "said he would cut ties", "said". */
function clauseOf(tokens: AnnotatedDocument['tokens'], verb: number): number {
  let at = verb
  for (let step = 0; step < 4; step += 1) {
    const { deprel, head } = tokens[at]!
    const own = tokens.find((one) => one.head === at && one.deprel.startsWith('nsubj'))
    const shared =
      deprel === 'xcomp' ||
      (deprel === 'conj' && own === undefined) ||
      (deprel === 'ccomp' && own !== undefined && isOwn(tokens, own.index))
    if (!shared || head < 0) return at
    at = head
  }
  return at
}

/** "he", "his office": what the clause above has for its subject. */
const isOwn = (tokens: AnnotatedDocument['tokens'], subject: number): boolean =>
  /^(?:he|she|they|it)$/i.test(tokens[subject]!.form) ||
  tokens.some(({ head, form }) => head === subject && /^(?:his|her|its|their)$/i.test(form))

/** "committed Senegal to the pact": they do it for their own state. */
const FOR_OWN_STATE = /^(?:commit|lead|represent|rule|govern|bind|head|unite)$/

/** Whether a mention is what a word's own verb leads or commits. */
function actsFor(tokens: AnnotatedDocument['tokens'], token: number, { headToken }: Mention): boolean {
  const { deprel, head } = tokens[headToken]!
  if (deprel !== 'obj' || !FOR_OWN_STATE.test(tokens[head]!.lemma)) return false
  return tokens[token]!.head === head && tokens[token]!.deprel.startsWith('nsubj')
}

/** Whether a word and a mention are different parties of one verb. Where it happens is none, but where somebody goes is. */
function areParties(tokens: AnnotatedDocument['tokens'], one: number, other: Mention): boolean {
  const [first, second] = [partOf(tokens, one), partOf(tokens, other.headToken)]
  if (first.verb === -1 || first.verb !== second.verb || first.part === second.part) return false
  // "leads Chad" leads his own; "leads a team on a visit to Chad" goes to another's.
  if (FOR_OWN_STATE.test(tokens[first.verb]!.lemma) && !tokens[second.part]!.deprel.startsWith('obl'))
    return false
  return (
    !other.locative ||
    tokens.some(
      ({ head, deprel, form }) =>
        head === second.part && deprel === 'case' && /^(?:to|into|from|for|towards?)$/.test(form),
    )
  )
}

/** The one state that the words name, or that a name's title does. */
function codeOf({ reading }: Mention): string | null {
  if (reading.type === 'state') return reading.codes.length === 1 ? reading.codes[0]! : null
  return reading.type === 'person' || reading.type === 'organisation' ? reading.country : null
}

/** Offices that only a state has: without its name they are of the state that the passage is about. */
const STATE_OFFICE =
  /\b(?:(?:minister|secretary|senator|congressman|congresswoman|lawmaker|governor|mayor|president|premier|chancellor|king|queen|prince|princess|emir|sultan|sheikh|ambassador|high commissioner|speaker|chief of (?:the )?(?:general )?(?:staff|army|navy|air force|armed forces|police)|general|colonel|major|brigadier|captain|admiral|marshal|attorney|head of (?:chancery|mission)|judge|justice|commander|lieutenant|sergeant|councillor|bishop|archbishop|cardinal|police chief|army chief|opposition leader|paramount chief)s?|government spokes\w+|spokes(?:man|woman|person))\b/i

export const isStateOffice = (title: string): boolean => STATE_OFFICE.test(title)
