import type { Span } from '../../model/span.ts'
import type { Quotation, Token } from '../../nlp/document.ts'
import { quotationAround } from '../../nlp/quotations.ts'
import { REPORTING_NOUNS, REPORTING_VERBS } from '../lexicon/predicates.ts'
import { addresseesOf } from './addressees.ts'
import { subjectsOf } from './clause.ts'
import { type Filler, obliquesOf } from './fillers.ts'
import type { Party } from './namedParties.ts'
import type { Parties } from './parties.ts'
import { isPresupposed } from './supportVerbs.ts'
import type { DependencyTree } from './tree.ts'

/** Who speaks, and the word that says so. */
export interface Voice {
  readonly party: Party
  readonly cue: Span
  /** The token of that word. */
  readonly verb: number
  readonly reason: string
}

/** Finds by whose word something stands: from the tree above it, or from the quotation around it. */
export class Speakers {
  readonly #ofQuotation: readonly (Voice | null)[]
  #addressees: readonly (Party | null)[] | null = null

  constructor(
    private readonly tree: DependencyTree,
    private readonly parties: Parties,
    private readonly quotations: readonly Quotation[],
  ) {
    const voices: (Voice | null)[] = []
    quotations.forEach((quotation, i) => {
      voices.push(this.#speakerOf(quotation) ?? this.#continued(i, voices[i - 1] ?? null))
    })
    this.#ofQuotation = voices
  }

  /** The nearest voice above a token; null when it is told by the article itself. */
  voiceOver(token: number): Voice | null {
    return (isPresupposed(this.tree, token) ? null : this.#inTree(token)) ?? this.#inQuotation(token)
  }

  /** To whom the quotation around a token is said; null outside quotations, or where nothing tells. */
  addresseeAt(token: number): Party | null {
    const index = this.#quotationAt(token)
    if (index < 0) return null
    this.#addressees ??= addresseesOf(this.tree, this.parties, this.quotations, this.#ofQuotation)
    return this.#addressees[index] ?? null
  }

  #inQuotation(token: number): Voice | null {
    const index = this.#quotationAt(token)
    return index < 0 ? null : (this.#ofQuotation[index] ?? null)
  }

  #quotationAt(token: number): number {
    return quotationAround(this.quotations, this.tree.at(token))
  }

  #inTree(token: number): Voice | null {
    const { tree } = this
    let node = token
    for (let steps = 0; steps < 14; steps++) {
      const beside = this.#besideClause(node, token)
      if (beside) return beside
      const head = tree.head(node)
      if (head < 0 || standsApart(tree, node, head)) return null
      const voice = isPartOf(tree, token, node, head) ? this.#asPredicate(node, head) : null
      if (voice) return voice
      node = head
    }
    return null
  }

  /** "X said that …", "accused Y of …", "fears from X that …". */
  #asPredicate(node: number, head: number): Voice | null {
    const { tree } = this
    const lemma = tree.lemma(head)
    if (tree.isVerb(head) && REPORTING_VERBS.has(lemma)) {
      const said =
        tree.is(node, 'ccomp') ||
        (tree.is(node, 'xcomp') && CLAIMING.has(lemma)) ||
        (tree.is(node, 'advcl', 'obl') &&
          ACCUSING.has(lemma) &&
          tree
            .childrenBy(node, 'mark', 'case')
            .some((mark) => ['of', 'for', 'from'].includes(tree.lemma(mark)))) ||
        (tree.is(node, 'advcl') &&
          lemma === 'call' &&
          tree.childrenBy(node, 'mark').some((mark) => tree.lemma(mark) === 'for')) ||
        (tree.is(node, 'obj', 'obl') && ALLEGING.has(lemma))
      if (said && !(tree.is(node, 'ccomp') && isAsideOf(tree, node, head)))
        return this.#first(this.#sayers(head), head)
    }
    if (REPORTING_NOUNS.has(lemma) && tree.is(node, 'acl', 'ccomp', 'nmod') && !tree.isRelative(node)) {
      if (tree.is(node, 'nmod') && !tree.cases(node).some((mark) => mark === 'of' || mark === 'about'))
        return null
      return this.#first(this.#holders(head), head)
    }
    return null
  }

  /** "…, X said", "according to X". */
  #besideClause(node: number, token: number): Voice | null {
    const { tree } = this
    for (const child of tree.childrenBy(node, 'parataxis')) {
      if (child === token || tree.within(token, child) || !REPORTING_VERBS.has(tree.lemma(child))) continue
      if (tree.childrenBy(child, 'ccomp', 'obj').some((inner) => inner > child)) continue
      if (isParted(tree, token, child, [';', ':'])) continue
      const voice = this.#first(this.#sayers(child), child)
      if (voice) return voice
    }
    for (const child of tree.childrenBy(node, 'obl', 'nmod', 'advcl', 'parataxis')) {
      const marks = tree.cases(child)
      const according = marks[0] === 'according' || (marks.length === 0 && tree.lemma(child) === 'accord')
      if (!according || tree.within(token, child)) continue
      const found =
        tree.lemma(child) === 'accord'
          ? obliquesOf(tree, child, ['to'])
          : [{ token: child, link: 'according to', certainty: 1 }]
      const voice = this.#first(found, child)
      if (voice) return { ...voice, reason: `according to ${this.#name(voice.party)}` }
    }
    return null
  }

  #sayers(verb: number): readonly Filler[] {
    return subjectsOf(this.tree, verb)
  }

  #holders(noun: number): readonly Filler[] {
    const { tree } = this
    const at = (tokens: readonly number[]): readonly Filler[] =>
      tokens.map((token) => ({ token, link: 'of', certainty: 1 }))
    const owners = at(tree.childrenBy(noun, 'nmod:poss'))
    if (owners.length > 0) return owners
    const makers = obliquesOf(tree, noun, ['from', 'by', 'of'])
    if (makers.length > 0) return makers
    const modifiers = at(
      tree.childrenBy(noun, 'amod', 'compound').filter((child) => this.parties.mentionAt(child) !== null),
    )
    if (modifiers.length > 0) return modifiers
    const head = tree.head(noun)
    if (head >= 0 && tree.is(noun, 'obj') && tree.isVerb(head)) return subjectsOf(tree, head)
    return []
  }

  #first(fillers: readonly Filler[], cue: number): Voice | null {
    for (const { token } of fillers) {
      const party = this.parties.of(token, 'source')[0]
      if (party) {
        const { start, end, form } = this.tree.at(cue)
        return { party, cue: { start, end }, verb: cue, reason: `“${form}”: ${this.#name(party)}` }
      }
    }
    return null
  }

  #name({ mention }: Party): string {
    return this.tree.tokens
      .slice(mention.firstToken, mention.lastToken)
      .map(({ form }) => form)
      .join(' ')
  }

  /** The verb of saying outside a quotation, in a sentence that it touches, nearest to its marks. */
  #speakerOf(quotation: Quotation): Voice | null {
    const { tree } = this
    const inside = (token: Token): boolean => quotation.start <= token.start && token.end <= quotation.end
    const touched = new Set(tree.tokens.filter(inside).map(({ sentence }) => sentence))
    let best: { voice: Voice; distance: number } | null = null
    for (const token of tree.tokens) {
      if (
        !touched.has(token.sentence) ||
        inside(token) ||
        !tree.isVerb(token.index) ||
        !(REPORTING_VERBS.has(token.lemma.toLowerCase()) || UTTERING.has(token.lemma.toLowerCase()))
      )
        continue
      const voice = this.#first(this.#sayers(token.index), token.index)
      const distance =
        token.start >= quotation.end ? token.start - quotation.end : quotation.start - token.end
      if (voice && (best === null || distance < best.distance)) best = { voice, distance }
    }
    return best?.voice ?? null
  }

  /** A quotation without a verb of saying goes on with the voice of the one before it, if no paragraph or sentence parts them. */
  #continued(index: number, before: Voice | null): Voice | null {
    const quotation = this.quotations[index]!
    const previous = this.quotations[index - 1]
    const first = this.tree.tokens.find(({ start }) => start >= quotation.start)
    if (!first) return null
    if (before && previous) {
      const last = this.tree.tokens.findLast(({ end }) => end <= previous.end)
      if (last && first.sentence - last.sentence <= 1)
        return { ...before, reason: `${before.reason}, going on` }
    }
    // "He named his price. “…”"
    return null
  }
}

