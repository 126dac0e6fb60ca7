import type { Actor } from '../../model/actor.ts'
import { isUnsure, type Strand } from '../../model/dyad.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { nameFor } from '../dossier/dossier.ts'
import type { PictureScope } from '../graph/pictureContents.ts'
import { noteMeanings } from '../lens/notes.ts'
import { choicesOfPicture } from '../lens/sides.ts'
import { ownOrName } from '../lens/voices.ts'
import type { OpenPath } from '../palette/openPath.ts'
import { chipWords } from '../panels/chipWords.ts'
import { capitalised, shortName } from '../panels/names.ts'
import { counted, formatDay, relationWords } from '../panels/wording.ts'
import type { Lens, Selection, ViewChoices } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { liftsOf } from '../state/selectors.ts'

/** What a picture is about: the graph, the choices that narrow it, and what of it is drawn. */
export interface Told {
  readonly index: GraphIndex
  /** The name of the own dossier that is open; null for the one that came with the page. */
  readonly dossier: string | null
  readonly choices: ViewChoices
  readonly scope: PictureScope
  readonly selection: Selection
  readonly actors: readonly Actor[]
  readonly strands: readonly Strand[]
  /** The path that is lit in it; null when none is. */
  readonly path: OpenPath | null
}

/** The words that a picture starts with: what the dossier is called, which for one of a single article is its whole title. */
export function defaultTitle({ index, dossier }: Pick<Told, 'index' | 'dossier'>): string {
  const { articles } = index.graph
  if (dossier !== null && (articles.length !== 1 || dossier !== nameFor(index.graph))) return dossier
  return articles.length === 1 ? articles[0]!.title : counted(articles.length, 'article')
}

export function defaultStandfirst(told: Told): string {
  const { index, choices, scope, strands, actors } = told
  const tellings = strands.reduce((sum, strand) => sum + strand.tellings, 0)
  const amount = `${counted(tellings, 'telling')} between ${counted(actors.length, 'actor')}`
  const articles = index.graph.articles.length
  const place = articles === 1 ? 'one article' : counted(articles, 'article')
  const from = `in ${place}${voicesOf(choices.lens, index)}`
  const filtered = filtersOf(told).length > 0
  const what =
    scope === 'near'
      ? `${selectionNames(told)} and those they deal with ${from}: ${amount}.`
      : scope === 'view'
        ? `A part of what is told ${from}: ${amount}.`
        : filtered || choices.lens.kind !== 'everyone'
          ? `A selection of what is told ${from}: ${amount}.`
          : `Every relation found ${from}: ${amount}.`
  return `${what} ${HOW_TO_READ}`
}

const HOW_TO_READ = 'One line per pair and sign; hedged and denied claims are drawn as such.'

function voicesOf(lens: Lens, index: GraphIndex): string {
  const by = (voice: string): string => {
    const actor = index.actors.get(voice)
    return actor ? shortName(actor) : ownOrName(voice, index)
  }
  switch (lens.kind) {
    case 'everyone':
      return ''
    case 'voice':
      return `, as told by ${by(lens.voice)}`
    case 'compare':
      return `, as told by ${by(lens.a)} (A) and by ${by(lens.b)} (B)`
  }
}

/** "Xi Jinping and Alexander Lukashenko" */
export const selectionNames = ({ index, selection }: Pick<Told, 'index' | 'selection'>): string =>
  selection.kind === 'none'
    ? ''
    : selection.id
        .split('~')
        .map((id) => nameOf(index, id))
        .join(' and ')

/** Each choice that keeps something out of the picture, in words. */
const filtersOf = ({ index, choices }: Pick<Told, 'index' | 'choices'>): readonly string[] =>
  liftsOf(index, choices)
    .filter(({ facet }) => facet !== 'lens')
    .map((chip) => chipWords(chip, choices, index))

/** "path from Xi Jinping to Ukraine lit" */
const pathWords = ({ from, to }: OpenPath, index: GraphIndex): string =>
  `path from ${nameOf(index, from)} to ${nameOf(index, to)} lit`

