import type { DaySpan } from '../../../src/app/timeline/bins.ts'
import type { Dated } from '../../../src/app/timeline/dated.ts'
import { sideOf } from '../../../src/app/timeline/dated.ts'
import { isoDay } from '../../../src/model/isoDate.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { type RelationType, relationTypeInfo } from '../../../src/model/relationTypes.ts'

export const day = (iso: string): number => {
  const found = isoDay(iso)
  if (found === null) throw new Error(`no such day: ${iso}`)
  return found
}

export const span = (first: string, last = first): DaySpan => ({ first: day(first), last: day(last) })

const SPAN = { start: 0, end: 1 }

/** A relation between a and b; each stands in a sentence of its own unless `sentence` says otherwise. */
export function relation(
  id: string,
  type: RelationType,
  { sentence = Number(id.replace(/\D/g, '')), ...change }: Partial<Relation> & { sentence?: number } = {},
): Relation {
  return {
    id,
    source: 'a',
    target: 'b',
    type,
    mode: null,
    polarity: 'positive',
    modality: 'actual',
    attribution: null,
    when: null,
    intensity: relationTypeInfo(type).intensity,
    confidence: 1,
    evidence: {
      article: 'article',
      sentence: { start: sentence * 100, end: sentence * 100 + 99 },
      trigger: SPAN,
      source: SPAN,
      target: SPAN,
      time: null,
      cues: [],
    },
    why: { rule: 'test', path: '', notes: [] },
    ...change,
  }
}

export const dated = (one: Relation, { first, last }: DaySpan, dayUnknown = false): Dated => ({
  relation: one,
  side: sideOf(one),
  first,
  last,
  dayUnknown,
})
