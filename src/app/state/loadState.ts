import type { GraphIndex } from './graphIndex.ts'

/** Where the graph stands on its way to the screen. */
export type LoadState =
  | { readonly status: 'loading'; readonly stage: string }
  | { readonly status: 'failed'; readonly message: string; readonly details: string }
  | { readonly status: 'ready'; readonly index: GraphIndex }

/** What is open: a dossier, and its graph as it stands. */
export interface Opened {
  /** The id of an own dossier; null: the one that came with the page. */
  readonly dossier: string | null
  readonly load: LoadState
}

/** Whether two states show the same graph; what is not on the screen yet is no other graph. */
export const sameGraph = (one: Opened, other: Opened): boolean =>
  one.load.status !== 'ready' || other.load.status !== 'ready' || one.load.index === other.load.index
