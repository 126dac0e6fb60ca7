import type { Graph } from '../model/graph.ts'
import type { LoadState } from './state/loadState.ts'

/** A graph, or why there is none, in words for the page. */
export type LoadedGraph =
  | { readonly ok: true; readonly graph: Graph }
  | { readonly ok: false; readonly failure: Extract<LoadState, { status: 'failed' }> }

export const failed = (message: string, details: string): LoadedGraph => ({
  ok: false,
  failure: { status: 'failed', message, details },
})
