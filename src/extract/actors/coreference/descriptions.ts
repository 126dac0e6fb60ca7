import { resolveBody } from './bodies.ts'
import { resolveCollective } from './collectives.ts'
import { resolveDocument } from './documents.ts'
import { resolvePair, resolvePersons } from './groupsOfPersons.ts'
import { hostsOf, otherOfTwo, RELATED, relatedTo, resolveParties } from './parties.ts'
import { resolvePerson } from './persons.ts'
import { listNames, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import type { Description } from './search.ts'
import { resolveState } from './states.ts'

/** Nouns for one of two that are set against each other. */
const OPPOSITE =
  /^(?:side|party|country|nation|state|capital|government|camp|neighbou?r|rival|foe|enemy|adversary|opponent)$/
const FOES = /^(?:neighbou?r|rival|foe|enemy|adversary|opponent)$/

/** Resolves "the Belarusian leader", "both countries", "its foreign ministry"; null where the text leaves it open. */
export function resolveDescription(scene: Scene, mention: Description): Resolution | null {
  const named = apposed(scene, mention)
  if (named !== null) return named
  const { reading } = mention
  if (!reading.plural && reading.count === null && OPPOSITE.test(reading.head)) {
    const other = reading.modifiers.includes('other')
    if (other && ownersOf(scene, reading.owner).length === 0) return otherOfTwo(scene, mention, [])
    if (FOES.test(reading.head) && reading.country === null) {
      const states = ownersOf(scene, reading.owner).flatMap((owner) => stateOf(scene, owner) ?? [])
      const own = states.map((code) => scene.roster.state(code))
      if (reading.owner === -1 ? reading.definite : own.length === 1) return otherOfTwo(scene, mention, own)
    }
  }
  if (reading.owner !== -1 && reading.country === null) {
    if (reading.count === 2 && RELATED.test(reading.head)) return relatedTo(scene, mention)
    if (/^hosts?$/.test(reading.head)) return hostsOf(scene, mention)
  }
  // "The hosts promised, and the guests agreed": one side of two, which no word tells.
  if (reading.plural && reading.head === 'hosts' && reading.country === null) return null
  const friends = friendsOfState(scene, mention)
  if (friends !== null) return friends
  const body = membersOf(scene, mention)
  if (body !== null) return body
  switch (mention.reading.kind) {
    case 'person':
      return mention.reading.plural || mention.reading.count !== null
        ? (resolveCollective(scene, mention) ?? resolvePersons(scene, mention))
        : resolvePerson(scene, mention)
    case 'state':
      return mention.reading.plural && mention.reading.owner === -1
        ? resolveParties(scene, mention, true)
        : resolveState(scene, mention)
    case 'party':
      return /^(?:pair|duo)$/.test(mention.reading.head) || isOfPersons(scene, mention)
        ? resolvePair(scene, mention)
        : resolveParties(scene, mention, false)
    case 'body':
      return resolveBody(scene, mention)
    case 'document':
      return resolveDocument(scene, mention)
  }
}

/** "our Colombian partners": the Colombians, since it is said whose partners they are; "Colombian partners" may be any that Colombia has. */
function friendsOfState(scene: Scene, { reading, headToken }: Description): Resolution | null {
  if (reading.country === null || !FRIENDS.test(reading.head)) return null
  if (scene.tree.child(headToken, 'nmod:poss') === null) return null
  const actor = scene.roster.state(reading.country)
  return { actors: [actor], reason: `${listNames(scene, [actor])} by its people` }
}

const FRIENDS = /^(?:partner|friend|ally|allie|brother|sister|comrade|colleague)s?$/

/** "the members of the Arab League", "fifteen members of the militia", "foreign ministers of the bloc": the body acts by them. */
function membersOf(scene: Scene, { reading }: Description): Resolution | null {
  const any = MEMBERS.test(reading.head)
  if (!reading.plural || !(any || OF_BLOC.test(reading.head))) return null
  // "two members of NATO" may be any two.
  if (reading.count !== null || reading.modifiers.some((word) => SOME.test(word))) return null
  const [owner, ...others] = ownersOf(scene, reading.owner)
  if (owner === undefined || others.length > 0 || scene.roster.get(owner)?.kind !== 'organization')
    return null
  // "their ambassadors" are rather those of each.
  if (!any && scene.mentionAt(reading.owner)?.form === 'pronoun') return null
  const kinds = scene.kindsOf(owner)
  const fits = any ? !kinds.includes('legislature') : kinds.some((kind) => kind === 'bloc' || kind === 'igo')
  return fits
    ? { actors: [owner], reason: `${listNames(scene, [owner])}, whose ${reading.head} they are` }
    : null
}

const MEMBERS = /^members?(?: states)?$/
const OF_BLOC = /^(?:states|countries|nations|leaders|ministers|ambassadors|envoys|presidents|governments)$/
const SOME = /^(?:some|several|other|many|few|former|certain|individual|most|new)$/

/** "Both promised …" after a sentence whose subjects were two persons. */
function isOfPersons({ discourse, roster }: Scene, { reading, firstToken }: Description): boolean {
  if (reading.head !== 'both' && reading.head !== 'two') return false
  const [last] = discourse.candidates({
    before: firstToken,
    reach: 1,
    accept: (actors, mention) => (actors.length === 2 && mention?.locative !== true ? 1 : 0),
  })
  return last?.actors.every((actor) => roster.get(actor)?.kind === 'person') ?? false
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
