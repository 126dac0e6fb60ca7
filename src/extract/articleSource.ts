import type { ArticleSource } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { parseFrontMatter, splitFrontMatter } from './frontMatter.ts'
import { titleFromText } from './titleFromText.ts'

/** An article as it came in: where from, and all its text, front matter included. */
export interface ArticleFile {
  /** A file's path, or a name that the person knows it by: diagnostics name it. */
  readonly path: string
  readonly text: string
}

export interface ParsedArticle {
  /** null when one of the diagnostics is an error. */
  readonly source: ArticleSource | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads an article's file as the data contract says: optional front matter, then the body with `\r\n` and `\r` turned
 * into `\n` and nothing else changed. A byte order mark before the first character is no part of the text.
 * Without a title the article gets its first sentence, shortened.
 */
export function parseArticle(file: ArticleFile, id: string): ParsedArticle {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const failed = (rule: string, line: number | null, message: string): ParsedArticle => ({
    source: null,
    diagnostics: [{ severity: 'error', stage: 'article', rule, message, file: file.path, line, span: null }],
  })
  if (text.trim() === '') return failed('empty-file', 1, 'the file is empty')
  const parts = splitFrontMatter(text)
  if (!parts) return failed('open-front-matter', 1, 'the front matter opens with "---" and is never closed')

  const { frontMatter, diagnostics } =
    parts.yaml === null
      ? { frontMatter: NO_FRONT_MATTER, diagnostics: [] }
      : parseFrontMatter(parts.yaml, file.path)
  if (diagnostics.some(({ severity }) => severity === 'error')) return { source: null, diagnostics }
  if (parts.body.trim() === '') {
    const line = text.slice(0, text.length - parts.body.length).split('\n').length
    const empty = failed('empty-body', line, 'no text after the front matter')
    return { source: null, diagnostics: [...diagnostics, ...empty.diagnostics] }
  }
  const title = frontMatter.title ?? titleFromText(parts.body)
  return { source: { id, ...frontMatter, title, text: parts.body }, diagnostics }
}

const NO_FRONT_MATTER = { title: null, published: null, source: null, url: null }

/**
 * One id per path, in order: the file's stem, and `stem-2`, `stem-3` … where that is taken already (by an article of
 * `taken` or an earlier path), which a warning tells.
 */
export function articleIds(
  paths: readonly string[],
  taken: Iterable<string> = [],
): { readonly ids: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
  const used = new Set(taken)
  const diagnostics: Diagnostic[] = []
  const ids = paths.map((path) => {
    const stem = stemOf(path)
    let id = stem
    for (let count = 2; used.has(id); count++) id = `${stem}-${count}`
    used.add(id)
    if (id !== stem) {
      const message = `another article has the id "${stem}" already; this one is "${id}"`
      diagnostics.push({
        severity: 'warning',
        stage: 'article',
        rule: 'same-stem',
        message,
        file: path,
        line: null,
        span: null,
      })
    }
    return id
  })
  return { ids, diagnostics }
}

/** `seeds/a.b.txt` → `a.b`; a name of dots or nothing gives `article`. */
function stemOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  return name.replace(/(?<=.)\.[^.]*$/, '').replace(/^\.+$/, '') || 'article'
}
