import { OBJECT_CONTROL, PUNISHING } from '../lexicon/predicates.ts'
import { FIGHTERS, wordsOf } from '../lexicon/wordClasses.ts'
import { agentsOf } from './agents.ts'
import { accusedBy, isAskedOfOthers, isOfOthers, joinsIn } from './control.ts'
import { alsoDoing } from './ellipsis.ts'
import { antecedentOf, type Filler, obliquesOf } from './fillers.ts'
import { FINITE_TAGS } from './finiteTags.ts'
import type { DependencyTree } from './tree.ts'

const MAX_STEPS = 6

/** Who does what a verb (or a predicate with a copula) tells, whatever its voice and form; empty when the text leaves it open. */
export function subjectsOf(tree: DependencyTree, verb: number, steps = MAX_STEPS): readonly Filler[] {
  if (steps === 0) return []
  if (tree.isPassive(verb)) return agentsOf(tree, verb)
  // A subject that the parser calls passive is one of an active verb when nothing else makes the verb passive.
  const own = tree.childrenBy(verb, 'nsubj')
  if (own.length > 0) {
    // "Mexico, along with Chile, urged"
    const beside = besideOf(tree, verb, own)
    const named = [...own, ...beside].map((token) => ({
      token: antecedentOf(tree, token),
      link: 'subject of',
      certainty: 1,
    }))
    const likewise = alsoDoing(tree, verb).map((token) => ({ token, link: 'subject of', certainty: 0.9 }))
    const authors = own.flatMap((token) => authorsOf(tree, antecedentOf(tree, token), token, steps - 1))
    return [...named, ...likewise, ...authors]
  }
  const understood = understoodSubjects(tree, verb, steps)
  const beside = understood.length > 0 ? besideOf(tree, verb, []) : []
  return [...understood, ...beside.map((token) => ({ token, link: 'subject of', certainty: 0.9 }))]
}

/** Who acts together with a verb's subject. */
function besideOf(tree: DependencyTree, verb: number, subjects: readonly number[]): readonly number[] {
  // "Together with Chad, it supplied": the parser may hang the phrase on "together".
  const jointly = tree.childrenBy(verb, 'advmod').filter((child) => JOINTLY.has(tree.lemma(child)))
  return [verb, ...subjects, ...jointly]
    .flatMap((head) => tree.childrenBy(head, 'obl', 'nmod'))
    .filter((child) => isBeside(tree, child, verb))
}

const JOINTLY = new Set(['along', 'together'])

/** Whether a phrase names who acts as well: "along with Chile" before the verb, "together with Chile" also behind it. */
function isBeside(tree: DependencyTree, phrase: number, verb: number): boolean {
  const [opening] = tree.childrenBy(phrase, 'case')
  if (opening === undefined) return false
  // The parser may take the two words for one, or let "together" stand by itself.
  const at = tree.lemma(opening) === 'with' ? opening - 1 : opening
  const word = tree.tokens[at]?.form.toLowerCase() ?? ''
  // "tribes along the border" are where they are.
  if (!JOINTLY.has(word) || tree.tokens[at + 1]?.form !== 'with') return false
  if (phrase < verb) return true
  // In "thanked Chad for its help together with Niger" Niger helps.
  const apart = tree.childrenBy(verb, 'obl').some((child) => child > verb && child < phrase)
  return word === 'together' && tree.at(phrase).upos === 'PROPN' && !apart
}

/** Of "closed the summit with a declaration that condemned Chad" those who declare: a paper condemns for who wrote it. */
function authorsOf(tree: DependencyTree, noun: number, pronoun: number, steps: number): readonly Filler[] {
  if (noun === pronoun || !DOCUMENTS.has(tree.lemma(noun))) return []
  const governor = tree.head(noun)
  if (governor >= 0 && tree.isVerb(governor) && tree.isPassive(governor)) return []
  return holdersOf(tree, noun, steps).map((filler) => ({
    ...filler,
    link: 'author of',
    certainty: filler.certainty * 0.8,
  }))
}

const DOCUMENTS = new Set(
  `declaration statement letter resolution note communique communiqué article document report text message speech petition memorandum
  manifesto op-ed editorial tweet post open-letter motion appeal bill law legislation decree ordinance edict`.split(
    /\s+/,
  ),
)

