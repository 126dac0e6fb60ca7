import { describe, expect, it } from 'vitest'
import {
  type Desk,
  type Dossier,
  dossierToFile,
  EMPTY_DESK,
  fileNameOf,
  nameAfter,
  nameFor,
} from '../../../src/app/dossier/dossier.ts'
import { fileToDossier, isDossierFile, soundDesk, soundGraph } from '../../../src/app/dossier/dossierFile.ts'
import { readGraphFile } from '../../../src/app/dossier/readGraphFile.ts'
import { GRAPH } from '../panels/fixture.ts'

const desk: Desk = {
  query: '?xt=AID&pin=country:OST@1,2',
  views: [{ id: 'v1', name: 'No aid', query: '?xt=AID' }],
  layout: { positions: { 'country:OST': { x: 1.5, y: -2 } }, width: 800, height: 500 },
}
const dossier: Dossier = { id: 'd1', name: 'Grain', changed: '2024-03-05T10:00:00Z', graph: GRAPH, desk }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a dossier as a file', () => {
  it('comes back with its graph, its views and its places', () => {
    const file = dossierToFile(dossier)
    expect(isDossierFile(JSON.parse(file))).toBe(true)
    expect(readGraphFile({ name: 'grain.entente.json', bytes: bytes(file) })).toEqual({
      ok: true,
      graph: GRAPH,
      from: { name: 'Grain', desk },
    })
  })

  it('names the place of what is broken', () => {
    const broken = JSON.parse(dossierToFile({ ...dossier, desk: { ...desk, query: 7 as unknown as string } }))
    expect(fileToDossier(broken, 'grain.json')).toEqual({
      ok: false,
      problems: ['grain.json: desk.query: found 7, expected string'],
    })
  })

  it.each([
    ['a plain graph', JSON.stringify(GRAPH), true],
    ['no JSON', '{', false],
    ['another JSON', '{"schema":"other"}', false],
  ])('%s is read as a graph or refused', (_, text, ok) => {
    const read = readGraphFile({ name: 'x.json', bytes: bytes(text) })
    expect(read.ok).toBe(ok)
    expect('from' in read).toBe(false)
  })
})

describe('what the browser has kept', () => {
  it('is taken when it is sound', () => {
    expect(soundGraph(GRAPH)).toEqual(GRAPH)
    expect(soundDesk(desk)).toEqual(desk)
  })

  it('is left when it has another shape', () => {
    expect(soundGraph({ ...GRAPH, relations: [{}] })).toBeNull()
    expect(soundGraph(undefined)).toBeNull()
    expect(soundDesk({ ...desk, views: 3 })).toEqual(EMPTY_DESK)
  })
})

describe('names', () => {
  it.each([
    ['Grain & Öl: talks', 'grain-ol-talks.entente.json'],
    ['Переговоры', 'dossier.entente.json'],
    ['../../etc', 'etc.entente.json'],
  ])('%s is kept as %s', (name, file) => expect(fileNameOf(name)).toBe(file))

  it.each([
    [0, 'Empty dossier'],
    [1, 'Maro meets envoys as grain talks go on'],
    [3, 'Maro meets envoys as grain talks go on and 2 more'],
  ])('of %d articles', (count, name) =>
    expect(nameFor({ articles: Array.from({ length: count }, () => GRAPH.articles[0]!) })).toBe(name),
  )
})

describe('the name of a dossier that has grown', () => {
  const [one] = GRAPH.articles
  const before = { articles: [one!] }
  const after = { articles: [one!, { ...one!, id: 'b' }, { ...one!, id: 'c' }] }

  it('counts the articles anew where it counted them before', () => {
    expect(nameAfter(nameFor(before), before, after)).toBe(`${one!.title} and 2 more`)
  })

  it('stays where a person has chosen it', () => {
    expect(nameAfter('Grain', before, after)).toBe('Grain')
  })
})
