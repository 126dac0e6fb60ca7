import { PEOPLE_NOUNS, UNDERGO_VERBS } from '../lexicon/predicates.ts'
import type { Trigger } from '../results.ts'
import {
  antecedentOf,
  type Filler,
  isTemporal,
  objectsOf,
  obliquesOf,
  subjectsOf,
  supportVerbOf,
} from './clause.ts'
import type { Parties, Party, PartyRole } from './parties.ts'
import type { DependencyTree } from './tree.ts'

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
    if (token === trigger.token) continue
    // In "voiced French support for Chad" what modifies a word of the trigger itself is rather the source.
    const certainty =
      trigger.words.includes(token) && !PEOPLE_NOUNS.has(tree.lemma(token)) ? reached * 0.7 : reached
    const found = parties.of(token, role, accepts)
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

function verbFillers(tree: DependencyTree, { token, words }: Trigger, slot: string): readonly Filler[] {
  switch (slot) {
    case 'subject':
      return subjectsOf(tree, token)
    case 'object':
      return objectsOf(tree, token)
    case 'recipient':
      return tree
        .childrenBy(token, 'iobj')
        .map((child) => ({ token: antecedentOf(tree, child), link: 'given to', certainty: 1 }))
    case 'clause':
      return complementsOf(tree, token).flatMap((clause) => ownSubjects(tree, clause))
    case 'inside':
      return complementsOf(tree, token).flatMap((clause) => insideClause(tree, clause, 2))
    default:
      return prepositionFillers(tree, [token, ...words, ...tree.childrenBy(token, 'obj', 'nsubj:pass')], slot)
  }
}

