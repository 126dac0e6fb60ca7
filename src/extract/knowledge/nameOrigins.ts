import { fold } from './fold.ts'
import type { CountryCode, Person } from './types.ts'

/*
 * States whose people bear names of one stock, by language or faith; a state may stand in several.
 */
const STOCKS = `
USA GBR CAN AUS NZL IRL JAM BRB TTO BHS GRD LCA VCT ATG DMA KNA GUY BLZ
ESP MEX GTM SLV HND NIC CRI PAN COL VEN ECU PER BOL CHL ARG URY PRY CUB DOM GNQ PHL
PRT BRA AGO MOZ CPV GNB STP TLS
FRA BEL LUX MCO HTI CHE
DEU AUT CHE LIE LUX
SWE NOR DNK ISL
FIN EST
NLD BEL SUR
ITA SMR VAT MLT CHE
LTU LVA
RUS UKR BLR
POL CZE SVK
SRB HRV BIH MNE SVN MKD BGR
ALB XKX
ROU MDA
GRC CYP
TUR AZE TKM
KAZ KGZ UZB TJK TKM AZE
MAR DZA TUN LBY EGY SDN SAU ARE QAT BHR KWT OMN YEM IRQ SYR JOR LBN PSE MRT DJI COM ESH
IRN AFG TJK
PAK BGD AFG
IND NPL LKA BTN
CHN TWN HKG MAC SGP
KOR PRK
THA LAO KHM
IDN MYS BRN
SEN MLI NER BFA GIN CIV TGO BEN GMB
CMR TCD CAF COG COD GAB
NGA GHA SLE LBR GMB
KEN TZA UGA RWA BDI SSD
ZMB ZWE MWI BWA ZAF NAM LSO SWZ
ETH ERI SOM DJI
FJI PNG SLB VUT WSM TON TUV KIR NRU PLW MHL FSM
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** How far the names of a state's own officials count beside those of its stock, and those beside all names. */
const OWN = 60
const STOCK = 120

/**
 * What a run of letters counts beside the passage around the name: runs overlap, and names travel. Chosen on annotated
 * articles, for the persons of whom general knowledge has nothing.
 */
const WEIGHT = 0.07

/** The runs of three letters of each word with its ends: "^ol", "ola", "laf", "af$". */
function runs(name: string): string[] {
  const found: string[] = []
  for (const word of fold(name).split(/[^\p{L}]+/u)) {
    if (word === '') continue
    const marked = `^${word}$`
    for (let i = 0; i + 3 <= marked.length; i += 1) found.push(marked.slice(i, i + 3))
  }
  return found
}

class Counts {
  readonly #counts = new Map<string, number>()
  total = 0

  of(run: string): number {
    return this.#counts.get(run) ?? 0
  }

  add(run: string, times = 1): void {
    this.#counts.set(run, this.of(run) + times)
    this.total += times
  }

  addAll(other: Counts): void {
    for (const [run, times] of other.#counts) this.add(run, times)
  }

  get kinds(): number {
    return this.#counts.size
  }
}

/**
 * How like the names of each state's people a name is, by the letters of the names of all who hold offices: "Hallgríms-"
 * and "-son" are Icelandic rather than Norwegian.
 */
export class NameOrigins {
  readonly #all = new Counts()
  readonly #ofState = new Map<CountryCode, Counts>()
  readonly #ofStock = new Map<CountryCode, Counts>()

  constructor(persons: readonly Person[]) {
    for (const { name, offices } of persons) {
      const states = new Set(offices.flatMap(({ country }) => (country === null ? [] : [country])))
      if (states.size !== 1) continue
      const counts = this.#countsOf([...states][0]!)
      for (const run of runs(name)) counts.add(run)
    }
    for (const counts of this.#ofState.values()) this.#all.addAll(counts)
  }

  /**
   * How likely a name is among the people of a state, as a logarithm to be added to that of how much a passage is about
   * the state; only differences between states tell something.
   */
  likelihood(name: string, state: CountryCode): number {
    const own = this.#ofState.get(state) ?? NONE
    const stock = this.#stockOf(state)
    let sum = 0
    for (const run of runs(name)) {
      const general = (this.#all.of(run) + 0.5) / (this.#all.total + 0.5 * this.#all.kinds)
      const ofStock = (stock.of(run) + STOCK * general) / (stock.total + STOCK)
      sum += Math.log((own.of(run) + OWN * ofStock) / (own.total + OWN))
    }
    return WEIGHT * sum
  }

  #countsOf(state: CountryCode): Counts {
    const counts = this.#ofState.get(state) ?? new Counts()
    this.#ofState.set(state, counts)
    return counts
  }

  #stockOf(state: CountryCode): Counts {
    const known = this.#ofStock.get(state)
    if (known !== undefined) return known
    const members = new Set([state])
    for (const codes of STOCKS) if (codes.includes(state)) for (const code of codes) members.add(code)
    const counts = new Counts()
    for (const member of members) counts.addAll(this.#ofState.get(member) ?? NONE)
    this.#ofStock.set(state, counts)
    return counts
  }
}

const NONE = new Counts()
