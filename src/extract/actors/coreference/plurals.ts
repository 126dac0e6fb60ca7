import { REPORTING_VERBS } from '../../lexicon/predicates.ts'
import type { PronounMention } from './boundPronouns.ts'
import type { Candidate } from './discourse.ts'
import {
  actsOnOther,
  choose,
  clashes,
  isManyPeople,
  isModifying,
  isSpeaker,
  isSubject,
  REACH,
} from './pronounSearch.ts'
import { actorOf, listNames, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

/** "they", "their": those named together, the people of a body, what two have together; in talk the other side. */
export function resolvePlural(
  scene: Scene,
  mention: PronounMention,
  speaker: string | null,
): Resolution | null {
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
      if (actor === undefined || kind === undefined || isSpeaker(scene, actor, speaker)) return 0
      const ours =
        speaker !== null &&
        stateOf(scene, actor) !== null &&
        stateOf(scene, actor) === stateOf(scene, speaker)
      if (ours) return 0
      if (kind === 'person') return speaker !== null && stateOf(scene, actor) !== null ? LEADER : 0
      if (other !== null && isManyPeople(scene, other)) return 1.1 * actsOnOther(scene, mention, actor)
      // In talk a state is "they"; in writing rather "it".
      const state = speaker !== null ? 0.9 : 0.4
      return (
        (kind === 'organization' ? 0.75 : state) *
        (isModifying(scene, other) ? 0.6 : 1) *
        actsOnOther(scene, mention, actor)
      )
    },
  })
  const sides = speaker === null ? found : bySides(scene, found)
  return choose(scene, mention, sides, null) ?? (speaker === null ? null : opponent(scene, speaker))
}

/** How much a person speaks for "they" being his or her state, in talk. */
const LEADER = 0.45

/** In talk "they" are the state of a leader, and not the leader; a state is the likelier, the more of its people are named. */
function bySides(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const sides = new Map<string, Candidate>()
  for (const candidate of found) {
    const [actor, ...others] = candidate.actors
    const state =
      actor !== undefined && others.length === 0 && actorOf(scene, actor)?.kind === 'person'
        ? stateOf(scene, actor)
        : null
    const actors = state === null ? candidate.actors : [scene.roster.state(state)]
    const key = [...actors].sort().join(' ')
    const same = sides.get(key)
    sides.set(
      key,
      same === undefined
        ? { ...candidate, actors }
        : {
            ...same,
            score: Math.max(same.score, candidate.score) + BESIDE * Math.min(same.score, candidate.score),
          },
    )
  }
  return [...sides.values()].sort((one, other) => other.score - one.score)
}

/** How much further people of a state add to it. */
const BESIDE = 0.4

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
    // "X told Y that their friendship would last"
    if (!tree.is(verb, 'ccomp')) return null
  }
  return null
}
