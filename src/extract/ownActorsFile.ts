import { err, type Result } from '../base/result.ts'
import type { OwnActor } from '../model/actor.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { formatProblem, parseWith, type SchemaProblem } from '../model/parse.ts'
import { ownActorsSchema } from '../model/schemas.ts'
import type { ArticleFile } from './articleSource.ts'
import { parseJsonText } from './jsonText.ts'

/**
 * Reads a person's own actors (`--actors FILE`, `seeds/actors.json`): a JSON array, as the data contract says.
 * Errors name the line: of the first place where it is no JSON, else of each value that breaks the schema.
 */
export function parseOwnActors(file: ArticleFile): Result<readonly OwnActor[], readonly Diagnostic[]> {
  const text = file.text.replace(/^\uFEFF/, '')
  const fail = (rule: string, line: number, message: string): Diagnostic => ({
    severity: 'error',
    stage: 'actors',
    rule,
    message,
    file: file.path,
    line,
    span: null,
  })
  if (text.trim() === '') return err([fail('empty-file', 1, 'the file is empty; "no actors" is written []')])
  const json = parseJsonText(text)
  if (!json.ok) {
    const { line, column, message } = json.error
    return err([fail('broken-json', line, `not valid JSON: ${message} (column ${column})`)])
  }
  const toDiagnostics = (problems: readonly SchemaProblem[]): readonly Diagnostic[] =>
    problems.map((problem) => fail('schema', json.value.lineOf(problem.path), formatProblem(problem)))
  const actors = parseWith(ownActorsSchema, json.value.value)
  if (!actors.ok) return err(toDiagnostics(actors.error))
  const reversed = reversedOffices(actors.value)
  return reversed.length === 0 ? actors : err(toDiagnostics(reversed))
}

const reversedOffices = (actors: readonly OwnActor[]): readonly SchemaProblem[] =>
  actors.flatMap(({ from, to }, index) =>
    from !== null && to !== null && to < from
      ? [{ path: `[${index}].to`, found: `"${to}"`, expected: `a day at or after "from", "${from}"` }]
      : [],
  )

/** Own actors where there may be none; without a broken file of them an article is still worth reading. */
export function ownActorsOrNone(file: Result<ArticleFile, Diagnostic> | null): {
  readonly actors: readonly OwnActor[]
  readonly diagnostics: readonly Diagnostic[]
} {
  if (!file) return { actors: [], diagnostics: [] }
  if (!file.ok) return { actors: [], diagnostics: [file.error] }
  const parsed = parseOwnActors(file.value)
  return parsed.ok ? { actors: parsed.value, diagnostics: [] } : { actors: [], diagnostics: parsed.error }
}
