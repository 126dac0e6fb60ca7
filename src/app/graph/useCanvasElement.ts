import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Canvas, CanvasEvents } from './canvas.ts'

export interface Frame {
  readonly width: number
  readonly height: number
}

/** When the first picture with actors on it was drawn; part of what `npm run bench` measures. */
const PAINTED = 'entente:canvas-painted'

/**
 * A Cytoscape canvas in an element, loaded after the rest of the page. `frame` is the size to fit the graph into: it follows the
 * element until the person moves the camera (`wandered`, and at once `moved`), and again after `refit`.
 */
export function useCanvasElement(
  host: RefObject<HTMLElement | null>,
  onPoint: CanvasEvents['onPoint'],
  onPick: CanvasEvents['onPick'],
) {
  const [canvas, setCanvas] = useState<Canvas | null>(null)
  const [frame, setFrame] = useState<Frame | null>(null)
  const moved = useRef(false)
  const [wandered, setWandered] = useState(false)

  useEffect(() => {
    let created: Canvas | null = null
    let left = false
    void import('./canvas.ts').then(({ createCanvas }) => {
      if (left || !host.current) return
      created = createCanvas(host.current, {
        onPoint,
        onPick,
        onMove: () => {
          moved.current = true
          setWandered(true)
        },
        onPaint: (elements) => {
          if (elements > 0 && performance.getEntriesByName(PAINTED).length === 0) performance.mark(PAINTED)
        },
      })
      setCanvas(created)
    })
    return () => {
      left = true
      created?.destroy()
    }
  }, [host, onPoint, onPick])

  useEffect(() => {
    const element = host.current
    if (!element) return
    const observer = new ResizeObserver(() => {
      canvas?.resize()
      if (!moved.current) setFrame((before) => sizeOf(element, before))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [host, canvas])

  const refit = useCallback(() => {
    moved.current = false
    setWandered(false)
    const element = host.current
    if (element) setFrame((before) => sizeOf(element, before))
  }, [host])
  return { canvas, frame, moved, wandered, refit }
}

/** The element's size; the same object as before when it is the same, so that nothing is fitted anew. Null while it has none. */
function sizeOf(
  { clientWidth: width, clientHeight: height }: HTMLElement,
  before: Frame | null,
): Frame | null {
  if (width === 0 || height === 0) return null
  return before?.width === width && before.height === height ? before : { width, height }
}
