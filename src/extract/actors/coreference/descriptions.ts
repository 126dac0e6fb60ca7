import type { OfficeHolding, OfficeRole } from '../../knowledge/types.ts'
import type { Mention } from '../../results.ts'
import type { NominalReading } from '../reading.ts'
import { resolveBody } from './bodies.ts'
import type { Candidate } from './discourse.ts'
import { resolveDocument } from './documents.ts'
import { actorOf, listNames, nameOf, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'

export type Description = Mention & { readonly reading: NominalReading }

const REACH = 3
const WHOLE_ARTICLE = 1000

/** Resolves "the Belarusian leader", "both countries", "its foreign ministry"; null where the text leaves it open. */
export function resolveDescription(scene: Scene, mention: Description): Resolution | null {
  const named = apposed(scene, mention)
  if (named !== null) return named
  switch (mention.reading.kind) {
    case 'person':
      return mention.reading.plural || mention.reading.count !== null
        ? persons(scene, mention)
        : person(scene, mention)
    case 'state':
      return mention.reading.plural && mention.reading.owner === -1
        ? parties(scene, mention, true)
        : state(scene, mention)
    case 'party':
      return /^(?:pair|duo)$/.test(mention.reading.head)
        ? pairOf(scene, mention)
        : parties(scene, mention, false)
    case 'body':
      return resolveBody(scene, mention)
    case 'document':
      return resolveDocument(scene, mention)
  }
}

/** "the president, X" and "X is the president": the name beside it tells. */
function apposed({ tree, mentionAt, actorsOf, ...scene }: Scene, mention: Description): Resolution | null {
  const { headToken } = mention
  const beside = [
    ...tree.childrenBy(headToken, 'appos', 'flat'),
    ...(tree.is(headToken, 'appos', 'flat') ? [tree.head(headToken)] : []),
    ...(tree.child(headToken, 'cop') === null ? [] : tree.childrenBy(headToken, 'nsubj')),
  ]
  for (const token of beside) {
    const other = mentionAt(token)
    if (other === null || other === mention || other.form === 'nominal') continue
    const actors = actorsOf(other)
    const kind = actors.length === 1 ? scene.roster.get(actors[0]!)?.kind : undefined
    if (kind === undefined || (mention.kind !== null && kind !== mention.kind)) continue
    return { actors, reason: `${scene.roster.get(actors[0]!)!.name}, named beside it` }
  }
  const titled = namedAfterComma({ tree, mentionAt, actorsOf, ...scene }, mention)
  if (titled !== null) return titled
  // "his Belarusian counterpart Alexander Lukashenko".
  const next = mentionAt(mention.lastToken)
  if (
    mention.reading.kind !== 'person' ||
    mention.reading.plural ||
    next?.form !== 'name' ||
    next.kind !== 'person'
  )
    return null
  if (next.firstToken !== mention.lastToken) return null
  const actors = actorsOf(next)
  return actors.length === 0
    ? null
    : { actors, reason: `${scene.roster.get(actors[0]!)!.name}, named beside it` }
}

/** "The speaker of the Togolese parliament, X, said": the name whose title it is, after what the office is over. */
function namedAfterComma(scene: Scene, mention: Description): Resolution | null {
  if (mention.reading.kind !== 'person' || mention.reading.plural) return null
  for (let token = mention.lastToken; token < mention.lastToken + 10; token += 1) {
    const { form, upos } = scene.tree.tokens[token] ?? { form: '', upos: 'VERB' }
    if (upos === 'VERB' || upos === 'AUX') return null
    if (form !== ',') continue
    const next = scene.mentionAt(token + 1)
    if (next?.reading.type !== 'person' || next.firstToken !== token + 1) return null
    const actors = scene.actorsOf(next)
    const same = next.reading.title?.toLowerCase().includes(mention.reading.head) ?? false
    return same && actors.length > 0
      ? { actors, reason: `${listNames(scene, actors)}, named beside it` }
      : null
  }
  return null
}

const LEADERS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'leader'])

