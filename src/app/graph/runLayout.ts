import { assertNever } from '../../base/assertNever.ts'
import { type ArrangementInput, circleLayout, ringsLayout, worldLayout } from './arrangements.ts'
import { blocsLayout } from './blocsLayout.ts'
import { extendLayout } from './extendLayout.ts'
import { type Layout, layoutGraph } from './layout.ts'
import { frameFor, type LayoutInput } from './problem.ts'

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

/** What it answers; `from`, `at`: when the worker began and when it was done, in ms since 1970. */
export interface LayoutReply {
  readonly layout: Layout
  readonly from: number
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
      return withRoom(request.input, (input) => blocsLayout(input, request.blocs))
    case 'circle':
      return withRoom(request.input, circleLayout)
    case 'world':
      return withRoom(request.input, worldLayout)
    case 'ego':
      return withRoom(request.input, (input) => ringsLayout(input, request.centre))
    default:
      return assertNever(request)
  }
}

/**
 * A map that has grown keeps the frame of its first actors. An arrangement of more actors than that frame has room for stands around
 * its middle and reaches beyond it, so that the camera steps back and what is pinned stays where it is.
 */
function withRoom(input: ArrangementInput, arrange: (input: ArrangementInput) => Layout): Layout {
  const { width, height, graph } = input
  const needed = frameFor(graph.actors.length)
  const growth = Math.sqrt((needed.width * needed.height) / (width * height))
  if (growth < 1 + 1e-9) return arrange(input)
  const layout = arrange({ ...input, width: width * growth, height: height * growth })
  const [left, top] = [(width * (growth - 1)) / 2, (height * (growth - 1)) / 2]
  const positions = Object.fromEntries(
    Object.entries(layout.positions).map(([id, { x, y }]) => [id, { x: x - left, y: y - top }]),
  )
  return { ...layout, positions, width, height }
}
