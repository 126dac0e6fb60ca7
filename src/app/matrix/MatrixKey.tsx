import type { Modality } from '../../model/relation.ts'
import type { RelationClass } from '../../model/relationTypes.ts'
import { Half } from './Halves.tsx'

const UPPER = 'M1 1H14L1 14Z'
const LOWER = 'M15 15H2L15 2Z'

/** What the corners, hues and fillings mean. */
export function MatrixKey() {
  return (
    <p className="matrix-key">
      <span>
        <Sample d={UPPER} of="verbal cooperation" />
        <Sample d={UPPER} of="material cooperation" /> cooperation
      </span>
      <span>
        <Sample d={LOWER} of="verbal conflict" />
        <Sample d={LOWER} of="material conflict" /> conflict
      </span>
      <span>
        <Sample d={UPPER} of="verbal cooperation" denied /> negated
      </span>
      <span>
        <Sample d={UPPER} of="material cooperation" modality="possible" /> not yet fact
      </span>
      <span className="matrix-key-area">area = √ tellings</span>
    </p>
  )
}

function Sample({
  d,
  of,
  modality = 'actual',
  denied = false,
}: {
  readonly d: string
  readonly of: RelationClass
  readonly modality?: Modality
  readonly denied?: boolean
}) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <Half strand={{ class: of, modality, denied }} d={d} />
    </svg>
  )
}
