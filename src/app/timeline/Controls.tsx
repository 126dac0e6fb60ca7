import { PanelBottomClose, PanelBottomOpen, Pause, Play, StepForward } from 'lucide-react'
import { CLOCKS, type Clock } from '../state/choices.ts'
import { setLook, useTimelineLook } from './look.ts'
import { MEASURES } from './measure.ts'
import { PLAY_MODES, type PlayMode, SPEEDS } from './playback.ts'
import type { usePlayback } from './usePlayback.ts'

const CLOCK_WORDS: Readonly<Record<Clock, { readonly word: string; readonly title: string }>> = {
  happened: { word: 'Happened', title: 'By the day on which it is told to have happened' },
  reported: { word: 'Reported', title: 'By the day on which the article came out' },
}

/** Which time counts. */
export function ClockSwitch({
  clock,
  onClock,
}: {
  readonly clock: Clock
  readonly onClock: (clock: Clock) => void
}) {
  return (
    <fieldset className="timeline-clock" aria-label="Clock">
      {CLOCKS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === clock}
          title={CLOCK_WORDS[one].title}
          onClick={() => onClock(one)}
        >
          {CLOCK_WORDS[one].word}
        </button>
      ))}
    </fieldset>
  )
}

const MODE_WORDS: Readonly<Record<PlayMode, string>> = { window: 'Window', cumulative: 'Adding up' }

/** Play, pause or step; how fast, and whether the window slides or grows. */
export function PlayControls({
  playback: { playing, byStep, mode, speed, press },
  disabled,
}: {
  readonly playback: ReturnType<typeof usePlayback>
  readonly disabled: boolean
}) {
  const Icon = byStep ? StepForward : playing ? Pause : Play
  const name = byStep ? 'Step' : playing ? 'Pause' : 'Play'
  return (
    <>
      <button
        type="button"
        className="timeline-play"
        disabled={disabled}
        aria-label={name}
        aria-keyshortcuts="Space"
        title={byStep ? 'One bin further (Space)' : `${name} through time (Space)`}
        onClick={press}
      >
        <Icon size={17} strokeWidth={1.7} aria-hidden />
      </button>
      <span className="timeline-how">
        {byStep ? null : (
          <select
            className="timeline-select"
            aria-label="Speed"
            value={speed}
            onChange={({ target }) => setLook({ speed: SPEEDS.find((one) => String(one) === target.value)! })}
          >
            {SPEEDS.map((one) => (
              <option key={one} value={one}>
                {one === 0.5 ? '×½' : `×${one}`}
              </option>
            ))}
          </select>
        )}
        <select
          className="timeline-select"
          aria-label="What playing shows"
          value={mode}
          onChange={({ target }) => setLook({ mode: PLAY_MODES.find((one) => one === target.value)! })}
        >
          {PLAY_MODES.map((one) => (
            <option key={one} value={one}>
              {MODE_WORDS[one]}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}

const BAR_WORDS = { intensity: 'Bars: intensity', tellings: 'Bars: tellings' } as const

/** What the height of bars stands for, and whether it grows with the square root. */
export function BarHeight() {
  const measure = useTimelineLook((look) => look.measure)
  const root = useTimelineLook((look) => look.root)
  return (
    <select
      className="timeline-select timeline-measure"
      aria-label="Height of bars"
      title="What the height of bars stands for; √ lifts the small ones"
      value={`${measure}${root ? ' root' : ''}`}
      onChange={({ target }) => {
        const next = MEASURES.find((one) => target.value.startsWith(one))
        if (next) setLook({ measure: next, root: target.value.endsWith('root') })
      }}
    >
      {MEASURES.flatMap((one) => [
        <option key={one} value={one}>
          {BAR_WORDS[one]}
        </option>,
        <option key={`${one} root`} value={`${one} root`}>
          {BAR_WORDS[one]}, √
        </option>,
      ])}
    </select>
  )
}

export function CollapseButton({
  collapsed,
  onToggle,
}: {
  readonly collapsed: boolean
  readonly onToggle: () => void
}) {
  const Icon = collapsed ? PanelBottomOpen : PanelBottomClose
  return (
    <button
      type="button"
      className="timeline-collapse"
      aria-expanded={!collapsed}
      aria-label="Whole timeline"
      title={collapsed ? 'Open the timeline' : 'Fold the timeline into a strip'}
      onClick={onToggle}
    >
      <Icon size={16} strokeWidth={1.7} aria-hidden />
    </button>
  )
}
