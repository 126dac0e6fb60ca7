import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/cli/explanation.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import type { Graph } from '../../src/model/graph.ts'
import type { Relation } from '../../src/model/relation.ts'

const TEXT = 'Chad said Mali had not attacked it.\nNiger may talk\nto Mali in May. Rain fell.'

const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const SENTENCES = [
  'Chad said Mali had not attacked it.',
  'Niger may talk\nto Mali in May.',
  'Rain fell.',
].map(spanOf)

const relation = (fields: Partial<Relation>, sentence: number, trigger: string): Relation => ({
  id: 'a:1',
  source: 'country:MLI',
  target: 'country:TCD',
  type: 'ASSAULT',
  mode: null,
  polarity: 'positive',
  modality: 'actual',
  attribution: null,
  when: null,
  intensity: -9.3,
  confidence: 0.7,
  why: { rule: 'subject-object', path: 'Mali —subject of→ attacked —object→ it', notes: [] },
  ...fields,
  evidence: {
    article: 'a',
    sentence: SENTENCES[sentence]!,
    trigger: spanOf(trigger),
    source: spanOf('Mali'),
    target: spanOf('it'),
    time: null,
    cues: [],
  },
})

const GRAPH: Graph = {
  schema: 'diplomacy-graph/1',
  articles: [
    {
      id: 'a',
      title: 'Sahel',
      published: '2020-05-01',
      source: null,
      url: null,
      text: TEXT,
      sentences: SENTENCES,
    },
  ],
  actors: ['Chad TCD', 'Mali MLI', 'Niger NER'].map((actor) => {
    const [name = '', code = ''] = actor.split(' ')
    return {
      id: `country:${code}`,
      kind: 'country',
      name,
      aliases: [],
      country: code,
      role: null,
      mentions: [],
    }
  }),
  relations: [
    relation(
      {
        polarity: 'negative',
        attribution: 'country:TCD',
        why: {
          rule: 'subject-object',
          path: 'Mali —subject of→ attacked —object→ it',
          notes: [{ part: 'polarity', text: 'by “not”' }],
        },
      },
      0,
      'attacked',
    ),
    relation(
      {
        source: 'country:NER',
        target: 'country:MLI',
        type: 'CONSULT',
        mode: 'phone',
        modality: 'possible',
        when: {
          start: '2020-05-01',
          end: '2020-05-31',
          granularity: 'month',
          text: 'in May',
          basis: 'stated',
        },
        why: { rule: 'subject-to', path: '', notes: [] },
      },
      1,
      'talk',
    ),
  ],
}

const note = (
  span: Diagnostic['span'],
  message: string,
  severity: Diagnostic['severity'] = 'note',
): Diagnostic => ({
  severity,
  stage: 'argumentRoles',
  rule: 'no-target',
  message,
  file: 'a',
  line: null,
  span,
})

const NOTES = [
  note(spanOf('said'), 'no target'),
  note(null, 'no date to count from'),
  note(null, 'seen above', 'warning'),
]

describe('explainArticle', () => {
  it('tells relations and notes sentence by sentence', () => {
    expect(explainArticle(GRAPH, NOTES, null)).toBe(`Sahel  2020-05-01
2 relations, 3 actors, 2 notes

Sentence 1  Chad said Mali had not attacked it.
  Mali —ASSAULT→ Chad  by “attacked”
      actual · negated · by the word of Chad · no date · confidence 0.70
      rule        subject-object
      path        Mali —subject of→ attacked —object→ it
      polarity    by “not”
  passed over “said”: no target (argumentRoles/no-target)

Sentence 2  Niger may talk to Mali in May.
  Niger —CONSULT/phone— Mali  by “talk”
      possible · the article’s own word · 2020-05-01 to 2020-05-31 (“in May”) · confidence 0.70
      rule        subject-to

The whole article
  passed over: no date to count from (argumentRoles/no-target)
`)
  })

  it.each([
    [3, 'Sentence 3  Rain fell.\n  nothing found\n'],
    [2, 'rule        subject-to\n'],
  ])('tells sentence %i alone', (number, end) => {
    const text = explainArticle(GRAPH, NOTES, number)
    expect(text.endsWith(end)).toBe(true)
    expect(text.match(/^Sentence/gm)).toHaveLength(1)
  })
})
