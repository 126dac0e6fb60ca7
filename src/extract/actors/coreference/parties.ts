import { pairKey } from '../../../base/pairKey.ts'
import type { Mention } from '../../results.ts'
import { isOfStates, ofOneName } from '../groupNominals.ts'
import { isState, type Pair } from './pairMemory.ts'
import { actorOf, listNames, ownersOf, type Resolution, type Scene } from './scene.ts'
import { actingOn, type Description, howOften, notOfGroup, REACH, WHOLE_ARTICLE } from './search.ts'
import { OTHER } from './states.ts'

/**
 * "both countries", "the two sides": the two of whom the article tells most together, and latest, that are not somebody
 * else in the clause. Of more than two, those that a list named.
 */
export function resolveParties(scene: Scene, mention: Description, onlyStates: boolean): Resolution | null {
  const { reading } = mention
  const named = ofOneName(reading.head)
  if (named !== null)
    return told(
      scene,
      named.map((code) => `country:${code}`),
      'which the word names',
    )
  if (reading.count === null && !reading.definite) return null
  if (SUPERPOWERS.test(reading.head) && reading.count !== 3 && isColdWar(scene.date))
    return told(scene, ['country:RUS', 'country:USA'], 'the superpowers of the time')
  if (reading.modifiers.some((word) => OTHER.test(word))) return null
  // "the large parties" are those of one state.
  if (reading.head === 'parties' && reading.modifiers.some((word) => !OF_PARTIES.test(word))) return null
  if (reading.count === null && isRestricted(scene, mention)) return null
  const states = onlyStates || GOVERNED.test(reading.head) || isOfStates(reading.head, reading.modifiers)
  const outside = notOfGroup(scene, mention, OPPOSED.test(reading.head))
  const fits = (id: string): boolean => {
    const isBody = actorOf(scene, id)?.kind === 'organization'
    return !outside.has(id) && (isState(id) || (!states && isBody))
  }
  if (reading.count === null) {
    const last = lastGroup(scene, mention, fits)
    if (last !== null) return last
  }
  if (reading.count !== null && reading.count !== 2) return several(scene, mention, reading.count, fits)
  return ofTwo(scene, mention, fits)
}

const SUPERPOWERS = /^superpowers$/

/** When "the superpowers" were two that everybody knew. */
const isColdWar = (date: string | null): boolean => {
  const year = Number(date?.slice(0, 4) ?? Number.NaN)
  return year >= 1947 && year <= 1991
}

/** "the governments" shortly after "the three countries" are those three. */
function lastGroup(scene: Scene, mention: Description, fits: (id: string) => boolean): Resolution | null {
  const [last] = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    accept: (actors, other) =>
      Number(actors.length > 2 && other?.reading.type === 'nominal' && actors.every(fits)),
  })
  return last === undefined
    ? null
    : { actors: last.actors, reason: `${listNames(scene, last.actors)}, of whom it told just now` }
}

/** Of whom these are said stand against each other. */
const OPPOSED =
  /^(?:sides|parties|camps|rivals|foes|enemies|adversaries|opponents|belligerents|combatants|antagonists|armies|navies|fleets|forces)$/

/** Only a state has these: "the two governments" are never a committee and whom it turns to. */
const GOVERNED = /^(?:governments|capitals)$/

/** Less than this was told of no two. */
const LEAST = 0.4
/** So many sentences speak of two whom only the next ones name. */
const OPENING = 3
/** How much it says of two that they stand out where the description is. */
const STANDING_OUT = 0.25

