import { REPORTING_VERBS } from '../../lexicon/predicates.ts'
import type { Mention } from '../../results.ts'
import { type PronounMention, resolveReflexive, resolveRelative } from './boundPronouns.ts'
import { goesOnAbout } from './objectPronouns.ts'
import { objectOfClauseBefore, subjectOfOwnClause } from './ownClause.ts'
import { resolvePlural } from './plurals.ts'
import {
  actsOnOther,
  asksOthers,
  choose,
  clashes,
  frontedSubject,
  isManyPeople,
  isModifying,
  isSpeaker,
  isSubject,
  meetsCondition,
  REACH,
} from './pronounSearch.ts'
import { actorOf, listNames, type Resolution, type Scene } from './scene.ts'
import { whoIsSpokenFor } from './spokenFor.ts'

/** Resolves he, she, it, they and their kin, reflexives and relative pronouns; null where nobody fits. First persons are another's. */
export function resolvePronoun(
  scene: Scene,
  mention: PronounMention,
  speaker: string | null,
): Resolution | null {
  const { reading } = mention
  if (reading.use === 'relative') return resolveRelative(scene, mention)
  if (reading.use === 'reflexive') return resolveReflexive(scene, mention)
  if (reading.person !== 3) return null
  const sayer = whoSaysIt(scene, mention, speaker)
  if (sayer !== null) return sayer
  if (reading.plural) return resolvePlural(scene, mention, speaker)
  return reading.gender === 'neuter' ? neuter(scene, mention, speaker) : singular(scene, mention, speaker)
}

/** "X said he would leave": the subject of what somebody says is mostly who says it. */
function whoSaysIt(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const { tree } = scene
  if (!isSubject(scene, mention)) return null
  const clause = tree.head(mention.headToken)
  const verb = clause < 0 ? -1 : tree.head(clause)
  if (verb < 0 || !tree.is(clause, 'ccomp') || !REPORTING_VERBS.has(tree.lemma(verb))) return null
  const subject = tree.child(verb, 'nsubj')
  const other = subject === null || subject > mention.firstToken ? null : scene.mentionAt(subject)
  if (other === null || other === mention) return null
  const actors = scene.actorsOf(other)
  const kinds = actors.map((actor) => actorOf(scene, actor))
  const [first] = kinds
  if (first === undefined || actors.some((actor) => isSpeaker(scene, actor, speaker))) return null
  const { plural, gender } = mention.reading
  if (plural) {
    if (actors.length === 1 && (first.kind === 'person' || !isManyPeople(scene, other))) return null
  } else {
    if (actors.length > 1 || (gender === 'neuter') === (first.kind === 'person')) return null
    if (gender !== 'neuter' && first.gender !== null && first.gender !== gender) return null
    if (gender === 'neuter' && isManyPeople(scene, other)) return null
  }
  return { actors, reason: `${listNames(scene, actors)}, who says it` }
}

function singular(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const { gender } = mention.reading
  const fits = (actor: string): boolean => {
    const person = actorOf(scene, actor)
    return (
      person?.kind === 'person' && (person.gender === null || person.gender === gender) && actor !== speaker
    )
  }
  const principal = whoIsSpokenFor(scene, mention)
  if (principal?.actors.every(fits)) return principal
  const later = frontedSubject(scene, mention, fits)
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH.person,
    subject: isSubject(scene, mention),
    likely: subjectOfOwnClause(scene.tree, mention) ?? objectOfClauseBefore(scene.tree, mention),
    accept: (actors, other) => {
      const [actor] = actors
      if (actor === undefined || actors.length > 1 || clashes(scene, mention, other)) return 0
      // "the minister" who stands for a state may be he; who is known for a woman is not, by whatever title.
      const unnamed =
        other !== null && actorOf(scene, actor)?.kind !== 'person' && isUnnamedPerson(scene, other)
      if (!fits(actor)) return unnamed && actor !== speaker ? 0.9 : 0
      // A person whose gender is told fits better than one of whom it is not known.
      const known = actorOf(scene, actor)?.gender === null ? 0.8 : 1
      const shared = other !== null && sharesOwned(scene, mention, other) ? BESIDE : 1
      const told = other !== null && isSpokenOf(scene, mention, other) ? SPOKEN_OF : 1
      return told * shared * known * goesOnAbout(scene, mention, other)
    },
  })
  return choose(scene, mention, found, later)
}

/** After "“Talon lies,” X said." he is X, who speaks, and hardly of whom X speaks. */
const isSpokenOf = ({ discourse, tree }: Scene, { headToken }: PronounMention, other: Mention): boolean =>
  tree.is(headToken, 'nsubj') &&
  discourse.quotationAt(headToken) === -1 &&
  discourse.quotationAt(other.headToken) !== -1

const SPOKEN_OF = 0.5

/** How much "X and his rival" speaks for X. */
const BESIDE = 4

