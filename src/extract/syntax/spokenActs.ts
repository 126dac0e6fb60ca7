import type { RelationType } from '../../model/relationTypes.ts'
import type { Quotation } from '../../nlp/document.ts'
import type { LexiconEntry } from '../lexicon/frame.ts'
import { demandsIn } from './demands.ts'
import { judgementsIn } from './judgements.ts'
import { threatsIn } from './spokenThreats.ts'
import type { DependencyTree } from './tree.ts'

/** A word by which someone does something in direct speech without a word of the lexicon for it, and the reading it has. */
export interface SpokenAct {
  readonly token: number
  readonly entry: LexiconEntry
  /** The word for whom, or whose deed, it is about; null for whoever is spoken to, or did what is left out. */
  readonly about: number | null
  /** Whether what the lexicon reads at the word comes first: "they bombed us" tells more than that it is a reproach. */
  readonly yields: boolean
}

/** The place of the source in such a reading: none in the sentence, but whoever speaks. */
export const SPEAKER = 'speaker'

/** Judgements, demands and threats in direct speech, in the order of the text. */
export function spokenActsIn(tree: DependencyTree, quotations: readonly Quotation[]): readonly SpokenAct[] {
  const acts = [
    ...judgementsIn(tree, quotations).map(
      ({ token, type, judged }): SpokenAct => ({
        token,
        entry: entryOf(
          tree.at(token).upos === 'VERB' ? 'verb' : 'adjective',
          type,
          'judged',
          tree.lemma(token),
        ),
        about: judged,
        yields: tree.at(token).upos === 'VERB' && !tree.isPassive(token) && !ALWAYS.has(tree.lemma(token)),
      }),
    ),
    ...demandsIn(tree, quotations).map(
      ({ token, asked }): SpokenAct => ({
        token,
        entry: entryOf('verb', 'REQUEST', 'demanded', asked === null ? 'imperative' : tree.lemma(token)),
        about: asked,
        yields: false,
      }),
    ),
    ...threatsIn(tree, quotations).map(
      ({ token, against }): SpokenAct => ({
        token,
        entry: entryOf('verb', 'THREATEN', 'held out', tree.lemma(token)),
        about: against,
        yields: false,
      }),
    ),
  ]
  return acts.sort((one, other) => one.token - other.token)
}

/** What these words tell in speech is mostly the reproach: "broke its word", "treats us like suspects". */
const ALWAYS: ReadonlySet<string> = new Set(['break', 'treat', 'lie', 'bluff', 'gamble'])

const entryOf = (
  wordClass: LexiconEntry['wordClass'],
  type: RelationType,
  how: string,
  head: string,
): LexiconEntry => ({
  id: `${type} ${wordClass}: ${how} ${head}`,
  type,
  mode: null,
  wordClass,
  head,
  requires: [],
  forbids: [],
  target: null,
  doer: null,
  weak: false,
  frame: { source: [SPEAKER], target: [], mutual: false },
})
