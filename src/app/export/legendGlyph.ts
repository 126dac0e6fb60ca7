import type { Palette } from '../palette.ts'
import { CLASS_WORDS } from '../panels/wording.ts'
import type { LegendRow } from './legend.ts'

const WIDTH = 38

/** The words beside a legend row's line. */
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
    case 'width':
      return `1 telling, ${row.most} tellings`
  }
}

/** The line of a legend row, from `x` on, centred on `y`: drawn as the map draws it. */
export function drawLegendGlyph(
  context: CanvasRenderingContext2D,
  row: LegendRow,
  x: number,
  y: number,
  palette: Palette,
): void {
  context.save()
  context.lineCap = 'butt'
  switch (row.kind) {
    case 'class': {
      const colour = palette.classes[row.class]
      const verbal = row.class.startsWith('verbal')
      line(
        context,
        x,
        y,
        x + WIDTH - (row.arrow && !verbal ? 6 : 0),
        colour,
        row.class.startsWith('material') ? 3.5 : 2.5,
      )
      if (row.arrow) arrowhead(context, x + WIDTH, y, colour, verbal)
      break
    }
    case 'planned':
      context.setLineDash([10, 5])
      line(context, x, y, x + WIDTH, palette.ink, 2.5)
      break
    case 'possible':
      context.lineCap = 'round'
      context.setLineDash([0.1, 6])
      line(context, x + 2, y, x + WIDTH, palette.ink, 3)
      break
    case 'denied':
      line(context, x, y, x + WIDTH, palette.ink, 1.5)
      deniedSign(context, x + WIDTH / 2, y, palette)
      break
    case 'width':
      line(context, x, y - 5, x + WIDTH, palette.ink, 2.35)
      line(context, x, y + 4, x + WIDTH, palette.ink, Math.min(9, 1.25 + 1.1 * Math.sqrt(row.most)))
      break
  }
  context.restore()
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
  context.beginPath()
  context.moveTo(x0, y)
  context.lineTo(x1, y)
  context.stroke()
}

function arrowhead(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  open: boolean,
): void {
  context.beginPath()
  context.moveTo(x - 9, y - 5)
  context.lineTo(x, y)
  context.lineTo(x - 9, y + 5)
  if (open) {
    context.strokeStyle = colour
    context.lineWidth = 2.2
    context.stroke()
  } else {
    context.fillStyle = colour
    context.fill()
  }
}

function deniedSign(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.ground
  context.strokeStyle = palette.ink
  context.lineWidth = 1.5
  context.beginPath()
  context.arc(x, y, 6, 0, 2 * Math.PI)
  context.fill()
  context.stroke()
  context.beginPath()
  context.moveTo(x - 4, y + 4)
  context.lineTo(x + 4, y - 4)
  context.stroke()
}
