import { isoDay } from '../../model/isoDate.ts'
import type { TurningPoint } from '../lens/turningPoints.ts'
import type { Selection } from '../state/choices.ts'

/** Turning points whose marks would touch stand under one mark. */
export interface TurnTick {
  readonly x: number
  /** In order of time. */
  readonly turns: readonly TurningPoint[]
  /** Where all of them turn to; null: some to cooperation, some to conflict. */
  readonly to: TurningPoint['to'] | null
  /** Whether one of them is of what is selected. */
  readonly chosen: boolean
}

/** Pixels within which marks are one. */
const SAME_MARK_PX = 16
/** Of a large dossier the largest swings alone are marked; those of what is selected always are. */
const MOST_MARKED = 12

/**
 * The marks of turning points on an axis, each on the day of the first telling of the new sign.
 * @param turns the largest swings first
 * @param middleOf the pixel of a day; null for one that the axis leaves out
 */
export function turnTicks(
  turns: readonly TurningPoint[],
  selection: Selection,
  middleOf: (day: number) => number | null,
  width: number,
): readonly TurnTick[] {
  const marked = turns.filter((turn, rank) => rank < MOST_MARKED || concerns(turn, selection))
  const placed = marked.flatMap((turn) => {
    const day = isoDay(turn.after.when?.start ?? '')
    const x = day === null ? null : middleOf(day)
    return x === null || x < 0 || x > width ? [] : [{ x, turn }]
  })
  const ticks: { x: number; turns: TurningPoint[] }[] = []
  for (const { x, turn } of placed.sort((one, other) => one.x - other.x)) {
    const last = ticks.at(-1)
    if (last && x - last.x < SAME_MARK_PX) last.turns.push(turn)
    else ticks.push({ x, turns: [turn] })
  }
  return ticks.map(({ x, turns: under }) => ({
    x,
    turns: under,
    to: under.every(({ to }) => to === under[0]!.to) ? under[0]!.to : null,
    chosen: under.some((turn) => concerns(turn, selection)),
  }))
}

function concerns({ pair }: TurningPoint, selection: Selection): boolean {
  switch (selection.kind) {
    case 'none':
      return false
    case 'pair':
      return selection.id === pair
    case 'actor':
      return pair.split('~').includes(selection.id)
  }
}
