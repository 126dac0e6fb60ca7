/**
 * Packs bytes by an adaptive binary arithmetic code: every bit is guessed from the one to four bytes before it, and costs the
 * less the better the guess was. On lists of ids as small as deflate, in a tenth of its code, and at once: the URL is read before
 * the first render. Integers throughout, so that all browsers agree.
 */
export function arithmeticEncoder(bytes: Uint8Array): Uint8Array {
  const guess = primedGuess()
  const out: number[] = []
  let low = 0
  let high = 0xffffffff
  for (const byte of bytes) {
    for (let place = 7; place >= 0; place--) {
      const bit = (byte >> place) & 1
      const middle = split(low, high, guess.chance())
      if (bit) high = middle
      else low = middle + 1
      guess.learn(bit)
      while ((low ^ high) >>> 24 === 0) {
        out.push(high >>> 24)
        low = (low << 8) >>> 0
        high = ((high << 8) | 0xff) >>> 0
      }
    }
  }
  // The first bytes of the two ends differ: this one and nothing behind it lies between them.
  out.push((low >>> 24) + 1)
  return Uint8Array.from(out)
}

/** The bytes that `arithmeticEncoder` packed; of anything else so many bytes of no meaning. */
export function arithmeticDecoder(packed: Uint8Array, length: number): Uint8Array {
  const guess = primedGuess()
  const bytes = new Uint8Array(length)
  let low = 0
  let high = 0xffffffff
  let at = 0
  let code = 0
  const next = (): number => packed[at++] ?? 0
  for (let i = 0; i < 4; i++) code = ((code << 8) | next()) >>> 0
  for (let i = 0; i < length; i++) {
    let byte = 0
    for (let place = 7; place >= 0; place--) {
      const middle = split(low, high, guess.chance())
      const bit = code <= middle ? 1 : 0
      if (bit) high = middle
      else low = middle + 1
      guess.learn(bit)
      byte = (byte << 1) | bit
      while ((low ^ high) >>> 24 === 0) {
        low = (low << 8) >>> 0
        high = ((high << 8) | 0xff) >>> 0
        code = ((code << 8) | next()) >>> 0
      }
    }
    bytes[i] = byte
  }
  return bytes
}

/** Chances are whole numbers out of so many. */
const CERTAIN = 4096

const split = (low: number, high: number, chance: number): number =>
  low + Math.floor((high - low) / CERTAIN) * chance

/** What links are full of, learnt before they are read. It is a part of the format: changing it breaks links. */
const PRIMER =
  'country:USA,country:RUS,country:CHN,country:GBR,person:vladimir-putin,person:antony-blinken,' +
  'organization:european-union,organization:united-nations,organization:ministry-of-foreign-affairs&hide=' +
  'country:FRA,person:&pin=country:IRN@512,384;country:ISR@96,240;person:alexander-lukashenko@431,127;' +
  'person:mohammed-ali@88,706;organization:russian-armed-forces@350,95;organization:the-west@619,483&rows=' +
  'organization:national-&tidy=person:&act=&xv='

interface Guess {
  /** Of the next bit being 1: 1 to CERTAIN − 1. */
  readonly chance: () => number
  readonly learn: (bit: number) => void
}

function primedGuess(): Guess {
  const guess = newGuess()
  for (const byte of new TextEncoder().encode(PRIMER)) {
    for (let place = 7; place >= 0; place--) {
      // The places in the tables are found by asking.
      guess.chance()
      guess.learn((byte >> place) & 1)
    }
  }
  return guess
}

/** From this many sights on, what a context has seen counts no more, and its chance changes no slower. */
const TRUSTED = 16
const SLOWEST = 30
const ORDERS = 4
/** Bits of a place in the table of an order. */
const PLACE = 16

/** Chances by the bits of the byte so far and the one, two, three and four bytes before; longer contexts weigh more once they were seen. */
function newGuess(): Guess {
  const chances = new Uint16Array(ORDERS << PLACE).fill(CERTAIN / 2)
  const sights = new Uint8Array(ORDERS << PLACE)
  const at = new Int32Array(ORDERS)
  let before = 0
  let partial = 1
  return {
    chance() {
      at[0] = ((before & 0xff) << 8) | partial
      at[1] = Math.imul(((before & 0xffff) << 8) | partial, 0x9e3779b1) >>> PLACE
      at[2] = (Math.imul(before & 0xffffff, 0x85ebca6b) + Math.imul(partial, 0x9e3779b1)) >>> PLACE
      at[3] = (Math.imul(before, 0x2c1b3c6d) + Math.imul(partial, 0x85ebca6b)) >>> PLACE
      let sum = 0
      let weights = 0
      for (let order = 0; order < ORDERS; order++) {
        const place = (order << PLACE) | at[order]!
        at[order] = place
        const seen = sights[place]!
        const weight = seen === 0 ? Number(order === 0) : Math.min(seen, TRUSTED) << (2 * order)
        sum += weight * chances[place]!
        weights += weight
      }
      return Math.min(CERTAIN - 1, Math.max(1, Math.floor(sum / weights)))
    },
    learn(bit) {
      const goal = bit ? CERTAIN - 1 : 0
      for (let order = 0; order < ORDERS; order++) {
        const place = at[order]!
        const seen = sights[place]!
        const chance = chances[place]!
        // In halves, so that all is whole numbers.
        chances[place] = chance + Math.trunc((2 * (goal - chance)) / Math.min(2 * seen + 3, 2 * SLOWEST))
        if (seen < 255) sights[place] = seen + 1
      }
      partial = (partial << 1) | bit
      if (partial > 0xff) {
        before = (before << 8) | (partial & 0xff) | 0
        partial = 1
      }
    },
  }
}
