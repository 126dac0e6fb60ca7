import { arithmeticDecoder, arithmeticEncoder } from './arithmeticCoder.ts'

/** Queries of more characters than this are written short: servers and mail programs cut what is much longer. */
const LONG = 1800

/** Bytes before the packed text: its length, and a sum by which a link that was cut is known. */
const HEAD = 5

/**
 * The query itself, or `?s=` with the same packed into letters that need no escape, where it is long and that is shorter. Pins,
 * hidden actors and the matrix's own rows name many actors, whose ids have much in common.
 */
export function shortened(query: string): string {
  if (query.length <= LONG) return query
  const bytes = new TextEncoder().encode(query.slice(1))
  const packed = arithmeticEncoder(bytes)
  const all = new Uint8Array(HEAD + packed.length)
  const sum = sumOf(bytes)
  all.set([bytes.length >> 16, bytes.length >> 8, bytes.length, sum >> 8, sum])
  all.set(packed, HEAD)
  const short = `?s=${toLetters(all)}`
  return short.length < query.length ? short : query
}

/** A query with what `s` holds written out; null when a part of that is lost. */
export function expanded(query: string): string | null {
  const params = new URLSearchParams(query)
  const packed = params.get('s')
  if (packed === null) return query
  const all = fromLetters(packed)
  if (all === null || all.length < HEAD) return null
  const [high, middle, low, ...sum] = all
  const length = (high! << 16) | (middle! << 8) | low!
  // A mangled length must not keep the page busy.
  if (length > MOST_PER_BYTE * all.length) return null
  const bytes = arithmeticDecoder(all.subarray(HEAD), length)
  if (sumOf(bytes) !== ((sum[0]! << 8) | sum[1]!)) return null
  params.delete('s')
  const rest = params.toString()
  return `?${new TextDecoder().decode(bytes)}${rest === '' ? '' : `&${rest}`}`
}

/** Bytes of text that a byte holds at most: eight guesses, each as sure as it can be, cost the 350th part of a bit. */
const MOST_PER_BYTE = 4000

/** Fletcher's sum, 16 bits. */
function sumOf(bytes: Uint8Array): number {
  let one = 1
  let other = 0
  for (const byte of bytes) {
    one = (one + byte) % 255
    other = (other + one) % 255
  }
  return (other << 8) | one
}

const toLetters = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

function fromLetters(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
