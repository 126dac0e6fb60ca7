import type { RelationType } from '../../model/relationTypes.ts'
import type { Quotation } from '../../nlp/document.ts'
import {
  ACT_NOUNS,
  CONDITIONAL_MARKS,
  GENERAL_ACT_NOUNS,
  NEGATIONS,
  REPORTING_VERBS,
} from '../lexicon/predicates.ts'
import { BAD_NAMES, REPROACHES, UNTRUE, wordsOf } from '../lexicon/wordClasses.ts'
import { quotedTokens } from './quoted.ts'
import type { DependencyTree } from './tree.ts'

/** A word by which someone who speaks judges what another has done: "This is unacceptable", "Such raids violate our sovereignty". */
export interface Judgement {
  readonly token: number
  readonly type: RelationType
  /** The word for what is judged; null where it is left out: "A disgrace," she said. */
  readonly judged: number | null
}

/** Where someone who speaks judges a deed or another: in direct speech, or in what is said of "it" or "this". */
export function judgementsIn(tree: DependencyTree, quotations: readonly Quotation[]): readonly Judgement[] {
  const found: Judgement[] = []
  for (const { index } of quotedTokens(tree.tokens, quotations)) {
    if (isEpithetOfDeed(tree, index)) found.push({ token: index, type: 'ACCUSE', judged: tree.head(index) })
    const type = verdictOf(tree, index)
    if (type === null || isSupposed(tree, index)) continue
    const judged = judgedBy(tree, index)
    if (judged === null ? isExclaimed(tree, index) : mayBeJudged(tree, judged))
      found.push({ token: index, type, judged })
  }
  return found
}

/** "these cowardly attacks", "this unilateral decision": a bad word for what somebody did. */
function isEpithetOfDeed(tree: DependencyTree, token: number): boolean {
  const { upos, form } = tree.at(token)
  const deed = tree.head(token)
  if (upos !== 'ADJ' || !tree.is(token, 'amod') || !BAD.has(form.toLowerCase())) return false
  return (
    (ACT_NOUNS.has(tree.lemma(deed)) ||
      GENERAL_ACT_NOUNS.has(tree.lemma(deed)) ||
      DOINGS.has(tree.lemma(deed))) &&
    tree.childrenBy(deed, 'det').some((det) => POINTING.has(tree.lemma(det))) &&
    verdictOf(tree, deed) === null
  )
}

/** The subject; of "It is shameful that Chad attacks" that of the clause, if it is a name. */
function judgedBy(tree: DependencyTree, token: number): number | null {
  const clause = tree.child(token, 'csubj', 'ccomp')
  const doer = clause === null || tree.child(token, 'expl') === null ? null : tree.child(clause, 'nsubj')
  return doer ?? tree.child(token, 'nsubj', 'expl')
}

/** What a word says of its subject as a predicate, or null. */
function verdictOf(tree: DependencyTree, token: number): RelationType | null {
  const { upos, form } = tree.at(token)
  const [lemma, word] = [tree.lemma(token), form.toLowerCase()]
  const negated = tree.children(token).some((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))
  if (upos === 'VERB' && tree.child(token, 'cop') === null) {
    if (tree.isPassive(token))
      return (negated ? BORNE : SUFFERED).has(lemma) && tree.child(token, 'obl:agent') === null
        ? 'ACCUSE'
        : null
    return !negated && isWrong(tree, token) ? 'ACCUSE' : null
  }
  if (tree.child(token, 'cop') === null && !isExclaimed(tree, token)) return null
  if (negated) return DUE.has(word) ? 'ACCUSE' : null
  if (UNTRUTHS.has(lemma) || UNTRUTHS.has(word)) return 'REJECT'
  if (BAD.has(lemma) || BAD.has(word)) return 'ACCUSE'
  if (ACTS.has(lemma) && tree.childrenBy(token, 'nmod').some((child) => OF_ACTS.has(tree.lemma(child))))
    return 'ACCUSE'
  if (DOINGS.has(lemma) && tree.childrenBy(token, 'amod').some((child) => BAD.has(tree.lemma(child))))
    return 'ACCUSE'
  if (GOOD.has(word)) return 'SUPPORT'
  const described = [
    ...tree.childrenBy(token, 'amod'),
    ...tree.childrenBy(token, 'nmod').flatMap((child) => tree.childrenBy(child, 'amod')),
  ]
  return STEPS.has(lemma) && described.some((child) => RIGHT.has(tree.lemma(child))) ? 'SUPPORT' : null
}

/** What one does only wrongly, to what is valued or to those who speak: "violates the treaty", "broke its word", "treats us like suspects". */
function isWrong(tree: DependencyTree, verb: number): boolean {
  const lemma = tree.lemma(verb)
  const object = tree.child(verb, 'obj')
  if (WRONGDOING.has(lemma)) return true
  if (object === null) return false
  if (HARMING_VALUES.has(lemma)) return true
  if (lemma === 'break') return BROKEN.has(tree.lemma(object))
  return (
    lemma === 'treat' &&
    tree.childrenBy(verb, 'obl').some((child) => /^(?:like|with|as)$/.test(tree.cases(child)[0] ?? ''))
  )
}

const WRONGDOING: ReadonlySet<string> = new Set(
  'lie cheat bluff provoke bully blackmail interfere meddle lecture hide gamble profiteer scheme backtrack renege dither'.split(
    ' ',
  ),
)

const BROKEN: ReadonlySet<string> = new Set(
  'promise word agreement accord law rule treaty truce ceasefire pledge oath commitment obligation trust deal'.split(
    ' ',
  ),
)

