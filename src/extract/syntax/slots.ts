import type { RelationType } from '../../model/relationTypes.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import { FORCES, wordsOf } from '../lexicon/wordClasses.ts'
import type { Trigger } from '../results.ts'
import { objectsOf, subjectsOf } from './clause.ts'
import { complementsOf, insideClause, isOwnDuty, ownSubjects } from './complements.ts'
import { antecedentOf, type Filler, obliquesOf } from './fillers.ts'
import { happeningVerbsOf } from './happening.ts'
import type { Party } from './namedParties.ts'
import { beneficiariesOf, causesOf, modifiersOf, nounSubjects, selvesOf } from './nounPlaces.ts'
import type { Parties, PartyRole } from './parties.ts'
import { aimedAt, bargainersOf } from './purposes.ts'
import { fallenIn, sufferers } from './sufferers.ts'
import { supportVerbOf } from './supportVerbs.ts'
import type { DependencyTree } from './tree.ts'
import { isWrongSuffered } from './wrongs.ts'

/** A slot of a frame with the actors in it. */
export interface FilledSlot {
  readonly slot: string
  /** In words, for the path. */
  readonly link: string
  readonly certainty: number
  readonly parties: readonly Party[]
}

/** The actors that stand in a slot of a trigger; one entry for each place in the tree that may fill it. */
export function fillSlot(
  tree: DependencyTree,
  parties: Parties,
  trigger: Trigger,
  slot: string,
  role: PartyRole,
  accepts: (party: Party) => boolean,
): readonly FilledSlot[] {
  const filled: FilledSlot[] = []
  // What stands in the same way is one place ("to X" and "to Y"); in a complement each phrase is one of its own.
  const perPlace = new Map<string, { link: string; certainty: number; parties: Party[] }>()
  for (const { token, link, certainty: reached } of fillersOf(tree, trigger, slot, role)) {
    // "its NATO ally": the word itself stands for who is meant, where that is known.
    // And so does "the two allies", of both.
    const itself =
      slot === 'self' &&
      parties.mentionAt(token) !== null &&
      (tree.child(token, 'nmod:poss') !== null || isBoth(tree, token))
    if (token === trigger.token && !itself) continue
    // In "voiced French support for Chad" what modifies a word of the trigger itself is rather the source.
    const certainty =
      trigger.words.includes(token) && !PEOPLE_NOUNS.has(tree.lemma(token)) ? reached * 0.7 : reached
    // Of "expressed their gratitude to Oslo", whose the gratitude is is no one to whom it is told.
    const own = role === 'target' ? ownersOf(tree, trigger, token) : []
    const found = parties.of(token, role, (party) => accepts(party) && !own.includes(party.mention.headToken))
    if (found.length === 0) continue
    const place = perPlace.get(slot === 'inside' ? `${link} ${token}` : link)
    if (place) {
      place.parties.push(...found)
      place.certainty = Math.min(place.certainty, certainty)
    } else
      perPlace.set(slot === 'inside' ? `${link} ${token}` : link, { link, certainty, parties: [...found] })
  }
  for (const place of perPlace.values()) filled.push({ slot, ...place })
  return filled
}

const isBoth = (tree: DependencyTree, noun: number): boolean =>
  tree
    .childrenBy(noun, 'nummod', 'det', 'amod')
    .some((child) => /^(?:two|both)$/.test(tree.at(child).form.toLowerCase()))

/** Acts told by what is expressed or withdrawn, which is one's own: "voiced their thanks", "recalled its envoy". */
const EXPRESSED: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'SANCTION', 'AID'])

/** Acts done with one's own forces: "withdraw its troops", "moved their tanks". */
const WITH_FORCES: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE'])

const FORCE_NOUNS = wordsOf(FORCES)

function ownersOf(tree: DependencyTree, { type, words }: Trigger, token: number): readonly number[] {
  const moved = areOwnForces(tree, type, token)
  if (!moved && !(EXPRESSED.has(type) && words.includes(token))) return []
  const owners = tree.childrenBy(token, 'nmod:poss').filter((owner) => tree.at(owner).upos === 'PRON')
  return moved ? [token, ...owners] : owners
}

