import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ARRANGEMENTS,
  type Choices,
  CLAIMS,
  CLOCKS,
  COMPARISONS,
  DEFAULT_CHOICES,
  type Lens,
  LISTS,
  ORDERS,
  PATH_WAYS,
  THEMES,
  TOUCHES,
  UNDATED,
  VIEWS,
} from '../../../src/app/state/choices.ts'
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

const text = fc.string({ unit: 'grapheme' })
const whole = fc.integer({ min: -9999, max: 9999 })
const hundredths = whole.map((value) => value / 100 || 0)
const intensities = fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 10 }))

const choices: fc.Arbitrary<Choices> = fc.record({
  filters: fc.record({
    text,
    hiddenTypes: some(RELATION_TYPE_NAMES),
    hiddenKinds: some(ACTOR_KINDS),
    hiddenClaims: some(CLAIMS),
    hiddenVoices: fc.uniqueArray(fc.oneof(fc.constant('own'), actorId)),
    minConfidence: fc.integer({ min: 0, max: 20 }).map((step) => step / 20),
    hiddenOutlets: fc.uniqueArray(text),
    hiddenCountries: some(['FRA', 'DEU', '']),
    excludedKinds: some(ACTOR_KINDS),
    excludedCountries: some(['FRA', 'DEU', '']),
    intensity: intensities.map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) })),
    minTellings: fc.integer({ min: 1, max: 99 }),
    actors: fc.record({ ids: fc.uniqueArray(actorId), how: fc.constantFrom(...TOUCHES) }),
  }),
  time: fc.record({
    range: fc.option(
      fc
        .tuple(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(4000))
        .map(([day, length]) => ({ start: isoFromDay(day), end: isoFromDay(day + length) })),
    ),
    undated: fc.constantFrom(...UNDATED),
    clock: fc.constantFrom(...CLOCKS),
  }),
  selection,
  relation: fc.option(fc.stringMatching(/^[a-z-]{1,12}:[0-9]{1,4}$/)),
  reading: fc.option(fc.stringMatching(/^[A-Za-z0-9 _.&=-]{1,20}$/).map((article) => ({ article }))),
  theme: fc.constantFrom(...THEMES),
  view: fc.constantFrom(...VIEWS),
  lens: fc.oneof(
    fc.constant<Lens>({ kind: 'everyone' }),
    actorId.map((voice): Lens => ({ kind: 'voice', voice })),
    fc
      .tuple(actorId, actorId, fc.constantFrom(...COMPARISONS))
      .filter(([a, b]) => a !== b)
      .map(([a, b, show]): Lens => ({ kind: 'compare', a, b, show })),
  ),
  display: fc.record({
    missing: fc.constantFrom('fade', 'hide'),
    loneActors: fc.boolean(),
    codes: fc.boolean(),
    fold: fc.boolean(),
    arrangement: fc.constantFrom(...ARRANGEMENTS),
    centre: fc.option(actorId),
    tidied: fc.option(fc.uniqueArray(actorId, { minLength: 1 })),
    everyone: fc.boolean(),
    shortcuts: fc.boolean(),
  }),
  hiddenActors: fc.uniqueArray(actorId),
  pins: fc.dictionary(actorId, fc.record({ x: whole, y: whole }), { noNullPrototype: true }),
  // Articles are called by the names of their files, which may hold what a link has a use for.
  pinnedEvents: fc.uniqueArray(
    fc
      .tuple(fc.stringMatching(/^[A-Za-z0-9 _.,&%=;-]{1,16}$/), fc.nat(999))
      .map(([article, n]) => `${article}:${n}`),
  ),
  focus: fc.option(fc.integer({ min: 0, max: 9 })),
  camera: fc.option(
    fc.record({
      x: hundredths,
      y: hundredths,
      zoom: fc.integer({ min: 1, max: 40000 }).map((part) => part / 10000),
    }),
  ),
  listing: fc.record({
    order: fc.constantFrom(...ORDERS),
    rows: fc.option(fc.uniqueArray(actorId, { minLength: 1 })),
    list: fc.constantFrom(...LISTS),
    sort: fc.option(fc.record({ column: fc.constantFrom('when', 'intensity'), down: fc.boolean() })),
    columns: fc.option(fc.uniqueArray(fc.constantFrom('when', 'source', 'target'), { minLength: 1 })),
    evidence: fc.boolean(),
  }),
  path: fc.option(
    fc
      .record({ from: actorId, to: actorId, way: fc.constantFrom(...PATH_WAYS), forward: fc.boolean() })
      .filter(({ from, to }) => from !== to),
  ),
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
              'xo',
              'xc',
              'int',
              'mt',
              'act',
              'how',
              'clk',
              'ord',
              'list',
              'sort',
              'cols',
              'path',
              'lens',
              'hide',
              'v',
              'miss',
              'lone',
              'codes',
              'fold',
              'arr',
              'keys',
              'pin',
              'tick',
              'hop',
              'cam',
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
    ['?int=4..-4', 'filters'],
    ['?mt=0', 'filters'],
    ['?mt=1.5', 'filters'],
    ['?lens=c:own~own', 'lens'],
    ['?pin=country:A@1', 'pins'],
    ['?cam=1,2', 'camera'],
    ['?cam=1,2,0', 'camera'],
    ['?hop=-1', 'focus'],
    ['?v=cube', 'view'],
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
