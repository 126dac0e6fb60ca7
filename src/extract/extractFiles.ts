import type { Diagnostic } from '../model/diagnostic.ts'
import { type ArticleFile, articleIds, parseArticle } from './articleSource.ts'
import type { ExtractArticle } from './extractor.ts'
import type { GraphPart } from './mergeGraphs.ts'

/** Which article comes next. */
export interface FileProgress {
  /** How many are done. */
  readonly done: number
  readonly total: number
  readonly path: string
}

export interface ExtractedFiles {
  /** One per article, in the order of the files. */
  readonly parts: readonly GraphPart[]
  /** Errors for files that are no articles, warnings, and the extractor's notes. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Extracts file by file; a file that is no article gives an error and the others go on. Stops before each article, so
 * that the caller can show progress, wait, or leave. `taken`: article ids that are used elsewhere.
 */
export function* extractFiles(
  files: readonly ArticleFile[],
  extract: ExtractArticle,
  taken: Iterable<string> = [],
): Generator<FileProgress, ExtractedFiles, void> {
  const { ids, diagnostics: idWarnings } = articleIds(
    files.map(({ path }) => path),
    taken,
  )
  const diagnostics: Diagnostic[] = [...idWarnings]
  const parts: GraphPart[] = []
  for (const [index, file] of files.entries()) {
    yield { done: index, total: files.length, path: file.path }
    const parsed = parseArticle(file, ids[index]!)
    diagnostics.push(...parsed.diagnostics)
    if (!parsed.source) continue
    const { article, actors, relations, diagnostics: notes } = extract(parsed.source)
    parts.push({ articles: [article], actors, relations })
    diagnostics.push(...notes)
  }
  return { parts, diagnostics }
}
