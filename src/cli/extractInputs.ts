import { resolve } from 'node:path'
import { err, ok, type Result } from '../base/result.ts'
import { buildGraph } from '../corpus/buildGraph.ts'
import { readInputs, readText } from '../corpus/readInputs.ts'
import { ownActorsOrNone } from '../extract/ownActorsFile.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'
import { type CommandWorld, hasErrors, printDiagnostics } from './command.ts'
import { startProgress } from './progress.ts'
import { readStdin } from './readStdin.ts'

export interface ExtractedInputs {
  /** Of the articles that could be read: at least one. */
  readonly graph: Graph
  readonly diagnostics: readonly Diagnostic[]
  /** Whether everything that was named could be read. */
  readonly complete: boolean
}

/**
 * Extracts the files, folders and standard input that a command was given, with the own actors of the file `actors`.
 * Errors and warnings go to standard error at once. The error, null when all is said already: why there is no graph.
 */
export async function extractInputs(
  paths: readonly string[],
  actors: string | null,
  { root, folder }: CommandWorld,
): Promise<Result<ExtractedInputs, string | null>> {
  const inputs = readInputs(paths, folder, paths.includes('-') ? await readStdin() : null)
  const own = ownActorsOrNone(actors === null ? null : readText(actors, resolve(folder, actors)))
  const before = [...own.diagnostics, ...inputs.diagnostics]
  printDiagnostics(before)
  if (inputs.files.length === 0) return err(null)

  // Only here: the model, the lexicon and the tables behind it are not needed for --help or a wrong file name.
  const { openNodeExtractor } = await import('../corpus/nodeExtractor.ts')
  const bind = openNodeExtractor(root)
  if (!bind.ok) return bind
  const progress = startProgress(process.stderr)
  const { graph, diagnostics } = buildGraph(inputs.files, bind.value(own.actors), ({ done, total, path }) =>
    progress.show(`${done + 1}/${total} ${path}`),
  )
  progress.end()
  printDiagnostics(diagnostics)
  if (graph.articles.length === 0) return err(null)
  return ok({ graph, diagnostics, complete: !hasErrors([...before, ...diagnostics]) })
}
