import { parseAmbiguities } from './ambiguous.ts'
import { Grouped } from './collections.ts'
import { agreesInCase, caseWords, fold } from './fold.ts'
import type {
  KnowledgeEntry,
  Match,
  NamedForm,
  Organisation,
  Person,
  Place,
  State,
  StateEntry,
} from './types.ts'

/** "Antony J. Blinken" */
const initial = /^[A-Z]\.?$/
const middleInitial = /^(\S+) [A-Z]\.? (.+)$/
const suffix = /^(?:Jr\.?|Sr\.?|III?|IV)$/

const NO_ENTRIES: readonly KnowledgeEntry[] = []

/** Towns by which bodies that sit there are called, as well as the states that they lie in. */
const TOWNS_OF_BODIES: ReadonlySet<string> = new Set(['Brussels', 'The Hague'])

/** Every form that the tables know, by its folded key. */
export class Forms {
  readonly #entries = new Grouped<KnowledgeEntry>()
  /** The greatest number of words of a form, by its first word. */
  readonly #longest = new Map<string, number>()

  constructor(
    states: readonly State[],
    organisations: readonly Organisation[],
    places: readonly Place[],
    persons: readonly Person[],
  ) {
    const ambiguous = parseAmbiguities()
    for (const state of states) {
      const add = (
        { text, former }: NamedForm,
        form: StateEntry['form'],
        via: StateEntry['via'],
        uses: StateEntry['uses'],
      ): void => {
        const key = fold(text)
        // A name that is an adjective as well ("Lao"), or the same with dots ("U.S."), is one entry.
        if (this.#entries.get(key)?.some((entry) => entry.kind === 'state' && entry.code === state.code))
          return
        const other = ambiguous.get(key) ?? null
        this.#add(key, { kind: 'state', code: state.code, form, via, uses, former, text, ambiguous: other })
      }
      add({ text: state.name, former: null }, 'name', null, [])
      for (const alias of state.aliases) add(alias, 'name', null, [])
      for (const demonym of state.demonyms) add(demonym, 'demonym', null, demonym.uses)
      for (const capital of state.capitals) add(capital, 'metonym', 'capital', [])
      for (const seat of state.seats) add(seat, 'metonym', 'seat', [])
    }
    for (const organisation of organisations) {
      for (const [key, text] of keysOf(organisation.name, organisation.aliases)) {
        const form = TOWNS_OF_BODIES.has(text) ? 'metonym' : 'name'
        this.#add(key, {
          kind: 'organisation',
          organisation,
          form,
          text,
          ambiguous: ambiguous.get(key) ?? null,
        })
      }
    }
    for (const place of places) {
      for (const [key, text] of keysOf(place.name, place.aliases)) {
        this.#add(key, { kind: 'place', place, text, ambiguous: ambiguous.get(key) ?? null })
      }
    }
    for (const person of persons) {
      for (const [key, text] of keysOf(person.name, person.aliases)) {
        // What a person is called in one word is a matter of `personsBySurname`.
        if (!key.includes(' ')) continue
        this.#add(key, { kind: 'person', person, text, ambiguous: ambiguous.get(key) ?? null })
      }
    }
  }

  #add(key: string, entry: KnowledgeEntry): void {
    this.#entries.add(key, entry)
    const space = key.indexOf(' ')
    const first = space < 0 ? key : key.slice(0, space)
    let words = 1
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words += 1
    if ((this.#longest.get(first) ?? 0) < words) this.#longest.set(first, words)
  }

  anyCase(name: string): readonly KnowledgeEntry[] {
    return this.#entries.get(fold(name)) ?? NO_ENTRIES
  }

  inCase(name: string): readonly KnowledgeEntry[] {
    const found = fitting(this.anyCase(name), name)
    if (found.length > 0 || !middleInitial.test(name)) return found
    const plain = name.replace(middleInitial, '$1 $2')
    return fitting(this.anyCase(plain), plain).filter((entry) => entry.kind === 'person')
  }

  /** As the tables have it, or a person with a middle initial or a generational suffix that they lack. */
  longestMatch(words: readonly string[], start: number): Match | null {
    const match = this.#longestInTable(words, start)
    const person = initial.test(words[start + 1] ?? '') ? this.#withoutInitial(words, start) : null
    const longer = person !== null && person.end > (match?.end ?? 0) ? person : match
    if (longer === null || !longer.entries.every((entry) => entry.kind === 'person')) return longer
    const comma = words[longer.end] === ',' ? 1 : 0
    const suffixed = suffix.test(words[longer.end + comma] ?? '')
    return suffixed ? { ...longer, end: longer.end + comma + 1 } : longer
  }

  #withoutInitial(words: readonly string[], start: number): Match | null {
    const skipped = words[start + 2] === '.' ? 2 : 1
    const rest = words.slice(start + 1 + skipped, start + 8)
    const match = this.#longestInTable([words[start] ?? '', ...rest], 0)
    if (match === null || match.end < 2) return null
    const entries = match.entries.filter((entry) => entry.kind === 'person')
    return entries.length === 0 ? null : { end: start + match.end + skipped, entries }
  }

  #longestInTable(words: readonly string[], start: number): Match | null {
    const head = caseWords(words[start] ?? '')[0]?.toLowerCase()
    const limit = head === undefined || head === 'the' ? 0 : (this.#longest.get(head) ?? 0)
    if (limit === 0) return null
    const key: string[] = []
    let best: Match | null = null
    for (let end = start; end < words.length; end += 1) {
      const word = words[end] ?? ''
      const parts = caseWords(word)
      if (parts.length === 0) {
        // A comma ends a name, save that of the American capital.
        if (word === ',' && !/^d\.?c\.?$/i.test(words[end + 1] ?? '')) break
        continue
      }
      key.push(...parts)
      if (key.length > limit) break
      const surface = key.join(' ')
      const found = this.#entries.get(surface.toLowerCase())
      if (found === undefined) continue
      const entries = fitting(found, surface)
      if (entries.length > 0) best = { end: end + 1, entries }
    }
    return best
  }
}

