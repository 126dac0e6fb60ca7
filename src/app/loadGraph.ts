import { hashText } from '../base/hashText.ts'
import type { Graph } from '../model/graph.ts'
import { failed, type LoadedGraph } from './loadedGraph.ts'

/** A graph to fetch. `hash`: `hashText` of what the build has written there; null when nobody knows, as in dev. */
interface GraphPlace {
  readonly url: string
  readonly hash: number | null
}

/**
 * Fetches a graph. What is letter for letter what the build has written needs no check; all else is held to the contract's shape, by
 * code that comes only then. Whatever can go wrong on the way (no network, no such file, not JSON, not that shape) comes back as a
 * failure in words, with details that name the place.
 */
export async function loadGraph(
  { url, hash }: GraphPlace,
  onStage: (stage: string) => void,
): Promise<LoadedGraph> {
  onStage('Fetching the dossier')
  let body: string
  try {
    const response = await fetch(url)
    if (!response.ok) return notFetched(`${url}: the server answered ${response.status}`)
    body = await response.text()
  } catch (error) {
    return notFetched(`${url}: ${String(error)}`, ' Is the network there?')
  }
  if (hashText(body) === hash) return { ok: true, graph: JSON.parse(body) as Graph }
  onStage('Checking the dossier')
  try {
    const { parseGraph } = await import('./parseGraph.ts')
    return parseGraph(body, url)
  } catch (error) {
    return failed('The dossier could not be checked. Is the network there?', `${url}: ${String(error)}`)
  }
}

const notFetched = (details: string, hint = ''): LoadedGraph =>
  failed(`The dossier could not be fetched.${hint}`, details)
