import type { Entity } from '../../nlp/document.ts'
import { findDefinitions } from '../actors/acronyms.ts'
import { apposition } from '../actors/apposition.ts'
import { bareAcronym, modelBody } from '../actors/capitalBodies.ts'
import type { Found } from '../actors/found.ts'
import { findDivided } from '../actors/groupNominals.ts'
import { settleKinds } from '../actors/nameKinds.ts'
import { isNameWord, nameRunEnd } from '../actors/names.ts'
import { findNominal } from '../actors/nominals.ts'
import { type Acronyms, findOrganisation } from '../actors/organisations.ts'
import { findPerson, knownPersons, namesSomethingElse, standing } from '../actors/persons.ts'
import { findPlace } from '../actors/places.ts'
import { findPronoun } from '../actors/pronouns.ts'
import { findState, isPlaceHere, stateNameAt } from '../actors/states.ts'
import { type DocumentView, headOf, viewDocument } from '../actors/view.ts'
import { fold } from '../knowledge/fold.ts'
import type { Mention } from '../results.ts'
import { defineStage } from '../stage.ts'

/** Finds every stretch of words that refers to an actor, by name, description or pronoun; in the order of the text. */
export const mentions = defineStage({
  name: 'mentions',
  needs: [],
  gives: 'mentions',
  run: (_, { document, knowledge }): readonly Mention[] => findMentions(viewDocument(document, knowledge)),
})

/** The mentions of a document. They may lie inside one another only where a description holds the name that owns it. */
export function findMentions(view: DocumentView): readonly Mention[] {
  const { tokens } = view
  const covers = new Array<Found | undefined>(tokens.length)
  const found: Found[] = []
  const add = (mention: Found): void => {
    found.push(mention)
    for (let i = mention.firstToken; i < mention.lastToken; i += 1) covers[i] = mention
  }
  findNames(view, covers, add)
  findRepeats(view, covers, add)
  findLeftovers(view, covers, add)
  findBodiesAgain(view, covers, add)
  const cover = (token: number): Found | undefined => covers[token]
  const descriptions: Found[] = []
  for (const { index } of tokens) {
    if (covers[index] !== undefined) continue
    const mention = findNominal(view, index, cover) ?? findPronoun(view, index)
    if (mention !== null) descriptions.push(mention)
  }
  const names = found.filter(
    (name) => !descriptions.some((one) => swallows(one, name)) && !isByline(view, name),
  )
  return [...settleKinds(view, names), ...descriptions]
    .sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken)
    .map((mention, index) => toMention(view, mention, index))
}

/** "X and Y contributed to this report": who wrote the article is no actor of it. */
function isByline(view: DocumentView, { reading, firstToken }: Found): boolean {
  if (reading.type !== 'person' || reading.known.length > 0) return false
  const { start, end } = view.sentenceOf(firstToken)
  return BYLINE.test(view.document.text.slice(start, end))
}

const BYLINE =
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b|^\W*(?:additional )?(?:reporting|editing|writing|translated) by\b/i

/** "the Belarusian leader" holds its demonym: that one is no mention by itself, unless it is needed to tell whose it is. */
const swallows = (description: Found, name: Found): boolean =>
  description.reading.type === 'nominal' &&
  description.firstToken <= name.firstToken &&
  name.lastToken <= description.lastToken &&
  !(description.reading.owner >= description.firstToken && description.reading.owner < description.lastToken)

function findNames(
  view: DocumentView,
  covers: readonly (Found | undefined)[],
  add: (one: Found) => void,
): void {
  const { document, tokens } = view
  const definitions = findDefinitions(view)
  const acronyms: Acronyms = {
    definitions,
    byEnd: new Map([...definitions.values()].map((definition) => [definition.lastToken, definition])),
    byAcronym: new Map([...definitions.values()].map((definition) => [definition.acronym, definition])),
  }
  const entities = new Map<number, Entity>(
    document.entities.map((entity) => {
      const firstToken = afterPeople(view, entity)
      return [firstToken, { ...entity, firstToken }]
    }),
  )
  let previous: Found | null = null
  let at = 0
  while (at < tokens.length) {
    const best = longest([
      findPerson(view, at, previous, entities.get(at) ?? null),
      findOrganisation(view, at, acronyms),
      findState(view, at) ?? findPlace(view, at),
      findDivided(view, at),
    ])
    if (best !== null && covers[at] === undefined) {
      add(best)
      previous = best
      at = best.lastToken
    } else {
      // A place is passed over whole, so that "New York" gives no York.
      const known = view.knownAt(at)
      const place = known?.entries.every(({ kind }) => kind === 'place') ?? false
      at = place && known !== null ? known.lastToken : at + 1
    }
  }
}

