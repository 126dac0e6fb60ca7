/*
 * Reading bytes without the DOM or Node: this floor has no TextDecoder and no Buffer.
 */

type Tables = [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
]

const CRC_TABLES = crcTables()

/** Eight tables for "slicing by eight", which reads eight bytes a step (Kounavis & Berry 2005). */
function crcTables(): Tables {
  const tables = Array.from({ length: 8 }, () => new Uint32Array(256))
  for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    tables[0]![index] = value
  }
  for (let table = 1; table < 8; table++) {
    for (let index = 0; index < 256; index++) {
      const before = tables[table - 1]![index]!
      tables[table]![index] = (before >>> 8) ^ tables[0]![before & 0xff]!
    }
  }
  return tables as Tables
}

/** CRC-32 as in zlib, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = CRC_TABLES
  let crc = -1
  let at = 0
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 0xff]!
  return ~crc >>> 0
}

/** Decodes well-formed UTF-8; the model file's checksum vouches for that. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  let units: number[] = []
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++]!
    let point = first
    if (first >= 0x80) {
      const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3
      point = first & (0x3f >> more)
      for (let count = 0; count < more; count++) point = (point << 6) | (bytes[at++]! & 0x3f)
    }
    units.push(point)
    // In portions: a call takes only so many arguments.
    if (units.length === 4096) {
      text += String.fromCodePoint(...units)
      units = []
    }
  }
  return text + String.fromCodePoint(...units)
}

/** `count` IEEE half-precision numbers from `at`, little-endian; infinities do not occur. */
export function readHalves(bytes: Uint8Array, at: number, count: number): Float32Array {
  const result = new Float32Array(count)
  for (let index = 0; index < count; index++) {
    const half = bytes[at + 2 * index]! | (bytes[at + 2 * index + 1]! << 8)
    const sign = half & 0x8000 ? -1 : 1
    const exponent = (half >> 10) & 31
    const fraction = half & 1023
    result[index] =
      sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
  }
  return result
}