/** Verbs that beside a quotation say that it was uttered, and elsewhere tell something else or nothing. */
const UTTERING: ReadonlySet<string> = new Set(
  `object shout cry joke lament quip snap retort scoff thunder yell exclaim fume protest plead interject interrupt begin continue whisper
  roar marvel growl vent muse wonder riposte rejoin elaborate open close end finish go rage bark sigh laugh smile shrug appeal intone
  swear advise instruct order beg implore lecture mock taunt sneer ridicule chide scold rebuke thank address turn answer`.split(
    /\s+/,
  ),
)

const ACCUSING = new Set([
  'accuse',
  'blame',
  'condemn',
  'criticize',
  'criticise',
  'denounce',
  'charge',
  'praise',
  'warn',
  'suspect',
])

/** Verbs whose object is itself only claimed; the talks of "demanded a halt to the talks" are the article's. */
const ALLEGING = new Set('deny accuse allege claim fear suggest report predict'.split(' '))

/** Verbs whose infinitive is itself only claimed or asked for. */
const CLAIMING = new Set([
  'deny',
  'ask',
  'call',
  'accuse',
  'threaten',
  'want',
  'seek',
  'recommend',
  'insist',
  'allege',
  'claim',
  'fear',
  'suggest',
  'report',
  'predict',
  'expect',
  'demand',
  'request',
  'urge',
  'propose',
])

/** "…, hours after troops had come", ", while …", "after talks", "which …": what an article sets beside what was said is its own. */
function standsApart(tree: DependencyTree, node: number, head: number): boolean {
  if (tree.isRelative(node)) return true
  if (tree.is(node, 'obl')) return BESIDE.has(tree.cases(node)[0] ?? '')
  if (!tree.is(node, 'advcl') || node < head) return false
  return tree.childrenBy(node, 'mark', 'advmod').some((mark) => {
    const before = tree.tokens[mark - 1]
    const isSetOff = before?.form === ',' || TIME_UNIT.test(before?.lemma ?? '')
    return isSetOff && MEANWHILE.has(tree.lemma(mark))
  })
}

const BESIDE = new Set(['after', 'before', 'following', 'during', 'amid', 'despite'])
const MEANWHILE = new Set(['after', 'before', 'while', 'as'])
const TIME_UNIT = /^(?:minute|hour|day|week|month|year)$/

/** What comes before "Mao feared that …", or behind a semicolon, is no part of what he feared. */
const isPartOf = (tree: DependencyTree, token: number, clause: number, verb: number): boolean =>
  !(token < verb && verb < clause) && !isParted(tree, token, verb, [';'])

const isParted = (tree: DependencyTree, one: number, other: number, signs: readonly string[]): boolean =>
  tree.tokens.slice(Math.min(one, other), Math.max(one, other)).some(({ form }) => signs.includes(form))

/** In "It is, he said, so" the parser may hang the main clause under the aside. */
const isAsideOf = (tree: DependencyTree, node: number, head: number): boolean =>
  tree.child(head, 'nsubj') === null && tree.is(head, 'parataxis') && node < head
