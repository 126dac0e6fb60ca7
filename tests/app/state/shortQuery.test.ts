import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arithmeticDecoder, arithmeticEncoder } from '../../../src/app/state/arithmeticCoder.ts'
import { DEFAULT_CHOICES } from '../../../src/app/state/choices.ts'
import { expanded, shortened } from '../../../src/app/state/shortQuery.ts'
import { choicesToQuery, queryToChoices } from '../../../src/app/state/url.ts'

const NAMES = [
  'vladimir',
  'antony',
  'xi',
  'ursula',
  'recep',
  'emmanuel',
  'narendra',
  'olaf',
  'abdel',
  'ilham',
]
const OTHERS = ['putin', 'blinken', 'jinping', 'von-der-leyen', 'erdogan', 'macron', 'modi', 'scholz', 'sisi']
/** Ids as a large dossier has them: 90 people. */
const IDS = NAMES.flatMap((name) => OTHERS.map((other) => `person:${name}-${other}`))
const CHOICES = {
  ...DEFAULT_CHOICES,
  hiddenActors: IDS.slice(0, 30),
  pins: Object.fromEntries(IDS.map((id, i) => [id, { x: (i * 7919) % 900, y: (i * 104729) % 700 }])),
}
const QUERY = choicesToQuery(CHOICES)

describe('arithmetic coding', () => {
  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(arithmeticDecoder(arithmeticEncoder(bytes), bytes.length)).toEqual(bytes)
      }),
    )
  })

  it('gives back long runs, which its guesses are surest of', () => {
    for (const byte of [0, 0xff, 0x61]) {
      const bytes = new Uint8Array(5000).fill(byte)
      const packed = arithmeticEncoder(bytes)
      expect(arithmeticDecoder(packed, bytes.length)).toEqual(bytes)
      expect(packed.length).toBeLessThan(200)
    }
  })
})

describe('a long query', () => {
  it('is written in less than half of its letters, none of which a link has to escape', () => {
    expect(QUERY.length).toBeGreaterThan(3000)
    const short = shortened(QUERY)
    expect(short).toMatch(/^\?s=[\w-]+$/)
    expect(short.length).toBeLessThan(QUERY.length / 2)
  })

  it('means the same', () => {
    expect(queryToChoices(expanded(shortened(QUERY))!)).toEqual(CHOICES)
  })

  it('keeps what stands beside it', () => {
    const beside = `?d=mine&${shortened(QUERY).slice(1)}`
    expect(new URLSearchParams(expanded(beside)!).get('d')).toBe('mine')
    expect(queryToChoices(expanded(beside)!)).toEqual(CHOICES)
  })

  it.each([
    ['cut at its end', (short: string) => short.slice(0, -40)],
    ['cut after its head', (short: string) => short.slice(0, 12)],
    [
      'with a letter changed',
      (short: string) => `${short.slice(0, 200)}${short[200] === 'A' ? 'B' : 'A'}${short.slice(201)}`,
    ],
    ['with a letter that none has', (short: string) => `${short.slice(0, 90)}!${short.slice(91)}`],
    ['emptied', () => '?s='],
  ])('is known as damaged when it was %s', (_, damage) => {
    expect(expanded(damage(shortened(QUERY)))).toBeNull()
  })

  it('of any text comes back, or is left as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1900, maxLength: 2600 }), (text) => {
        const choices = { ...DEFAULT_CHOICES, filters: { ...DEFAULT_CHOICES.filters, text } }
        expect(queryToChoices(expanded(shortened(choicesToQuery(choices)))!)).toEqual(choices)
      }),
      { numRuns: 20 },
    )
  })
})

describe('a short query, as old links are', () => {
  it.each(['', '?sel=a:country:USA', '?q=s%3D1&v=table'])('%s stays as it is', (query) => {
    expect(shortened(query)).toBe(query)
    expect(expanded(query)).toBe(query)
  })
})
