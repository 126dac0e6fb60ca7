import * as z from 'zod/mini'
import type { Graph } from '../../model/graph.ts'
import { formatProblem, parseWith } from '../../model/parse.ts'
import { graphSchema } from '../../model/schemas.ts'
import { type Desk, EMPTY_DESK, FILE_SCHEMA } from './dossier.ts'

const pointSchema = z.object({ x: z.number(), y: z.number() })

const deskSchema: z.ZodMiniType<Desk> = z.object({
  query: z.string(),
  views: z.array(z.object({ id: z.string(), name: z.string(), query: z.string() })),
  layout: z.nullable(
    z.object({ positions: z.record(z.string(), pointSchema), width: z.number(), height: z.number() }),
  ),
})

const fileSchema = z.object({
  schema: z.literal(FILE_SCHEMA),
  name: z.string().check(z.minLength(1)),
  graph: graphSchema,
  desk: deskSchema,
})

/** Whether a parsed JSON file says of itself that it is a dossier. */
export const isDossierFile = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'schema' in data && data.schema === FILE_SCHEMA

export type OpenedFile =
  | { readonly ok: true; readonly name: string; readonly graph: Graph; readonly desk: Desk }
  /** A line for each problem. */
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a file that `dossierToFile` wrote; `fileName` says in the problems where they are. */
export function fileToDossier(data: unknown, fileName: string): OpenedFile {
  const parsed = parseWith(fileSchema, data)
  if (parsed.ok) return { ok: true, ...parsed.value }
  return { ok: false, problems: parsed.error.map((problem) => `${fileName}: ${formatProblem(problem)}`) }
}

/** A graph that the browser has kept; null when it has another shape than this version reads. */
export function soundGraph(kept: unknown): Graph | null {
  const parsed = parseWith(graphSchema, kept)
  return parsed.ok ? parsed.value : null
}

/** A desk that the browser has kept; an empty one when it has another shape than this version reads. */
export function soundDesk(kept: unknown): Desk {
  const parsed = parseWith(deskSchema, kept)
  return parsed.ok ? parsed.value : EMPTY_DESK
}
