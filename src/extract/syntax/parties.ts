import { readingsOf } from '../lexicon/lexicon.ts'
import { ACT_NOUNS, PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import { DONE_TO } from '../lexicon/wordClasses.ts'
import type { Links, Mention } from '../results.ts'
import { isSetApart } from './denials.ts'
import { heldToHaveDone } from './imputed.ts'
import { NamedParties, type Party } from './namedParties.ts'
import { examplesOf, sendersOf, WEAPONS } from './nounPlaces.ts'
import { doersMeant } from './summingUp.ts'
import type { DependencyTree } from './tree.ts'

/** As a source a phrase must be able to act; a target may be anything of the actor's. */
export type PartyRole = 'source' | 'target'

const LIVING_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'from',
  'inside',
  'on',
  'at',
  'into',
  'to',
  'by',
])

/** What someone is to another, who is named before: "her host", "Chad's counterpart". */
const RELATIONAL: ReadonlySet<string> = new Set(
  'host guest counterpart colleague interlocutor opponent rival predecessor successor friend ally neighbor neighbour'.split(
    ' ',
  ),
)

/** These act for themselves, and not for whose they are. */
const OTHERS: ReadonlySet<string> = new Set(
  'ally rival foe enemy neighbor neighbour partner friend opponent adversary critic backer creditor donor lender'.split(
    ' ',
  ),
)

const DEPTH = 3
/** How many tokens back a thing may have been said to be someone's. */
const EARLIER_REACH = 250
const ROLE_PREPOSITIONS: Readonly<Record<PartyRole, readonly string[]>> = {
  source: ['of', 'from', 'by'],
  target: [
    'of',
    'from',
    'by',
    'in',
    'on',
    'against',
    'inside',
    'into',
    'to',
    'with',
    'for',
    'between',
    'near',
    'at',
  ],
}

/** Whose men people are: "fighters loyal to Haftar", "hackers tied to China". */
const BEHOLDEN: ReadonlySet<string> = new Set(
  'loyal link tie affiliate ally back belong employ work close faithful answer hire'.split(' '),
)
const BEHOLDEN_TO: ReadonlySet<string> = new Set(['to', 'with', 'by', 'for'])

/** Who leads people: "a government under Renner", "fighters commanded by Haftar". */
const leadersOf = (tree: DependencyTree, people: number): readonly number[] => [
  ...tree.childrenBy(people, 'nmod').filter((child) => tree.cases(child)[0] === 'under'),
  ...tree
    .childrenBy(people, 'acl')
    .filter((clause) => LEADING.has(tree.lemma(clause)) && tree.isPassive(clause))
    .flatMap((clause) => tree.childrenBy(clause, 'obl'))
    .filter((child) => tree.cases(child)[0] === 'by'),
]

const LEADING: ReadonlySet<string> = new Set('lead head command'.split(' '))

/** Behind these stand those who do what a noun names, or to whom it belongs. */
const ACTING: ReadonlySet<string> = new Set(['of', 'from', 'by', 'between'])

/** Where two come together. */
const TALKS: ReadonlySet<string> = new Set(
  'talk meeting summit negotiation dialogue conference discussion consultation'.split(' '),
)

/** Whoever rules where they stand runs them. */
const PRISONS: ReadonlySet<string> = new Set(['prison', 'jail', 'cell'])

/** The "Turkish" of "Turkish-American ties", which hangs on what follows the hyphen. */
const beforeHyphen = (tree: DependencyTree, modifier: number): readonly number[] =>
  tree.tokens[modifier - 1]?.form === '-' &&
  /^\p{Lu}/u.test(tree.at(modifier).form) &&
  tree.head(modifier - 2) === modifier
    ? [modifier - 2]
    : []

/** What comes over people and is nobody's doing, nor that of the state where it stands or breaks out. */
const NATURE: ReadonlySet<string> = new Set(
  `volcano earthquake quake cyclone typhoon hurricane storm flood drought tsunami avalanche landslide wildfire blizzard monsoon
  eruption weather winter outbreak epidemic pandemic recession currency baht zloty yuan rupee lira stock yield index`.split(
    /\s+/,
  ),
)

