import { describe, expect, it } from 'vitest'
import { nameFor } from '../../../src/app/dossier/dossier.ts'
import { defaultAlt, defaultTitle, sourceLine, type Told } from '../../../src/app/export/pictureText.ts'
import { type OpenPath, openPathOf } from '../../../src/app/palette/openPath.ts'
import { DEFAULT_CHOICES, NO_FILTERS } from '../../../src/app/state/choices.ts'
import { viewOf } from '../../../src/app/state/selectors.ts'
import { INDEX } from '../graph/fixture.ts'

const CHOICES = { ...DEFAULT_CHOICES, filters: { ...NO_FILTERS, minConfidence: 0 } }
const VIEW = viewOf(INDEX, CHOICES)

const told = (path: OpenPath | null): Told => ({
  index: INDEX,
  dossier: null,
  choices: CHOICES,
  scope: 'all',
  selection: { kind: 'none' },
  actors: INDEX.drawnActors,
  strands: VIEW.strands,
  path,
})

const ENDS = { from: 'country:GON', to: 'organization:northern-league' }
const PATH: OpenPath = {
  ...ENDS,
  hops: openPathOf(INDEX, VIEW, { ...ENDS, way: 'hops', forward: false })!,
}
const PARTS = { source: false, filters: true }

describe('the title of a picture', () => {
  const articles = (count: number) =>
    ({
      ...INDEX,
      graph: {
        ...INDEX.graph,
        articles: Array.from({ length: count }, (_, i) => ({
          ...INDEX.graph.articles[0]!,
          id: `${i}`,
          title: `A title ${'of many words '.repeat(8)}${i}`,
        })),
      },
    }) as Told['index']
  it.each([
    ['of the page’s dossier counts its articles', 4, null, '4 articles'],
    ['of an own dossier is its name', 4, 'Spring quarrels', 'Spring quarrels'],
    ['of one with a given name and one article is the name', 1, 'Spring quarrels', 'Spring quarrels'],
  ] as const)('%s', (_, count, dossier, title) => {
    expect(defaultTitle({ index: articles(count), dossier })).toBe(title)
  })

  it('of one article that nobody has named is all of the article’s title', () => {
    const index = articles(1)
    expect(nameFor(index.graph)).toMatch(/…$/)
    expect(defaultTitle({ index, dossier: nameFor(index.graph) })).toBe(index.graph.articles[0]!.title)
  })
})

describe('a picture with a path lit', () => {
  it('says so among what is shown', () => {
    expect(sourceLine(told(PATH), PARTS, '2026-11-24')).toBe(
      'Shown: path from Gondor to Northern League lit.',
    )
    expect(sourceLine(told(null), PARTS, '2026-11-24')).toBe('All dates, undated included.')
  })

  it('tells its hops to who does not see it', () => {
    expect(defaultAlt(told(PATH))).toMatch(
      /^Map of 14 actors and \d+ lines\. Path from Gondor to Northern League lit, the rest faint: Gondor attacks Turkey; .+\. Strongest: /,
    )
    expect(defaultAlt(told(null))).not.toMatch(/lit|faint/)
  })
})
