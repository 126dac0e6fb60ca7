import { caseWords, fold } from './fold.ts'
import type { Phrase } from './types.ts'

export class Grouped<Value> {
  readonly #groups = new Map<string, Value[]>()

  add(key: string, value: Value): void {
    const group = this.#groups.get(key)
    if (group === undefined) this.#groups.set(key, [value])
    else group.push(value)
  }

  get(key: string): readonly Value[] | undefined {
    return this.#groups.get(key)
  }

  keys(): Iterable<string> {
    return this.#groups.keys()
  }

  values(): Iterable<Value[]> {
    return this.#groups.values()
  }
}

/** The values of phrases in lower case, found longest first. */
export class Phrases<Value> {
  readonly #values = new Map<string, Value>()
  #longest = 1

  add(phrase: string, value: Value): void {
    const key = fold(phrase)
    if (!this.#values.has(key)) this.#values.set(key, value)
    this.#longest = Math.max(this.#longest, key.split(' ').length)
  }

  get(phrase: string): Value | null {
    return this.#values.get(fold(phrase)) ?? null
  }

  longest(words: readonly string[], start: number): Phrase<Value> | null {
    const key: string[] = []
    let best: Phrase<Value> | null = null
    for (let end = start; end < words.length; end += 1) {
      const parts = caseWords(words[end] ?? '')
      if (parts.length === 0) continue
      key.push(...parts)
      if (key.length > this.#longest) break
      const value = this.#values.get(key.join(' ').toLowerCase())
      if (value !== undefined) best = { end: end + 1, value }
    }
    return best
  }
}

export function phrasesOf<Value>(
  rows: readonly Value[],
  wordsOf: (row: Value) => readonly string[],
): Phrases<Value> {
  const phrases = new Phrases<Value>()
  for (const row of rows) for (const word of wordsOf(row)) phrases.add(word, row)
  return phrases
}
