import { useMemo } from 'react'
import { useLaterChoices } from '../panels/LaterChoices.tsx'
import { useIndex } from '../panels/useGraph.ts'
import { ALL_TIME, CLOCKS, type Clock, type TimeChoice } from '../state/choices.ts'
import { selectedRelations, viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { ofStrand, spansOf } from './contents.ts'
import { partByDate } from './dated.ts'
import { heightsOf, notesOf, type Plot } from './geometry.ts'
import { useTimelineLook } from './look.ts'
import { weightsOf } from './measure.ts'
import { stackRelations } from './stacks.ts'
import { stretchesOf } from './stretches.ts'
import { layAxis, mostStretches } from './timeAxis.ts'
import { noteWords } from './words.ts'
import type { Zoom } from './zoom.ts'

/** All of time on each clock: what the timeline shows is the view without the brush. One object each, to be remembered by. */
const WHOLE_TIME: Readonly<Record<Clock, TimeChoice>> = {
  happened: { ...ALL_TIME, clock: CLOCKS[0] },
  reported: { ...ALL_TIME, clock: CLOCKS[1] },
}

/** What passes all choices but the brush and the tray, parted into what has days on the clock and what has none. */
export function useParted() {
  const index = useIndex()
  const { filters, lens, hiddenActors } = useLaterChoices()
  const clock = useApp(({ time }) => time.clock)
  const view = viewOf(index, { filters, time: WHOLE_TIME[clock], lens, hiddenActors })
  const parted = useMemo(() => partByDate(index, view.relations, clock), [index, view, clock])
  return { index, clock, view, ...parted }
}

/** The axis of the whole dossier: filters and lens never move it. Null when nothing has a day on the clock. */
export function useAxis(width: number, zoom: Zoom) {
  const index = useIndex()
  const clock = useApp(({ time }) => time.clock)
  const stretches = useMemo(() => {
    const spans = spansOf(index, clock)
    return spans.length === 0 || width <= 0 ? null : stretchesOf(spans, mostStretches(width))
  }, [index, clock, width])
  return useMemo(() => stretches && layAxis(stretches, width, zoom), [stretches, width, zoom])
}

/** The bars and bands as they are to be drawn on an axis. */
export function useMarks(parted: ReturnType<typeof useParted>, axis: ReturnType<typeof useAxis>, plot: Plot) {
  const { view, dated } = parted
  const selection = useApp((state) => state.selection)
  const measure = useTimelineLook((look) => look.measure)
  const root = useTimelineLook((look) => look.root)
  const weights = useMemo(() => weightsOf(view.relations, measure), [view, measure])
  const selected = useMemo(
    () => new Set(ofStrand(selectedRelations(view, selection), selection).map(({ id }) => id)),
    [view, selection],
  )
  const stacks = useMemo(
    () =>
      axis &&
      stackRelations(dated, weights, selected, axis, { first: axis.dayAt(0), last: axis.dayAt(axis.width) }),
    [dated, weights, selected, axis],
  )
  const heights = useMemo(
    () => stacks && heightsOf(stacks, plot, measure, root),
    [stacks, plot, measure, root],
  )
  const notes = useMemo(
    () => (axis && stacks && heights ? notesOf(stacks, axis, heights, noteWords) : []),
    [axis, stacks, heights],
  )
  return axis && stacks && heights && plot.height > 0 ? { axis, stacks, heights, notes } : null
}
