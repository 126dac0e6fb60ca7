import type { ArticleFile } from '../extract/articleSource.ts'
import { extractFiles, type FileProgress } from '../extract/extractFiles.ts'
import type { ExtractArticle } from '../extract/extractor.ts'
import { mergeGraphs } from '../extract/mergeGraphs.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'

export interface BuiltGraph {
  readonly graph: Graph
  /** Errors for files that are not in the graph, warnings, and the extractor's notes. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Files to one graph, at one go. A file that is no article gives an error and the others go on. */
export function buildGraph(
  files: readonly ArticleFile[],
  extract: ExtractArticle,
  onProgress: (progress: FileProgress) => void = () => {},
): BuiltGraph {
  const run = extractFiles(files, extract)
  let step = run.next()
  for (; !step.done; step = run.next()) onProgress(step.value)
  const { parts, diagnostics } = step.value
  return { graph: mergeGraphs(parts), diagnostics }
}
