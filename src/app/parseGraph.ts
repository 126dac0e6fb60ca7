import { formatProblem, parseWith } from '../model/parse.ts'
import { graphSchema } from '../model/schemas.ts'
import { failed, type LoadedGraph } from './loadedGraph.ts'

/** Problems listed in the details of a broken graph; the rest is counted. */
const PROBLEMS_SHOWN = 20

/** Parses the text of a graph; `name` says in the details where it came from. */
export function parseGraph(body: string, name: string): LoadedGraph {
  let data: unknown
  try {
    data = JSON.parse(body)
  } catch (error) {
    return failed('The dossier is not valid JSON.', `${name}: ${String(error)}`)
  }
  const parsed = parseWith(graphSchema, data)
  if (parsed.ok) return { ok: true, graph: parsed.value }
  const problems = parsed.error.map((problem) => `${name}: ${formatProblem(problem)}`)
  const rest = problems.length - PROBLEMS_SHOWN
  return failed(
    'The dossier is broken: it does not have the shape of a graph.',
    [...problems.slice(0, PROBLEMS_SHOWN), ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'),
  )
}
