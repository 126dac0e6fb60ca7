import { assertNever } from '../../base/assertNever.ts'
import { type ArrangementInput, circleLayout, ringsLayout, worldLayout } from './arrangements.ts'
import { blocsLayout } from './blocsLayout.ts'
import { extendLayout } from './extendLayout.ts'
import { type Layout, layoutGraph } from './layout.ts'
import type { LayoutInput } from './problem.ts'

/** What the layout's worker can be asked for. */
export type LayoutRequest =
  /** `before`: the map that this graph may have grown out of. */
  | { readonly kind: 'map'; readonly graph: LayoutInput; readonly before: Layout | null }
  /** The actors of `seen` laid out by themselves, and the others around them. */
  | { readonly kind: 'tidy'; readonly graph: LayoutInput; readonly seen: readonly string[] }
  | { readonly kind: 'circle' | 'world'; readonly input: ArrangementInput }
  /** `blocs`: ids of actors, by who stands with whom. */
  | {
      readonly kind: 'blocs'
      readonly input: ArrangementInput
      readonly blocs: readonly (readonly string[])[]
    }
  | { readonly kind: 'ego'; readonly input: ArrangementInput; readonly centre: string }

/** What it answers; `at`: when it was done, in ms since 1970. */
export interface LayoutReply {
  readonly layout: Layout
  readonly at: number
}

/** Runs in the worker. */
export function runLayout(request: LayoutRequest): Layout {
  switch (request.kind) {
    case 'map':
      return request.before ? extendLayout(request.before, request.graph) : layoutGraph(request.graph)
    case 'tidy': {
      const { graph } = request
      const seen = new Set(request.seen)
      const tidy = layoutGraph({
        actors: graph.actors.filter(({ id }) => seen.has(id)),
        pairs: graph.pairs.filter(({ a, b }) => seen.has(a) && seen.has(b)),
      })
      return extendLayout(tidy, graph)
    }
    case 'blocs':
      return blocsLayout(request.input, request.blocs)
    case 'circle':
      return circleLayout(request.input)
    case 'world':
      return worldLayout(request.input)
    case 'ego':
      return ringsLayout(request.input, request.centre)
    default:
      return assertNever(request)
  }
}
