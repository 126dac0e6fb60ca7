import { rows } from './rows.ts'
import type { CountryCode, OfficeRole, YearRange } from './types.ts'

/** Which office leads the state. Where nothing is said, the head of state leads. */
export interface Leadership {
  readonly country: CountryCode
  readonly role: OfficeRole
  /** Of an office that is neither the head of state's nor the head of government's. */
  readonly title: string | null
  readonly years: YearRange
}

/* States whose head of government leads, `~1989-` in those years only. */
const byGovernment = `
GBR CAN AUS NZL JPN IND ISR DEU ITA ESP~1976- PRT GRC NLD BEL LUX DNK NOR SWE FIN~2000- ISL IRL AUT HUN POL~1997- CZE~1993- SVK~1993-
SVN HRV~2000- BGR~1990- EST LVA ALB~1992- MKD MNE XKX MLT BIH TUR~1923-2014 GEO~2013- ARM~2018- NPL~2008- BTN~2008- BGD~1991- THA MYS
SGP KHM~1985- LAO~1975-1991 PAK~1947-1958 PAK~1971-1977 PAK~1988-1999 PAK~2008- IRQ~2005- ETH~1991- LSO MUS CPV STP TLS PNG SLB VUT FJI TON~2010- WSM TUV
JAM TTO~1956- BRB BHS BLZ ATG DMA GRD KNA LCA VCT CUW ABW AND MNG~2000-2021 LBY~2011- FRO GRL
`

/* state | title of the office | from | to */
const byOther = `
IRN|Supreme Leader|1979|
SAU|Crown Prince|2017|
CHN|Paramount Leader|1978|1992
VNM|General Secretary|1976|
MMR|State Counsellor|2016|2021
MMR|Chairman of the State Administration Council|2021|
POL|First Secretary|1948|1989
HUN|General Secretary|1956|1988
HKG|Chief Executive|1997|
MAC|Chief Executive|1999|
`

const years = (from: string | undefined, to: string | undefined): YearRange => ({
  from: from === undefined || from === '' ? null : Number(from),
  to: to === undefined || to === '' ? null : Number(to),
})

export function parseLeadership(): Leadership[] {
  const governments = byGovernment
    .trim()
    .split(/\s+/)
    .map((cell): Leadership => {
      const [country = '', range] = cell.split('~')
      const [from, to] = range?.split('-') ?? []
      return { country, role: 'head-of-government', title: null, years: years(from, to) }
    })
  const others = rows(byOther).map(
    ([country = '', title = '', from, to]): Leadership => ({
      country,
      role: 'other',
      title,
      years: years(from, to),
    }),
  )
  return [...others, ...governments]
}