/** "X and his rival": the owner of the second of a coordination is the first. */
function sharesOwned({ tree }: Scene, { reading, headToken }: PronounMention, other: Mention): boolean {
  const owned = tree.head(headToken)
  return (
    reading.use === 'possessive' &&
    owned >= 0 &&
    tree.is(owned, 'conj') &&
    tree.head(owned) === other.headToken
  )
}

/** "the representative of Ethiopia", "a US official": one who stands for a state or body. */
function isUnnamedPerson({ tree, knowledge }: Scene, { reading, headToken }: Mention): boolean {
  if (reading.type === 'nominal') return reading.kind === 'person' && !reading.plural
  const { form } = tree.at(headToken)
  const spokesman =
    reading.type === 'organisation' || (reading.type === 'state' && reading.via === 'officials')
  return spokesman && !form.endsWith('s') && (knowledge.title(form.toLowerCase())?.standsForState ?? false)
}

/** Verbs with "it" as a subject that only a state or body can be. */
const AGENTIVE = new Set(
  (
    'want seek plan intend vow agree refuse decide accuse deny reject condemn support back oppose urge call invade ' +
    'attack withdraw deploy impose expel recall recognise recognize negotiate sign join host send launch consider ' +
    'threaten warn face hope believe continue maintain'
  ).split(' '),
)

/** What states and bodies have: "its ambassador", "its border". */
const OWNED = new Set(
  (
    'ministry minister government president leader ambassador embassy army military force troop soldier border ' +
    'territory citizen ally partner sovereignty people economy position policy neighbour neighbor invasion soil ' +
    'airspace navy police parliament constitution diplomat official spokesman spokesperson member capital election ' +
    'independence war attack side commitment security interest'
  ).split(' '),
)

function neuter(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const { tree } = scene
  const { headToken } = mention
  if (isEmpty(scene, headToken)) return null
  const head = tree.head(headToken)
  const lemma = head < 0 ? '' : tree.lemma(head)
  const acts = isSubject(scene, mention) && (REPORTING_VERBS.has(lemma) || AGENTIVE.has(lemma))
  const owns = mention.reading.use === 'possessive' && OWNED.has(lemma)
  const fits = (actor: string): boolean => actorOf(scene, actor)?.kind !== 'person'
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH.thing,
    subject: isSubject(scene, mention),
    possessive: mention.reading.use === 'possessive',
    likely: subjectOfOwnClause(scene.tree, mention) ?? objectOfClauseBefore(scene.tree, mention),
    things: {
      plural: false,
      weight: acts ? 0.3 : owns ? 0.4 : mention.reading.use === 'possessive' ? 0.7 : 0.9,
    },
    accept: (actors, other) => {
      const [actor] = actors
      if (actor === undefined || actors.length > 1 || !fits(actor) || clashes(scene, mention, other)) return 0
      if (isSpeaker(scene, actor, speaker)) return 0
      // "It is a good question": more often a thing than the state of the sentence before.
      const here =
        other !== null &&
        scene.discourse.sentenceOf(other.headToken) === scene.discourse.sentenceOf(headToken)
      const described =
        isSubject(scene, mention) && head >= 0 && tree.child(head, 'cop') !== null && !here ? 0.5 : 1
      const talk = speaker !== null && !acts && mention.reading.use === 'personal' ? 0.5 : 1
      return (
        described *
        talk *
        (isModifying(scene, other) ? 0.6 : 1) *
        actsOnOther(scene, mention, actor) *
        asksOthers(scene, mention, actor) *
        meetsCondition(scene, mention, actor) *
        goesOnAbout(scene, mention, other) *
        (other !== null && isManyPeople(scene, other) ? 0.3 : 1)
      )
    },
  })
  return choose(scene, mention, found, frontedSubject(scene, mention, fits))
}

/** What is so, and not who, is the object of these. */
const OF_FACTS: ReadonlySet<string> = new Set(
  'deny confirm say know announce believe doubt regret admit concede prove repeat promise do mean imagine'.split(
    ' ',
  ),
)

/** "it is clear that …", "it takes …": no one is meant. */
function isEmpty({ tree }: Scene, token: number): boolean {
  const head = tree.head(token)
  if (head < 0 || tree.is(token, 'expl')) return true
  // "Chad denied it", "we knew it": what is so, and no one.
  if (tree.is(token, 'obj') && OF_FACTS.has(tree.lemma(head))) return true
  // "makes it clear that", "find it easy to".
  if (tree.is(token, 'obj'))
    return tree.childrenBy(head, 'xcomp').some((child) => child > token && tree.at(child).upos === 'ADJ')
  if (!tree.is(token, 'nsubj')) return false
  if (/^(?:mean|seem|appear|happen|occur|matter|depend|last|cost)$/.test(tree.lemma(head))) return true
  const clause = tree.childrenBy(head, 'ccomp', 'csubj', 'xcomp').some((child) => child > head)
  const { upos } = tree.at(head)
  if (clause && (upos === 'ADJ' || upos === 'NOUN') && tree.child(head, 'cop') !== null) return true
  return clause && /^(?:turn|remain|become)$/.test(tree.lemma(head))
}
