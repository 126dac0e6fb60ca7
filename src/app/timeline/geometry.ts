import { groupBy } from '../../base/groupBy.ts'
import type { Band } from './bands.ts'
import type { DaySpan } from './bins.ts'
import type { Side } from './dated.ts'
import type { Measure } from './measure.ts'
import type { Bar, Block, Stacks } from './stacks.ts'
import type { TimeAxis } from './timeAxis.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels of the plot from the top: the articles' ticks, the names of pinned events, the bars above the line, those below, the axis' labels. */
export interface Plot {
  readonly height: number
  /** Where the bars may begin. */
  readonly top: number
  /** Room on either side of the line. */
  readonly half: number
  /** The line's own place. */
  readonly base: number
  readonly axis: number
  /** All above the axis' labels. */
  readonly body: number
  /** Too low for words: a sparkline. */
  readonly compact: boolean
}

/** Lower than this, bars stand without any words. */
const WORDS_FROM_PX = 72
/** The strip of the articles' ticks, and that of the axis' labels. */
const ARTICLES_PX = 11
const LABELS_PX = 22
/** A row of names of pinned events. */
export const ROW_PX = 16
/** What rows of names leave to the bars on either side of the line. */
const LEAST_HALF_PX = 20

/** `rows`: of names of pinned events, between the articles' ticks and the bars. */
export function plotOf(height: number, rows = 0): Plot {
  const compact = height < WORDS_FROM_PX
  const top = compact ? 3 : ARTICLES_PX + rows * ROW_PX
  const axis = compact ? 3 : LABELS_PX
  const half = Math.max(8, Math.floor((height - top - axis) / 2))
  // While its styles are on their way a plot may be a px or two high.
  return { height, top, half, base: top + half, axis, body: Math.max(0, height - axis), compact }
}

/** How many rows of names a plot of this height has room for: none without words, else at least one. */
export function mostRows(height: number): number {
  if (height < WORDS_FROM_PX) return 0
  const spare = height - ARTICLES_PX - LABELS_PX - 2 * LEAST_HALF_PX
  return Math.max(1, Math.floor(spare / ROW_PX))
}

/** The top of a row of names, counted from the bars upwards, where `rows` of them are in use. */
export const rowTop = (row: number, rows: number): number => ARTICLES_PX + (rows - 1 - row) * ROW_PX

const LANE = 5
const BAND = 4
const MAX_LANES = 3
/** Half the height of the strip that standing ties take on the line. */
const TIE = 3
const MAX_BAR_PX = 28
/** One telling alone must not fill the plot: at most so many pixels for a unit of weight. */
const MAX_UNIT: Readonly<Record<Measure, number>> = { intensity: 3, tellings: 12 }
/** A part of a bar lower than this is not set off by a hairline. */
const MIN_PART_PX = 4

/** What gives every bar its pixels. */
export interface Heights {
  readonly plot: Plot
  /** From the line to where bars begin: the ties' strip, when there is one. */
  readonly channel: number
  /** Pixels of a bar of this weight. */
  readonly of: (weight: number) => number
  readonly root: boolean
}

export function heightsOf(
  { bars, bands, tallest }: Pick<Stacks, 'bars' | 'bands' | 'tallest'>,
  plot: Plot,
  measure: Measure,
  root: boolean,
): Heights {
  const ties = bars.some(({ side }) => side === 'line') || bands.some(({ side }) => side === 'line')
  const channel = ties ? TIE + 1 : 1
  const lanes = lanesOf(bands.filter(({ side }) => side !== 'line'))
  // In a low plot bands alone may take more than there is.
  const room = Math.max(1, plot.half - channel - lanes * LANE - 1)
  const most = Math.max(tallest, room / (plot.compact ? Number.POSITIVE_INFINITY : MAX_UNIT[measure]), 1e-9)
  return {
    plot,
    channel,
    root,
    of: (weight) => room * (root ? Math.sqrt(weight / most) : weight / most),
  }
}

const lanesOf = (bands: readonly Band[]): number =>
  Math.min(MAX_LANES, Math.max(0, ...bands.map(({ lane }) => lane + 1)))

const overlaps = (one: DaySpan, other: DaySpan): boolean => one.first <= other.last && other.first <= one.last

/** Bars stand on the bands beneath them. */
const laneRoom = ({ bin, side }: Bar, bands: readonly Band[]): number =>
  LANE * lanesOf(bands.filter((band) => band.side === side && overlaps(band, bin)))

