import type { OwnActor } from '../model/actor.ts'
import type {
  DemonymUse,
  KnowledgeEntry,
  Office,
  OfficeRole,
  Organisation,
  Person,
  State,
  StateEntry,
} from './knowledge/types.ts'

/** What an own actor is in general knowledge, and the forms that mean it. */
export interface OwnEntry {
  readonly forms: readonly KnowledgeEntry[]
  readonly state: State | null
  readonly organisation: Organisation | null
  readonly person: Person | null
}

export function readOwnActor(actor: OwnActor): OwnEntry {
  const none = { state: null, organisation: null, person: null }
  const names = [actor.name, ...actor.aliases]
  if (actor.kind === 'country') {
    const state = stateOf(actor)
    const plurals = state.demonyms.map(({ text }) => text).filter((text) => !names.includes(text))
    return { ...none, state, forms: [...names, ...plurals].map((text) => stateEntry(state, text)) }
  }
  if (actor.kind === 'organization') {
    const organisation: Organisation = {
      name: actor.name,
      aliases: actor.aliases,
      kind: 'agency',
      country: actor.country,
    }
    return {
      ...none,
      organisation,
      forms: names.map((text) => ({
        kind: 'organisation',
        text,
        organisation,
        form: 'name',
        ambiguous: null,
      })),
    }
  }
  const person = personOf(actor)
  return {
    ...none,
    person,
    forms: names.map((text) => ({ kind: 'person', text, person, ambiguous: null })),
  }
}

/** A country without a code keeps its name in its place; it then has none in the graph. */
function stateOf({ name, aliases, country }: OwnActor): State {
  const given = aliases.filter((alias) => isDemonym(name, alias))
  const demonyms = [...new Set(given.flatMap(inBothNumbers))]
  return {
    code: country ?? name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    aliases: [],
    demonyms: demonyms.map((text) => ({ text, former: null, uses: usesOf(text) })),
    capitals: aliases.filter((alias) => !given.includes(alias)).map((text) => ({ text, former: null })),
    seats: [],
    status: 'sovereign',
    of: null,
  }
}

function stateEntry({ code, name }: State, text: string): StateEntry {
  const demonym = text !== name && isDemonym(name, text)
  return {
    kind: 'state',
    text,
    code,
    form: text === name ? 'name' : demonym ? 'demonym' : 'metonym',
    via: text === name || demonym ? null : 'seat',
    uses: demonym ? usesOf(text) : [],
    former: null,
    ambiguous: null,
  }
}

/** "Gondorian" and "Gondorians" of "Gondor", "East Moravan" of "East Morava": the beginning of the name and an ending of peoples. */
function isDemonym(name: string, alias: string): boolean {
  const words = alias.split(' ')
  const last = words.at(-1)!
  const lastOfName = name.split(' ').at(-1)!
  return (
    alias !== name &&
    words.length === name.split(' ').length &&
    words.slice(0, -1).every((word, at) => name.split(' ')[at] === word) &&
    last.slice(0, 3) === lastOfName.slice(0, 3) &&
    /(?:ans?|ese|ish|is?|ites?|ers?|ic)$/.test(last)
  )
}

/** One inhabitant or several: "Gondorian" and "Gondorians", whichever is given; "the Lorinthese" are the same in both. */
const inBothNumbers = (demonym: string): readonly string[] =>
  /(?:an|i|ite|er)$/.test(demonym)
    ? [demonym, `${demonym}s`]
    : /(?:an|i|ite|er)s$/.test(demonym)
      ? [demonym, demonym.slice(0, -1)]
      : [demonym]

const usesOf = (text: string): readonly DemonymUse[] =>
  text.endsWith('s')
    ? ['plural']
    : /(?:ish|ic)$/.test(text)
      ? ['adjective']
      : /ese$/.test(text)
        ? ['adjective', 'singular', 'plural']
        : /er$/.test(text)
          ? ['singular']
          : ['adjective', 'singular']

function personOf({ name, aliases, country, role, from, to }: OwnActor): Person {
  const office: Office = { role: officeRole(role), title: role ?? '', country, organisation: null, from, to }
  return {
    name,
    aliases,
    surname: name.split(' ').at(-1) ?? name,
    gender: null,
    offices: country === null && role === null ? [] : [office],
  }
}

const OFFICES: readonly (readonly [RegExp, OfficeRole])[] = [
  [/^(?:president|king|queen|emperor|empress|steward|sultan|emir|head of state)\b/i, 'head-of-state'],
  [/^(?:prime minister|premier|chancellor|head of government)\b/i, 'head-of-government'],
  [/^(?:foreign minister|foreign secretary|secretary of state)\b/i, 'foreign-minister'],
  [/^(?:defen[cs]e (?:minister|secretary))\b/i, 'defence-minister'],
]

const officeRole = (role: string | null): OfficeRole =>
  OFFICES.find(([title]) => role !== null && title.test(role))?.[1] ?? 'other'
