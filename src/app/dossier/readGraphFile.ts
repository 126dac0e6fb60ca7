import type { Graph } from '../../model/graph.ts'
import { parseGraph } from '../parseGraph.ts'
import type { Desk } from './dossier.ts'
import { fileToDossier, isDossierFile } from './dossierFile.ts'

export type GraphFile =
  | {
      readonly ok: true
      readonly graph: Graph
      /** Name and desk, when the file is a dossier that somebody put away. */
      readonly from?: { readonly name: string; readonly desk: Desk }
    }
  /** A line for each problem. */
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a dossier file, or a graph as `entente extract` writes it. */
export function readGraphFile({
  name,
  bytes,
}: {
  readonly name: string
  readonly bytes: Uint8Array
}): GraphFile {
  const text = new TextDecoder().decode(bytes)
  const data = jsonOf(text)
  if (isDossierFile(data)) {
    const opened = fileToDossier(data, name)
    if (!opened.ok) return opened
    return { ok: true, graph: opened.graph, from: { name: opened.name, desk: opened.desk } }
  }
  const parsed = parseGraph(text, name)
  return parsed.ok ? parsed : { ok: false, problems: parsed.failure.details.split('\n') }
}

/** Undefined for what is not JSON; `parseGraph` then says what is wrong. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
