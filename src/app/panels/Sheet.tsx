import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'

/** How far the phone's sheet is pulled up. */
const SNAPS = ['peek', 'half', 'full'] as const
export type Snap = (typeof SNAPS)[number]

/** Px of the bar of tabs, and of the header with the gap below it. */
const TABS = 56
const ABOVE = 64

/** The nearest snap to a height in px, given the heights of all. */
export function nearestSnap(height: number, heights: Readonly<Record<Snap, number>>): Snap {
  return SNAPS.reduce((best, snap) =>
    Math.abs(heights[snap] - height) < Math.abs(heights[best] - height) ? snap : best,
  )
}

/** Heights of the sheet in px above the tab bar, as `shell.css` sets them: full, it ends below the header. */
export const snapHeights = (viewport: number): Readonly<Record<Snap, number>> => ({
  peek: 96,
  half: viewport / 2 - 38,
  full: viewport - TABS - ABOVE,
})

/** The phone's bottom sheet: drawn by its handle, or stepped with a tap or the arrow keys. */
export function Sheet({
  snap,
  pane,
  onSnap,
  children,
}: {
  readonly snap: Snap
  /** What it shows: a pane that needs less room than half of the screen is given less. */
  readonly pane: string
  readonly onSnap: (snap: Snap) => void
  readonly children: ReactNode
}) {
  const sheet = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const from = useRef<{ readonly y: number; readonly height: number } | null>(null)
  /** A mouse that has dragged the handle clicks it as it lets go. */
  const wasDragged = useRef(false)
  const [dragged, setDragged] = useState<number | null>(null)
  // What is left in sight of a closed sheet is its head.
  useEffect(() => {
    if (snap === 'peek') body.current?.scrollTo(0, 0)
  }, [snap])
  const step = (by: number): void => {
    const next = SNAPS[SNAPS.indexOf(snap) + by]
    if (next) onSnap(next)
  }
  const down = (event: PointerEvent<HTMLButtonElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    wasDragged.current = false
    from.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 }
  }
  const move = (event: PointerEvent): void => {
    if (!from.current) return
    const height = from.current.height + from.current.y - event.clientY
    if (dragged !== null || Math.abs(height - from.current.height) > 4) setDragged(height)
  }
  const up = (): void => {
    from.current = null
    if (dragged === null) return
    wasDragged.current = true
    onSnap(nearestSnap(dragged, snapHeights(innerHeight)))
    setDragged(null)
  }
  return (
    <div
      ref={sheet}
      className="sheet"
      data-snap={snap}
      data-pane={pane}
      data-dragged={dragged !== null || undefined}
      style={dragged === null ? undefined : { height: dragged }}
    >
      <button
        type="button"
        className="sheet-handle"
        aria-label={`Sheet, ${snap === 'peek' ? 'closed' : snap === 'half' ? 'half open' : 'open'}: resize`}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onClick={() => {
          if (!wasDragged.current) onSnap(snap === 'half' ? 'full' : 'half')
          wasDragged.current = false
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') step(1)
          if (event.key === 'ArrowDown') step(-1)
        }}
      />
      <div className="sheet-body" ref={body}>
        {children}
      </div>
    </div>
  )
}
