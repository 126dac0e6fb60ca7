import { fold } from '../knowledge/fold.ts'
import type { Knowledge, Office, Person } from '../knowledge/types.ts'
import type { PersonReading } from './reading.ts'

/** One person as an article shows him or her. */
export interface PersonCluster {
  /** Folded words of all names seen. */
  readonly words: Set<string>
  /** The fullest name seen, as written. */
  name: string
  known: Person | null
  readonly countries: string[]
  readonly bodies: string[]
  readonly titles: string[]
  gender: 'female' | 'male' | null
}

export interface ClusteredPerson {
  readonly cluster: PersonCluster
  readonly how: 'full name' | 'part of the name' | 'last name'
}

const PARTICLE =
  /^(?:al|el|ul|ash|as|ad|an|bin|ibn|ben|van|von|der|den|de|da|di|du|dos|del|la|le|jr|sr|ii|iii)$/

/** The folded words of a name without particles and hyphens. */
const nameWords = (name: string): string[] =>
  fold(name)
    .split(/[\s-]+/)
    .filter((word, i) => word !== '' && !(PARTICLE.test(word) && (i > 0 || word !== 'ben')))

/**
 * Groups the persons of an article, in the order of the text. Full names first; then parts of names go to the
 * person that has them and contradicts neither title, state nor gender. A part that fits nobody in the article may
 * be somebody whom everybody knows; null where that, too, is open.
 */
export function clusterPersons(
  readings: readonly PersonReading[],
  knowledge: Knowledge,
  date: string | null,
): readonly (ClusteredPerson | null)[] {
  const clusters: PersonCluster[] = []
  const result = new Array<ClusteredPerson | null>(readings.length).fill(null)
  const isFull = (reading: PersonReading): boolean => nameWords(reading.name).length > 1
  readings.forEach((reading, i) => {
    if (!isFull(reading)) return
    const known = knownByFullName(reading, knowledge, date)
    const words = nameWords(reading.name)
    const same = clusters.find(
      (cluster) =>
        (known !== null && cluster.known === known) || (agree(cluster, reading) && sameName(cluster, words)),
    )
    const cluster = same ?? newCluster(clusters)
    result[i] = { cluster, how: 'full name' }
    cluster.known ??= known
    join(cluster, reading)
  })
  readings.forEach((reading, i) => {
    if (isFull(reading)) return
    const inArticle = bestInArticle(clusters, readings, result, i)
    const cluster = inArticle ?? knownByLastName(clusters, reading, knowledge, date)
    if (cluster === null) return
    const known = cluster.known
    const last =
      fold(reading.name) === nameWords(cluster.name).at(-1) ||
      fold(reading.name) === fold(known?.surname ?? '')
    result[i] = { cluster, how: last ? 'last name' : 'part of the name' }
    join(cluster, reading)
  })
  return result
}

function newCluster(clusters: PersonCluster[]): PersonCluster {
  const cluster: PersonCluster = {
    words: new Set(),
    name: '',
    known: null,
    countries: [],
    bodies: [],
    titles: [],
    gender: null,
  }
  clusters.push(cluster)
  return cluster
}

function join(cluster: PersonCluster, reading: PersonReading): void {
  const words = nameWords(reading.name)
  for (const word of words) cluster.words.add(word)
  if (words.length > nameWords(cluster.name).length) cluster.name = reading.name
  if (reading.country !== null) cluster.countries.push(reading.country)
  if (reading.body !== null) cluster.bodies.push(reading.body)
  if (reading.title !== null) cluster.titles.push(reading.title)
  cluster.gender ??= reading.gender ?? cluster.known?.gender ?? null
}

/** Nothing that title or gender say speaks against it. */
function agree(cluster: PersonCluster, { gender, country }: PersonReading): boolean {
  if (gender !== null && cluster.gender !== null && gender !== cluster.gender) return false
  if (country === null || cluster.countries.includes(country)) return true
  // "King Hussein of Jordan" is not Saddam Hussein.
  const served = cluster.known?.offices.flatMap((office) => office.country ?? []) ?? []
  return cluster.countries.length === 0 && (served.length === 0 || served.includes(country))
}

/** "Joseph R. Biden" and "Joseph Biden"; "Ali Khamenei" and "Ali Hosseini Khamenei": the last words and the first agree, or one name has all words of the other. */
function sameName(cluster: PersonCluster, words: readonly string[]): boolean {
  const other = nameWords(cluster.name)
  if (words.every((word) => cluster.words.has(word)) || other.every((word) => words.includes(word)))
    return true
  return other.at(-1) === words.at(-1) && initialOf(other[0]!, words[0]!)
}

const initialOf = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other))

const year = (date: string): number => Number(date.slice(0, 4))

/** Whether the office was held within some years of the date. */
export function heldNear({ from, to }: Office, date: string | null, slack: number): boolean {
  if (date === null) return true
  const at = year(date)
  return (from === null || year(from) - slack <= at) && (to === null || at <= year(to) + slack)
}

