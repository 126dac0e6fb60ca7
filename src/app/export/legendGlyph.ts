import type { ActorKind } from '../../model/actor.ts'
import type { RelationClass } from '../../model/relationTypes.ts'
import { OPACITY } from '../graph/canvasStyle.ts'
import { HOLLOW_LINE } from '../graph/look.ts'
import { HOT } from '../graph/paintStrand.ts'
import type { Palette } from '../palette.ts'
import { capitalised } from '../panels/names.ts'
import { CLASS_WORDS, counted, KIND_WORD, UNSURE_WORDS } from '../panels/wording.ts'
import type { LegendRow } from './legend.ts'
import type { Measure } from './wrapText.ts'

/** Px that a row's sign takes, and where its words begin. */
const WIDTH = 38
const WORDS_AT = 50

/** The words beside a legend row's sign. */
export function legendWords(row: LegendRow): string {
  switch (row.kind) {
    case 'class':
      return row.class === 'tie' ? 'Standing tie' : CLASS_WORDS[row.class]
    case 'planned':
      return 'Planned'
    case 'possible':
      return 'Only possible'
    case 'denied':
      return 'Denied or negated'
    case 'unsure':
      return UNSURE_WORDS
    case 'width':
      return `${counted(row.least.tellings, 'telling')}, ${counted(row.most.tellings, 'telling')}`
    case 'count':
      return row.signs.length > 1
        ? 'Tellings for, against'
        : `Tellings ${row.signs[0] === '+' ? 'for' : 'against'}`
    case 'note':
      return capitalised(row.words)
    case 'actors':
      return row.kinds.map((kind) => KIND_WORD[kind]).join(', ')
    case 'selected':
      return 'Selected'
    case 'path': {
      const words = `Path from ${row.from} to ${row.to}`
      return words.length > MOST_CHARS ? 'Lit path' : words
    }
    case 'beside': {
      if (row.without === null) return 'Not on the path'
      const words = `Lines without ${row.without}`
      return words.length > MOST_CHARS ? 'Other lines' : words
    }
  }
}

/** Of names that come from the articles: the column of the legend is no wider. */
const MOST_CHARS = 28

export interface LegendText {
  readonly font: string
  readonly bold: string
  readonly size: number
}

/** Px that a row needs from its left edge. */
export function legendRowWidth(row: LegendRow, { font }: LegendText, measure: Measure): number {
  if (row.kind !== 'actors') return WORDS_AT + measure(legendWords(row), font)
  return actorsWidth(row.kinds, font, measure)
}

/** Draws one row from `x` on, centred on `y`, as the map draws what it explains. */
export function drawLegendRow(
  context: CanvasRenderingContext2D,
  row: LegendRow,
  x: number,
  y: number,
  palette: Palette,
  text: LegendText,
): void {
  const baseline = y + text.size * 0.34
  const say = (words: string, at: number): void => {
    context.fillStyle = palette.ink
    context.font = text.font
    context.fillText(words, at, baseline)
  }
  if (row.kind === 'actors') {
    let at = x
    for (const kind of row.kinds) {
      drawKind(context, kind, at + KIND.sign / 2, y, palette)
      const words = KIND_WORD[kind]
      say(words, at + KIND.words)
      at += KIND.words + context.measureText(words).width + KIND.gap
    }
    return
  }
  context.save()
  drawSign(context, row, x, y, palette, text)
  context.restore()
  say(legendWords(row), x + WORDS_AT)
}

/** In a row of kinds of actors: width of a sign, where its word begins, and the gap before the next. */
const KIND = { sign: 17, words: 23, gap: 11 } as const

const actorsWidth = (kinds: readonly ActorKind[], font: string, measure: Measure): number =>
  kinds.reduce((sum, kind) => sum + KIND.words + measure(KIND_WORD[kind], font) + KIND.gap, -KIND.gap)

