import cytoscape, { type Core, type SingularElementReturnValue } from 'cytoscape'

/** What draws the canvas in place of Cytoscape's element by element, and knows of things that are no elements: names and badges. */
export interface Painter {
  /** Draws a frame. False: the last one still holds. */
  readonly paint: (surface: HTMLCanvasElement, context: CanvasRenderingContext2D) => boolean
  /** The id of the element that a point of the model means before any figure is asked. */
  readonly ownerAt: (x: number, y: number, coarse: boolean) => string | null
  /** That of the strand whose line it means, when it is no figure. */
  readonly strandAt: (x: number, y: number, coarse: boolean) => string | null
  /** Brings the core's elements up to what was painted. */
  readonly flush: () => void
}

/** The part of Cytoscape's canvas renderer that is spoken to here; its published types leave the renderer out. */
export interface PaintedRenderer {
  painter?: Painter
  readonly cy: Core
  readonly container: HTMLElement
  readonly data: {
    readonly canvases: readonly HTMLCanvasElement[]
    readonly contexts: readonly CanvasRenderingContext2D[]
  }
  /** Draws without waiting for the next frame. */
  readonly render: (options?: { readonly forcedContext?: unknown }) => void
  /** What is near a point of the model, the nearest first. */
  findNearestElements: (
    x: number,
    y: number,
    interactiveOnly: boolean,
    coarse: boolean,
  ) => SingularElementReturnValue[]
  readonly getCachedZSortedEles: () => SortedElements
  cachedZSortedEles: SortedElements | null
  readonly projectIntoViewport: (clientX: number, clientY: number) => readonly [x: number, y: number]
  readonly invalidateContainerClientCoordsCache: () => void
  readonly flushRenderedStyleQueue: () => void
  readonly destroyed?: boolean
  /** Asks for a frame. */
  redraw: () => void
  startRenderLoop: () => void
  /** What brings the core's own geometry up to date. */
  beforeRenderCallbacks: readonly {
    readonly fn: (willDraw: boolean, now: number) => void
    readonly priority: number
  }[]
  readonly beforeRenderPriorities: { readonly eleCalcs: number }
  readonly matchCanvasSize: (container: HTMLElement) => void
}

type SortedElements = SingularElementReturnValue[] & { interactive?: SingularElementReturnValue[] }

/** What only the making of a renderer touches. */
interface Unfinished extends PaintedRenderer {
  init?: () => void
  onUpdateEleCalcsFns: unknown[]
}

type RendererClass = { readonly prototype: object } & ((this: PaintedRenderer, options: unknown) => void)

/** `cytoscape({ renderer: { name: PAINTED } })`. */
export const PAINTED = 'entente'
/** Cytoscape's layer for what stands still; its layers for drags and boxes stay empty. */
const SURFACE = 2

/** Pixels per px of CSS: the screen's own; more than 2 costs without a gain. */
export const screenRatio = (): number => Math.min(2, Math.max(1, window.devicePixelRatio))

const Base = cytoscape('renderer', 'base') as RendererClass
const Layered = cytoscape('renderer', 'canvas') as RendererClass

/** Cytoscape's canvas renderer with its input, viewport and hit test of figures, that leaves the drawing to a painter. */
function Painted(this: Unfinished, options: unknown): void {
  // Cytoscape has set up the base of a registered renderer already; its own canvas renderer would set it up once more.
  this.init = () => {}
  Layered.call(this, options)
  delete this.init
  // They keep the textures of single elements, of which none is drawn.
  this.onUpdateEleCalcsFns = []
  this.beforeRenderCallbacks = this.beforeRenderCallbacks.filter(
    ({ priority }) => priority >= this.beforeRenderPriorities.eleCalcs,
  )
  const nearest = this.findNearestElements
  this.findNearestElements = (x, y, interactiveOnly, coarse) => {
    this.painter?.flush()
    const owned = (owner: string | null | undefined): SingularElementReturnValue[] => {
      const found = owner ? this.cy.getElementById(owner) : null
      return found?.nonempty() ? [found] : []
    }
    const named = owned(this.painter?.ownerAt(x, y, coarse))
    if (named.length > 0) return named
    // It would ask every edge for its styles at every move of the pointer, and knows nothing of strands that wind.
    const all = this.getCachedZSortedEles()
    const figures: SortedElements = (all.interactive ?? all).filter((element) => element.isNode())
    figures.interactive = figures
    this.cachedZSortedEles = figures
    try {
      const found = nearest.call(this, x, y, interactiveOnly, coarse)
      return found.length > 0 ? found : owned(this.painter?.strandAt(x, y, coarse))
    } finally {
      this.cachedZSortedEles = all
    }
  }
  // Cytoscape asks for every frame there is, for ever, and a browser gives those who change nothing few of them: a frame that was
  // to show something then waited for its turn. (Cytoscape's own animations would need that loop; the camera has another.)
  let asked = false
  this.startRenderLoop = () => {}
  this.redraw = () => {
    if (asked) return
    asked = true
    requestAnimationFrame((now) => {
      asked = false
      if (this.destroyed) return
      for (const { fn } of this.beforeRenderCallbacks) fn(true, now)
      this.render()
    })
  }
  this.data.canvases[SURFACE]?.classList.add('graph-surface')
}

const inherited = Object.entries(Layered.prototype).filter(([name]) => !(name in Base.prototype))
Object.assign(Painted.prototype, Object.fromEntries(inherited), {
  getPixelRatio: screenRatio,
  render(this: PaintedRenderer, options?: { readonly forcedContext?: unknown }) {
    const surface = this.data.canvases[SURFACE]
    const context = this.data.contexts[SURFACE]
    if (!this.painter || !surface || !context || options?.forcedContext) return
    // Costs nothing while neither the container's size nor the screen's ratio has changed.
    this.matchCanvasSize(this.container)
    if (this.painter.paint(surface, context)) this.cy.emit('render')
  },
})
cytoscape('renderer', PAINTED, Painted)

export const rendererOf = (cy: Core): PaintedRenderer =>
  (cy as Core & { renderer: () => PaintedRenderer }).renderer()
