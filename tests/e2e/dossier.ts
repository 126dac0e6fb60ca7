import type { Graph } from '../../src/model/graph.ts'
import type { Relation } from '../../src/model/relation.ts'
import { type RelationType, relationTypeInfo } from '../../src/model/relationTypes.ts'
import { actor } from '../support/graphs.ts'

const ACTORS = {
  Norland: 'country:NOL',
  Sudria: 'country:SUD',
  Westmark: 'country:WEM',
  Eastmark: 'country:EAM',
  'Ana Holt': 'person:ana-holt',
} as const
type Name = keyof typeof ACTORS

interface Told extends Partial<Pick<Relation, 'polarity' | 'modality'>> {
  readonly by?: Name
  /** `2024-05-01`, or `2024-05-06..2024-05-12`. */
  readonly when?: string
}

type Line = readonly [
  sentence: string,
  source: Name,
  type: RelationType,
  trigger: string,
  target: Name,
  Told?,
]

const ATTACK = 'Norland attacked the harbour of Sudria on 1 May, Westmark said.'

/** Three days of a row between four invented states: every kind of finding is in it once or twice, and one copied sentence. */
const ARTICLES: readonly {
  readonly published: string
  readonly source: string
  readonly lines: readonly Line[]
}[] = [
  {
    published: '2024-05-02',
    source: 'Northern Wire',
    lines: [
      [ATTACK, 'Norland', 'ASSAULT', 'attacked', 'Sudria', { by: 'Westmark', when: '2024-05-01' }],
      [
        'Norland will send grain to Eastmark next week.',
        'Norland',
        'AID',
        'send',
        'Eastmark',
        { modality: 'planned', when: '2024-05-06..2024-05-12' },
      ],
      [
        'Norland and Sudria met in Port Ash on 24 April.',
        'Norland',
        'CONSULT',
        'met',
        'Sudria',
        { when: '2024-04-24' },
      ],
    ],
  },
  {
    published: '2024-05-03',
    source: 'Southern Post',
    lines: [
      [
        'Norland did not attack Sudria, President Ana Holt said.',
        'Norland',
        'ASSAULT',
        'attack',
        'Sudria',
        { by: 'Ana Holt', polarity: 'negative' },
      ],
      [
        ATTACK.replace(' the ', '  THE '),
        'Norland',
        'ASSAULT',
        'attacked',
        'Sudria',
        { by: 'Westmark', when: '2024-05-01' },
      ],
      [
        'Westmark will visit Sudria on 10 May.',
        'Westmark',
        'CONSULT',
        'visit',
        'Sudria',
        { modality: 'planned', when: '2024-05-10' },
      ],
    ],
  },
  {
    published: '2024-05-20',
    source: 'Northern Wire',
    lines: [
      [
        'Norland sent grain to Eastmark on 11 May.',
        'Norland',
        'AID',
        'sent',
        'Eastmark',
        { when: '2024-05-11' },
      ],
      [
        'Norland praised Sudria on 15 May.',
        'Norland',
        'SUPPORT',
        'praised',
        'Sudria',
        { when: '2024-05-15' },
      ],
    ],
  },
]

/** The dossier as a file that the page can open. */
export function dossier(): Graph {
  return {
    schema: 'diplomacy-graph/1',
    articles: ARTICLES.map(({ published, source, lines }) => {
      const text = lines.map(([sentence]) => sentence).join('\n')
      return {
        id: published,
        title: `${source}, ${published}`,
        published,
        source,
        url: null,
        text,
        sentences: lines.map(([sentence]) => spanOf(text, sentence)),
      }
    }),
    actors: Object.entries(ACTORS).map(([name, id]) =>
      id === ACTORS['Ana Holt']
        ? actor(id, { name, kind: 'person', country: 'NOL', aliases: ['Holt'], role: 'President' })
        : actor(id, { name, country: id.slice(-3) }),
    ),
    relations: ARTICLES.flatMap(({ published, lines }) => {
      const text = lines.map(([sentence]) => sentence).join('\n')
      return lines.map((line, i) => relationOf(line, `${published}-${i}`, published, text))
    }),
  }
}

function relationOf(
  [
    sentence,
    source,
    type,
    trigger,
    target,
    { by, when, polarity = 'positive', modality = 'actual' } = {},
  ]: Line,
  id: string,
  article: string,
  text: string,
): Relation {
  const span = spanOf(text, sentence)
  const inside = (words: string) => {
    const { start, end } = spanOf(sentence, words)
    return { start: span.start + start, end: span.start + end }
  }
  const [start, end = start] = when?.split('..') ?? []
  return {
    id,
    source: ACTORS[source],
    target: ACTORS[target],
    type,
    mode: null,
    polarity,
    modality,
    attribution: by ? ACTORS[by] : null,
    when:
      start && end
        ? { start, end, granularity: start === end ? 'day' : 'week', text: null, basis: 'stated' }
        : null,
    intensity: relationTypeInfo(type).intensity,
    confidence: 0.9,
    evidence: {
      article,
      sentence: span,
      trigger: inside(trigger),
      source: inside(source),
      target: inside(target),
      time: null,
      cues: [],
    },
    why: { rule: 'test', path: '', notes: [] },
  }
}

function spanOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”`)
  return { start, end: start + words.length }
}
