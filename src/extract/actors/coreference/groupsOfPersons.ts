import { groupBy } from '../../../base/groupBy.ts'
import { once } from '../../../base/once.ts'
import { pairKey } from '../../../base/pairKey.ts'
import type { Candidate } from './discourse.ts'
import { isState } from './pairMemory.ts'
import { bearing, counterpart, LEADERS } from './persons.ts'
import { actorOf, listNames, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { actingOn, type Description, group, notOfGroup, REACH, WHOLE_ARTICLE } from './search.ts'

/** "the two leaders", "both presidents": the most prominent persons that fit. */
export function resolvePersons(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  if (reading.head === 'counterparts') return counterpartsOf(scene, mention)
  if (/^(?:men|women)$/.test(reading.head) && reading.count === 2 && reading.owner === -1)
    return reading.country === null ? resolvePair(scene, mention) : null
  const owners = ownersOf(scene, reading.owner)
  const named = statesIn(scene, mention)
  const body = menOf(scene, mention, owners)
  if (body !== null) return body
  if (reading.title?.standsForState || named.length > 0 || owners.length > 0) {
    if (reading.title?.what === 'person') return null
    const codes = named.length > 0 ? named : owners.flatMap((owner) => stateOf(scene, owner) ?? [])
    const actors = [...new Set(codes)].map(
      (code) => bearerIn(scene, mention, code) ?? scene.roster.state(code),
    )
    return actors.length === 0 ? null : { actors, reason: `${listNames(scene, actors)}, for whom they stand` }
  }
  if (!reading.definite || reading.title?.what === 'person') return null
  // "the leaders of the large parties": of somebody, whom nothing tells.
  if (reading.owner !== -1 && reading.count === null) return null
  const office = reading.title?.office ?? null
  const words = [
    ...reading.modifiers.filter((word) => !/^(?:two|three|four|both)$/.test(word)),
    reading.head.replace(/s$/, ''),
  ]
  const outside = notOfGroup(scene, mention)
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: reading.count === null ? REACH : WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known?.kind !== 'person' || others.length > 0 || outside.has(known.id)) return 0
      const fits = bearing(scene, known.id, words.join(' '), office)
      if (office !== 'leader') return fits < 1 ? 0 : 1
      // "the two leaders" are rather presidents than their spokesmen, but anyone's office may be left unsaid.
      const untitled = scene.titlesOf(known.id).length === 0 ? 0.6 : 0.2
      return (fits >= 1 ? 1 : untitled) * (known.country === null ? 0.6 : 1)
    },
  })
  // "the energy ministers": all whom the sentences before call so.
  const count = reading.count ?? (office !== null && LEADERS.has(office) ? 2 : Math.min(found.length, 4))
  const summit = reading.count === null && leads(office) ? summitBody(scene) : null
  if (summit !== null && !reading.modifiers.some((word) => /^(?:party|rebel|union|opposition)$/.test(word)))
    return { actors: [summit], reason: `${listNames(scene, [summit])}, whose ${reading.head} meet` }
  if (reading.count === null && count < 2) return sameGroup(scene, mention)
  if (count < 2) return null
  if (count !== 2) return group(scene, found.slice(0, count), count)
  return pairOfPersons(scene, mention, found, outside, words.join(' '))
}

/** "The ministers" after "the two ministers": those whom the article has called so. */
function sameGroup(
  { discourse, actorsOf, roster }: Scene,
  { reading, firstToken }: Description,
): Resolution | null {
  const last = discourse.mentions.findLast(
    (other) =>
      other.firstToken < firstToken &&
      other.reading.type === 'nominal' &&
      other.reading.plural &&
      other.reading.head === reading.head &&
      actorsOf(other).length > 1,
  )
  if (last === undefined) return null
  const actors = actorsOf(last)
  if (!actors.every((actor) => roster.get(actor)?.kind === 'person')) return null
  return { actors, reason: 'of whom it told as of these' }
}

/** How much of its standing out speaks for a person, and how much what is told of the states for their leaders. */
const STANDING_OUT = 0.12
const BY_STATES = 0.6
const LEAST = 0.5
/** So many sentences speak of two whom only the next ones name. */
const OPENING = 3