/** Whether what is withdrawn or moved are forces of whoever does it: "its troops", whosever that seems to be. */
export const areOwnForces = (tree: DependencyTree, type: RelationType, token: number): boolean =>
  WITH_FORCES.has(type) &&
  FORCE_NOUNS.has(tree.lemma(token)) &&
  tree.childrenBy(token, 'nmod:poss').some((owner) => tree.at(owner).upos === 'PRON')

function fillersOf(tree: DependencyTree, trigger: Trigger, slot: string, role: PartyRole): readonly Filler[] {
  switch (trigger.reading.wordClass) {
    case 'verb':
      return verbFillers(tree, trigger, slot)
    case 'noun':
      return nounFillers(tree, trigger, slot, role)
    case 'adjective':
      return adjectiveFillers(tree, trigger, slot)
  }
}

/** "called on its allies to condemn Chad": who is asked stands there, if by no name, and is not whom the deed would be done to. */
const isAddressed = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'xcomp', 'advcl').some((clause) => tree.opensWith(clause, 'to')) &&
  [
    ...tree.childrenBy(verb, 'obj', 'iobj'),
    ...obliquesOf(tree, verb, ['on', 'upon']).map(({ token }) => token),
  ].some((child) => PEOPLE_NOUNS.has(tree.lemma(child)))

function verbFillers(tree: DependencyTree, trigger: Trigger, slot: string): readonly Filler[] {
  const { token, words, reading } = trigger
  switch (slot) {
    case 'subject':
      // "Rutte was in Cairo": the place is the predicate.
      return subjectsOf(tree, tree.is(token, 'cop') ? tree.head(token) : token)
    case 'predicate':
      return tree.is(token, 'cop') ? [{ token: tree.head(token), link: 'in', certainty: 0.9 }] : []
    case 'object':
      return objectsOf(tree, token)
    case 'recipient':
      // "was handed a sentence": the subject gets what the object is.
      return [
        ...tree.childrenBy(token, 'iobj'),
        ...(tree.isPassive(token) && tree.child(token, 'obj') !== null
          ? tree.childrenBy(token, 'nsubj:pass')
          : []),
      ].map((child) => ({ token: antecedentOf(tree, child), link: 'given to', certainty: 1 }))
    case 'clause':
      return complementsOf(tree, token).flatMap((clause) =>
        // "said that Danes were abducted by rebels"
        isWrongSuffered(tree, trigger, clause) ? subjectsOf(tree, clause) : ownSubjects(tree, clause),
      )
    case 'inside':
      if (trigger.type === 'REQUEST' && isAddressed(tree, token)) return []
      return complementsOf(tree, token)
        .filter((clause) => !BESIDE.some((isOther) => isOther(tree, trigger, clause)))
        .flatMap((clause) => insideClause(tree, clause, 2))
    case 'condition':
      return bargainersOf(tree, token)
    case 'purpose':
      return aimedAt(tree, token)
    case 'owner':
      // "enjoys Russia's support", "the visit by Rutte was cancelled": whose the thing is that the verb needs.
      return objectWords(tree, token, words).flatMap((word) =>
        tree
          .childrenBy(word, 'nmod:poss')
          .map((child) => ({ token: antecedentOf(tree, child), link: 'owner of', certainty: 0.95 })),
      )
    case 'modifier':
      return objectWords(tree, token, words).flatMap((word) =>
        modifiersOf(tree, word).map((child) => ({ token: child, link: 'modifier of', certainty: 0.85 })),
      )
    default: {
      // "Fighting broke out between X and Y"
      const happens = reading.frame.mutual && TWO_SIDED.has(slot) ? happeningVerbsOf(tree, token) : []
      const roots = [token, ...words, ...tree.childrenBy(token, 'obj', 'nsubj:pass'), ...happens]
      const found = prepositionFillers(tree, roots, slot)
      const mutual = reading.frame.mutual && slot === 'with' && found.length === 0
      return mutual ? prepositionFillers(tree, roots, 'alongside') : found
    }
  }
}

/** Clauses in which nobody stands to whom the trigger's act is done. */
const BESIDE = [isWrongSuffered, isOwnDuty]

/** The required words that are the verb's object, in either voice. */
const objectWords = (tree: DependencyTree, verb: number, words: readonly number[]): readonly number[] =>
  words.filter((word) => tree.head(word) === verb && tree.is(word, 'obj', 'nsubj:pass'))

