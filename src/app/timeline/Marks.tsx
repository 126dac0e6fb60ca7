import { memo, useId } from 'react'
import type { RelationClass } from '../../model/relationTypes.ts'
import type { Claim } from '../state/choices.ts'
import type { Band } from './bands.ts'
import { type Box, bandBox, blockBoxes, type Heights, partLines, selectedBox } from './geometry.ts'
import { Patterns, type Shade, shadeOf } from './Patterns.tsx'
import type { Bar, Stacks } from './stacks.ts'
import type { TimeAxis } from './timeAxis.ts'

/** Bars and bands. Drawn anew when they change, never while the brush moves. */
export const Marks = memo(function Marks({
  axis,
  stacks,
  heights,
}: {
  readonly axis: TimeAxis
  readonly stacks: Stacks
  readonly heights: Heights
}) {
  const id = useId()
  const shade = (of: RelationClass, claim: Claim): Shade => shadeOf(id, of, claim)
  return (
    <>
      <Patterns id={id} />
      {stacks.bands.map((band) => (
        <BandMark
          key={`${band.side} ${band.first} ${band.last}`}
          {...{ id, band, axis, heights }}
          shade={shade}
        />
      ))}
      {stacks.bars.map((bar) => (
        <BarMark
          key={`${bar.side} ${bar.bin.index}`}
          bar={bar}
          boxes={blockBoxes(bar, stacks.bands, axis, heights)}
          heights={heights}
          shade={shade}
        />
      ))}
    </>
  )
})

type ShadeOf = (of: RelationClass, claim: Claim) => Shade

function BarMark({
  bar,
  boxes,
  heights,
  shade,
}: {
  readonly bar: Bar
  readonly boxes: readonly Box[]
  readonly heights: Heights
  readonly shade: ShadeOf
}) {
  return (
    <g className="bar" data-side={bar.side}>
      {bar.blocks.map((block, i) => {
        const box = boxes[i]!
        const colours = shade(block.class, block.claim)
        const hairlines = partLines(box, block, bar.side, heights)
        return (
          <g key={`${block.class} ${block.claim} ${block.spread}`} opacity={block.spread ? 0.6 : undefined}>
            <rect {...inset(box, colours)} {...colours} />
            {hairlines ? <path className="parts" d={hairlines} /> : null}
            {block.claim === 'denied' ? <Stroke box={box} colour={colours.stroke} /> : null}
          </g>
        )
      })}
      {bar.blocks.map((block, i) =>
        block.selectedCount > 0 ? (
          <rect
            key={`${block.class} ${block.claim} ${block.spread}`}
            className="selected-part"
            strokeWidth={boxes[i]!.width < 9 ? 1 : 1.5}
            {...selectedBox(boxes[i]!, block, bar.side)}
          />
        ) : null,
      )}
    </g>
  )
}

function BandMark({
  id,
  band,
  axis,
  heights,
  shade,
}: {
  readonly id: string
  readonly band: Band
  readonly axis: TimeAxis
  readonly heights: Heights
  readonly shade: ShadeOf
}) {
  const box = bandBox(band, axis, heights)
  const { fill } = shade(band.class, band.claim)
  return (
    <>
      <rect className="band" {...box} fill={fill} mask={`url(#${id}-soft)`} />
      {band.selected ? (
        <line
          className="selected-band"
          x1={box.x + box.width * 0.08}
          x2={box.x + box.width * 0.92}
          y1={band.side === 'up' ? box.y - 1 : box.y + box.height + 1}
          y2={band.side === 'up' ? box.y - 1 : box.y + box.height + 1}
        />
      ) : null}
    </>
  )
}

/** An outline lies inside its box. */
const inset = (box: Box, { stroke }: Shade): Box =>
  stroke === 'none' || box.height < 2
    ? box
    : {
        x: box.x + 0.5,
        y: box.y + 0.5,
        width: Math.max(1, box.width - 1),
        height: Math.max(0.5, box.height - 1),
      }

/** What is denied is struck out. */
const Stroke = ({ box, colour }: { readonly box: Box; readonly colour: string }) => (
  <line x1={box.x} y1={box.y + box.height} x2={box.x + box.width} y2={box.y} stroke={colour} />
)
