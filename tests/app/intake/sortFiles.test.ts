import { describe, expect, it } from 'vitest'
import { pastedFile, sortFiles } from '../../../src/app/intake/sortFiles.ts'

const file = (name: string, content = 'Text.') => ({ name, bytes: new TextEncoder().encode(content) })
const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes)

describe('sortFiles', () => {
  it.each([
    ['a.txt', 'Text.', 'articles'],
    ['A.MD', 'Text.', 'articles'],
    ['no-ending', 'Text.', 'articles'],
    ['actors.json', ' [{ "kind": "country" }]', 'ownActors'],
    ['actors.json', '\uFEFF[]', 'ownActors'],
    ['graph.json', '{"schema": "diplomacy-graph/1"}', 'graph'],
    ['picture.png', '', 'refused'],
    ['paper.pdf', '', 'refused'],
  ] as const)('%s with %s goes to %s', (name, content, place) => {
    const sorted = sortFiles([file(name, content)])
    const there = sorted[place]
    expect(Array.isArray(there) ? there : [there]).toEqual([expect.objectContaining({ name })])
  })

  it('refuses what is far too large for an article, by name', () => {
    const { articles, refused } = sortFiles([{ name: 'book.txt', bytes: new Uint8Array(4_000_001) }])
    expect(articles).toEqual([])
    expect(refused[0]).toMatchObject({ name: 'book.txt' })
  })
})

describe('pastedFile', () => {
  it('puts what the fields say into front matter', () => {
    const pasted = pastedFile('Text.', { published: '2023-03-01', source: 'The "Wire": daily' })
    expect(textOf(pasted)).toBe('---\npublished: "2023-03-01"\nsource: "The \\"Wire\\": daily"\n---\nText.')
  })

  it('leaves a text with front matter of its own alone, and one without fields too', () => {
    const own = '---\ntitle: A\n---\nText.'
    expect(textOf(pastedFile(own, { published: '2023-03-01', source: '' }))).toBe(own)
    expect(textOf(pastedFile('Text.', { published: '', source: ' ' }))).toBe('Text.')
    expect(textOf(pastedFile(`\n  \n${own}`, { published: '2023-03-01', source: '' }))).toBe(own)
  })

  it('has a name that no article of the dossier has', () => {
    const fields = { published: '', source: '' }
    expect(pastedFile('Text.', fields, new Set(['pasted', 'pasted-2', 'other'])).name).toBe('pasted-3.txt')
  })
})
