import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choices, CLAIMS, DEFAULT_CHOICES, THEMES } from '../../../src/app/state/choices.ts'
import { choicesToQuery, queryToChoices } from '../../../src/app/state/url.ts'
import { ACTOR_KINDS } from '../../../src/model/actor.ts'
import { dyadId } from '../../../src/model/dyad.ts'
import { isoFromDay } from '../../../src/model/isoDate.ts'
import { RELATION_TYPE_NAMES, STRAND_KINDS } from '../../../src/model/relationTypes.ts'

const actorId = fc
  .tuple(fc.constantFrom('person', 'country', 'organization'), fc.stringMatching(/^[a-zA-Z][a-z0-9-]{0,12}$/))
  .map(([kind, name]) => `${kind}:${name}`)

const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values))

const selection: fc.Arbitrary<Choices['selection']> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  actorId.map((id) => ({ kind: 'actor' as const, id })),
  fc
    .tuple(actorId, actorId, fc.option(fc.constantFrom(...STRAND_KINDS)))
    .filter(([one, other]) => one !== other)
    .map(([one, other, strand]) => ({ kind: 'pair' as const, id: dyadId(one, other), strand })),
)

const choices: fc.Arbitrary<Choices> = fc.record({
  filters: fc.record({
    text: fc.string({ unit: 'grapheme' }),
    hiddenTypes: some(RELATION_TYPE_NAMES),
    hiddenKinds: some(ACTOR_KINDS),
    hiddenClaims: some(CLAIMS),
    hiddenVoices: fc.uniqueArray(fc.oneof(fc.constant('own'), actorId)),
    minConfidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
  }),
  time: fc.record({
    range: fc.option(
      fc
        .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(4000))
        .map(([day, length]) => ({ start: isoFromDay(day), end: isoFromDay(day + length) })),
    ),
    undated: fc.boolean(),
  }),
  selection,
  relation: fc.option(fc.stringMatching(/^[a-z-]{1,12}:[0-9]{1,4}$/)),
  reading: fc.option(fc.stringMatching(/^[A-Za-z0-9 _.&=-]{1,20}$/).map((article) => ({ article }))),
  theme: fc.constantFrom(...THEMES),
})

describe('choices in the URL', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(choices, (value) => {
        expect(queryToChoices(choicesToQuery(value))).toEqual(value)
      }),
    )
  })

  it('are left out where they stand at their default', () => {
    expect(choicesToQuery(DEFAULT_CHOICES)).toBe('')
    expect(queryToChoices('')).toEqual(DEFAULT_CHOICES)
  })

  it('never make an unreadable link: any query is read as some choices that stay the same', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(
              'q',
              'xt',
              'xk',
              'xm',
              'xv',
              'cf',
              't',
              'und',
              'sel',
              'rel',
              'read',
              'th',
              'other',
            ),
            fc.string(),
          ),
        ),
        (pairs) => {
          const read = queryToChoices(`?${new URLSearchParams(pairs)}`)
          expect(queryToChoices(choicesToQuery(read))).toEqual(read)
        },
      ),
    )
  })

  it.each([
    ['?t=2023-02-30..2023-03-01', 'time'],
    ['?t=2023-03-02..2023-03-01', 'time'],
    ['?cf=7', 'filters'],
    ['?cf=none', 'filters'],
    ['?xt=HUG', 'filters'],
    ['?sel=p:country:A~country:A', 'selection'],
    ['?sel=x:country:A', 'selection'],
    ['?th=blue', 'theme'],
  ] as const)('%s falls back to the default', (query, part) => {
    expect(queryToChoices(query)[part]).toEqual(DEFAULT_CHOICES[part])
  })

  it('reads a pair in either order', () => {
    expect(queryToChoices('?sel=p:country:B~country:A').selection).toEqual({
      kind: 'pair',
      id: 'country:A~country:B',
      strand: null,
    })
  })
})