/** Where the name begins in what the model reads as one: after "Zambian" of "the Zambian Nevers Mumba". */
function afterPeople(view: DocumentView, { type, firstToken, lastToken }: Entity): number {
  if (type !== 'PERSON') return firstToken
  const state = stateNameAt(view, firstToken)
  if (state?.entry.form === 'demonym' && state.lastToken < lastToken) return state.lastToken
  // The tree may hold the given name that the model left out.
  const { deprel, head } = view.tokens[firstToken]!
  const given = deprel === 'flat' && head === firstToken - 1 && view.isCapital(head)
  return given && view.knownAt(head) === null ? head : firstToken
}

/** The longest; among equals the first. */
function longest(candidates: readonly (Found | null)[]): Found | null {
  let best: Found | null = null
  for (const candidate of candidates)
    if (candidate !== null && (best === null || candidate.lastToken > best.lastToken)) best = candidate
  return best
}

/** Parts of the names of persons found elsewhere in the article, and last names that everybody knows. */
function findRepeats(
  view: DocumentView,
  covers: readonly (Found | undefined)[],
  add: (one: Found) => void,
): void {
  const { tokens, knowledge } = view
  const parts = new Set<string>()
  for (const mention of new Set(covers)) {
    if (mention?.reading.type !== 'person') continue
    for (const word of fold(mention.reading.name).split(' ')) if (word.length > 1) parts.add(word)
    for (const person of mention.reading.known) parts.add(fold(person.surname))
  }
  for (const { index } of tokens) {
    if (covers[index] !== undefined || !view.isCapital(index) || !isNameWord(view, index)) continue
    if (/\./.test(tokens[index]!.form)) continue
    const { upos } = tokens[index]!
    if (upos !== 'PROPN' && upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'VERB') continue
    let end = nameRunEnd(view, index)
    while (end > index + 1 && covers[end - 1] !== undefined) end -= 1
    if (end <= index || covers.slice(index, end).some((one) => one !== undefined)) continue
    const words = fold(view.textOf(index, end)).split(' ')
    const repeated = words.every((word) => parts.has(word))
    const alone = words.join(' ')
    const telling = !repeated && upos === 'PROPN' && knowledge.surnameAlone(alone) !== 'common'
    const known = telling ? knowledge.personsBySurname(alone) : []
    if (!repeated && (known.length === 0 || namesSomethingElse(view, index, end))) continue
    // "signed at Lincoln", "to Burnham, near Christchurch", "took Lang Son": a town, or the end of another name.
    if (!repeated && (isPlaceHere(view, index, end, true) || endsOtherName(view, index) || isTown(view, end)))
      continue
    const first = withParticles(view, index, end)
    add({
      firstToken: first,
      lastToken: end,
      form: 'name',
      kind: 'person',
      reading: {
        type: 'person',
        name: view.textOf(first, end),
        known: repeated ? knownPersons(view, index, end) : known,
        ...standing(apposition(view, first, end)),
      },
    })
  }
}

/** A capital that no mention covers stands right before, in the same name. */
function endsOtherName({ tokens, ...view }: DocumentView, first: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined || before.upos !== 'PROPN' || !view.isCapital(first - 1)) return false
  return (
    view.sentenceOf(first).firstToken < first &&
    (before.head === first || tokens[first]!.head === before.index || before.head === tokens[first]!.head)
  )
}