function ofTwo(scene: Scene, mention: Description, fits: (id: string) => boolean): Resolution | null {
  const pairs = scene.pairs
    .ofParties(mention, OPPOSED.test(mention.reading.head))
    .filter(({ actors }) => actors.every(fits))
  const standing = prominence(scene, mention, fits)
  const known = new Set(pairs.map(({ actors }) => pairKey(...actors)))
  const [first, second] = [...standing].sort((a, b) => b[1] - a[1]).map(([actor]) => actor)
  const untold: readonly Pair[] =
    first !== undefined && second !== undefined && !known.has(pairKey(first, second))
      ? [{ actors: [first, second], score: 0 }]
      : []
  const ranked = [...pairs, ...untold]
    .map(({ actors, score }) => ({
      actors,
      score: score + STANDING_OUT * Math.min(...actors.map((actor) => standing.get(actor) ?? 0)),
    }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  if (
    best === undefined ||
    best.score < (scene.discourse.sentenceOf(mention.headToken) < OPENING ? 0 : LEAST)
  )
    return null
  return told(scene, best.actors, 'of whom it tells together')
}

/** How much each party stands out in the sentences before, its persons and bodies counting for it. */
function prominence(
  scene: Scene,
  mention: Description,
  fits: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const often = howOften(scene, mention)
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    // Where something happens is mostly no party to it.
    accept: (actors, other) => (actors.length > 1 ? 0 : other?.locative ? 0.2 : 1),
  })
  for (const { actors, score } of found) {
    const party = scene.pairs.partyOf(actors[0]!)
    if (party === null || !fits(party)) continue
    const share = actors[0] === party ? 1 : actorOf(scene, actors[0]!)?.kind === 'person' ? 0.7 : 0.5
    weights.set(party, (weights.get(party) ?? 0) + score * share * often(party))
  }
  return weights
}

/** "the three countries": the last that so many were named together, else those of whom most is told with one another. */
function several(
  scene: Scene,
  mention: Description,
  count: number,
  fits: (id: string) => boolean,
): Resolution | null {
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: (actors) => Number(actors.length === count),
  })
  for (const { actors } of found) {
    const parties = [...new Set(actors.flatMap((actor) => scene.pairs.partyOf(actor) ?? []))]
    if (parties.length !== count || !parties.every(fits)) continue
    return told(scene, parties, 'named together before')
  }
  const here = inClause(scene, mention, count, fits)
  if (here !== null) return here
  const circle = closest(scene.pairs.ofParties(mention), count, fits)
  return circle === null ? null : told(scene, circle, 'of whom it tells together')
}

function told(scene: Scene, parties: readonly string[], why: string): Resolution {
  const actors = scene.pairs.present(parties)
  return { actors, reason: `${listNames(scene, actors)}, ${why}` }
}

/** "X and Y joined Z, where the three …": so many take part in what the sentence tells. */
function inClause(
  scene: Scene,
  mention: Description,
  count: number,
  fits: (id: string) => boolean,
): Resolution | null {
  const sentence = scene.discourse.sentenceOf(mention.headToken)
  const parties = new Set<string>()
  for (const other of scene.discourse.mentions) {
    if (other.firstToken >= mention.firstToken) break
    if (scene.discourse.sentenceOf(other.headToken) !== sentence || other.locative) continue
    if (!scene.tree.is(scene.tree.firstConjunct(other.headToken), 'nsubj', 'obj', 'iobj', 'obl')) continue
    for (const actor of scene.actorsOf(other)) parties.add(scene.pairs.partyOf(actor) ?? actor)
  }
  const found = [...parties]
  return found.length === count && found.every(fits) ? told(scene, found, 'who take part') : null
}

/** So many of whom something is told with each of the others. */
function closest(
  pairs: readonly Pair[],
  count: number,
  fits: (id: string) => boolean,
): readonly string[] | null {
  const fitting = pairs.filter(({ actors }) => actors.every(fits))
  const scoreOf = (one: string, other: string): number =>
    fitting.find(({ actors }) => actors.includes(one) && actors.includes(other))?.score ?? 0
  const [first] = fitting
  if (first === undefined) return null
  const members = [...first.actors]
  const others = [...new Set(fitting.flatMap(({ actors }) => actors))]
  while (members.length < count) {
    const [next] = others
      .filter((one) => !members.includes(one))
      .map((one) => ({ one, score: Math.min(...members.map((member) => scoreOf(one, member))) }))
      .sort((a, b) => b.score - a.score)
    if (next === undefined || next.score < LEAST) return null
    members.push(next.one)
  }
  return members
}

