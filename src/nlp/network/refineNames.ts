import type { NameSpan, NameType } from './decodeNames.ts'
import type { Gazetteer } from './gazetteer.ts'

/*
 * What rules know better than the network: where a name cannot end, what is no name, and which names are never missed.
 */

/** Words that neither begin nor end a name, unless they have capitals ("The Hague", "WHO"). */
const FUNCTION_TAGS = new Set(['ADP', 'DET', 'CCONJ', 'SCONJ', 'PART', 'AUX', 'PRON', 'PUNCT'])
/** "McDonald 's": a possessive ends many a name. */
const POSSESSIVE = /^['’]?s?$/
const ADDRESS = /^https?:|^www\.|@.*\./

/** Lists whose every match is a name, and its type. */
const NEVER_MISSED: readonly (readonly [list: string, type: NameType])[] = [
  ['state', 'LOC'],
  ['body', 'ORG'],
]

/**
 * Trims names, splits them at verbs, drops addresses of the web, and adds states and bodies of the gazetteer that the network left out
 * though it took their words for proper nouns that no other proper noun touches. `upos`: the tags of the words; `bits`:
 * the gazetteer's.
 */
export function refineNames(
  found: readonly NameSpan[],
  words: readonly string[],
  upos: readonly string[],
  bits: Int32Array,
  gazetteer: Gazetteer,
): NameSpan[] {
  const names = found.flatMap((span) => splitAtVerbs(span, upos)).flatMap((span) => trim(span, words, upos))
  const taken = new Uint8Array(words.length)
  for (const { start, end } of names) taken.fill(1, start, end)
  const isLooseName = (word: number): boolean => upos[word] === 'PROPN' && taken[word] === 0
  for (const [list, type] of NEVER_MISSED) {
    for (const [start, end] of matches(gazetteer.list(list), bits)) {
      const isFree = !taken.subarray(start, end).includes(1)
      const isName = upos[start] === 'PROPN' && upos[end - 1] === 'PROPN'
      if (!isFree || !isName || isLooseName(start - 1) || isLooseName(end)) continue
      names.push({ start, end, type })
      taken.fill(1, start, end)
    }
  }
  return names.sort((a, b) => a.start - b.start)
}

/** In title case a verb between two persons looks like a part of their name: "Xi Hosts Lukashenko". */
function splitAtVerbs({ start, end, type }: NameSpan, upos: readonly string[]): NameSpan[] {
  // Organisations and places do have verbs in their names: "Save the Children", "Standing Rock".
  if (type !== 'PER') return [{ start, end, type }]
  const parts: NameSpan[] = []
  let from = start
  for (let word = start; word <= end; word++) {
    if (word < end && upos[word] !== 'VERB') continue
    if (from < word) parts.push({ start: from, end: word, type })
    from = word + 1
  }
  return parts
}

function trim(
  { start: first, end: last, type }: NameSpan,
  words: readonly string[],
  upos: readonly string[],
): NameSpan[] {
  let [start, end] = [first, last]
  const isFunction = (word: number): boolean =>
    FUNCTION_TAGS.has(upos[word]!) && words[word] === words[word]!.toLowerCase()
  while (end > start && isFunction(end - 1) && !POSSESSIVE.test(words[end - 1]!)) end--
  while (start < end && isFunction(start)) start++
  const isAddress = words.slice(start, end).some((word) => ADDRESS.test(word))
  return start < end && !isAddress ? [{ start, end, type }] : []
}

/** Word ranges of a list's matches. */
function* matches(list: number, bits: Int32Array): Generator<[start: number, end: number]> {
  if (list < 0) return
  for (let start = 0; start < bits.length; start++) {
    if (!((bits[start]! >> (2 * list)) & 1)) continue
    let end = start + 1
    while (end < bits.length && (bits[end]! >> (2 * list + 1)) & 1) end++
    yield [start, end]
  }
}
