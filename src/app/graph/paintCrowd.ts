import type { RelationClass } from '../../model/relationTypes.ts'
import type { CanvasStyle } from './canvasStyle.ts'
import type { DrawnStrand, Tone } from './drawn.ts'
import { HOLLOW_LINE, type StrandLook } from './look.ts'
import { addPath, type Context, dash, headPoints, lineOf } from './paintStrand.ts'

/** Hairlines, and heads, of one path: fewer calls. Of broader lines a long path takes longer than its lines do one by one. */
const CHUNK = 48
/**
 * Lines up to so many pixels wide are drawn with one: without a graphics card, a browser draws 1,800 lines of one pixel in 2 ms, and
 * of 1.03 in 17.
 */
const HAIR = 1.25
/** Widths of a crowd are drawn in steps of this many px. */
const WIDTH_STEP = 0.75

interface Group {
  readonly class: RelationClass
  readonly tone: Tone
  readonly look: StrandLook
  readonly width: number
  readonly strands: DrawnStrand[]
}

/**
 * Many strands at once: those of one style as one path, without casing. `heads` says whether heads are drawn, `pixel` how long a
 * pixel is on the map; strands that are picked or pointed at are not for this.
 */
export function paintCrowd(
  context: Context,
  strands: readonly DrawnStrand[],
  { palette, opacity }: CanvasStyle,
  {
    heads,
    alpha,
    plain,
    pixel,
  }: {
    readonly heads: boolean
    readonly alpha: number
    readonly plain: boolean
    readonly pixel: number
  },
): void {
  for (const { class: relationClass, tone, look, width, strands: members } of grouped(strands)) {
    context.globalAlpha = opacity[tone].strand * (tone === 'full' ? alpha : 1)
    context.strokeStyle = palette.classes[relationClass]
    context.fillStyle = palette.classes[relationClass]
    const hair = width <= HAIR * pixel
    context.lineWidth = hair ? Math.min(width, pixel) : width
    context.lineCap = 'butt'
    if (!plain) dash(context, look)
    const chunk = hair ? CHUNK : 1
    for (let start = 0; start < members.length; start += chunk) {
      context.beginPath()
      for (let i = start; i < Math.min(start + chunk, members.length); i++) {
        const { curve, look: own } = members[i]!
        if (plain) {
          context.moveTo(curve.from.x, curve.from.y)
          context.lineTo(curve.to.x, curve.to.y)
        } else addPath(context, heads ? lineOf(curve, own) : curve)
      }
      context.stroke()
    }
    context.setLineDash([])
    if (!heads || tone !== 'full') continue
    for (let start = 0; start < members.length; start += CHUNK)
      paintHeads(context, members.slice(start, start + CHUNK), palette.ground)
  }
  context.globalAlpha = 1
}

function grouped(strands: readonly DrawnStrand[]): Iterable<Group> {
  const groups = new Map<string, Group>()
  for (const strand of strands) {
    const { look, tone } = strand
    const width = Math.max(WIDTH_STEP, Math.round(look.width / WIDTH_STEP) * WIDTH_STEP)
    const key = `${look.class}|${tone}|${look.line}|${width}`
    const group = groups.get(key)
    if (group) group.strands.push(strand)
    else groups.set(key, { class: look.class, tone, look, width, strands: [strand] })
  }
  return groups.values()
}

/** The heads of some strands: filled ones as one path, open ones as another, hollow ones as a third. */
function paintHeads(context: Context, members: readonly DrawnStrand[], ground: string): void {
  const closed = new Path2D()
  const hollow = new Path2D()
  const open = new Path2D()
  for (const { curve, look } of members) {
    for (const end of ['target', 'source'] as const) {
      const head = look[end]
      if (head === 'none') continue
      const { to, left, right } = headPoints(curve, look, end)
      const path = look.hollow ? hollow : head === 'verbal' ? open : closed
      path.moveTo(left.x, left.y)
      path.lineTo(to.x, to.y)
      path.lineTo(right.x, right.y)
      if (head !== 'verbal') path.closePath()
    }
  }
  context.fill(closed)
  context.lineWidth = 1.6
  context.stroke(open)
  context.lineWidth = HOLLOW_LINE
  context.fillStyle = ground
  context.fill(hollow)
  context.stroke(hollow)
}
