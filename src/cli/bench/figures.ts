/** One measured figure, with its bound where there is one. */
export interface Figure {
  readonly name: string
  readonly value: string
  /** `≤ 100 ms`; null where nothing is promised. */
  readonly bound: string | null
  /** Whether the bound is kept; null without one. */
  readonly ok: boolean | null
}

export interface FigureGroup {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** A figure that nothing is promised about. */
export const plain = (name: string, value: string): Figure => ({ name, value, bound: null, ok: null })

/** A figure that must not be over `most`. */
export const atMost = (name: string, value: number, most: number, unit: string): Figure => ({
  name,
  value: withUnit(value, unit),
  bound: `≤ ${withUnit(most, unit)}`,
  ok: value <= most,
})

export const withUnit = (value: number, unit: string): string =>
  `${value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`

/** The group as lines of a table. */
export function formatGroup({ title, figures }: FigureGroup): string {
  const width = Math.max(...figures.map(({ name }) => name.length))
  const valueWidth = Math.max(...figures.map(({ value }) => value.length))
  const lines = figures.map(({ name, value, bound, ok }) => {
    const verdict = bound === null ? '' : `   ${bound}${ok ? '' : '   OVER'}`
    return `  ${name.padEnd(width)}  ${value.padStart(valueWidth)}${verdict}`
  })
  return [title, ...lines, ''].join('\n')
}

/** Milliseconds that a call took, with what it gave. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const begin = performance.now()
  const result = await work()
  return { ms: performance.now() - begin, result }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
