import { isAtHome, isOfNone } from '../knowledge/peopleNouns.ts'
import type { Institution } from '../knowledge/types.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import type { Found } from './found.ts'
import { type DocumentView, firstOfList, hasCase } from './view.ts'

/** "How many migrants", "no journalists", "his lawyers": nobody is named so who does something by himself. */
const OF_NO_ONE: ReadonlySet<string> = new Set(['no', 'any', 'few', 'most', 'every', 'such', 'how', 'whose'])

/**
 * People or bodies without a name that are a party of a verb or of a deed's noun: "migrants" of "shelled migrants",
 * "truck drivers" of "truck drivers blocked the road". Null where the words say whose they are by a name, which stands for
 * them then, and where they are only told of.
 */
export function peopleEndingAt(
  view: DocumentView,
  first: number,
  noun: number,
  cover: (token: number) => Found | undefined,
): Institution | null {
  const { tokens, lower, children } = view
  if (view.isCapital(noun) && tokens[noun]!.upos === 'PROPN') return null
  const people = phraseEndingAt(view, first, noun)
  if (people === null || !isParty(view, noun, isAtHome(people))) return null
  for (let at = first; at < noun; at += 1)
    if (OF_NO_ONE.has(lower[at]!) || cover(at) !== undefined) return null
  const named = children[noun]!.some(
    (child) =>
      /^(?:nmod|appos)/.test(tokens[child]!.deprel) &&
      (isOfNone(people) || child < noun || !hasCase(view, child, /^in$/)) &&
      holdsCovered(view, child, cover),
  )
  return named || (isOfNone(people) && movesBetweenNamed(view, noun, cover)) ? null : people
}

/** "turned back refugees from Benin", "pushed migrants towards the Polish border": done to a state by those who come or go. */
function movesBetweenNamed(
  view: DocumentView,
  noun: number,
  cover: (token: number) => Found | undefined,
): boolean {
  const { tokens, lower, children } = view
  const { deprel, head } = tokens[countedBy(view, firstOfList(view, noun))]!
  if (!/^(?:obj|nsubj:pass)$/.test(deprel)) return false
  return children[head]!.some(
    (other) =>
      other > noun &&
      tokens[other]!.deprel === 'obl' &&
      holdsCovered(view, other, cover) &&
      children[other]!.some((mark) => tokens[mark]!.deprel === 'case' && WAYS.has(lower[mark]!)),
  )
}

const WAYS: ReadonlySet<string> = new Set([
  'from',
  'to',
  'toward',
  'towards',
  'into',
  'onto',
  'across',
  'over',
])

/** "thousands" of "thousands of migrants". */
function countedBy({ tokens, lower, children }: DocumentView, noun: number): number {
  const { deprel, head } = tokens[noun]!
  const of = deprel === 'nmod' && children[noun]!.some((mark) => lower[mark] === 'of')
  return of && COUNTED.has(tokens[head]!.lemma) ? head : noun
}

function phraseEndingAt(view: DocumentView, first: number, noun: number): Institution | null {
  for (let at = Math.max(first, noun - 3); at <= noun; at += 1) {
    const phrase = view.peopleNounAt(at)
    if (phrase?.lastToken === noun + 1) return phrase.value
  }
  return null
}

/** Those who are at home are a party where they act; those who are of no state also where something is done to them. */
function isParty(view: DocumentView, noun: number, acting: boolean): boolean {
  const { tokens, lower, children } = view
  const at = firstOfList(view, noun)
  const { deprel, head } = tokens[at]!
  if (acting) return deprel === 'nsubj' || deprel === 'obl:agent'
  if (/^(?:nsubj|obl:agent)/.test(deprel)) return tokens[head]?.upos === 'VERB'
  // "told journalists" tells of nobody, and of "its plea to take in migrants" it is open who shall.
  if (/^i?obj$/.test(deprel)) {
    const verb = tokens[head]!
    return verb.upos === 'VERB' && verb.deprel !== 'acl' && !TELLING.has(verb.lemma)
  }
  if (!/^(?:obl|nmod)$/.test(deprel)) return false
  const mark = children[at]!.find((child) => tokens[child]!.deprel === 'case')
  if (mark === undefined || !TOWARDS.has(lower[mark]!)) return false
  if (deprel === 'obl') return lower[mark] !== 'of'
  // "groups of migrants", "attacks on aid workers", "the demands of truck drivers", but not "a camp for refugees".
  if (lower[mark] === 'of' && COUNTED.has(tokens[head]!.lemma)) return isParty(view, head, acting)
  const readings = readingsOf('noun', tokens[head]!.lemma).filter(({ weak }) => !weak)
  return readings.length > 0 && !readings.some(({ type }) => TIES.has(type))
}

/** "its ties to traffickers" are told of a state, which has others. */
const TIES: ReadonlySet<string> = new Set(['ALLY', 'RIVAL', 'MEMBER', 'COOPERATE'])
const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'brief'])
const TOWARDS: ReadonlySet<string> = new Set([
  'to',
  'on',
  'against',
  'with',
  'from',
  'by',
  'of',
  'upon',
  'at',
])
const COUNTED: ReadonlySet<string> = new Set(
  'group hundred thousand dozen score handful number majority million crowd lot ten column'.split(' '),
)

const holdsCovered = (
  { children }: DocumentView,
  token: number,
  cover: (token: number) => Found | undefined,
): boolean => cover(token) !== undefined || children[token]!.some((child) => cover(child) !== undefined)
