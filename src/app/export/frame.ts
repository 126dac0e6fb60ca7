import type { LegendRow } from './legend.ts'
import { legendRowWidth } from './legendGlyph.ts'
import { balanced, type Measure, wrap, wrapAtMost } from './wrapText.ts'

/** The words around the map. Empty ones are left out, and their room goes to the map. */
export interface FrameText {
  readonly title: string
  readonly standfirst: string
  /** Where it comes from, what the filters keep, when it was made. */
  readonly source: string
  /** Address of the state that the picture shows. */
  readonly link: string
}

/** A box in px of the layout. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lines of text in a box; `size` and `line` in px. */
export interface TextBlock {
  readonly lines: readonly string[]
  readonly box: Box
  readonly size: number
  readonly line: number
}

export interface PlacedRow {
  readonly row: LegendRow
  /** Left edge, and the middle of its height. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What stands where. */
export interface FrameLayout {
  readonly map: Box
  readonly margin: number
  readonly title: TextBlock
  readonly standfirst: TextBlock
  readonly legend: { readonly rows: readonly PlacedRow[]; readonly box: Box; readonly size: number }
  readonly source: TextBlock
  readonly link: TextBlock
}

const COLUMN = { least: 264, share: 0.2 }
const GAP = 24
/** The bar over the title, and the room beneath it. */
export const BAR = { width: 48, height: 4, after: 20 }
/** From the foot's rule to its first line, and from its last line to the edge. */
const FOOT = { before: 12, after: 12 }
/** Room for the wordmark before the source line. */
export const SIGN = 96
const SOURCE = { size: 13, line: 18, most: 2, mostNarrow: 4 }
const LINK = { size: 11, line: 14, most: 2 }
/** From this width on the words stand in a column beside the map. */
const WIDE = { width: 800, ratio: 1.2 }
/** The share of a picture's height that words over the map may take. */
const MOST_WORDS = 0.44

const SERIF = '"Source Serif 4 Variable", Georgia, serif'
const SANS = '"Source Sans 3 Variable", system-ui, sans-serif'
export const titleFont = (size: number): string => `600 ${size}px ${SERIF}`
export const textFont = (size: number, weight = 400): string => `${weight} ${size}px ${SANS}`

/** How large the words are: the first that fits is taken, so a long title makes itself small before anything is left out. */
const LEVELS: readonly Level[] = [
  { title: 27, titleLines: 12, standfirst: 15, standfirstLines: 12, legend: 14, row: 24 },
  { title: 24, titleLines: 10, standfirst: 14, standfirstLines: 8, legend: 14, row: 22 },
  { title: 21, titleLines: 8, standfirst: 13, standfirstLines: 5, legend: 13, row: 20 },
  { title: 18, titleLines: 6, standfirst: 13, standfirstLines: 3, legend: 13, row: 18 },
  { title: 16, titleLines: 4, standfirst: 12, standfirstLines: 0, legend: 12, row: 17 },
  { title: 15, titleLines: 2, standfirst: 12, standfirstLines: 0, legend: 11.5, row: 15 },
]

interface Level {
  readonly title: number
  readonly titleLines: number
  readonly standfirst: number
  readonly standfirstLines: number
  readonly legend: number
  /** Height of a legend row. */
  readonly row: number
}

/**
 * Lays the frame out: a column of words at the left of a wide picture, words on top of a narrow one, the source line at the
 * foot. Without any words the map takes it all.
 */
export function layoutFrame(
  size: { readonly width: number; readonly height: number },
  text: FrameText,
  rows: readonly LegendRow[],
  measure: Measure,
): FrameLayout {
  const margin = Math.round(Math.min(40, Math.max(18, size.width * 0.033)))
  const wide = size.width >= WIDE.width && size.width / size.height > WIDE.ratio
  const worded = text.title !== '' || text.standfirst !== '' || rows.length > 0
  const inner = size.width - 2 * margin
  const foot = layoutFoot(size, margin, text, wide ? SOURCE.most : SOURCE.mostNarrow, measure)
  const column = wide ? Math.round(Math.max(COLUMN.least, size.width * COLUMN.share)) : inner
  const least = wide ? foot.top - 8 : Math.min(foot.top - 8, size.height * MOST_WORDS)
  const words = layoutWords({ x: margin, y: margin, width: column }, text, rows, least, measure)
  const top = margin / 2
  const beside = wide && worded
  const side = worded ? margin : margin / 2
  const left = beside ? margin + column + GAP : side
  const right = beside ? margin / 2 : side
  const above = beside || !worded ? top : words.bottom + 8
  return {
    ...words,
    ...foot,
    margin,
    map: {
      x: Math.round(left),
      y: Math.round(above),
      width: Math.floor(size.width - left - right),
      height: Math.floor(foot.top - above - (foot.source.lines.length > 0 ? 6 : 0)),
    },
  }
}

function layoutFoot(
  size: { readonly width: number; readonly height: number },
  margin: number,
  text: FrameText,
  most: number,
  measure: Measure,
): Pick<FrameLayout, 'source' | 'link'> & { readonly top: number } {
  const width = size.width - 2 * margin - SIGN
  const source = wrapAtMost(most, text.source, width, textFont(SOURCE.size), measure)
  // Half an address leads nowhere: one that is too long is left to the file's own notes.
  const whole = wrap(text.link, width, textFont(LINK.size), measure)
  const link = whole.length > LINK.most ? [] : whole
  const height = source.length * SOURCE.line + (link.length > 0 ? 4 + link.length * LINK.line : 0)
  const top = size.height - (height > 0 ? FOOT.before + height + FOOT.after : margin / 2)
  const x = margin + SIGN
  const y = top + FOOT.before
  const linkTop = y + source.length * SOURCE.line + 4
  return {
    top,
    source: { lines: source, box: { x, y, width, height: source.length * SOURCE.line }, ...SOURCE },
    link: { lines: link, box: { x, y: linkTop, width, height: link.length * LINK.line }, ...LINK },
  }
}

type Words = Pick<FrameLayout, 'title' | 'standfirst' | 'legend'> & { readonly bottom: number }

function layoutWords(
  at: { readonly x: number; readonly y: number; readonly width: number },
  text: FrameText,
  rows: readonly LegendRow[],
  lowest: number,
  measure: Measure,
): Words {
  let words = wordsAt(LEVELS[0]!, at, text, rows, measure)
  for (const level of LEVELS.slice(1)) {
    if (words.bottom <= lowest) break
    words = wordsAt(level, at, text, rows, measure)
  }
  return words
}

function wordsAt(
  level: Level,
  { x, y: top, width }: { readonly x: number; readonly y: number; readonly width: number },
  text: FrameText,
  rows: readonly LegendRow[],
  measure: Measure,
): Words {
  const titleLine = level.title * 1.19
  const title = balanced(level.titleLines, text.title, width, titleFont(level.title), measure)
  const standfirstLine = level.standfirst * 1.4
  const font = textFont(level.standfirst)
  const standfirst = balanced(level.standfirstLines, text.standfirst, width, font, measure)
  const worded = title.length > 0 || standfirst.length > 0 || rows.length > 0
  let y = top + (worded ? BAR.height + BAR.after : 0)
  const titleBox = { x, y, width, height: title.length * titleLine }
  y += titleBox.height + (title.length > 0 ? 12 : 0)
  const standfirstBox = { x, y, width, height: standfirst.length * standfirstLine }
  y += standfirstBox.height + (standfirst.length > 0 ? 20 : 0)
  const legend = placeRows(rows, { x, y, width }, level, measure)
  return {
    title: { lines: title, box: titleBox, size: level.title, line: titleLine },
    standfirst: { lines: standfirst, box: standfirstBox, size: level.standfirst, line: standfirstLine },
    legend: { ...legend, size: level.legend },
    bottom: y + legend.box.height,
  }
}

type ActorsRow = Extract<LegendRow, { kind: 'actors' }>

/** All kinds of actors in one row, or one in each where that would be too wide. */
const actorRows = (
  row: ActorsRow,
  widthOf: (row: LegendRow) => number,
  width: number,
): readonly ActorsRow[] =>
  widthOf(row) <= width ? [row] : row.kinds.map((kind) => ({ kind: 'actors', kinds: [kind] }))

/** Rows in as many columns as the widest allows, column by column; the row of the actors' kinds stands under them all. */
function placeRows(
  rows: readonly LegendRow[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  level: Level,
  measure: Measure,
): Pick<FrameLayout['legend'], 'rows' | 'box'> {
  const text = { font: textFont(level.legend), bold: textFont(level.legend, 600), size: level.legend }
  const widthOf = (row: LegendRow): number => legendRowWidth(row, text, measure)
  const lines = rows.filter(({ kind }) => kind !== 'actors')
  const last = rows.flatMap((row) => (row.kind === 'actors' ? actorRows(row, widthOf, width) : []))
  const columnWidth = Math.max(1, ...lines.map(widthOf)) + GAP
  const columns = Math.max(1, Math.floor((width + GAP) / columnWidth))
  const perColumn = Math.ceil(lines.length / columns)
  const place = (row: LegendRow, column: number, line: number): PlacedRow => ({
    row,
    x: x + column * columnWidth,
    y: y + (line + 0.5) * level.row,
    width: widthOf(row),
  })
  return {
    rows: [
      ...lines.map((row, i) => place(row, Math.floor(i / perColumn), i % perColumn)),
      ...last.map((row, i) => place(row, 0, perColumn + i)),
    ],
    box: { x, y, width, height: (perColumn + last.length) * level.row },
  }
}
