import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Drawing, DrawnActor, DrawnStrand, Tone } from './drawn.ts'
import type { Point } from './geometry.ts'

/** What the core knows of an actor or a strand: what pointing, dragging and its own geometry need. Colours are the painter's. */
export interface CanvasElement {
  /** An actor's id, or a strand's; of a strand that is drawn as several lines the first alone has its id. */
  readonly id: string
  readonly classes: string
  readonly data: ElementData
  /** Null: a strand. */
  readonly at: Point | null
}

interface ElementData {
  /** What a click on it means. */
  readonly owner: string
  readonly width: number
  readonly height?: number
  readonly shape?: string
  readonly source?: string
  readonly target?: string
  readonly course?: 'straight' | 'unbundled-bezier'
  /** Px as Cytoscape reads them: a list of one. */
  readonly bend?: string
}

const SHAPES = {
  person: 'ellipse',
  country: 'round-rectangle',
  organization: 'hexagon',
} as const satisfies Record<DrawnActor['kind'], string>

/** Geometry alone: the course of a strand as the painter has it, and what cannot be pointed at. */
export const ELEMENT_STYLE: StylesheetJson = [
  {
    selector: 'node',
    style: { width: 'data(width)', height: 'data(height)', shape: 'data(shape)' as never },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'curve-style': 'data(course)' as never,
      'edge-distances': 'node-position',
      'control-point-distances': 'data(bend)' as never,
    },
  },
  { selector: '.faded', style: { events: 'no' } },
  { selector: '.hidden', style: { events: 'no', visibility: 'hidden' } },
]

/** A drawing as elements, actors first. */
export function elementsOf({ actors, strands }: Drawing): readonly CanvasElement[] {
  const lines = new Map<string, number>()
  return [
    ...actors.map(actorElement),
    ...strands.map((strand) => {
      const nth = lines.get(strand.owner) ?? 0
      lines.set(strand.owner, nth + 1)
      return strandElement(strand, nth)
    }),
  ]
}

const actorElement = ({
  id,
  kind,
  at,
  halfWidth,
  halfHeight,
  tone,
  picked,
  hot,
}: DrawnActor): CanvasElement => ({
  id,
  at,
  classes: classesOf(tone, picked, hot),
  data: { owner: id, shape: SHAPES[kind], width: 2 * halfWidth, height: 2 * halfHeight },
})

const strandElement = (
  { owner, a, b, look, bend, tone, picked, hot }: DrawnStrand,
  nth: number,
): CanvasElement => ({
  id: nth === 0 ? owner : `${owner}#${nth}`,
  at: null,
  classes: classesOf(tone, picked !== null, hot),
  data: {
    owner,
    source: a,
    target: b,
    width: look.width,
    course: bend === 0 ? 'straight' : 'unbundled-bezier',
    bend: String(bend),
  },
})

function classesOf(tone: Tone, picked: boolean, hot: boolean): string {
  const seen = tone === 'gone' ? ['hidden'] : tone === 'off' ? ['faded'] : []
  return [...seen, ...(picked ? ['selected'] : []), ...(hot ? ['hovered'] : [])].join(' ')
}

/** Brings a core from some elements to others, and touches only what differs. What is dragged stays under the pointer. */
export function showElements(
  cy: Core,
  before: ReadonlyMap<string, CanvasElement>,
  elements: readonly CanvasElement[],
): ReadonlyMap<string, CanvasElement> {
  const next = new Map(elements.map((element) => [element.id, element]))
  cy.batch(() => {
    for (const [id, element] of before) if (!isSame(element, next.get(id))) cy.getElementById(id).remove()
    // A removed actor takes its strands along.
    cy.add(elements.filter(({ id }) => !before.has(id) || cy.getElementById(id).empty()).map(definition))
    for (const element of elements) {
      const old = before.get(element.id)
      if (old && old !== element) update(cy, old, element)
    }
  })
  return next
}

/** Whether one element can become the other: a strand's ends are for its life. */
const isSame = ({ data }: CanvasElement, other: CanvasElement | undefined): boolean =>
  other !== undefined && data.source === other.data.source && data.target === other.data.target

const definition = ({ id, classes, data, at }: CanvasElement): ElementDefinition => ({
  group: at ? 'nodes' : 'edges',
  classes,
  data: { ...data, id },
  ...(at && { position: { ...at } }),
})

function update(cy: Core, before: CanvasElement, { id, classes, data, at }: CanvasElement): void {
  const differs = (Object.keys(data) as (keyof ElementData)[]).some((key) => before.data[key] !== data[key])
  const moves = at !== null && (before.at?.x !== at.x || before.at.y !== at.y)
  if (!differs && !moves && before.classes === classes) return
  const found = cy.getElementById(id)
  if (before.classes !== classes) found.classes(classes)
  if (differs) found.data({ ...data })
  if (at && moves && !found.grabbed()) found.position({ ...at })
}
