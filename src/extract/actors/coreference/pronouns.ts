import { REPORTING_VERBS } from '../../lexicon/predicates.ts'
import type { Mention } from '../../results.ts'
import { type PronounMention, resolveReflexive, resolveRelative } from './boundPronouns.ts'
import type { Candidate } from './discourse.ts'
import { actorOf, listNames, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

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
  if (reading.use === 'relative') return resolveRelative(scene, mention)
  if (reading.use === 'reflexive') return resolveReflexive(scene, mention)
  if (reading.person !== 3) return null
  const sayer = whoSaysIt(scene, mention, speaker)
  if (sayer !== null) return sayer
  if (reading.plural) return plural(scene, mention, speaker)
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
    if (actors.length === 1 && (first.kind === 'person' || !isManyPeople(other))) return null
  } else {
    if (actors.length > 1 || (gender === 'neuter') === (first.kind === 'person')) return null
    if (gender !== 'neuter' && first.gender !== null && first.gender !== gender) return null
    if (gender === 'neuter' && isManyPeople(other)) return null
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
  const later = frontedSubject(scene, mention, fits)
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH.person,
    subject: isSubject(scene, mention),
    accept: (actors, other) => {
      const [actor] = actors
      if (actor === undefined || actors.length > 1 || clashes(scene, mention, other)) return 0
      if (!fits(actor)) return other !== null && isUnnamedPerson(scene, other) && actor !== speaker ? 0.9 : 0
      // A person whose gender is told fits better than one of whom it is not known.
      return actorOf(scene, actor)?.gender === null ? 0.8 : 1
    },
  })
  return choose(scene, mention, found, later)
}

/** "the representative of Ethiopia", "a US official": one who stands for a state or body. */
function isUnnamedPerson({ tree, knowledge }: Scene, { reading, headToken }: Mention): boolean {
  if (reading.type === 'nominal') return reading.kind === 'person' && !reading.plural
  const { form } = tree.at(headToken)
  const spokesman =
    reading.type === 'organisation' || (reading.type === 'state' && reading.via === 'officials')
  return spokesman && !form.endsWith('s') && (knowledge.title(form.toLowerCase())?.standsForState ?? false)
}

/** Who speaks, and the state for which he or she does, are "I" and "we" in the same breath. */
const isSpeaker = (scene: Scene, actor: string, speaker: string | null): boolean =>
  speaker !== null &&
  (actor === speaker ||
    (actorOf(scene, actor)?.kind === 'country' && actor === `country:${stateOf(scene, speaker)}`))

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
        (other !== null && isManyPeople(other) ? 0.3 : 1)
      )
    },
  })
  return choose(scene, mention, found, frontedSubject(scene, mention, fits))
}

/** "it is clear that …", "it takes …": no one is meant. */
function isEmpty({ tree }: Scene, token: number): boolean {
  const head = tree.head(token)
  if (head < 0 || tree.is(token, 'expl')) return true
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

function plural(scene: Scene, mention: PronounMention, speaker: string | null): Resolution | null {
  const animate =
    isSubject(scene, mention) &&
    REPORTING_VERBS.has(scene.tree.lemma(Math.max(0, scene.tree.head(mention.headToken))))
  const together = clauseMates(scene, mention)
  if (together !== null) return together
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: speaker === null ? REACH.thing : 2 * REACH.thing,
    subject: isSubject(scene, mention),
    things: {
      plural: true,
      weight: speaker !== null && isSubject(scene, mention) ? 0.3 : animate ? 0.5 : 0.9,
    },
    accept: (actors, other) => {
      if (clashes(scene, mention, other)) return 0
      if (actors.length > 1) return 1.2
      const [actor] = actors
      const kind = actor === undefined ? undefined : actorOf(scene, actor)?.kind
      if (actor === undefined || kind === undefined || kind === 'person' || isSpeaker(scene, actor, speaker))
        return 0
      const ours =
        speaker !== null &&
        stateOf(scene, actor) !== null &&
        stateOf(scene, actor) === stateOf(scene, speaker)
      if (ours) return 0
      if (other !== null && isManyPeople(other)) return 1.1
      // In talk a state is "they"; in writing rather "it".
      const state = speaker !== null ? 0.9 : 0.4
      return (kind === 'organization' ? 0.75 : state) * (isModifying(scene, other) ? 0.6 : 1)
    },
  })
  return choose(scene, mention, found, null) ?? (speaker === null ? null : opponent(scene, speaker))
}

/** In the talk of one who acts for a state "they" are the other state that the article is about, where there is but one. */
function opponent(scene: Scene, speaker: string): Resolution | null {
  const own = stateOf(scene, speaker)
  if (own === null) return null
  const counts = new Map<string, number>()
  for (const mention of scene.discourse.mentions) {
    if (mention.form === 'pronoun' || mention.form === 'nominal') continue
    for (const actor of scene.actorsOf(mention)) {
      const state = stateOf(scene, actor)
      if (state !== null && state !== own) counts.set(state, (counts.get(state) ?? 0) + 1)
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 3 || first[1] < 3 * (second?.[1] ?? 0)) return null
  const actor = scene.roster.state(first[0])
  return {
    actors: [actor],
    reason: `${nameOf(scene, actor)}, the other state of which ${nameOf(scene, speaker)} speaks`,
  }
}

/** Nouns for what two have together: "X met Y for *their* first talks". */
const SHARED = new Set(
  'meeting talk relation relationship tie conversation call discussion summit friendship partnership alliance border dispute conflict cooperation exchange negotiation'.split(
    ' ',
  ),
)

/** Subject and object of the verb above, of one kind, where "their" is before something that two have together. */
function clauseMates(scene: Scene, mention: PronounMention): Resolution | null {
  const { tree } = scene
  const owned = tree.head(mention.headToken)
  if (mention.reading.use !== 'possessive' || owned < 0 || !SHARED.has(tree.lemma(owned))) return null
  for (const verb of tree.ancestors(owned)) {
    if (!tree.isVerb(verb)) continue
    const parties = tree.childrenBy(verb, 'nsubj', 'obj', 'obl').filter((token) => token < mention.headToken)
    const actors = parties.flatMap((token) => {
      const mate = scene.mentionAt(token)
      if (mate === null || mate.locative || (tree.is(token, 'obl') && !tree.cases(token).includes('with')))
        return []
      return scene.actorsOf(mate)
    })
    const kinds = new Set(actors.map((actor) => actorOf(scene, actor)?.kind))
    if (actors.length === 2 && kinds.size === 1 && actors[0] !== actors[1])
      return { actors, reason: `${listNames(scene, actors)}, who have it together` }
    return null
  }
  return null
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
    // "Russia in its war" may well be Russia's; "the leader of his country" is not the leader's.
    if (at === other.headToken) return at !== mention.headToken && (steps < 2 || other.form === 'nominal')
    if (tree.is(at, 'acl', 'ccomp', 'advcl', 'nsubj', 'obj', 'obl', 'root', 'conj')) break
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
