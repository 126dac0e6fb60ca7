import { describe, expect, it } from 'vitest'
import { crc32, decodeUtf8, readHalves } from '../../../src/nlp/network/bytes.ts'
import { javaScriptKernels } from '../../../src/nlp/network/kernels.ts'
import { loadLanguageModel } from '../../../src/nlp/network/languageModel.ts'
import { modelBytes } from './modelUnderTest.ts'

const whole = modelBytes()

function changed(at: number, value: number): Uint8Array {
  const bytes = whole.slice()
  bytes[at] = value
  return bytes
}

describe('a broken model file', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'truncated', /ends after 0 bytes/],
    ['half of the magic', whole.slice(0, 4), 'truncated', /ends after 4 bytes/],
    [
      'a page of HTML',
      new TextEncoder().encode('<!doctype html><title>404'),
      'not-a-model',
      /not a language model/,
    ],
    ['another version', changed(8, 99), 'wrong-version', /has version 99/],
    ['only its first line', whole.slice(0, 20), 'truncated', /cut off/],
    ['half of it', whole.slice(0, whole.length >> 1), 'truncated', /cut off: \d+ bytes of \d+/],
    ['one byte too few', whole.slice(0, -1), 'truncated', /cut off/],
    ['one byte too many', new Uint8Array([...whole, 0]), 'corrupt', /checksum/],
    ['one changed byte', changed(1_000_000, whole[1_000_000]! ^ 1), 'corrupt', /checksum/],
    ['a changed checksum', changed(12, whole[12]! ^ 1), 'corrupt', /checksum/],
  ])('%s', (_, bytes, kind, message) => {
    const loaded = loadLanguageModel(bytes, javaScriptKernels)
    expect(loaded).toMatchObject({ ok: false, error: { kind, message: expect.stringMatching(message) } })
  })

  it('is read from the middle of a larger buffer', () => {
    const larger = new Uint8Array(whole.length + 7)
    larger.set(whole, 3)
    expect(loadLanguageModel(larger.subarray(3, 3 + whole.length), javaScriptKernels).ok).toBe(true)
  })
})

describe('bytes', () => {
  it.each([
    ['', 0],
    ['a', 0xe8b7be43],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('CRC-32 of "%s"', (text, expected) => {
    expect(crc32(new TextEncoder().encode(text))).toBe(expected)
  })

  it.each(['', 'plain', 'naïve café', '北京', '😀𝒳', 'x'.repeat(10_000)])('decodes "%s"', (text) => {
    expect(decodeUtf8(new TextEncoder().encode(text))).toBe(text)
  })

  it.each([
    [0x0000, 0],
    [0x3c00, 1],
    [0xc000, -2],
    [0x3555, 0.333251953125],
    [0x0001, 2 ** -24],
    [0x7bff, 65_504],
  ])('half %i is %f', (bits, value) => {
    expect(readHalves(Uint8Array.of(bits & 0xff, bits >> 8), 0, 1)[0]).toBe(value)
  })
})