function person(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  const owners = ownersOf(scene, reading.owner)
  const owner = owners.length === 1 ? owners[0]! : null
  const head = reading.head
  if (head === 'counterpart') return counterpart(scene, mention, owner)
  const country = reading.country ?? (owner === null ? null : stateOf(scene, owner))
  const ownedByBody = owner !== null && actorOf(scene, owner)?.kind === 'organization'
  const title = reading.title
  if (ownedByBody && reading.country === null) {
    if (title?.standsForState)
      return { actors: [owner], reason: `${nameOf(scene, owner)}, for which the ${head} speaks` }
    const leader = scene.knowledge.bodyHolder(nameOf(scene, owner), null, scene.date)
    return leader === null || title?.office === null ? null : holder(scene, leader)
  }
  if (country !== null) return ofState(scene, mention, country)
  if (owner !== null && actorOf(scene, owner)?.kind === 'person') return null
  return byTitle(scene, mention)
}

/** "the French president": in the article by title, else whoever held the office then, else the state that an unnamed bearer stands for. */
function ofState(scene: Scene, mention: Description, country: string): Resolution | null {
  const { title, head } = mention.reading
  const office = title?.office ?? null
  const words = mention.reading.modifiers.includes('foreign') ? `foreign ${head}` : head
  const inArticle = scene.discourse
    .candidates({
      before: mention.firstToken,
      reach: WHOLE_ARTICLE,
      accept: ([actor, ...others]) =>
        actor !== undefined &&
        others.length === 0 &&
        actorOf(scene, actor)?.kind === 'person' &&
        stateOf(scene, actor) === country
          ? bearing(scene, actor, words, office)
          : 0,
    })
    .filter(({ score }) => score > 0)
  const found = inArticle[0]?.actors[0] ?? namedLater(scene, country, words, office)
  // "its top diplomat in Chad" is an envoy, not the minister.
  const abroad = scene.tree
    .childrenBy(mention.headToken, 'nmod')
    .some((token) => token > mention.headToken && /^(?:in|to)$/.test(scene.tree.cases(token)[0] ?? ''))
  const unnamed = title?.standsForState === true || title?.what === 'agent' || abroad
  if (found !== undefined && !unnamed)
    return { actors: [found], reason: `${nameOf(scene, found)}, the ${head} of that state` }
  if (!unnamed && office !== null && !isPast(mention)) {
    const then =
      office === 'leader'
        ? scene.knowledge.leader(country, scene.date)
        : scene.knowledge.officeHolder(country, office, scene.date)
    if (then !== null) return holder(scene, then)
  }
  if (title === null || title.what === 'person') return null
  const actor = scene.roster.state(country)
  return { actors: [actor], reason: `${nameOf(scene, actor)}, for which the ${head} stands` }
}

/** The one person of that state whom the article calls so further on. */
function namedLater(
  scene: Scene,
  country: string,
  words: string,
  office: OfficeRole | 'leader' | null,
): string | undefined {
  const found = [...scene.roster.actors().values()].filter(
    ({ id, kind }) =>
      kind === 'person' && stateOf(scene, id) === country && bearing(scene, id, words, office) >= 1,
  )
  return found.length === 1 ? found[0]!.id : undefined
}

const isPast = ({ reading }: Description): boolean =>
  reading.modifiers.some((word) => /^(?:former|ex|then|previous|late|next|new|future)$/.test(word))

/** How well a person of the article bears the title: 0 not at all. */
function bearing(scene: Scene, actor: string, words: string, office: OfficeRole | 'leader' | null): number {
  const titles = scene.titlesOf(actor)
  if (titles.some((title) => title.endsWith(words) || title.startsWith(words))) return 2
  const held = heldOffice(scene, actor)
  if (office === 'leader') return held !== null && LEADERS.has(held) ? 1.5 : titles.length > 0 ? 0.2 : 0
  if (office !== null && held === office) return 1.5
  return 0
}

/** The office that general knowledge has the person in at the time. */
function heldOffice({ knowledge, roster, date }: Scene, actor: string): OfficeRole | null {
  for (const entry of knowledge.lookup(roster.get(actor)?.name ?? ''))
    if (entry.kind === 'person') return knowledge.officeOf(entry.person, date)?.role ?? null
  return null
}

function holder(scene: Scene, { person: { name, gender }, office }: OfficeHolding): Resolution {
  const actor = scene.roster.person(name, office.country, office.title, gender)
  return { actors: [actor], reason: `${name}, who held the office then` }
}

