import type { LinkedActor, Mention } from '../../results.ts'
import type { NominalReading } from '../reading.ts'
import { actorOf, nameOf, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { howOften } from './search.ts'

const WHOLE_ARTICLE = 1000
/** One state must stand out that much for "the army" to be its army. */
const CLEARLY = 1.5

const OTHERS = /^(?:other|another|all|many|some)$/
/** Forces that are no state's own, or of a state that the words leave open. */
const OTHER_FORCES = /^(?:foreign|international|coalition|allied|opposing|rival|peacekeeping|joint|enemy)$/

/** "its foreign ministry", "the ministry", "the bloc", "the militants". */
export function resolveBody(scene: Scene, mention: Mention & { reading: NominalReading }): Resolution | null {
  const { reading } = mention
  const { institution } = reading
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
    const place = CROWDS.has(institution.key) ? placeOfSentence(scene, mention.headToken) : null
    const here = place ?? ofPlace(scene, mention)
    if (here !== null) {
      const actor = scene.roster.organisation(scene.knowledge.institutionOf(here, institution))
      nameAsWritten(scene, mention, [actor])
      return { actors: [actor], reason: `${nameOf(scene, actor)}, the ${reading.head} of that place` }
    }
  }
  if (WHOEVER.test(reading.head) && !reading.definite) return unnamed(scene, mention)
  const written = nameWords(scene, mention)
  const capital = /^\p{Lu}/u.test(scene.tree.at(mention.headToken).form)
  const last = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known?.kind !== 'organization' || others.length > 0) return 0
      const name = known.name.toLowerCase().split(' ')
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
  return institution === null || institution.kind === 'armed-group' ? null : ofProminentState(scene, mention)
}

/** People in the street: of whatever state, the place tells. */
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'students', 'unions'])

/** The state in which a sentence plays: "in Jakarta" of "students threw stones at the Australian embassy in Jakarta". */
function placeOfSentence(scene: Scene, token: number): string | null {
  const { tree } = scene
  const { sentence } = tree.at(token)
  for (const { index, sentence: own } of tree.tokens) {
    if (own !== sentence || tree.cases(index)[0] !== 'in') continue
    const mention = scene.mentionAt(index)
    if (mention?.reading.type !== 'state' || !mention.locative) continue
    const [actor, ...others] = scene.actorsOf(mention)
    if (actor !== undefined && others.length === 0) return stateOf(scene, actor)
  }
  return null
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

/** "In Beijing, the foreign ministry welcomed …": the state in whose capital the clause plays. */
function ofPlace({ tree, mentionAt }: Scene, { headToken }: Mention): string | null {
  if (!tree.is(headToken, 'nsubj')) return null
  for (const token of tree.childrenBy(tree.head(headToken), 'obl')) {
    if (token > headToken || tree.cases(token)[0] !== 'in') continue
    const { reading } = mentionAt(token) ?? {}
    if (reading?.type === 'state' && reading.via === 'capital') return reading.codes[0] ?? null
  }
  return null
}

const DETERMINER = /^(?:the|an?|its|his|her|their|our) /i

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

/** "the army" in a passage about one state. */
function ofProminentState(scene: Scene, mention: Mention & { reading: NominalReading }): Resolution | null {
  const { institution, head } = mention.reading
  const often = howOften(scene, mention)
  const states = scene.discourse.candidates({
    before: mention.firstToken,
    reach: 2,
    accept: ([actor, ...others]) =>
      actor !== undefined && others.length === 0 && stateOf(scene, actor) !== null
        ? often(`country:${stateOf(scene, actor)}`)
        : 0,
  })
  const [first, second] = states
  if (first === undefined || institution === null) return null
  const near = stateOf(scene, first.actors[0]!)!
  const rival = states.find(({ actors: [actor] }) => stateOf(scene, actor!) !== near) ?? null
  const open = second !== undefined && rival !== null && first.score < CLEARLY * rival.score
  // Few states have a junta: it is that of the one that the article is about, not of whichever was named last.
  const code = institution.key === 'junta' ? stateOfArticle(scene) : open ? null : near
  if (code === null) return null
  const actor = scene.roster.organisation(scene.knowledge.institutionOf(code, institution))
  nameAsWritten(scene, mention, [actor])
  return { actors: [actor], reason: `${nameOf(scene, actor)}, the ${head} of the state just told of` }
}

/** The state that the whole article names most often, by itself. */
function stateOfArticle(scene: Scene): string | null {
  const counts = new Map<string, number>()
  for (const mention of scene.discourse.mentions)
    for (const actor of scene.actorsOf(mention))
      if (actorOf(scene, actor)?.kind === 'country') counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined ? null : stateOf(scene, most[0])
}
