import type {
  DemonymUse,
  Institution,
  Organisation,
  OrganisationKind,
  Person,
  TitleWord,
} from '../knowledge/types.ts'

/*
 * What the words of a mention say by themselves: the finder's half of the work, from which linking and coreference
 * choose an actor. Countries are ISO 3166-1 alpha-3 codes, or those of a user's own actors.
 */

export interface PersonReading {
  readonly type: 'person'
  /** The name without titles, as the text has it; words apart by one space. */
  readonly name: string
  /** Persons of general knowledge that the name can mean; empty for a name that it does not hold. */
  readonly known: readonly Person[]
  /** The words of the title without the state ("Foreign Minister"); null where there is none. */
  readonly title: string | null
  /** Of the state that the title names: "Chinese Premier", "President Kagame of Rwanda". */
  readonly country: string | null
  /** Canonical name of the body that the title names: "NATO Secretary-General". */
  readonly body: string | null
  readonly gender: 'female' | 'male' | null
}

export interface StateReading {
  readonly type: 'state'
  /** The likeliest first. */
  readonly codes: readonly string[]
  readonly via: 'name' | 'capital' | 'seat' | 'demonym' | 'government' | 'officials' | 'place'
  readonly uses: readonly DemonymUse[]
  /** The name of the state inside the mention, as the text has it ("Iranian" in "the Iranian regime"). */
  readonly surface: string
}

export interface OrganisationReading {
  readonly type: 'organisation'
  /** As the text has it, without "the". */
  readonly name: string
  readonly known: Organisation | null
  /** For a body that every state has: "Turkish Foreign Ministry". */
  readonly institution: Institution | null
  readonly kind: OrganisationKind | null
  readonly country: string | null
  /** The acronym that follows it in brackets, or the full name that follows the acronym. */
  readonly alias: string | null
}

/** A description: "the Belarusian leader", "both countries", "its foreign ministry". */
export interface NominalReading {
  readonly type: 'nominal'
  /** Lemma of the head noun, in lower case. */
  readonly head: string
  /** document: what a body or state issued stands for it. */
  readonly kind: 'person' | 'state' | 'body' | 'party' | 'document'
  readonly plural: boolean
  /** "two", "both", "three"; null where the text counts nothing. */
  readonly count: number | null
  readonly definite: boolean
  /** For persons: "president", "official", "counterpart". */
  readonly title: TitleWord | null
  /** For bodies that every state has: "its foreign ministry". */
  readonly institution: Institution | null
  /** For other bodies: what "the bloc" or "the group" can be. */
  readonly bodies: readonly OrganisationKind[]
  /** What modifies the noun, in lower case: "ex-soviet", "senior". */
  readonly modifiers: readonly string[]
  readonly country: string | null
  /** Token of a possessive pronoun or name that owns it: "his counterpart", "Iran's president"; -1 without. */
  readonly owner: number
}

export interface PronounReading {
  readonly type: 'pronoun'
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly gender: 'female' | 'male' | 'neuter' | null
  readonly use: 'personal' | 'possessive' | 'reflexive' | 'relative'
}

export type MentionReading =
  | PersonReading
  | StateReading
  | OrganisationReading
  | NominalReading
  | PronounReading