function drawSign(
  context: CanvasRenderingContext2D,
  row: Exclude<LegendRow, { kind: 'actors' }>,
  x: number,
  y: number,
  palette: Palette,
  text: LegendText,
): void {
  const ink = palette.ink
  switch (row.kind) {
    case 'class':
      drawClass(context, row.class, row.arrow, x, y, palette)
      break
    case 'planned':
      context.setLineDash([10, 5])
      line(context, x, y, x + WIDTH, ink, 2.5)
      break
    case 'possible':
      context.lineCap = 'round'
      context.setLineDash([0.1, 6])
      line(context, x + 2, y, x + WIDTH, ink, 3)
      break
    case 'denied':
      line(context, x, y, x + WIDTH, ink, 1.5)
      deniedSign(context, x + WIDTH / 2, y, palette)
      break
    case 'unsure':
      line(context, x, y, x + WIDTH - 8, ink, 1.75)
      path(context, [x + WIDTH - 9, y - 4.5], [x + WIDTH, y], [x + WIDTH - 9, y + 4.5])
      context.closePath()
      context.fillStyle = palette.ground
      context.fill()
      context.lineWidth = HOLLOW_LINE
      context.stroke()
      break
    case 'width':
      line(context, x, y - (row.most.width + 4) / 2, x + WIDTH, ink, row.least.width)
      line(context, x, y + (row.least.width + 4) / 2, x + WIDTH, ink, row.most.width)
      break
    case 'count':
      context.font = text.bold
      row.signs.forEach((sign, i) => {
        context.fillStyle = palette.classes[sign === '+' ? 'material cooperation' : 'material conflict']
        context.fillText(`${sign}n`, x + i * 21, y + text.size * 0.34)
      })
      break
    case 'note': {
      const mark = row.mark || 'no mark'
      context.font = row.mark ? text.bold : text.font
      context.fillStyle = row.mark ? ink : palette.ink2
      context.fillText(
        mark,
        x + Math.max(0, (WIDTH - context.measureText(mark).width) / 2),
        y + text.size * 0.34,
      )
      break
    }
    case 'selected':
      context.strokeStyle = ink
      context.lineWidth = 2.5
      context.beginPath()
      context.arc(x + WIDTH / 2, y, 8, 0, 2 * Math.PI)
      context.stroke()
      context.fillStyle = palette.person
      context.beginPath()
      context.arc(x + WIDTH / 2, y, 4.5, 0, 2 * Math.PI)
      context.fill()
      break
    case 'path':
      line(context, x, y, x + WIDTH, ink, 2.5 + HOT)
      line(context, x, y, x + WIDTH, palette.classes.tie, 2.5)
      break
    case 'beside': {
      context.globalAlpha = OPACITY[row.without === null ? 'dim' : 'soft'].strand
      const part = WIDTH / row.classes.length
      row.classes.forEach((name, i) => {
        line(context, x + i * part, y, x + (i + 1) * part, palette.classes[name], 2.5)
      })
      break
    }
  }
}

function drawClass(
  context: CanvasRenderingContext2D,
  relationClass: RelationClass,
  arrow: boolean,
  x: number,
  y: number,
  palette: Palette,
): void {
  const colour = palette.classes[relationClass]
  const width = relationClass.startsWith('material') ? 3.5 : 2.5
  const end = x + WIDTH
  if (!arrow) {
    line(context, x, y, end, colour, width)
    return
  }
  if (relationClass === 'tie') {
    line(context, x, y, end - 12, colour, width)
    path(context, [end - 12, y], [end - 6, y - 4.5], [end, y], [end - 6, y + 4.5])
    context.closePath()
    context.fillStyle = colour
    context.fill()
    return
  }
  const verbal = relationClass.startsWith('verbal')
  line(context, x, y, verbal ? end : end - 6, colour, width)
  path(context, [end - 9, y - 5], [end, y], [end - 9, y + 5])
  if (verbal) {
    context.strokeStyle = colour
    context.lineWidth = 2.2
    context.stroke()
  } else {
    context.fillStyle = colour
    context.fill()
  }
}

function drawKind(
  context: CanvasRenderingContext2D,
  kind: ActorKind,
  x: number,
  y: number,
  palette: Palette,
): void {
  context.save()
  context.strokeStyle = palette.ink
  context.globalAlpha = 1
  context.lineWidth = 1
  context.beginPath()
  switch (kind) {
    case 'country':
      context.fillStyle = palette.raised
      context.roundRect(x - 8.5, y - 5.5, 17, 11, 2)
      break
    case 'person':
      context.fillStyle = palette.person
      context.arc(x, y, 7, 0, 2 * Math.PI)
      break
    case 'organization':
      context.fillStyle = palette.organization
      for (let corner = 0; corner < 6; corner += 1) {
        const turn = (corner * Math.PI) / 3
        context.lineTo(x + 8 * Math.cos(turn), y + 8 * Math.sin(turn))
      }
      context.closePath()
      break
  }
  context.fill()
  context.stroke()
  context.restore()
}

function path(context: CanvasRenderingContext2D, ...points: readonly (readonly [number, number])[]): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
}

function line(
  context: CanvasRenderingContext2D,
  x0: number,
  y: number,
  x1: number,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour
  context.lineWidth = width
  path(context, [x0, y], [x1, y])
  context.stroke()
}

function deniedSign(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.ground
  context.strokeStyle = palette.ink
  context.lineWidth = 1.5
  context.beginPath()
  context.arc(x, y, 6, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  path(context, [x - 4, y + 4], [x + 4, y - 4])
  context.stroke()
}
