import { describe, expect, it } from 'vitest'
import { type GraphPart, mergeGraphs } from '../../src/extract/mergeGraphs.ts'
import type { Actor } from '../../src/model/actor.ts'
import type { Relation } from '../../src/model/relation.ts'
import { graphSchema } from '../../src/model/schemas.ts'

type Person = Partial<Actor> & Pick<Actor, 'name'>

const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

/** One article's yield: each actor mentioned once; each relation an id with two actor ids. */
function part(
  article: string,
  actors: readonly Person[],
  relations: readonly [string, string, string][] = [],
): GraphPart {
  return {
    articles: [
      {
        id: article,
        title: article,
        published: null,
        source: null,
        url: null,
        text: 'x'.repeat(50),
        sentences: [],
      },
    ],
    actors: actors.map((actor) => ({
      id: `${actor.kind ?? 'person'}:${slug(actor.name)}`,
      kind: 'person',
      aliases: [],
      country: null,
      role: null,
      mentions: [{ article, start: 0, end: 1, form: 'name' }],
      ...actor,
    })),
    relations: relations.map(([id, source, target]) => relation(id, source, target, article)),
  }
}

function relation(id: string, source: string, target: string, article: string): Relation {
  const span = { start: 0, end: 1 }
  return {
    id,
    source,
    target,
    type: 'CONSULT',
    mode: null,
    polarity: 'positive',
    modality: 'actual',
    attribution: source,
    when: null,
    intensity: 2.1,
    confidence: 0.5,
    evidence: { article, sentence: span, trigger: span, source: span, target: span, time: null, cues: [] },
    why: { rule: 'test', path: '', notes: [] },
  }
}

const ids = (parts: readonly GraphPart[]) => mergeGraphs(parts).actors.map(({ id }) => id)

