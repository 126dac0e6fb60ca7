import { signed } from './findingWords.ts'

/** Sums of words and of deeds as two bars on one scale, conflict to the left, cooperation to the right. */
export function TalkBars({
  talk,
  deeds,
  longest,
}: {
  readonly talk: number
  readonly deeds: number
  /** The sum of a full side. */
  readonly longest: number
}) {
  return (
    <div
      className="talk-sums"
      role="img"
      aria-label={`Sum of words ${signed(talk)}, sum of deeds ${signed(deeds)}`}
    >
      <Bar words="words" kind="verbal" sum={talk} longest={longest} />
      <Bar words="deeds" kind="material" sum={deeds} longest={longest} />
    </div>
  )
}

function Bar({
  words,
  kind,
  sum,
  longest,
}: {
  readonly words: string
  readonly kind: 'verbal' | 'material'
  readonly sum: number
  readonly longest: number
}) {
  const side = sum < 0 ? 'conflict' : 'cooperation'
  return (
    <div className="talk-side" data-side={side} aria-hidden="true">
      <span className="talk-words">{words}</span>
      <span className="talk-track">
        <span
          className={`talk-fill fill-${kind}-${side}`}
          style={{ width: `${(50 * Math.abs(sum)) / longest}%` }}
        />
      </span>
      <span className="talk-sum">{signed(sum)}</span>
    </div>
  )
}
