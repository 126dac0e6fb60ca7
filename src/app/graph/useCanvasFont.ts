import { useEffect, useState } from 'react'
import { CANVAS_FACES, CANVAS_FONT } from './canvasStyle.ts'

/** The fonts may not hold up the first picture longer than this many ms. */
const PATIENCE = 350
const FALLBACK = 'system-ui, sans-serif'

/** The font of the canvas: null while it loads, a fallback when it is late, then the page's own as soon as it is there. */
export function useCanvasFont(): string | null {
  const [font, setFont] = useState<string | null>(null)
  useEffect(() => {
    let left = false
    const timer = setTimeout(() => setFont((now) => now ?? FALLBACK), PATIENCE)
    Promise.all(CANVAS_FACES.map((face) => document.fonts.load(face))).then(
      () => {
        if (!left) setFont(CANVAS_FONT)
      },
      (error: unknown) => console.info('The canvas keeps its fallback font:', error),
    )
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [])
  return font
}
