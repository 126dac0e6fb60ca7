import type { Layout } from '../../../src/app/graph/layout.ts'
import { layoutGraph } from '../../../src/app/graph/layout.ts'
import { layoutInputOf } from '../../../src/app/graph/layoutInput.ts'
import { type GraphIndex, indexGraph } from '../../../src/app/state/graphIndex.ts'
import type { RelationType } from '../../../src/model/relationTypes.ts'
import { actor, graphOf, relation } from '../../support/graphs.ts'

const mentions = (count: number) =>
  Array.from({ length: count }, () => ({ article: 'a', start: 0, end: 2, form: 'name' as const }))

const country = (code: string, name: string, named: number) =>
  actor(`country:${code}`, { name, country: code, mentions: mentions(named) })
const person = (id: string, name: string, state: string, named: number) =>
  actor(`person:${id}`, { kind: 'person', name, country: state, mentions: mentions(named) })
const body = (id: string, name: string, named: number, aliases: readonly string[] = []) =>
  actor(`organization:${id}`, { kind: 'organization', name, aliases, mentions: mentions(named) })

const ACTORS = [
  country('FRA', 'France', 20),
  country('DEU', 'Germany', 16),
  country('POL', 'Poland', 12),
  country('TUR', 'Turkey', 9),
  country('EGY', 'Egypt', 6),
  country('QAT', 'Qatar', 2),
  country('GON', 'Gondor', 3),
  person('ada-lind', 'Ada Lind', 'DEU', 8),
  person('jean-roux', 'Jean-Paul Roux', 'FRA', 5),
  person('omar-sabri', 'Omar Sabri', 'EGY', 2),
  person('zofia-wit', 'Zofia Wit', 'POL', 3),
  body('northern-league', 'Northern League', 4, ['NL']),
  body('council', 'Standing Council for the Regulation of River Traffic', 1),
  body('the-south', 'the South', 2),
]

const LINKS: readonly (readonly [string, RelationType, string, number?])[] = [
  ['country:FRA', 'CONSULT', 'country:DEU', 4],
  ['country:FRA', 'ACCUSE', 'country:DEU', 2],
  ['country:FRA', 'ALLY', 'country:DEU'],
  ['country:DEU', 'AID', 'country:POL', 3],
  ['country:POL', 'REJECT', 'country:DEU'],
  ['country:TUR', 'SANCTION', 'country:FRA', 2],
  ['country:FRA', 'THREATEN', 'country:TUR', 2],
  ['country:TUR', 'COOPERATE', 'country:EGY'],
  ['country:EGY', 'RIVAL', 'country:TUR'],
  ['country:EGY', 'CONSULT', 'country:QAT'],
  ['country:GON', 'ASSAULT', 'country:TUR'],
  ['country:POL', 'ACCUSE', 'country:TUR'],
  ['person:ada-lind', 'CONSULT', 'person:jean-roux', 5],
  ['person:ada-lind', 'ACCUSE', 'country:TUR'],
  ['person:jean-roux', 'SUPPORT', 'country:POL'],
  ['person:omar-sabri', 'REQUEST', 'country:FRA'],
  ['person:zofia-wit', 'CONSULT', 'person:ada-lind'],
  ['country:DEU', 'MEMBER', 'organization:northern-league'],
  ['organization:northern-league', 'SUPPORT', 'country:POL'],
  ['organization:council', 'REQUEST', 'country:EGY'],
  ['organization:the-south', 'ACCUSE', 'country:FRA'],
  ['person:omar-sabri', 'CONSULT', 'country:TUR'],
]

/** Fourteen actors of all kinds, twenty pairs, invented: as dense as what one long article tells. */
export const INDEX: GraphIndex = indexGraph(
  graphOf(
    LINKS.flatMap(([source, type, target, times = 1]) =>
      Array.from({ length: times }, (_, sentence) =>
        relation(source, type, target, {
          sentence,
          ...(sentence === 0 && type === 'AID' ? { modality: 'possible' as const } : {}),
          ...(type === 'REJECT' ? { polarity: 'negative' as const } : {}),
          ...(type === 'MEMBER' || source === 'organization:council' ? { confidence: 0.45 } : {}),
          ...(sentence === 1
            ? {
                when: {
                  start: '2023-03-01',
                  end: '2023-03-02',
                  granularity: 'day' as const,
                  text: null,
                  basis: 'document' as const,
                },
              }
            : {}),
        }),
      ),
    ),
    ACTORS,
  ),
)

export const LAYOUT: Layout = layoutGraph(layoutInputOf(INDEX))
