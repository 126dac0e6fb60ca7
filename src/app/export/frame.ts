import type { Palette } from '../palette.ts'
import type { LegendRow } from './legend.ts'
import { drawLegendGlyph, legendWords } from './legendGlyph.ts'

/** The words around the map. Empty ones are left out, and their room goes to the map. */
export interface FrameText {
  readonly title: string
  readonly standfirst: string
  readonly source: string
}

/** A box in CSS pixels at 1×. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands where. */
export interface FrameLayout {
  readonly map: Box
  readonly title: { readonly lines: readonly string[]; readonly box: Box; readonly size: number }
  readonly standfirst: { readonly lines: readonly string[]; readonly box: Box }
  readonly legend: Box
  readonly source: { readonly lines: readonly string[]; readonly box: Box }
}

const MARGIN = 40
const COLUMN = 264
const GAP = 24
const FOOT = 44
const SOURCE_LINE = 18
const SOURCE_LINES = 2
/** Room for the wordmark before the source line. */
const SIGN = 96
const LEGEND_ROW = 24
const STANDFIRST = { size: 15, line: 21 }
const SERIF = '"Source Serif 4 Variable", Georgia, serif'
const SANS = '"Source Sans 3 Variable", system-ui, sans-serif'

/** Measures a line of text in a CSS font; a canvas in the page, a stand-in in tests. */
export type Measure = (text: string, font: string) => number

/**
 * Lays the frame out: a column of words at the left of a wide picture, words on top of a narrow one, the source line
 * at the foot. Without any words the map takes it all.
 */
export function layoutFrame(
  size: { readonly width: number; readonly height: number },
  text: FrameText,
  rows: readonly LegendRow[],
  measure: Measure,
): FrameLayout {
  const wide = size.width / size.height > 1.2
  const worded = text.title !== '' || text.standfirst !== '' || rows.length > 0
  const column = wide ? Math.round(Math.max(COLUMN, size.width * 0.2)) : size.width - 2 * MARGIN
  const titleSize = wide ? 27 : 30
  const titleLine = titleSize * 1.2
  const titleLines = wrap(text.title, column, titleFont(titleSize), measure)
  const standfirstLines = wrap(text.standfirst, column, standfirstFont(), measure)
  const barHeight = worded ? 4 + 20 : 0
  let y = MARGIN + barHeight
  const titleBox = { x: MARGIN, y, width: column, height: titleLines.length * titleLine }
  y += titleBox.height + (titleLines.length > 0 ? 14 : 0)
  const standfirstBox = { x: MARGIN, y, width: column, height: standfirstLines.length * STANDFIRST.line }
  y += standfirstBox.height + (standfirstLines.length > 0 ? 20 : 0)
  const columns = wide ? 1 : Math.max(1, Math.floor(column / 200))
  const legend = { x: MARGIN, y, width: column, height: Math.ceil(rows.length / columns) * LEGEND_ROW }
  const sourceLines = clippedLines(text.source, size.width - 2 * MARGIN - SIGN, measure)
  const foot = text.source === '' ? MARGIN / 2 : FOOT + (sourceLines.length - 1) * SOURCE_LINE
  const bottom = size.height - foot
  const map =
    wide && worded
      ? {
          x: MARGIN + column + GAP,
          y: MARGIN / 2,
          width: size.width - MARGIN - column - GAP - MARGIN / 2,
          height: bottom - MARGIN / 2,
        }
      : {
          x: MARGIN / 2,
          y: worded ? legend.y + legend.height + 8 : MARGIN / 2,
          width: size.width - MARGIN,
          height: bottom - (worded ? legend.y + legend.height + 8 : MARGIN / 2),
        }
  const sourceBox = { x: MARGIN, y: bottom, width: size.width - 2 * MARGIN, height: foot }
  return {
    map,
    title: { lines: titleLines, box: titleBox, size: titleSize },
    standfirst: { lines: standfirstLines, box: standfirstBox },
    legend,
    source: { lines: sourceLines, box: sourceBox },
  }
}

