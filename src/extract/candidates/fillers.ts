import { groupBy } from '../../base/groupBy.ts'
import type { Argued, Links, Mention, Trigger } from '../results.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { Filler } from './candidate.ts'

/** How many sentences back someone may have been named who is not named again. */
const REACH = 3

/** At most so many from before: the likeliest are the last ones. */
const MOST_FROM_BEFORE = 6

/** At most so many of one sentence: lists of states are no parties of every verb. */
const MOST_IN_SENTENCE = 12

/** So many are what the whole article is about. */
const LEADING = 3

interface Leading {
  readonly actor: string
  readonly mentions: readonly Mention[]
}

/** Lists who may be a party of the triggers of each sentence of one article. */
export class FillerLists {
  readonly #bySentence = new Map<number, Mention[]>()
  readonly #leading: readonly Leading[]
  readonly #before = new Map<number, readonly Filler[]>()
  readonly #toldIn: ReadonlyMap<number, readonly Argued[]>
  readonly #toldBefore = new Map<number, readonly Argued[]>()

  constructor(
    private readonly tree: DependencyTree,
    mentions: readonly Mention[],
    private readonly links: Links,
    told: readonly Argued[],
  ) {
    this.#toldIn = groupBy(told, ({ trigger }) => tree.at(trigger.token).sentence)
    this.#leading = this.#findLeading(mentions)
    for (const mention of mentions) {
      if ((links.actorsOf[mention.index] ?? []).length === 0) continue
      const { sentence } = tree.at(mention.headToken)
      const list = this.#bySentence.get(sentence)
      if (list) list.push(mention)
      else this.#bySentence.set(sentence, [mention])
    }
  }

  /** Whether two were told of together shortly before a sentence: then neither need be named in it. */
  toldBefore(sentence: number, one: string, other: string): boolean {
    return this.#toldShortlyBefore(sentence).some(
      ({ source, target }) =>
        (source.actor === one && target.actor === other) || (source.actor === other && target.actor === one),
    )
  }

  /** What is told in the sentences before one that are near enough, the last first. */
  #toldShortlyBefore(sentence: number): readonly Argued[] {
    const known = this.#toldBefore.get(sentence)
    if (known) return known
    const found: Argued[] = []
    for (let back = 1; back <= REACH; back++)
      found.push(...(this.#toldIn.get(sentence - back) ?? []).toReversed())
    this.#toldBefore.set(sentence, found)
    return found
  }

  mentionsIn(sentence: number): readonly Mention[] {
    return this.#bySentence.get(sentence) ?? []
  }

  /** Of an actor that the sentence names several times, the mention that stands nearest to the trigger in the tree. */
  of(trigger: Trigger): readonly Filler[] {
    const { sentence } = this.tree.at(trigger.token)
    const nearest = new Map<string, { readonly filler: Filler; readonly steps: number }>()
    for (const mention of this.mentionsIn(sentence).slice(0, MOST_IN_SENTENCE)) {
      const steps =
        this.tree.distance(mention.headToken, trigger.token) +
        Math.abs(mention.headToken - trigger.token) / 100 +
        (mention.locative ? 2 : 0)
      for (const actor of this.#actorsOf(mention)) {
        const rival = nearest.get(actor)
        if (!rival || steps < rival.steps) nearest.set(actor, { filler: { actor, mention, back: 0 }, steps })
      }
    }
    return [...[...nearest.values()].map(({ filler }) => filler), ...this.#fromBefore(sentence)]
  }

  /** Who was told of or named in the sentences before, and is not named in this one. */
  #fromBefore(sentence: number): readonly Filler[] {
    const known = this.#before.get(sentence)
    if (known) return known
    const seen = new Set(this.mentionsIn(sentence).flatMap((mention) => this.#actorsOf(mention)))
    const before: Filler[] = []
    const add = (actor: string, mention: Mention): void => {
      if (seen.has(actor) || before.length >= MOST_FROM_BEFORE) return
      seen.add(actor)
      before.push({ actor, mention, back: sentence - this.tree.at(mention.headToken).sentence })
    }
    for (const { source, target } of this.#toldShortlyBefore(sentence)) {
      for (const { actor, mention } of [source, target]) {
        if (this.tree.at(mention.headToken).sentence < sentence) add(actor, mention)
      }
    }
    for (let earlier = sentence - 1; earlier >= Math.max(0, sentence - REACH); earlier--) {
      for (const mention of this.mentionsIn(earlier).toReversed()) {
        if (!mention.locative) for (const actor of this.#actorsOf(mention)) add(actor, mention)
      }
    }
    for (const { actor, mentions } of this.#leading) {
      const last = mentions.findLast(({ headToken }) => this.tree.at(headToken).sentence < sentence)
      if (last && !seen.has(actor)) {
        seen.add(actor)
        before.push({ actor, mention: last, back: sentence - this.tree.at(last.headToken).sentence })
      }
    }
    this.#before.set(sentence, before)
    return before
  }

  /** The actors whom the article names most. */
  #findLeading(mentions: readonly Mention[]): readonly Leading[] {
    const named = new Map<string, Mention[]>()
    for (const mention of mentions) {
      for (const actor of this.#actorsOf(mention)) {
        const list = named.get(actor)
        if (list) list.push(mention)
        else named.set(actor, [mention])
      }
    }
    return [...named]
      .map(([actor, list]) => ({ actor, mentions: list }))
      .sort((one, other) => other.mentions.length - one.mentions.length)
      .slice(0, LEADING)
  }

  #actorsOf({ index }: Mention): readonly string[] {
    return this.links.actorsOf[index] ?? []
  }
}
