import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type InlineConfig, build as viteBuild } from 'vite'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hashText } from '../../src/base/hashText.ts'
import { seedsPlugin } from '../../src/corpus/seedsPlugin.ts'
import type { ExtractArticle } from '../../src/extract/extractor.ts'
import { graphSchema } from '../../src/model/schemas.ts'

/** Finds nothing in an article, and is counted. */
const extract = vi.fn<ExtractArticle>((source) => ({
  article: { ...source, sentences: [] },
  actors: [],
  relations: [],
  diagnostics: [],
}))

const folders: string[] = []

afterEach(() => {
  extract.mockClear()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A project whose page prints the URL of the graph, with these files. */
function project(files: Record<string, string>): { root: string; config: InlineConfig } {
  const root = mkdtempSync(join(tmpdir(), 'entente-seeds-'))
  folders.push(root)
  mkdirSync(join(root, 'seeds'))
  const page = {
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js':
      'import { seedGraphHash, seedGraphUrl, seedLayout } from "virtual:seed-graph"; document.title = seedGraphUrl + seedLayout.of + seedGraphHash',
  }
  for (const [path, text] of Object.entries({ ...page, ...files })) writeFileSync(join(root, path), text)
  const plugin = seedsPlugin({
    folder: 'seeds',
    openExtractor: () => ({ ok: true, value: () => extract }),
    layoutOf: ({ articles }) => ({ of: `map of ${articles.length} articles` }),
  })
  return {
    root,
    config: { root, configFile: false, logLevel: 'silent', base: './', plugins: [plugin] },
  }
}

const GOOD = '---\ntitle: One\n---\nText of one.'

describe('build', () => {
  it('emits one graph with a hash in its name, which the page points at', async () => {
    const { root, config } = project({ 'seeds/one.txt': GOOD, 'seeds/two.md': 'Text of two.' })
    await viteBuild(config)
    const assets = readdirSync(join(root, 'dist/assets'))
    const name = assets.find((asset) => /^graph-[\w-]{8}\.json$/.test(asset))
    expect(name).toBeDefined()
    const text = readFileSync(join(root, 'dist/assets', name!), 'utf8')
    const graph = graphSchema.parse(JSON.parse(text))
    expect(graph.articles.map(({ id, title }) => [id, title])).toEqual([
      ['one', 'One'],
      ['two', 'Text of two.'],
    ])
    const script = assets.find((asset) => asset.endsWith('.js'))
    const code = readFileSync(join(root, 'dist/assets', script!), 'utf8')
    expect(code).toContain(name)
    expect(code).toContain('map of 2 articles')
    expect(code).toContain(String(hashText(text)))
  })

  it.each([
    [
      'a broken seed',
      { 'seeds/one.txt': '---\npublished: soon\n---\nText.' },
      'seeds/one.txt:2: published: found "soon"',
    ],
    [
      'broken own actors',
      { 'seeds/one.txt': GOOD, 'seeds/actors.json': '[\n{]' },
      'seeds/actors.json:2: not valid JSON',
    ],
    ['no seeds', {}, 'seeds: no articles'],
  ])('fails with the line of %s', async (_, files, line) => {
    const { config } = project(files)
    await expect(viteBuild(config)).rejects.toThrow(line)
  })
})

describe('dev', () => {
  /** A running server, what it sent to the page, and the graph's articles as it serves them now. */
  async function start(files: Record<string, string>) {
    const { root, config } = project(files)
    const server = await createServer({ ...config, server: { port: 0, hmr: { overlay: true } } })
    const sent: unknown[] = []
    vi.spyOn(server.ws, 'send').mockImplementation((...message: unknown[]) => void sent.push(message))
    await server.listen(0)
    const url = new URL('@entente/graph.json', server.resolvedUrls?.local[0]).href
    return {
      sent,
      save: (path: string, text: string) => writeFileSync(join(root, path), text),
      remove: (path: string) => rmSync(join(root, path)),
      titles: async () => {
        const graph = graphSchema.parse(await (await fetch(url)).json())
        return graph.articles.map(({ title }) => title)
      },
      module: async () => (await server.transformRequest('virtual:seed-graph'))?.code,
      close: () => server.close(),
    }
  }

  it('serves the graph from memory and extracts a saved seed alone', async () => {
    const dev = await start({ 'seeds/one.txt': GOOD, 'seeds/two.txt': 'Text of two.' })
    try {
      expect(await dev.module()).toContain('/@entente/graph.json')
      expect(await dev.titles()).toEqual(['One', 'Text of two.'])
      expect(extract).toHaveBeenCalledTimes(2)
      dev.save('seeds/one.txt', 'Text of one, mended.')
      await vi.waitFor(
        () => expect(dev.sent).toContainEqual(['entente:graph', { url: '/@entente/graph.json' }]),
        5000,
      )
      expect(await dev.titles()).toEqual(['Text of one, mended.', 'Text of two.'])
      expect(extract).toHaveBeenCalledTimes(3)
      dev.remove('seeds/two.txt')
      await vi.waitFor(async () => expect(await dev.titles()).toEqual(['Text of one, mended.']), 5000)
      expect(extract).toHaveBeenCalledTimes(3)
    } finally {
      await dev.close()
    }
  })

  it('shows a broken seed as an overlay, keeps the last good graph, and tells the page when it is mended', async () => {
    const dev = await start({ 'seeds/one.txt': GOOD })
    try {
      await dev.titles()
      dev.save('seeds/one.txt', '---\ntitle: x\npublished: soon\n---\nText.')
      await vi.waitFor(() => expect(dev.sent).toHaveLength(1), 5000)
      expect(dev.sent[0]).toMatchObject([
        {
          type: 'error',
          err: {
            message: 'seeds/one.txt:3: published: found "soon", expected a calendar day as YYYY-MM-DD',
            loc: { file: 'seeds/one.txt', line: 3 },
          },
        },
      ])
      expect(await dev.titles()).toEqual(['One'])
      dev.save('seeds/one.txt', GOOD)
      await vi.waitFor(() => expect(dev.sent).toHaveLength(2), 5000)
      expect(dev.sent[1]).toEqual(['entente:graph', { url: '/@entente/graph.json' }])
    } finally {
      await dev.close()
    }
  })
})
