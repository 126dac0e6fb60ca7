import { memo } from 'react'
import type { Strand } from '../../model/dyad.ts'
import { RELATION_CLASSES } from '../../model/relationTypes.ts'
import { classToken } from '../panels/glyphs.tsx'
import { gridPath, halfPath, type MatrixGeometry } from './geometry.ts'
import type { Matrix } from './matrix.ts'

/** The rules and all that is told, as one drawing under the cells. */
export const Halves = memo(function Halves({
  matrix,
  geometry,
}: {
  readonly matrix: Matrix
  readonly geometry: MatrixGeometry
}) {
  const place = new Map(matrix.ids.map((id, i) => [id, geometry.starts[i]!]))
  return (
    <svg
      className="matrix-paper"
      width={geometry.size + 1}
      height={geometry.size + 1}
      aria-hidden="true"
      focusable="false"
    >
      <Hatchings />
      <path className="matrix-diagonal" d={diagonal(geometry)} />
      <path className="matrix-rules" d={gridPath(geometry)} transform="translate(.5 .5)" />
      {[...matrix.cells.entries()].map(([key, { source, target, upper, lower }]) => {
        const [x, y] = [place.get(target), place.get(source)]
        if (x === undefined || y === undefined) return null
        return (
          <g key={key} transform="translate(.5 .5)">
            {upper && (
              <Half strand={upper} d={halfPath(x, y, geometry.cell, 'upper', upper.tellings, matrix.most)} />
            )}
            {lower && (
              <Half strand={lower} d={halfPath(x, y, geometry.cell, 'lower', lower.tellings, matrix.most)} />
            )}
          </g>
        )
      })}
    </svg>
  )
})

/** Full where it is told as happened, hatched where it is only planned or possible, an outline where it is negated. */
export function Half({
  strand: { class: relationClass, modality, denied },
  d,
}: {
  readonly strand: Pick<Strand, 'class' | 'modality' | 'denied'>
  readonly d: string
}) {
  const token = classToken(relationClass)
  const claim = denied ? 'denied' : modality === 'actual' ? 'actual' : 'hedged'
  return (
    <path
      className={`half half-${claim} half-${token}`}
      d={d}
      style={claim === 'hedged' ? { fill: `url(#hatch-${token})` } : undefined}
    />
  )
}

function Hatchings() {
  return (
    <defs>
      {RELATION_CLASSES.map((relationClass) => {
        const token = classToken(relationClass)
        return (
          <pattern
            key={token}
            id={`hatch-${token}`}
            width="3.6"
            height="3.6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(-45)"
          >
            <path className={`half-${token} hatch-line`} d="M0 0H3.6" />
          </pattern>
        )
      })}
    </defs>
  )
}

/** Nobody does anything to themselves: a grey cell with a dash. */
const diagonal = ({ starts, cell }: MatrixGeometry): string =>
  starts.map((at) => `M${at} ${at}h${cell}v${cell}h${-cell}Z`).join('')
