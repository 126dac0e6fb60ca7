import { type Graph, graphSchema } from '../model/graph.ts'
import { formatProblem, parseWith } from '../model/parse.ts'
import type { LoadState } from './state/store.ts'

/** Problems listed in the details of a broken graph; the rest is counted. */
const PROBLEMS_SHOWN = 20

export type LoadedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly failure: Extract<LoadState, { status: 'failed' }> }

/**
 * Fetches and parses a graph. Whatever can go wrong on the way (no network, no such file, not JSON, not the contract's
 * shape) comes back as a failure in words, with details that name the place.
 */
export async function loadGraph(url: string, onStage: (stage: string) => void): Promise<LoadedGraph> {
  onStage('Fetching the dossier')
  let body: string
  try {
    const response = await fetch(url)
    if (!response.ok)
      return failed('The dossier could not be fetched.', `${url}: the server answered ${response.status}`)
    body = await response.text()
  } catch (error) {
    return failed('The dossier could not be fetched. Is the network there?', `${url}: ${String(error)}`)
  }
  onStage('Checking the dossier')
  return parseGraph(body, url)
}

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

const failed = (message: string, details: string): LoadedGraph => ({
  ok: false,
  failure: { status: 'failed', message, details },
})
