import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { ClassMark } from '../panels/glyphs.tsx'
import { relationWords } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { FINGER_ROOM, type MarkAt, MOUSE_ROOM, marginLines } from './marginLines.ts'

/** The marks of a paragraph's relations, each beside the line of its trigger. */
export function MarginMarks({
  relations,
  text,
  lit,
  finger,
  index,
}: {
  readonly relations: readonly Relation[]
  /** The paragraph, whose triggers carry `data-at` with the start of their span. */
  readonly text: RefObject<HTMLElement | null>
  readonly lit: string | null
  /** Marks are as large as a finger: each stands for all that it covers, and a touch goes on to the next of them. */
  readonly finger: boolean
  readonly index: GraphIndex
}) {
  const showRelation = useApp((state) => state.showRelation)
  const marks = useMarkPlaces(relations, text)
  const lines = marginLines(marks, finger ? FINGER_ROOM : MOUSE_ROOM, lit)
  return (
    <div className="margin">
      {lines.map(({ top, shown, more }) => {
        const showNext = (): void =>
          showRelation(more.find((id) => after(id, lit, relations)) ?? more[0]!, 'stay')
        return (
          <div key={top} className="margin-line" style={{ top }}>
            {shown.map((id) => {
              const relation = index.relations.get(id)
              return (
                relation && (
                  <Mark
                    key={id}
                    relation={relation}
                    lit={id === lit}
                    more={finger ? more.length : 0}
                    onClick={() =>
                      finger && id === lit && more.length > 0 ? showNext() : showRelation(id, 'stay')
                    }
                    index={index}
                  />
                )
              )
            })}
            {!finger && more.length > 0 && (
              <button
                type="button"
                className="margin-more"
                aria-label={`${more.length} more on this line: show the next`}
                onClick={showNext}
              >
                +{more.length}
              </button>
            )}
          </div>
        )
      })}
    </div>
  )
}

function Mark({
  relation,
  lit,
  more,
  onClick,
  index,
}: {
  readonly relation: Relation
  readonly lit: boolean
  /** How many others it stands for. */
  readonly more: number
  readonly onClick: () => void
  readonly index: GraphIndex
}) {
  const setHover = useApp((state) => state.setHover)
  const { id, type, polarity } = relation
  const words = relationWords(relation, index.actors)
  const point = (): void => setHover({ kind: 'relation', id })
  const leave = (): void => setHover(null)
  return (
    <button
      type="button"
      className="margin-mark"
      aria-pressed={lit}
      aria-label={more === 0 ? words : `${words}, and ${more} more beside it`}
      title={words}
      onClick={onClick}
      onMouseEnter={point}
      onMouseLeave={leave}
      onFocus={point}
      onBlur={leave}
    >
      <ClassMark of={relationTypeInfo(type).class} denied={polarity === 'negative'} />
      {more > 0 && <span aria-hidden="true">+{more}</span>}
    </button>
  )
}

const after = (id: string, lit: string | null, relations: readonly Relation[]): boolean =>
  relations.findIndex((one) => one.id === id) > relations.findIndex((one) => one.id === lit)

/** Measured again whenever the paragraph's lines may have been broken anew. */
function useMarkPlaces(
  relations: readonly Relation[],
  text: RefObject<HTMLElement | null>,
): readonly MarkAt[] {
  const [marks, setMarks] = useState<readonly MarkAt[]>([])
  useLayoutEffect(() => {
    const paragraph = text.current
    if (!paragraph) return
    const measure = (): void => {
      const origin = paragraph.getBoundingClientRect().top
      setMarks(
        relations.flatMap(({ id, evidence }) => {
          const trigger = paragraph.querySelector(`[data-at="${evidence.trigger.start}"]`)
          const box = trigger?.getClientRects()[0]
          return box ? [{ id, top: Math.round(box.top - origin) }] : []
        }),
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(paragraph)
    return () => observer.disconnect()
  }, [relations, text])
  return marks
}
