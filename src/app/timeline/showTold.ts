import type { Relation } from '../../model/relation.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { inRange, whenOf } from '../state/rules.ts'
import { useApp } from '../state/store.ts'

/**
 * Shows a relation that a tick stands for among its pair's, also where the brush or the tray keep it out, another article lies open,
 * or the table has the room of the evidence.
 */
export function showTold(relation: Relation, index: GraphIndex): void {
  const { time, setTime, reading, read, view, setListing, showRelation } = useApp.getState()
  const when = whenOf(index, relation, time.clock)
  if (when !== null && !inRange(when, time.range)) setTime({ range: null })
  if (when !== null && time.undated === 'only') setTime({ undated: 'with' })
  if (reading !== null && reading.article !== relation.evidence.article) read(null)
  if (view === 'table') setListing({ evidence: true })
  showRelation(relation.id)
}
