import type { Mention } from '../../results.ts'
import type { Candidate } from './discourse.ts'
import { actorOf, listNames, type Resolution, type Scene, stateOf } from './scene.ts'
import { actingOn, type Description, group, howOften, REACH } from './search.ts'
import { OTHER } from './states.ts'

/**
 * "both countries", "the two sides": those named together, unless the sentence itself has enough states; else the
 * most prominent states, persons and bodies counting for theirs, or, of sides, bodies as well.
 */
export function resolveParties(scene: Scene, mention: Description, onlyStates: boolean): Resolution | null {
  const { reading } = mention
  if (reading.count === null && !reading.definite) return null
  if (reading.modifiers.some((word) => OTHER.test(word))) return null
  // "the large parties" are those of one state.
  if (reading.head === 'parties' && reading.modifiers.some((word) => !OF_PARTIES.test(word))) return null
  if (reading.count === null && isRestricted(scene, mention)) return null
  const count = reading.count ?? 2
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    // Where something happens is mostly no party to it.
    accept: (_, other) => (other?.locative ? 0.2 : 1),
  })
  const acting = actingOn(scene, mention)
  const isParty = (id: string): boolean => {
    const actor = actorOf(scene, id)
    if (acting.has(id)) return false
    return (
      actor?.kind === 'country' || (!onlyStates && actor?.kind === 'organization' && actor.country === null)
    )
  }
  const often = howOften(scene, mention)
  const together = lastGroup(
    scene,
    mention,
    often,
    (actors) => actors.length === count && actors.every(isParty),
  )
  const weights = new Map<string, number>()
  const here = new Set<string>()
  const sentence = scene.discourse.sentenceOf(mention.headToken)
  for (const { actors, score, last } of found) {
    const [first, ...others] = actors
    const actor = first === undefined ? undefined : actorOf(scene, first)
    if (actor === undefined || others.length > 0) continue
    const state = stateOf(scene, actor.id)
    const id = isParty(actor.id) ? actor.id : state === null ? null : scene.roster.state(state)
    if (id === null || acting.has(id)) continue
    const share = actor.id === id ? 1 : actor.kind === 'person' ? 0.7 : 0.5
    weights.set(id, (weights.get(id) ?? 0) + score * share * often(id))
    if (last !== null && scene.discourse.sentenceOf(last.headToken) === sentence) here.add(id)
  }
  if (together !== undefined && here.size < count)
    return { actors: together.actors, reason: `${listNames(scene, together.actors)}, named together before` }
  if (together?.actors.every((actor) => here.has(actor)))
    return { actors: together.actors, reason: `${listNames(scene, together.actors)}, named together before` }
  if (
    !/^(?:countries|nations|states|sides|parties|governments|neighbou?rs|capitals|pair|both|two|delegations)$/.test(
      reading.head,
    )
  )
    return null
  const ranked = [...weights].sort((a, b) => b[1] - a[1]).slice(0, count)
  const ahead = ranked.length < count ? mainPair(scene, mention, true) : []
  if (count === 2 && ahead.length === 2 && ranked.every(([actor]) => ahead.includes(actor)))
    return { actors: ahead, reason: `${listNames(scene, ahead)}, of whom the article tells most` }
  return group(
    scene,
    ranked.map(([actor, score]) => ({ actors: [actor], score, last: null })),
    count,
  )
}

const OF_PARTIES =
  /^(?:two|three|both|warring|conflicting|opposing|rival|contracting|negotiating|feuding|hostile|concerned|signatory|relevant)$/

/** Of the groups before, the one that is near and of which the article tells most. */
function lastGroup(
  scene: Scene,
  mention: Mention,
  often: (actor: string) => number,
  fits: (actors: readonly string[]) => boolean,
): Candidate | undefined {
  const sentence = scene.discourse.sentenceOf(mention.headToken)
  const rank = (actors: readonly string[], distance: number): number =>
    actors.reduce((product, actor) => product * often(actor) ** 2, 1) * GROUP_DECAY ** distance
  const groups = scene.discourse
    .candidates({ before: mention.firstToken, reach: GROUP_REACH, accept: (actors) => Number(fits(actors)) })
    .map((candidate) => {
      const { actors, last } = candidate
      const distance = last === null ? 0 : sentence - scene.discourse.sentenceOf(last.headToken)
      return { candidate, rank: rank(actors, distance) }
    })
  const main = mainPair(scene, mention, false)
  if (fits(main))
    groups.push({ candidate: { actors: main, score: 1, last: null }, rank: rank(main, GROUP_REACH) })
  return groups.sort((a, b) => b.rank - a.rank)[0]?.candidate
}

/** The two states of which the article tells most so far, or in all: a first sentence may speak of "both countries". */
function mainPair(scene: Scene, mention: Mention, whole: boolean): readonly string[] {
  return byCount(scene, mention, whole)
    .slice(0, 2)
    .map(([actor]) => actor)
}

/** States by how often the article tells of them. */
function byCount(scene: Scene, mention: Mention, whole: boolean): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const other of scene.discourse.mentions) {
    if (!whole && other.firstToken >= mention.firstToken) break
    for (const actor of scene.actorsOf(other))
      if (actorOf(scene, actor)?.kind === 'country')
        counts.set(actor, (counts.get(actor) ?? 0) + (other.locative ? 0.5 : 1))
  }
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** The two states of which the article tells most, where none of them acts on them; on demand only if it tells of no third as much. */
export function mainTwo(scene: Scene, mention: Description, alone: boolean): Resolution | null {
  const [first, second, third] = byCount(scene, mention, true)
  if (alone && third !== undefined && second !== undefined && third[1] > second[1] / 2) return null
  const pair = [first, second].flatMap((one) => one?.[0] ?? [])
  const acting = actingOn(scene, mention)
  return pair.length < 2 || pair.some((actor) => acting.has(actor))
    ? null
    : { actors: pair, reason: `${listNames(scene, pair)}, of whom the article tells most` }
}

/** "the other side", "its rival": of the two states that the article is about the one that does not act here. */
export function otherOfTwo(scene: Scene, mention: Description, own: readonly string[]): Resolution | null {
  const pair = mainPair(scene, mention, true)
  const acting = own.length > 0 ? new Set(own) : actingOn(scene, mention)
  const others = pair.filter((actor) => !acting.has(actor))
  if (pair.length < 2 || others.length !== 1) return null
  return { actors: others, reason: `${listNames(scene, others)}, the other of the two told of` }
}

const GROUP_REACH = 12
const GROUP_DECAY = 0.93

/** "the countries in the region", "the nations that signed". */
const isRestricted = ({ tree }: Scene, { headToken }: Mention): boolean =>
  tree.childrenBy(headToken, 'nmod', 'acl').some((child) => child > headToken)