/** What is done to, whatever the verb's voice; of a noun's support verb nothing. */
export function objectsOf(tree: DependencyTree, verb: number, steps = MAX_STEPS): readonly Filler[] {
  if (steps === 0) return []
  const link = 'object of'
  const patients = tree.isPassive(verb) ? tree.childrenBy(verb, 'nsubj') : []
  if (patients.length > 0)
    return patients.map((token) => ({ token: antecedentOf(tree, token), link, certainty: 1 }))
  if (tree.isPassive(verb)) {
    if (tree.is(verb, 'acl', 'amod') && !tree.isRelative(verb))
      return [{ token: tree.head(verb), link, certainty: 0.95 }]
    return understoodSubjects(tree, verb, steps).map((filler) => ({ ...filler, link }))
  }
  const direct = tree.childrenBy(verb, 'obj')
  const objects = direct.length > 0 ? direct : tree.childrenBy(verb, 'iobj')
  if (objects.length > 0)
    return objects.map((token) => ({ token: antecedentOf(tree, token), link, certainty: 1 }))
  if (tree.isRelative(verb) && tree.child(verb, 'nsubj') !== null) {
    const subject = tree.child(verb, 'nsubj')!
    if (antecedentOf(tree, subject) === subject) return [{ token: tree.head(verb), link, certainty: 0.8 }]
  }
  return sharedObjects(tree, verb)
}

/** "condemned and rejected the report": the object of one verb of a coordination is the object of the other. */
function sharedObjects(tree: DependencyTree, verb: number): readonly Filler[] {
  const others = [
    ...(tree.is(verb, 'conj') ? [tree.head(verb)] : []),
    ...tree.childrenBy(verb, 'conj').filter((conjunct) => conjunct - verb <= 4),
  ]
  for (const other of others) {
    const object = tree.childrenBy(other, 'obj').find((token) => token > verb && token > other)
    // "beat and tortured students": behind both it is the second one's too, however the first is tagged.
    const alike = tree.at(other).xpos === tree.at(verb).xpos || (other < verb && !tree.isPassive(other))
    if (object !== undefined && alike && tree.child(verb, 'obl') === null) {
      return [{ token: object, link: 'object of', certainty: 0.85 }]
    }
  }
  return []
}

const FIGHTING: ReadonlySet<string> = wordsOf(FIGHTERS)