function fitting(found: readonly KnowledgeEntry[], surface: string): readonly KnowledgeEntry[] {
  const entries = found.filter((entry) => agreesInCase(entry.text, surface))
  return entries.length === found.length ? found : entries
}

/** The folded keys of a name and its aliases, each once, with the first form that has it. */
function keysOf(name: string, aliases: readonly string[]): [key: string, text: string][] {
  const keys: [key: string, text: string][] = [[fold(name), name]]
  for (const alias of aliases) {
    const key = fold(alias)
    const same = keys.find(([known]) => known === key)
    if (same === undefined) keys.push([key, alias])
    // Of an acronym's spellings the one that asks less of the case stands for both: "Nato" for "NATO".
    else if (same[1] === same[1].toUpperCase() && alias !== alias.toUpperCase()) same[1] = alias
  }
  return keys
}

/** "al-Assad" is "Assad" as well, "von der Leyen" "Leyen". */
const particle = /^(?:al|el|ul|ash|as|ad|an|bin|ben|van|von|der|den|de|da|di|du|dos|del|la|le|of) /

function surnameKeys(person: Person): string[] {
  const keys: string[] = []
  for (const name of [person.surname, ...person.aliases.filter((alias) => !alias.includes(' '))]) {
    let key = fold(name)
    keys.push(key)
    while (particle.test(key)) {
      key = key.replace(particle, '')
      keys.push(key)
    }
  }
  return keys
}

export function bySurname(persons: readonly Person[]): Grouped<Person> {
  const grouped = new Grouped<Person>()
  for (const person of persons) for (const key of new Set(surnameKeys(person))) grouped.add(key, person)
  return grouped
}
