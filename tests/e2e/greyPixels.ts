import type { PNG } from 'pngjs'

interface Point {
  readonly x: number
  readonly y: number
}

/** A picture without its hues: how far each pixel is from the ground, 0 to 255. `ratio`: pixels per px of the page. */
export interface Ink {
  readonly at: (x: number, y: number) => number
  readonly ratio: number
}

/** @param ground a colour of the ground as `#rrggbb`, of equal red, green and blue in a picture without hues or nearly so */
export function inkOf(png: PNG, ground: number, ratio: number): Ink {
  return {
    ratio,
    at: (x, y) => {
      const [px, py] = [Math.round(x), Math.round(y)]
      if (px < 0 || py < 0 || px >= png.width || py >= png.height) return 0
      return Math.abs(png.data[(py * png.width + px) * 4]! - ground)
    },
  }
}

/** The part of a course that is clear of heads, figures and names at its ends. */
const clear = (course: readonly Point[]): readonly Point[] => course.slice(15, 86)

/**
 * How far from the ground a line's own ink is: per place the strongest pixel near by, so that gaps between dots do not count; of its
 * places the middle one, since other lines cross it at few; and of its two ends the paler one, since a badge may take much of one.
 */
export function strengthOf({ at, ratio }: Ink, course: readonly Point[]): number {
  const reach = Math.round(3 * ratio)
  const strongest = ({ x, y }: Point): number => {
    let most = 0
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++)
        if (dx * dx + dy * dy <= reach * reach) most = Math.max(most, at(x * ratio + dx, y * ratio + dy))
    return most
  }
  const middleOf = (places: readonly Point[]): number => {
    const found = places.map(strongest).sort((one, other) => one - other)
    return found[Math.floor(found.length / 2)]!
  }
  return Math.min(middleOf(course.slice(8, 34)), middleOf(course.slice(67, 93)))
}

/** Ink that is certainly none of the paper's. */
const INK = 60

/**
 * Whether a "−" stands on a line, with something as tall as a digit behind it: a flat bar between paper above and below and before
 * it. What stands in the middle of the line is its own.
 */
export function hasMinus(ink: Ink, course: readonly Point[]): boolean {
  const { ratio } = ink
  const seen = new Set<string>()
  for (const { x, y } of clear(course))
    for (let dx = Math.round(-14 * ratio); dx <= 4 * ratio; dx++)
      for (let dy = Math.round(-4 * ratio); dy <= 4 * ratio; dy++) {
        const left = Math.round(x * ratio) + dx
        const top = Math.round(y * ratio) + dy
        const key = `${left},${top}`
        if (seen.has(key)) continue
        seen.add(key)
        const middle = minusAt(ink, left, top)
        if (
          middle &&
          course.some((own) => Math.hypot(own.x * ratio - middle.x, own.y * ratio - middle.y) < 3 * ratio)
        )
          return true
      }
  return false
}

/** The middle of a badge that begins with a bar at these pixels; null where there is none. */
function minusAt(ink: Ink, left: number, top: number): Point | null {
  const px = (length: number): number => Math.round(length * ink.ratio)
  const dark = (x: number, y: number): boolean => ink.at(x, y) >= INK
  if (!dark(left, top) || dark(left, top - 1) || dark(left - 1, top)) return null
  let bottom = top
  while (dark(left, bottom + 1)) bottom++
  if (bottom - top + 1 > px(2.5)) return null
  /** Nothing above or below the bar, as far as a digit reaches. */
  const isFlat = (x: number): boolean => {
    for (let away = 2; away <= px(4.5); away++)
      if (dark(x, top - away) || dark(x, bottom + away)) return false
    return true
  }
  // Paper before it: a step of a slanting line goes on a pixel above or below.
  for (let x = left - px(1.5); x < left; x++) {
    if (!isFlat(x)) return null
    for (let y = top - 1; y <= bottom + 1; y++) if (dark(x, y)) return null
  }
  let end = left
  while (dark(end, top) && isFlat(end)) end++
  if (end - left < px(2.5) || end - left > px(7)) return null
  // The digit, right behind it: what hangs together there is as tall as a digit, and the bar stands at half its height.
  for (let x = end; x <= end + px(2.5); x++)
    for (let y = top - px(4.5); y <= bottom + px(4.5); y++) {
      if (!dark(x, y)) continue
      const digit = connected(ink, x, y, end - 1)
      const [above, below] = [top - digit.top, digit.bottom - bottom]
      const isDigit =
        Math.min(above, below) >= px(2) &&
        Math.max(above, below) <= px(5.5) &&
        digit.right - end >= px(2) &&
        digit.right - end <= px(17)
      return isDigit ? { x: (left + digit.right) / 2, y: (top + bottom) / 2 } : null
    }
  return null
}

/** The box of all ink that hangs together with a pixel, from a column on; of more than a badge holds, a part. */
function connected({ at, ratio }: Ink, x: number, y: number, from: number) {
  const box = { right: x, top: y, bottom: y }
  const seen = new Set<string>()
  const next: (readonly [number, number])[] = [[x, y]]
  for (let pixel = next.pop(); pixel && seen.size < 400 * ratio * ratio; pixel = next.pop()) {
    const [px, py] = pixel
    const key = `${px},${py}`
    if (px < from || seen.has(key) || at(px, py) < INK) continue
    seen.add(key)
    box.right = Math.max(box.right, px)
    box.top = Math.min(box.top, py)
    box.bottom = Math.max(box.bottom, py)
    for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) next.push([px + dx, py + dy])
  }
  return box
}
