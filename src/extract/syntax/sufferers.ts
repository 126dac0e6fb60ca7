import { UNDERGO_VERBS } from '../lexicon/predicates.ts'
import { objectsOf, subjectsOf } from './clause.ts'
import { type Filler, obliquesOf } from './fillers.ts'
import { heldToHaveDone } from './imputed.ts'
import { modifiersOf } from './nounPlaces.ts'
import type { DependencyTree } from './tree.ts'

/** Of "Iran faces criticism from", Iran: who suffers what the noun tells. */
export function sufferers(tree: DependencyTree, noun: number, slot: string): readonly Filler[] {
  const suffered = (fillers: readonly Filler[], certainty: number): readonly Filler[] =>
    fillers.map((filler) => ({ ...filler, link: 'suffered by', certainty }))
  const first = tree.firstConjunct(noun)
  const marks = tree.cases(first)
  const head = tree.head(first)
  // "met at the request of Tokyo": who was asked is who does so.
  if (marks[0] === 'at' && ASKING.has(tree.lemma(noun)) && head >= 0) {
    const doing = tree.is(head, 'obj', 'obl') ? tree.head(head) : head
    if (tree.headsClause(doing)) return suffered(subjectsOf(tree, doing), 0.85)
  }
  // "flew home following a request from Tokyo": who does so then was asked to.
  const afterwards = ASKING.has(tree.lemma(noun)) && makesIt(tree, noun) ? doneAfter(tree, first) : null
  if (afterwards !== null) return suffered(subjectsOf(tree, afterwards), 0.75)
  const helped =
    slot === 'for' &&
    (marks[0] === 'with' || marks[0] === 'without') &&
    tree.is(first, 'obl') &&
    tree.isVerb(head)
  if (helped) return suffered(subjectsOf(tree, head), 0.75)
  // "thanked Egypt for its support"
  const thanked = slot === 'for' && marks[0] === 'for' && GIVEN.has(tree.lemma(first)) && head >= 0
  if (thanked && tree.lemma(head) === 'thank') return suffered(subjectsOf(tree, head), 0.8)
  // "won praise from Egypt", "has the backing of Egypt"
  if (
    (slot === 'for' || slot === 'to') &&
    head >= 0 &&
    tree.isVerb(head) &&
    tree.is(first, 'obj') &&
    GAINING.has(tree.lemma(head))
  )
    return suffered(subjectsOf(tree, head), 0.85)
  // "defaulted on a loan from Egypt", "repaid a debt to Egypt"
  if (
    (slot === 'for' || slot === 'to') &&
    head >= 0 &&
    LENT.has(tree.lemma(noun)) &&
    OWING.has(tree.lemma(head)) &&
    (tree.is(first, 'obj') || marks[0] === 'on')
  )
    return suffered(subjectsOf(tree, head), 0.85)
  // "six people died in Niger in an attack by Chad": the place stands beside the attack.
  if (slot === 'in' && head >= 0 && tree.is(first, 'obl') && HURTING.has(tree.lemma(head)))
    return marks.some((mark) => FATAL_MARKS.has(mark))
      ? obliquesOf(tree, head, ['in'])
          .filter(({ token }) => token !== first)
          .map((filler) => ({ ...filler, certainty: 0.8 }))
      : []
  const answered = slot === 'to' || slot === 'on' || slot === 'against' ? answerersOf(tree, first) : []
  if (answered.length > 0) return suffered(answered, 0.8)
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
  // "were killed in an Israeli strike", "died in the shelling by Syria"
  if (marks.some((mark) => FATAL_MARKS.has(mark)) && HURTING.has(tree.lemma(head)))
    return suffered(tree.isPassive(head) ? objectsOf(tree, head) : subjectsOf(tree, head), 0.85)
  const targeted =
    tree.isPassive(head) &&
    (marks.includes('by') || marks.includes('with')) &&
    heldToHaveDone(tree, first).length === 0
  return targeted ? suffered(objectsOf(tree, head), 0.85) : []
}

