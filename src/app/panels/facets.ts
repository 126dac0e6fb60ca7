import { memoizeLast } from '../../base/memoizeLast.ts'
import { ACTOR_KINDS } from '../../model/actor.ts'
import {
  RELATION_CLASSES,
  RELATION_TYPE_NAMES,
  type RelationClass,
  type RelationType,
  relationTypeInfo,
} from '../../model/relationTypes.ts'
import { CLAIMS, type Lens, NONE, OWN_VOICE, type ViewChoices } from '../state/choices.ts'
import { countryName } from '../state/foldIndex.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { countriesOf, outletOf, voiceOf } from '../state/rules.ts'
import type { Chip } from '../state/selectors.ts'
import { CLAIM_WORDS, CLASS_WORDS, formatRange, KIND_WORDS, voiceWords } from './wording.ts'

/** The values of each facet that the graph holds, in the order of display: what a rail lists. */
export interface FacetValues {
  readonly classes: readonly { readonly class: RelationClass; readonly types: readonly RelationType[] }[]
  /** The article's own voice first, then by how much each says. */
  readonly voices: readonly string[]
  /** By how much each tells; NONE for articles without one. */
  readonly outlets: readonly string[]
  /** Codes by how much touches each; NONE for actors without one. */
  readonly countries: readonly string[]
}

export const facetValues = memoizeLast((index: GraphIndex): FacetValues => {
  const { graph } = index
  const types = new Set(graph.relations.map(({ type }) => type))
  const voices = new Map<string, number>()
  for (const relation of graph.relations) {
    const voice = voiceOf(relation)
    voices.set(voice, (voices.get(voice) ?? 0) + 1)
  }
  return {
    classes: RELATION_CLASSES.map((relationClass) => ({
      class: relationClass,
      types: typesOfClass(relationClass).filter((type) => types.has(type)),
    })),
    voices: [...voices]
      .sort(([one, more], [other, most]) => rankOfOwn(one) - rankOfOwn(other) || most - more)
      .map(([voice]) => voice),
    outlets: ranked(graph.relations.map((relation) => outletOf(index, relation))),
    countries: ranked(
      (index.unfolded ?? index).graph.relations.flatMap((relation) => countriesOf(index, relation)),
    ),
  }
}, 2)

/** Each value once, the most frequent first. */
function ranked(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([value]) => value)
}

export const outletWords = (outlet: string): string => (outlet === NONE ? 'No outlet named' : outlet)

/** The name by which the dossier calls the country, or that of the code. */
export const countryWords = (code: string, index: GraphIndex): string =>
  code === NONE ? 'No country' : (index.actors.get(`country:${code}`)?.name ?? countryName(code))

const rankOfOwn = (voice: string): number => (voice === 'own' ? 0 : 1)

export const typesOfClass = (relationClass: RelationClass): readonly RelationType[] =>
  RELATION_TYPE_NAMES.filter((type) => relationTypeInfo(type).class === relationClass)

/** Hides the values when all of them are shown or some are; shows them when all are hidden. */
export function toggled<T>(hidden: readonly T[], values: readonly T[]): readonly T[] {
  return values.every((value) => hidden.includes(value))
    ? hidden.filter((value) => !values.includes(value))
    : [...new Set([...hidden, ...values])]
}

/** Hides all but `values`; when that is how it stands already, shows all again. */
export function only<T>(hidden: readonly T[], all: readonly T[], values: readonly T[]): readonly T[] {
  const others = all.filter((value) => !values.includes(value))
  const already = others.every((value) => hidden.includes(value)) && !values.some((v) => hidden.includes(v))
  return already ? [] : others
}

/** `checked`: all shown, `mixed`: some, `unchecked`: none. */
export function checkState<T>(hidden: readonly T[], values: readonly T[]): 'checked' | 'mixed' | 'unchecked' {
  const shown = values.filter((value) => !hidden.includes(value)).length
  if (shown === values.length) return 'checked'
  return shown === 0 ? 'unchecked' : 'mixed'
}

/** Bins of equal width over 0 to 1; 1 falls into the last. */
export function histogram(values: readonly number[], bins: number): readonly number[] {
  const counts = new Array<number>(bins).fill(0)
  for (const value of values) counts[Math.min(bins - 1, Math.floor(value * bins))]!++
  return counts
}