const OF_PARTIES =
  /^(?:two|three|both|warring|conflicting|opposing|rival|contracting|negotiating|feuding|hostile|concerned|signatory|relevant)$/

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

/** "the other side", "its rival": of the two states that the article is about the one that does not act here. */
export function otherOfTwo(scene: Scene, mention: Description, own: readonly string[]): Resolution | null {
  const acting = own.length > 0 ? new Set(own) : actingOn(scene, mention)
  const [best] = scene.pairs
    .ofParties(mention, true)
    .filter(({ actors }) => actors.some((one) => acting.has(one)) && !actors.every((one) => acting.has(one)))
  const rival = best?.actors.find((one) => !acting.has(one))
  if (best !== undefined && rival !== undefined && best.score >= LEAST)
    return told(scene, [rival], 'of whom it tells together with who acts')
  const pair = mainPair(scene, mention, true)
  const others = pair.filter((actor) => !acting.has(actor))
  if (pair.length < 2 || others.length !== 1) return null
  return { actors: others, reason: `${listNames(scene, others)}, the other of the two told of` }
}

/** "the countries in the region", "the nations that signed"; not "the parties to the conflict", "the sides involved". */
const isRestricted = ({ tree }: Scene, { headToken, reading }: Description): boolean =>
  tree
    .childrenBy(headToken, 'nmod', 'acl')
    .some(
      (child) =>
        child > headToken &&
        !(/^(?:sides|parties)$/.test(reading.head) && OF_QUARREL.test(tree.lemma(child))),
    )

const OF_QUARREL =
  /^(?:conflict|dispute|war|fighting|quarrel|crisis|ceasefire|truce|agreement|accord|negotiation|talks?|involve|concern)$/

/** Who stands so to somebody: "its two allies", "his country's two neighbours". */
export const RELATED = /^(?:allies|partners|neighbou?rs|rivals|foes|enemies|adversaries|opponents)$/

/** "its two allies": two of whom the text tells together, and with whose they are. */
export function relatedTo(scene: Scene, mention: Description): Resolution | null {
  const own = ownParties(scene, mention)
  if (own.size === 0 || mention.reading.count !== 2) return null
  const pairs = scene.pairs.ofParties(mention)
  const withOwner = (party: string): number =>
    Math.max(
      0,
      ...pairs
        .filter(({ actors }) => actors.includes(party) && actors.some((one) => own.has(one)))
        .map(({ score }) => score),
    )
  const outside = notOfGroup(scene, mention)
  const [best] = pairs
    .filter(
      ({ actors, score }) =>
        score >= LEAST && actors.every((one) => isState(one) && !own.has(one) && !outside.has(one)),
    )
    .map(({ actors, score }) => ({ actors, score: score + Math.min(...actors.map(withOwner)) }))
    .sort((a, b) => b.score - a.score)
  return best === undefined ? null : told(scene, best.actors, 'of whom it tells together')
}

/** The parties of whoever owns a description: "its", "his country's". */
const ownParties = (scene: Scene, { reading }: Description): ReadonlySet<string> =>
  new Set(ownersOf(scene, reading.owner).flatMap((owner) => scene.pairs.partyOf(owner) ?? []))

/** How many sentences back a guest arrived. */
const ARRIVED = 2

/** "his hosts": those in whose country, by the last place that it tells of, he is a guest. */
export function hostsOf(scene: Scene, mention: Description): Resolution | null {
  const own = ownParties(scene, mention)
  if (own.size === 0) return null
  const { discourse } = scene
  const here = discourse.sentenceOf(mention.headToken)
  for (const other of discourse.mentions.toReversed()) {
    if (other.firstToken >= mention.firstToken || discourse.sentenceOf(other.headToken) < here - ARRIVED)
      continue
    if (other.reading.type !== 'state') continue
    const placed =
      other.locative || /^(?:to|in|at|into|for)$/.test(scene.tree.cases(other.headToken)[0] ?? '')
    const [actor] = scene.actorsOf(other)
    if (!placed || actor === undefined || own.has(actor)) continue
    return told(scene, [actor], 'where the guest is')
  }
  return null
}