/** Of "six Chadians died in clashes with Niger" the Chadians: who falls in a fight with another fought him. */
export function fallenIn(tree: DependencyTree, noun: number): readonly Filler[] {
  const first = tree.firstConjunct(noun)
  const head = tree.head(first)
  if (head < 0 || !tree.is(first, 'obl') || !HURTING.has(tree.lemma(head))) return []
  if (!/^(?:in|during)$/.test(tree.cases(first)[0] ?? '') || obliquesOf(tree, noun, ['with']).length === 0)
    return []
  const fallen = tree.isPassive(head) ? objectsOf(tree, head) : subjectsOf(tree, head)
  return fallen.map((filler) => ({ ...filler, link: 'hurt in', certainty: 0.85 }))
}

/** Of "Chad rejected a request from Mali" and "Mali's offer was accepted by Chad", Chad: who answers it was asked. */
function answerersOf(tree: DependencyTree, noun: number): readonly Filler[] {
  const head = tree.head(noun)
  if (!ANSWERED.has(tree.lemma(noun)) || head < 0 || !tree.isVerb(head)) return []
  if (!tree.is(noun, 'obj', 'nsubj:pass', 'obl') || !ANSWERING.has(tree.lemma(head))) return []
  if (tree.is(noun, 'obl') && !['to', 'with'].includes(tree.cases(noun)[0] ?? '')) return []
  const isSomeones =
    tree.child(noun, 'nmod:poss') !== null ||
    modifiersOf(tree, noun).some((child) => /^\p{Lu}/u.test(tree.at(child).form)) ||
    tree
      .childrenBy(noun, 'nmod', 'obl')
      .some((child) => ['by', 'from', 'of'].includes(tree.cases(child)[0] ?? ''))
  return isSomeones ? subjectsOf(tree, head) : []
}

const ANSWERED = new Set(
  `request demand call appeal plea urging offer proposal invitation overture accusation allegation charge criticism complaint
  ultimatum threat warning insistence pledge promise order entreaty pressure`.split(/\s+/),
)

const ANSWERING = new Set(
  `reject refuse decline deny dismiss ignore accept grant heed meet answer rebuff turn brush spurn resist defy obey comply bow
  yield respond reply agree shrug wave disregard rebut refute receive get consider study welcome dispute counter contest scorn
  hear oppose react accede submit surrender listen object`.split(/\s+/),
)

/** What one is thanked for and has had. */
const GIVEN = new Set('support help assistance aid backing solidarity donation contribution'.split(' '))

/** What one owes who had it. */
const LENT = new Set('loan credit debt bailout'.split(' '))

/** Whoever does this had money lent. */
const OWING = new Set('default repay service owe accept draw use receive'.split(' '))

/** Whoever does this to support has it. */
const GAINING = new Set(`win earn gain receive get draw attract garner secure obtain enjoy`.split(' '))

/** Asked, invited or pressed: nouns at which someone acts. */
const ASKING = new Set(
  'request demand urging insistence behest invitation instigation prompting bidding suggestion appeal ultimatum'.split(
    ' ',
  ),
)

const FATAL_MARKS: ReadonlySet<string> = new Set(['in', 'during', 'by', 'from'])

/** The verb of what is done after what a noun names; the parser may take "following" for a verb of its own. */
function doneAfter(tree: DependencyTree, noun: number): number | null {
  const head = tree.head(noun)
  if (head < 0) return null
  if (tree.is(noun, 'obl') && tree.isVerb(head))
    return AFTERWARDS.has(tree.cases(noun)[0] ?? '') ? head : null
  const follows = tree.is(noun, 'obj') && tree.is(head, 'acl', 'advcl') && tree.at(head).form === 'following'
  return follows ? tree.clauseHead(tree.head(head)) : null
}

const AFTERWARDS: ReadonlySet<string> = new Set(['following', 'after', 'upon', 'on'])

/** Whether the words tell who made a request. */
const makesIt = (tree: DependencyTree, noun: number): boolean =>
  obliquesOf(tree, noun, ['from', 'by', 'of']).length > 0 || tree.child(noun, 'nmod:poss') !== null

/** What befalls whom an attack strikes; in the passive, or as what the victim does. */
const HURTING: ReadonlySet<string> = new Set(
  'kill wound injure hurt maim burn destroy damage die perish suffer bury'.split(' '),
)
