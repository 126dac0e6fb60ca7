import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/app/palette/findActors.ts'
import { itemsFor, recentItems, type Sources } from '../../../src/app/palette/items.ts'
import { indexGraph } from '../../../src/app/state/graphIndex.ts'
import { actor } from '../../support/graphs.ts'
import { GRAPH } from '../panels/fixture.ts'

const graph = { ...GRAPH, actors: [...GRAPH.actors, actor('person:casaroli', { name: 'Agostino Casaroli' })] }
const index = indexGraph(graph)
const sources: Sources = {
  index,
  names: namesOf(graph.actors),
  days: { start: '2024-03-01', end: '2024-03-31' },
}
const kinds = (text: string) => itemsFor(text, sources).map(({ kind }) => kind)
const first = (text: string) => itemsFor(text, sources)[0]?.id

describe('itemsFor', () => {
  it.each([
    ['maro', 'actor:person:ana-maro'],
    ['the northern league', 'actor:organization:northern-league'],
    ['path maro -> ostland', 'path:person:ana-maro~country:OST'],
    ['between westland and ostland', 'path:country:WES~country:OST'],
    ['march 2024', 'date:2024-03-01..2024-03-31'],
    ['accus', 'type:ACCUSE'],
    ['fold', 'command:Fold people and bodies into their country'],
    ['reset', 'command:Reset filters'],
    ['as told by maro', 'command:As told by Maro'],
    ['theme dark', 'command:Theme: dark'],
    ['grain talks', 'article:a'],
    ['', undefined],
    ['qqqq', undefined],
  ])('%s: %s', (text, id) => expect(first(text)).toBe(id))

  it('puts names that only sound alike after types', () => {
    expect(kinds('accus')).toEqual(['type', 'actor'])
  })
})

describe('recentItems', () => {
  it('begin with what was chosen lately and is still there', () => {
    const ids = recentItems(['type:AID', 'actor:gone', 'actor:country:OST'], sources).map(({ id }) => id)
    expect(ids.slice(0, 2)).toEqual(['type:AID', 'actor:country:OST'])
    expect(new Set(ids).size).toBe(ids.length)
  })
})
