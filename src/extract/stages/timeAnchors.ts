import type { TimeExpression } from '../../nlp/document.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** A time expression at a place of the tree that it dates. */
export interface Anchor {
  readonly expression: TimeExpression
  /** What it says of that place: of "since October, when war began", October for the war. */
  readonly days: Pick<TimeExpression, 'from' | 'to' | 'granularity'>
  /** The token of the expression that the tree hangs on, or the verb of the clause that takes it up. */
  readonly token: number
  /** Whether `token` is itself what is dated. */
  readonly isClause: boolean
  /** It opens its sentence, and so dates clauses with subjects of their own as well: "In May the army left, and the rebels returned." */
  readonly isFront: boolean
  readonly sentence: number
}

/** Where an expression hangs in the tree, and the clause with "when" that takes it up; nothing for what lasts until then. */
export function anchorsOf(tree: DependencyTree, expression: TimeExpression): readonly Anchor[] {
  const inside = tree.tokens.filter(({ start, end }) => expression.start <= start && end <= expression.end)
  const numbers = new Set(inside.map(({ index }) => index))
  const top = inside.find(({ head }) => !numbers.has(head))
  const last = inside.at(-1)
  if (!top || !last) return []
  const marks = [...tree.cases(top.index), inside[0]!.form.toLowerCase()]
  if (marks.includes('until') || marks.includes('till')) return []
  const { sentence } = top
  const isFront = opensSentence(tree, inside[0]!.index)
  const own: Anchor = { expression, days: expression, token: top.index, isClause: false, isFront, sentence }
  if (COUNTED_FROM.test(last.form) && last.head > last.index) {
    // The parser may take "after troops crossed" for "after troops".
    const token = tree.is(last.head, 'nsubj') ? tree.head(last.head) : last.head
    return [{ ...own, token, isClause: true }]
  }
  const clause = whenClauseAfter(tree, last.index)
  const isOther = expression.begin !== undefined && tellsWhichOne(tree, top.index)
  if (clause === null) return isOther ? [] : [own]
  return [
    ...(isOther ? [] : [own]),
    { ...own, days: expression.begin ?? expression, token: clause, isClause: true },
  ]
}

/** "the first battle since 1971", "the worst clash in years": the stretch says which it is, not when it was. */
function tellsWhichOne(tree: DependencyTree, date: number): boolean {
  let node = date
  for (let steps = 0; steps < 4; steps++) {
    const head = tree.head(node)
    if (head < 0 || head > date) return false
    if (isSuperlative(tree, head)) return true
    if (tree.childrenBy(head, 'amod', 'nummod').some((word) => word < date && isSuperlative(tree, word)))
      return true
    node = head
  }
  return false
}

const isSuperlative = (tree: DependencyTree, word: number): boolean =>
  tree.at(word).xpos === 'JJS' || /^(?:first|second|third|only)$/.test(tree.lemma(word))

/** The last word of "three days after troops came", which dates the clause that follows. */
export const COUNTED_FROM = /^(?:after|before)$/i

/** Nothing but a preposition and the like comes before it. */
function opensSentence(tree: DependencyTree, token: number): boolean {
  const { sentence } = tree.at(token)
  for (let at = token - 1; at >= 0 && tree.at(at).sentence === sentence; at--)
    if (!/^(?:ADP|DET|ADV|ADJ|PUNCT|CCONJ|SCONJ)$/.test(tree.at(at).upos)) return false
  return true
}

/** "…, when war began": the verb of a clause that tells what happened at the time just named. */
function whenClauseAfter(tree: DependencyTree, last: number): number | null {
  const next = tree.tokens[last + 1]?.form === ',' ? last + 2 : last + 1
  const word = tree.tokens[next]
  if (word === undefined || word.form !== 'when' || word.sentence !== tree.at(last).sentence) return null
  return word.head > next ? word.head : null
}
