import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type Canvas, type CanvasEvents, createCanvas } from './canvas.ts'

export interface Frame {
  readonly width: number
  readonly height: number
}

/** When the first picture with actors on it was drawn; part of what `npm run bench` measures. */
const PAINTED = 'entente:canvas-painted'

/**
 * A canvas in an element. `frame` is the size to fit the graph into: it follows the element until the person moves the camera
 * (`wandered`, and at once `moved`), and again after `refit`. `failed`: the browser gives no canvas to draw on.
 */
export function useCanvasElement(
  host: RefObject<HTMLElement | null>,
  events: Omit<CanvasEvents, 'onMove' | 'onPaint'>,
) {
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  const [failed, setFailed] = useState(false)
  const [frame, setFrame] = useState<Frame | null>(null)
  const moved = useRef(false)
  const [wandered, setWandered] = useState(false)
  const latest = useRef(events)
  latest.current = events

  const wander = useCallback(() => {
    moved.current = true
    setWandered(true)
  }, [])

  useEffect(() => {
    const element = host.current
    if (!element) return
    let created: Canvas | null = null
    const create = (): void => {
      created = createCanvas(element, {
        onPoint: (owner, at) => latest.current.onPoint(owner, at),
        onPick: (owner) => latest.current.onPick(owner),
        onRest: () => latest.current.onRest(),
        canDrag: (owner, coarse) => latest.current.canDrag(owner, coarse),
        onDrag: (owner, at, over) => latest.current.onDrag(owner, at, over),
        onMove: wander,
        onPaint: (elements) => {
          if (elements > 0 && performance.getEntriesByName(PAINTED).length === 0) performance.mark(PAINTED)
        },
      })
      if (created) setCanvas(created)
      else setFailed(true)
    }
    // A task of its own: with the page around it, it would be a long one.
    const timer = setTimeout(create)
    return () => {
      clearTimeout(timer)
      created?.destroy()
    }
  }, [host, wander])

  useEffect(() => {
    const element = host.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      canvas?.resize()
      // Read now: later the page may have to be laid out anew for it.
      const { clientWidth: width, clientHeight: height } = element
      if (!moved.current) setFrame((before) => frameOf(width, height, before))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [host, canvas])

  const refit = useCallback(() => {
    moved.current = false
    setWandered(false)
    const element = host.current
    if (element) setFrame((before) => frameOf(element.clientWidth, element.clientHeight, before))
  }, [host])
  return { canvas, failed, frame, moved, wandered, wander, refit }
}

/** A size; the same object as before when it is the same, so that nothing is fitted anew. Null while the element has none. */
function frameOf(width: number, height: number, before: Frame | null): Frame | null {
  if (width === 0 || height === 0) return null
  return before?.width === width && before.height === height ? before : { width, height }
}
