import type { Found } from './found.ts'
import type { DocumentView } from './view.ts'

/*
 * Words by which a text speaks of two or more who were told of together: "both", "the two", "each side", "neither".
 */

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
])

/** Said of every single one of a group, which the noun behind it names in the singular. */
const OF_EACH: ReadonlySet<string> = new Set(['each', 'either', 'neither'])

/** Of whom "each" and "either" are said as of the whole group. */
const ONE_OF_GROUP =
  /^(?:side|party|camp|country|nation|state|government|capital|neighbou?r|rival|foe|enemy|adversary|army|belligerent|republic)$/

/** Who fights and speaks for a state: "both armies", "the two navies" are those of two states that were told of. */
const OF_STATES =
  /^(?:armies|navies|militaries|fleets|forces|parliaments|congresses|legislatures|peoples|economies|guards|chancelleries|republics)$/

/** Of these a state has several: only "the two foreign ministries" tell of two states. */
const SEVERAL_OF_STATE = /^(?:ministries|services)$/
const WHICH = /^(?:foreign|defence|defense|security|intelligence|secret)$/

/** States that share a name, by its plural. */
const OF_ONE_NAME: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['koreas', ['PRK', 'KOR']],
  ['sudans', ['SDN', 'SSD']],
  ['congos', ['COD', 'COG']],
])

/** The two states of "the two Koreas"; null for another word. */
export const ofOneName = (plural: string): readonly [string, string] | null => OF_ONE_NAME.get(plural) ?? null

/** "North and South Korea", "North and South Korean officials" as one group of two; null elsewhere. */
export function findDivided({ lower, tokens, sentenceOf }: DocumentView, at: number): Found | null {
  const plural = `${(lower[at + 3] ?? '').replace(/^korean$/, 'korea')}s`
  const halves = `${lower[at]} ${lower[at + 2]}`
  if (!/^(?:and|or)$/.test(lower[at + 1] ?? '') || !/^(?:north south|south north)$/.test(halves)) return null
  if (!OF_ONE_NAME.has(plural) || plural === 'sudans' || sentenceOf(at).lastToken < at + 4) return null
  if (!/^\p{Lu}/u.test(tokens[at]!.form)) return null
  return { ...bare(at, plural, 2), lastToken: at + 4 }
}

const ARGUMENT = /^(?:nsubj|i?obj|obl|nmod$)/

/** "each", "either", "neither" right before a noun, an adjective between them: "either of the sides" is another. */
export function saysEach({ lower }: DocumentView, noun: number): 'each' | 'either' | null {
  if (!ONE_OF_GROUP.test(lower[noun]!)) return null
  for (let at = noun - 1; at >= Math.max(0, noun - 2); at -= 1) {
    const word = lower[at]!
    if (OF_EACH.has(word)) return word === 'each' ? 'each' : 'either'
  }
  return null
}

/** "both armies": whoever acts for two states, counted. */
export const isOfStates = (word: string, modifiers: readonly string[]): boolean =>
  OF_STATES.test(word) || (SEVERAL_OF_STATE.test(word) && modifiers.some((one) => WHICH.test(one)))

/** "all sides", "all parties": as many as there are. */
export const isAllSides = ({ lower }: DocumentView, noun: number): boolean =>
  /^(?:sides|parties)$/.test(lower[noun]!) && /^(?:all|all the)$/.test(lower[noun - 1] ?? '')

/** "both", "the two", "each", "neither" without a noun, as a party of something; null for other words. */
export function findBareGroup(view: DocumentView, token: number): Found | null {
  const { tokens, lower } = view
  const word = lower[token]!
  const { deprel, upos } = tokens[token]!
  if (OF_ONE_NAME.has(word)) return bare(token, word, 2)
  if (!ARGUMENT.test(deprel) || /^(?:PROPN|VERB)$/.test(upos)) return null
  if (word === 'both') return goesOn(view, token) ? null : bare(token, 'both', 2)
  const number = NUMBERS.get(word)
  if (number !== undefined)
    return upos === 'NUM' && lower[token - 1] === 'the' && !goesOn(view, token) && !isMeasured(view, token)
      ? bare(token, word, number, true)
      : null
  if (!OF_EACH.has(word) || goesOn(view, token) || /^(?:other|one|time)$/.test(lower[token + 1] ?? ''))
    return null
  return bare(token, word, word === 'each' ? null : 2)
}

/** "both of its allies", "each of the crews": the noun behind it says of whom. */
function goesOn({ tokens, children, lower }: DocumentView, token: number): boolean {
  return children[token]!.some(
    (child) =>
      child > token &&
      /^(?:nmod|conj)/.test(tokens[child]!.deprel) &&
      !/^(?:them|whom|which|these)$/.test(lower[child]!),
  )
}

/** "the two per cent", "on the three": counted things stand behind or before it. */
const isMeasured = ({ tokens }: DocumentView, token: number): boolean =>
  tokens[token + 1] !== undefined && /^(?:NOUN|PROPN|SYM|NUM)$/.test(tokens[token + 1]!.upos)

function bare(token: number, head: string, count: number | null, article = false): Found {
  const first = article ? token - 1 : token
  return {
    firstToken: first,
    lastToken: token + 1,
    form: 'nominal',
    kind: null,
    reading: {
      type: 'nominal',
      head,
      kind: 'party',
      plural: true,
      count,
      definite: true,
      title: null,
      institution: null,
      bodies: [],
      modifiers: [],
      country: null,
      owner: -1,
    },
  }
}