/** ", near Christchurch", ", in Guyana" after it. */
const isTown = ({ tokens, lower }: DocumentView, end: number): boolean =>
  tokens[end]?.form === ',' && /^(?:near|outside|in)$/.test(lower[end + 1] ?? '')

/** Where a last name begins with its particles: "von der" of "von der Leyen". */
function withParticles(view: DocumentView, first: number, end: number): number {
  for (let start = Math.max(0, first - 3); start < first; start += 1) {
    if (view.sentenceOf(start) !== view.sentenceOf(first) || view.isCapital(start)) continue
    if (view.knowledge.personsBySurname(view.textOf(start, end)).length > 0) return start
  }
  return first
}

/** Names of bodies that only a noun before them once told for such: "the Estai" after "the trawler Estai". */
function findBodiesAgain(
  view: DocumentView,
  covers: readonly (Found | undefined)[],
  add: (one: Found) => void,
): void {
  const told = new Map<string, { found: Found; words: number }>()
  for (const found of new Set(covers)) {
    if (found?.reading.type !== 'organisation') continue
    const { known, institution, name, kind } = found.reading
    if (
      known === null &&
      institution === null &&
      kind !== null &&
      /^\p{Lu}\p{Ll}+/u.test(name) &&
      !/['’]/.test(name)
    )
      told.set(name, { found, words: name.split(/ |(?<=-)|(?=-)/).length })
  }
  for (const { index } of view.tokens) {
    if (covers[index] !== undefined || !view.isCapital(index)) continue
    for (const [name, { found, words }] of told) {
      const end = index + words
      if (end > view.sentenceOf(index).lastToken || view.textOf(index, end) !== name) continue
      if (covers.slice(index, end).some((one) => one !== undefined) || view.isCapital(end)) continue
      if (isPlaceHere(view, index, end, false)) continue
      add({ ...found, firstToken: index, lastToken: end })
      break
    }
  }
}

/** Bodies that only the language model sees, and acronyms that act. */
function findLeftovers(
  view: DocumentView,
  covers: readonly (Found | undefined)[],
  add: (one: Found) => void,
): void {
  for (const { type, firstToken, lastToken } of view.document.entities) {
    if (type !== 'ORGANIZATION' || covers.slice(firstToken, lastToken).some((one) => one !== undefined))
      continue
    const mention = modelBody(view, firstToken, lastToken)
    if (mention !== null) add(mention)
  }
  for (const { index } of view.tokens) {
    if (covers[index] !== undefined) continue
    const mention = bareAcronym(view, index)
    if (mention !== null) add(mention)
  }
}

function toMention(view: DocumentView, mention: Found, index: number): Mention {
  const { firstToken, lastToken, form, kind, reading } = mention
  const { tokens } = view
  const place =
    mention.locative ??
    (reading.type === 'state' &&
      reading.via !== 'government' &&
      reading.via !== 'officials' &&
      reading.via !== 'demonym' &&
      (isPlaceHere(view, firstToken, lastToken, reading.via === 'capital') ||
        (reading.via === 'name' && followsTown(view, firstToken))))
  return {
    index,
    start: tokens[firstToken]!.start,
    end: tokens[lastToken - 1]!.end,
    firstToken,
    lastToken,
    headToken: headOf(view, firstToken, lastToken),
    form,
    kind,
    locative: place,
    reading,
  }
}

/** "New Delhi, India", "Otranto, Italy": the state only says where the town is. */
function followsTown(view: DocumentView, token: number): boolean {
  const { tokens } = view
  if (tokens[token - 1]?.form !== ',' || token < 2 || !view.isCapital(token - 2)) return false
  const town = tokens[token - 2]!
  if (town.upos !== 'PROPN') return false
  for (let start = token - 2; start >= Math.max(0, token - 4); start -= 1) {
    const known = view.knownAt(start)
    if (known?.lastToken !== token - 1) continue
    return known.entries.some(
      (entry) => entry.kind === 'place' || (entry.kind === 'state' && entry.form === 'metonym'),
    )
  }
  return view.document.entities.some(({ type, lastToken }) => type === 'PLACE' && lastToken === token - 1)
}
