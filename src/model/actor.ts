import * as z from 'zod/mini'
import { isoDateSchema } from './isoDate.ts'

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

const countryCode = z.string().check(z.regex(/^[A-Z]{3}$/, 'a country code of three capitals'))

export const actorSchema: z.ZodMiniType<Actor> = z.object({
  id: z.string().check(z.minLength(1)),
  kind: z.enum(ACTOR_KINDS),
  name: z.string().check(z.minLength(1)),
  aliases: z.array(z.string()),
  country: z.nullable(countryCode),
  role: z.nullable(z.string()),
  mentions: z.array(
    z.object({
      article: z.string(),
      start: z.int().check(z.nonnegative()),
      end: z.int().check(z.nonnegative()),
      form: z.enum(MENTION_FORMS),
    }),
  ),
})

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

export const ownActorsSchema: z.ZodMiniType<readonly OwnActor[]> = z.array(
  z.strictObject({
    kind: z.enum(ACTOR_KINDS),
    name: z.string().check(z.minLength(1)),
    aliases: z._default(z.array(z.string().check(z.minLength(1))), []),
    country: z._default(z.nullable(countryCode), null),
    role: z._default(z.nullable(z.string()), null),
    from: z._default(z.nullable(isoDateSchema), null),
    to: z._default(z.nullable(isoDateSchema), null),
  }),
)
