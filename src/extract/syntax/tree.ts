import type { AnnotatedDocument, Token } from '../../nlp/document.ts'
import { repairTree } from './repairs.ts'

const NOTHING: Token = {
  index: -1,
  sentence: -1,
  start: 0,
  end: 0,
  form: '',
  lemma: '',
  upos: 'X',
  xpos: '',
  head: -1,
  deprel: '',
}

/** A document's dependency trees with their edges in both directions. Token numbers are positions in `AnnotatedDocument.tokens`. */
export class DependencyTree {
  readonly tokens: readonly Token[]
  readonly #children: readonly (readonly number[])[]

  constructor(document: AnnotatedDocument) {
    this.tokens = repairTree(document.tokens)
    const children: number[][] = this.tokens.map(() => [])
    for (const token of this.tokens) {
      if (token.head >= 0) children[token.head]?.push(token.index)
    }
    this.#children = children
  }

  /** Above a root, at -1, stands a token that says nothing, so that every word may be asked for its head. */
  at(token: number): Token {
    return this.tokens[token] ?? NOTHING
  }

  lemma(token: number): string {
    return this.at(token).lemma.toLowerCase()
  }

  deprel(token: number): string {
    return this.at(token).deprel
  }

  head(token: number): number {
    return this.at(token).head
  }

  /** In the order of the text. */
  children(token: number): readonly number[] {
    return this.#children[token] ?? []
  }

  /** Children whose relation is one of `deprels`; a bare relation also names its subtypes (`obl` covers `obl:agent`). */
  childrenBy(token: number, ...deprels: readonly string[]): readonly number[] {
    return this.children(token).filter((child) => isRelation(this.deprel(child), deprels))
  }

  child(token: number, ...deprels: readonly string[]): number | null {
    return this.children(token).find((child) => isRelation(this.deprel(child), deprels)) ?? null
  }

  is(token: number, ...deprels: readonly string[]): boolean {
    return isRelation(this.deprel(token), deprels)
  }

  /** Whether a clause is opened by one of some words: "to", "from attacking". */
  opensWith(clause: number, ...words: readonly string[]): boolean {
    return this.childrenBy(clause, 'mark', 'case').some((mark) =>
      words.includes(this.at(mark).form.toLowerCase()),
    )
  }

  /** Lemmas of the prepositions and possessive marks before or after a noun: `["with"]`, `["'s"]`, `["on", "behalf"]`. */
  cases(token: number): readonly string[] {
    const marks: string[] = []
    const own = this.childrenBy(token, 'case')
    // In "with Solomon Islands' premier" the parser may hang the preposition on the first word of the phrase.
    const inner = (child: number): boolean => child < token && this.is(child, 'compound', 'nmod:desc', 'amod')
    const outer =
      own.length > 0
        ? own
        : this.children(token)
            .filter(inner)
            .flatMap((child) => this.childrenBy(child, 'case'))
    for (const mark of outer) {
      marks.push(this.at(mark).form.toLowerCase())
      for (const part of this.childrenBy(mark, 'fixed')) marks.push(this.at(part).form.toLowerCase())
    }
    return marks
  }

  /** The preposition before a noun by the name that slots have for it: "toward" for "towards", "from" for "out of". */
  preposition(token: number): string | null {
    const marks = this.cases(token)
    return (
      SAME_PREPOSITION[marks.slice(0, 2).join(' ')] ?? SAME_PREPOSITION[marks[0] ?? ''] ?? marks[0] ?? null
    )
  }

  /** The token and those coordinated with it ("X, Y and Z"), in order. */
  coordination(token: number): readonly number[] {
    return [token, ...this.childrenBy(token, 'conj').flatMap((conjunct) => this.coordination(conjunct))]
  }

  /** The first of a coordination to which a token belongs: of "X, Y and Z", X for each. */
  firstConjunct(token: number): number {
    let first = token
    while (this.is(first, 'conj') && this.head(first) >= 0) first = this.head(first)
    return first
  }

  /** Heads from the token's own up to the root. */
  *ancestors(token: number): Generator<number> {
    for (let head = this.head(token), steps = 0; head >= 0 && steps < 100; head = this.head(head), steps++)
      yield head
  }

  /** Steps from one token to another along the tree; Infinity between sentences. */
  distance(one: number, other: number): number {
    const fromOne = [one, ...this.ancestors(one)]
    const fromOther = [other, ...this.ancestors(other)]
    for (const [steps, token] of fromOther.entries()) {
      const at = fromOne.indexOf(token)
      if (at >= 0) return at + steps
    }
    return Number.POSITIVE_INFINITY
  }

