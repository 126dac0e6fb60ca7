import { Suspense, useMemo, useState } from 'react'
import { turningPointsOf } from '../lens/turningPoints.ts'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { part } from '../part.tsx'
import type { Clock, TimeChoice } from '../state/choices.ts'
import { useApp } from '../state/store.ts'
import './controls.css'
import './plot.css'
import './brush.css'
import './tray.css'
import './timeline.css'
import { ArticleTicks } from './ArticleTicks.tsx'
import { BrushLayer } from './BrushLayer.tsx'
import { daysOf } from './brush.ts'
import { BarHeight, ClockSwitch, CollapseButton, PlayControls } from './Controls.tsx'
import { articleDays, articleTicks, bandsAt, isTold, spansOf } from './contents.ts'
import { tellingCounter, total } from './counter.ts'
import { plotOf } from './geometry.ts'
import { setLook, useTimelineLook } from './look.ts'
import { PlotPicture } from './Plot.tsx'
import { Readout } from './Readout.tsx'
import { placeOf } from './stacks.ts'
import { TurnTicks } from './TurnTicks.tsx'
import { turnTicks } from './turns.ts'
import { UndatedTray } from './UndatedTray.tsx'
import { useFolded } from './useFolded.ts'
import { usePlayback } from './usePlayback.ts'
import { useSize } from './useSize.ts'
import { useAxis, useMarks, useParted } from './useTimeline.ts'
import { edgeWords, summaryWords, toldWords } from './words.ts'
import { WHOLE } from './zoom.ts'

// Most who look at the page have pinned nothing yet.
const EventTicks = part(async () => (await import('./EventTicks.tsx')).EventTicks)

/** What the button that brings the whole axis back takes of the right end of the plot. */
const WHOLE_PX = 92

/**
 * Dated tellings on their days, cooperation above the line and conflict below, with a brush that filters the whole
 * page. The axis follows from the whole graph, so it never moves while filters do. `onEvidence`: called when a mark has put its
 * evidence in the light, where that does not stand beside the timeline.
 */
export function Timeline({ onEvidence }: { readonly onEvidence?: (() => void) | undefined }) {
  const mode = useLayoutMode()
  const time = useApp((state) => state.time)
  const setTime = useApp((state) => state.setTime)
  const zoom = useTimelineLook((look) => look.zoom)
  const { folded: collapsed, toggle } = useFolded()
  const [ref, size] = useSize<HTMLDivElement>()
  const [rows, setRows] = useState(0)
  const plot = useMemo(() => plotOf(size.height, rows), [size.height, rows])
  const parted = useParted()
  const { index, view, dated, undated, clock } = parted
  const selection = useApp((state) => state.selection)
  const axis = useAxis(size.width, zoom)
  const marks = useMarks(parted, axis, plot)
  const pinned = useApp((state) => state.pinnedEvents.length)
  const [pointed, setPointed] = useState<number | null>(null)

  const count = useMemo(() => tellingCounter(dated), [dated])
  const countBars = useMemo(
    () => tellingCounter(axis ? dated.filter((one) => placeOf(one, axis).kind !== 'band') : []),
    [dated, axis],
  )
  const playback = usePlayback(axis, (days) =>
    axis
      ? `${edgeWords('first', days, axis)} ${edgeWords('last', days, axis)}: ${toldWords(count(days))}`
      : '',
  )
  const published = useMemo(() => articleDays(index), [index])
  const ticks = useMemo(
    () => (axis ? articleTicks(published, axis.middle, axis.width) : []),
    [axis, published],
  )
  // Weeks of what happened have no place among the days on which it was reported.
  const turns = useMemo(() => (clock === 'happened' ? turningPointsOf(view.relations) : []), [view, clock])
  const turned = useMemo(
    () => (axis ? turnTicks(turns, selection, axis.middle, axis.width) : []),
    [axis, turns, selection],
  )
  const setClock = (next: Clock): void => {
    setLook({ zoom: WHOLE })
    // A brush on days of which the other clock knows nothing would hide all that is dated.
    setTime(isTold(time.range, spansOf(index, next)) ? { clock: next } : { clock: next, range: null })
  }
  const setRange = (range: TimeChoice['range']): void => setTime({ range })
  const isZoomed = zoom.scale > 1
  // Words keep clear of the button that brings the whole axis back.
  const limit = (axis?.width ?? 0) - (isZoomed ? WHOLE_PX : 0)
  const bin = axis && pointed !== null && pointed < axis.binCount ? axis.bin(pointed) : null

  return (
    <div className="timeline" data-collapsed={collapsed || undefined}>
      <div className="timeline-controls">
        {!collapsed && <ClockSwitch clock={clock} onClock={setClock} />}
        <div className="timeline-playing">
          <PlayControls playback={playback} disabled={axis === null || axis.binCount < 2} />
        </div>
        {!collapsed && <BarHeight />}
      </div>
      {!collapsed && mode !== 'phone' && (
        <div
          className="timeline-sides"
          style={rows > 0 ? { paddingTop: plot.top } : undefined}
          aria-hidden="true"
        >
          <span className="cooperation">cooperation</span>
          <span className="conflict">conflict</span>
        </div>
      )}
      <div className="timeline-plot" ref={ref}>
        <p className="visually-hidden">
          {summaryWords(dated, undated, marks?.stacks.bands ?? [], turns.length, pinned)}
        </p>
        {marks && axis && (
          <>
            <PlotPicture {...marks} range={time.range} />
            <BrushLayer
              axis={axis}
              range={time.range}
              tellings={total(count(daysOf(time.range, axis)))}
              zoom={zoom}
              base={marks.heights.plot.base}
              onRange={setRange}
              onZoom={(next) => setLook({ zoom: next })}
              onHold={playback.hold}
              onPoint={setPointed}
            />
            {!collapsed && (
              <ArticleTicks ticks={ticks} width={axis.width} limit={limit} still={mode === 'phone'} />
            )}
            {!collapsed && (
              <TurnTicks
                ticks={turned}
                index={index}
                base={marks.heights.plot.base}
                width={axis.width}
                still={mode === 'phone'}
              />
            )}
            {pinned > 0 && !plot.compact && (
              <Suspense fallback={null}>
                <EventTicks
                  index={index}
                  view={view}
                  clock={clock}
                  axis={axis}
                  plot={plot}
                  limit={limit}
                  onPhone={mode === 'phone'}
                  onRows={setRows}
                  onOpen={onEvidence}
                />
              </Suspense>
            )}
            {bin && (
              <Readout bin={bin} told={countBars(bin)} bands={bandsAt(marks.stacks.bands, bin)} axis={axis} />
            )}
            {isZoomed && (
              <button type="button" className="timeline-whole" onClick={() => setLook({ zoom: WHOLE })}>
                Whole axis
              </button>
            )}
          </>
        )}
        {size.width > 0 && axis === null && (
          <p className="timeline-empty">
            {clock === 'happened'
              ? 'No telling has a date, so there is no time to show.'
              : 'No article has a date, so there is no time to show.'}
          </p>
        )}
      </div>
      <UndatedTray relations={undated} choice={time.undated} clock={clock} />
      {mode !== 'phone' && <CollapseButton collapsed={collapsed} onToggle={toggle} />}
      <p className="visually-hidden" role="status">
        {playback.spoken}
      </p>
    </div>
  )
}