/** Whoever rules where they stand takes in who is in them. */
const SHELTERS: ReadonlySet<string> = new Set('hospital clinic camp shelter orphanage sanatorium'.split(' '))

/** "the court in The Hague" is none of the state's where it sits. */
const isOfAllStates = (tree: DependencyTree, noun: number, seat: number): boolean =>
  /^(?:court|tribunal|judge|prosecutor)$/.test(tree.lemma(noun)) && tree.at(seat).form === 'Hague'

/** Finds the actors that a noun phrase names or stands for. */
export class Parties {
  readonly #names: NamedParties

  constructor(
    private readonly tree: DependencyTree,
    mentions: readonly Mention[],
    private readonly links: Links,
    /** Whom a noun stands for by what has been told before. */
    private readonly recall: (noun: number) => readonly Party[] = () => [],
  ) {
    this.#names = new NamedParties(tree, mentions, links)
  }

  /** Where a reader sees best who a party is: of a pronoun, the name in the same sentence, if there is one, or a description. */
  nameOf({ actor, mention }: Party): Mention {
    return this.#names.nameIn(actor, mention)
  }

  /** The same for an actor and a mention of it. */
  nameIn(actor: string, mention: Mention): Mention {
    return this.#names.nameIn(actor, mention)
  }

  /** The actors of the mention that a token heads. */
  namedAt(token: number): readonly string[] {
    const mention = this.#names.mentionAt(token)
    return mention === null ? [] : (this.links.actorsOf[mention.index] ?? [])
  }

  /** Whether two actors are one, or act for one state. */
  areOneSide(one: string, other: string): boolean {
    if (one === other) return true
    const state = this.links.actors.get(one)?.country
    return state != null && state === this.links.actors.get(other)?.country
  }

  /** The mention that a token heads. */
  mentionAt(token: number): Mention | null {
    return this.#names.mentionAt(token)
  }