/** "would be a mistake", "if it is illegal", "is it an insult?" */
const isSupposed = (tree: DependencyTree, token: number): boolean =>
  tree.childrenBy(token, 'aux').some((child) => !SIMPLE.has(tree.lemma(child))) ||
  tree.childrenBy(token, 'mark').some((child) => CONDITIONAL_MARKS.has(tree.lemma(child))) ||
  tree.children(token).some((child) => tree.at(child).form === '?')

/** Auxiliaries under which something is so; "can" only where it is denied ("cannot be tolerated"). */
const SIMPLE: ReadonlySet<string> = new Set(['be', 'have', 'do', 'can', 'ca', 'must'])

/** "Shameful!", "A disgrace," she said: a predicate that is all that is said. */
function isExclaimed(tree: DependencyTree, token: number): boolean {
  if (tree.isVerb(token) || tree.child(token, 'nsubj', 'cop') !== null) return false
  if (tree.is(token, 'root')) return true
  const head = tree.head(token)
  return head >= 0 && tree.is(token, 'ccomp', 'parataxis') && REPORTING_VERBS.has(tree.lemma(head))
}

/** Whether a subject stands for what another did, or for the other. */
function mayBeJudged(tree: DependencyTree, subject: number): boolean {
  const { upos } = tree.at(subject)
  const lemma = tree.lemma(subject)
  if (upos === 'PRON' || upos === 'DET') return !OURS.has(tree.at(subject).form.toLowerCase())
  if (upos === 'PROPN') return true
  return (
    GENERAL_ACT_NOUNS.has(lemma) ||
    ACT_NOUNS.has(lemma) ||
    tree.childrenBy(subject, 'det').some((det) => POINTING.has(tree.lemma(det))) ||
    tree.childrenBy(subject, 'nmod:poss').some((owner) => !OURS.has(tree.at(owner).form.toLowerCase()))
  )
}

/** First persons, and words that ask or leave open. */
const OURS: ReadonlySet<string> = new Set(
  `i we us our my mine ours you your what which who everything nothing something anything there one all nobody everyone anyone`.split(
    ' ',
  ),
)

const POINTING: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'such'])

const BAD: ReadonlySet<string> = new Set([
  ...wordsOf(REPROACHES, BAD_NAMES),
  ...`monstrous odious sickening shocking repugnant reprehensible repulsive vile evil atrocious ludicrous absurd ridiculous laughable senseless
  dastardly treacherous infamous infamy vandalism sabotage atrocity massacre slaughter carnage insanity irrational illegitimate
  non-starter insolent insolence impudent impudence bellicose belligerent brazen abhorrent indefensible unconscionable insensitive
  unprofessional unfriendly undiplomatic unprecedented unprovoked indiscriminate contemptible nonsensical intolerance revenge vengeance
  murder robbery terror genocide stab camouflage fairytale brutal unilateral disrespectful petulant insulting unbecoming retrograde setback inexplicable incomprehensible alarming worrying troubling disturbing`
    .trim()
    .split(/\s+/),
])

const UNTRUTHS: ReadonlySet<string> = new Set([
  ...wordsOf(UNTRUE),
  ...`false untrue baseless unfounded groundless lie nonsense fiction fantasy rubbish fabrication falsehood fake invention fairytale`.split(
    ' ',
  ),
])

/** "an act of war", "a crime against humanity", "a campaign of lies" */
const ACTS: ReadonlySet<string> = new Set(
  'act crime campaign declaration violation breach attack assault'.split(' '),
)
const OF_ACTS: ReadonlySet<string> = new Set(
  `war terror terrorism piracy aggression hostility betrayal barbarism barbarity sabotage vandalism genocide revenge vengeance banditry
  cowardice treachery desperation humanity lie lies disinformation law sovereignty charter convention right rights treaty agreement
  international`.split(/\s+/),
)

/** "an unfriendly act", "a cowardly move" */
const DOINGS: ReadonlySet<string> = new Set(
  'act action step move decision gesture measure behaviour behavior attitude attempt policy tactic statement remark comment word language attack strike country state regime government war'.split(
    ' ',
  ),
)

const GOOD: ReadonlySet<string> = new Set(
  'welcome commendable laudable praiseworthy courageous brave exemplary admirable encouraging constructive'.split(
    ' ',
  ),
)

/** "a step in the right direction", "a wise decision" */
const STEPS: ReadonlySet<string> = new Set(
  'step decision move gesture signal sign initiative choice act'.split(' '),
)
const RIGHT: ReadonlySet<string> = new Set(
  `right good positive important brave courageous wise welcome generous bold historic encouraging constructive great significant
  humanitarian noble`.split(/\s+/),
)

/** What is not so is bad: "This is not acceptable". */
const DUE: ReadonlySet<string> = new Set(
  'acceptable justified justifiable tolerable fair legal lawful legitimate right excusable helpful proportionate permissible serious'.split(
    ' ',
  ),
)

/** What "cannot be tolerated". */
const BORNE: ReadonlySet<string> = new Set(
  'tolerate accept justify excuse forgive condone permit allow'.split(' '),
)

/** What befalls what is valued when somebody does wrong: "our trust has been betrayed". */
const SUFFERED: ReadonlySet<string> = new Set('betray violate trample humiliate insult flout'.split(' '))

/** What bad deeds do to what is valued. */
const HARMING_VALUES: ReadonlySet<string> = new Set(
  `violate breach contravene undermine endanger jeopardize jeopardise destabilize destabilise flout infringe trample insult offend escalate
  damage betray humiliate mock ignore poison sabotage disregard fuel fan distort falsify exploit abuse weaponize weaponise complicate
  obstruct subvert`.split(/\s+/),
)