/**
 * "both presidents": the two who fit of whom the article tells most together, themselves or by their states. Where it
 * names but one of them, or none, they stand for their states.
 */
function pairOfPersons(
  scene: Scene,
  mention: Description,
  found: readonly Candidate[],
  outside: ReadonlySet<string>,
  words: string,
): Resolution | null {
  const office = mention.reading.title?.office ?? null
  const persons = new Map(found.map(({ actors, score }) => [actors[0]!, score]))
  const scores = new Map<string, { readonly actors: readonly string[]; readonly score: number }>()
  const raise = (actors: readonly [string, string], score: number): void => {
    const key = pairKey(...actors)
    scores.set(key, { actors, score: (scores.get(key)?.score ?? 0) + score })
  }
  const ids = [...persons.keys()]
  const byStates = new Map(
    scene.pairs.ofParties(mention).map(({ actors, score }) => [pairKey(...actors), score]),
  )
  const byActors = new Map(
    scene.pairs.ofActors(mention).map(({ actors, score }) => [pairKey(...actors), score]),
  )
  ids.forEach((one, index) => {
    for (const other of ids.slice(index + 1)) {
      const [oneState, otherState] = [scene.pairs.partyOf(one) ?? one, scene.pairs.partyOf(other) ?? other]
      if (oneState === otherState) continue
      const told =
        (byActors.get(pairKey(one, other)) ?? 0) +
        BY_STATES * (byStates.get(pairKey(oneState, otherState)) ?? 0)
      raise([one, other], told + STANDING_OUT * (persons.get(one)! + persons.get(other)!))
    }
  })
  if (leads(office)) {
    const bearerLater = bearersLater(scene, words, office)
    const bearerOf = (state: string): string | null =>
      ids.find((id) => scene.pairs.partyOf(id) === state) ?? bearerLater(state)
    for (const [key, score] of byStates) {
      const states = key.split(' ')
      if (states.some((state) => outside.has(state) || !isState(state))) continue
      const [one, other] = states.map((state) => bearerOf(state) ?? state) as [string, string]
      // Whom both the article names were weighed above.
      if (!persons.has(one) || !persons.has(other)) raise([one, other], BY_STATES * score * UNNAMED)
    }
  }
  const [best] = [...scores.values()].sort((a, b) => b.score - a.score)
  if (best === undefined) return null
  if (best.score < LEAST && scene.discourse.sentenceOf(mention.headToken) >= OPENING) return null
  const actors = scene.pairs.present(best.actors)
  return { actors, reason: `${listNames(scene, actors)}, of whom it tells together` }
}

/** Who is not named by the office is the less likely meant. */
const UNNAMED = 0.8

/** Finds the one of a state whom the article calls so, if only further on: each state is asked for in many pairs. */
function bearersLater(
  scene: Scene,
  words: string,
  office: Parameters<typeof bearing>[3],
): (state: string) => string | null {
  const persons = once(() =>
    groupBy(
      [...scene.roster.actors().values()].filter(({ kind }) => kind === 'person'),
      ({ id }) => scene.pairs.partyOf(id),
    ),
  )
  const known = new Map<string, string | null>()
  return (state) => {
    const before = known.get(state)
    if (before !== undefined) return before
    const found = (persons().get(state) ?? []).filter(({ id }) => bearing(scene, id, words, office) >= 1)
    const bearer = found.length === 1 ? found[0]!.id : null
    known.set(state, bearer)
    return bearer
  }
}

const leads = (office: string | null): boolean =>
  office !== null && (LEADERS.has(office) || office === 'foreign-minister')

/** The body whose members meet: one of several states that the first sentences name, and the text more than once. */
function summitBody({ discourse, actorsOf, kindsOf, roster }: Scene): string | null {
  const counts = new Map<string, { count: number; first: number }>()
  for (const mention of discourse.mentions) {
    const [actor, ...others] = mention.form === 'pronoun' ? [] : actorsOf(mention)
    if (actor === undefined || others.length > 0 || roster.get(actor)?.country !== null) continue
    if (!kindsOf(actor).some((kind) => kind === 'bloc' || kind === 'igo')) continue
    const seen = counts.get(actor) ?? { count: 0, first: discourse.sentenceOf(mention.headToken) }
    counts.set(actor, { ...seen, count: seen.count + 1 })
  }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count)
  if (best === undefined || best[0] === 'organization:united-nations') return null
  const [actor, { count, first }] = best
  return count >= 2 && first <= 2 ? actor : null
}

