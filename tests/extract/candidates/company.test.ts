import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Companion, Company } from '../../../src/extract/candidates/company.ts'

const companion = (what: Partial<Companion>): Companion => ({
  sentence: 0,
  trigger: 3,
  type: 'ACCUSE',
  source: 'FRA',
  target: 'IRN',
  likelihood: 0.5,
  ...what,
})

const featuresOf = (one: Companion, others: readonly Companion[]): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {}
  new Company([one, ...others]).features(one, (name, value) => {
    found[name] = value
  })
  return found
}

describe('the company of a candidate', () => {
  const one = companion({})

  it.each([
    {
      why: 'the other direction',
      other: { source: 'IRN', target: 'FRA', likelihood: 0.7 },
      feature: 'reverse',
    },
    { why: 'another target of the same source', other: { target: 'CHN' }, feature: 'otherTarget' },
    { why: 'another source of the same target', other: { source: 'DEU' }, feature: 'otherSource' },
    { why: 'quite others', other: { source: 'DEU', target: 'CHN' }, feature: 'otherPair' },
    { why: 'another type', other: { type: 'THREATEN' }, feature: 'otherType' },
    { why: 'the same two by another word', other: { trigger: 9, type: 'REQUEST' }, feature: 'pairHere' },
    { why: 'the same by another word', other: { trigger: 9 }, feature: 'pairTypeHere' },
    { why: 'the sentence before', other: { sentence: -1, trigger: 1 }, feature: 'pairBefore' },
    { why: 'the sentence after', other: { sentence: 1, trigger: 20 }, feature: 'pairAfter' },
  ])('knows its rival: $why', ({ other, feature }) => {
    const rival = companion({ likelihood: 0.6, ...other })
    expect(featuresOf(one, [rival])[feature]).toBe(rival.likelihood)
    expect(featuresOf(one, [])[feature]).toBe(0)
  })

  it('counts what the article tells of the two elsewhere, not itself', () => {
    const elsewhere = companion({ sentence: 4, trigger: 40, type: 'REQUEST', likelihood: 0.8 })
    const others = companion({ sentence: 5, trigger: 50, source: 'CHN', target: 'DEU', likelihood: 0.8 })
    expect(featuresOf(one, []).pair).toBe(0)
    const found = featuresOf(one, [elsewhere, others])
    expect(found.pair).toBeCloseTo(0.8, 6)
    expect(found.pairType).toBe(0)
    expect(found.shareOfAll).toBeLessThan(found.shareOfSource!)
  })

  it('takes a telling once, however many spokesmen say it', () => {
    const elsewhere = companion({ sentence: 4, trigger: 40, likelihood: 0.8 })
    expect(featuresOf(one, [elsewhere, { ...elsewhere, likelihood: 0.4 }]).pair).toBeCloseTo(0.8, 6)
  })

  const anyone = fc.record({
    sentence: fc.nat(3),
    trigger: fc.nat(5),
    type: fc.constantFrom('ACCUSE', 'REQUEST'),
    source: fc.constantFrom('A', 'B', 'C'),
    target: fc.constantFrom('A', 'B', 'C'),
    likelihood: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  it('does not depend on the order of the candidates, and gives finite numbers that are not negative', () => {
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 1, maxLength: 12 }), (all) => {
        const likelihoods = new Set(all.map(({ likelihood }) => likelihood))
        fc.pre(likelihoods.size === all.length)
        const [first, ...rest] = all
        const straight = featuresOf(first!, rest)
        const turned: Record<string, number> = {}
        new Company([...rest].reverse().concat(first!)).features(first!, (name, value) => {
          turned[name] = value
        })
        for (const [name, value] of Object.entries(straight)) {
          expect(Number.isFinite(value) && value >= 0).toBe(true)
          expect(turned[name]).toBeCloseTo(value, 9)
        }
      }),
    )
  })
})
