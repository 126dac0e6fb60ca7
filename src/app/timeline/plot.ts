import { isoDay } from '../../model/isoDate.ts'
import type { TimeChoice } from '../state/choices.ts'
import type { DaySpan } from './timeAxis.ts'

/** Heights in pixels: the plot above and below the line, the axis beneath it, the articles' ticks on top. */
export const PLOT = { up: 48, down: 48, axis: 22, top: 8 } as const

/** Whether a span lies in the brush: the same rule as the filter's. */
export const spanInRange = ({ first, last }: DaySpan, range: TimeChoice['range']): boolean =>
  range === null || (first <= isoDay(range.end)! && isoDay(range.start)! <= last)
