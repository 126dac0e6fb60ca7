import type { MatrixGeometry } from './geometry.ts'
import { Halves } from './Halves.tsx'
import type { Matrix } from './matrix.ts'
import { NAMES_WIDTH, SUMS_HEIGHT } from './measures.ts'
import './printedMatrix.css'

/** Characters of a name that have room. */
const LONGEST = 26
/** Px right of the cells, into which the last names lean, and above them. */
const LEAN = 100
const HEADS = 150

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
  return (
    <svg
      className="printed-matrix"
      viewBox={`0 0 ${NAMES_WIDTH + size + LEAN} ${HEADS + size + SUMS_HEIGHT}`}
      role="img"
      aria-label="Matrix of who is told to do what to whom"
    >
      <g transform={`translate(${NAMES_WIDTH} ${HEADS})`}>
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
              <text transform={`translate(${middle + 4} -6) rotate(-52)`}>{cut(id)}</text>
              <text className="printed-name" x={-40} y={middle + 4.5}>
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
