import { chipWords } from '../panels/facets.ts'
import { counted, formatDay } from '../panels/wording.ts'
import type { Filters, TimeChoice } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { chipsOf, type View } from '../state/selectors.ts'
import type { FrameText } from './frame.ts'

/** The words that a picture starts with; the person may change title and standfirst. */
export function pictureText(
  index: GraphIndex,
  view: View,
  filters: Filters,
  time: TimeChoice,
  today: string,
): FrameText {
  const { articles } = index.graph
  const outlets = [...new Set(articles.flatMap(({ source }) => source ?? []))]
  const dates = articles.flatMap(({ published }) => published ?? []).sort()
  const first = dates[0]
  const last = dates.at(-1)
  const published =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? formatDay(first)
        : `${formatDay(first)} to ${formatDay(last)}`
  const chips = chipsOf(index, filters, time).map((chip) => chipWords(chip, filters, time, index))
  const from = [outlets.slice(0, 3).join(', '), published].filter(Boolean).join(', ')
  return {
    title: articles.length === 1 ? articles[0]!.title : `${counted(articles.length, 'article')}`,
    standfirst: standfirst(index, view, chips.length > 0),
    source: [
      `Source: ${from || 'article without outlet or date'}; ${counted(articles.length, 'article')}.`,
      chips.length > 0 ? `Shown: ${chips.join('; ')}.` : 'All dates, undated included.',
      `Made ${formatDay(today)}.`,
    ].join(' '),
  }
}

function standfirst(index: GraphIndex, view: View, filtered: boolean): string {
  const articles = index.graph.articles.length
  const told = `${counted(view.tellings, 'telling')} between ${counted(view.actorIds.size, 'actor')}`
  const scope = articles === 1 ? 'one article' : counted(articles, 'article')
  return filtered
    ? `${told}, out of ${view.allTellings} told in ${scope}. One line per pair and sign.`
    : `Every relation found in ${scope}: ${told}. One line per pair and sign; hedged and denied claims are drawn as such.`
}

/** What a reader who cannot see the picture is told. */
export function altText(index: GraphIndex, view: View): string {
  const name = (id: string): string => index.actors.get(id)?.name ?? id
  const strongest = [...view.strands].sort((one, other) => other.tellings - one.tellings).slice(0, 3)
  const pairs = strongest.map(
    ({ a, b, kind, tellings }) =>
      `${name(a)} and ${name(b)} (${kind === 'tie' ? 'standing tie' : kind}, ${counted(tellings, 'telling')})`,
  )
  return `Graph of ${counted(view.actorIds.size, 'actor')} and ${counted(view.strands.length, 'relation line')}. Strongest: ${pairs.join('; ')}.`
}