/** "the president", "the minister", "the general": the last person called so. */
function byTitle(scene: Scene, mention: Description): Resolution | null {
  const { title, head, definite } = mention.reading
  if (!definite || title === null) return null
  const lenient = title.office === 'leader' || title.words.includes('man') || title.words.includes('woman')
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others], other) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known === undefined || others.length > 0) return 0
      if (known.kind !== 'person') {
        // "the official" after "a US official".
        const said = other === null ? '' : scene.tree.at(other.headToken).form.toLowerCase()
        return title.standsForState && said === head ? 1 : 0
      }
      if (title.gender !== null && known.gender !== null && title.gender !== known.gender) return 0
      const fits = bearing(scene, known.id, head, title.office)
      if (fits > 0) return fits
      return lenient && (title.gender === null || title.gender === known.gender) ? 0.3 : 0
    },
  })
  const actor = found[0]?.actors[0]
  return actor === undefined
    ? null
    : { actors: [actor], reason: `${nameOf(scene, actor)}, the last called ${head}` }
}

/** "his Russian counterpart", "his Russian or Chinese counterparts": who holds the same office there. */
function counterpart(scene: Scene, mention: Description, owner: string | null): Resolution | null {
  const country = mention.reading.country
  if (country === null) return null
  const office = owner === null ? null : heldOffice(scene, owner)
  const there =
    office === null || office === 'other' ? null : scene.knowledge.officeHolder(country, office, scene.date)
  const named = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      if (actor === undefined || others.length > 0 || actor === owner) return 0
      if (actorOf(scene, actor)?.kind !== 'person' || stateOf(scene, actor) !== country) return 0
      if (there !== null) return nameOf(scene, actor) === there.person.name ? 1 : 0
      const same =
        owner !== null && scene.titlesOf(actor).some((title) => scene.titlesOf(owner).includes(title))
      return same ? 1 : 0
    },
  })[0]?.actors[0]
  if (named !== undefined)
    return { actors: [named], reason: `${nameOf(scene, named)}, in the same office there` }
  // One whom the article nowhere names stands for the state.
  const actor = scene.roster.state(country)
  return { actors: [actor], reason: `${nameOf(scene, actor)}, whose office it is` }
}

/** "the two leaders", "both presidents": the most prominent persons that fit. */
function persons(scene: Scene, mention: Description): Resolution | null {
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
function pairOf(scene: Scene, mention: Description): Resolution | null {
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

/** Nouns that name states as wholes; an "ally" or "neighbour" of somebody is somebody else. */
const WHOLE = new Set('country countries nation nations states kingdom republic homeland monarchy'.split(' '))

/**
 * "both countries", "the two sides": those named together, unless the sentence itself has enough states; else the
 * most prominent states, persons and bodies counting for theirs, or, of sides, bodies as well.
 */
function parties(scene: Scene, mention: Description, onlyStates: boolean): Resolution | null {
  const { reading } = mention
  if (reading.count === null && !reading.definite) return null
  if (reading.modifiers.some((word) => OTHER.test(word))) return null
  if (reading.count === null && isRestricted(scene, mention)) return null
  const count = reading.count ?? 2
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: REACH,
    accept: () => 1,
  })
  const isParty = (id: string): boolean => {
    const actor = actorOf(scene, id)
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
    if (id === null) continue
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
  return group(
    scene,
    ranked.map(([actor, score]) => ({ actors: [actor], score, last: null })),
    count,
  )
}

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
  const main = mainPair(scene, mention)
  if (fits(main))
    groups.push({ candidate: { actors: main, score: 1, last: null }, rank: rank(main, GROUP_REACH) })
  return groups.sort((a, b) => b.rank - a.rank)[0]?.candidate
}

/** The two states of which the article tells most so far. */
function mainPair(scene: Scene, mention: Mention): readonly string[] {
  const counts = new Map<string, number>()
  for (const other of scene.discourse.mentions) {
    if (other.firstToken >= mention.firstToken) break
    for (const actor of scene.actorsOf(other))
      if (actorOf(scene, actor)?.kind === 'country') counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([actor]) => actor)
}

const GROUP_REACH = 12
const GROUP_DECAY = 0.93

