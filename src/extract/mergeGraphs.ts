import type { Actor } from '../model/actor.ts'
import { GRAPH_SCHEMA, type Graph } from '../model/graph.ts'
import type { Relation } from '../model/relation.ts'

/** A graph or the yield of one article: what can be merged. */
export type GraphPart = Omit<Graph, 'schema'>

/**
 * One graph out of several whose articles have ids of their own. The order of the parts is kept, so adding a part
 * at the end renames and moves nothing of those before it.
 *
 * Actors of one id become one: name, country and role from the first that has them, other names and mentions added up. A
 * person whom articles give different states, or an office of a body of several, is of the one that most mentions stand for.
 * Two stay two where one id means different states: a body, or a person known by a single word, with another country.
 * A person known by surname alone becomes the person whose full name another article gives, when there is exactly one
 * such person and the countries agree.
 */
export function mergeGraphs(parts: readonly GraphPart[]): Graph {
  const actors = new Map<string, Actor>()
  const relations: Relation[] = []
  const renamedIn = parts.map((part) => addActors(actors, part.actors))
  settleCountries(actors, parts)
  const fullNames = mergeSurnames(actors)
  const relationIds = new Set<string>()
  parts.forEach((part, index) => {
    const renamed = renamedIn[index]!
    const actorId = (id: string): string => {
      const kept = renamed.get(id) ?? id
      return fullNames.get(kept) ?? kept
    }
    for (const relation of part.relations) {
      relations.push({
        ...relation,
        id: claim(relationIds, withArticle(relation)),
        source: actorId(relation.source),
        target: actorId(relation.target),
        attribution: relation.attribution === null ? null : actorId(relation.attribution),
      })
    }
  })
  return {
    schema: GRAPH_SCHEMA,
    articles: parts.flatMap((part) => part.articles),
    actors: [...actors.values()],
    relations,
  }
}

/** Adds a part's actors; gives the ids that had to change, because another actor has them. */
function addActors(all: Map<string, Actor>, actors: readonly Actor[]): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>()
  for (const actor of actors) {
    const holder = all.get(actor.id)
    const clash = holder !== undefined && !mayBeOne(holder, actor)
    const id = clash ? `${actor.id}-${(actor.country ?? actor.kind).toLowerCase()}` : actor.id
    if (clash) renamed.set(actor.id, id)
    const known = all.get(id)
    all.set(id, known ? mergeActors(known, actor) : { ...actor, id })
  }
  return renamed
}

/** Offices that bodies of several states have and no state. */
const OF_BODY =
  /\b(?:secretary[- ]general|high representative|foreign policy chief|director[- ]general|european commission\w*|special envoy of the (?:un|united nations|secretary[- ]general))\b/i

/** By state, or none: how many mentions stand for it, and the first role there. */
type Votes = Map<string | null, { readonly mentions: number; readonly role: string | null }>

/** Decides for whom those persons act whom the articles place differently, by how often each names them. */
function settleCountries(all: Map<string, Actor>, parts: readonly GraphPart[]): void {
  const votes = new Map<string, Votes>()
  for (const { actors } of parts)
    for (const { id, kind, country, role, mentions } of actors) {
      if (kind !== 'person' || (country === null && !OF_BODY.test(role ?? ''))) continue
      const own: Votes = votes.get(id) ?? new Map()
      const vote = own.get(country)
      own.set(country, { mentions: (vote?.mentions ?? 0) + mentions.length, role: vote?.role ?? role })
      votes.set(id, own)
    }
  for (const [id, own] of votes) {
    const actor = all.get(id)
    if (own.size < 2 || actor === undefined || !isFullName(actor.name)) continue
    const [country, { role }] = [...own].sort((a, b) => b[1].mentions - a[1].mentions)[0]!
    all.set(id, { ...actor, country, role: role ?? actor.role })
  }
}

/** A full name outweighs a country that one article had wrong; a single word or a body's name does not. */
const mayBeOne = (one: Actor, other: Actor): boolean =>
  one.kind === other.kind &&
  (one.country === null ||
    other.country === null ||
    one.country === other.country ||
    (one.kind === 'person' && isFullName(one.name)))

const isFullName = (name: string): boolean => /\s/.test(name.trim())

function mergeActors(kept: Actor, added: Actor): Actor {
  const names = new Set([...kept.aliases, added.name, ...added.aliases])
  names.delete(kept.name)
  return {
    ...kept,
    aliases: [...names],
    country: kept.country ?? added.country,
    role: kept.role ?? added.role,
    mentions: [...kept.mentions, ...added.mentions],
  }
}

/** Turns persons known by surname into the one they must be. Gives the ids that are gone and what they became. */
function mergeSurnames(actors: Map<string, Actor>): ReadonlyMap<string, string> {
  const became = new Map<string, string>()
  const persons = [...actors.values()].filter(({ kind }) => kind === 'person')
  const full = persons.filter(({ name }) => isFullName(name))
  for (const person of persons) {
    if (isFullName(person.name) || person.country === null) continue
    const namesakes = full.filter((other) => goesBy(other, person.name))
    const [match] = namesakes
    if (namesakes.length !== 1 || match!.country !== person.country || meetInAnArticle(match!, person))
      continue
    actors.set(match!.id, mergeActors(actors.get(match!.id)!, person))
    actors.delete(person.id)
    became.set(person.id, match!.id)
  }
  return became
}

const goesBy = (person: Actor, surname: string): boolean =>
  person.name.split(/\s+/).at(-1) === surname || person.aliases.includes(surname)

/** An article that names both has told them apart. */
const meetInAnArticle = (one: Actor, other: Actor): boolean => {
  const articles = new Set(one.mentions.map(({ article }) => article))
  return other.mentions.some(({ article }) => articles.has(article))
}

const withArticle = ({ id, evidence }: Relation): string =>
  id.startsWith(`${evidence.article}:`) ? id : `${evidence.article}:${id}`

/** The id itself, or with the first number that makes it free. */
function claim(taken: Set<string>, id: string): string {
  let free = id
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`
  taken.add(free)
  return free
}
