import type { Links, Mention } from '../results.ts'
import type { DependencyTree } from './tree.ts'

/** An actor that a noun phrase stands for. */
export interface Party {
  readonly actor: string
  readonly mention: Mention
  /** The head of the phrase: "companies" in "Chinese companies". */
  readonly token: number
  /** How the phrase leads to the actor, in words; empty when it names it. */
  readonly via: string
  /** 0 to 1. */
  readonly certainty: number
  /** Whether the phrase names someone who acts (the actor, its people or bodies) rather than a thing of the actor's. */
  readonly someone: boolean
}

/** A paper, agency or broadcaster by name. */
export const isMedium = ({ reading }: Mention): boolean =>
  reading.type === 'organisation' && reading.kind === 'media'

/** The mentions of a document by where they stand, and whom each word of one names. */
export class NamedParties {
  readonly #byHead = new Map<number, Mention>()
  readonly #covering = new Map<number, Mention>()
  readonly #names = new Map<string, Mention[]>()

  constructor(
    private readonly tree: DependencyTree,
    mentions: readonly Mention[],
    private readonly links: Links,
  ) {
    for (const mention of mentions) {
      if (links.actorsOf[mention.index]?.length === 0) continue
      const rival = this.#byHead.get(mention.headToken)
      if (!rival || length(mention) > length(rival)) this.#byHead.set(mention.headToken, mention)
      if (mention.form === 'pronoun') continue
      for (const actor of links.actorsOf[mention.index] ?? [])
        this.#names.set(actor, [...(this.#names.get(actor) ?? []), mention])
      if (mention.form !== 'name') continue
      for (let token = mention.firstToken; token < mention.lastToken; token++) {
        const cover = this.#covering.get(token)
        if (!cover || length(mention) > length(cover)) this.#covering.set(token, mention)
      }
    }
  }

  /** Where a reader sees best who a party is: of a pronoun, the name in the same sentence, if there is one, or a description. */
  nameOf({ actor, mention }: Party): Mention {
    return this.nameIn(actor, mention)
  }

  /** The same for an actor and a mention of it. */
  nameIn(actor: string, mention: Mention): Mention {
    if (mention.form !== 'pronoun') return mention
    const { sentence } = this.tree.at(mention.headToken)
    const words = (this.#names.get(actor) ?? []).filter(
      ({ headToken }) => this.tree.at(headToken).sentence === sentence,
    )
    const proper = words.filter(({ form }) => form === 'name')
    const names = proper.length > 0 ? proper : words
    return names.findLast(({ start }) => start < mention.start) ?? names[0] ?? mention
  }

  /** The mention that a token heads. */
  mentionAt(token: number): Mention | null {
    return this.#byHead.get(token) ?? null
  }

  /** The name that a word is part of. */
  nameOver(token: number): Mention | undefined {
    return this.#covering.get(token)
  }

  /** Whom a proper name names. */
  nameAt(token: number): readonly Party[] {
    return this.tree.at(token).upos === 'PROPN' && this.#byHead.get(token)?.form === 'name'
      ? this.named(token)
      : []
  }

  named(token: number): readonly Party[] {
    const mention = this.#byHead.get(token) ?? this.#covering.get(token)
    if (!mention) return []
    return [
      ...this.#sharing(token, mention),
      ...this.#partiesOf(token, mention),
      ...this.#alike(token, mention),
    ]
  }

  /** Of "Pakistani and Indian forces", where the name is "Indian forces", also the Pakistani ones. */
  #sharing(token: number, mention: Mention): readonly Party[] {
    const { tree } = this
    const { firstToken } = mention
    if (firstToken === token || !tree.is(firstToken, 'conj')) return []
    const other = tree.head(firstToken)
    const shares = other < firstToken && tree.head(other) === token && tree.is(other, 'amod', 'compound')
    const beside = shares ? this.#byHead.get(other) : undefined
    return beside ? this.#partiesOf(token, beside) : []
  }

  /** Of "the embassies of Chad, Niger and Mali", where the name is "embassies of Chad", also those of the others. */
  #alike(token: number, { form, lastToken }: Mention): readonly Party[] {
    const { tree } = this
    if (form !== 'name' || tree.at(token).xpos !== 'NNS') return []
    return tree
      .childrenBy(token, 'nmod')
      .filter((owner) => owner < lastToken && tree.cases(owner)[0] === 'of')
      .flatMap((owner) => tree.coordination(owner).filter((other) => other >= lastToken))
      .flatMap((other) => {
        const mention = this.#byHead.get(other)
        return mention ? this.#partiesOf(token, mention) : []
      })
      .map((party) => ({ ...party, via: `“${tree.at(token).form}” of`, certainty: 0.85 }))
  }

  #partiesOf(token: number, mention: Mention): readonly Party[] {
    return (this.links.actorsOf[mention.index] ?? []).map((actor) => ({
      actor,
      mention,
      token,
      via: '',
      certainty: mention.form === 'pronoun' ? 0.85 : mention.form === 'nominal' ? 0.9 : 1,
      someone: true,
    }))
  }
}

const length = (mention: Mention): number => mention.end - mention.start