  /**
   * The actors that the phrase headed by `token` stands for, each of a coordination for itself. Where `accepts` turns down
   * whom one part of the phrase names, the next is asked: of "his envoy to Chad" said by him, Chad.
   */
  of(token: number, role: PartyRole, accepts: (party: Party) => boolean = () => true): readonly Party[] {
    const all = this.tree.coordination(token)
    const meant = all.length > 1 ? all.filter((conjunct) => !isSetApart(this.tree, conjunct)) : all
    const conjuncts = meant.flatMap((conjunct) => this.#withTitled(conjunct))
    return unique(conjuncts.flatMap((conjunct) => this.#ofOne(conjunct, role, DEPTH, accepts)))
  }

  /** "Presidents X and Y": of the plural of a title, whose name with the first is a mention, the others too. */
  #withTitled(token: number): readonly number[] {
    const { tree } = this
    if (tree.at(token).xpos !== 'NNS') return [token]
    const first = tree.child(token, 'appos')
    if (first === null || this.#names.nameOver(first) !== this.#names.nameOver(token)) return [token]
    return [token, ...tree.coordination(first).slice(1)]
  }

  #ofOne(
    token: number,
    role: PartyRole,
    depth: number,
    accepts: (party: Party) => boolean,
  ): readonly Party[] {
    const named = this.#names.named(token)
    if (named.length > 0) {
      const accepted = named.filter(accepts)
      if (accepted.length > 0 || depth === DEPTH) return accepted
    }
    if (depth === 0) return []
    const { tree } = this
    const lemma = tree.lemma(token)
    if (role === 'source' && NATURE.has(lemma)) return []
    const people = PEOPLE_NOUNS.has(lemma)
    const acts = ACT_NOUNS.has(lemma)
    const factor = people ? 0.95 : acts ? 0.85 : role === 'target' ? 0.8 : 0.6
    const through = (
      children: readonly number[],
      words: (child: number) => string,
      weight: number,
    ): readonly Party[] =>
      children.flatMap((child) =>
        tree.coordination(child).flatMap((conjunct) =>
          this.#ofOne(conjunct, role, depth - 1, accepts).map((party) => ({
            ...party,
            token,
            via: `“${tree.at(token).form}” ${words(child)}${party.via === '' ? '' : `, ${party.via}`}`,
            certainty: party.certainty * factor * weight,
            someone: people,
          })),
        ),
      )
    // "several states, including Chad and Niger": of a group that has no name, who is named of it
    const examples = through(
      people || tree.at(token).xpos === 'NNS' ? examplesOf(tree, token) : [],
      () => 'such as',
      1,
    )
    if (examples.length > 0) return examples
    // "his host, Sadyr Japarov" is the one named, not he whose host it is
    const called = RELATIONAL.has(lemma)
      ? tree.childrenBy(token, 'appos').flatMap((child) => this.#names.nameAt(child))
      : []
    const own = called.filter(accepts)
    if (own.length > 0) return own
    // "Chad's allies" are others than Chad.
    const others = role === 'source' && OTHERS.has(lemma)
    const owners = others ? [] : through(tree.childrenBy(token, 'nmod:poss'), () => 'of', 1)
    if (owners.length > 0) return owners
    const modifiers = through(
      tree
        .childrenBy(token, 'compound', 'amod', 'nmod', 'flat')
        // "Turkish-American ties" are of both
        .flatMap((child) => [...beforeHyphen(tree, child), child])
        .filter(
          (child) =>
            child < token &&
            tree.cases(child).length === 0 &&
            !(others && tree.is(child, 'compound', 'nmod:poss')) &&
            !this.#namesPlace(child, people || PRISONS.has(lemma)),
        ),
      () => 'of',
      1,
    )
    if (modifiers.length > 0) return modifiers
    // "apologised for a raid that killed Danes"
    const confessed =
      role === 'source'
        ? through(
            heldToHaveDone(tree, token).map((one) => one.token),
            () => 'by',
            0.85,
          )
        : []
    if (confessed.length > 0) return confessed
    const appositions = through(tree.childrenBy(token, 'appos'), () => 'that is', 0.95)
    if (appositions.length > 0) return appositions.map((party) => ({ ...party, someone: true }))
    // "the invasion of Iraq" is not Iraq's: of such nouns "of" names who suffers.
    const suffered = others || (role === 'source' && !people && (DONE_TO.has(lemma) || sufferedBy(lemma)))
    // "talks between X and Y failed to produce a deal": of what two do together both are the doers.
    const joint = role === 'source' && TALKS.has(lemma)
    for (const preposition of joint ? [...ROLE_PREPOSITIONS.source, 'between'] : ROLE_PREPOSITIONS[role]) {
      if (suffered && preposition === 'of') continue
      const found = through(
        tree.childrenBy(token, 'nmod', 'obl').filter((child) => tree.cases(child)[0] === preposition),
        () => preposition,
        ACTING.has(preposition) ? 0.9 : 0.65,
      )
      if (found.length > 0) return found
      // "a visit by a senator to Chad" is that senator's, whoever he is, and not Chad's.
      const hasDoer =
        preposition === 'by' &&
        !people &&
        tree.childrenBy(token, 'nmod').some((child) => tree.cases(child)[0] === 'by')
      if (hasDoer) return []
    }
    // "the missiles fired by Syria", "the shells that Syria fired"
    const hurled = WEAPONS.has(lemma)
    if ((role === 'target' && !people) || hurled) {
      const makers = through(doersMeant(tree, token), () => 'by', 0.9)
      if (makers.length > 0) return makers
      const senders = hurled ? through(sendersOf(tree, token), () => 'from', 0.8) : []
      if (senders.length > 0) return senders
    }
    // "fighters loyal to Haftar", "hackers linked to the Chinese government"
    const behind = people
      ? tree
          .childrenBy(token, 'amod', 'acl')
          .filter((child) => child > token && BEHOLDEN.has(tree.lemma(child)))
          .flatMap((child) => tree.childrenBy(child, 'obl', 'nmod'))
          .filter((child) => BEHOLDEN_TO.has(tree.cases(child)[0] ?? ''))
      : []
    const masters = through(behind, () => 'of', 0.75)
    if (masters.length > 0) return masters
    const leaders = people ? through(leadersOf(tree, token), () => 'led by', 0.75) : []
    if (leaders.length > 0) return leaders
    if (role === 'source' && (people || SHELTERS.has(lemma))) {
      // "police in Lagos", "the junta in Niamey"
      const seats = tree
        .childrenBy(token, 'nmod')
        .filter((child) => tree.cases(child)[0] === 'in' && !isOfAllStates(tree, token, child))
      const found = seats.flatMap((seat) => this.#ofOne(seat, role, 0, () => true))
      if (found.length > 0)
        return found.map((party) => ({
          ...party,
          token,
          via: `“${tree.at(token).form}” in`,
          certainty: 0.65,
          someone: true,
        }))
    }
    // "PMF, an Iranian-backed militia": the militia is the one that it stands beside, or that is said to be it.
    const same = tree.is(token, 'appos')
      ? [tree.head(token)]
      : tree.child(token, 'cop') !== null
        ? tree.childrenBy(token, 'nsubj')
        : []
    const selves = same.flatMap((one) => this.#names.named(one)).filter(accepts)
    if (selves.length > 0) return selves
    if (depth === DEPTH) {
      const recalled = [...this.recall(token), ...this.#earlier(token, role)].filter(accepts)
      if (recalled.length > 0) return recalled.slice(0, 1)
    }
    if (role === 'target') {
      // "people living in Greek camps"
      const clauses = tree.childrenBy(token, 'acl').filter((clause) => !tree.isRelative(clause))
      const phrases = clauses.flatMap((clause) => tree.childrenBy(clause, 'obl', 'nmod'))
      const found = through(
        phrases.filter((phrase) => LIVING_PREPOSITIONS.has(tree.cases(phrase)[0] ?? '')),
        (phrase) => tree.cases(phrase)[0] ?? '',
        0.55,
      )
      if (found.length > 0) return found
    }
    return []
  }

  /** Of "the report" whoever it was said to be of, the last time that the article said so. */
  #earlier(token: number, role: PartyRole): readonly Party[] {
    const { tree } = this
    const lemma = tree.lemma(token)
    if (!ACT_NOUNS.has(lemma) || tree.child(token, 'det') === null) return []
    for (let before = token - 1; before >= Math.max(0, token - EARLIER_REACH); before--) {
      if (tree.lemma(before) !== lemma || tree.at(before).upos !== 'NOUN') continue
      const found = this.#ofOne(before, role, DEPTH - 1, () => true)
      if (found.length > 0)
        return found.map((party) => ({ ...party, token, certainty: Math.min(0.65, party.certainty) }))
    }
    return []
  }

  /** "the Nairobi process", "the Paris agreement": where it was, not whose it is; of people and prisons both. */
  #namesPlace(modifier: number, owned: boolean): boolean {
    if (owned) return false
    const reading = this.#names.mentionAt(modifier)?.reading
    return reading?.type === 'state' && reading.via === 'capital'
  }
}

/** Whether the lexicon takes "of" after a noun for the target alone. */
function sufferedBy(lemma: string): boolean {
  const readings = readingsOf('noun', lemma).filter(({ weak }) => !weak)
  return (
    readings.length > 0 &&
    readings.every(({ frame }) => frame.target.includes('of') && !frame.source.includes('of'))
  )
}

function unique(parties: readonly Party[]): readonly Party[] {
  const best = new Map<string, Party>()
  for (const party of parties) {
    const rival = best.get(party.actor)
    if (!rival || party.certainty > rival.certainty) best.set(party.actor, party)
  }
  return [...best.values()]
}