  /** Descendants down to a depth, the token itself not among them. */
  descendants(token: number, depth: number): readonly number[] {
    if (depth === 0) return []
    return this.children(token).flatMap((child) => [child, ...this.descendants(child, depth - 1)])
  }

  /** Whether `token` lies in the subtree of `top` (or is it). */
  within(token: number, top: number): boolean {
    if (token === top) return true
    for (const ancestor of this.ancestors(token)) if (ancestor === top) return true
    return false
  }

  isVerb(token: number): boolean {
    const { upos } = this.at(token)
    return upos === 'VERB' || upos === 'AUX'
  }

  /** A relative clause; not one with "that" and a subject of its own ("fears that China could"), which some parses call so. */
  isRelative(token: number): boolean {
    if (!this.is(token, 'acl:relcl')) return false
    const complementizer = this.childrenBy(token, 'mark').some((mark) => this.lemma(mark) === 'that')
    return !(complementizer && this.child(token, 'nsubj') !== null)
  }

  isPassive(token: number): boolean {
    if (this.child(token, 'aux:pass') !== null) return true
    const { xpos } = this.at(token)
    if (xpos !== 'VBN') return false
    if (this.child(token, 'nsubj:pass', 'csubj:pass') !== null) return true
    if (this.is(token, 'acl', 'amod') && !this.isRelative(token))
      return this.child(token, 'nsubj', 'aux') === null && !this.#hasOwnObject(token)
    // "the militias armed by Chad withdrew"
    if (this.child(token, 'obl:agent') !== null && this.child(token, 'obj', 'aux', 'cop') === null)
      return true
    // "Accused by Chad of …, Sudan", "stands accused"
    if (this.is(token, 'advcl', 'xcomp') && this.child(token, 'aux', 'nsubj', 'obj') === null) return true
    // "were armed and trained by Chad", where the first looks like an adjective
    if (
      this.is(token, 'conj') &&
      this.child(token, 'obl:agent') !== null &&
      this.child(token, 'nsubj', 'obj') === null
    )
      return true
    // "was detained and expelled"
    return (
      this.is(token, 'conj') && this.child(token, 'nsubj', 'aux') === null && this.isPassive(this.head(token))
    )
  }

  /** "China, its biggest investor, opposed both": only what two are given or called keeps an object in the passive. */
  #hasOwnObject(verb: number): boolean {
    const object = this.child(verb, 'obj')
    return object !== null && object > verb && !WITH_TWO_OBJECTS.has(this.lemma(verb))
  }

  /** The first word from `token` upwards, itself included, that heads a clause: a verb or a predicate with a copula or subject. */
  clauseHead(token: number): number {
    if (this.headsClause(token)) return token
    for (const ancestor of this.ancestors(token)) if (this.headsClause(ancestor)) return ancestor
    return token
  }

  headsClause(token: number): boolean {
    return (
      this.is(token, 'root', 'ccomp', 'xcomp', 'advcl', 'acl', 'parataxis', 'csubj') ||
      (this.isVerb(token) && !this.is(token, 'aux', 'cop', 'amod')) ||
      this.child(token, 'cop', 'nsubj') !== null
    )
  }
}

/** Keep one of their objects in the passive: "given asylum". */
const WITH_TWO_OBJECTS: ReadonlySet<string> = new Set(
  `give grant offer promise send pay lend hand award deny owe ask tell teach show sell guarantee allow cost charge fine serve assign
  bring allot name call elect appoint declare dub deem label term title nickname consider make crown vote accord refuse forbid`.split(
    /\s+/,
  ),
)

const SAME_PREPOSITION: Readonly<Record<string, string>> = {
  towards: 'toward',
  upon: 'on',
  onto: 'on',
  'out of': 'from',
  among: 'between',
  amongst: 'between',
  alongside: 'with',
  beside: 'with',
  'along with': 'with',
  'together with': 'with',
  versus: 'against',
  regarding: 'over',
  concerning: 'over',
}

function isRelation(deprel: string, wanted: readonly string[]): boolean {
  for (const relation of wanted) {
    if (deprel === relation) return true
    if (!relation.includes(':') && deprel.startsWith(relation) && deprel[relation.length] === ':') return true
  }
  return false
}