/** The subject of a clause that has none of its own: controlled, shared, or the noun it describes. */
function understoodSubjects(tree: DependencyTree, verb: number, steps: number): readonly Filler[] {
  const head = tree.head(verb)
  if (head < 0) return []
  const weaker = (fillers: readonly Filler[], factor: number): readonly Filler[] =>
    fillers.map((filler) => ({ ...filler, certainty: filler.certainty * factor }))
  if (tree.isRelative(verb)) return [{ token: head, link: 'subject of', certainty: 0.9 }]
  // "China, its biggest investor, opposed both": a finite verb that the parser takes for a participle
  if (tree.is(verb, 'acl') && isFiniteVerb(tree, verb))
    return [{ token: describedBy(tree, head), link: 'subject of', certainty: 0.85 }]
  if (tree.is(verb, 'acl')) {
    if (tree.at(verb).xpos === 'VBG' && tree.child(verb, 'mark') === null) {
      // "a resolution demanding": who passed it demands.
      // "bombed fighters threatening Chad": people do it themselves.
      const authors = FIGHTING.has(tree.lemma(head)) ? [] : weaker(holdersOf(tree, head, steps - 1), 0.8)
      return [
        { token: head, link: 'subject of', certainty: 0.9 },
        ...authors.map((filler) => ({ ...filler, link: 'author of' })),
      ]
    }
    // "accused by leaders of harbouring": the parser may hang the charge on those who make it.
    const accused = accusedBy(tree, verb)
    if (accused !== undefined)
      return weaker(objectsOf(tree, accused, steps - 1), 0.9).map((filler) => ({
        ...filler,
        link: 'subject of',
      }))
    // "a warning to Chad against attacking": who is warned would attack.
    if (tree.opensWith(verb, 'against')) return weaker(obliquesOf(tree, head, ['to']), 0.9)
    if (isAskedOfOthers(tree, head) && tree.opensWith(verb, 'to'))
      return weaker(askedBy(tree, head, steps - 1), 0.9).map((filler) => ({ ...filler, link: 'subject of' }))
    return weaker(holdersOf(tree, head, steps - 1), 0.9)
  }
  if (tree.is(verb, 'conj')) {
    if (!tree.headsClause(head) && !tree.isVerb(head)) return []
    const patients = tree.isPassive(head) ? tree.childrenBy(head, 'nsubj') : []
    if (patients.length > 0) {
      return patients.map((token) => ({
        token: antecedentOf(tree, token),
        link: 'subject of',
        certainty: 0.9,
      }))
    }
    return weaker(subjectsOf(tree, head, steps - 1), 0.95)
  }
  if (tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'obl', 'nmod', 'csubj', 'obj', 'parataxis')) {
    if (!tree.headsClause(head)) {
      const warned = tree.opensWith(verb, 'against') ? obliquesOf(tree, head, ['to']) : []
      return warned.length > 0 ? weaker(warned, 0.9) : weaker(holdersOf(tree, head, steps - 1), 0.8)
    }
    if (joinsIn(tree, verb)) {
      const both = [...subjectsOf(tree, head, steps - 1), ...objectsOf(tree, head, steps - 1)]
      return weaker(both, 0.95).map((filler) => ({ ...filler, link: 'subject of' }))
    }
    const punished =
      tree.is(verb, 'advcl', 'obl') && PUNISHING.has(tree.lemma(head)) && tree.opensWith(verb, 'for', 'of')
    const controlled =
      punished ||
      (tree.is(verb, 'xcomp', 'advcl', 'ccomp', 'obl') &&
        OBJECT_CONTROL.has(tree.lemma(head)) &&
        !isTelephoned(tree, head))
    const takesObject =
      (controlled &&
        (!tree.is(verb, 'advcl', 'obl') || tree.opensWith(verb, 'of', 'from', 'for', 'to', 'against'))) ||
      (tree.is(verb, 'advcl', 'obl', 'xcomp') && tree.opensWith(verb, 'into', 'out')) ||
      (HELPING.has(tree.lemma(head)) && tree.opensWith(verb, 'in'))
    if (takesObject) {
      const sent = SENDING.has(tree.lemma(head)) ? objectsOf(tree, head, steps - 1) : []
      const objects =
        sent.length > 0
          ? [...sent, ...sendersOf(tree, head, sent, steps - 1)]
          : [
              ...objectsOf(tree, head, steps - 1),
              ...obliquesOf(tree, head, ['on', 'upon', 'to', 'for', 'with']),
            ]
      const ahead = objects.filter(({ token }) => token < verb)
      if (ahead.length > 0)
        return [...ahead, ...helpersOf(tree, head, steps - 1)].map((filler) => ({
          ...filler,
          link: 'subject of',
          certainty: 0.95 * filler.certainty,
        }))
      if (tree.is(verb, 'xcomp') && objects.length === 0 && !tree.isPassive(head))
        return weaker(subjectsOf(tree, head, steps - 1), 0.6)
    }
    if (tree.isPassive(head)) {
      const patients = objectsOf(tree, head, steps - 1)
      if (!tree.is(verb, 'advcl') || patients.length > 0)
        return weaker(patients, 0.9).map((filler) => ({ ...filler, link: 'subject of' }))
    }
    return weaker(subjectsOf(tree, head, steps - 1), tree.is(verb, 'xcomp') ? 0.97 : 0.85)
  }
  return []
}

const isFiniteVerb = (tree: DependencyTree, verb: number): boolean =>
  (FINITE_TAGS.has(tree.at(verb).xpos) ||
    (tree.at(verb).xpos === 'VBN' && tree.child(verb, 'obj') !== null)) &&
  tree.child(verb, 'mark', 'aux', 'obl:agent') === null

/** Of "China, its biggest investor", China. */
function describedBy(tree: DependencyTree, noun: number): number {
  let at = noun
  while (tree.is(at, 'appos') && tree.head(at) >= 0) at = tree.head(at)
  return at
}

