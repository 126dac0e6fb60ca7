import { bearing, counterpart, LEADERS } from './persons.ts'
import { actorOf, listNames, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { type Description, group, REACH, WHOLE_ARTICLE } from './search.ts'

/** "the two leaders", "both presidents": the most prominent persons that fit. */
export function resolvePersons(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  if (reading.head === 'counterparts') return counterpartsOf(scene, mention)
  const owners = ownersOf(scene, reading.owner)
  if (reading.title?.standsForState || reading.country !== null || owners.length > 0) {
    const states =
      reading.country !== null ? [reading.country] : owners.flatMap((owner) => stateOf(scene, owner) ?? [])
    if (states.length === 0 || reading.title?.what === 'person') return null
    if (!(reading.title?.office && LEADERS.has(reading.title.office) && states.length > 1)) {
      const actors = states.map((code) => scene.roster.state(code))
      return { actors, reason: `${listNames(scene, actors)}, for whom they stand` }
    }
  }
  if (!reading.definite || reading.title?.what === 'person') return null
  const office = reading.title?.office ?? null
  const words = [
    ...reading.modifiers.filter((word) => !/^(?:two|three|four|both)$/.test(word)),
    reading.head.replace(/s$/, ''),
  ]
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: reading.count === null ? REACH : WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known?.kind !== 'person' || others.length > 0) return 0
      const strict = office === null || !LEADERS.has(office)
      if (strict && bearing(scene, known.id, words.join(' '), office) < 1) return 0
      return known.country === null ? 0.6 : 1
    },
  })
  // "the energy ministers": all whom the sentences before call so.
  const count = reading.count ?? (office !== null && LEADERS.has(office) ? 2 : Math.min(found.length, 4))
  return count < 2 ? null : group(scene, found.slice(0, count), count)
}

function counterpartsOf(scene: Scene, mention: Description): Resolution | null {
  const { tree, mentionAt } = scene
  const owners = ownersOf(scene, mention.reading.owner)
  const states = tree
    .childrenBy(mention.headToken, 'amod', 'compound')
    .flatMap((child) => tree.coordination(child))
    .flatMap((token) => {
      const known = scene.knowledge.lookup(tree.at(token).form).find((entry) => entry.kind === 'state')
      return known?.kind === 'state' && mentionAt(token) !== null ? [known.code] : []
    })
  const actors = states.flatMap((country) => {
    const one = { ...mention, reading: { ...mention.reading, country } }
    return counterpart(scene, one, owners[0] ?? null)?.actors ?? []
  })
  return actors.length === 0
    ? null
    : { actors: [...new Set(actors)], reason: `${listNames(scene, actors)}, in the same office there` }
}

/** "the pair": two persons named together, else the two most prominent. */
export function resolvePair(scene: Scene, mention: Description): Resolution | null {
  const isPerson = (actor: string): boolean => actorOf(scene, actor)?.kind === 'person'
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    accept: (actors) => Number(actors.length <= 2 && actors.every(isPerson)),
  })
  const together = found.find(({ actors }) => actors.length === 2)
  if (together !== undefined)
    return { actors: together.actors, reason: `${listNames(scene, together.actors)}, named together before` }
  return group(scene, found.slice(0, 2), 2)
}
