import { Eye } from 'lucide-react'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { ClassMark } from './glyphs.tsx'
import type { ToldGroup } from './groups.ts'
import { capitalised } from './names.ts'
import { formatCount, SIDE_WORDS, voiceWords } from './wording.ts'

/** What tellings have in common, above them; under a voice, the lens that shows all that it tells. */
export function GroupHead({
  group: { of, relations },
  index,
  onUngroup,
}: {
  readonly group: ToldGroup
  readonly index: GraphIndex
  readonly onUngroup: (() => void) | undefined
}) {
  const setLens = useApp((state) => state.setLens)
  const lens = useApp((state) => state.lens)
  const count = <span>{formatCount(countTellings(relations))}</span>
  switch (of.kind) {
    case 'all':
      return null
    case 'side':
      return (
        <h3 className="side-head">
          {SIDE_WORDS[of.side]} {count}
          {onUngroup && (
            <button type="button" className="quiet" onClick={onUngroup}>
              no grouping
            </button>
          )}
        </h3>
      )
    case 'type':
      return (
        <h3 className="side-head">
          <ClassMark of={relationTypeInfo(of.type).class} denied={false} />
          {relationTypeInfo(of.type).phrase} {count}
        </h3>
      )
    case 'voice':
      return (
        <h3 className="side-head">
          {capitalised(voiceWords(of.voice, index))} {count}
          {lens.kind === 'everyone' && (
            <button
              type="button"
              className="quiet"
              onClick={() => setLens({ kind: 'voice', voice: of.voice })}
            >
              <Eye size={15} aria-hidden /> only this voice
            </button>
          )}
        </h3>
      )
  }
}
