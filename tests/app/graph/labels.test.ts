import { describe, expect, it } from 'vitest'
import { labelOf, lettersOf, textWidth } from '../../../src/app/graph/labels.ts'
import { actor } from '../../support/graphs.ts'

describe('lettersOf', () => {
  it.each([
    ['person', 'Ada Lind', [], 'AL'],
    ['person', 'Jean-Paul van der Roux', [], 'JR'],
    ['person', 'Pele', [], 'P'],
    ['organization', 'Northern League', ['NL'], 'NL'],
    ['organization', 'NATO', [], 'NATO'],
    ['organization', 'the South', [], 'South'],
    ['organization', 'Ministry of Public Works', [], 'MPW'],
    ['organization', 'International Atomic Energy Agency', ['the agency'], 'IAEA'],
  ] as const)('of the %s %s, also %j: %s', (kind, name, aliases, letters) => {
    expect(lettersOf(actor('x', { kind, name, aliases }))).toBe(letters)
  })

  it('of a state are its code', () => {
    expect(lettersOf(actor('x', { name: 'Gondor', country: 'GON' }))).toBe('GON')
  })
})

describe('labelOf', () => {
  const label = (name: string, short = false, rest = {}, halfWidth = 26) =>
    labelOf(actor('x', { name, ...rest }), { short, scale: 1, halfWidth })

  it.each([
    ['France', ['France']],
    ['the West', ['The West']],
    ['International Atomic Energy Agency', ['International Atomic', 'Energy Agency']],
    ['Antidisestablishmentarianism', ['Antidisestablishmentari…']],
  ])('%s stands as %j', (name, lines) => {
    expect(label(name).lines).toEqual(lines)
  })

  it.each([
    ['person', 'Ada Lind', ['Lind'], 'Lind'],
    ['country', 'United States', ['US', 'Washington'], 'US'],
    ['country', 'France', ['Paris'], 'France'],
  ] as const)('a short name of the %s %s', (kind, name, aliases, text) => {
    expect(label(name, true, { kind, aliases }).lines).toEqual([text])
  })

  it.each([
    ['IAEA', 26, []],
    ['IAEA', 10, ['IAEA']],
    ['Blue Fleet', 10, ['Blue Fleet']],
    ['Standing Council of Ports', 10, ['SCP']],
  ])(
    'on a narrow screen the body %s of %i px has a name where its letters cannot be read',
    (name, half, lines) => {
      expect(label(name, true, { kind: 'organization' }, half).lines).toEqual(lines)
    },
  )

  it.each([
    ['Volodymyr Zelensky', false, ['Volodymyr Zelensky']],
    ['Volodymyr Zelensky', true, ['Volodymyr', 'Zelensky']],
    ['Vladimir Putin', true, ['Vladimir Putin']],
  ])('of %s, on a narrow screen: %s, stands in %j', (name, narrow, lines) => {
    expect(label(name, narrow, { kind: 'person' }).lines).toEqual(lines)
  })

  it('is as large as its lines', () => {
    const { width, height, fontSize } = label('International Atomic Energy Agency')
    expect(width).toBeCloseTo(textWidth('International Atomic', fontSize))
    expect(height).toBeCloseTo(2 * 1.2 * fontSize)
  })
})

describe('textWidth', () => {
  it.each([
    ['', 10, 0],
    ['iii', 10, 7.8],
    ['WWW', 100, 240],
    ['外交', 10, 20],
  ])('of %j at %i px is %f', (text, size, width) => {
    expect(textWidth(text, size)).toBeCloseTo(width)
  })

  it('does not depend on how a letter with a mark is written', () => {
    expect(textWidth('É', 10)).toBe(textWidth('É'.normalize('NFD'), 10))
  })
})
