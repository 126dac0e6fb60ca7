import type { Token } from '../../nlp/document.ts'

/**
 * Gives what follows a noun at once to that noun, where the parser hangs it on one further back.
 *
 * - in "the premier, Ana Mork, and her Chadian counterpart, Idris Tal, met" each of the two has a name: nobody has two
 * - in "Chad and Niger, which recalled its envoy" one of the two recalls, since it is not "their envoy"
 * - in "passed a law, drawing rebukes from Chad, which recalled its envoy" Chad does, and not the law
 * - in "spoke of relations with Chad, which Niger claims as its own" Chad is claimed
 * - in "a shell fired by rebels towards Chad" it is the shell that flies there
 * - in "which Chad claims as its own, state media said" nothing is said of media of its own
 */
export function antecedents(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  return new Map([
    ...secondNames(tokens),
    ...relativeClauses(tokens),
    ...directions(tokens),
    ...ownBeforeComma(tokens),
  ])
}

/** The name after a comma behind the second of two holders, of whom the first has a name already. */
function secondNames(tokens: readonly Token[]): readonly (readonly [number, Token])[] {
  return tokens.flatMap((name) => {
    const first = tokens[name.head]
    const comma = tokens[name.index - 1]
    const second = tokens[name.index - 2]
    if (name.deprel !== 'appos' || name.upos !== 'PROPN' || comma?.form !== ',' || !first || !second)
      return []
    if (second.deprel !== 'conj' || second.head !== first.index || second.upos !== 'NOUN') return []
    const hasName = tokens
      .slice(first.index + 1, second.index)
      .some(({ head, deprel, upos }) => head === first.index && deprel === 'appos' && upos === 'PROPN')
    return hasName ? [[name.index, { ...name, head: second.index }] as const] : []
  })
}

/** Clauses with "which" behind a comma that belong to the name before the comma. */
function relativeClauses(tokens: readonly Token[]): readonly (readonly [number, Token])[] {
  return tokens.flatMap((which) => {
    const verb = tokens[which.head]
    const last = tokens[which.index - 2]
    if (which.form !== 'which' || tokens[which.index - 1]?.form !== ',') return []
    if (verb?.deprel !== 'acl:relcl' || last?.upos !== 'PROPN') return []
    const name = headOfName(tokens, last)
    if (name.index === verb.head) return []
    const doesIt =
      which.deprel === 'nsubj' &&
      ((isJoined(tokens, name, verb.head) && ownsAlone(tokens, verb)) ||
        (verb.head < name.head && standsApart(tokens, name)))
    const isHeld = which.deprel === 'obj' && HELD.has(verb.lemma)
    return doesIt || isHeld ? [[verb.index, { ...verb, head: name.index }] as const] : []
  })
}

/** What is done to land: of a name and a noun further back it is the name that stands for land. */
const HELD: ReadonlySet<string> = new Set(
  'claim rule control govern administer annex occupy invade colonise colonize partition liberate'.split(' '),
)

/** The first word of a name that a word ends, or what that one hangs on inside the name. */
function headOfName(tokens: readonly Token[], last: Token): Token {
  let at = last
  while (/^(?:flat|compound)/.test(at.deprel) && tokens[at.head]?.upos === 'PROPN') at = tokens[at.head]!
  return at
}

/** Whether a name is a later one of those that are joined with the first. */
const isJoined = (tokens: readonly Token[], name: Token, first: number): boolean =>
  name.deprel === 'conj' && name.head === first && tokens[first]?.upos === 'PROPN'

/** Whether a name is from whom something comes, or by whom it is done, in a clause that a comma sets off. */
function standsApart(tokens: readonly Token[], name: Token): boolean {
  const clause = tokens[name.head]
  const before = tokens[name.index - 1]
  return (
    clause?.deprel === 'advcl' &&
    clause.xpos === 'VBG' &&
    tokens[clause.index - 1]?.form === ',' &&
    (before?.form === 'from' || before?.form === 'by')
  )
}

