import type { CountryCode } from './types.ts'

/**
 * Invasions that news speak of by the state invaded alone ("since the invasion of Ukraine"): by whom, for each state that only one
 * power is said to have invaded.
 */
export const INVADERS: ReadonlyMap<CountryCode, CountryCode> = new Map(
  `UKR RUS|KWT IRQ|CZE RUS|HUN RUS|GEO RUS|IRQ USA|GRD USA|PAN USA|CYP TUR|TLS IDN|KHM VNM|POL DEU|NOR DEU|DNK DEU|NLD DEU|
  BEL DEU|GRC ITA|ETH ITA|FLK ARG|KOR PRK|LBN ISR`
    .split('|')
    .map((row) => row.trim().split(' ') as [CountryCode, CountryCode]),
)

/** States of which also "the war in" and "the aggression against" tell that invasion. */
export const AT_WAR_WITH_INVADER: ReadonlySet<CountryCode> = new Set(['UKR'])
