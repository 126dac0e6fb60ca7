import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInvalidUtf8, formatUtf8Problem } from '../../src/extract/utf8.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

describe('findInvalidUtf8', () => {
  it.each([
    ['Latin-1', bytes(0x41, 0x0a, 0xe9, 0x20), { offset: 2, byte: 0xe9, line: 2 }],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0x41, 0x00), { offset: 0, byte: 0xff, line: 1 }],
    ['a character cut off at the end', bytes(0x41, 0xe2, 0x82), { offset: 1, byte: 0xe2, line: 1 }],
    ['a longer form than needed', bytes(0xc0, 0xaf), { offset: 0, byte: 0xc0, line: 1 }],
    ['a surrogate', bytes(0xed, 0xa0, 0x80), { offset: 0, byte: 0xed, line: 1 }],
    ['more than U+10FFFF', bytes(0xf4, 0x90, 0x80, 0x80), { offset: 0, byte: 0xf4, line: 1 }],
    ['a carriage return before', bytes(0x0d, 0x0a, 0x0d, 0x80), { offset: 3, byte: 0x80, line: 3 }],
  ])('finds %s', (_, input, expected) => {
    expect(findInvalidUtf8(input)).toEqual(expected)
  })

  it('agrees with the decoder of the platform on any bytes', () => {
    const accepted = (input: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(input)
        return true
      } catch {
        return false
      }
    }
    const nearUtf8 = fc
      .array(
        fc.constantFrom(
          0x41,
          0x80,
          0xbf,
          0xc1,
          0xc3,
          0xe0,
          0xe2,
          0xed,
          0xef,
          0xf0,
          0xf1,
          0xf4,
          0xf5,
          0x9f,
          0xa0,
        ),
      )
      .map((values) => Uint8Array.from(values))
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), nearUtf8), (input) => {
        expect(findInvalidUtf8(input) === null).toBe(accepted(input))
      }),
      { numRuns: 2000 },
    )
  })

  it('accepts what an encoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(findInvalidUtf8(new TextEncoder().encode(text))).toBeNull()
      }),
    )
  })
})

it('is told in one line', () => {
  expect(formatUtf8Problem({ offset: 14, byte: 0x92, line: 3 })).toBe(
    'not UTF-8: byte 0x92 at offset 14; save the file as UTF-8',
  )
})
