/** ISO 3166-1 alpha-3, `XKX` for Kosovo, or a user-assigned `X…` code for a state that few recognise. */
export type CountryCode = string

/** Years, both inclusive; null where open or unknown. */
export interface YearRange {
  readonly from: number | null
  readonly to: number | null
}

/** A name as a text writes it; `former` when only texts about those years use it as a current name. */
export interface NamedForm {
  readonly text: string
  readonly former: YearRange | null
}

/** What a demonym can be in a sentence: "Swedish" (adjective), "Swede" (singular), "Swedes" (plural). */
export type DemonymUse = 'adjective' | 'singular' | 'plural'

export interface Demonym extends NamedForm {
  readonly uses: readonly DemonymUse[]
}

export interface State {
  readonly code: CountryCode
  /** The short name that news uses, without "the". */
  readonly name: string
  readonly aliases: readonly NamedForm[]
  readonly demonyms: readonly Demonym[]
  /** The first is the present capital; the others are its spellings, further seats and former capitals. */
  readonly capitals: readonly NamedForm[]
  /** Buildings, streets and the like that stand for the government. */
  readonly seats: readonly NamedForm[]
  /** sovereign: a UN member or observer; disputed: governs itself, recognised by some; territory: of another state. */
  readonly status: 'sovereign' | 'disputed' | 'territory'
  /** The state that most others hold it to belong to; null for a sovereign state. */
  readonly of: CountryCode | null
}

/** wider: a sea or a region across states; thing: a treaty, war, law or event whose name may hold that of a place. */
export type PlaceKind = 'city' | 'region' | 'site' | 'wider' | 'thing'

/** A name that is no party by itself, known for its state only: "talks in Geneva" do not involve Switzerland. */
export interface Place {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: PlaceKind
  /** null for a sea or a region across states. */
  readonly country: CountryCode | null
}

/** people: an ethnic or religious community, which acts as a body in some texts ("the Kurds"). */
export type OrganisationKind =
  | 'igo'
  | 'bloc'
  | 'court'
  | 'armed-group'
  | 'party'
  | 'ministry'
  | 'legislature'
  | 'military'
  | 'agency'
  | 'company'
  | 'ship'
  | 'media'
  | 'ngo'
  | 'people'

export interface Organisation {
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OrganisationKind
  /** The state it belongs to; null for bodies of several states and for movements that are no part of a state's forces. */
  readonly country: CountryCode | null
}

export type OfficeRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'other'

export interface Office {
  readonly role: OfficeRole
  /** Printable: "President", "Prime Minister", "Secretary of State". */
  readonly title: string
  /** null for the office of an international body or a movement. */
  readonly country: CountryCode | null
  /** Canonical name of the body or movement, when the office is one of a body. */
  readonly organisation: string | null
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where unknown. */
  readonly from: string | null
  /** As `from`; null: in office or unknown. */
  readonly to: string | null
}

export interface Person {
  readonly name: string
  readonly aliases: readonly string[]
  /** The part by which texts call the person after the first mention: "Putin", "Xi", "Kim". */
  readonly surname: string
  readonly gender: 'female' | 'male' | null
  readonly offices: readonly Office[]
}

/** A body that every state has and that texts name by a common noun: "the foreign ministry". */
export interface Institution {
  readonly key: string
  readonly kind: OrganisationKind
  /** With `{Demonym}` for the adjective of the state. */
  readonly pattern: string
  /** In lower case, the longest part of speech that names it: "ministry of foreign affairs". */
  readonly phrases: readonly string[]
  /** By state: the canonical name of the organisation that is meant there (USA → "U.S. State Department"). */
  readonly named: ReadonlyMap<CountryCode, string>
}

/** A noun that after the name of a state names people or things of it which act as a body: "Greek newspapers". */
export interface GroupNoun {
  /** In lower case. */
  readonly words: readonly string[]
  readonly kind: OrganisationKind
  /** Key of the institution of the state that they are a part of; null for a body of their own. */
  readonly institution: string | null
  /** Whether they are a body only where they act; what is done to them is done to their state. */
  readonly acting: boolean
}

export interface TitleWord {
  /** In lower case, singular and plural. */
  readonly words: readonly string[]
  /**
   * office: of a state or body; rank: military, noble or religious; honorific: only before a name; agent: an
   * unnamed bearer stands for the state or body; person: a role that is no office.
   */
  readonly what: 'office' | 'rank' | 'honorific' | 'agent' | 'person'
  /** The office of a state that it names; `leader`: whoever leads the state, see `Knowledge.leader`. */
  readonly office: OfficeRole | 'leader' | null
  readonly gender: 'female' | 'male' | null
  /** Whether it stands before a name as part of it: "President Xi". */
  readonly beforeName: boolean
  /** Whether an unnamed bearer stands for the state: "a senior US official". */
  readonly standsForState: boolean
}

export interface StateNoun {
  readonly words: readonly string[]
  /** government: those who govern, by whom texts mean the state; part: an area of a state, which is no actor. */
  readonly means: 'state' | 'government' | 'people' | 'part'
}

export interface BodyNoun {
  readonly words: readonly string[]
  readonly kinds: readonly OrganisationKind[]
}

/** States that have something in common: members of a body, neighbours on a map, "ex-Soviet". */
export interface StateGroup {
  readonly name: string
  /** Words in lower case by which texts call a member of it: "ex-soviet", "baltic", "nato". */
  readonly adjectives: readonly string[]
  /** The organisation whose members they are; null for a group by geography, history or faith. */
  readonly organisation: string | null
  readonly members: ReadonlyMap<CountryCode, YearRange | null>
}