/** The boxes of a bar's blocks, from the line outwards, in step with `bar.blocks`. */
export function blockBoxes(
  bar: Bar,
  bands: readonly Band[],
  axis: TimeAxis,
  heights: Heights,
): readonly Box[] {
  const { x, width } = barSpan(bar, axis)
  if (bar.side === 'line')
    return bar.blocks.map(() => ({ x, y: heights.plot.base - TIE + 0.5, width, height: 5 }))
  const whole = heights.of(bar.weight)
  const foot = heights.channel + laneRoom(bar, bands)
  const gap = whole > 3 ? 0.5 : 0
  return bar.blocks.map(({ below, weight }) => {
    const part = bar.weight > 0 ? whole / bar.weight : 0
    return standing(bar.side, heights, foot + below * part, Math.max(1, weight * part - gap), x, width)
  })
}

/** The box of the selected part of a block: nearest to the line. */
export function selectedBox(box: Box, { selected, weight }: Block, side: Side): Box {
  const height = weight > 0 ? Math.max(2, (box.height * selected) / weight) : box.height
  return { ...box, height, y: side === 'up' ? box.y + box.height - height : box.y }
}

/** Hairlines that part a block into its relations; none where they would fill it. */
export function partLines(box: Box, { parts, weight, spread }: Block, side: Side, { root }: Heights): string {
  if (spread || root || parts.length < 2 || weight === 0) return ''
  if (Math.min(...parts) * (box.height / weight) < MIN_PART_PX) return ''
  let told = 0
  return parts
    .slice(0, -1)
    .map((part) => {
      told += part
      const distance = (told / weight) * box.height
      const y = side === 'up' ? box.y + box.height - distance : box.y + distance
      return `M${box.x} ${y.toFixed(1)}h${box.width}`
    })
    .join('')
}

export function bandBox(band: Band, axis: TimeAxis, { plot, channel }: Heights): Box {
  const x = axis.x(band.first)
  const width = Math.max(4, axis.end(band.last) - x)
  if (band.side === 'line') return { x, y: plot.base - TIE + 0.5, width, height: BAND }
  const distance = channel + Math.min(band.lane, MAX_LANES - 1) * LANE
  return band.side === 'up'
    ? { x, y: plot.base - distance - BAND, width, height: BAND }
    : { x, y: plot.base + distance, width, height: BAND }
}

function barSpan({ bin }: Bar, axis: TimeAxis): Pick<Box, 'x' | 'width'> {
  const x0 = axis.x(bin.first)
  const room = axis.end(bin.last) - x0
  const width = Math.max(2, Math.min(MAX_BAR_PX, room - Math.min(1.5, room / 5)))
  return { x: x0 + Math.max(0, room - width) / 2, width }
}

const standing = (
  side: Side,
  { plot }: Heights,
  foot: number,
  height: number,
  x: number,
  width: number,
): Box => ({ x, y: side === 'up' ? plot.base - foot - height : plot.base + foot, width, height })

/** Words beside a band, where no bar and no other words stand. */
export interface Note {
  readonly x: number
  readonly y: number
  readonly text: string
}

const LETTER_PX = 5.9
const NOTE_HALF_PX = 8

/** Notes for the bands that have room for them, one for each span. */
export function notesOf(
  { bars, bands }: Stacks,
  axis: TimeAxis,
  heights: Heights,
  wordsOf: (bands: readonly Band[]) => readonly string[],
): readonly Note[] {
  if (heights.plot.compact) return []
  const taken: { side: Side; from: number; to: number }[] = bars.map((bar) => {
    const { x, width } = barSpan(bar, axis)
    return { side: bar.side, from: x, to: x + width }
  })
  const notes: Note[] = []
  for (const span of groupBy(bands, ({ first, last }) => `${first}|${last}`).values()) {
    const [one] = span
    const x = Math.max(0, axis.x(one!.first)) + 8
    const visible = Math.min(axis.width, axis.end(one!.last)) - x
    if (visible < 40) continue
    for (const text of wordsOf(span)) {
      const to = x + text.length * LETTER_PX
      const side = (['down', 'up'] as const).find(
        (wanted) => !taken.some((other) => other.side === wanted && other.from < to + 6 && x < other.to + 6),
      )
      if (!side || to > Math.min(axis.width, x + Math.max(visible, 0) + 60)) continue
      const lanes = lanesOf(bands.filter((band) => band.side === side && overlaps(band, one!)))
      const distance = heights.channel + lanes * LANE + NOTE_HALF_PX
      const y = side === 'up' ? heights.plot.base - distance + 3 : heights.plot.base + distance + 5
      notes.push({ x, y, text })
      taken.push({ side, from: x, to })
      break
    }
  }
  return notes
}
