import * as z from 'zod/mini'
import { type Graph, graphSchema } from '../../model/graph.ts'
import { formatProblem, parseWith } from '../../model/parse.ts'
import type { Layout } from '../graph/layout.ts'

/** A view that a person has given a name. */
export interface SavedView {
  readonly id: string
  readonly name: string
  /** As `choicesToQuery` writes it. */
  readonly query: string
}

/** What a person has made of a dossier besides its articles. */
export interface Desk {
  /** The choices at the last moment, as `choicesToQuery` writes them; pins and camera are among them. */
  readonly query: string
  readonly views: readonly SavedView[]
  /** Where the actors stand; null before the map was made. */
  readonly layout: Layout | null
}

/** A dossier in a list, without its graph. */
export interface DossierCard {
  readonly id: string
  readonly name: string
  /** The moment of the last change, ISO 8601. */
  readonly changed: string
  readonly articles: number
  readonly relations: number
}

/** A dossier that a person has made of own articles. */
export interface Dossier {
  readonly id: string
  readonly name: string
  readonly changed: string
  readonly graph: Graph
  readonly desk: Desk
}

export const EMPTY_DESK: Desk = { query: '', views: [], layout: null }

export const cardOf = ({ id, name, changed, graph }: Dossier): DossierCard => ({
  id,
  name,
  changed,
  articles: graph.articles.length,
  relations: graph.relations.length,
})

const LONGEST_NAME = 80

/** A name for a new dossier: its first article's title, and how many more there are. */
export function nameFor({ articles }: Pick<Graph, 'articles'>): string {
  const [first] = articles
  if (!first) return 'Empty dossier'
  const title = first.title.length > LONGEST_NAME ? `${first.title.slice(0, LONGEST_NAME - 1)}…` : first.title
  return articles.length === 1 ? title : `${title} and ${articles.length - 1} more`
}

const FILE_SCHEMA = 'entente-dossier/1'

const pointSchema = z.object({ x: z.number(), y: z.number() })

export const deskSchema: z.ZodMiniType<Desk> = z.object({
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

/** One file that holds all of a dossier and can be opened again. */
export const dossierToFile = ({ name, graph, desk }: Dossier): string =>
  JSON.stringify({ schema: FILE_SCHEMA, name, graph, desk })

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

/** A name that every file system takes. */
export const fileNameOf = (name: string): string =>
  `${
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'dossier'
  }.entente.json`