/** A choice in force, in as few words as tell it. */
export function chipWords(
  { facet }: Pick<Chip, 'facet'>,
  { filters, time, hiddenActors, lens }: ViewChoices,
  index: GraphIndex,
): string {
  switch (facet) {
    case 'text':
      return `“${filters.text.trim()}”`
    case 'types':
      return typeWords(filters.hiddenTypes, index)
    case 'kinds':
      return filters.hiddenKinds.length === ACTOR_KINDS.length
        ? 'Touching nobody'
        : `Touching: ${ACTOR_KINDS.filter((kind) => !filters.hiddenKinds.includes(kind))
            .map((kind) => KIND_WORDS[kind])
            .join(', ')}`
    case 'claims':
      return subsetWords(
        CLAIMS.map((claim) => ({ words: CLAIM_WORDS[claim], hidden: filters.hiddenClaims.includes(claim) })),
        'kinds of claim',
      )
    case 'voices':
      return subsetWords(
        facetValues(index).voices.map((voice) => ({
          words: voiceWords(voice, index),
          hidden: filters.hiddenVoices.includes(voice),
        })),
        'voices',
      )
    case 'confidence':
      return `Confidence ${filters.minConfidence.toFixed(2)} or more`
    case 'range':
      return time.range ? formatRange(time.range.start, time.range.end) : 'All time'
    case 'undated':
      return time.undated === 'only' ? 'Only undated' : 'Without undated'
    case 'outlets':
      return subsetWords(
        facetValues(index).outlets.map((outlet) => ({
          words: outletWords(outlet),
          hidden: filters.hiddenOutlets.includes(outlet),
        })),
        'outlets',
      )
    case 'countries':
      return subsetWords(
        facetValues(index).countries.map((code) => ({
          words: countryWords(code, index),
          hidden: filters.hiddenCountries.includes(code),
        })),
        'countries',
      )
    case 'intensity':
      return `Intensity ${signed(filters.intensity.min)} to ${signed(filters.intensity.max)}`
    case 'tellings':
      return `${filters.minTellings} tellings or more`
    case 'actors':
      return actorWords(filters.actors, index)
    case 'hidden':
      return `Hidden: ${namesOf(hiddenActors, index)}`
    case 'lens':
      return lensWords(lens, index)
  }
}

/** "+4", "−10": a minus that is as wide as the plus. */
export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0'

function namesOf(ids: readonly string[], index: GraphIndex): string {
  const names = ids.slice(0, 2).map((id) => index.actors.get(id)?.name ?? id)
  return [...names, ...(ids.length > 2 ? [`${ids.length - 2} more`] : [])].join(', ')
}

const actorWords = ({ ids, how }: ViewChoices['filters']['actors'], index: GraphIndex): string =>
  `${how === 'between' ? 'Between' : 'Touching'}: ${namesOf(ids, index)}`

function lensWords(lens: Lens, index: GraphIndex): string {
  switch (lens.kind) {
    case 'everyone':
      return 'As told by everyone'
    case 'voice':
      return `As told by ${toldBy(lens.voice, index)}`
    case 'compare':
      return `Told by ${toldBy(lens.a, index)} and ${toldBy(lens.b, index)}`
  }
}

const toldBy = (voice: string, index: GraphIndex): string =>
  voice === OWN_VOICE ? 'the article itself' : (index.actors.get(voice)?.name ?? voice)

/** Whole classes by their own name, what is left by its types. */
function typeWords(hiddenTypes: readonly RelationType[], index: GraphIndex): string {
  const parts = facetValues(index)
    .classes.filter(({ types }) => types.length > 0)
    .flatMap(({ class: relationClass, types }) =>
      checkState(hiddenTypes, types) === 'mixed'
        ? types.map((type) => ({
            words: relationTypeInfo(type).phrase,
            hidden: hiddenTypes.includes(type),
          }))
        : [{ words: CLASS_WORDS[relationClass], hidden: hiddenTypes.includes(types[0]!) }],
    )
  return subsetWords(parts, 'types')
}

function subsetWords(
  values: readonly { readonly words: string; readonly hidden: boolean }[],
  noun: string,
): string {
  const shown = values.filter(({ hidden }) => !hidden).map(({ words }) => words)
  const hidden = values.filter((value) => value.hidden).map(({ words }) => words)
  if (shown.length === 0) return `No ${noun}`
  if (hidden.length === 0) return `All ${noun}`
  if (hidden.length === 1) return `Without: ${hidden[0]}`
  if (shown.length <= 2) return `Only: ${shown.join(', ')}`
  if (hidden.length === 2) return `Without: ${hidden.join(', ')}`
  return `${shown.length} of ${values.length} ${noun}`
}
