import { useId } from 'react'
import type { Relation } from '../../model/relation.ts'
import type { RelationClass } from '../../model/relationTypes.ts'
import type { Claim, TimeChoice } from '../state/choices.ts'
import { PLOT, spanInRange } from './plot.ts'
import type { Band, Block, Side, Stacks } from './stacks.ts'
import type { TimeAxis } from './timeAxis.ts'

const LANE = 6
const BAND = 5
const MAX_BLOCK = 10
/** Below this height of one telling a bar is not parted into its tellings. */
const MIN_PART = 5
const BASE = PLOT.top + PLOT.up

/** Bars, bands and the ticks of the articles' days. What lies outside the brush is pale; what is selected is framed. */
export function Marks({
  axis,
  stacks,
  range,
  selected,
  articles,
}: {
  readonly axis: TimeAxis
  readonly stacks: Stacks
  readonly range: TimeChoice['range']
  readonly selected: ReadonlySet<string>
  readonly articles: readonly number[]
}) {
  const patterns = useId()
  const lanes = Math.min(stacks.lanes, 3) * LANE
  const unit = Math.min(MAX_BLOCK, (PLOT.up - lanes - 2) / Math.max(1, stacks.tallest))
  const paint = (relationClass: RelationClass, claim: Claim): { fill: string; stroke: string } => {
    const colour = `var(--${relationClass.replace(' ', '-')})`
    if (claim === 'actual') return { fill: colour, stroke: 'none' }
    if (claim === 'denied') return { fill: 'var(--ground)', stroke: colour }
    return { fill: `url(#${patterns}-${relationClass.replace(' ', '-')})`, stroke: colour }
  }
  return (
    <>
      <defs>
        {CLASSES.map((name) => (
          <pattern
            key={name}
            id={`${patterns}-${name}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="var(--ground)" />
            <rect width="2" height="5" fill={`var(--${name})`} />
          </pattern>
        ))}
        <linearGradient id={`${patterns}-fade`}>
          <stop offset="0" stopColor="#fff" stopOpacity="0" />
          <stop offset="0.08" stopColor="#fff" />
          <stop offset="0.92" stopColor="#fff" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </linearGradient>
        <mask id={`${patterns}-soft`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${patterns}-fade)`} />
        </mask>
      </defs>
      {articles.map((day) => (
        <line key={day} className="article-day" x1={axis.x(day)} x2={axis.x(day)} y1={0} y2={PLOT.top} />
      ))}
      {stacks.bands.map((band) => (
        <rect
          key={`${band.side} ${band.first} ${band.last} ${band.class} ${band.claim}`}
          className={markClass(spanInRange(band, range), band, selected)}
          mask={`url(#${patterns}-soft)`}
          {...bandBox(band, axis)}
          {...paint(band.class, band.claim)}
        />
      ))}
      {stacks.blocks.map((block) => {
        const box = blockBox(block, axis, unit, laneRoom(block, stacks.bands))
        const className = markClass(
          spanInRange({ first: block.first, last: block.end - 1 }, range),
          block,
          selected,
        )
        return (
          <g key={`${block.side} ${block.first} ${block.class} ${block.claim}`} className={className}>
            <rect {...box} {...paint(block.class, block.claim)} />
            {unit >= MIN_PART ? <path className="parts" d={partsOf(box, block.count, unit)} /> : null}
            {block.claim === 'denied' ? (
              <line
                x1={box.x}
                y1={box.y + box.height}
                x2={box.x + box.width}
                y2={box.y}
                stroke={paint(block.class, block.claim).stroke}
              />
            ) : null}
          </g>
        )
      })}
    </>
  )
}

const CLASSES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'tie',
] as const

function markClass(
  inside: boolean,
  mark: { readonly relations: readonly Relation[] },
  selected: ReadonlySet<string>,
): string {
  const isSelected = mark.relations.some(({ id }) => selected.has(id))
  return `mark${inside ? '' : ' outside'}${isSelected ? ' selected' : ''}`
}

const upward = (side: Side, distance: number, height: number): number =>
  side === 'up' ? BASE - distance - height : BASE + distance

function bandBox({ first, last, side, lane }: Band, axis: TimeAxis) {
  const x = axis.x(first)
  const y = upward(side, Math.min(lane, 2) * LANE + 1, BAND)
  return { x, y, width: Math.max(4, axis.end(last) - x), height: BAND }
}

/** Bars stand on the bands beneath them. */
const laneRoom = ({ side, first, end }: Block, bands: readonly Band[]): number =>
  LANE *
  Math.min(
    3,
    Math.max(
      0,
      ...bands
        .filter((band) => band.side === side && band.first < end && first <= band.last)
        .map(({ lane }) => lane + 1),
    ),
  )

function blockBox({ first, end, side, count, below }: Block, axis: TimeAxis, unit: number, room: number) {
  const x0 = axis.x(first)
  const width = Math.max(3, Math.min(28, axis.end(end - 1) - x0 - 1.5))
  const x = x0 + Math.max(0, axis.end(end - 1) - x0 - width) / 2
  const height = Math.max(1, count * unit - 1)
  return { x, y: upward(side, room + below * unit + 1, height), width, height }
}

/** Hairlines that part a bar into its tellings. */
const partsOf = (box: { x: number; y: number; width: number }, count: number, unit: number): string =>
  Array.from({ length: count - 1 }, (_, i) => `M${box.x} ${box.y + (i + 1) * unit - 0.5}h${box.width}`).join(
    '',
  )