/** How well a known person fits what the words say; below 0: not at all. */
function suitability(person: Person, reading: PersonReading, date: string | null): number {
  if (reading.gender !== null && reading.gender !== person.gender) return -1
  let score = 0
  const countries = person.offices.map(({ country }) => country)
  if (reading.country !== null) {
    if (!countries.includes(reading.country)) return -1
    score += 2
  }
  if (person.offices.some((office) => heldNear(office, date, 0))) score += 2
  else if (person.offices.some((office) => heldNear(office, date, 6))) score += 1
  const title = reading.title?.toLowerCase()
  if (title !== undefined && person.offices.some((office) => sharesNoun(office.title.toLowerCase(), title)))
    score += 2
  return score
}

/** "Secretary" and "Secretary of State", "foreign minister" and "Foreign Minister". */
const sharesNoun = (one: string, other: string): boolean => one.includes(other) || other.includes(one)

function best(
  persons: readonly Person[],
  reading: PersonReading,
  date: string | null,
  least: number,
): Person | null {
  const scored = persons
    .map((person) => ({ person, score: suitability(person, reading, date) }))
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (first === undefined || first.score < least) return null
  return second !== undefined && second.score === first.score ? null : first.person
}

function knownByFullName(reading: PersonReading, knowledge: Knowledge, date: string | null): Person | null {
  if (reading.known.length === 1) return reading.known[0]!
  if (reading.known.length > 1) return best(reading.known, reading, date, 0) ?? reading.known[0]!
  const words = nameWords(reading.name)
  const candidates = [words.at(-1)!, words[0]!]
    .flatMap((word) => knowledge.personsBySurname(word))
    .filter((person) =>
      [person.name, ...person.aliases].some((name) => {
        const own = nameWords(name)
        // "Abdullah al-Ani" is no Abdullah Abdullah.
        if (new Set(own).size < 2) return false
        // "A. Q. Khan" is no Asaduzzaman Khan: what stands between has to agree as well.
        const between = own.slice(1, -1).every((word) => words.includes(word) || word.length > 1)
        return (
          own.every((word) => words.includes(word)) ||
          (own.at(-1) === words.at(-1) && between && initialOf(own[0]!, words[0]!))
        )
      }),
    )
  return best([...new Set(candidates)], reading, date, 0)
}

/** The cluster that has all words of the name: by last name, agreement and nearness; null when none has. */
function bestInArticle(
  clusters: readonly PersonCluster[],
  readings: readonly PersonReading[],
  result: readonly (ClusteredPerson | null)[],
  index: number,
): PersonCluster | null {
  const reading = readings[index]!
  const words = nameWords(reading.name)
  let found: PersonCluster | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const cluster of clusters) {
    const surname = nameWords(cluster.known?.surname ?? '')
    const matches =
      words.every((word) => cluster.words.has(word)) ||
      (surname.length > 0 && words.join() === surname.join())
    if (!matches || !agree(cluster, reading)) continue
    const last = nameWords(cluster.name).at(-1)
    let score = words.at(-1) === last || surname.includes(words[0]!) ? 2 : 0
    const title = reading.title?.toLowerCase()
    if (title !== undefined && cluster.titles.some((own) => sharesNoun(own.toLowerCase(), title))) score += 3
    if (reading.country !== null && cluster.countries.includes(reading.country)) score += 2
    const distances = result.flatMap((one, i) =>
      one?.cluster === cluster ? [i < index ? index - i : 1000] : [],
    )
    score -= Math.min(...distances, 2000) / 1000
    if (score > highest) {
      highest = score
      found = cluster
    }
  }
  return found
}

/** Whom a last name without a title means: "Putin", but no "Lee". */
function bearerOf(reading: PersonReading, knowledge: Knowledge, date: string | null): Person | null {
  if (knowledge.surnameAlone(reading.name) === 'common') return null
  const person = knowledge.likelyBearer(reading.name, date)
  return person === null || suitability(person, reading, date) < 0 ? null : person
}

/** "Elizabeth II", "Lord Carrington": one name that with its number or style is only one person's, whenever that was. */
function ofFullStyle(reading: PersonReading): Person | null {
  const [only, ...others] = reading.known
  if (only === undefined || others.length > 0 || suitability(only, reading, null) < 0) return null
  const styled = fold(`${reading.title ?? ''} ${reading.name}`)
  const numbered = reading.name.includes(' ')
  return numbered || only.aliases.some((alias) => fold(alias) === styled) ? only : null
}

/** A last name alone that is of somebody in office around then, or one that a title stands before. */
function knownByLastName(
  clusters: PersonCluster[],
  reading: PersonReading,
  knowledge: Knowledge,
  date: string | null,
): PersonCluster | null {
  const candidates = reading.known.length > 0 ? reading.known : knowledge.personsBySurname(reading.name)
  const titled = reading.title !== null || reading.country !== null
  const known =
    ofFullStyle(reading) ?? (titled ? best(candidates, reading, date, 3) : bearerOf(reading, knowledge, date))
  if (known === null && !titled && reading.known.length > 0) return null
  const same = clusters.find((cluster) => known !== null && cluster.known === known)
  if (same !== undefined) return same
  const cluster = newCluster(clusters)
  cluster.known = known
  return cluster
}
