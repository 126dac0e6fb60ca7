import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { err, ok, type Result } from '../base/result.ts'
import type { ArticleFile } from '../extract/articleSource.ts'
import { readUtf8 } from '../extract/utf8.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What a folder gives; a file that is named itself may have any ending. */
const ARTICLE_ENDING = /\.(?:txt|md)$/i

export interface Inputs {
  readonly files: readonly ArticleFile[]
  /** One error per input that could not be read. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads article files, folders of them (with their subfolders, in the order of the names; `.txt` and `.md`) and, for
 * `-`, what came on standard input. A file that is named twice is read once. Relative paths begin at `folder`;
 * diagnostics name a path as it was given.
 */
export function readInputs(
  paths: readonly string[],
  folder: string,
  stdin: Uint8Array | null = null,
): Inputs {
  const files: ArticleFile[] = []
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const add = (file: Result<ArticleFile, Diagnostic>): void => {
    if (file.ok) files.push(file.value)
    else diagnostics.push(file.error)
  }
  for (const path of paths) {
    const found = path === '-' ? ok([path]) : listArticles(path, folder)
    if (!found.ok) diagnostics.push(found.error)
    else {
      for (const article of found.value) {
        const absolute = article === '-' ? article : resolve(folder, article)
        if (seen.has(absolute)) continue
        seen.add(absolute)
        add(article === '-' ? readUtf8('stdin', stdin ?? new Uint8Array()) : readText(article, absolute))
      }
    }
  }
  return { files, diagnostics }
}

/** The article files at a path: itself, or, of a folder, all inside. A folder without any is an error. */
function listArticles(path: string, folder: string): Result<readonly string[], Diagnostic> {
  try {
    if (!statSync(resolve(folder, path)).isDirectory()) return ok([path])
    const articles = articlesIn(path, folder)
    return articles.length > 0
      ? ok(articles)
      : err(unreadable(path, 'no articles (.txt, .md) in this folder'))
  } catch (error) {
    return err(unreadable(path, reasonOf(error)))
  }
}

function articlesIn(path: string, folder: string): readonly string[] {
  const items = readdirSync(resolve(folder, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  return items.flatMap((item: Dirent) => {
    const inside = join(path, item.name)
    if (item.isDirectory()) return articlesIn(inside, folder)
    return ARTICLE_ENDING.test(item.name) ? [inside] : []
  })
}

/** Reads a UTF-8 text at an absolute path; the error names `path`, and the line of the first byte that is no UTF-8. */
export function readText(path: string, absolute: string): Result<ArticleFile, Diagnostic> {
  try {
    return readUtf8(path, readFileSync(absolute))
  } catch (error) {
    return err(unreadable(path, reasonOf(error)))
  }
}

const unreadable = (file: string, message: string): Diagnostic => ({
  severity: 'error',
  stage: 'corpus',
  rule: 'unreadable',
  message,
  file,
  line: null,
  span: null,
})

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  ENOTDIR: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left',
}

/** A system error in plain words. */
export function reasonOf(error: unknown): string {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}
