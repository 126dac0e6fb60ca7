import { groupBy } from '../../base/groupBy.ts'
import { countTellings } from '../../model/telling.ts'
import { capitalised, shortName } from '../panels/names.ts'
import { EVERYONE, type Lens, OWN_VOICE, type ViewChoices } from '../state/choices.ts'
import { foldText } from '../state/foldText.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { voiceOf } from '../state/rules.ts'
import { overChoices, passingRelations, tellingsOf } from '../state/selectors.ts'

/** Someone by whose word something is told. */
export interface Voice {
  /** An actor's id, or OWN_VOICE. */
  readonly voice: string
  /** Over all pairs, as on the strands. */
  readonly tellings: number
  readonly sentences: number
}

/** All voices of what passes the filters, whatever the lens: the articles' own first, then those with most tellings. */
export const voicesOf = overChoices((index, choices): readonly Voice[] =>
  [...groupBy(passingRelations(index, choices, ['lens']), voiceOf)]
    .map(([voice, relations]) => ({
      voice,
      tellings: tellingsOf(relations),
      sentences: countTellings(relations),
    }))
    .sort(
      (one, other) =>
        Number(other.voice === OWN_VOICE) - Number(one.voice === OWN_VOICE) ||
        other.tellings - one.tellings ||
        (one.voice < other.voice ? -1 : 1),
    ),
)

/** The voice in the list, or with nothing told when the filters leave it none. */
export const voiceIn = (voices: readonly Voice[], voice: string): Voice =>
  voices.find((one) => one.voice === voice) ?? { voice, tellings: 0, sentences: 0 }

/** Voices whose names, by any alias, hold every word of `text`. */
export function voicesNamed(voices: readonly Voice[], text: string, index: GraphIndex): readonly Voice[] {
  const words = foldText(text).split(/\s+/).filter(Boolean)
  return voices.filter(({ voice }) => {
    const actor = index.actors.get(voice)
    const names = foldText([ownOrName(voice, index), ...(actor?.aliases ?? [])].join('\n'))
    return words.every((word) => names.includes(word))
  })
}

/** "Antony Blinken", "CNN itself", "the articles themselves". */
export function ownOrName(voice: string, { actors, graph }: GraphIndex): string {
  if (voice !== OWN_VOICE) return actors.get(voice)?.name ?? voice
  const sources = new Set(graph.articles.map(({ source }) => source))
  const [source] = sources
  if (sources.size === 1 && source) return `${source} itself`
  return graph.articles.length === 1 ? 'the article itself' : 'the articles themselves'
}

/** As `ownOrName`, with the shortest form of a name that still tells who is meant. */
export function shortVoice(voice: string, index: GraphIndex): string {
  const actor = index.actors.get(voice)
  return actor ? capitalised(shortName(actor)) : ownOrName(voice, index).replace(/^(the articles?) .*/, '$1')
}

/** What the lens shows, after "As told by". */
export function lensWords(lens: Lens, index: GraphIndex): string {
  switch (lens.kind) {
    case 'everyone':
      return 'everyone'
    case 'voice':
      return ownOrName(lens.voice, index)
    case 'compare':
      return `${shortVoice(lens.a, index)} | ${shortVoice(lens.b, index)}`
  }
}

/** Sets a voice beside the strongest other one; null where there is no other. */
export function comparedWith(voice: string, voices: readonly Voice[]): Lens | null {
  const others = voices.filter((one) => one.voice !== voice)
  const other = others.find((one) => one.voice !== OWN_VOICE) ?? others[0]
  return other ? { kind: 'compare', a: voice, b: other.voice, show: 'difference' } : null
}

/** The same choices without the lens, as the very same object where there is none. */
export const withoutLens = (choices: ViewChoices): ViewChoices =>
  choices.lens.kind === 'everyone' ? choices : { ...choices, lens: EVERYONE }