/** Whether something in the clause is "its", or the verb stands in the singular: one does it. */
const ownsAlone = (tokens: readonly Token[], verb: Token): boolean =>
  verb.xpos === 'VBZ' ||
  tokens
    .slice(verb.index + 1, verb.index + CLAUSE_REACH)
    .some(
      ({ head, form, deprel }) =>
        deprel === 'nmod:poss' && form === 'its' && tokens[head]?.head === verb.index,
    )

const CLAUSE_REACH = 12

/**
 * Joins the second of two phrases with the same preposition to the first, where the parser joins it to one with another in a clause
 * between them: "drew praise from Chad, which had sent an envoy to Niger, and from Mali".
 */
export function sameMarks(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  return new Map(
    tokens.flatMap((mark) => {
      const second = tokens[mark.head]
      const joined = second && tokens[second.head]
      if (mark.deprel !== 'case' || tokens[mark.index - 1]?.form !== 'and' || second?.deprel !== 'conj')
        return []
      if (!joined || joined.index > mark.index || second.index < mark.index) return []
      const marks = sentenceBefore(tokens, mark).filter(({ deprel }) => deprel === 'case')
      const own = marks.findLast(({ head }) => head === joined.index)
      if (own === undefined || own.form === mark.form) return []
      const same = marks.findLast(({ form }) => form === mark.form)
      const first = same && tokens[same.head]
      const isOver = first !== undefined && first.index < own.index && hangsOn(tokens, joined, first)
      return isOver ? [[second.index, { ...second, head: first.head, deprel: first.deprel }] as const] : []
    }),
  )
}

/** The tokens of a token's sentence before it. */
function sentenceBefore(tokens: readonly Token[], { index, sentence }: Token): readonly Token[] {
  let first = index
  while (tokens[first - 1]?.sentence === sentence) first -= 1
  return tokens.slice(first, index)
}

/** Whether a phrase is part of what is told of a noun. */
function hangsOn(tokens: readonly Token[], { head }: Token, noun: Token): boolean {
  let at = head
  for (let steps = 0; at >= 0 && steps < DEPTH; steps++) {
    if (at === noun.index) return true
    at = tokens[at]?.head ?? -1
  }
  return false
}

const DEPTH = 4

/** Where something hurled goes, which the parser gives to whoever hurled it. */
function directions(tokens: readonly Token[]): readonly (readonly [number, Token])[] {
  return tokens.flatMap((mark) => {
    const place = tokens[mark.head]
    const doer = place && tokens[place.head]
    const verb = doer && tokens[doer.head]
    if (mark.deprel !== 'case' || !TOWARDS.has(mark.form) || place?.deprel !== 'nmod') return []
    if (doer?.deprel !== 'obl:agent' || verb?.xpos !== 'VBN' || !HURLING.has(verb.lemma)) return []
    return doer.index < mark.index
      ? [[place.index, { ...place, head: verb.index, deprel: 'obl' }] as const]
      : []
  })
}

const TOWARDS: ReadonlySet<string> = new Set('at into toward towards across'.split(' '))

const HURLING: ReadonlySet<string> = new Set('fire launch lob hurl throw shoot aim'.split(' '))

/** "as its own," with nothing behind it: what stands after the comma is not described by it. */
function ownBeforeComma(tokens: readonly Token[]): readonly (readonly [number, Token])[] {
  return tokens.flatMap((own) => {
    const [verb, as, whose] = [tokens[own.index - 3], tokens[own.index - 2], tokens[own.index - 1]]
    const comma = tokens[own.index + 1]
    if (own.form !== 'own' || as?.form !== 'as' || whose?.deprel !== 'nmod:poss' || comma?.form !== ',')
      return []
    if (verb?.upos !== 'VERB' || own.head < comma.index) return []
    return [
      [own.index, { ...own, head: verb.index, deprel: 'obl' }] as const,
      [whose.index, { ...whose, head: own.index }] as const,
    ]
  })
}
