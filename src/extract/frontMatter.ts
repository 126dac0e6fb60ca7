import { isMap, isPair, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { Diagnostic } from '../model/diagnostic.ts'
import { isoDay } from '../model/isoDate.ts'

/** What an article says about itself above its text; null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null
  /** `YYYY-MM-DD`, a day that exists. */
  readonly published: string | null
  readonly source: string | null
  /** An http or https address. */
  readonly url: string | null
}

const KEYS = ['title', 'published', 'source', 'url'] as const
type Key = (typeof KEYS)[number]

const OPENING = /^---[ \t]*\n/
const CLOSING = /^---[ \t]*(?:\n|$)/m

/** An article's file in its two parts. */
export interface SplitArticle {
  /** The YAML between the two lines of dashes; null without front matter. */
  readonly yaml: string | null
  /** All after the line break of the closing dashes, with nothing changed. */
  readonly body: string
}

/**
 * Cuts an article's file at its front matter. `text` must have `\n` line ends.
 * null: the dashes on line 1 are never closed.
 */
export function splitFrontMatter(text: string): SplitArticle | null {
  const opening = OPENING.exec(text)
  if (!opening) return { yaml: null, body: text }
  const rest = text.slice(opening[0].length)
  const closing = CLOSING.exec(rest)
  if (!closing) return null
  return { yaml: rest.slice(0, closing.index), body: rest.slice(closing.index + closing[0].length) }
}

/**
 * Reads the YAML of a front matter that begins on line 2 of `file`. Every scalar is text, so that `title: 1984` and
 * `title: No` stay what they are. A key that means nothing here is a warning; broken YAML, a value that is no text
 * and a `published` that is no calendar day are errors.
 */
export function parseFrontMatter(
  yaml: string,
  file: string,
): { readonly frontMatter: FrontMatter; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  const lines = new LineCounter()
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter: lines })
  const report = (severity: 'error' | 'warning', rule: string, offset: number, message: string): void => {
    const line = lines.linePos(offset).line + 1
    diagnostics.push({ severity, stage: 'front-matter', rule, message, file, line, span: null })
  }
  const values: Record<Key, string | null> = { title: null, published: null, source: null, url: null }
  const result = { frontMatter: values, diagnostics }

  const broken = document.errors[0]
  if (broken) {
    report('error', 'broken-yaml', broken.pos[0], `the front matter is not valid YAML: ${explain(broken)}`)
    return result
  }
  const root: unknown = document.contents
  if (root === null || (isScalar(root) && root.value === '')) return result
  if (!isMap(root)) {
    report(
      'error',
      'not-a-map',
      0,
      'the front matter must be lines of "key: value", such as "published: 2023-03-01"',
    )
    return result
  }
  for (const pair of root.items) {
    if (!isPair(pair)) continue
    const offset = offsetOf(pair)
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (!isKey(key)) {
      report('warning', 'unknown-key', offset, `unknown key "${key}" (known: ${KEYS.join(', ')})`)
      continue
    }
    const value = textOf(pair.value)
    if (value === undefined) {
      report('error', 'not-text', offset, `${key}: found a list or a map, expected text`)
    } else if (value !== null) {
      readValue(key, value, values, (severity, rule, message) => report(severity, rule, offset, message))
    }
  }
  return result
}

function readValue(
  key: Key,
  value: string,
  values: Record<Key, string | null>,
  report: (severity: 'error' | 'warning', rule: string, message: string) => void,
): void {
  if (key === 'published' && isoDay(value) === null) {
    report('error', 'impossible-date', `published: found "${value}", expected a calendar day as YYYY-MM-DD`)
  } else if (key === 'url' && !/^https?:\/\/\S+$/i.test(value)) {
    report(
      'warning',
      'unusable-url',
      `url: found "${value}", expected an address that begins with https:// or http://; left out`,
    )
  } else {
    values[key] = value
  }
}

const isKey = (key: string): key is Key => (KEYS as readonly string[]).includes(key)

function offsetOf(pair: Pair): number {
  const node = (pair.key ?? pair.value) as Node | null
  return node?.range?.[0] ?? 0
}

/** The text of a scalar on one line, null when it is empty or a plain null, undefined when it is no scalar. */
function textOf(node: unknown): string | null | undefined {
  if (node === null) return null
  if (!isScalar(node)) return undefined
  const text = String(node.value).replace(/\s+/g, ' ').trim()
  const plainNull = node.type === 'PLAIN' && /^(?:null|~)$/i.test(text)
  return text === '' || plainNull ? null : text
}

function explain(error: { readonly code: string; readonly message: string }): string {
  const message = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '')
  return error.code === 'BLOCK_AS_IMPLICIT_KEY'
    ? `${message}; put a value that holds ": " in quotes`
    : message
}
