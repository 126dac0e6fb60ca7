import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { ClassMark } from '../panels/glyphs.tsx'
import { relationWords } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { type MarkAt, marginLines } from './marginLines.ts'

/** The marks of a paragraph's relations, each beside the line of its trigger. */
export function MarginMarks({
  relations,
  text,
  lit,
  most,
  index,
}: {
  readonly relations: readonly Relation[]
  /** The paragraph, whose triggers carry `data-at` with the start of their span. */
  readonly text: RefObject<HTMLElement | null>
  readonly lit: string | null
  /** Marks a line has room for. */
  readonly most: number
  readonly index: GraphIndex
}) {
  const showRelation = useApp((state) => state.showRelation)
  const setHover = useApp((state) => state.setHover)
  const marks = useMarkPlaces(relations, text)
  return (
    <div className="margin">
      {marginLines(marks, most, lit).map(({ top, shown, more }) => (
        <div key={top} className="margin-line" style={{ top }}>
          {shown.map((id) => {
            const relation = index.relations.get(id)
            if (!relation) return null
            return (
              <button
                key={id}
                type="button"
                className="margin-mark"
                aria-pressed={id === lit}
                aria-label={relationWords(relation, index.actors)}
                title={relationWords(relation, index.actors)}
                onClick={() => showRelation(id, 'stay')}
                onMouseEnter={() => setHover({ kind: 'relation', id })}
                onMouseLeave={() => setHover(null)}
                onFocus={() => setHover({ kind: 'relation', id })}
                onBlur={() => setHover(null)}
              >
                <ClassMark
                  of={relationTypeInfo(relation.type).class}
                  denied={relation.polarity === 'negative'}
                />
              </button>
            )
          })}
          {more.length > 0 && (
            <button
              type="button"
              className="margin-more"
              aria-label={`${more.length} more on this line: show the next`}
              onClick={() => showRelation(more.find((id) => after(id, lit, relations)) ?? more[0]!, 'stay')}
            >
              +{more.length}
            </button>
          )}
        </div>
      ))}
    </div>
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
