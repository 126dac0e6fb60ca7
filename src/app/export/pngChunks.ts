/** What a PNG says of itself besides its pixels. */
export interface PngNotes {
  /** Keyword (Latin letters, at most 79) to text of any script; empty texts are left out. */
  readonly texts: Readonly<Record<string, string>>
  /** Dots per inch at which it is meant to be printed; null says nothing. */
  readonly dpi: number | null
}

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]
/** The header chunk is always 13 bytes long and comes first: length, type, data, sum. */
const HEADER_END = SIGNATURE.length + 4 + 4 + 13 + 4
const METRES_PER_INCH = 0.0254

/**
 * Writes notes into a PNG, right after its header: the density as `pHYs`, each text as `iTXt` in UTF-8.
 * @throws Error when the bytes are no PNG
 */
export function annotatePng(png: Uint8Array, { texts, dpi }: PngNotes): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, i) => png[i] !== byte) || png.length < HEADER_END)
    throw new Error('what the browser made is no PNG')
  const chunks = [
    ...(dpi === null ? [] : [chunk('pHYs', density(dpi))]),
    ...Object.entries(texts)
      .filter(([, text]) => text !== '')
      .map(([keyword, text]) => chunk('iTXt', internationalText(keyword, text))),
  ]
  const length = chunks.reduce((sum, part) => sum + part.length, png.length)
  const out = new Uint8Array(length)
  out.set(png.subarray(0, HEADER_END))
  let at = HEADER_END
  for (const part of chunks) {
    out.set(part, at)
    at += part.length
  }
  out.set(png.subarray(HEADER_END), at)
  return out
}

/** Pixels per metre, the same both ways. */
function density(dpi: number): Uint8Array {
  const data = new DataView(new ArrayBuffer(9))
  const perMetre = Math.round(dpi / METRES_PER_INCH)
  data.setUint32(0, perMetre)
  data.setUint32(4, perMetre)
  data.setUint8(8, 1)
  return new Uint8Array(data.buffer)
}

/** Keyword, then: uncompressed, no language, no translated keyword, the text. */
function internationalText(keyword: string, text: string): Uint8Array {
  const utf8 = new TextEncoder()
  return Uint8Array.from([...utf8.encode(keyword.slice(0, 79)), 0, 0, 0, 0, 0, ...utf8.encode(text)])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length + 12)
  const view = new DataView(out.buffer)
  view.setUint32(0, data.length)
  out.set(new TextEncoder().encode(type), 4)
  out.set(data, 8)
  view.setUint32(data.length + 8, checksum(out.subarray(4, data.length + 8)))
  return out
}

const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte
  for (let bit = 0; bit < 8; bit += 1)
    remainder = remainder & 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1
  return remainder
})

/** CRC-32 as PNG wants it, over type and data. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = REMAINDERS[(sum ^ byte) & 0xff]! ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
