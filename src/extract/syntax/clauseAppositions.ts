import type { Token } from '../../nlp/document.ts'

/**
 * Hangs a noun that takes up a whole clause on the verb of that clause, where the parser takes it to stand beside the last noun
 * of it: in "Chad expelled a diplomat, a move that Niger called hostile" it is not the diplomat that is a move. With it:
 *
 * - what goes on with "and that" describes the same noun: "a ruling that Chad hailed and that Niger refused to accept"
 * - a verb behind the comma that closes the apposition is none of it: in "said Chad had shelled a post, a charge it denied, and
 *   called on Niger to act", who called is who said
 */
export function clauseAppositions(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const noun of tokens) {
    const isWord = TAKES_UP_WORDS.has(noun.lemma)
    if (!isWord && !TAKES_UP_DEEDS.has(noun.lemma)) continue
    if (!/^(?:appos|conj|parataxis|nmod|obl|obj|dep)$/.test(noun.deprel) || !standsApart(tokens, noun))
      continue
    const clause = tokens
      .slice(noun.index + 1, noun.index + REACH)
      .find(({ head, deprel }) => head === noun.index && deprel.startsWith('acl'))
    if (clause === undefined || !hasSubject(tokens, clause)) continue
    const verb = verbOver(tokens, noun)
    if (verb === null) continue
    if (!isWord) moved.set(noun.index, { ...noun, head: verb.index, deprel: 'parataxis' })
    if (clause.deprel === 'acl') moved.set(clause.index, { ...clause, deprel: 'acl:relcl' })
    goesOn(tokens, clause, moved)
    afterIt(tokens, clause, isWord ? verb.index : -1, moved)
  }
  return moved
}

/** How far behind the noun its clause and what goes on with it may stand. */
const REACH = 16

/** Whether a comma and "a" stand before a noun, with nothing but what describes it between. */
function standsApart(tokens: readonly Token[], noun: Token): boolean {
  for (let at = noun.index - 1; at >= noun.index - 4 && at > 0; at--) {
    const { form, head, deprel } = tokens[at]!
    if (deprel === 'det' && head === noun.index) {
      return /^an?$/i.test(form) && tokens[at - 1]?.form === ','
    }
    if (head !== noun.index) return false
  }
  return false
}

const hasSubject = (tokens: readonly Token[], verb: Token): boolean =>
  tokens
    .slice(Math.max(0, verb.index - REACH), verb.index)
    .some(({ head, deprel }) => head === verb.index && deprel.startsWith('nsubj'))

/** The verb of the clause that a noun takes up: the main one, or that of what someone says. */
function verbOver(tokens: readonly Token[], noun: Token): Token | null {
  for (let up = tokens[noun.head], steps = 0; up !== undefined && steps < 12; up = tokens[up.head], steps++) {
    if (up.index > noun.index) return null
    if (up.deprel === 'root' || up.deprel === 'ccomp') return up.upos === 'VERB' ? up : null
  }
  return null
}

type Moved = Map<number, Token>

function goesOn(tokens: readonly Token[], clause: Token, moved: Moved): void {
  for (const and of tokens.slice(clause.index + 1, clause.index + REACH)) {
    const that = tokens[and.index + 1]
    if (and.deprel !== 'cc' || !that || !/^(?:that|which)$/i.test(that.form)) continue
    const verb = tokens[that.head]
    if (verb?.upos !== 'VERB' || verb.index < that.index || !hasSubject(tokens, verb)) return
    moved.set(verb.index, { ...verb, head: clause.index, deprel: 'conj' })
    if (that.deprel === 'mark') moved.set(that.index, { ...that, upos: 'PRON', deprel: 'obj' })
    return
  }
}

/** `over` is the verb of what is said where it is the saying that the noun takes up: what stands behind that goes on with who says it. */
function afterIt(tokens: readonly Token[], clause: Token, over: number, moved: Moved): void {
  const verb = tokens
    .slice(clause.index + 1, clause.index + REACH)
    .find(
      ({ head, deprel, upos }) =>
        (head === clause.index || head === over) && deprel === 'conj' && upos === 'VERB',
    )
  if (verb === undefined || moved.has(verb.index) || hasSubject(tokens, verb)) return
  const and = tokens[verb.index - 1]
  if (and?.deprel !== 'cc' || tokens[and.index - 1]?.form !== ',') return
  const said = sentenceVerb(tokens, clause)
  if (said !== null) moved.set(verb.index, { ...verb, xpos: said.xpos, head: said.index })
}

function sentenceVerb(tokens: readonly Token[], token: Token): Token | null {
  for (let up = tokens[token.head], steps = 0; up !== undefined && steps < 12; up = tokens[up.head], steps++)
    if (up.deprel === 'root') return up.xpos === 'VBD' || up.xpos === 'VBZ' ? up : null
  return null
}

/** What someone did, by a word that leaves open what it was. */
export const TAKES_UP_DEEDS: ReadonlySet<string> = new Set(
  `move step decision ruling gesture act action measure verdict judgment judgement order plan policy law vote offer remark comment
  statement announcement declaration demand proposal response reaction reversal deployment incursion operation exercise development
  request refusal visit appointment vow pledge suggestion comparison suspension`.split(/\s+/),
)

/** What someone said. */
const TAKES_UP_WORDS: ReadonlySet<string> = new Set('charge accusation allegation claim assertion'.split(' '))
