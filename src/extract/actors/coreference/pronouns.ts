import { REPORTING_VERBS } from '../../lexicon/predicates.ts'
import type { Mention } from '../../results.ts'
import type { PronounReading } from '../reading.ts'
import type { Candidate } from './discourse.ts'
import { actorOf, listNames, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

type PronounMention = Mention & { readonly reading: PronounReading }

/** How far back a pronoun looks, in sentences. */
const REACH = { person: 5, thing: 3 } as const
/** A main subject that follows a fronted "In his statement, …" outweighs a subject of the sentence before. */
const FRONTED = 3.2

/** Resolves he, she, it, they and their kin, reflexives and relative pronouns; null where nobody fits. First persons are another's. */
export function resolvePronoun(
  scene: Scene,
  mention: PronounMention,
  speaker: string | null,
): Resolution | null {
  const { reading } = mention
  if (reading.use === 'relative') return relative(scene, mention)
  if (reading.use === 'reflexive') return reflexive(scene, mention)
  if (reading.person !== 3) return null
  if (reading.plural) return plural(scene, mention, speaker)
  return reading.gender === 'neuter' ? neuter(scene, mention, speaker) : singular(scene, mention, speaker)
}

function singular(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const { gender } = mention.reading
  const fits = (actor: string): boolean => {
    const person = actorOf(scene, actor)
    return (
      person?.kind === 'person' && (person.gender === null || person.gender === gender) && actor !== speaker
    )
  }
  const later = frontedSubject(scene, mention, fits)
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH.person,
    subject: isSubject(scene, mention),
    accept: (actors, other) => {
      const [actor] = actors
      if (actor === undefined || actors.length > 1 || !fits(actor) || clashes(scene, mention, other)) return 0
      // A person whose gender is told fits better than one of whom it is not known.
      return actorOf(scene, actor)?.gender === null ? 0.8 : 1
    },
  })
  return choose(scene, mention, found, later)
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
    things: {
      plural: false,
      weight: acts ? 0.3 : owns ? 0.4 : mention.reading.use === 'possessive' ? 0.7 : 0.9,
    },
    accept: (actors, other) => {
      const [actor] = actors
      if (actor === undefined || actors.length > 1 || !fits(actor) || clashes(scene, mention, other)) return 0
      return isModifying(scene, other) ? 0.6 : actor === speaker ? 0.5 : 1
    },
  })
  return choose(scene, mention, found, frontedSubject(scene, mention, fits))
}

/** "it is clear that …", "it takes …": no one is meant. */
function isEmpty({ tree }: Scene, token: number): boolean {
  const head = tree.head(token)
  if (head < 0 || !tree.is(token, 'nsubj')) return tree.is(token, 'expl')
  const clause = tree.childrenBy(head, 'ccomp', 'csubj', 'xcomp').some((child) => child > head)
  const { upos } = tree.at(head)
  if (clause && (upos === 'ADJ' || upos === 'NOUN') && tree.child(head, 'cop') !== null) return true
  return clause && /^(?:seem|appear|happen|turn|remain|become)$/.test(tree.lemma(head))
}

function plural(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const animate =
    isSubject(scene, mention) &&
    REPORTING_VERBS.has(scene.tree.lemma(Math.max(0, scene.tree.head(mention.headToken))))
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH.thing,
    subject: isSubject(scene, mention),
    things: { plural: true, weight: animate ? 0.5 : 0.9 },
    accept: (actors, other) => {
      if (clashes(scene, mention, other)) return 0
      if (actors.length > 1) return 1.2
      const [actor] = actors
      const kind = actor === undefined ? undefined : actorOf(scene, actor)?.kind
      if (kind === undefined || kind === 'person' || actor === speaker) return 0
      if (other !== null && isManyPeople(other)) return 1.1
      return (kind === 'organization' ? 0.75 : 0.55) * (isModifying(scene, other) ? 0.6 : 1)
    },
  })
  return choose(scene, mention, found, null)
}

/** "Russian forces", "US officials", "the rebels". */
const isManyPeople = ({ reading }: Mention): boolean =>
  (reading.type === 'organisation' && /\p{Ll}s$/u.test(reading.name)) ||
  (reading.type === 'state' && (reading.via === 'officials' || reading.uses.includes('plural'))) ||
  (reading.type === 'nominal' && reading.plural) ||
  (reading.type === 'pronoun' && reading.plural)

function choose(
  scene: Scene,
  mention: Mention,
  found: readonly Candidate[],
  later: string | null,
): Resolution | null {
  const best = found[0]
  if (later !== null && (best === undefined || best.score < FRONTED))
    return { actors: [later], reason: `${nameOf(scene, later)}, the subject that follows` }
  if (best === undefined) return null
  const what = best.actors.length > 1 ? 'named together before' : lastSeen(scene, mention, best)
  return { actors: best.actors, reason: `${listNames(scene, best.actors)}, ${what}` }
}

