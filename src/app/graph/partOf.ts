import type { Layout } from './layout.ts'

/** Px around the outermost, so that one actor alone has a box too. */
const ALONE = 1

/** Some actors of a layout alone, where they stand; a window then shows no more than them. All of them when none is on it. */
export function partOf(layout: Layout, ids: ReadonlySet<string>): Layout {
  const all = Object.entries(layout.positions)
  const part = all.filter(([id]) => ids.has(id))
  if (part.length === 0 || part.length === all.length) return layout
  const xs = part.map(([, { x }]) => x)
  const ys = part.map(([, { y }]) => y)
  const extent = {
    left: Math.min(...xs) - ALONE,
    right: Math.max(...xs) + ALONE,
    top: Math.min(...ys) - ALONE,
    bottom: Math.max(...ys) + ALONE,
  }
  return { ...layout, positions: Object.fromEntries(part), extent }
}
