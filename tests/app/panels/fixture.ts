import { type GraphIndex, indexGraph } from '../../../src/app/state/graphIndex.ts'
import type { Actor, MentionForm } from '../../../src/model/actor.ts'
import { GRAPH_SCHEMA, type Graph } from '../../../src/model/graph.ts'
import type { Relation } from '../../../src/model/relation.ts'
import type { RelationType } from '../../../src/model/relationTypes.ts'
import type { Span } from '../../../src/model/span.ts'
import { relation as plainRelation } from '../../support/graphs.ts'

/** Three sentences about three states, one president and one alliance, all of them invented. */
export const TEXT = [
  'President Maro of Ostland met Westland envoys in Port Clair on Monday and praised the pact.',
  'He accused Westland of arming rebels, a claim that Westland denied.',
  'The Northern League may send grain to Ostland, Maro said.',
].join('\n')

export const SENTENCES: readonly Span[] = spansOfLines(TEXT)

function spansOfLines(text: string): readonly Span[] {
  let start = 0
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
}

/** The `nth` place of `words` in TEXT, from 0. */
export function at(words: string, nth = 0): Span {
  let start = TEXT.indexOf(words)
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1)
  if (start < 0) throw new Error(`no ${words} in the text`)
  return { start, end: start + words.length }
}

const mention = (words: string, form: MentionForm, nth = 0) => ({ article: 'a', ...at(words, nth), form })

export const ACTORS: readonly Actor[] = [
  {
    id: 'person:ana-maro',
    kind: 'person',
    name: 'Ana Maro',
    aliases: ['Maro', 'President Maro'],
    country: 'OST',
    role: 'President',
    mentions: [mention('Maro', 'name'), mention('He', 'pronoun'), mention('Maro', 'name', 1)],
  },
  {
    id: 'country:WES',
    kind: 'country',
    name: 'Westland',
    aliases: ['WL'],
    country: 'WES',
    role: null,
    mentions: [mention('Westland', 'name'), mention('Westland', 'name', 1)],
  },
  {
    id: 'country:OST',
    kind: 'country',
    name: 'Ostland',
    aliases: [],
    country: 'OST',
    role: null,
    mentions: [mention('Ostland', 'name', 1)],
  },
  {
    id: 'organization:northern-league',
    kind: 'organization',
    name: 'the Northern League',
    aliases: ['Northern League'],
    country: null,
    role: null,
    mentions: [mention('The Northern League', 'name')],
  },
]

function relation(
  id: string,
  source: string,
  type: RelationType,
  target: string,
  place: { readonly sentence: number; readonly trigger: Span; readonly source: Span; readonly target: Span },
  more: Partial<Relation> = {},
): Relation {
  return plainRelation(source, type, target, {
    id,
    evidence: {
      article: 'a',
      sentence: SENTENCES[place.sentence]!,
      trigger: place.trigger,
      source: place.source,
      target: place.target,
      time: null,
      cues: [],
    },
    ...more,
  })
}

const MARO = 'person:ana-maro'

export const RELATIONS: readonly Relation[] = [
  relation(
    'meet',
    MARO,
    'CONSULT',
    'country:WES',
    { sentence: 0, trigger: at('met'), source: at('Maro'), target: at('Westland') },
    {
      when: { start: '2024-03-04', end: '2024-03-04', granularity: 'day', text: 'Monday', basis: 'stated' },
    },
  ),
  relation('praise', MARO, 'SUPPORT', 'country:WES', {
    sentence: 0,
    trigger: at('praised'),
    source: at('Maro'),
    target: at('Westland'),
  }),
  relation(
    'accuse',
    MARO,
    'ACCUSE',
    'country:WES',
    { sentence: 1, trigger: at('accused'), source: at('He'), target: at('Westland', 1) },
    { confidence: 0.6 },
  ),
  relation(
    'aid',
    'organization:northern-league',
    'AID',
    'country:OST',
    { sentence: 2, trigger: at('send'), source: at('The Northern League'), target: at('Ostland', 1) },
    { modality: 'possible', attribution: MARO, confidence: 0.4 },
  ),
  relation(
    'reject',
    'country:WES',
    'ASSAULT',
    MARO,
    { sentence: 1, trigger: at('denied'), source: at('Westland', 2), target: at('He') },
    { polarity: 'negative' },
  ),
]

export const GRAPH: Graph = {
  schema: GRAPH_SCHEMA,
  articles: [
    {
      id: 'a',
      title: 'Maro meets envoys as grain talks go on',
      published: '2024-03-05',
      source: 'The Courier',
      url: 'https://courier.example/a',
      text: TEXT,
      sentences: SENTENCES,
    },
  ],
  actors: ACTORS,
  relations: RELATIONS,
}

export const index = (): GraphIndex => indexGraph(GRAPH)
