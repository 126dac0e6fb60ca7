import { bodyFound } from './bodies.ts'
import type { Found } from './found.ts'
import { isPlaceHere } from './states.ts'
import type { DocumentView } from './view.ts'

/*
 * What kind of actor a name is by all that the article tells of it: a person, a body, or a place.
 */

/** The names of the article, each of the kind that its other mentions tell, without those of places. */
export const settleKinds = (view: DocumentView, names: readonly Found[]): readonly Found[] =>
  asPersons(asBodies(asPeoples(view, withNumbers(view, asShips(view, withoutPlaces(view, names))))))

/** Names after "in" or "at" somewhere in the text are places wherever else they stand, if nothing else tells a person. */
function withoutPlaces(view: DocumentView, names: readonly Found[]): readonly Found[] {
  const bare = ({ reading }: Found): boolean =>
    reading.type === 'person' && reading.title === null && reading.known.length === 0
  const places = new Set<string>()
  const titled = new Set<string>()
  for (const mention of names) {
    if (mention.reading.type !== 'person') continue
    const { name } = mention.reading
    if (!bare(mention)) titled.add(name)
    else if (isPlaceHere(view, mention.firstToken, mention.lastToken, false)) places.add(name)
  }
  return names.filter(
    (mention) =>
      !(
        mention.reading.type === 'person' &&
        places.has(mention.reading.name) &&
        !titled.has(mention.reading.name)
      ),
  )
}

/** What the text once introduces as a body ("gas producer Energean") is no person later. */
function asBodies(names: readonly Found[]): Found[] {
  const bodies = new Map<string, Found['reading']>()
  for (const { reading } of names) if (reading.type === 'organisation') bodies.set(reading.name, reading)
  return names.map((mention) => {
    if (mention.reading.type !== 'person' || mention.reading.title !== null) return mention
    const body = bodies.get(mention.reading.name)
    return body === undefined ? mention : { ...mention, kind: 'organization' as const, reading: body }
  })
}

const SHIP = /^(?:ship|vessel|freighter|trawler|tanker|ferry|cutter|frigate|corvette|destroyer|yacht)s?$/

/** "The Estai" in a text about a trawler: nobody's name has an article. */
function asShips({ lower, tokens }: DocumentView, names: readonly Found[]): readonly Found[] {
  if (lower.filter((word) => SHIP.test(word)).length < 2) return names
  const bare = ({ reading }: Found): boolean =>
    reading.type === 'person' && reading.title === null && reading.known.length === 0 && !reading.country
  const ships = new Set(
    names.flatMap((one) =>
      bare(one) && lower[one.firstToken - 1] === 'the' && tokens[one.firstToken - 1]!.head < one.lastToken
        ? [one.reading.type === 'person' ? one.reading.name : '']
        : [],
    ),
  )
  return names.map((one) => {
    if (one.reading.type !== 'person' || !bare(one) || !ships.has(one.reading.name)) return one
    const { firstToken, lastToken, reading } = one
    return bodyFound(firstToken, lastToken, { name: reading.name, kind: 'ship' })
  })
}

/** "the trawler Hai Feng 17": the number is part of the name, as long as it counts nothing. */
const withNumbers = ({ tokens }: DocumentView, names: readonly Found[]): readonly Found[] =>
  names.map((one) => {
    const { firstToken, lastToken, reading } = one
    const number = tokens[lastToken]
    if (reading.type !== 'organisation' || reading.kind !== 'ship' || reading.known !== null) return one
    if (
      number === undefined ||
      !/^\d+$/.test(number.form) ||
      number.sentence !== tokens[firstToken]!.sentence
    )
      return one
    const inside = number.head >= firstToken && number.head < lastToken
    if (!inside && tokens[lastToken + 1]?.upos === 'NOUN') return one
    return {
      ...one,
      lastToken: lastToken + 1,
      reading: { ...reading, alias: `${reading.name} ${number.form}` },
    }
  })

/**
 * "the Kamajors", and elsewhere "Kamajors": whoever goes by one word and often with an article is a people, a movement or a
 * council of some, no person.
 */
function asPeoples({ lower, tokens }: DocumentView, names: readonly Found[]): readonly Found[] {
  const counts = new Map<string, { all: number; articles: number; persons: boolean }>()
  for (const { firstToken, lastToken, reading } of names) {
    if (reading.type !== 'person') continue
    const count = counts.get(reading.name) ?? { all: 0, articles: 0, persons: false }
    counts.set(reading.name, count)
    count.all += 1
    if (reading.title !== null || reading.known.length > 0 || lastToken !== firstToken + 1)
      count.persons = true
    const { head } = tokens[firstToken - 1] ?? { head: -1 }
    if (lower[firstToken - 1] === 'the' && head === firstToken) count.articles += 1
  }
  return names.map((one) => {
    if (one.reading.type !== 'person') return one
    const { all, articles, persons } = counts.get(one.reading.name)!
    const often = articles >= 2 && articles * 5 >= all * 2
    if (persons || !often) return one
    return bodyFound(one.firstToken, one.lastToken, { name: one.reading.name, kind: 'people' })
  })
}

/** The last name of somebody whom the text has named in full is that person, though a body is called so: "Saab". */
function asPersons(names: readonly Found[]): Found[] {
  const persons = names.filter(({ reading }) => reading.type === 'person' && /\s/.test(reading.name))
  return names.map((mention) => {
    const { firstToken, lastToken, reading } = mention
    if (reading.type !== 'organisation' || lastToken !== firstToken + 1 || !/\p{Ll}/u.test(reading.name))
      return mention
    const person = persons.find(
      (one) =>
        one.lastToken < firstToken &&
        one.reading.type === 'person' &&
        one.reading.name.split(/\s+/).at(-1) === reading.name,
    )
    if (person?.reading.type !== 'person') return mention
    const bare = { title: null, country: null, body: null, gender: null }
    return {
      ...mention,
      kind: 'person' as const,
      reading: { type: 'person' as const, name: reading.name, known: [], ...bare },
    }
  })
}