function nounFillers(
  tree: DependencyTree,
  { token, words, type, reading }: Trigger,
  slot: string,
  role: PartyRole,
): readonly Filler[] {
  const support = supportVerbOf(tree, token)
  switch (slot) {
    case 'subject':
      // "faced attacks in Chad": by whom, the sentence leaves open.
      if (role === 'source' && support !== null && type === 'ASSAULT' && suffers(tree, support, token))
        return []
      return role === 'source'
        ? [
            ...(type === 'ASSAULT' && reading.frame.mutual ? fallenIn(tree, token) : []),
            ...nounSubjects(
              tree,
              token,
              support,
              type === 'CONSULT',
              reading.frame.mutual && TOGETHER.has(type),
            ),
          ]
        : beneficiariesOf(tree, token)
    case 'object':
      return []
    case 'owner':
      return [token, ...(tree.is(token, 'amod') ? [tree.head(token)] : [])]
        .flatMap((noun) => tree.childrenBy(noun, 'nmod:poss'))
        .filter((child) => child < token)
        .map((child) => ({ token: antecedentOf(tree, child), link: 'owner of', certainty: 1 }))
    case 'modifier':
      return modifiersOf(tree, token).map((child) => ({ token: child, link: 'modifier of', certainty: 0.9 }))
    case 'clause':
      return complementsOf(tree, token).flatMap((clause) => ownSubjects(tree, clause))
    case 'inside':
      return complementsOf(tree, token).flatMap((clause) => insideClause(tree, clause, 2))
    case 'condition':
      return bargainersOf(tree, token)
    case 'cause':
      return causesOf(tree, token)
    case 'self': {
      const selves = selvesOf(tree, token)
      return selves.length > 0 ? selves : [{ token, link: 'who is', certainty: 0.8 }]
    }
    default: {
      const roots = [token, ...words.filter((word) => tree.within(word, token))]
      if (support !== null && slot !== 'of' && slot !== 'by') roots.push(support)
      else if (TWO_SIDED.has(slot) || (type === 'PROTEST' && WHERE.has(slot)))
        roots.push(...happeningVerbsOf(tree, token))
      const own = prepositionFillers(tree, roots, slot)
      const behind = slot === 'by' ? doersBehind : phraseBehind
      const found = own.length > 0 ? own : behind(tree, token, slot)
      return role === 'target' && found.length === 0 ? sufferers(tree, token, slot) : found
    }
  }
}

/** Whether a noun is what the subject of a verb suffers. */
const suffers = (tree: DependencyTree, verb: number, noun: number): boolean =>
  SUFFERING.has(tree.lemma(verb)) && tree.head(tree.firstConjunct(noun)) === verb

const SUFFERING: ReadonlySet<string> = new Set(['face', 'suffer', 'undergo', 'incur', 'endure'])

/** What two do together of their own will. */
const TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])

/** Of "the killing of three Turks by Syria" the parser hangs "by Syria" on the Turks. */
const doersBehind = (tree: DependencyTree, noun: number): readonly Filler[] =>
  tree
    .childrenBy(noun, 'nmod')
    .filter((phrase) => phrase > noun && UPON.has(tree.cases(phrase)[0] ?? ''))
    .flatMap((phrase) => obliquesOf(tree, phrase, ['by']))
    .map((filler) => ({ ...filler, certainty: filler.certainty * 0.9 }))

const UPON: ReadonlySet<string> = new Set(['of', 'on', 'against'])

function adjectiveFillers(tree: DependencyTree, { token, words }: Trigger, slot: string): readonly Filler[] {
  switch (slot) {
    case 'self':
      return selvesOf(tree, token)
    case 'subject':
      return selvesOf(tree, token)
    case 'modifier':
      return tree
        .childrenBy(token, 'compound', 'amod', 'nmod', 'obl', 'advmod', 'nsubj')
        .filter((child) => child < token)
        .map((child) => ({ token: child, link: 'before', certainty: 0.95 }))
    case 'inside':
      return complementsOf(tree, token).flatMap((clause) => insideClause(tree, clause, 2))
    default: {
      const described = tree.is(token, 'amod') ? [tree.head(token)] : []
      return prepositionFillers(tree, [token, ...words, ...described], slot)
    }
  }
}

/** Those between whom something happens stand also at the verb that says so. */
const TWO_SIDED: ReadonlySet<string> = new Set(['between', 'with', 'among'])

