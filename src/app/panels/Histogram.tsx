/** Counts as bars; those outside the choice step back. For the eye alone: what it says is said in words beside it. */
export function Histogram({
  bins,
  isOut,
  hueOf = () => 'ink-2',
}: {
  readonly bins: readonly number[]
  readonly isOut: (bin: number) => boolean
  /** A class token or an ink. */
  readonly hueOf?: (bin: number) => string
}) {
  const most = Math.max(1, ...bins)
  return (
    <div className="histogram" aria-hidden="true">
      {bins.map((count, i) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a bin is its place
          key={i}
          className={isOut(i) ? 'out' : undefined}
          style={{
            height: count === 0 ? 1 : `${12 + (88 * count) / most}%`,
            background: `var(--${count === 0 ? 'rule' : hueOf(i)})`,
          }}
        />
      ))}
    </div>
  )
}
