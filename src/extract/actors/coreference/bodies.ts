import { isPeopleNoun } from '../../knowledge/peopleNouns.ts'
import type { Institution } from '../../knowledge/types.ts'
import type { LinkedActor, Mention } from '../../results.ts'
import { subjectsOf } from '../../syntax/clause.ts'
import type { NominalReading } from '../reading.ts'
import { stateAsked } from './answerer.ts'
import { homeOf, placeTold } from './homeStates.ts'
import { resolvePeople } from './people.ts'
import { actorOf, nameOf, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'

const WHOLE_ARTICLE = 1000

const OTHERS = /^(?:other|another|all|many|some)$/
/** Forces that are no state's own, or of a state that the words leave open. */
const OTHER_FORCES = /^(?:foreign|international|coalition|allied|opposing|rival|peacekeeping|joint|enemy)$/

/** "its foreign ministry", "the ministry", "the bloc", "the militants". */
export function resolveBody(scene: Scene, mention: Mention & { reading: NominalReading }): Resolution | null {
  const { reading } = mention
  const institution = reading.institution ?? ministryOfOwner(scene, reading)
  // "the Polish community" abroad is no bloc.
  if (reading.head === 'community' && reading.country !== null) return null
  if (institution !== null && isPeopleNoun(institution)) return resolvePeople(scene, mention, institution)
  const forces = institution?.key === 'military'
  if (reading.modifiers.some((word) => OTHERS.test(word) || (forces && OTHER_FORCES.test(word)))) return null
  if (institution !== null) {
    const owners = ownersOf(scene, reading.owner)
    const states =
      reading.country !== null ? [reading.country] : owners.flatMap((owner) => stateOf(scene, owner) ?? [])
    if (states.length > 0) {
      const actors = [...new Set(states)].map((code) =>
        scene.roster.organisation(scene.knowledge.institutionOf(code, institution)),
      )
      nameAsWritten(scene, mention, actors)
      return { actors, reason: `${nameOf(scene, actors[0]!)}, the ${reading.head} of that state` }
    }
    if (reading.owner !== -1) return null
    const here = placeTold(scene, mention, institution) ?? stateAsked(scene, mention)
    if (here !== null) {
      const actor = scene.roster.organisation(scene.knowledge.institutionOf(here, institution))
      nameAsWritten(scene, mention, [actor])
      return { actors: [actor], reason: `${nameOf(scene, actor)}, the ${reading.head} of that place` }
    }
  }
  if (WHOEVER.test(reading.head) && !reading.definite) return unnamed(scene, mention)
  const written = nameWords(scene, mention)
  const capital = /^\p{Lu}/u.test(scene.tree.at(mention.headToken).form)
  const force = institution !== null && institution.kind !== 'armed-group'
  const several = reading.plural && institution === null && SEVERAL.test(reading.head)
  // "The Union outlawed the group": who acts by the same verb would be "itself".
  const acting = subjectsHere(scene, mention)
  const home = ownersOf(scene, reading.owner).flatMap((owner) => stateOf(scene, owner) ?? [])
  const last = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known?.kind !== 'organization' || others.length > 0 || acting.has(known.id)) return 0
      // "Peru's institutions" are no body of others.
      if (home.length > 0 && !home.includes(known.country ?? '')) return 0
      // "the army", "government forces" are no movement's, though it may call itself an army.
      if (force && scene.kindsOf(known.id).includes('armed-group')) return 0
      const name = known.name.toLowerCase().split(' ')
      if (several) return Number(name.includes(reading.head))
      const organ = organOf(known, reading.head)
      // "the National Assembly" is no congress, though both are parliaments.
      if (!written.every((word) => name.includes(word) || organ?.includes(word))) return 0
      if (organ !== null && capital) return 1.5
      if (institution !== null && isInstitution(scene, known.id, known.country, mention)) return 1.5
      // "the rebels" are an armed group by whatever name; "the army" is no other force.
      if (institution !== null && institution.kind !== 'armed-group') return 0
      if (name.includes(reading.head)) return 1.5
      if (OWN_NAMED.test(reading.head)) return 0
      if (!scene.kindsOf(known.id).some((kind) => reading.bodies.includes(kind))) return 0
      // "the Beninese airline" is none of Togo's.
      if (reading.country !== null && known.country !== null && known.country !== reading.country) return 0
      // "the trawler" is no cutter.
      const ship = reading.bodies.includes('ship') && !/^(?:ship|vessel)s?$/.test(reading.head)
      return ship && !known.aliases.some((alias) => alias.split(' ').includes(reading.head)) ? 0 : 1
    },
  })[0]?.actors[0]
  if (last !== undefined) {
    nameAsWritten(scene, mention, [last])
    return { actors: [last], reason: `${nameOf(scene, last)}, the last ${reading.head} named` }
  }
  if (capital && !reading.plural && reading.owner === -1 && written.length === 0) {
    const named = ofTitles(scene, mention)
    if (named !== null) return named
  }
  if (reading.bodies.length === 1 && reading.bodies[0] === 'armed-group' && reading.plural)
    return unnamed(scene, mention)
  if (institution === null && reading.country !== null) {
    // "the Beninese airline", of which no name is told.
    const actor = scene.roster.state(reading.country)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, whose ${reading.head} that is` }
  }
  if (institution === null || institution.kind === 'armed-group') return null
  const told = homeOf(scene, mention, institution)
  if (told === null) return null
  const actor = scene.roster.organisation(scene.knowledge.institutionOf(told, institution))
  nameAsWritten(scene, mention, [actor])
  return { actors: [actor], reason: `${nameOf(scene, actor)}, the ${reading.head} of the state just told of` }
}

/** "his ministry": the one that the person's title says he is minister of. */
function ministryOfOwner(scene: Scene, { head, owner }: NominalReading): Institution | null {
  const [person, ...others] = head === 'ministry' ? ownersOf(scene, owner) : []
  if (person === undefined || others.length > 0 || actorOf(scene, person)?.kind !== 'person') return null
  for (const title of scene.titlesOf(person)) {
    const words = title.replace('minister', 'ministry').split(' ')
    const found = words.includes('ministry') ? scene.knowledge.longestInstitution(words, 0) : null
    if (found !== null && found.end === words.length) return found.value
  }
  return null
}

/** The actors that are the subject of the verb on which the mention hangs as another party. */
function subjectsHere(scene: Scene, { headToken }: Mention): ReadonlySet<string> {
  const { tree } = scene
  if (!tree.is(headToken, 'obj', 'iobj', 'obl')) return new Set()
  return new Set(
    subjectsOf(tree, tree.head(headToken)).flatMap(({ token }) => {
      const mention = scene.mentionAt(token)
      return mention === null ? [] : scene.actorsOf(mention)
    }),
  )
}

/** "Peace and Security Council of the African Union", where that stands for the body: the words of its organ so called. */
function organOf({ aliases }: LinkedActor, head: string): readonly string[] | null {
  for (const alias of aliases) {
    const words = alias.toLowerCase().split(' ')
    const at = words.indexOf(head)
    if (at > 0 && words[at + 1] === 'of') return words
  }
  return null
}

/** "the Commission" after "Commission President X": the body that a person's title names. */
function ofTitles(scene: Scene, mention: Mention & { reading: NominalReading }): Resolution | null {
  const { head } = mention.reading
  for (const { reading, firstToken } of scene.discourse.mentions) {
    if (reading.type !== 'person' || reading.body === null || firstToken > mention.firstToken) continue
    const known = scene.knowledge.organisation(reading.body)
    if (known === null || known.name.toLowerCase().split(' ').at(-1) !== head) continue
    const actor = scene.roster.organisation(known)
    return { actors: [actor], reason: `${known.name}, in whose office one was named` }
  }
  const ofNations = COUNCILS.get(head)
  if (ofNations !== undefined && speaksOfNations(scene)) {
    const named = scene.knowledge.organisation(ofNations)
    if (named !== null)
      return {
        actors: [scene.roster.organisation(named)],
        reason: `${named.name}, the one of the United Nations`,
      }
  }
  const european = head === 'commission' && scene.roster.get('organization:european-union') !== undefined
  const commission = european ? scene.knowledge.organisation('European Commission') : null
  if (commission === null) return null
  return {
    actors: [scene.roster.organisation(commission)],
    reason: `${commission.name}, the one of the European Union`,
  }
}

/** Where an article tells of the United Nations, what is called so without more. */
const COUNCILS: ReadonlyMap<string, string> = new Map([
  ['council', 'UN Security Council'],
  ['assembly', 'UN General Assembly'],
])

/** The United Nations, or its Secretary-General, and no other body that has such a council. */
const speaksOfNations = ({ roster }: Scene): boolean =>
  [...roster.actors().values()].some(
    ({ id, role }) =>
      /^organization:(?:united-nations|un-)/.test(id) || /^UN |^Secretary[- ]General$/.test(role ?? ''),
  ) &&
  !['european-union', 'african-union', 'nato'].some((id) => roster.get(`organization:${id}`) !== undefined)

/** A body that is called so has the word in its name: the World Bank is no "council". */
const OWN_NAMED =
  /^(?:council|commission|committee|assembly|bank|fund|union|league|court|tribunal|congress|senate)$/

/** The words in capitals before the noun of a body, "national" of "the National Assembly"; none where it is written small. */
function nameWords({ tree }: Scene, { headToken, firstToken }: Mention): readonly string[] {
  const capital = (token: number): boolean => /^\p{Lu}/u.test(tree.at(token).form)
  if (!capital(headToken)) return []
  const words: string[] = []
  for (let token = headToken - 1; token >= firstToken && capital(token); token -= 1)
    if (tree.at(token).upos !== 'DET') words.push(tree.at(token).form.toLowerCase())
  return words
}

/**
 * Adds the words to the names by which a reader finds the body: "Iran's parliament", "the Foreign Ministry", "police",
 * "the embassy in Lima". A noun for all kinds of bodies ("the group") is none.
 */
function nameAsWritten(
  scene: Scene,
  mention: Mention & { reading: NominalReading },
  [actor, ...others]: readonly string[],
): void {
  if (actor === undefined || others.length > 0) return
  const owner = mention.reading.owner === -1 ? null : scene.mentionAt(mention.reading.owner)
  if (owner?.reading.type === 'state' && owner.firstToken < mention.firstToken) {
    scene.roster.alias(actor, scene.textOf(owner.firstToken, mention.lastToken))
    return
  }
  const words = scene.textOf(mention.firstToken, mention.lastToken).replace(DETERMINER, '')
  if (/^\p{Lu}\S* \p{Lu}/u.test(words)) scene.roster.alias(actor, words)
  else if (mention.reading.institution !== null) scene.roster.noun(actor, words)
  // "police in Harare".
  if (owner?.reading.type === 'state' && owner.firstToken === mention.lastToken + 1)
    scene.roster.alias(actor, `${words} ${scene.textOf(mention.lastToken, owner.lastToken)}`)
  const host =
    mention.reading.institution?.key === 'embassy' && scene.tree.tokens[mention.lastToken]?.form === 'in'
      ? scene.mentionAt(mention.lastToken + 1)
      : null
  if (host?.reading.type === 'state')
    scene.roster.alias(actor, `${words} ${scene.textOf(mention.lastToken, host.lastToken)}`)
}

const DETERMINER = /^(?:the|an?|its|his|her|their|our) /i

/** Each of these is a body, so that several are no one body. */
const SEVERAL =
  /(?:group|movement|organi[sz]ation|faction|militia|compan(?:y|ie)|firm|union|bloc|bank|court|alliance|network|channel|newspaper|commission|council|committee|airline|ship|vessel|agencie|partie)s$/

/** Of these nobody knows whose they are, or they serve for money. */
const WHOEVER = /^(?:gunmen|mercenaries|pirates)$/

/** "rebels" are the one armed group that the article names, if only further on; else an actor by that word. */
function unnamed(scene: Scene, { reading }: Mention & { reading: NominalReading }): Resolution {
  const groups = [...scene.roster.actors().keys()].filter((actor) =>
    scene.kindsOf(actor).includes('armed-group'),
  )
  const [only, ...others] = groups
  if (only !== undefined && others.length === 0 && !WHOEVER.test(reading.head))
    return { actors: [only], reason: `${nameOf(scene, only)}, the one armed group of the article` }
  const before = reading.head === 'groups' ? `${reading.modifiers.at(-1) ?? 'armed'} ` : ''
  const name = `${before}${reading.head}`
  return { actors: [scene.roster.organisation({ name, country: null })], reason: `${name} without a name` }
}

function isInstitution(
  scene: Scene,
  actor: string,
  country: string | null,
  { reading: { institution, head } }: Mention & { reading: NominalReading },
): boolean {
  const name = nameOf(scene, actor)
  if (
    country !== null &&
    institution !== null &&
    scene.knowledge.institutionOf(country, institution).name === name
  )
    return true
  return name.toLowerCase().endsWith(` ${head}`)
}
