import { isoDay } from '../../model/isoDate.ts'
import { countryName } from '../countryName.ts'
import { type Choices, EVERYONE, NONE, OWN_VOICE, type TimeChoice } from './choices.ts'
import { foldIndex, foldSelection } from './foldIndex.ts'
import type { GraphIndex } from './graphIndex.ts'

/**
 * An old link or a changed dossier may name what is not there: such choices fall back to none. `index` is the graph unfolded; in a
 * folded display a selection falls to the country. What is known keeps its identity, so that nothing is computed again.
 */
export function dropUnknown(choices: Choices, index: GraphIndex): Choices {
  const { relation, reading, filters, lens, hiddenActors, pins, pinnedEvents, display, path } = choices
  const shown = display.fold ? foldIndex(index) : index
  const selection = foldSelection(choices.selection, shown)
  const known =
    selection.kind === 'none' ||
    (selection.kind === 'actor' ? shown.actors.has(selection.id) : shown.dyads.has(selection.id))
  const isActor = (id: string): boolean => index.actors.has(id) || shown.actors.has(id)
  const isVoice = (id: string): boolean => id === OWN_VOICE || index.actors.has(id)
  const outlets = new Set(index.graph.articles.map(({ source }) => source ?? NONE))
  const countries = new Set(index.graph.actors.map(({ country }) => country ?? NONE))
  const voices = lens.kind === 'everyone' ? [] : lens.kind === 'voice' ? [lens.voice] : [lens.a, lens.b]
  const hiddenVoices = kept(filters.hiddenVoices, isVoice)
  const hiddenOutlets = kept(filters.hiddenOutlets, (outlet) => outlets.has(outlet))
  const hiddenCountries = kept(filters.hiddenCountries, (country) => countries.has(country))
  const excludedCountries = kept(filters.excludedCountries, (country) => countries.has(country))
  const actorIds = kept(filters.actors.ids, isActor)
  const sameFilters =
    hiddenVoices === filters.hiddenVoices &&
    hiddenOutlets === filters.hiddenOutlets &&
    hiddenCountries === filters.hiddenCountries &&
    excludedCountries === filters.excludedCountries &&
    actorIds === filters.actors.ids
  return {
    ...choices,
    filters: sameFilters
      ? filters
      : {
          ...filters,
          hiddenVoices,
          hiddenOutlets,
          hiddenCountries,
          excludedCountries,
          actors: { ...filters.actors, ids: actorIds },
        },
    lens: voices.every(isVoice) ? lens : EVERYONE,
    hiddenActors: kept(hiddenActors, isActor),
    pins: Object.keys(pins).every(isActor)
      ? pins
      : Object.fromEntries(Object.entries(pins).filter(([id]) => isActor(id))),
    pinnedEvents: kept(pinnedEvents, (id) => canPin(index, id)),
    selection: known ? selection : { kind: 'none' },
    path: path && shown.actors.has(path.from) && shown.actors.has(path.to) ? path : null,
    relation: relation !== null && shown.relations.has(relation) ? relation : null,
    reading: reading && index.articles.has(reading.article) ? reading : null,
    time: touchesDossier(choices.time, index) ? choices.time : { ...choices.time, range: null },
  }
}

/** Whether a relation's event has a place on the time axis: it is there, and says when. `index` is the graph unfolded. */
export const canPin = (index: GraphIndex, relation: string): boolean =>
  (index.relations.get(relation)?.when ?? null) !== null

/** The list itself when nothing of it is dropped. */
function kept(values: readonly string[], isKnown: (value: string) => boolean): readonly string[] {
  return values.every(isKnown) ? values : values.filter(isKnown)
}

/** A brush that holds no day of the dossier would hide all that is dated behind handles that cannot be seen apart. */
function touchesDossier({ range }: TimeChoice, { days }: GraphIndex): boolean {
  if (range === null) return true
  return days !== null && (isoDay(range.start) ?? 0) <= days.last && days.first <= (isoDay(range.end) ?? 0)
}

/** What choices name that a graph does not hold, in words, each once. */
export function unknownIn(choices: Choices, index: GraphIndex): readonly string[] {
  const known = dropUnknown(choices, index)
  const {
    selection,
    relation,
    reading,
    filters,
    time,
    lens,
    hiddenActors,
    pins,
    display,
    path,
    pinnedEvents,
  } = choices
  const shown = display.fold ? foldIndex(index) : index
  const isActor = (id: string): boolean => id === OWN_VOICE || index.actors.has(id) || shown.actors.has(id)
  const actors = [
    ...(selection.kind === 'none' ? [] : selection.id.split('~')),
    ...filters.hiddenVoices,
    ...filters.actors.ids,
    ...(lens.kind === 'everyone' ? [] : lens.kind === 'voice' ? [lens.voice] : [lens.a, lens.b]),
    ...hiddenActors,
    ...Object.keys(pins),
    ...(path ? [path.from, path.to] : []),
  ].filter((id) => !isActor(id))
  const dropped = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
    before.filter((value) => !after.includes(value))
  const pairGone = selection.kind === 'pair' && known.selection.kind === 'none' && actors.length === 0
  return [
    ...new Set([
      ...actors.map(wordsOfId),
      ...(pairGone
        ? [
            `the pair ${selection.id
              .split('~')
              .map((id) => index.actors.get(id)?.name ?? wordsOfId(id))
              .join(' and ')}`,
          ]
        : []),
      ...dropped(filters.hiddenOutlets, known.filters.hiddenOutlets),
      ...dropped(filters.hiddenCountries, known.filters.hiddenCountries).map(countryName),
      ...dropped(filters.excludedCountries, known.filters.excludedCountries).map(countryName),
      ...(relation !== null && known.relation === null ? [`the relation ${relation}`] : []),
      ...dropped(pinnedEvents, known.pinnedEvents).map((id) => `the pinned event ${id}`),
      ...(reading && known.reading === null ? [`the article ${reading.article}`] : []),
      ...(time.range && known.time.range === null
        ? [`the time ${time.range.start} to ${time.range.end}`]
        : []),
    ]),
  ]
}

/** "person:xi-jinping" reads "Xi Jinping": the best that can be said of an actor that is not there. */
function wordsOfId(id: string): string {
  const [kind, name = id] = id.split(':')
  if (kind === 'country') return countryName(name)
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