/** Another reading of a form, and words nearby that speak for that other reading. */
export interface Ambiguity {
  readonly other: 'person' | 'place' | 'state' | 'organisation' | 'word'
  /** In words: "the U.S. state". */
  readonly note: string
  readonly cues: readonly string[]
}

interface EntryBase {
  /** The form as the table writes it. */
  readonly text: string
  readonly ambiguous: Ambiguity | null
}

export interface StateEntry extends EntryBase {
  readonly kind: 'state'
  readonly code: CountryCode
  readonly form: 'name' | 'metonym' | 'demonym'
  /** For a metonym: whether the capital or a seat stands for the state. A capital may also be a mere place. */
  readonly via: 'capital' | 'seat' | null
  /** Empty unless a demonym. */
  readonly uses: readonly DemonymUse[]
  readonly former: YearRange | null
}

export interface OrganisationEntry extends EntryBase {
  readonly kind: 'organisation'
  readonly organisation: Organisation
  readonly form: 'name' | 'metonym'
}

interface PersonEntry extends EntryBase {
  readonly kind: 'person'
  readonly person: Person
}

interface PlaceEntry extends EntryBase {
  readonly kind: 'place'
  readonly place: Place
}

export type KnowledgeEntry = StateEntry | OrganisationEntry | PersonEntry | PlaceEntry

export interface Match {
  /** Index after the last word of the match. */
  readonly end: number
  readonly entries: readonly KnowledgeEntry[]
}

export interface OfficeHolding {
  readonly person: Person
  readonly office: Office
}

export interface Phrase<Value> {
  /** Index after the last word. */
  readonly end: number
  readonly value: Value
}

export interface Knowledge {
  readonly states: readonly State[]
  readonly organisations: readonly Organisation[]
  readonly places: readonly Place[]
  readonly persons: readonly Person[]
  state(code: CountryCode): State | null
  organisation(name: string): Organisation | null
  /**
   * Every entry that the form can mean. Case, diacritics, dots, hyphens and a leading "the" do not matter, but a
   * word that the table capitalises must begin with a capital, and an acronym must be in capitals ("US", not "us").
   */
  lookup(name: string): readonly KnowledgeEntry[]
  /** As `lookup`, whatever the case: for headlines in capitals and for search. */
  lookupAnyCase(name: string): readonly KnowledgeEntry[]
  /** The longest known form that begins at `words[start]`; null if there is none. */
  longestMatch(words: readonly string[], start: number): Match | null
  personsBySurname(surname: string): readonly Person[]
  /**
   * Of all who bear the surname, the one in the highest office on the date (with a null date: now), and of two alike
   * the one who has held it longer; if none was in office then, the same of their last offices before. null if none
   * or several are equally likely.
   */
  likelyBearer(surname: string, date: string | null): Person | null
  /**
   * How far a surname alone tells who is meant, where no fuller name or title stands before it. telling: "Putin";
   * shared: several known persons bear it ("Castro"); common: many others bear it, or it is a given name, a place or
   * a word ("Lee", "London", "May").
   */
  surnameAlone(surname: string): 'telling' | 'shared' | 'common'
  /**
   * Who held the office on the date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`); null if not known. With a null date the
   * latest known holder.
   */
  officeHolder(country: CountryCode, role: OfficeRole, date: string | null): OfficeHolding | null
  /** Who held the state's offices on the date, one a title; with a null date those in office now. */
  officeHolders(country: CountryCode, date: string | null): readonly OfficeHolding[]
  /** Who led the body (or held the titled office in it) on the date. */
  bodyHolder(organisation: string, title: string | null, date: string | null): OfficeHolding | null
  /**
   * The highest office that the person held on the date (of two alike the later one), else the last one before it,
   * else the first.
   */
  officeOf(person: Person, date: string | null): Office | null
  /**
   * Who leads the state: the head of state where that is more than a ceremony, else the head of government (or
   * whoever governs without either office). The other of the two, where the leading office is vacant or unknown.
   */
  leader(country: CountryCode, date: string | null): OfficeHolding | null
  /** The body that the common noun means in that state: its organisation of that name, else one made by the pattern. */
  institutionOf(country: CountryCode, institution: Institution): Organisation
  /** The longest phrase of an institution, in any case, that begins at `words[start]`. */
  longestInstitution(words: readonly string[], start: number): Phrase<Institution> | null
  /** The longest noun of a state's group, in any case, that begins at `words[start]`. */
  longestGroupNoun(words: readonly string[], start: number): Phrase<GroupNoun> | null
  /** The longest noun of people or bodies that have no name, as a body that a state can have. */
  longestPeopleNoun(words: readonly string[], start: number): Phrase<Institution> | null
  institution(key: string): Institution | null
  /** The longest title, in any case, that begins at `words[start]`. */
  longestTitle(words: readonly string[], start: number): Phrase<TitleWord> | null
  title(words: string): TitleWord | null
  stateNoun(word: string): StateNoun | null
  bodyNoun(words: string): BodyNoun | null
  /** Gender of a given name; "either" where both bear it; null if it is not known as a given name. */
  givenName(word: string): 'female' | 'male' | 'either' | null
  /** How well a name fits the people of a state; only differences between states tell something (`NameOrigins`). */
  fitOfName(name: string, country: CountryCode): number
  readonly groups: readonly StateGroup[]
  /** By name, or by an adjective of it. */
  group(name: string): StateGroup | null
  isMember(country: CountryCode, group: StateGroup, date: string | null): boolean
}
