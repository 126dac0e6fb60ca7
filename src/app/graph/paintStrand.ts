import type { CanvasStyle } from './canvasStyle.ts'
import type { Course } from './curve.ts'
import { cutCourse, endOf } from './curveParts.ts'
import type { DrawnStrand } from './drawn.ts'
import type { Point } from './geometry.ts'
import { chevronStroke, type Head, HOLLOW_LINE, type StrandLook } from './look.ts'

/** Paper on both sides of a strand, so that crossings read as over and under. */
const CASING = 1.5
/** Ink around what is picked: on both sides together, alone and among several; paper between it and the line. */
const INK = { alone: 7, several: 5 } as const
const PAPER = { alone: 4, several: 2.4 } as const
/** Ink around what is pointed at or lies on an open path, on both sides together. */
export const HOT = 3.2
/** How much of a head the line does not reach into. */
const INSET: Readonly<Record<Head, number>> = { none: 0, verbal: 0.12, material: 0.8, member: 0.98 }

/** Paper inside of a hollow open head. */
const HOLLOW_CHEVRON = 1.7

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D

/** One strand with its casing and heads, and the ink around it when it is picked, pointed at or at the cursor. */
export function paintStrand(context: Context, strand: DrawnStrand, { palette, opacity }: CanvasStyle): void {
  const { look, picked, hot, cursor, tone } = strand
  const colour = palette.classes[look.class]
  const whole = cutCourse(strand.curve, ...strand.gaps)
  const line = lineOf(whole, look)
  context.globalAlpha = opacity[tone].strand
  context.lineCap = 'butt'
  context.setLineDash([])
  if (picked) {
    // It ends where a head begins, or the edge would close around the tip.
    tracePath(context, cutCourse(whole, headRoom(look, look.source), headRoom(look, look.target)))
    stroke(context, cursor ? palette.focus : palette.ink, look.width + INK[picked])
    tracePath(context, line)
    stroke(context, palette.ground, look.width + PAPER[picked])
  } else if (hot || cursor) {
    tracePath(context, line)
    stroke(context, cursor ? palette.focus : palette.ink, look.width + HOT)
  } else if (tone === 'full') {
    tracePath(context, line)
    stroke(context, palette.ground, look.width + 2 * CASING)
  }
  tracePath(context, line)
  dash(context, look)
  stroke(context, colour, look.width)
  context.setLineDash([])
  context.lineCap = 'butt'
  paintHead(context, whole, look, 'target', colour, palette.ground)
  paintHead(context, whole, look, 'source', colour, palette.ground)
  context.globalAlpha = 1
}

const headRoom = (look: StrandLook, head: Head): number => (head === 'none' ? 0 : look.headLength)

/** The part of a course that is drawn as a line: up to its heads. */
export const lineOf = (course: Course, look: StrandLook): Course =>
  cutCourse(course, look.headLength * INSET[look.source], look.headLength * INSET[look.target])

export function dash(context: Context, { line, dash: pattern }: StrandLook): void {
  if (line === 'solid') return
  context.setLineDash([...pattern])
  if (line === 'dotted') context.lineCap = 'round'
}

export function tracePath(context: Context, course: Course): void {
  context.beginPath()
  addPath(context, course)
}

export function addPath(context: Context, { from, control, to, straight, chain }: Course): void {
  context.moveTo(from.x, from.y)
  if (chain)
    for (let i = 2; i < chain.length; i += 4)
      context.quadraticCurveTo(chain[i]!, chain[i + 1]!, chain[i + 2]!, chain[i + 3]!)
  else if (straight) context.lineTo(to.x, to.y)
  else context.quadraticCurveTo(control.x, control.y, to.x, to.y)
}

function stroke(context: Context, colour: string, width: number): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke()
}

function paintHead(
  context: Context,
  course: Course,
  look: StrandLook,
  end: 'source' | 'target',
  colour: string,
  ground: string,
): void {
  const head = look[end]
  if (head === 'none') return
  const { to, back, left, right } = headPoints(course, look, end)
  context.beginPath()
  switch (head) {
    case 'material':
      context.moveTo(to.x, to.y)
      context.lineTo(left.x, left.y)
      context.lineTo(right.x, right.y)
      context.closePath()
      context.fillStyle = look.hollow ? ground : colour
      context.fill()
      if (look.hollow) stroke(context, colour, HOLLOW_LINE)
      return
    case 'verbal':
      context.lineJoin = 'miter'
      context.moveTo(left.x, left.y)
      context.lineTo(to.x, to.y)
      context.lineTo(right.x, right.y)
      if (look.hollow) {
        // Two thin lines with paper between them.
        context.lineCap = 'square'
        stroke(context, colour, HOLLOW_CHEVRON + 2 * HOLLOW_LINE)
        context.lineCap = 'butt'
        stroke(context, ground, HOLLOW_CHEVRON)
      } else stroke(context, colour, chevronStroke(look.width))
      return
    case 'member': {
      const middle = { x: (left.x + right.x) / 2, y: (left.y + right.y) / 2 }
      const half = { x: (to.x - back.x) / 2, y: (to.y - back.y) / 2 }
      context.moveTo(to.x, to.y)
      context.lineTo(left.x + half.x, left.y + half.y)
      context.lineTo(middle.x, middle.y)
      context.lineTo(right.x + half.x, right.y + half.y)
      context.closePath()
      context.fillStyle = ground
      context.fill()
      stroke(context, colour, HOLLOW_LINE)
      return
    }
  }
}

/** Tip of the head at one end of a course, the middle of its back, and the two ends of its back. */
export function headPoints(
  course: Course,
  { headLength, headHalfWidth }: StrandLook,
  end: 'source' | 'target',
): { readonly to: Point; readonly back: Point; readonly left: Point; readonly right: Point } {
  const { from, control, to } = endOf(course, end)
  // On a bend the way of the last px, not of the end alone: a head is longer than a point.
  const towards = course.straight
    ? from
    : { x: control.x * 0.85 + from.x * 0.15, y: control.y * 0.85 + from.y * 0.15 }
  const length = Math.hypot(to.x - towards.x, to.y - towards.y) || 1
  const x = (to.x - towards.x) / length
  const y = (to.y - towards.y) / length
  const back = { x: to.x - x * headLength, y: to.y - y * headLength }
  return {
    to,
    back,
    left: { x: back.x - y * headHalfWidth, y: back.y + x * headHalfWidth },
    right: { x: back.x + y * headHalfWidth, y: back.y - x * headHalfWidth },
  }
}
