import type { Core, EventObject } from 'cytoscape'
import type { Point } from './geometry.ts'
import { rendererOf } from './paintedRenderer.ts'

/** What fingers and pointer ask of the canvas. */
export interface PointerEvents {
  /** An actor's or strand's id under the pointer, with the pointer's place in the window; null when it left. */
  readonly onPoint: (owner: string | null, at: Point) => void
  /** Null: a click on the empty ground. */
  readonly onPick: (owner: string | null) => void
  /** The person moved the camera. */
  readonly onMove: () => void
  /** Whether a thing can be dragged: asked when a button or finger goes down on it. */
  readonly canDrag: (owner: string, coarse: boolean) => boolean
  /** Where a thing is dragged to, in the model; `over` when it is let go. */
  readonly onDrag: (owner: string, at: Point, over: boolean) => void
}

/** Wheel factor of one notch of 100 px, and of a trackpad's pinch per px. */
const NOTCH = 1.12
const PINCH_PER_PX = 0.01
const LINE_PX = 16
const PAGE_PX = 400

/** Hears what Cytoscape makes of pointer and fingers, until the returned function is called. */
export function listenToPointer(cy: Core, container: HTMLElement, events: PointerEvents): () => void {
  const renderer = rendererOf(cy)
  const ownerOf = ({ target }: EventObject): string | null => (target === cy ? null : target.data('owner'))
  cy.on('mousemove', (event) => events.onPoint(ownerOf(event), event.renderedPosition))
  cy.on('tap', (event) => events.onPick(ownerOf(event)))
  cy.on('dragpan scrollzoom pinchzoom', events.onMove)
  cy.on('drag', 'node', ({ target }) => events.onDrag(target.id(), { ...target.position() }, false))
  cy.on('dragfree', 'node', ({ target }) => events.onDrag(target.id(), { ...target.position() }, true))

  const onDown = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    renderer.invalidateContainerClientCoordsCache()
    const coarse = pointerType === 'touch'
    const [x, y] = renderer.projectIntoViewport(clientX, clientY)
    const near = renderer.findNearestElements(x, y, true, coarse)[0]
    if (!near?.isNode()) return
    // What pans cannot be grabbed: Cytoscape then moves the ground under it.
    if (events.canDrag(near.id(), coarse)) near.unpanify()
    else near.panify()
  }
  // Cytoscape takes the focus from everything, and gives it to nothing.
  const takeFocus = (): void => focusByPointer(container.closest<HTMLElement>('[tabindex]'))
  const enter = (): void => renderer.invalidateContainerClientCoordsCache()
  const leave = (): void => events.onPoint(null, { x: 0, y: 0 })
  container.addEventListener('pointerdown', onDown, { capture: true })
  container.addEventListener('mousedown', takeFocus)
  container.addEventListener('touchstart', takeFocus, { passive: true })
  container.addEventListener('pointerenter', enter)
  container.addEventListener('pointerleave', leave)
  return () => {
    container.removeEventListener('pointerdown', onDown, { capture: true })
    container.removeEventListener('mousedown', takeFocus)
    container.removeEventListener('touchstart', takeFocus)
    container.removeEventListener('pointerenter', enter)
    container.removeEventListener('pointerleave', leave)
  }
}

/**
 * Gives an element the focus without the ring that is for keys: the first focus of a page counts for the browser as one by keyboard,
 * whoever gives it. `data-pointed` marks the element until a key is pressed or the focus is gone.
 */
function focusByPointer(element: HTMLElement | null): void {
  if (!element || element === document.activeElement) return
  element.dataset.pointed = ''
  const clear = (): void => {
    delete element.dataset.pointed
    element.removeEventListener('keydown', clear, { capture: true })
    element.removeEventListener('blur', clear)
  }
  element.addEventListener('keydown', clear, { capture: true })
  element.addEventListener('blur', clear)
  element.focus({ preventScroll: true })
}

/**
 * The wheel as zoom, until the returned function is called. Heard before Cytoscape, so begin before the core is made: its own guess
 * at the device gives a mouse 3 % a notch, and a trackpad ten times that.
 */
export function listenToWheel(container: HTMLElement, zoom: (factor: number, at: Point) => void): () => void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    event.stopImmediatePropagation()
    const { left, top } = container.getBoundingClientRect()
    const px = event.deltaY * (event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1)
    const factor = event.ctrlKey
      ? Math.exp(-px * PINCH_PER_PX)
      : NOTCH ** (-Math.max(-300, Math.min(300, px)) / 100)
    zoom(factor, { x: event.clientX - left, y: event.clientY - top })
  }
  container.addEventListener('wheel', onWheel, { capture: true, passive: false })
  return () => container.removeEventListener('wheel', onWheel, { capture: true })
}
