import type { Relation, WhyPart } from '../../model/relation.ts'

const ROWS: readonly { readonly term: string; readonly parts: readonly WhyPart[] }[] = [
  { term: 'Type', parts: ['type'] },
  { term: 'Doer', parts: ['source'] },
  { term: 'Target', parts: ['target'] },
  { term: 'Time', parts: ['time'] },
  { term: 'Modality', parts: ['modality', 'polarity'] },
  { term: 'Voice', parts: ['attribution'] },
  { term: 'Confidence', parts: ['confidence'] },
]

/** Why the extractor made a relation: its notes part by part, the rule and the path through the sentence. */
export function Why({ relation }: { readonly relation: Relation }) {
  const { why, mode } = relation
  const rows = ROWS.map(({ term, parts }) => ({
    term,
    text: why.notes
      .filter(({ part }) => parts.includes(part))
      .map(({ text }) => text)
      .join('; '),
  })).filter(({ text }) => text !== '')
  return (
    <details className="why">
      <summary>Why this relation?</summary>
      <dl>
        {rows.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {mode && (
          <div>
            <dt>Mode</dt>
            <dd>{mode.replaceAll(/[-_]/g, ' ')}</dd>
          </div>
        )}
        <div>
          <dt>Rule</dt>
          <dd>
            <code>{why.rule}</code>
          </dd>
        </div>
        {why.path !== '' && (
          <div>
            <dt>Path</dt>
            <dd>{why.path}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
