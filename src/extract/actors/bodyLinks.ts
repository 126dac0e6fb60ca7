import type { AnnotatedDocument } from '../../nlp/document.ts'
import { fold } from '../knowledge/fold.ts'
import type { Institution, Knowledge, Organisation, OrganisationKind } from '../knowledge/types.ts'
import type { Mention } from '../results.ts'
import type { OrganisationReading, StateReading } from './reading.ts'

/*
 * Which body the name of one means, by what stands around it: its state, its full name, the institution that it is.
 */

/** Full names by their acronyms, where the article gives both and general knowledge has neither. */
export function bodyNames(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const { reading } of mentions) {
    if (reading.type !== 'organisation' || reading.alias === null) continue
    const [short, full] =
      reading.alias.length < reading.name.length
        ? [reading.alias, reading.name]
        : [reading.name, reading.alias]
    names.set(fold(short), full)
  }
  // "the UN mission" is the one whose host the article names.
  for (const { reading } of mentions) {
    const mission =
      reading.type === 'organisation' ? /^(.* (?:mission|force)) (?:in|to) /.exec(reading.name) : null
    if (mission !== null && reading.type === 'organisation' && !names.has(fold(mission[1]!)))
      names.set(fold(mission[1]!), reading.name)
  }
  return names
}

/** By their initials the bodies that the article names in full: "Rapid Support Forces" for RSF. */
export function spelledOut(mentions: readonly Mention[]): ReadonlyMap<string, OrganisationReading> {
  const full = new Map<string, OrganisationReading>()
  for (const { reading } of mentions) {
    if (reading.type !== 'organisation') continue
    const capitals = reading.name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
    if (capitals.length >= 3) full.set(capitals.map((word) => word[0]).join(''), reading)
  }
  return full
}

/** What an acronym means in an article that names in full another body with these initials than the one generally so called. */
export function asSpelledOut(
  reading: OrganisationReading,
  full: ReadonlyMap<string, OrganisationReading>,
): OrganisationReading {
  const named = full.get(reading.name)
  if (named === undefined || reading.known === null || named.known === reading.known) return reading
  return { ...named, alias: reading.name }
}

type OwningState = Mention & { readonly reading: StateReading }

/** The state named right before: "China's Exim Bank". */
export function ownerBefore({ firstToken }: Mention, mentions: readonly Mention[]): OwningState | null {
  const owner = mentions.find(
    (one): one is OwningState => one.lastToken === firstToken - 1 && one.reading.type === 'state',
  )
  return owner ?? null
}

/** The state where something is, named right after it: "in Lima". */
export function hostAfter(
  { lastToken }: Mention,
  mentions: readonly Mention[],
  { tokens }: AnnotatedDocument,
): Mention | null {
  if (tokens[lastToken]?.form !== 'in') return null
  return (
    mentions.find(({ firstToken, reading }) => firstToken === lastToken + 1 && reading.type === 'state') ??
    null
  )
}

/** A body of which nothing else is known is that of the state that owns it, and so is one by a common name: "Kenya's Supreme Court". */
export function withOwner(
  reading: OrganisationReading,
  owner: OwningState | null,
  knowledge: Knowledge,
): OrganisationReading {
  const country = owner?.reading.codes[0]
  if (country === undefined) return reading
  const institution = institutionNamed(reading, knowledge)
  if (institution !== null && reading.known?.country !== country)
    return { ...reading, known: null, institution, country }
  if (reading.known !== null || reading.country !== null || OF_NO_STATE.test(reading.kind ?? ''))
    return reading
  return { ...reading, country }
}

/** The institution that the whole name is: "Defence Ministry", "Supreme Court". */
function institutionNamed({ name }: OrganisationReading, knowledge: Knowledge): Institution | null {
  const words = name.split(' ')
  const phrase = knowledge.longestInstitution(words, 0)
  return phrase === null || phrase.end < words.length ? null : phrase.value
}

/** "Congress", "the Constitutional Court": without its state a body is that of the state that the passage is about. */
export function ofStateInFocus(
  reading: OrganisationReading,
  evidence: ReadonlyMap<string, number>,
  knowledge: Knowledge,
  focus: () => string | null,
): OrganisationReading {
  const { known, country } = reading
  const institution = institutionNamed(reading, knowledge)
  if (institution === null) return reading
  const told = country ?? known?.country ?? null
  if (known === null ? told !== null : told === null || (evidence.get(told) ?? 0) > 0) return reading
  const state = focus()
  return state === null ? reading : { ...reading, known: null, institution, country: state }
}

/** The body that a reading means: a known one, an institution of its state, or one by its name. */
export function bodyOf(
  { known, institution, country, name, kind }: OrganisationReading,
  knowledge: Knowledge,
  names: ReadonlyMap<string, string>,
): Pick<Organisation, 'name' | 'country'> {
  const ofOtherState =
    known !== null && country !== null && known.country !== null && known.country !== country
  if (known !== null && !ofOtherState) return known
  if (institution !== null && country !== null) return knowledge.institutionOf(country, institution)
  const full = names.get(fold(name)) ?? name
  return { name: full, country: country ?? stateInName(full, kind, knowledge) }
}

/** Bodies of several states and movements carry names of states that they do not belong to. */
const OF_NO_STATE = /^(?:igo|bloc|court|armed-group|people)$/

/** "Export-Import Bank of China", "Border Guard Bangladesh": the state whose name a body carries. */
function stateInName(name: string, kind: OrganisationKind | null, knowledge: Knowledge): string | null {
  if (kind !== null && OF_NO_STATE.test(kind)) return null
  const words = name.split(' ')
  for (let i = 0; i < words.length; i += 1) {
    const match = knowledge.longestMatch(words, i)
    const entry = match?.entries.find((one) => one.kind === 'state')
    if (match === null || entry?.kind !== 'state' || entry.form === 'metonym') continue
    const after = words[i - 1] === undefined || words[i - 1] === 'of' || match.end === words.length
    if (after && words.length > 2) return entry.code
  }
  return null
}
