import { isTemporal } from './circumstance.ts'
import { objectsOf, subjectsOf } from './clause.ts'
import { antecedentOf, type Filler, obliquesOf } from './fillers.ts'
import { heldToHaveDone } from './imputed.ts'
import type { DependencyTree } from './tree.ts'

/** Adjectives and compounds before a noun, through hyphens: both of "US-China talks". */
export function modifiersOf(tree: DependencyTree, noun: number): readonly number[] {
  const direct = tree
    .childrenBy(noun, 'compound', 'amod', 'nmod', 'flat', 'nmod:unmarked')
    .filter((child) => child < noun && tree.cases(child).length === 0)
  // "US-South Korean drills": the first hangs on a part of the second.
  const parts = direct.flatMap((child) =>
    tree.childrenBy(child, 'compound').filter((inner) => tree.at(inner).upos === 'PROPN'),
  )
  const joined = [...direct, ...parts].flatMap((child) =>
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
export function nounSubjects(
  tree: DependencyTree,
  noun: number,
  support: number | null,
  /** Whether who does something in passing ("during a visit") does what the noun names. */
  passing: boolean,
  /** Whether two do together what the noun names. */
  mutual = false,
): readonly Filler[] {
  // "its incursion": an owner, known or not, rules out the subject.
  const owner = tree.child(noun, 'nmod:poss')
  if (owner !== null && (support === null || tree.at(owner).upos !== 'PRON')) return []
  if (support !== null) {
    return subjectsOf(tree, support).map((filler) => ({ ...filler, certainty: filler.certainty * 0.95 }))
  }
  const first = tree.firstConjunct(noun)
  // "Chad bought tanks and is in talks with Niger": the subject stands at the first of the two.
  if (first !== noun && tree.child(noun, 'cop') !== null)
    return subjectsOf(tree, noun).map((filler) => ({ ...filler, certainty: filler.certainty * 0.8 }))
  // "the operation was an attack": whose operation it was.
  if (tree.child(first, 'cop') !== null) {
    return tree
      .childrenBy(first, 'nsubj')
      .map((token) => ({ token: antecedentOf(tree, token), link: 'that was', certainty: 0.8 }))
  }
  const head = tree.head(first)
  if (head < 0) return []
  if (tree.lemma(head) === 'responsible') return subjectsOf(tree, head)
  const imputed = heldToHaveDone(tree, first)
  if (imputed.length > 0) return imputed
  const shown = tree.is(first, 'nmod') && SHOWS.has(tree.lemma(head)) ? head : first
  const spirit = shown !== first || IN_SPIRIT.has(tree.lemma(first))
  // "condemned the raid as a violation": that is said of the raid.
  const named = tree.cases(shown)[0] === 'as' && head >= 0 && CALLING.has(tree.lemma(tree.head(shown)))
  if (
    spirit &&
    !named &&
    tree.is(shown, 'obl', 'advcl') &&
    ['in', 'as'].includes(tree.cases(shown)[0] ?? '')
  ) {
    const doing = tree.head(shown)
    return subjectsOf(tree, doing).map((filler) => ({ ...filler, certainty: filler.certainty * 0.85 }))
  }
  // "retaliated with strikes on"
  const answered =
    tree.is(first, 'obl') && tree.cases(first)[0] === 'with' && RESPONDING.has(tree.lemma(head))
  if (answered)
    return subjectsOf(tree, head).map((filler) => ({ ...filler, certainty: filler.certainty * 0.9 }))
  const measure = measureOf(tree, first)
  const governor = tree.head(measure)
  // "Lula, in Chad for talks with"
  const there = passing && tree.is(measure, 'nmod') && tree.cases(measure)[0] === 'for' ? governor : -1
  const visitor =
    there >= 0 && tree.is(there, 'nmod') && tree.cases(there)[0] === 'in' ? tree.head(there) : -1
  if (visitor >= 0 && tree.at(visitor).upos === 'PROPN')
    return [{ token: visitor, link: 'who is there for', certainty: 0.75 }]
  if (
    passing &&
    governor >= 0 &&
    tree.is(measure, 'obl') &&
    tree.isVerb(governor) &&
    tree.cases(measure).some((mark) => PASSING.has(mark)) &&
    !isTemporal(tree, first)
  ) {
    return subjectsOf(tree, governor).map((filler) => ({ ...filler, certainty: filler.certainty * 0.75 }))
  }
  return mutual ? withWhom(tree, first, governor) : []
}

/** "cancelled its talks with Chad", "respects the agreement with Chad": who has to do with what is done together with another is the one. */
function withWhom(tree: DependencyTree, noun: number, verb: number): readonly Filler[] {
  if (verb < 0 || !tree.isVerb(verb) || !tree.is(noun, 'obj') || ABOUT_OTHERS.has(tree.lemma(verb))) return []
  if (obliquesOf(tree, noun, ['with']).length === 0) return []
  return subjectsOf(tree, verb).map((filler) => ({ ...filler, certainty: filler.certainty * 0.7 }))
}

/** Who does so speaks of what others may have together. */
const ABOUT_OTHERS = new Set(
  'discuss welcome praise condemn criticize criticise denounce hail applaud support back see watch follow report mention note'.split(
    ' ',
  ),
)

/** Of "after months of talks" the months, of "on the first day of a visit" the day; any other noun stands for itself. */
function measureOf(tree: DependencyTree, noun: number): number {
  const head = tree.head(noun)
  const measured =
    head >= 0 &&
    tree.is(noun, 'nmod') &&
    tree.cases(noun)[0] === 'of' &&
    MEASURES.has(tree.lemma(head)) &&
    obliquesOf(tree, noun, ['with', 'to', 'in']).length > 0
  return measured ? head : noun
}

/** Spans and series that are made up of what they are of. */
export const MEASURES: ReadonlySet<string> = new Set(
  `minute hour day week weekend month year decade round series lot deal bout start beginning end course margin sideline time set string
  session phase stage spell flurry part result framework`.split(/\s+/),
)

/** In what spirit something is done: "in solidarity with", "in protest at", "in coordination with". */
const IN_SPIRIT = new Set(
  `solidarity support sympathy protest cooperation coordination collaboration partnership recognition defiance violation breach
  contravention disregard appreciation gratitude concert tandem conjunction agreement consultation retaliation`.split(
    /\s+/,
  ),
)

/** Who does so says what another's deed is. */
const CALLING = new Set(
  'condemn denounce reject dismiss describe decry criticize criticise regard see view brand slam deplore protest label portray characterize'.split(
    ' ',
  ),
)

/** Of "in a show of support" the show. */
const SHOWS = new Set(
  'show sign gesture expression act display token mark message signal demonstration'.split(' '),
)

/** Who does so with something does that. */
const RESPONDING = new Set(
  'retaliate respond reply answer hit strike counter begin open start continue proceed'.split(' '),
)

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

/** Of "Chad won with the help of France" and "Chad settled it through the mediation of France" Chad: who does something with what another gives. */
export function beneficiariesOf(tree: DependencyTree, noun: number): readonly Filler[] {
  const head = tree.head(noun)
  if (head < 0 || !tree.is(noun, 'obl') || !tree.isVerb(head) || !MEANS.has(tree.cases(noun)[0] ?? ''))
    return []
  const named = subjectsOf(tree, head)
  // "Ties were restored through the mediation of France"
  const doers = named.length > 0 || !tree.isPassive(head) ? named : objectsOf(tree, head)
  return doers.map((filler) => ({ ...filler, link: 'done by', certainty: filler.certainty * 0.85 }))
}

const MEANS = new Set(['with', 'through', 'under', 'by', 'thanks', 'via', 'at', 'upon', 'on'])

/** Of "Kenya closed the road, to the dismay of Uganda", Kenya: whose deed it is that is felt so. */
export function causesOf(tree: DependencyTree, noun: number): readonly Filler[] {
  const first = tree.firstConjunct(noun)
  const head = tree.head(first)
  if (head < 0 || !tree.is(first, 'obl', 'nmod', 'advcl') || tree.cases(first)[0] !== 'to') return []
  const verb = tree.isVerb(head) ? head : tree.clauseHead(head)
  return subjectsOf(tree, verb).map((filler) => ({
    ...filler,
    link: 'felt at what was done by',
    certainty: filler.certainty * 0.85,
  }))
}
/** Whom a noun or adjective describes: "Cuba is an ally", "its ally Cuba", "Cuba, an ally", "sees Cuba as an ally", "the critical EU". */
export function selvesOf(tree: DependencyTree, token: number): readonly Filler[] {
  const link = 'who is'
  // "Chad and Niger, bitter foes, met": the parser takes what several are for one more of them.
  if (describesSeveral(tree, token)) return [{ token: severalBefore(tree, token), link, certainty: 0.9 }]
  const first = tree.firstConjunct(token)
  const subjects = tree.childrenBy(first, 'nsubj')
  if (subjects.length > 0)
    return subjects.map((subject) => ({ token: antecedentOf(tree, subject), link, certainty: 1 }))
  const head = tree.head(first)
  const appositions = [...tree.childrenBy(token, 'appos', 'flat'), ...namesBehind(tree, token)]
  if (appositions.length > 0) return appositions.map((child) => ({ token: child, link, certainty: 0.9 }))
  if (head < 0) return []
  // "Syria, Iran's ally, said": the parser may take both for subjects.
  const named = nameAhead(tree, token)
  if (named !== null) return [{ token: named, link, certainty: 0.85 }]
  // "Iran's allies include Syria", "allies such as Syria"
  if (tree.is(first, 'nsubj') && COUNTING.has(tree.lemma(head)))
    return tree.childrenBy(head, 'obj').map((child) => ({ token: child, link, certainty: 0.9 }))
  const instances = examplesOf(tree, first)
  if (instances.length > 0) return instances.map((child) => ({ token: child, link, certainty: 0.85 }))
  if (tree.is(first, 'appos')) return [{ token: tree.firstConjunct(head), link, certainty: 0.95 }]
  // "remains the largest donor": the parser may take it for an object.
  if (tree.is(first, 'obj') && REMAINING.has(tree.lemma(head))) {
    const who = subjectsOf(tree, head)
    // What several remain they may be to one another.
    const one = who.length === 1 && tree.coordination(who[0]!.token).length === 1
    return one ? who.map(({ token: at }) => ({ token: at, link, certainty: 0.95 })) : []
  }
  if (tree.is(first, 'amod', 'compound', 'flat', 'nmod:desc')) return [{ token: head, link, certainty: 0.85 }]
  if (tree.is(first, 'acl')) return [{ token: head, link, certainty: 0.85 }]
  if (tree.is(first, 'xcomp')) {
    const objects = objectsOf(tree, head)
    return objects.length > 0
      ? objects.map(({ token: at }) => ({ token: at, link, certainty: 0.85 }))
      : subjectsOf(tree, head).map(({ token: at }) => ({ token: at, link, certainty: 0.9 }))
  }
  // "Egypt, at odds with Ethiopia"
  if (tree.cases(first)[0] === 'at') {
    if (tree.is(first, 'nmod', 'acl')) return [{ token: tree.firstConjunct(head), link, certainty: 0.9 }]
    // "Chad and Niger, long at odds, met"
    if (tree.is(first, 'obl') && tree.is(head, 'advmod') && tree.isVerb(tree.head(head)))
      return subjectsOf(tree, tree.head(head)).map(({ token: at }) => ({ token: at, link, certainty: 0.85 }))
    if (tree.is(first, 'obl', 'advcl')) {
      const objects = first > head ? tree.childrenBy(head, 'obj') : []
      return objects.length > 0
        ? objects.map((at) => ({ token: antecedentOf(tree, at), link, certainty: 0.8 }))
        : subjectsOf(tree, head).map(({ token: at }) => ({ token: at, link, certainty: 0.8 }))
    }
  }
  // "Tuvalu, one of Taiwan's allies"
  if (tree.is(first, 'nmod', 'obl') && tree.cases(first)[0] === 'of' && isPart(tree, head)) {
    const whole = selvesOf(tree, head)
    if (whole.length > 0) return whole
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

/** Whether a common noun in the plural follows two names with a comma and no "and": it is no third one, but says what they are. */
function describesSeveral(tree: DependencyTree, noun: number): boolean {
  if (!tree.is(noun, 'conj', 'parataxis') || tree.at(noun).xpos !== 'NNS' || tree.child(noun, 'cc') !== null)
    return false
  const first = severalBefore(tree, noun)
  const before = tree.coordination(first).filter((one) => one < noun)
  const joined = before.length > 1 && before.some((one) => tree.child(one, 'cc') !== null)
  if (!joined || tree.at(before.at(-1)!).upos !== 'PROPN') return false
  let opening = noun
  while (opening > 0 && tree.within(opening - 1, noun)) opening--
  return tree.tokens[opening]?.form === ',' || tree.tokens[opening - 1]?.form === ','
}

const severalBefore = (tree: DependencyTree, noun: number): number =>
  tree.firstConjunct(tree.is(noun, 'parataxis') ? tree.head(noun) : noun)

/** What one goes on being, or comes to be. */
const REMAINING = new Set(['remain', 'become', 'stay'])

/** Of "its ally Belarus" and "NATO members Latvia and Spain" the names, where the parser puts them beside the noun. */
function namesBehind(tree: DependencyTree, noun: number): readonly number[] {
  const next = tree.tokens[noun + 1]
  if (next?.upos !== 'PROPN' || tree.cases(noun + 1).length > 0) return []
  let name = noun + 1
  // "its ally Aung San Suu Kyi": the head of the name.
  while (tree.is(name, 'compound', 'flat', 'nmod:desc') && tree.head(name) > noun) name = tree.head(name)
  const beside =
    tree.head(name) === tree.head(noun) && tree.is(name, 'nsubj', 'obj', 'conj', 'obl', 'nmod', 'iobj')
  return beside ? tree.coordination(name).filter((one) => one >= name) : []
}

/** Of "Syria, Iran's ally, said" the name, where the parser takes both for subjects. */
function nameAhead(tree: DependencyTree, noun: number): number | null {
  const owner = tree.child(noun, 'nmod:poss', 'det')
  if (owner === null || !tree.is(noun, 'nsubj') || owner > noun) return null
  const siblings = tree.childrenBy(tree.head(noun), 'nsubj').filter((child) => child < noun)
  const name = siblings.at(-1)
  if (name === undefined || tree.at(name).upos !== 'PROPN') return null
  return tree.tokens.slice(name, noun).some(({ form }) => form === ',') ? name : null
}

const COUNTING = new Set(['include', 'comprise', 'number'])

/** The "one" of "one of Taiwan's allies". */
const isPart = (tree: DependencyTree, token: number): boolean =>
  tree.is(token, 'nummod') ||
  tree.at(token).upos === 'NUM' ||
  // "the smallest of its members"
  tree.at(token).xpos === 'JJS' ||
  PARTS.has(tree.lemma(token))

const PARTS = new Set(
  'one another two three some most many few none any each last first latest both'.split(' '),
)

/** What is fired, laid and dropped by someone. */
export const WEAPONS: ReadonlySet<string> = new Set(
  `missile rocket shell bomb mine drone projectile torpedo grenade mortar bullet shot explosive device ied munition warhead aircraft
  plane jet round salvo barrage volley fire gunfire artillery helicopter gunship bomber warplane balloon`.split(
    /\s+/,
  ),
)

/** Of "rockets fired from Lebanon", Lebanon: whence something was sent. */
export function sendersOf(tree: DependencyTree, noun: number): readonly number[] {
  return tree
    .childrenBy(noun, 'acl')
    .filter((clause) => tree.isPassive(clause) && SENT.has(tree.lemma(clause)))
    .flatMap((clause) => tree.childrenBy(clause, 'obl').filter((child) => tree.cases(child)[0] === 'from'))
}

const SENT: ReadonlySet<string> = new Set('fire launch shoot send lob hurl fly throw'.split(' '))

/** Who is named of a group: "states including Chad", "states such as Chad", "twelve states, among them Chad". */
export function examplesOf(tree: DependencyTree, noun: number): readonly number[] {
  const named = tree
    .childrenBy(noun, 'nmod', 'obl', 'appos')
    .filter((child) => child > noun && GIVING_EXAMPLES.has(tree.cases(child).slice(0, 2).join(' ')))
  if (named.length > 0) return named
  for (let at = noun + 1; at < Math.min(tree.tokens.length, noun + EXAMPLE_REACH); at++) {
    if (tree.at(at).sentence !== tree.at(noun).sentence) break
    const among = tree.at(at).form === 'them' && tree.at(at - 1).form.toLowerCase() === 'among'
    if (among && tree.at(at - 2).form === ',' && tree.within(at - 3, noun))
      return tree.childrenBy(at, 'appos')
  }
  return []
}

const EXAMPLE_REACH = 12
const GIVING_EXAMPLES: ReadonlySet<string> = new Set([
  'including',
  'such as',
  'notably',
  'especially',
  'particularly',
])
