import type { Relation, WhyPart } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { capitalised } from './names.ts'
import { CLASS_WORDS, confidenceWords } from './wording.ts'

const ROWS: readonly { readonly term: string; readonly parts: readonly WhyPart[] }[] = [
  { term: 'Type', parts: ['type'] },
  { term: 'Doer', parts: ['source'] },
  { term: 'Target', parts: ['target'] },
  { term: 'Time', parts: ['time'] },
  { term: 'Modality', parts: ['modality', 'polarity'] },
  { term: 'Voice', parts: ['attribution'] },
]

/** The likelihood at the head of a note: the page says it in words of its own. */
const ODDS = /^(?:\d+\s*%|(?:about )?\d+ of 10 such readings (?:is|are) right)[:;,.]?\s*/i

/** Why the extractor made a relation: its notes part by part, the rule and the path through the sentence. */
export function Why({ relation }: { readonly relation: Relation }) {
  return (
    <details className="why">
      <summary>Why this relation?</summary>
      <WhyRows relation={relation} />
    </details>
  )
}

/** The reasons alone, row by row. */
export function WhyRows({ relation }: { readonly relation: Relation }) {
  const { why, mode, confidence, type, intensity } = relation
  const notesOf = (parts: readonly WhyPart[]): string =>
    why.notes
      .filter(({ part }) => parts.includes(part))
      .map(({ text }) => text)
      .join('; ')
  const rows = [
    ...ROWS.map(({ term, parts }) => ({ term, text: notesOf(parts) })),
    {
      term: 'Code',
      text: `${type}, ${CLASS_WORDS[relationTypeInfo(type).class].toLowerCase()}, ${signed(intensity)} on the scale of −10 to +10`,
    },
  ].filter(({ text }) => text !== '')
  const factors = capitalised(notesOf(['confidence']).replace(ODDS, ''))
  return (
    <dl className="why-rows">
      {rows.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Quoting text={text} />
          </dd>
        </div>
      ))}
      <div>
        <dt>Confidence</dt>
        <dd>
          {confidenceWords(confidence)}
          {factors !== '' && <span className="why-odds">{factors}</span>}
        </dd>
      </div>
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
  )
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : value > 0 ? `+${value}` : '0')

/** A note in which the article's own words, “between marks”, are set as the article is. */
function Quoting({ text }: { readonly text: string }) {
  return text.split(/(“[^”]*”)/).map((part, i) =>
    part.startsWith('“') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one note never change their order
      <q key={i}>{part}</q>
    ) : (
      part
    ),
  )
}
