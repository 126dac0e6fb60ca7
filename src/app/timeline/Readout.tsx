import type { Band } from './bands.ts'
import type { Told } from './counter.ts'
import type { Bin, TimeAxis } from './timeAxis.ts'
import { bandWords, binTitle, toldWords } from './words.ts'

/** What stands under the pointer, in words. */
export function Readout({
  bin,
  told,
  bands,
  axis,
}: {
  readonly bin: Bin
  readonly told: Told
  readonly bands: readonly (readonly Band[])[]
  readonly axis: TimeAxis
}) {
  const x = (axis.x(bin.first) + axis.end(bin.last)) / 2
  return (
    <div
      className="timeline-tip timeline-readout"
      data-side={x < axis.width / 2 ? 'right' : 'left'}
      style={{ left: x }}
      aria-hidden="true"
    >
      <span>
        <b>{binTitle(bin)}</b>
        <small>{toldWords(told)}</small>
      </span>
      {bands.map((group) => (
        <small key={`${group[0]!.first} ${group[0]!.last}`}>{bandWords(group)}</small>
      ))}
    </div>
  )
}