describe('mergeGraphs', () => {
  it('makes one actor of one id: names, mentions, the first country and role', () => {
    const graph = mergeGraphs([
      part('one', [{ name: 'Mary Robinson', aliases: ['Robinson'], role: 'President' }]),
      part('two', [
        {
          name: 'Mary Robinson',
          aliases: ['Robinson', 'Mrs Robinson'],
          country: 'IRL',
          role: 'Commissioner',
        },
      ]),
    ])
    expect(graph.actors).toEqual([
      {
        id: 'person:mary-robinson',
        kind: 'person',
        name: 'Mary Robinson',
        aliases: ['Robinson', 'Mrs Robinson'],
        country: 'IRL',
        role: 'President',
        mentions: [
          { article: 'one', start: 0, end: 1, form: 'name' },
          { article: 'two', start: 0, end: 1, form: 'name' },
        ],
      },
    ])
  })

  const named = (count: number): Actor['mentions'] =>
    Array.from({ length: count }, () => ({ article: 'a', start: 0, end: 1, form: 'name' as const }))

  it.each<[string, Person[], string | null]>([
    [
      'the state for which most mentions stand',
      [
        { name: 'Ada Kona', country: 'GBR', mentions: named(1) },
        { name: 'Ada Kona', country: 'TGO', mentions: named(3) },
      ],
      'TGO',
    ],
    [
      'the first of two alike',
      [
        { name: 'Ada Kona', country: 'GBR' },
        { name: 'Ada Kona', country: 'TGO' },
      ],
      'GBR',
    ],
    [
      'none for an office of a body that is named more often',
      [
        { name: 'Ada Kona', country: 'PRT', role: 'Prime Minister', mentions: named(1) },
        { name: 'Ada Kona', country: null, role: 'Secretary-General', mentions: named(2) },
      ],
      null,
    ],
    [
      'the one state where the others tell nothing',
      [
        { name: 'Ada Kona', country: null, role: 'Prime Minister', mentions: named(5) },
        { name: 'Ada Kona', country: 'PRT', mentions: named(1) },
      ],
      'PRT',
    ],
  ])('a person is of %s', (_, persons, country) => {
    const { actors } = mergeGraphs(persons.map((person, index) => part(`article-${index}`, [person])))
    expect(actors.map((actor) => actor.country)).toEqual([country])
  })

  it('keeps order and gives relations ids of their own', () => {
    const graph = mergeGraphs([
      part('b', [{ name: 'Ann Lee' }, { name: 'Bo Ray' }], [['1', 'person:ann-lee', 'person:bo-ray']]),
      part(
        'a',
        [{ name: 'Bo Ray' }, { name: 'Cy Fox' }],
        [
          ['1', 'person:cy-fox', 'person:bo-ray'],
          ['1', 'person:bo-ray', 'person:cy-fox'],
          ['a:7', 'person:bo-ray', 'person:cy-fox'],
        ],
      ),
    ])
    expect(graph.articles.map(({ id }) => id)).toEqual(['b', 'a'])
    expect(graph.actors.map(({ id }) => id)).toEqual(['person:ann-lee', 'person:bo-ray', 'person:cy-fox'])
    expect(graph.relations.map(({ id }) => id)).toEqual(['b:1', 'a:1', 'a:1-2', 'a:7'])
  })

  it.each<[string, Person, Person, string[]]>([
    [
      'a body of two states',
      { kind: 'organization', name: 'Border Guard', country: 'POL' },
      { kind: 'organization', name: 'Border Guard', country: 'FIN' },
      ['organization:border-guard', 'organization:border-guard-fin'],
    ],
    [
      'a surname of two states',
      { name: 'Park', country: 'KOR' },
      { name: 'Park', country: 'USA' },
      ['person:park', 'person:park-usa'],
    ],
    [
      'a full name with two countries',
      { name: 'Ann Lee', country: 'KOR' },
      { name: 'Ann Lee', country: 'USA' },
      ['person:ann-lee'],
    ],
    ['a surname without a country', { name: 'Park', country: 'KOR' }, { name: 'Park' }, ['person:park']],
  ])('one id twice, %s', (_, one, other, expected) => {
    expect(ids([part('a', [one]), part('b', [other])])).toEqual(expected)
  })

  it.each<[string, Person[][], string[]]>([
    [
      'full name before',
      [[{ name: 'Ann Lee', country: 'KOR' }], [{ name: 'Lee', country: 'KOR' }]],
      ['person:ann-lee'],
    ],
    [
      'full name after',
      [[{ name: 'Lee', country: 'KOR' }], [{ name: 'Ann Lee', country: 'KOR' }]],
      ['person:ann-lee'],
    ],
    [
      'surname first, known as an alias',
      [[{ name: 'Moon Jae', aliases: ['Moon'], country: 'KOR' }], [{ name: 'Moon', country: 'KOR' }]],
      ['person:moon-jae'],
    ],
    [
      'another country',
      [[{ name: 'Ann Lee', country: 'KOR' }], [{ name: 'Lee', country: 'USA' }]],
      ['person:ann-lee', 'person:lee'],
    ],
    [
      'no country',
      [[{ name: 'Ann Lee', country: 'KOR' }], [{ name: 'Lee' }]],
      ['person:ann-lee', 'person:lee'],
    ],
    [
      'two namesakes',
      [
        [{ name: 'Ann Lee', country: 'KOR' }],
        [{ name: 'Bo Lee', country: 'USA' }],
        [{ name: 'Lee', country: 'KOR' }],
      ],
      ['person:ann-lee', 'person:bo-lee', 'person:lee'],
    ],
    [
      'both in one article',
      [
        [
          { name: 'Ann Lee', country: 'KOR' },
          { name: 'Lee', country: 'KOR' },
        ],
      ],
      ['person:ann-lee', 'person:lee'],
    ],
    [
      'a body of that name',
      [[{ kind: 'organization', name: 'Sara Lee', country: 'USA' }], [{ name: 'Lee', country: 'USA' }]],
      ['organization:sara-lee', 'person:lee'],
    ],
  ])('a person known by surname: %s', (_, articles, expected) => {
    expect(ids(articles.map((actors, index) => part(`article-${index}`, actors)))).toEqual(expected)
  })

  it('points relations at the actors that are left, and the whole passes the schema', () => {
    const graph = mergeGraphs([
      part('a', [
        { name: 'Ann Lee', country: 'KOR' },
        { kind: 'organization', name: 'Guard', country: 'POL' },
      ]),
      part(
        'b',
        [
          { name: 'Lee', country: 'KOR' },
          { kind: 'organization', name: 'Guard', country: 'FIN' },
        ],
        [['b:1', 'person:lee', 'organization:guard']],
      ),
    ])
    expect(graph.relations[0]).toMatchObject({
      source: 'person:ann-lee',
      target: 'organization:guard-fin',
      attribution: 'person:ann-lee',
    })
    expect(graph.actors[0]?.aliases).toEqual(['Lee'])
    expect(graphSchema.safeParse(graph).success).toBe(true)
  })

  it('takes a merged graph as a part: adding an article later changes no id before it', () => {
    const first = [
      part('a', [{ name: 'Park', country: 'KOR' }]),
      part('b', [{ name: 'Park', country: 'USA' }]),
    ]
    const third = part('c', [{ name: 'Park', country: 'USA' }], [['c:1', 'person:park', 'person:park']])
    expect(mergeGraphs([mergeGraphs(first), third])).toEqual(mergeGraphs([...first, third]))
  })
})
