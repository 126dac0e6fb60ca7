/** `-` is the empty value; a comma or a percent sign inside a value and a lone `-` are written with an escape. */
export const listText = (values: readonly string[]): string =>
  values
    .map((value) => {
      if (value === '') return '-'
      return value === '-' ? '%2D' : value.replace(/[%,]/g, encodeURIComponent)
    })
    .join(',')

export const listFrom = (text: string | null): readonly string[] => [
  ...new Set(
    (text ?? '')
      .split(',')
      .filter(Boolean)
      .map((value) => (value === '-' ? '' : unescaped(value))),
  ),
]

/** Undoes the escapes of `listText` and no others, so that a mangled link cannot throw. */
const unescaped = (text: string): string => text.replace(/%(25|2C|2D)/g, decodeURIComponent)

/** Undefined for what is no number between the two. */
export function numberIn(text: string, min: number, max: number): number | undefined {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  return value >= min && value <= max ? value + 0 : undefined
}

export function wholeIn(text: string, min: number, max: number): number | undefined {
  const value = numberIn(text, min, max)
  return Number.isInteger(value) ? value : undefined
}