/** "the countries in the region", "the nations that signed". */
const isRestricted = ({ tree }: Scene, { headToken }: Mention): boolean =>
  tree.childrenBy(headToken, 'nmod', 'acl').some((child) => child > headToken)

/** 0.4 to 1: how much of the article so far is about an actor. */
function howOften(scene: Scene, mention: Mention): (actor: string) => number {
  const counts = new Map<string, number>()
  for (const other of scene.discourse.mentions) {
    if (other.firstToken >= mention.firstToken) break
    for (const actor of scene.actorsOf(other)) counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  const most = Math.max(1, ...counts.values())
  return (actor) => 0.4 + (0.6 * (counts.get(actor) ?? 0)) / most
}

/** A group is told only where all of its members are found. */
function group(scene: Scene, found: readonly Candidate[], count: number): Resolution | null {
  if (found.length < count) return null
  const actors = found.map(({ actors: [actor] }) => actor!)
  return { actors, reason: `${listNames(scene, actors)}, the most prominent before` }
}

const OTHER =
  /^(?:other|another|third|foreign|neighbouring|neighboring|host|many|several|some|all|developing|different)$/

const DIVIDED: readonly { readonly north: string; readonly south: string }[] = [
  { north: 'PRK', south: 'KOR' },
  { north: 'SDN', south: 'SSD' },
]

/** "the North" where Korea is told of. */
function half({ roster, ...scene }: Scene, { reading: { head } }: Description): Resolution | null {
  const pair = DIVIDED.find(
    ({ north, south }) => roster.get(`country:${north}`) ?? roster.get(`country:${south}`),
  )
  if (pair === undefined) return null
  const actor = roster.state(pair[head as 'north' | 'south'])
  return {
    actors: [actor],
    reason: `${nameOf({ roster, ...scene }, actor)}, of the two that the article tells of`,
  }
}

/** "the country", "his country", "the ex-Soviet country", "the government". */
function state(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  if (reading.modifiers.some((word) => OTHER.test(word))) return null
  const { head } = reading
  if (head === 'north' || head === 'south') return half(scene, mention)
  if (reading.country !== null && (WHOLE.has(head) || head === 'state')) {
    const actor = scene.roster.state(reading.country)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, which it names` }
  }
  const governs = scene.knowledge.stateNoun(head)?.means === 'government'
  if (!governs && !WHOLE.has(reading.head)) return null
  const owners = ownersOf(scene, reading.owner)
  if (reading.owner !== -1) {
    const ofPerson = owners.some((owner) => actorOf(scene, owner)?.kind === 'person')
    if (ofPerson && reading.head === 'leadership') return null
    const codes = [...new Set(owners.flatMap((owner) => stateOf(scene, owner) ?? []))]
    if (codes.length === 0) return null
    const actors = codes.map((code) => scene.roster.state(code))
    return { actors, reason: `${listNames(scene, actors)}, whose ${reading.head} it is` }
  }
  if (reading.country !== null) {
    const actor = scene.roster.state(reading.country)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, which it names` }
  }
  const sentence = scene.discourse.sentenceOf(mention.headToken)
  const groups = reading.modifiers.flatMap((word) => scene.knowledge.group(word) ?? [])
  const weights = new Map<string, number>()
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: groups.length > 0 ? WHOLE_ARTICLE : REACH,
    accept: (actors, other) => {
      const code = actors.length === 1 ? stateOf(scene, actors[0]!) : null
      if (code === null) return 0
      const here = other !== null && scene.discourse.sentenceOf(other.headToken) === sentence
      // "in Kazakhstan … the country": here places count in full.
      const factor = (here ? 1.8 : 1) * (other?.locative && other.form === 'name' ? 2.5 : 1)
      return factor * Number(groups.every((one) => scene.knowledge.isMember(code, one, scene.date)))
    },
  })
  for (const { actors, score } of found) {
    const actor = actorOf(scene, actors[0]!)!
    const id = scene.roster.state(stateOf(scene, actor.id)!)
    weights.set(id, (weights.get(id) ?? 0) + score * (actor.kind === 'country' ? 1 : 0.7))
  }
  const best = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (best === undefined) return null
  const why = groups.length > 0 ? `the last such ${reading.head}` : 'the most prominent state before'
  return { actors: [best], reason: `${nameOf(scene, best)}, ${why}` }
}
