import type { AnnotatedDocument } from '../../../nlp/document.ts'
import { quotationAround } from '../../../nlp/quotations.ts'
import type { Links, Mention } from '../../results.ts'
import type { DependencyTree } from '../../syntax/tree.ts'

/** One place where somebody or something was referred to; without actors where it is nobody of the article. */
interface Reference {
  readonly token: number
  readonly sentence: number
  readonly weight: number
  readonly subject: boolean
  readonly mention: Mention | null
  readonly actors: readonly string[]
  readonly plural: boolean
  /** Counts only for the sentences after its own. */
  readonly later: boolean
}

export interface Candidate {
  /** Several for a group. */
  readonly actors: readonly string[]
  readonly score: number
  /** The last place that refers to it. */
  readonly last: Mention | null
}

/** What is looked for, before the mention that looks. */
export interface Search {
  /** Token of the mention that looks: only what stands before it counts. */
  readonly before: number
  /** How many sentences back. */
  readonly reach: number
  /** 0 keeps a candidate out, 1 takes it as it is. */
  readonly accept: (actors: readonly string[], mention: Mention | null) => number
  /** A subject prefers what was a subject. */
  readonly subject?: boolean
  /** A possessive is often of what was named right before it, or of the owner before. */
  readonly possessive?: boolean
  /** Whom the grammar of the clause makes likelier than others, by a token that refers to him, and how much that weighs. */
  readonly likely?: { readonly token: number; readonly weight: number } | null
  /** How much nouns that are no actors count: 0, or up to 1 where they may be meant as well. */
  readonly things?: { readonly plural: boolean; readonly weight: number }
}

const ROLE_WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^nsubj:pass/, 2.4],
  [/^nsubj/, 3],
  [/^obl:agent/, 2],
  [/^i?obj/, 1.6],
  [/^nmod:poss/, 1.3],
  [/^(?:appos|amod|compound)/, 0.7],
]
/** What takes two. */
const MEETS: ReadonlySet<string> = new Set(
  'meet talk speak telephone phone host receive negotiate confer converse dine sit visit'.split(' '),
)
/** Nouns in the singular for several people. */
const COLLECTIVE: ReadonlySet<string> = new Set(
  'people couple team family crew public staff audience crowd'.split(' '),
)
/** Salience halves with each sentence. */
const DECAY = 0.5
/** Each further place of an actor adds a quarter of its weight. */
const REPEAT = 0.25
const PLACE = 0.35
/** Of whom an article tells much, it goes on to tell. */
const FREQUENCY = 0.3
const QUOTED = 0.7
/** As much as makes up for the weight of a subject. */
const ADJACENT = 3.2
const OWNER = 1.6

/** Who has been talked about, where, and how prominently: the ground on which pronouns and descriptions find their actors. */
export class Discourse {
  readonly #references: Reference[][]
  readonly #quoted: (token: number) => boolean
  /** The one actor that the noun at a token refers to. */
  readonly #single = new Map<number, string>()
  /** How often each actor or group was referred to. */
  readonly #counts = new Map<string, number>()

  constructor(
    readonly tree: DependencyTree,
    private readonly document: AnnotatedDocument,
    readonly mentions: readonly Mention[],
    links: Links,
  ) {
    this.#references = document.sentences.map(() => [])
    this.#quoted = (token) => this.quotationAt(token) !== -1
    const covered = new Set<number>()
    for (const mention of mentions) {
      for (let i = mention.firstToken; i < mention.lastToken; i += 1) covered.add(i)
      const actors = links.actorsOf[mention.index] ?? []
      if (actors.length > 0) this.add(mention, actors)
    }
    for (const { index, upos } of document.tokens)
      if (upos === 'NOUN' && !covered.has(index)) this.#addThing(index)
    for (const mention of mentions) this.#addGroup(mention, links)
  }

  /** Index of the quotation around a token, -1 outside. */
  quotationAt(token: number): number {
    return quotationAround(this.document.quotations, this.document.tokens[token]!)
  }

  sentenceOf(token: number): number {
    return this.document.tokens[token]!.sentence
  }

  /** The mention now refers to these actors; none: to somebody unknown, who may still be meant later. */
  add(mention: Mention, actors: readonly string[]): void {
    const { reading } = mention
    const plural =
      actors.length > 1 ||
      ((reading.type === 'nominal' || reading.type === 'pronoun') && reading.plural) ||
      (reading.type === 'organisation' && /s$/.test(this.document.text.slice(mention.start, mention.end))) ||
      (reading.type === 'state' &&
        reading.via === 'officials' &&
        /s$/.test(this.document.text.slice(mention.start, mention.end)))
    this.#push(mention.headToken, mention, actors, plural, mention.locative ? PLACE : 1)
    this.#addMeeting(mention, actors)
  }

  /** "to Russia in *its* war"; "Iran's threats and *its* missiles". */
  #ownerBonus({ token, mention }: Reference, before: number): number {
    if (before - (mention?.lastToken ?? token + 1) <= 1) return ADJACENT
    if (this.tree.is(token, 'nmod:poss') || this.#isSubjectOver(token, before)) return OWNER
    return 0
  }

