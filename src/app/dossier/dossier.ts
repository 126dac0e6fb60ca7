import type { Graph } from '../../model/graph.ts'
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

/** The name of a dossier that has grown: what the page has made of its articles follows them, what a person chose stays. */
export const nameAfter = (
  name: string,
  before: Pick<Graph, 'articles'>,
  after: Pick<Graph, 'articles'>,
): string => (name === nameFor(before) ? nameFor(after) : name)

/** What a dossier file says of itself. */
export const FILE_SCHEMA = 'entente-dossier/1'

/** One file that holds all of a dossier and can be opened again. */
export const dossierToFile = ({ name, graph, desk }: Dossier): string =>
  JSON.stringify({ schema: FILE_SCHEMA, name, graph, desk })

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