/** Who helps another do something does it as well: the Ethiopians of "Ethiopian soldiers help the Somali army fight the rebels". */
const helpersOf = (tree: DependencyTree, verb: number, steps: number): readonly Filler[] =>
  HELPING.has(tree.lemma(verb)) && !tree.isPassive(verb)
    ? subjectsOf(tree, verb, steps).map((filler) => ({ ...filler, certainty: filler.certainty * 0.8 }))
    : []

/** Who is sent somewhere acts there, and not those to whom he is sent; men of no name act for who sends them. */
const sendersOf = (
  tree: DependencyTree,
  verb: number,
  sent: readonly Filler[],
  steps: number,
): readonly Filler[] =>
  !tree.isPassive(verb) &&
  sent.every(({ token }) => tree.child(token, 'nmod:poss', 'amod', 'compound') === null)
    ? subjectsOf(tree, verb, steps).map((filler) => ({ ...filler, certainty: filler.certainty * 0.9 }))
    : []

const SENDING = new Set(['send', 'dispatch', 'deploy'])

const HELPING = new Set(['help', 'assist', 'aid'])

/** Of "Iran's decision to withdraw" or "Iran has plans to withdraw", Iran: who has what the noun names. */
function holdersOf(tree: DependencyTree, noun: number, steps: number): readonly Filler[] {
  if (steps <= 0) return []
  const owners = tree.childrenBy(noun, 'nmod:poss')
  if (owners.length > 0)
    return owners.map((token) => ({ token: antecedentOf(tree, token), link: 'subject of', certainty: 0.95 }))
  // "Chad was the first state to recognise it"
  const ranked = RANKED.has(tree.lemma(noun)) ? tree.childrenBy(noun, 'nsubj') : []
  if (ranked.length > 0)
    return ranked.map((token) => ({ token: antecedentOf(tree, token), link: 'subject of', certainty: 0.9 }))
  const makers = tree
    .childrenBy(noun, 'nmod')
    .filter((child) => tree.cases(child).some((mark) => mark === 'by' || mark === 'of' || mark === 'from'))
  if (makers.length > 0) return makers.map((token) => ({ token, link: 'subject of', certainty: 0.8 }))
  const named = tree
    .childrenBy(noun, 'compound', 'amod', 'nmod')
    .filter((child) => child < noun && /^\p{Lu}/u.test(tree.at(child).form))
  if (named.length > 0) return named.map((token) => ({ token, link: 'subject of', certainty: 0.8 }))
  const governor = tree.head(noun)
  if (governor < 0) return []
  // "Chad became the first state to recognise it"
  const became = tree.is(noun, 'xcomp') && tree.lemma(governor) === 'become'
  if ((tree.is(noun, 'obj', 'obl') || became) && tree.isVerb(governor)) {
    if (isOfOthers(tree, noun, governor)) return []
    // "companies involved in efforts to send"
    return tree.isPassive(governor)
      ? objectsOf(tree, governor, steps - 1)
      : subjectsOf(tree, governor, steps - 1)
  }
  if (tree.is(noun, 'nmod', 'conj')) return holdersOf(tree, governor, steps - 1)
  return []
}

/** Of "pressure on Chad to withdraw" Chad, of "Chad is under pressure to withdraw" who is under it; else nobody that the noun names. */
function askedBy(tree: DependencyTree, noun: number, steps: number): readonly Filler[] {
  const addressed = obliquesOf(tree, noun, ['on', 'to', 'for', 'upon'])
  if (addressed.length > 0) return addressed
  const governor = tree.head(noun)
  const suffers = governor >= 0 && tree.headsClause(governor) && tree.cases(noun)[0] === 'under'
  return suffers ? subjectsOf(tree, governor, steps) : []
}

/** Among whom someone is the first or only one to do something. */
const RANKED = new Set(
  'first second third last latest next only one state country nation government leader power body member'.split(
    ' ',
  ),
)

/** "called Macron to thank him" is no "called on Macron to act": whoever calls does so. */
const isTelephoned = (tree: DependencyTree, verb: number): boolean =>
  tree.lemma(verb) === 'call' &&
  tree.child(verb, 'obj') !== null &&
  tree.child(verb, 'compound:prt', 'case') === null &&
  obliquesOf(tree, verb, ['on', 'upon']).length === 0
