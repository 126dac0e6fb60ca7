import { describe, expect, it } from 'vitest'
import { isoDay, isoFromDay } from '../../src/model/isoDate.ts'
import { formatProblem, parseWith } from '../../src/model/parse.ts'
import { RELATION_TYPES } from '../../src/model/relationTypes.ts'
import { graphSchema, ownActorsSchema } from '../../src/model/schemas.ts'
import { graphOf, relation } from '../support/graphs.ts'

const good = graphOf([
  relation('a', 'ACCUSE', 'b'),
  relation('b', 'CONSULT', 'c', { attribution: 'a', sentence: 1 }),
])

/** The good graph with one value changed, as it comes out of a file. */
function changed(path: string, value: unknown): unknown {
  const graph = JSON.parse(JSON.stringify(good))
  const keys = path.match(/[^.[\]]+/g)!
  const holder = keys.slice(0, -1).reduce((at, key) => at[key], graph)
  holder[keys.at(-1)!] = value
  return graph
}

describe('graphSchema', () => {
  it('takes a good graph as it is', () => {
    const parsed = parseWith(graphSchema, JSON.parse(JSON.stringify(good)))
    expect(parsed).toEqual({ ok: true, value: good })
  })

  it('takes a graph without the fields that the contract does not name', () => {
    const { mode, why, ...bare } = relation('a', 'ACCUSE', 'b')
    const { time, cues, ...evidence } = bare.evidence
    const parsed = parseWith(graphSchema, { ...good, relations: [{ ...bare, evidence }] })
    expect(parsed.ok && parsed.value.relations[0]).toMatchObject({ mode, evidence: { time, cues } })
  })

  it.each([
    ['schema', 'diplomacy-graph/2', 'schema: found "diplomacy-graph/2", expected "diplomacy-graph/1"'],
    ['relations[1].type', 'HUG', /^relations\[1\]\.type: found "HUG", expected one of AGREE, CONSULT/],
    ['relations[0].confidence', 1.2, 'relations[0].confidence: found 1.2, expected at most 1'],
    [
      'relations[0].target',
      'nobody',
      'relations[0].target: found "nobody", expected the id of an actor of this graph',
    ],
    [
      'relations[1].attribution',
      'x',
      'relations[1].attribution: found "x", expected the id of an actor of this graph',
    ],
    [
      'relations[0].evidence.trigger',
      { start: 4, end: 4000 },
      'relations[0].evidence.trigger: found {"start":4,"end":4000}, expected a span inside an article of this graph',
    ],
    [
      'relations[0].evidence.trigger',
      { start: 4, end: 2 },
      /expected a span that ends at or after its start$/,
    ],
    [
      'relations[0].when',
      { start: '2023-02-30', end: '2023-03-01', granularity: 'day', text: null, basis: 'stated' },
      'relations[0].when.start: found "2023-02-30", expected a calendar day as YYYY-MM-DD',
    ],
    ['articles[0].text', null, 'articles[0].text: found null, expected string'],
    ['actors[0].country', 'US', 'actors[0].country: found "US", expected a country code of three capitals'],
    ['articles', undefined, 'articles: found nothing, expected array'],
  ])('names what is wrong at %s', (path, value, message) => {
    const parsed = parseWith(graphSchema, changed(path, value))
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    const text = formatProblem(parsed.error[0]!)
    if (typeof message === 'string') expect(text).toBe(message)
    else expect(text).toMatch(message)
  })
})

describe('ownActorsSchema', () => {
  it('fills what an entry leaves out', () => {
    const parsed = parseWith(ownActorsSchema, [{ kind: 'country', name: 'Gondor', country: 'GON' }])
    expect(parsed).toEqual({
      ok: true,
      value: [
        { kind: 'country', name: 'Gondor', aliases: [], country: 'GON', role: null, from: null, to: null },
      ],
    })
  })

  it('does not let a misspelt field pass in silence', () => {
    const parsed = parseWith(ownActorsSchema, [{ kind: 'country', name: 'Gondor', alias: ['Minas Tirith'] }])
    expect(parsed.ok ? '' : formatProblem(parsed.error[0]!)).toBe(
      '[0].alias: found ["Minas Tirith"], expected no such field',
    )
  })
})

describe('the table of types', () => {
  it('gives cooperation a positive and conflict a negative intensity', () => {
    for (const { class: relationClass, intensity } of Object.values(RELATION_TYPES)) {
      if (relationClass.endsWith('cooperation')) expect(intensity).toBeGreaterThan(0)
      if (relationClass.endsWith('conflict')) expect(intensity).toBeLessThan(0)
      expect(Math.abs(intensity)).toBeLessThanOrEqual(10)
    }
  })
})

describe('isoDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['2024-02-29', 19782],
    ['1965-09-06', -1578],
    ['2023-02-29', null],
    ['2023-13-01', null],
    ['2000-02-29', 11016],
    ['1900-02-29', null],
    ['0050-03-01', -701206],
    ['2023-04-31', null],
    ['2023-00-10', null],
    ['2023-01-00', null],
    ['01.03.2023', null],
    ['', null],
  ])('%s is day %s', (date, day) => {
    expect(isoDay(date)).toBe(day)
    if (day !== null) expect(isoFromDay(day)).toBe(date)
  })
})
