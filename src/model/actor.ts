export const ACTOR_KINDS = ['person', 'country', 'organization'] as const
export type ActorKind = (typeof ACTOR_KINDS)[number]

/** How a mention refers: by name, by a seat of power, by a demonym, by a description, by a pronoun. */
export const MENTION_FORMS = ['name', 'metonym', 'demonym', 'nominal', 'pronoun'] as const
export type MentionForm = (typeof MENTION_FORMS)[number]

/** One place where an article refers to an actor; offsets into that article's text. */
export interface ActorMention {
  readonly article: string
  readonly start: number
  readonly end: number
  readonly form: MentionForm
}

export interface Actor {
  /** Stable from run to run: `person:xi-jinping`, `country:CHN`, `organization:european-union`. */
  readonly id: string
  readonly kind: ActorKind
  /** The canonical name. */
  readonly name: string
  /** The other names seen in the articles, never pronouns. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-3 (or a user's own code of three capitals): of a state itself, of a person's or body's state. */
  readonly country: string | null
  readonly role: string | null
  readonly mentions: readonly ActorMention[]
}

/** An actor that a person brings along (`--actors`, `seeds/actors.json`); it replaces a known actor of the same name. */
export interface OwnActor {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly role: string | null
  /** Bounds of an office, `YYYY-MM-DD`; null when open. */
  readonly from: string | null
  readonly to: string | null
}