function nounFillers(
  tree: DependencyTree,
  { token, words }: Trigger,
  slot: string,
  role: PartyRole,
): readonly Filler[] {
  const support = supportVerbOf(tree, token)
  switch (slot) {
    case 'subject':
      return role === 'source' ? nounSubjects(tree, token, support) : []
    case 'object':
      return []
    case 'owner':
      return tree
        .childrenBy(token, 'nmod:poss')
        .map((child) => ({ token: antecedentOf(tree, child), link: 'owner of', certainty: 1 }))
    case 'modifier':
      return modifiersOf(tree, token).map((child) => ({ token: child, link: 'modifier of', certainty: 0.9 }))
    case 'clause':
      return complementsOf(tree, token).flatMap((clause) => ownSubjects(tree, clause))
    case 'inside':
      return complementsOf(tree, token).flatMap((clause) => insideClause(tree, clause, 2))
    case 'self':
      return selvesOf(tree, token)
    default: {
      const roots = [token, ...words.filter((word) => tree.within(word, token))]
      if (support !== null && slot !== 'of' && slot !== 'by') roots.push(support)
      const found = prepositionFillers(tree, roots, slot)
      return role === 'target' && found.length === 0 ? sufferers(tree, token, slot) : found
    }
  }
}

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
  // "support from China for Russia": the parser may hang the second phrase on the first.
  for (const root of roots) {
    for (const phrase of tree.childrenBy(root, 'nmod', 'obl')) {
      if (
        phrase > root &&
        tree.at(phrase).upos === 'PROPN' &&
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

/** Complement clauses of a verb or noun: "agreed to send", "said that", "plans to". */
function complementsOf(tree: DependencyTree, token: number): readonly number[] {
  const clauses = tree.childrenBy(token, 'xcomp', 'ccomp').filter((child) => !tree.is(child, 'conj'))
  const infinitives = tree
    .childrenBy(token, 'acl', 'advcl')
    .filter((child) => !tree.isRelative(child))
    .filter((child) =>
      tree
        .childrenBy(child, 'mark')
        .some((mark) =>
          ['to', 'that', 'for', 'of', 'if', 'from', 'against'].includes(tree.at(mark).form.toLowerCase()),
        ),
    )
  const object = tree.child(token, 'obj')
  const throughObject =
    object === null
      ? []
      : tree.childrenBy(object, 'acl').filter((child) => !tree.isRelative(child) && child > object)
  // "Kenya must pay, the minister insisted"
  const before =
    tree.is(token, 'parataxis') && clauses.length === 0 && tree.head(token) < token ? [tree.head(token)] : []
  return [...clauses, ...infinitives, ...throughObject, ...before].flatMap((clause) =>
    tree.coordination(clause).filter((conjunct) => tree.at(conjunct).xpos === tree.at(clause).xpos),
  )
}

const ownSubjects = (tree: DependencyTree, clause: number): readonly Filler[] =>
  tree
    .childrenBy(clause, 'nsubj')
    .map((token) => ({ token: antecedentOf(tree, token), link: 'that it', certainty: 0.95 }))

const INSIDE_PREPOSITIONS = [
  'to',
  'with',
  'from',
  'against',
  'on',
  'into',
  'for',
  'in',
  'of',
  'at',
  'between',
  'toward',
  'over',
]

/** Parties in a clause other than its subject, and in the clauses below it. */
function insideClause(tree: DependencyTree, clause: number, depth: number): readonly Filler[] {
  const at = (token: number, certainty: number): Filler => ({ token, link: 'concerning', certainty })
  const found: Filler[] = [
    ...objectsOf(tree, clause)
      .filter(({ token }) => tree.within(token, clause))
      .map(({ token }) => at(token, 0.85)),
    ...tree.childrenBy(clause, 'iobj').map((token) => at(token, 0.9)),
    ...tree
      .childrenBy(clause, 'obj')
      .flatMap((object) => obliquesOf(tree, object, INSIDE_PREPOSITIONS))
      .map(({ token }) => at(token, 0.8)),
    ...obliquesOf(tree, clause, INSIDE_PREPOSITIONS).map(({ token }) =>
      at(token, tree.cases(token)[0] === 'in' || tree.cases(token)[0] === 'at' ? 0.6 : 0.85),
    ),
  ]
  if (depth > 0) {
    for (const deeper of tree.childrenBy(clause, 'xcomp'))
      found.push(...insideClause(tree, deeper, depth - 1))
  }
  return found.slice(0, 4)
}

/** Adjectives and compounds before a noun, through hyphens: both of "US-China talks". */
function modifiersOf(tree: DependencyTree, noun: number): readonly number[] {
  const direct = tree
    .childrenBy(noun, 'compound', 'amod', 'nmod', 'flat', 'nmod:unmarked')
    .filter((child) => child < noun && tree.cases(child).length === 0)
  const joined = direct.flatMap((child) =>
    tree
      .childrenBy(child, 'compound', 'amod', 'nmod', 'dep', 'punct', 'flat', 'obl')
      .filter(
        (inner) =>
          inner < noun &&
          !tree.is(inner, 'punct') &&
          /^[-–—/]$/.test(tree.tokens[Math.min(inner, child) + 1]?.form ?? ''),
      ),
  )
  return [...direct, ...joined].sort((one, other) => one - other)
}

/** Who a noun's act belongs to by its place in the sentence: by its support verb, as a predicate, or in passing ("during a visit"). */
function nounSubjects(tree: DependencyTree, noun: number, support: number | null): readonly Filler[] {
  // "its incursion": an owner, known or not, rules out the subject.
  const owner = tree.child(noun, 'nmod:poss')
  if (owner !== null && (support === null || tree.at(owner).upos !== 'PRON')) return []
  if (support !== null) {
    return subjectsOf(tree, support).map((filler) => ({ ...filler, certainty: filler.certainty * 0.95 }))
  }
  const first = tree.firstConjunct(noun)
  // "the operation was an attack": whose operation it was.
  if (tree.child(first, 'cop') !== null) {
    return tree
      .childrenBy(first, 'nsubj')
      .map((token) => ({ token: antecedentOf(tree, token), link: 'that was', certainty: 0.8 }))
  }
  const head = tree.head(first)
  if (head < 0) return []
  if (tree.lemma(head) === 'responsible') return subjectsOf(tree, head)
  if (
    tree.is(first, 'obl') &&
    tree.isVerb(head) &&
    tree.cases(first).some((mark) => PASSING.has(mark)) &&
    !isTemporal(tree, first)
  ) {
    return subjectsOf(tree, head).map((filler) => ({ ...filler, certainty: filler.certainty * 0.75 }))
  }
  return []
}

const PASSING = new Set([
  'during',
  'in',
  'on',
  'after',
  'before',
  'at',
  'with',
  'following',
  'for',
  'into',
  'by',
  'through',
  'via',
])

/** Of "Iran faces criticism from", Iran: who suffers what the noun tells. */
function sufferers(tree: DependencyTree, noun: number, slot: string): readonly Filler[] {
  const suffered = (fillers: readonly Filler[], certainty: number): readonly Filler[] =>
    fillers.map((filler) => ({ ...filler, link: 'suffered by', certainty }))
  const first = tree.firstConjunct(noun)
  const marks = tree.cases(first)
  const head = tree.head(first)
  const helped =
    slot === 'for' &&
    (marks[0] === 'with' || marks[0] === 'without') &&
    tree.is(first, 'obl') &&
    tree.isVerb(head)
  if (helped) return suffered(subjectsOf(tree, head), 0.75)
  if (slot !== 'against' && slot !== 'on') return []
  // "is under sanctions"
  if (marks.includes('under') && tree.child(first, 'nsubj') !== null)
    return suffered(subjectsOf(tree, first), 0.9)
  if (head < 0 || !tree.isVerb(head)) return []
  if (tree.is(first, 'obj') && UNDERGO_VERBS.has(tree.lemma(head)))
    return suffered(subjectsOf(tree, head), 0.9)
  if (!tree.is(first, 'obl')) return []
  if (marks.includes('under')) return suffered(subjectsOf(tree, head), 0.9)
  if (marks.includes('despite') || marks.includes('amid')) return suffered(subjectsOf(tree, head), 0.7)
  const targeted = tree.isPassive(head) && (marks.includes('by') || marks.includes('with'))
  return targeted ? suffered(objectsOf(tree, head), 0.85) : []
}

/** Whom a noun or adjective describes: "Cuba is an ally", "its ally Cuba", "Cuba, an ally", "sees Cuba as an ally", "the critical EU". */
function selvesOf(tree: DependencyTree, token: number): readonly Filler[] {
  const link = 'who is'
  const first = tree.firstConjunct(token)
  const subjects = tree.childrenBy(first, 'nsubj')
  if (subjects.length > 0)
    return subjects.map((subject) => ({ token: antecedentOf(tree, subject), link, certainty: 1 }))
  const head = tree.head(first)
  const appositions = tree.childrenBy(token, 'appos', 'flat')
  if (appositions.length > 0) return appositions.map((child) => ({ token: child, link, certainty: 0.9 }))
  if (head < 0) return []
  if (tree.is(first, 'appos')) return [{ token: tree.firstConjunct(head), link, certainty: 0.95 }]
  if (tree.is(first, 'amod', 'compound', 'flat', 'nmod:desc')) return [{ token: head, link, certainty: 0.85 }]
  if (tree.is(first, 'acl')) return [{ token: head, link, certainty: 0.85 }]
  if (tree.is(first, 'xcomp')) {
    const objects = objectsOf(tree, head)
    return objects.length > 0
      ? objects.map(({ token: at }) => ({ token: at, link, certainty: 0.85 }))
      : subjectsOf(tree, head).map(({ token: at }) => ({ token: at, link, certainty: 0.9 }))
  }
  if (tree.is(first, 'obl', 'nmod') && tree.cases(first).includes('as')) {
    const objects = objectsOf(tree, head)
    return (objects.length > 0 ? objects : subjectsOf(tree, head)).map(({ token: at }) => ({
      token: at,
      link,
      certainty: 0.75,
    }))
  }
  if (tree.is(first, 'advcl', 'ccomp', 'conj'))
    return subjectsOf(tree, first).map(({ token: at }) => ({ token: at, link, certainty: 0.85 }))
  return []
}
