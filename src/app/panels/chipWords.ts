import { ACTOR_KINDS } from '../../model/actor.ts'
import { type RelationType, relationTypeInfo } from '../../model/relationTypes.ts'
import { countryName } from '../countryName.ts'
import { CLAIMS, type Lens, NONE, OWN_VOICE, type ViewChoices } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { Chip } from '../state/selectors.ts'
import { checkState, facetValues } from './facets.ts'
import { CLAIM_WORDS, CLASS_WORDS, formatRange, KIND_WORDS, voiceWords } from './wording.ts'

export const outletWords = (outlet: string): string => (outlet === NONE ? 'No outlet named' : outlet)

/** The name by which the dossier calls the country, or that of the code. */
export const countryWords = (code: string, index: GraphIndex): string =>
  code === NONE ? 'No country' : (index.actors.get(`country:${code}`)?.name ?? countryName(code))

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
    case 'excludedKinds':
      return `Not: ${filters.excludedKinds.map((kind) => KIND_WORDS[kind]).join(', ')}`
    case 'excludedCountries':
      return `Not: ${filters.excludedCountries.map((code) => countryWords(code, index)).join(', ')}`
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
