import { pairKey } from '../../base/pairKey.ts'

/*
 * Pairs of states that have stood against each other for many years: where a text tells of both, "the two sides" and
 * "the rivals" are more likely these than one of them and a third.
 */
const table = `IND PAK|IND CHN|ARM AZE|GRC TUR|CYP TUR|PRK KOR|PRK USA|PRK JPN|ISR PSE|ISR IRN|ISR SYR|ISR LBN|ISR EGY|IRN USA|IRN SAU|
IRN IRQ|RUS UKR|RUS GEO|RUS USA|SRB XKX|SDN SSD|SDN TCD|ETH ERI|ETH SOM|ETH EGY|DJI ERI|COD RWA|COD UGA|RWA UGA|RWA BDI|MAR DZA|
MAR ESH|CHN TWN|CHN USA|CHN PHL|CHN VNM|CHN JPN|JPN KOR|ARG GBR|ARG CHL|CHL BOL|CHL PER|PER ECU|COL VEN|VEN GUY|VEN USA|CUB USA|NIC CRI|
GTM BLZ|SLV HND|THA KHM|VNM KHM|MMR BGD|KGZ TJK|AFG PAK|IRQ KWT|QAT SAU|LBY TCD|NGA CMR|MLI DZA|GBR ISL|HRV SRB|BIH SRB|IDN MYS|SGP MYS|
TZA UGA|AGO ZAF|GAB GNQ|SVN HRV|GBR IRN|DEU FRA|ESP MAR|ESP GBR|USA VNM|GMB SEN|GIN SEN|KEN SOM`

const PAIRS: ReadonlySet<string> = new Set(
  table.split(/[|\n]+/).map((row) => {
    const [one, other] = row.trim().split(' ')
    return pairKey(one!, other!)
  }),
)

/** Whether two states, by their codes, are known for a long quarrel. */
export const haveLongQuarrelled = (one: string, other: string): boolean => PAIRS.has(pairKey(one, other))
