import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarkNode } from '../../../src/app/panels/markSentence.ts'
import {
  linkOf,
  nodesOfParagraph,
  paragraphsOf,
  readingLine,
  relationsOfArticle,
  stepFrom,
} from '../../../src/app/reader/articleText.ts'
import { ACTORS, at, GRAPH, RELATIONS, SENTENCES, TEXT } from '../panels/fixture.ts'

const article = GRAPH.articles[0]!

describe('paragraphsOf', () => {
  it('takes every line that holds anything, without the space around it', () => {
    const text = '\nOne.  \n\n   Two\t\n'
    expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two'])
  })

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\n', '\t', '.') }), (text) => {
        const kept = paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(kept.every((line) => line === line.trim() && !line.includes('\n'))).toBe(true)
      }),
    )
  })
})

describe('the walk through an article', () => {
  const walk = relationsOfArticle(RELATIONS.toReversed(), 'a')

  it('goes by the place of the triggers', () => {
    expect(walk.map(({ id }) => id)).toEqual(['meet', 'praise', 'accuse', 'reject', 'aid'])
    expect(relationsOfArticle(RELATIONS, 'other')).toEqual([])
  })

  it.each([
    [null, 1, 'meet'],
    [null, -1, 'aid'],
    ['meet', 1, 'praise'],
    ['meet', -1, 'meet'],
    ['aid', 1, 'aid'],
    ['gone', 1, 'meet'],
  ] as const)('from %s by %d to %s', (current, by, expected) => {
    expect(stepFrom(walk, current, by)?.id).toBe(expected)
  })

  it('ends where there is nothing to walk', () => expect(stepFrom([], null, 1)).toBeNull())
})

describe('nodesOfParagraph', () => {
  const flat = (nodes: readonly MarkNode[], around: readonly string[] = []): [string, string][] =>
    nodes.flatMap(({ mark, text, children }) =>
      mark === null
        ? [[text, around.join('+')] as [string, string]]
        : flat(children, [...around, `${mark.role}:${mark.key}`]),
    )

  it('marks actors and triggers, and no parts while no relation is shown', () => {
    const nodes = nodesOfParagraph(article, SENTENCES[1]!, ACTORS, RELATIONS, null)
    expect(flat(nodes)).toEqual([
      ['He', 'actor:person:ana-maro'],
      [' ', ''],
      ['accused', 'trigger:accuse'],
      [' ', ''],
      ['Westland', 'actor:country:WES'],
      [' of arming rebels, a claim that Westland ', ''],
      ['denied', 'trigger:reject'],
      ['.', ''],
    ])
  })

  it('marks the parts of the shown relation, and gives it a trigger that it shares', () => {
    const shared = { ...RELATIONS[1]!, evidence: { ...RELATIONS[1]!.evidence, trigger: at('met') } }
    const nodes = nodesOfParagraph(article, SENTENCES[0]!, ACTORS, [RELATIONS[0]!, shared], shared)
    const marked = flat(nodes).filter(([, marks]) => marks !== '')
    expect(marked).toEqual([
      ['Maro', 'actor:person:ana-maro+source:praise'],
      ['met', 'trigger:praise'],
      ['Westland', 'actor:country:WES+target:praise'],
    ])
  })

  it('keeps the longer of two mentions that overlap', () => {
    const actors = [
      { ...ACTORS[0]!, mentions: [{ article: 'a', ...at('President Maro'), form: 'name' as const }] },
      { ...ACTORS[1]!, mentions: [{ article: 'a', ...at('President'), form: 'nominal' as const }] },
    ]
    const marks = flat(nodesOfParagraph(article, SENTENCES[0]!, actors, [], null)).map(([, mark]) => mark)
    expect(marks).toEqual(['actor:person:ana-maro', ''])
  })

  it('keeps the text as it is', () => {
    for (const span of paragraphsOf(TEXT)) {
      const nodes = nodesOfParagraph(article, span, ACTORS, RELATIONS, RELATIONS[0]!)
      expect(
        flat(nodes)
          .map(([text]) => text)
          .join(''),
      ).toBe(TEXT.slice(span.start, span.end))
    }
  })
})

describe('words about the article', () => {
  it('counts relations, sentences, claims and denials', () => {
    expect(readingLine(article, RELATIONS, 5)).toBe(
      '5 relations in 3 of 3 sentences · 1 claimed by someone · 1 negated',
    )
    expect(readingLine(article, RELATIONS.slice(0, 1), 5)).toBe('1 of 5 relations in 1 of 3 sentences')
  })

  it.each([
    [
      'https://www.courier.example/a?b=1',
      { href: 'https://www.courier.example/a?b=1', host: 'courier.example' },
    ],
    ['javascript:alert(1)', null],
    ['not an address', null],
    [null, null],
  ])('links to %s', (url, expected) => expect(linkOf(url)).toEqual(expected))
})
