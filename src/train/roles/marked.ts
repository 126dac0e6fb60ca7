import { readFileSync } from 'node:fs'
import type { Candidate } from '../../extract/candidates/candidate.ts'
import type { ArticleSource } from '../../model/article.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import type { Span } from '../../model/span.ts'

/** One sentence as an article, and what its one annotated pair says of a candidate: -1 where it says nothing. */
export interface MarkedSentence {
  readonly source: ArticleSource
  readonly label: (candidate: Candidate) => number
}

interface MarkedRow {
  readonly id: string
  readonly text: string
  readonly events: readonly { readonly marked: string; readonly type: string }[]
}

/** Reads sentences whose source and target stand in `<s>` and `<t>`, a JSON object a line. Types are PLOVER's roots. */
export function readMarked(path: string): readonly MarkedSentence[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n')
  return rows.map((line): MarkedSentence => {
    const { id, text, events } = JSON.parse(line) as MarkedRow
    const pairs = events.map(({ marked, type }) => ({ type, ...spansOf(marked) }))
    return {
      source: { id, title: id, published: '2008-01-01', source: null, url: null, text },
      label: ({ trigger, source, target }) => {
        const symmetric = relationTypeInfo(trigger.type).symmetric || trigger.type === 'AGREE'
        for (const { type, s, t } of pairs) {
          const straight = touches(source.mention, s) && touches(target.mention, t)
          const reverse = touches(source.mention, t) && touches(target.mention, s)
          if (straight || reverse) return rootOf(trigger.type) === type && (straight || symmetric) ? 2 : 0
        }
        return -1
      },
    }
  })
}

/** The data has one root for both. */
const rootOf = (type: string): string => (type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type)

const touches = (mention: Span, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }) => mention.start < end && start < mention.end)

function spansOf(marked: string): { readonly s: readonly Span[]; readonly t: readonly Span[] } {
  const spans: { s: Span[]; t: Span[] } = { s: [], t: [] }
  let length = 0
  for (const [, mark, inside = '', plain = ''] of marked.matchAll(/<(s|t)>(.*?)<\/\1>|([^<]+|<)/gs)) {
    if (mark === 's' || mark === 't') spans[mark].push({ start: length, end: length + inside.length })
    length += inside.length + plain.length
  }
  return spans
}
