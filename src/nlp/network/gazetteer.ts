/*
 * Known names in a sentence, matched as `src/train/gazetteer.py` matches them: change both or neither. The lists are
 * in the model file, since a network only understands the lists that it was trained with.
 */

const LONGEST = 8
const ACRONYM = /^[A-Z]{2,5}$/

export interface Gazetteer {
  /**
   * One number per word: bit 2k says that a match of list k begins here, bit 2k+1 that the word is inside one.
   * Lists are in the order of the model file.
   */
  match(words: readonly string[]): Int32Array
  /** The list's number for `match`, -1 if the model has no such list. */
  list(name: string): number
}

export function createGazetteer(lists: ReadonlyMap<string, readonly string[]>): Gazetteer {
  // For every first word the entries that begin with it: most words of a text begin none.
  const names = [...lists.keys()]
  const byFirstWord = [...lists.values()].map(indexEntries)
  return {
    list: (name) => names.indexOf(name),
    match(words) {
      const bits = new Int32Array(words.length)
      const lowered = words.map((word) => word.toLowerCase())
      byFirstWord.forEach((entries, list) => {
        for (let position = 0; position < words.length; ) {
          const length = beginsLikeAName(words[position]!)
            ? longestMatch(entries, words, lowered, position)
            : 0
          if (length > 0) bits[position] = bits[position]! | (1 << (2 * list))
          for (let inside = position + 1; inside < position + length; inside++) {
            bits[inside] = bits[inside]! | (1 << (2 * list + 1))
          }
          position += Math.max(1, length)
        }
      })
      return bits
    },
  }
}

interface Entries {
  /** Whole entries: words in lower case joined by spaces; acronyms as they are. */
  readonly keys: ReadonlySet<string>
  /** How many words the longest entry with this first word has. */
  readonly longest: ReadonlyMap<string, number>
}

function indexEntries(entries: readonly string[]): Entries {
  const keys = new Set<string>()
  const longest = new Map<string, number>()
  for (const entry of entries) {
    for (const way of waysToCut(entry)) {
      const key = ACRONYM.test(way) ? way : way.toLowerCase()
      keys.add(key)
      const words = key.split(' ')
      const first = words[0]!
      if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length)
    }
  }
  return { keys, longest }
}

/** The ways a tokenizer may cut an entry into words: hyphens and possessives apart, or not. */
function waysToCut(entry: string): ReadonlySet<string> {
  const ways = new Set([entry])
  // Thousands of entries are read at every start, and few have either.
  if (entry.includes('-')) {
    for (const way of [...ways]) ways.add(way.replace(/(?<=[\p{L}\p{N}_])-(?=[\p{L}\p{N}_])/gu, ' - '))
  }
  if (/['’]s/.test(entry)) {
    for (const way of [...ways]) ways.add(way.replace(/(?<=[\p{L}\p{N}_])(['’]s)(?![\p{L}\p{N}_])/gu, ' $1'))
  }
  return ways
}

function beginsLikeAName(word: string): boolean {
  const [first = ''] = word
  return first !== first.toLowerCase() || /^\p{Nd}/u.test(first)
}

function longestMatch(
  { keys, longest }: Entries,
  words: readonly string[],
  lowered: readonly string[],
  position: number,
): number {
  const most = longest.get(lowered[position]!) ?? 0
  for (let width = Math.min(LONGEST, most, words.length - position); width > 0; width--) {
    const key = width === 1 ? lowered[position]! : lowered.slice(position, position + width).join(' ')
    if (keys.has(key)) return width
  }
  return keys.has(words[position]!) ? 1 : 0
}
