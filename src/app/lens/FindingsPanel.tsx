import { type ReactNode, useState } from 'react'
import { useIndex } from '../panels/useGraph.ts'
import { counted, formatDay } from '../panels/wording.ts'
import { usePrinting } from '../printing.ts'
import type { ViewChoices } from '../state/choices.ts'
import {
  contradictionWords,
  deedWords,
  outcomeWords,
  pairWords,
  tellerWords,
  turnBalance,
} from './findingWords.ts'
import './findings.css'
import { findingsOf } from './findings.ts'
import { Quote } from './Quote.tsx'
import { TalkBars } from './TalkBars.tsx'

/** What comparing sentences brings up. Each finding shows the sentences it rests on, and leads to them. */
export function FindingsPanel({ choices }: { readonly choices: ViewChoices }) {
  const index = useIndex()
  const { contradictions, pledges, talkAndDeeds, turningPoints } = findingsOf(index, choices)
  const longest = Math.max(...talkAndDeeds.flatMap(({ talk, deeds }) => [Math.abs(talk), Math.abs(deeds)]), 1)
  const overdue = pledges.pledges.filter(({ outcome }) => outcome.kind === 'overdue')
  const answered = pledges.pledges.filter(({ outcome }) => outcome.kind !== 'overdue')
  return (
    <div className="findings">
      <p className="findings-lead">
        Found by setting the sentences in view against each other. Hints, not verdicts: read what each rests
        on.
      </p>
      <Section
        title="Contradictions"
        none="No voice denies what another tells."
        items={contradictions.map((finding) => (
          <li key={finding.id} className="finding">
            <h4>
              {deedWords(finding.asserted, index)}
              {finding.asserted.modality === 'planned' && <span className="badge">Planned</span>}
              <span className="badge">≠ contradicted</span>
            </h4>
            <div className="finding-two">
              <Quote relation={finding.asserted}>
                <b>{tellerWords(finding.asserted, index)}</b> tells it
              </Quote>
              <Quote relation={finding.denied}>
                <b>{tellerWords(finding.denied, index)}</b> tells the opposite
              </Quote>
            </div>
            <p className="finding-rests">{contradictionWords(finding)}</p>
          </li>
        ))}
      />
      <Section
        title="Plans, and what became of them"
        none="No later article tells of a plan as done, or as not done."
        items={answered.map((pledge) => (
          <li key={pledge.id} className="finding">
            <h4>{deedWords(pledge.announced, index)}</h4>
            <p className="finding-rests">{outcomeWords(pledge)}</p>
            <div className="finding-two">
              <Quote relation={pledge.announced}>
                <b>{tellerWords(pledge.announced, index)}</b> on {formatDay(pledge.told, 'short')}
              </Quote>
              {pledge.outcome.kind !== 'overdue' && (
                <Quote relation={pledge.outcome.by}>
                  <b>{tellerWords(pledge.outcome.by, index)}</b>{' '}
                  {pledge.outcome.kind === 'done' ? 'tells it as done' : 'tells it as not done'}
                </Quote>
              )}
            </div>
          </li>
        ))}
      />
      <Section
        title="Not told as done"
        none="No plan with a day before the last article is left without an outcome."
        note={
          pledges.open > 0
            ? `${counted(pledges.open, 'more plan')} without a day, or with one after the last article.`
            : ''
        }
        items={overdue.map((pledge) => (
          <li key={pledge.id} className="finding">
            <h4>{deedWords(pledge.announced, index)}</h4>
            <p className="finding-rests">{outcomeWords(pledge)}</p>
            <Quote relation={pledge.announced}>
              <b>{tellerWords(pledge.announced, index)}</b> on {formatDay(pledge.told, 'short')}
            </Quote>
          </li>
        ))}
      />
      <Section
        title="Talk against deeds"
        none="No pair is told both to speak and to act."
        items={talkAndDeeds.map((finding) => (
          <li key={finding.pair} className="finding">
            <h4>
              {pairWords(finding.pair, index)} <span className="finding-kind">{finding.agreement}</span>
            </h4>
            <TalkBars talk={finding.talk} deeds={finding.deeds} longest={longest} />
            <div className="finding-two">
              <Quote relation={finding.word}>Strongest word</Quote>
              <Quote relation={finding.deed}>Strongest deed</Quote>
            </div>
          </li>
        ))}
      />
      <Section
        title="Turning points"
        none="No pair’s balance changes its sign from one week to another; only dated events told as happened count."
        items={turningPoints.map((turn) => (
          <li key={turn.id} className="finding">
            <h4>
              {pairWords(turn.pair, index)} <span className="finding-kind">turns to {turn.to}</span>
            </h4>
            <p className="finding-rests">{turnBalance(turn)}</p>
            <div className="finding-two">
              <Quote relation={turn.before}>
                <b>Before</b>
              </Quote>
              <Quote relation={turn.after}>
                <b>After</b>
              </Quote>
            </div>
          </li>
        ))}
      />
    </div>
  )
}

/** Findings of a section before "show all". */
const SHOWN = 4

function Section({
  title,
  none,
  note = '',
  items,
}: {
  readonly title: string
  /** What to say when there is nothing. */
  readonly none: string
  readonly note?: string
  readonly items: readonly ReactNode[]
}) {
  const [opened, setAll] = useState(false)
  const all = usePrinting((state) => state.printing) || opened
  return (
    <section className="findings-section" aria-label={title}>
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      {items.length === 0 && <p className="findings-none">{none}</p>}
      {items.length > 0 && <ul>{all ? items : items.slice(0, SHOWN)}</ul>}
      {items.length > SHOWN && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'show fewer' : `show all ${items.length}`}
        </button>
      )}
      {note && <p className="findings-none">{note}</p>}
    </section>
  )
}
