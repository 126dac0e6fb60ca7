import type { Balance, BalancePart } from './balance.ts'
import './divergingBar.css'
import { classToken } from './glyphs.tsx'
import { formatCount } from './wording.ts'

/** Tellings against to the left, for to the right, words next to the middle; hatched where nothing is told as happened. */
export function DivergingBar({
  balance,
  longest,
  wide = false,
}: {
  readonly balance: Balance
  /** Tellings of a full side. */
  readonly longest: number
  /** With words at both ends. */
  readonly wide?: boolean
}) {
  const label = `${balance.against} against, ${balance.for} for`
  return (
    <span className={`diverging${wide ? ' diverging-wide' : ''}`} role="img" aria-label={label}>
      <span className="side side-against" aria-hidden="true">
        {[...balance.conflict].reverse().map((part) => (
          <Part key={part.class} part={part} longest={longest} />
        ))}
        <Sum
          side="against"
          count={balance.against}
          text={wide ? `${balance.against} against` : `−${formatCount(balance.against)}`}
          always={wide}
        />
      </span>
      <span className="side side-for" aria-hidden="true">
        {balance.cooperation.map((part) => (
          <Part key={part.class} part={part} longest={longest} />
        ))}
        <Sum
          side="for"
          count={balance.for}
          text={wide ? `${balance.for} for` : `+${formatCount(balance.for)}`}
          always={wide}
        />
      </span>
    </span>
  )
}

function Part({ part, longest }: { readonly part: BalancePart; readonly longest: number }) {
  return (
    <span
      className={`part ${part.hedged ? 'part-hedged' : ''} part-${classToken(part.class)}`}
      style={{ flexBasis: `calc((100% - var(--sum)) * ${part.tellings / longest})` }}
    />
  )
}

function Sum({
  side,
  count,
  text,
  always,
}: {
  readonly side: 'for' | 'against'
  readonly count: number
  readonly text: string
  readonly always: boolean
}) {
  if (count === 0 && !always) return null
  return <span className={`sum ${count === 0 ? 'sum-none' : `sum-${side}`}`}>{text}</span>
}
