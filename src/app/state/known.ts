import { isoDay } from '../../model/isoDate.ts'
import { type Choices, EVERYONE, NONE, OWN_VOICE, type TimeChoice } from './choices.ts'
import { foldIndex, foldSelection } from './foldIndex.ts'
import type { GraphIndex } from './graphIndex.ts'

/**
 * An old link or a changed dossier may name what is not there: such choices fall back to none. `index` is the graph unfolded; in a
 * folded display a selection falls to the country. What is known keeps its identity, so that nothing is computed again.
 */
export function dropUnknown(choices: Choices, index: GraphIndex): Choices {
  const { relation, reading, filters, lens, hiddenActors, pins, display, path } = choices
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
  const actorIds = kept(filters.actors.ids, isActor)
  const sameFilters =
    hiddenVoices === filters.hiddenVoices &&
    hiddenOutlets === filters.hiddenOutlets &&
    hiddenCountries === filters.hiddenCountries &&
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
          actors: { ...filters.actors, ids: actorIds },
        },
    lens: voices.every(isVoice) ? lens : EVERYONE,
    hiddenActors: kept(hiddenActors, isActor),
    pins: Object.keys(pins).every(isActor)
      ? pins
      : Object.fromEntries(Object.entries(pins).filter(([id]) => isActor(id))),
    selection: known ? selection : { kind: 'none' },
    path: path && shown.actors.has(path.from) && shown.actors.has(path.to) ? path : null,
    relation: relation !== null && shown.relations.has(relation) ? relation : null,
    reading: reading && index.articles.has(reading.article) ? reading : null,
    time: touchesDossier(choices.time, index) ? choices.time : { ...choices.time, range: null },
  }
}

/** The list itself when nothing of it is dropped. */
function kept(values: readonly string[], isKnown: (value: string) => boolean): readonly string[] {
  return values.every(isKnown) ? values : values.filter(isKnown)
}

/** A brush that holds no day of the dossier would hide all that is dated behind handles that cannot be seen apart. */
function touchesDossier({ range }: TimeChoice, { days }: GraphIndex): boolean {
  if (range === null) return true
  return days !== null && (isoDay(range.start) ?? 0) <= days.last && days.first <= (isoDay(range.end) ?? 0)
}
