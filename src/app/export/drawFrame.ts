import type { Palette } from '../palette.ts'
import { BAR, type FrameLayout, SIGN, type TextBlock, textFont, titleFont } from './frame.ts'
import { drawLegendRow } from './legendGlyph.ts'

/** Draws everything but the map, in px of the layout: the caller has scaled the context. */
export function drawFrame(context: CanvasRenderingContext2D, layout: FrameLayout, palette: Palette): void {
  const { title, standfirst, legend, source, link, margin } = layout
  context.textBaseline = 'alphabetic'
  const worded = title.lines.length + standfirst.lines.length > 0
  if (worded || legend.rows.length > 0) {
    context.fillStyle = palette.ink
    context.fillRect(margin, margin, BAR.width, BAR.height)
  }
  drawLines(context, title, titleFont(title.size), palette.ink)
  drawLines(context, standfirst, textFont(standfirst.size), palette.ink2)
  if (worded && legend.rows.length > 0)
    rule(context, legend.box.x, legend.box.y - 9, legend.box.width, palette)
  const text = { font: textFont(legend.size), bold: textFont(legend.size, 600), size: legend.size }
  for (const { row, x, y } of legend.rows) drawLegendRow(context, row, x, y, palette, text)
  if (source.lines.length + link.lines.length === 0) return
  const foot = source.box.y - 12
  rule(context, margin, foot, source.box.width + SIGN, palette)
  drawWordmark(context, margin, foot, palette)
  drawLines(context, source, textFont(source.size), palette.ink2)
  drawLines(context, link, textFont(link.size), palette.ink2)
}

/** Two arcs that face each other: the sign beside the name. */
function drawWordmark(context: CanvasRenderingContext2D, x: number, top: number, palette: Palette): void {
  const y = top + 21
  context.lineWidth = 2
  for (const [side, colour] of [
    [Math.PI, palette.classes['material cooperation']],
    [0, palette.classes['verbal conflict']],
  ] as const) {
    context.strokeStyle = colour
    context.beginPath()
    context.arc(x + 8, y, 6, side, side + Math.PI)
    context.stroke()
  }
  context.fillStyle = palette.ink
  for (const dx of [2, 14]) {
    context.beginPath()
    context.arc(x + dx, y, 2.5, 0, 2 * Math.PI)
    context.fill()
  }
  context.font = titleFont(15)
  context.fillText('Entente', x + 24, y + 5)
}

function drawLines(
  context: CanvasRenderingContext2D,
  { lines, box, line }: TextBlock,
  font: string,
  colour: string,
): void {
  context.font = font
  context.fillStyle = colour
  lines.forEach((words, i) => {
    context.fillText(words, box.x, box.y + (i + 0.76) * line)
  })
}

function rule(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  palette: Palette,
): void {
  context.fillStyle = palette.rule
  context.fillRect(x, y, width, 1)
}