/** Who belongs to somebody but does not act for it: "the prisoners of the M23", "critics of Hamas". */
const NOT_ITS_MEN =
  /^(?:hostages|prisoners|captives|refugees|migrants|citizens|nationals|civilians|critics|opponents|allies|enemies|foes|counterparts|colleagues|women|victims|veterans|protesters|demonstrators)$/

const FIGHT = /^(?:men|fighters|militants|guerrillas|rebels|gunmen|insurgents|followers|supporters)$/

/** "Fighters of the M23", "the lawyers of Sherpa": the body; "Savimbi's men": he who leads them. */
function menOf(
  scene: Scene,
  { reading: { title, head } }: Description,
  owners: readonly string[],
): Resolution | null {
  const [owner, ...others] = owners
  if (owner === undefined || others.length > 0 || title?.what !== 'person' || NOT_ITS_MEN.test(head))
    return null
  const kind = actorOf(scene, owner)?.kind
  if (kind === 'country' || (kind === 'person' && !FIGHT.test(head))) return null
  return { actors: [owner], reason: `${listNames(scene, [owner])}, whose ${head} they are` }
}

/** The person of that state whom the article calls by the office: "the Serbian and Chinese presidents". */
function bearerIn(scene: Scene, { reading }: Description, code: string): string | null {
  const office = reading.title?.office ?? null
  if (office === null) return null
  const single = reading.head.replace(/s$/, '')
  for (const { id, kind } of scene.roster.actors().values())
    if (kind === 'person' && stateOf(scene, id) === code && bearing(scene, id, single, office) >= 1) return id
  return null
}

/** The states that modify the noun, all of a coordination: "Russian or Chinese counterparts". */
function statesIn(scene: Scene, mention: Description): readonly string[] {
  const { tree, knowledge } = scene
  const codes = tree
    .childrenBy(mention.headToken, 'amod', 'compound')
    .filter((child) => child < mention.headToken)
    .flatMap((child) => tree.coordination(child))
    .flatMap((token) => {
      const entry = knowledge.lookup(tree.at(token).form).find(({ kind }) => kind === 'state')
      return entry?.kind === 'state' ? [entry.code] : []
    })
  if (codes.length > 0 || mention.reading.country === null) return [...new Set(codes)]
  return [mention.reading.country]
}

function counterpartsOf(scene: Scene, mention: Description): Resolution | null {
  const owners = ownersOf(scene, mention.reading.owner)
  const actors = statesIn(scene, mention).flatMap((country) => {
    const one = { ...mention, reading: { ...mention.reading, country } }
    return counterpart(scene, one, owners[0] ?? null)?.actors ?? []
  })
  return actors.length === 0
    ? null
    : { actors: [...new Set(actors)], reason: `${listNames(scene, actors)}, in the same office there` }
}

/** "the pair": two persons named together, else the two most prominent. */
export function resolvePair(scene: Scene, mention: Description): Resolution | null {
  const gender = mention.reading.head === 'women' ? 'male' : mention.reading.head === 'men' ? 'female' : null
  const acting = actingOn(scene, mention)
  const isPerson = (actor: string): boolean => {
    const known = actorOf(scene, actor)
    return !acting.has(actor) && known?.kind === 'person' && (gender === null || known.gender !== gender)
  }
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    accept: (actors) => Number(actors.length <= 2 && actors.every(isPerson)),
  })
  const together = found.find(({ actors }) => actors.length === 2)
  if (together !== undefined)
    return { actors: together.actors, reason: `${listNames(scene, together.actors)}, named together before` }
  const [told] = scene.pairs.ofActors(mention).filter(({ actors }) => actors.every(isPerson))
  return (
    group(scene, found.filter(({ actors }) => actors.length === 1).slice(0, 2), 2) ??
    (told === undefined || told.score < LEAST
      ? null
      : { actors: told.actors, reason: `${listNames(scene, told.actors)}, of whom it tells together` })
  )
}
