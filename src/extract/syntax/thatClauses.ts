import type { Token } from '../../nlp/document.ts'

/**
 * Hangs clauses with "that" on what they fill out, where the parser takes the nearest verb.
 *
 * - in "fears grew on Monday that X would invade" the clause says what is feared; nothing grows that
 * - in "there have been fears since the vote that X will yield" it is no vote that X will yield
 * - in "fears that X will yield, or that Y would join" both clauses are feared: "that" after "and" or "or" goes on with the
 *   clause of the "that" before it
 */
export function thatClauses(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const openers = tokens.filter(({ lemma, deprel }) => lemma === 'that' && deprel === 'mark')
  const moved = new Map<number, Token>()
  const clauses: Token[] = []
  for (const that of openers) {
    const clause = tokens[that.head]
    if (!clause || clause.index < that.index) continue
    const governor = tokens[clause.head]
    const before = clauses.at(-1)
    if (governor && clause.deprel === 'ccomp') {
      const filled = subjectFilled(tokens, governor)
      if (filled !== null) moved.set(clause.index, { ...clause, head: filled, deprel: 'acl' })
    } else if (governor && /^acl\b/.test(clause.deprel)) {
      const filled = filledBeside(tokens, governor, that)
      if (filled !== null) moved.set(clause.index, { ...clause, head: filled, deprel: 'acl' })
    } else if (clause.deprel === 'conj' && before && before.sentence === clause.sentence) {
      const isNext = /^(?:and|or|but|nor)$/.test(tokens[that.index - 1]?.lemma ?? '')
      const isUnder =
        governor !== undefined && governor.index < before.index && isWithin(tokens, before, governor)
      if (isNext && isUnder && !openers.some(({ head }) => head === governor.index))
        moved.set(clause.index, { ...clause, head: before.index })
    }
    clauses.push(clause)
  }
  return moved
}

/** The subject of a verb of coming up and spreading, if it is a noun that a clause fills out. */
function subjectFilled(tokens: readonly Token[], verb: Token): number | null {
  if (!COMING_UP.has(verb.lemma.toLowerCase())) return null
  const subject = tokens
    .slice(Math.max(0, verb.index - 20), verb.index)
    .find(({ head, deprel }) => head === verb.index && deprel === 'nsubj')
  return subject && isFilled(subject) ? subject.index : null
}

/** The noun before a phrase of time or place that a clause fills out, where the parser gives it to the phrase's own noun. */
function filledBeside(tokens: readonly Token[], noun: Token, that: Token): number | null {
  if (isFilled(noun) || noun.index !== that.index - 1 || !/^(?:obl|nmod)\b/.test(noun.deprel)) return null
  const hasSubject = tokens
    .slice(that.index + 1, that.head)
    .some(({ head, deprel }) => head === that.head && /^nsubj\b/.test(deprel))
  if (!hasSubject) return null
  const verb = tokens[noun.head]
  const beside = tokens
    .slice(Math.max(0, noun.index - 8), noun.index)
    .find((one) => isFilled(one) && (one.index === noun.head || one.head === verb?.index))
  return beside?.index ?? null
}

const isFilled = ({ upos, lemma }: Token): boolean => upos === 'NOUN' && FILLED.has(lemma.toLowerCase())

function isWithin(tokens: readonly Token[], token: Token, top: Token): boolean {
  for (let at: Token | undefined = token; at !== undefined; at = tokens[at.head])
    if (at.index === top.index) return true
  return false
}

const COMING_UP = new Set(
  `grow rise mount increase spread emerge arise persist remain circulate surface swirl abound deepen intensify fade recede appear
  loom linger follow come`.split(/\s+/),
)

const FILLED = new Set(
  `fear concern worry anxiety hope expectation speculation suspicion sign indication evidence rumour rumor report claim allegation
  accusation charge doubt belief prospect possibility risk danger talk suggestion warning alarm apprehension`.split(
    /\s+/,
  ),
)
