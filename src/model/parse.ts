import * as z from 'zod/mini'
import { err, ok, type Result } from '../base/result.ts'

/** What is wrong with data at the door: where (a JSON path), what was found, what was expected. */
export interface SchemaProblem {
  /** `relations[3].when.start`, or an empty string for the whole. */
  readonly path: string
  readonly found: string
  readonly expected: string
}

/** Parses data that enters from outside. Inside, plain interfaces are trusted. */
export function parseWith<T>(schema: z.ZodMiniType<T>, data: unknown): Result<T, readonly SchemaProblem[]> {
  const parsed = z.safeParse(schema, data)
  if (parsed.success) return ok(parsed.data)
  return err(parsed.error.issues.map((issue) => describeIssue(issue, data)))
}

/** `relations[3].when.start: found "2023-02-30", expected a calendar day as YYYY-MM-DD` */
export const formatProblem = ({ path, found, expected }: SchemaProblem): string =>
  `${path === '' ? '' : `${path}: `}found ${found}, expected ${expected}`

function describeIssue(issue: z.core.$ZodIssue, data: unknown): SchemaProblem {
  let path = issue.path
  let expected: string
  switch (issue.code) {
    case 'invalid_type':
      expected = issue.expected
      break
    case 'invalid_value':
      expected =
        issue.values.length > 1 ? `one of ${issue.values.join(', ')}` : JSON.stringify(issue.values[0])
      break
    case 'unrecognized_keys':
      path = [...issue.path, issue.keys[0] ?? '']
      expected = 'no such field'
      break
    case 'too_small':
      expected = `at least ${issue.minimum}`
      break
    case 'too_big':
      expected = `at most ${issue.maximum}`
      break
    default:
      expected = issue.message
  }
  return { path: formatPath(path), found: formatFound(valueAt(data, path)), expected }
}

const formatPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

const FOUND_LIMIT = 60

function formatFound(value: unknown): string {
  if (value === undefined) return 'nothing'
  const json = JSON.stringify(value) ?? String(value)
  return json.length > FOUND_LIMIT ? `${json.slice(0, FOUND_LIMIT)}…` : json
}
