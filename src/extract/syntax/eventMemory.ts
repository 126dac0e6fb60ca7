import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import { ACT_NOUNS, GENERAL_ACT_NOUNS } from '../lexicon/predicates.ts'
import type { Argued } from '../results.ts'
import type { Party } from './namedParties.ts'
import type { DependencyTree } from './tree.ts'

/** How many sentences back an act may lie that "the attack" takes up. */
const REACH = 3

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'such', 'both'])

/** What has been told so far, for words that take it up again: "the attack", "this decision". */
export class EventMemory {
  readonly #told: Argued[] = []

  constructor(private readonly tree: DependencyTree) {}

  remember(argued: readonly Argued[]): void {
    this.#told.push(...argued)
  }

  get told(): readonly Argued[] {
    return this.#told
  }

  /** The last telling that a definite noun may take up; null when there is none. */
  takenUpBy(noun: number, reach = REACH): Argued | null {
    const { tree } = this
    const lemma = spelling(tree.lemma(noun))
    if (!tree.childrenBy(noun, 'det').some((determiner) => DEFINITE.has(tree.lemma(determiner)))) return null
    const types = new Set(
      readingsOf('noun', lemma)
        .filter(({ weak }) => !weak)
        .map(({ type }) => type),
    )
    const general = GENERAL_ACT_NOUNS.has(lemma)
    if (types.size === 0 && !general && !ACT_NOUNS.has(lemma)) return null
    const sentence = tree.at(noun).sentence
    const near = (told: Argued): boolean =>
      told.trigger.token !== noun &&
      sentence - tree.at(told.trigger.token).sentence <= (general ? REACH : reach)
    return (
      this.#told.findLast((told) => near(told) && spelling(tree.lemma(told.trigger.token)) === lemma) ??
      this.#told.findLast((told) => near(told) && types.has(told.trigger.type)) ??
      (general ? (this.#told.findLast((told) => near(told) && DEEDS.has(told.trigger.type)) ?? null) : null)
    )
  }

  /** Who did what a definite noun takes up, as parties that the noun stands for. */
  doersOf(noun: number): readonly Party[] {
    const event = this.takenUpBy(noun)
    if (!event) return []
    return [this.meantBy(noun, event.source)]
  }

  /** Somebody told of before, as a party that a noun stands for which takes up that telling. */
  meantBy(noun: number, { actor, mention }: Argued['source']): Party {
    const via = `“${this.tree.at(noun).form}” told before`
    return { actor, mention, token: noun, via, certainty: 0.65, someone: false }
  }
}

/** What "the move" or "the decision" can be. */
const DEEDS: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'RETREAT',
  'AID',
  'CONCEDE',
  'SUPPORT',
  'REJECT',
  'AGREE',
])
