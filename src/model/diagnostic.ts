import type { Span } from './span.ts'

/** Something that a person should know: an unreadable input (error), or a sentence that looked like a relation and gave none (note). */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'note'
  /** The stage or door that speaks: `front-matter`, `actors`, `argumentRoles`. */
  readonly stage: string
  readonly rule: string
  readonly message: string
  /** A file's path or an article's id. */
  readonly file: string | null
  /** 1-based, when a line can be named. */
  readonly line: number | null
  readonly span: Span | null
}

/** `seeds/a.txt:3: published: found "soon", expected a calendar day as YYYY-MM-DD` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const place = [diagnostic.file, diagnostic.line].filter((part) => part !== null).join(':')
  return place === '' ? diagnostic.message : `${place}: ${diagnostic.message}`
}
