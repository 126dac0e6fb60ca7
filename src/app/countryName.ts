import { once } from '../base/once.ts'
import { alpha2Of } from './graph/countryCodes.ts'

// When it is first asked for: a browser takes up to 70 ms to set one up.
const names = once(() => new Intl.DisplayNames('en', { type: 'region' }))

/** A country's name in English: "China" for CHN; a code of the reader's own stands for itself. */
export function countryName(alpha3: string): string {
  const alpha2 = alpha2Of(alpha3)
  return (alpha2 && names().of(alpha2)) ?? alpha3
}