/** Draws everything but the map, in CSS pixels: the caller has scaled the context. */
export function drawFrame(
  context: CanvasRenderingContext2D,
  layout: FrameLayout,
  rows: readonly LegendRow[],
  palette: Palette,
): void {
  const { title, standfirst, legend, source } = layout
  context.textBaseline = 'alphabetic'
  if (title.lines.length > 0 || standfirst.lines.length > 0 || rows.length > 0) {
    context.fillStyle = palette.ink
    context.fillRect(MARGIN, MARGIN, 48, 4)
  }
  drawLines(context, title.lines, title.box, title.size * 1.2, titleFont(title.size), palette.ink)
  drawLines(context, standfirst.lines, standfirst.box, STANDFIRST.line, standfirstFont(), palette.ink2)
  if (rows.length > 0 && standfirst.lines.length + title.lines.length > 0)
    rule(context, legend.x, legend.y - 10, legend.width, palette)
  drawLegend(context, rows, legend, palette)
  if (source.lines.length > 0) {
    rule(context, source.box.x, source.box.y, source.box.width, palette)
    drawWordmark(context, source.box, palette)
    context.fillStyle = palette.ink2
    context.font = sourceFont()
    source.lines.forEach((line, i) => {
      context.fillText(line, source.box.x + SIGN, source.box.y + 26 + i * SOURCE_LINE)
    })
  }
}

function drawLegend(
  context: CanvasRenderingContext2D,
  rows: readonly LegendRow[],
  box: Box,
  palette: Palette,
): void {
  const perColumn = Math.max(1, Math.round(box.height / LEGEND_ROW))
  const columnWidth = 200
  rows.forEach((row, i) => {
    const x = box.x + Math.floor(i / perColumn) * columnWidth
    const y = box.y + (i % perColumn) * LEGEND_ROW + LEGEND_ROW / 2
    drawLegendGlyph(context, row, x, y, palette)
    context.fillStyle = palette.ink
    context.font = `14px ${SANS}`
    context.fillText(legendWords(row), x + 50, y + 5)
  })
}

/** Two arcs that face each other: the sign beside the name. */
function drawWordmark(context: CanvasRenderingContext2D, box: Box, palette: Palette): void {
  const y = box.y + 22
  context.lineWidth = 2
  for (const [side, colour] of [
    [Math.PI, palette.classes['material cooperation']],
    [0, palette.classes['verbal conflict']],
  ] as const) {
    context.strokeStyle = colour
    context.beginPath()
    context.arc(box.x + 8, y, 6, side, side + Math.PI)
    context.stroke()
  }
  context.fillStyle = palette.ink
  for (const x of [2, 14]) {
    context.beginPath()
    context.arc(box.x + x, y, 2.5, 0, 2 * Math.PI)
    context.fill()
  }
  context.font = `600 15px ${SERIF}`
  context.fillText('Entente', box.x + 24, y + 5)
}

function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  box: Box,
  lineHeight: number,
  font: string,
  colour: string,
): void {
  context.font = font
  context.fillStyle = colour
  lines.forEach((line, i) => {
    context.fillText(line, box.x, box.y + (i + 0.78) * lineHeight)
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

/** Greedy line breaking at spaces; a word that is wider than the line stands alone. */
export function wrap(text: string, width: number, font: string, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, font) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** The source in at most so many lines; what is left over is cut at a word. */
function clippedLines(text: string, width: number, measure: Measure): readonly string[] {
  const lines = wrap(text, width, sourceFont(), measure)
  if (lines.length <= SOURCE_LINES) return lines
  const last = lines.slice(SOURCE_LINES - 1).join(' ')
  return [...lines.slice(0, SOURCE_LINES - 1), clip(last, width, sourceFont(), measure)]
}

function clip(text: string, width: number, font: string, measure: Measure): string {
  if (measure(text, font) <= width) return text
  let kept = text
  while (kept !== '' && measure(`${kept}…`, font) > width) kept = kept.replace(/\s*\S*\s*$/, '')
  return kept === '' ? '' : `${kept}…`
}

const titleFont = (size: number): string => `600 ${size}px ${SERIF}`
const standfirstFont = (): string => `${STANDFIRST.size}px ${SANS}`
const sourceFont = (): string => `13px ${SANS}`
