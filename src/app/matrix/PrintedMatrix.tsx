import { textWidth } from '../graph/labels.ts'
import type { MatrixGeometry } from './geometry.ts'
import { Halves } from './Halves.tsx'
import type { Matrix } from './matrix.ts'
import { LEAN_DEGREES, SUMS_HEIGHT } from './measures.ts'
import './printedMatrix.css'

/** Characters of a name that have room: on paper nothing tells the rest. */
const LONGEST = 36
const FONT_SIZE = 13
/** Px of a row's sum between its name and its cells. */
const SUM = 40
/** In radians. */
const LEAN = (LEAN_DEGREES * Math.PI) / 180
/** Px around the names, and at least so many for the two words in the corner. */
const AROUND = 14
const CORNER = 100

/** The matrix as one drawing for paper, which shrinks until all of it stands on a sheet. */
export function PrintedMatrix({
  matrix,
  geometry,
  named,
}: {
  readonly matrix: Matrix
  readonly geometry: MatrixGeometry
  readonly named: (id: string) => string
}) {
  const { ids } = matrix
  const { starts, cell, size } = geometry
  const cut = (id: string): string => {
    const name = named(id)
    return name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name
  }
  const longest = Math.max(0, ...ids.map((id) => textWidth(cut(id), FONT_SIZE)))
  const names = Math.max(CORNER, SUM + longest + AROUND)
  const heads = Math.max(CORNER / 2, longest * Math.sin(LEAN) + AROUND + FONT_SIZE)
  const aside = longest * Math.cos(LEAN) + AROUND
  return (
    <svg
      className="printed-matrix"
      viewBox={`0 0 ${names + size + aside} ${heads + size + SUMS_HEIGHT}`}
      role="img"
      aria-label="Matrix of who is told to do what to whom"
    >
      <g transform={`translate(${names} ${heads})`}>
        <text className="printed-corner" x={-12} y={-24}>
          to whom →
        </text>
        <text className="printed-corner" x={-12} y={-7}>
          who did it
        </text>
        {ids.map((id, i) => {
          const middle = starts[i]! + cell / 2
          return (
            <g key={id}>
              <text transform={`translate(${middle + 4} -6) rotate(${-LEAN_DEGREES})`}>{cut(id)}</text>
              <text className="printed-name" x={-SUM} y={middle + 4.5}>
                {cut(id)}
              </text>
              <text className="printed-sum printed-name" x={-10} y={middle + 4.5}>
                {matrix.rowSums.get(id) ?? '·'}
              </text>
              <text className="printed-sum printed-middle" x={middle} y={size + 18}>
                {matrix.columnSums.get(id) ?? '·'}
              </text>
            </g>
          )
        })}
        <Halves matrix={matrix} geometry={geometry} />
      </g>
    </svg>
  )
}