/** Where people are who protest: "protests broke out in Chad". */
const WHERE: ReadonlySet<string> = new Set(['in', 'across', 'throughout', 'over'])

/** Of "blocked aid to Chad" and "ended its war on Chad" Chad, where the parser hangs what follows the noun at once on the verb. */
function phraseBehind(tree: DependencyTree, noun: number, preposition: string): readonly Filler[] {
  const verb = tree.head(noun)
  if (verb < 0 || !tree.is(noun, 'obj') || !tree.isVerb(verb) || PLACES.has(preposition)) return []
  return obliquesOf(tree, verb, [preposition])
    .filter(({ token }) => token > noun && followsAtOnce(tree, token, noun))
    .map((filler) => ({ ...filler, certainty: 0.85 }))
}

const PLACES: ReadonlySet<string> = new Set(['in', 'at', 'from', 'by'])

/** Whether nothing but words of the noun's own phrase stands between it and the preposition of a phrase. */
function followsAtOnce(tree: DependencyTree, phrase: number, noun: number): boolean {
  const opening = tree.childrenBy(phrase, 'case')[0]
  if (opening === undefined || opening < noun) return false
  for (let at = noun + 1; at < opening; at++) if (!tree.within(at, noun)) return false
  return true
}

/** Partners stand with these also behind a phrase of manner or matter: "negotiated in good faith with", "trade in goods between". */
const PARTNERSHIP: ReadonlySet<string> = new Set(['with', 'between'])
/** What stands behind who does something: "a raid by Chad on Niger", "a visit by a Chadian to Niger". */
const UNDER_DOERS: ReadonlySet<string> = new Set(['on', 'against', 'upon', 'over', 'at', 'outside', 'to'])
/** What a sum is of: "300 million in aid to Chad". */
const AMOUNTS: ReadonlySet<string> = new Set(
  '$ £ € million billion dollar euro pound tranche aid assistance help support relief funding compensation damages reparation loan credit grant weapon arm trade'.split(
    ' ',
  ),
)
const MANNER: ReadonlySet<string> = new Set(['in', 'by', 'through', 'via'])

/** In "provoked by the assault on Chad" it is the assault that is on Chad. */
const isDeed = (tree: DependencyTree, noun: number): boolean =>
  readingsOf('noun', tree.lemma(noun)).some(({ weak }) => !weak)

/** Phrases with a preposition below any of `roots`; "between" gives both of its parties. */
function prepositionFillers(
  tree: DependencyTree,
  roots: readonly number[],
  preposition: string,
): readonly Filler[] {
  const seen = new Set<number>()
  const found: Filler[] = []
  const add = (fillers: readonly Filler[]): void => {
    for (const filler of fillers) {
      if (!seen.has(filler.token)) found.push(filler)
      seen.add(filler.token)
    }
  }
  for (const root of roots) add(obliquesOf(tree, root, [preposition]))
  if (found.length > 0) return found
  // "support from China for Russia", "a raid by Chad on Niger": the parser may hang the second phrase on the first.
  for (const root of roots) {
    for (const phrase of tree.childrenBy(root, 'nmod', 'obl')) {
      if (
        phrase > root &&
        (tree.at(phrase).upos === 'PROPN' ||
          (UNDER_DOERS.has(preposition) && tree.cases(phrase)[0] === 'by' && !isDeed(tree, phrase)) ||
          (AMOUNTS.has(tree.lemma(phrase)) && /^(?:in|of)$/.test(tree.cases(phrase)[0] ?? '')) ||
          (PARTNERSHIP.has(preposition) && MANNER.has(tree.cases(phrase)[0] ?? ''))) &&
        tree.cases(phrase).length > 0 &&
        !tree.cases(phrase).includes(preposition)
      )
        add(obliquesOf(tree, phrase, [preposition]).map((filler) => ({ ...filler, certainty: 0.8 })))
    }
  }
  if (found.length === 0 && (preposition === 'on' || preposition === 'upon')) {
    // "call on": the parser may read the preposition as a particle and the phrase as the object.
    const root = roots[0]!
    if (
      tree.childrenBy(root, 'compound:prt').some((child) => tree.at(child).form.toLowerCase() === preposition)
    ) {
      return objectsOf(tree, root)
    }
  }
  return found
}