function lastSeen(scene: Scene, mention: Mention, { last }: Candidate): string {
  if (last === null) return 'the last that fits'
  const same = scene.discourse.sentenceOf(last.headToken) === scene.discourse.sentenceOf(mention.headToken)
  const subject = isSubject(scene, last)
  if (same) return subject ? 'the subject of this sentence' : 'named before in this sentence'
  return subject ? 'the last subject that fits' : 'the last that fits'
}

const isSubject = ({ tree }: Scene, { headToken }: Mention): boolean => tree.is(headToken, 'nsubj')

const isModifying = ({ tree }: Scene, other: Mention | null): boolean =>
  other !== null && tree.is(other.headToken, 'amod', 'compound')

const ARGUMENTS = ['nsubj', 'obj', 'iobj', 'obl'] as const

/** Two arguments of one verb are not the same, save by a reflexive; nor is a noun what owns it ("his counterpart"). */
function clashes(
  { tree, actorsOf, mentionAt }: Scene,
  mention: PronounMention,
  other: Mention | null,
): boolean {
  if (other === null) return false
  const mine = tree.firstConjunct(mention.headToken)
  const its = tree.firstConjunct(other.headToken)
  if (mine === its && mention.headToken !== other.headToken) return true
  if (mention.reading.use === 'personal' && tree.is(mine, ...ARGUMENTS) && tree.is(its, ...ARGUMENTS)) {
    if (tree.head(mine) === tree.head(its)) return true
    // The understood subject of "to meet him" is the subject above.
    const verb = tree.head(mine)
    if (
      !tree.is(mine, 'nsubj') &&
      tree.is(its, 'nsubj') &&
      tree.is(verb, 'xcomp') &&
      tree.head(verb) === tree.head(its)
    )
      return true
  }
  for (let at = mention.headToken, steps = 0; steps < 4; steps += 1) {
    if (at === other.headToken) return at !== mention.headToken
    if (tree.is(at, 'acl', 'ccomp', 'advcl', 'nsubj', 'obj', 'obl', 'root')) break
    at = tree.head(at)
    if (at < 0) break
  }
  // "his Belarusian counterpart Alexander Lukashenko": the name after the noun is the noun's.
  const owned = tree.head(mention.headToken)
  if (mention.reading.use !== 'possessive' || owned < 0) return false
  const named = mentionAt(owned)
  return (
    named !== null &&
    named !== mention &&
    actorsOf(named).length > 0 &&
    actorsOf(named).join() === actorsOf(other).join()
  )
}

/** The main subject after a fronted phrase or clause that holds the pronoun: "In his statement, Netanyahu …". */
function frontedSubject(
  { tree, mentionAt, actorsOf }: Scene,
  mention: PronounMention,
  fits: (actor: string) => boolean,
): string | null {
  let at = mention.headToken
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    if (tree.is(at, 'advcl', 'obl')) {
      const subject = tree.child(tree.head(at), 'nsubj')
      if (subject !== null && subject > mention.headToken && at < subject) {
        const later = mentionAt(subject)
        if (later?.form === 'name') {
          const actors = actorsOf(later)
          if (actors.length === 1 && fits(actors[0]!)) return actors[0]!
        }
      }
    }
    at = tree.head(at)
  }
  return null
}

function reflexive(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  for (const verb of tree.ancestors(mention.headToken)) {
    const subject = tree.child(verb, 'nsubj')
    if (subject === null || subject > mention.headToken) continue
    const owner = scene.mentionAt(subject)
    const actors = owner === null ? [] : scene.actorsOf(owner)
    return actors.length === 0
      ? null
      : { actors, reason: `${listNames(scene, actors)}, the subject of its clause` }
  }
  return null
}

/** The mention right before the pronoun, or the noun that its clause hangs on. */
function relative(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  const word = tree.at(mention.headToken).form.toLowerCase()
  let antecedent: number | null = null
  for (const ancestor of tree.ancestors(mention.headToken)) {
    if (!tree.is(ancestor, 'acl')) continue
    antecedent = tree.head(ancestor)
    break
  }
  const before =
    tree.at(mention.firstToken - 1)?.upos === 'PUNCT' ? mention.firstToken - 2 : mention.firstToken - 1
  for (const token of word.startsWith('who') ? [before, antecedent] : [antecedent]) {
    if (token === null || token < 0) continue
    const noun = scene.mentionAt(token)
    const actors = noun === null || noun === mention ? [] : scene.actorsOf(noun)
    if (noun === null || actors.length === 0) continue
    if (noun.headToken !== token && !(token >= noun.firstToken && token < noun.lastToken)) continue
    const person = actorOf(scene, actors[0]!)?.kind === 'person'
    if (word === 'which' && person) continue
    return { actors, reason: `${listNames(scene, actors)}, to whom the clause belongs` }
  }
  return null
}

/** "I" is who speaks; "we" of somebody who acts for a state is that state. */
export function resolveFirstPerson(scene: Scene, reading: PronounReading, speaker: string): Resolution {
  const state = reading.plural ? stateOf(scene, speaker) : null
  if (state !== null) {
    const actor = scene.roster.state(state)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, for which ${nameOf(scene, speaker)} speaks` }
  }
  return { actors: [speaker], reason: `${nameOf(scene, speaker)}, who speaks` }
}