  /** "where the regime goes on with *its* raids": the subject of the relative clause in which the pronoun stands. */
  #isSubjectOver(token: number, pronoun: number): boolean {
    if (!this.tree.is(token, 'nsubj')) return false
    for (const above of this.tree.ancestors(pronoun)) {
      // "punished Chad for its raids", "an embargo on Chad and a ban on its leaders"
      if (this.tree.is(above, 'conj') || /^(?:for|over)$/.test(this.tree.cases(above)[0] ?? '')) return false
      if (this.tree.isVerb(above)) return this.tree.isRelative(above) && this.tree.head(token) === above
    }
    return false
  }

  #addThing(token: number): void {
    const { form, lemma } = this.document.tokens[token]!
    const word = form.toLowerCase()
    this.#push(token, null, [], (word !== lemma && /s$/.test(word)) || COLLECTIVE.has(word), 1)
  }

  /** "X and Y" is a group from then on. */
  #addGroup(mention: Mention, links: Links): void {
    const { tree } = this
    const members = tree.coordination(mention.headToken)
    if (members.length < 2 || tree.is(mention.headToken, 'conj')) return
    const actors = members.flatMap((token) => {
      const member = this.mentions.find(({ headToken }) => headToken === token)
      return member === undefined ? [] : (links.actorsOf[member.index] ?? [])
    })
    const different = [...new Set(actors)]
    if (different.length > 1 && different.length === members.length)
      this.#push(mention.headToken, mention, different, true, mention.locative ? PLACE : 1.1)
  }

  /** "X met Y", "X talked to Y": in the sentences after it the two are a group. */
  #addMeeting(mention: Mention, actors: readonly string[]): void {
    const { tree } = this
    const [actor] = actors
    if (actor === undefined || actors.length > 1 || mention.locative) return
    const token = mention.headToken
    this.#single.set(token, actor)
    const verb = tree.head(token)
    if (verb < 0 || !MEETS.has(tree.lemma(verb)) || tree.child(verb, 'xcomp') !== null) return
    const subject = tree.child(verb, 'nsubj')
    const others = [
      ...tree.childrenBy(verb, 'obj'),
      ...tree.childrenBy(verb, 'obl').filter((one) => /^(?:with|to)$/.test(tree.cases(one)[0] ?? '')),
    ]
    const one = subject === null ? undefined : this.#single.get(subject)
    const met = others.find((place) => this.#single.has(place))
    const other = met === undefined ? undefined : this.#single.get(met)
    if (one === undefined || other === undefined || one === other) return
    if (one.startsWith('person:') !== other.startsWith('person:')) return
    if (token === subject || token === met) this.#push(subject!, mention, [one, other], true, 1.1, true)
  }

  #push(
    token: number,
    mention: Mention | null,
    actors: readonly string[],
    plural: boolean,
    factor: number,
    later = false,
  ): void {
    const first = this.tree.firstConjunct(token)
    const deprel = this.tree.deprel(first)
    const role = ROLE_WEIGHTS.find(([relation]) => relation.test(deprel))?.[1] ?? 1
    const sentence = this.sentenceOf(token)
    if (actors.length > 0) this.#counts.set(actors.join(' '), (this.#counts.get(actors.join(' ')) ?? 0) + 1)
    this.#references[sentence]!.push({
      token,
      sentence,
      weight: role * factor * (this.#quoted(token) ? QUOTED : 1),
      subject: deprel.startsWith('nsubj'),
      mention,
      actors,
      plural,
      later,
    })
  }

  /** What fits, the most prominent first. Empty where a thing that is no actor is likelier. */
  candidates({
    before,
    reach,
    accept,
    subject = false,
    possessive = false,
    likely = null,
    things,
  }: Search): readonly Candidate[] {
    const here = this.sentenceOf(before)
    const groups = new Map<string, { actors: readonly string[]; weights: number[]; last: Reference }>()
    let thing = 0
    for (let sentence = here; sentence >= Math.max(0, here - reach); sentence -= 1) {
      for (const reference of this.#references[sentence]!) {
        if (reference.token >= before || (reference.later && sentence === here)) continue
        const fading = DECAY ** (here - sentence)
        const nearness = 0.3 / (1 + Math.max(0, before - reference.token) / 12)
        const parallel = subject && reference.subject ? 1.25 : 1
        const owns = possessive && sentence === here ? this.#ownerBonus(reference, before) : 0
        const owner = owns + (reference.token === likely?.token ? likely.weight : 0)
        const weight = (reference.weight * parallel + nearness + owner) * fading
        if (reference.actors.length === 0) {
          if (things !== undefined && things.plural === reference.plural)
            thing = Math.max(thing, weight * things.weight)
          continue
        }
        const factor = accept(reference.actors, reference.mention)
        if (factor === 0) continue
        const key = [...reference.actors].sort().join(' ')
        const group = groups.get(key)
        if (group === undefined)
          groups.set(key, { actors: reference.actors, weights: [weight * factor], last: reference })
        else {
          group.weights.push(weight * factor)
          if (reference.token > group.last.token) group.last = reference
        }
      }
    }
    return [...groups.values()]
      .map(({ actors, weights, last }) => {
        const highest = Math.max(...weights)
        const rest = weights.reduce((sum, weight) => sum + weight, 0) - highest
        return { actors, score: highest + REPEAT * rest, last: last.mention }
      })
      .filter(({ score }) => score > thing)
      .map((candidate): Candidate => {
        const often = Math.log2(1 + (this.#counts.get(candidate.actors.join(' ')) ?? 0))
        return { ...candidate, score: candidate.score * (1 + FREQUENCY * often) }
      })
      .sort((a, b) => b.score - a.score)
  }
}
