import type { ArticleSource } from '../../../model/article.ts'
import type { AnnotatedDocument } from '../../../nlp/document.ts'
import type { Links, Mention } from '../../results.ts'
import { spokenOf } from '../../syntax/addressees.ts'
import { Parties } from '../../syntax/parties.ts'
import { Speakers } from '../../syntax/speakers.ts'
import { authorBody, authorCountry } from '../author.ts'
import { actorOf, type Scene } from './scene.ts'

/** A statement of this kind is in its author's own words. */
const STATEMENT =
  /\b(?:statement|remarks|speech|address|message|letter|declaration|op-ed)\b.*?\b(?:from|by|of)\b/i

const FOLLOWING =
  /\b(?:made|issued|released|gave|delivered) the following (?:joint |press )?(?:statement|remarks|declaration|address|speech)\b/i

const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*\s+){0,5}\p{Lu}[\p{L}.'’-]*):\s/u
const ASKER = /^(?:q|question|reporter|journalist|media|moderator|host)$/i
const FEWEST_TURNS = 2

/** Who speaks: in a quotation, and outside all of them in a statement. */
export class Speech {
  /** The author of a statement; null for an article that is told by a reporter. */
  readonly author: string | null
  /** The state whose government, or the body that issues the article: outside quotations "we" is that one. */
  readonly authority: string | null
  #speakers: Speakers | null = null
  #parties: Parties | null = null
  readonly #introduced = new Map<number, string>()
  /** Of a transcript: who speaks in each sentence that stands under a name and a colon. */
  readonly #labelled: ReadonlyMap<number, string>

  constructor(
    private readonly scene: Scene,
    private readonly mentions: readonly Mention[],
    article: ArticleSource,
    private readonly document: AnnotatedDocument,
  ) {
    this.author = this.#authorOf(article.title) ?? this.#whoStates()
    this.#labelled = this.#readLabels()
    const state = authorCountry(article, scene.knowledge)
    const body = state === null ? authorBody(article, scene.knowledge) : null
    this.authority =
      state !== null ? scene.roster.state(state) : body === null ? null : scene.roster.organisation(body)
  }

  /** Reads from the links so far who says each quotation. */
  listen(links: Links): void {
    const { tree } = this.scene
    this.#parties = new Parties(tree, this.mentions, links)
    this.#speakers = new Speakers(tree, this.#parties, this.document.quotations)
    this.document.quotations.forEach((quotation, i) => {
      const actor = this.#introducer(quotation.start)
      if (actor !== null) this.#introduced.set(i, actor)
    })
  }

  /** Who "I" and "we" are outside quotations; others are not set against the author. */
  voiceOf({ reading, headToken }: Mention): string | null {
    if (reading.type !== 'pronoun' || reading.person !== 1) return null
    const labelled = this.#labelled.get(this.scene.discourse.sentenceOf(headToken))
    return labelled ?? this.author ?? (reading.plural ? this.authority : null)
  }

  /** Who says what the token is part of; the author where nobody is quoted. */
  speakerAt(token: number): string | null {
    const voice = this.#speakers?.voiceOver(token)?.party.actor
    if (voice !== undefined) return voice
    const quotation = this.scene.discourse.quotationAt(token)
    return quotation === -1 ? (this.author ?? this.authority) : (this.#introduced.get(quotation) ?? null)
  }

  /** Of whom it is said what the token is part of, where the words beside the quotation tell: "…, referring to Chad". */
  spokenOfAt(token: number): readonly string[] {
    const verb = this.#speakers?.voiceOver(token)?.verb
    if (verb === undefined || this.#parties === null) return []
    const parties = this.#parties
    return spokenOf(this.scene.tree, verb).flatMap((one) =>
      parties.of(one, 'target').map(({ actor }) => actor),
    )
  }

  /** To whom it is said what the token is part of; null where nothing tells. */
  addresseeAt(token: number): string | null {
    return this.#speakers?.addresseeAt(token)?.actor ?? null
  }

  /**
   * "Guo Jiakun: We regret …" opens a turn of a transcript, which goes on over the paragraphs until the next label;
   * "Question:" and "Reporter:" open one of nobody. One label alone is none: "Mexico: two dead".
   */
  #readLabels(): ReadonlyMap<number, string> {
    const turns = this.document.paragraphs.flatMap((paragraph, index) => {
      const label = LABEL.exec(this.document.text.slice(paragraph.start, paragraph.end))
      if (label === null) return []
      const first = this.document.tokens.findIndex(({ start }) => start >= paragraph.start)
      const mention = this.scene.mentionAt(first)
      const [actor] = mention?.reading.type === 'person' ? this.scene.actorsOf(mention) : []
      return actor !== undefined || ASKER.test(label[1]!) ? [{ paragraph: index, actor: actor ?? null }] : []
    })
    const speaking = new Map<number, string>()
    if (turns.filter(({ actor }) => actor !== null).length < FEWEST_TURNS) return speaking
    for (const { index, paragraph } of this.document.sentences) {
      const turn = turns.findLast((one) => one.paragraph <= paragraph)
      if (turn?.actor != null) speaking.set(index, turn.actor)
    }
    return speaking
  }

  /** "X sounded hopeful: “…”": the subject of the sentence before a colon, or of the whole sentence before the quotation. */
  #introducer(start: number): string | null {
    const { tree, mentionAt, actorsOf } = this.scene
    const first = this.document.tokens.findIndex((token) => token.start >= start)
    if (first < 1) return null
    const before = tree.at(first - 1)
    if (before.form !== ':' && before.form !== ',') return null
    const sentence = this.document.sentences[before.sentence]!
    for (let token = sentence.firstToken; token < first; token += 1) {
      if (!tree.is(token, 'nsubj')) continue
      const subject = mentionAt(token)
      const [actor, ...others] = subject === null ? [] : actorsOf(subject)
      return actor !== undefined && others.length === 0 ? actor : null
    }
    return null
  }

  /** "The Foreign Secretary, X, made the following statement today": what comes is in the words of X. */
  #whoStates(): string | null {
    const [first] = this.document.paragraphs
    if (first === undefined || !FOLLOWING.test(this.document.text.slice(first.start, first.end))) return null
    const persons = this.mentions.flatMap((mention) =>
      mention.reading.type === 'person' && mention.end <= first.end ? this.scene.actorsOf(mention) : [],
    )
    return new Set(persons).size === 1 ? persons[0]! : null
  }

  #authorOf(title: string): string | null {
    const { knowledge, roster, date } = this.scene
    const lead = STATEMENT.exec(title)
    if (lead === null) return null
    const words = title.slice(lead[0].length).trim().split(/\s+/)
    for (let i = 0; i < words.length; i += 1) {
      for (const entry of knowledge.longestMatch(words, i)?.entries ?? []) {
        if (entry.kind !== 'person') continue
        const office = knowledge.officeOf(entry.person, date)
        return roster.person(
          entry.person.name,
          office?.country ?? null,
          office?.title ?? null,
          entry.person.gender,
        )
      }
    }
    for (const id of roster.actors().keys()) {
      const actor = actorOf(this.scene, id)!
      if (actor.kind === 'person' && title.includes(actor.name)) return id
    }
    return null
  }
}
