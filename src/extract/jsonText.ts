import { err, ok, type Result } from '../base/result.ts'

/** JSON with the place of each of its values, so that an error further in can name a line. */
export interface JsonText {
  readonly value: unknown
  /** The 1-based line of a path such as `[0].aliases[2]`, or of the nearest part above it that is there. */
  readonly lineOf: (path: string) => number
}

export interface JsonProblem {
  /** 1-based. */
  readonly line: number
  readonly column: number
  /** "expected a comma or ], found country" */
  readonly message: string
}

/**
 * Parses JSON (RFC 8259). `JSON.parse` gives the value; where it fails, its message tells the place on some engines
 * only and never for the values of good JSON, so the text is also read here, for places.
 */
export function parseJsonText(text: string): Result<JsonText, JsonProblem> {
  const scan = scanJson(text)
  if (scan.problem) return err({ ...positionAt(text, scan.problem.offset), message: scan.problem.message })
  const lineOf = (path: string): number => {
    for (let at = path; at !== ''; at = at.replace(/(?:\[\d+\]|\.?[^.[]*)$/, '')) {
      const offset = scan.starts.get(at)
      if (offset !== undefined) return positionAt(text, offset).line
    }
    return positionAt(text, scan.starts.get('') ?? 0).line
  }
  return ok({ value: JSON.parse(text), lineOf })
}

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|\u007f|[\u0080-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const WORD = /[^\s,:[\]{}]{1,20}|\S/uy

interface Scan {
  readonly starts: ReadonlyMap<string, number>
  readonly problem: { readonly offset: number; readonly message: string } | null
}

function scanJson(text: string): Scan {
  const starts = new Map<string, number>()
  let at = 0
  let problem: Scan['problem'] = null

  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const match = pattern.exec(text)?.[0] ?? null
    if (match !== null) at += match.length
    return match
  }
  const takeMark = (mark: string): boolean => {
    take(SPACE)
    if (text[at] !== mark) return false
    at++
    return true
  }
  const fail = (expected: string): false => {
    take(SPACE)
    const offset = at
    problem = { offset, message: `expected ${expected}, found ${take(WORD) ?? 'the end of the file'}` }
    return false
  }
  const members = (close: string, member: (index: number) => boolean): boolean => {
    if (takeMark(close)) return true
    for (let index = 0; ; index++) {
      if (!member(index)) return false
      if (takeMark(close)) return true
      if (!takeMark(',')) return fail(`a comma or ${close}`)
    }
  }
  const value = (path: string): boolean => {
    take(SPACE)
    starts.set(path, at)
    if (takeMark('[')) return members(']', (index) => value(`${path}[${index}]`))
    if (takeMark('{')) {
      return members('}', () => {
        take(SPACE)
        const key = take(STRING)
        if (key === null) return fail('a key in double quotes')
        if (!takeMark(':')) return fail('a colon')
        const name: unknown = JSON.parse(key)
        return value(path === '' ? String(name) : `${path}.${String(name)}`)
      })
    }
    if (take(STRING) !== null || take(LITERAL) !== null) return true
    return fail(text[at] === '"' ? 'a string closed by double quotes on its line' : 'a value')
  }

  if (value('')) {
    take(SPACE)
    if (at < text.length) fail('the end of the file')
  }
  return { starts, problem }
}

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n?|\n/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
