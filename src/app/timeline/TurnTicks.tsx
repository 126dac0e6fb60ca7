import { memo } from 'react'
import type { Relation } from '../../model/relation.ts'
import { turnBalance, turnWords } from '../lens/findingWords.ts'
import type { TurningPoint } from '../lens/turningPoints.ts'
import { formatWhen } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { showTold } from './showTold.ts'
import { tickSentence } from './tickSentence.ts'
import type { TurnTick } from './turns.ts'
import { useRovingTicks } from './useRovingTicks.ts'

/** So many turning points are told over one mark. */
const MOST_TOLD = 2

/**
 * A mark on the line of time for each week in which a pair turns from conflict to cooperation or back; the two sentences around
 * it on hover and focus, the pair and its first sentence of the new sign at a click.
 */
export const TurnTicks = memo(function TurnTicks({
  ticks,
  index,
  base,
  width,
  still,
}: {
  readonly ticks: readonly TurnTick[]
  readonly index: GraphIndex
  /** The line's place from the top of the plot, px. */
  readonly base: number
  readonly width: number
  /** Only drawn: a finger would not hit them. */
  readonly still: boolean
}) {
  const { group, current, setAt, onKeyDown } = useRovingTicks(ticks.length)
  const lit = useApp((state) => state.relation)
  if (ticks.length === 0) return null
  if (still)
    return (
      <div className="turn-ticks" style={{ top: base }} aria-hidden="true">
        {ticks.map(({ x, to, chosen }) => (
          <span key={x} className="turn-tick" style={{ left: x }} data-chosen={chosen || undefined}>
            <Glyph to={to} />
          </span>
        ))}
      </div>
    )
  return (
    <div
      ref={group}
      className="turn-ticks"
      style={{ top: base }}
      role="toolbar"
      aria-label="Turning points"
      onKeyDown={onKeyDown}
    >
      {ticks.map(({ x, turns, to, chosen }, i) => (
        <button
          key={turns[0]!.id}
          type="button"
          className="turn-tick"
          tabIndex={i === current ? 0 : -1}
          style={{ left: x }}
          data-chosen={chosen || undefined}
          aria-label={turns.map((turn) => spokenTurn(turn, index)).join(' ')}
          onFocus={() => setAt(i)}
          // The first sentence of the new sign.
          onClick={() => showTold(nextTurn(turns, lit).after, index)}
        >
          <Glyph to={to} />
          <span className="timeline-tip" data-side={x < width / 2 ? 'right' : 'left'} aria-hidden="true">
            {turns.slice(0, MOST_TOLD).map((turn) => (
              <span key={turn.id}>
                <b>{turnWords(turn, index)}</b>
                <small>{turnBalance(turn)}</small>
                <Told relation={turn.before} index={index} />
                <Told relation={turn.after} index={index} />
              </span>
            ))}
            {turns.length > MOST_TOLD && <small>and {turns.length - MOST_TOLD} more</small>}
          </span>
        </button>
      ))}
    </div>
  )
})

/** Up to cooperation, down to conflict, as the bars stand; both where a mark stands for several. */
const Glyph = ({ to }: Pick<TurnTick, 'to'>) => (
  <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
    <circle cx={7} cy={7} r={6.25} />
    {to === 'cooperation' && <path className="cooperation" d="M7 2.6 11 8.8H3Z" />}
    {to === 'conflict' && <path className="conflict" d="M7 11.4 3 5.2h8Z" />}
    {to === null && <path className="cooperation" d="M7 2.2 10 6.3H4Z" />}
    {to === null && <path className="conflict" d="M7 11.8 4 7.7h6Z" />}
  </svg>
)

function Told({ relation, index }: { readonly relation: Relation; readonly index: GraphIndex }) {
  const sentence = tickSentence(relation, index)
  return (
    <span className="turn-told">
      <small>{relation.when && formatWhen(relation.when)}</small>
      <i>{sentence}</i>
    </span>
  )
}

/** All that the tip tells, for who does not see it. */
function spokenTurn(turn: TurningPoint, index: GraphIndex): string {
  const told = (relation: Relation): string =>
    `${relation.when ? `${formatWhen(relation.when)}: ` : ''}${tickSentence(relation, index)}`
  return `${turnWords(turn, index)}. ${turnBalance(turn)}. Before, ${told(turn.before)} After, ${told(turn.after)}`
}

/** A click on a mark of several goes from one to the next. */
function nextTurn(turns: readonly TurningPoint[], lit: string | null): TurningPoint {
  const at = turns.findIndex(({ after }) => after.id === lit)
  return turns[(at + 1) % turns.length]!
}