export interface SourceParts {
  readonly source: boolean
  readonly filters: boolean
}

/** Outlet and date of what was read, what the filters keep, and the day of making. */
export function sourceLine(told: Told, parts: SourceParts, today: string): string {
  const { index, choices, path } = told
  const { articles } = index.graph
  const outlets = [...new Set(articles.flatMap(({ source }) => source ?? []))]
  const from = [outletWords(outlets), publishedWords(articles.flatMap(({ published }) => published ?? []))]
  const filters = filtersOf(told)
  const voice = voicesOf(choices.lens, index)
  const clock = choices.time.clock === 'reported' ? ['dates as reported'] : []
  const lit = path ? [pathWords(path, index)] : []
  const shown = [...(voice ? [voice.slice(2)] : []), ...filters, ...clock, ...lit]
  return [
    ...(parts.source
      ? [
          `Source: ${from.filter(Boolean).join(', ') || 'article without outlet or date'}; ${counted(articles.length, 'article')}.`,
        ]
      : []),
    ...(parts.filters
      ? [shown.length > 0 ? `Shown: ${shown.join('; ')}.` : 'All dates, undated included.']
      : []),
    ...(parts.source ? [`Made ${formatDay(today)}.`] : []),
  ].join(' ')
}

const outletWords = (outlets: readonly string[]): string =>
  outlets.length > 3 ? `${outlets.slice(0, 2).join(', ')} and ${outlets.length - 2} more` : outlets.join(', ')

function publishedWords(dates: readonly string[]): string {
  const [first, ...rest] = [...dates].sort()
  const last = rest.at(-1)
  if (first === undefined) return ''
  return last === undefined || last === first ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`
}

/** How many lines the alt text tells one by one. */
const TOLD_LINES = 3

/** What a reader who cannot see the picture is told. */
export function defaultAlt({ index, choices, strands, actors, path }: Told): string {
  const strongest = [...strands].sort((one, other) => other.tellings - one.tellings).slice(0, TOLD_LINES)
  const head = `Map of ${counted(actors.length, 'actor')} and ${counted(strands.length, 'line')}.`
  if (strongest.length === 0) return head
  const lit = path ? ` ${litWords(path, index)}` : ''
  const told = `${head}${lit} Strongest: ${strongest.map((strand) => strandWords(strand, index)).join('; ')}.`
  const marks = noteMeanings(index, choicesOfPicture(choices), new Set(strands.map(({ id }) => id)))
  if (marks.length === 0) return told
  return `${told} Marks: ${marks.map(({ mark, words }) => `${mark || 'none'}, ${words}`).join('; ')}.`
}

/** "Path from Xi Jinping to Ukraine lit, the rest faint: Xi meets Lukashenko; Lukashenko accuses Ukraine." */
function litWords(path: OpenPath, index: GraphIndex): string {
  const hops = path.hops.map(({ relation }) => relationWords(relation, index.actors))
  return `${capitalised(pathWords(path, index))}, the rest faint: ${hops.join('; ')}.`
}

/** "China to Russia, 7 tellings of cooperation, only possible" */
function strandWords(strand: Strand, index: GraphIndex): string {
  const { a, b, kind, tellings, arrows, denied, modality, types } = strand
  const [from, to] = arrows === 'backward' ? [b, a] : [a, b]
  const way = arrows === 'forward' || arrows === 'backward' ? 'to' : 'and'
  const what =
    kind === 'tie'
      ? `${counted(tellings, 'telling')} of a standing tie (${relationTypeInfo(types[0]!.type).phrase})`
      : `${counted(tellings, 'telling')} of ${kind}`
  const claim = denied ? ', denied' : modality === 'actual' ? '' : `, only ${modality}`
  const unsure = isUnsure(strand) ? ', unsure' : ''
  return `${nameOf(index, from)} ${way} ${nameOf(index, to)}, ${what}${claim}${unsure}`
}

const nameOf = (index: GraphIndex, id: string): string => capitalised(index.actors.get(id)?.name ?? id)
