import type { ActorKind, MentionForm } from '../model/actor.ts'
import type { Cue, Modality, Polarity, Relation, When } from '../model/relation.ts'
import type { RelationType } from '../model/relationTypes.ts'
import type { Span } from '../model/span.ts'
import type { MentionReading } from './actors/reading.ts'
import type { LexiconEntry } from './lexicon/frame.ts'

/** A stretch of words that refers to an actor, before it is known to which. */
export interface Mention extends Span {
  /** Its place in `Results.mentions`. */
  readonly index: number
  /** Whole tokens `[firstToken, lastToken)` of the document. */
  readonly firstToken: number
  readonly lastToken: number
  /** The token of the mention that the tree hangs on. */
  readonly headToken: number
  readonly form: MentionForm
  /** What the words alone suggest; null when they leave it open ("they"). */
  readonly kind: ActorKind | null
  /** The sentence uses it as a place ("in Beijing on Wednesday"): a capital or seat so used is no party. */
  readonly locative: boolean
  /** What the words say by themselves. */
  readonly reading: MentionReading
}

/** An actor as one article shows it. */
export interface LinkedActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
  readonly role: string | null
  readonly gender: 'female' | 'male' | null
}

/** Actors of an article, and to whom each mention refers. */
export interface Links {
  readonly actors: ReadonlyMap<string, LinkedActor>
  /** One entry per mention: ids of actors; several when it stands for a group ("the two leaders"), none when unknown. */
  readonly actorsOf: readonly (readonly string[])[]
  /** One entry per mention: how it was resolved, in words: "Xi Jinping by last name". */
  readonly reasons: readonly string[]
}

/** A word that may carry a relation, with the reading that the lexicon gives it. */
export interface Trigger extends Span {
  readonly index: number
  /** The token that the tree hangs on. */
  readonly token: number
  readonly type: RelationType
  readonly mode: string | null
  /** The lexicon entry, for the rule's name and for tests. */
  readonly entry: string
  readonly reading: LexiconEntry
  /** Tokens of the entry's further words: "off" and "visit" of "called off the visit". */
  readonly words: readonly number[]
  /** The verb that this one takes up: "welcomed" of "did so too". */
  readonly echoes?: number
}

/** A trigger with both parties found. */
export interface Argued {
  readonly trigger: Trigger
  readonly source: { readonly actor: string; readonly mention: Mention }
  readonly target: { readonly actor: string; readonly mention: Mention }
  readonly rule: string
  readonly path: string
  readonly sourceReason: string
  readonly targetReason: string
  /** 0 to 1: how sure the rule is of its parties. */
  readonly certainty: number
}

export interface Factuality {
  readonly modality: Modality
  readonly polarity: Polarity
  readonly cues: readonly Cue[]
  readonly modalityReason: string
  readonly polarityReason: string
}

export interface Attribution {
  /** null: the article's own voice. */
  readonly actor: string | null
  readonly cue: Cue | null
  readonly reason: string
}

export interface Timing {
  readonly when: When | null
  readonly span: Span | null
  readonly reason: string
}

/** What the stages of the pipeline give, by name. `factuality`, `attribution` and `time` run parallel to `weighed`: one entry each. */
export interface Results {
  readonly mentions: readonly Mention[]
  readonly links: Links
  /** The links once pronouns and descriptions are resolved as well. */
  readonly coreference: Links
  readonly triggers: readonly Trigger[]
  readonly argumentRoles: readonly Argued[]
  /** What is likely enough to be told, its likelihood for its certainty. */
  readonly weighed: readonly Argued[]
  readonly factuality: readonly Factuality[]
  readonly attribution: readonly Attribution[]
  readonly time: readonly Timing[]
  readonly relations: readonly Relation[]
}
