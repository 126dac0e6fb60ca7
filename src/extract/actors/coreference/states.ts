import { actorOf, listNames, nameOf, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { type Description, howOften, REACH, subjectsAround, WHOLE_ARTICLE } from './search.ts'

/** What says that another state, or none as a whole, is meant. */
export const OTHER =
  /^(?:local|regional|provincial|municipal|other|another|third|foreign|neighbouring|neighboring|host|many|several|some|all|developing|different)$/

/** Nouns that name states as wholes; an "ally" or "neighbour" of somebody is somebody else. */
const WHOLE = new Set(
  'country countries nation nations states kingdom republic homeland monarchy island archipelago emirate sultanate colony protectorate dependency'.split(
    ' ',
  ),
)

/** Nouns that tell what kind of state is meant, by the group of those that are so. */
const KIND_OF_STATE: ReadonlyMap<string, string> = new Map([
  ['kingdom', 'kingdoms'],
  ['monarchy', 'kingdoms'],
  ['island', 'islands'],
  ['archipelago', 'islands'],
  ['emirate', 'emirates'],
  ['sultanate', 'sultanates'],
  ['colony', 'overseas'],
  ['protectorate', 'overseas'],
  ['dependency', 'overseas'],
])

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

/** "the island state", "the Gulf state". */
const isOfGroup = ({ knowledge }: Scene, { reading }: Description): boolean =>
  reading.modifiers.some((word) => knowledge.group(word) !== null)

/** "the country", "his country", "the ex-Soviet country", "the government". */
export function resolveState(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  if (reading.modifiers.some((word) => OTHER.test(word))) return null
  const { head } = reading
  if (head === 'north' || head === 'south') return half(scene, mention)
  if (reading.country !== null && (WHOLE.has(head) || head === 'state')) {
    const actor = scene.roster.state(reading.country)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, which it names` }
  }
  const governs = scene.knowledge.stateNoun(head)?.means === 'government'
  if (!governs && !WHOLE.has(head) && !(head === 'state' && isOfGroup(scene, mention))) return null
  const owners = ownersOf(scene, reading.owner)
  if (reading.owner !== -1) {
    const ofPerson = owners.some((owner) => actorOf(scene, owner)?.kind === 'person')
    if (ofPerson && reading.head === 'leadership') return null
    const codes = [...new Set(owners.flatMap((owner) => stateOf(scene, owner) ?? []))]
    if (codes.length === 0) {
      const movement = governs ? movementInPower(scene, owners) : null
      if (movement !== null)
        return { actors: [scene.roster.state(movement)], reason: 'which the movement rules' }
      const code = governs ? rulerNamed(scene, mention) : null
      if (code === null) return null
      const actor = scene.roster.state(code)
      for (const owner of owners) scene.roster.tellCountry(owner, code)
      return { actors: [actor], reason: `${nameOf(scene, actor)}, once led by one of that name` }
    }
    const actors = codes.map((code) => scene.roster.state(code))
    return { actors, reason: `${listNames(scene, actors)}, whose ${reading.head} it is` }
  }
  if (reading.country !== null) {
    const actor = scene.roster.state(reading.country)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, which it names` }
  }
  const sentence = scene.discourse.sentenceOf(mention.headToken)
  const groups = [...reading.modifiers, KIND_OF_STATE.get(head) ?? ''].flatMap(
    (word) => scene.knowledge.group(word) ?? [],
  )
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
  const foreign = governs ? new Set<string>() : foreignHere(scene, mention)
  for (const [id, weight] of weights) if (foreign.has(id)) weights.set(id, weight * FOREIGN)
  // Of several kingdoms or islands the one that the article is about.
  const often = howOften(scene, mention)
  for (const [id, weight] of weights) weights.set(id, weight * often(id) ** 2)
  const best = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
  if (best === undefined) return null
  const why = groups.length > 0 ? `the last such ${reading.head}` : 'the most prominent state before'
  return { actors: [best], reason: `${nameOf(scene, best)}, ${why}` }
}

/** "the Carter administration": a last name so common that by itself it tells nobody. */
function rulerNamed(
  { knowledge, mentionAt }: Scene,
  { reading: { owner, head } }: Description,
): string | null {
  const named = mentionAt(owner)?.reading
  if (named?.type !== 'person' || named.name.includes(' ')) return null
  const codes = new Set(
    knowledge
      .personsBySurname(named.name)
      .flatMap(({ offices }) =>
        offices.flatMap(({ role, country }) =>
          (role === 'head-of-state' || role === 'head-of-government') && country !== null ? [country] : [],
        ),
      ),
  )
  if (head === 'administration') return codes.has('USA') ? 'USA' : null
  return codes.size === 1 ? [...codes][0]! : null
}

/** "the Taliban government": the state that a movement rules at the time. */
function movementInPower({ roster, date }: Scene, owners: readonly string[]): string | null {
  const year = Number(date?.slice(0, 4) ?? Number.NaN)
  const [name = ''] = owners.map((owner) => roster.get(owner)?.name ?? '')
  return IN_POWER.find((one) => one.name === name && one.from <= year && year <= one.to)?.state ?? null
}

const IN_POWER: readonly {
  readonly name: string
  readonly state: string
  readonly from: number
  readonly to: number
}[] = [
  { name: 'Taliban', state: 'AFG', from: 1996, to: 2001 },
  { name: 'Taliban', state: 'AFG', from: 2021, to: 9999 },
  { name: 'Khmer Rouge', state: 'KHM', from: 1975, to: 1979 },
  { name: 'Derg', state: 'ETH', from: 1974, to: 1987 },
]

/** What is done "in the country" by a state or its people is done in another: it would be "at home" or "its own" else. */
const FOREIGN = 0.1

/** The states that act in the clause of "the country", or whose people or forces do. A person may well act in his own. */
function foreignHere(scene: Scene, { headToken }: Description): ReadonlySet<string> {
  const { tree, roster } = scene
  const acting = subjectsAround(scene, headToken)
  // "the French soldiers in the country"
  const holder = tree.is(headToken, 'nmod') ? tree.head(headToken) : -1
  const states = new Set<string>()
  for (const { token } of acting) addStatesOf(token)
  if (holder >= 0 && tree.cases(headToken).some((one) => PLACED.has(one))) addStatesOf(holder)
  return states

  function addStatesOf(noun: number): void {
    for (const token of [noun, ...tree.childrenBy(noun, 'amod', 'compound', 'nmod:poss')]) {
      const mention = token < headToken ? scene.mentionAt(token) : null
      for (const actor of mention === null ? [] : scene.actorsOf(mention)) {
        const state = stateOf(scene, actor)
        if (state !== null && actorOf(scene, actor)?.kind !== 'person') states.add(roster.state(state))
      }
    }
  }
}

const PLACED: ReadonlySet<string> = new Set(['in', 'from', 'into', 'to'])
