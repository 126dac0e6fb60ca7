import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Rolldown } from 'vite'
import { atMost, type Figure, type FigureGroup, plain, withUnit } from './figures.ts'

/** Asked for by the entry, in a script of its own: nothing is drawn without it. */
const RENDERER = 'client'

/** What the page's first load must not hold: language code and lexicon are the worker's. */
const LANGUAGE = /^src\/(?:nlp|extract|corpus|train|cli)\//

/** A file that is loaded on demand and larger than this is named. */
const NAMED_FROM_KB = 5

/**
 * The built page: the scripts that a browser preloads before it runs any, and those that the page asks for later, some
 * of them at once. Nothing is written to the disk.
 */
export async function pageFigures(root: string): Promise<FigureGroup> {
  const { build } = await import('vite')
  const built = await build({ root, logLevel: 'warn', build: { write: false } })
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  // The service worker is an entry, too, but comes seconds after the page.
  const isPage = ({ isEntry, fileName }: Rolldown.OutputChunk): boolean =>
    isEntry && fileName !== 'serviceWorker.js'
  const first = reached(chunks, (chunk) => isPage(chunk) || chunk.name === RENDERER)
  const html = output.find(({ fileName }) => fileName === 'index.html')
  const preloaded = html?.type === 'asset' ? String(html.source) : ''
  const view = reached(chunks, (chunk) => isPage(chunk) || preloaded.includes(chunk.fileName))
  const later = chunks.filter((chunk) => !view.includes(chunk))
  const assets = output.filter((file) => file.type === 'asset')
  const language = first.flatMap(({ moduleIds }) =>
    moduleIds.map((id) => relative(root, id).replaceAll('\\', '/')).filter((path) => LANGUAGE.test(path)),
  )
  const sizes = later.map(({ name, code }) => ({ name, size: gzipped(code) }))
  const small = sizes.filter(({ size }) => size < NAMED_FROM_KB)
  return {
    title: 'The built page, gzipped',
    figures: [
      atMost(
        'the shell: entry with its static imports, and React, JavaScript',
        sumOf(first.map(({ code }) => gzipped(code))),
        160,
        'kB',
      ),
      atMost(
        'all JavaScript of the first view: with map and timeline',
        sumOf(view.map(({ code }) => gzipped(code))),
        300,
        'kB',
      ),
      {
        name: 'language code and lexicon in it',
        value: language.length === 0 ? 'none' : language.join(', '),
        bound: 'none',
        ok: language.length === 0,
      },
      ...sizes
        .filter(({ size }) => size >= NAMED_FROM_KB)
        .map(({ name, size }) => plain(`on demand: ${name}`, withUnit(size, 'kB'))),
      plain(
        `on demand: ${small.length} smaller scripts`,
        withUnit(sumOf(small.map(({ size }) => size)), 'kB'),
      ),
      ...assets.filter(({ fileName }) => /\.(?:css|js|json|model|html)$/.test(fileName)).map(assetFigure),
    ],
  }
}

const sumOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size, 0)

/** Some chunks and all that they import statically: what a browser fetches before it runs them. */
function reached(
  chunks: readonly Rolldown.OutputChunk[],
  from: (chunk: Rolldown.OutputChunk) => boolean,
): readonly Rolldown.OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const seen = new Set<Rolldown.OutputChunk>()
  const visit = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || seen.has(chunk)) return
    seen.add(chunk)
    for (const name of chunk.imports) visit(byName.get(name))
  }
  for (const chunk of chunks) if (from(chunk)) visit(chunk)
  return [...seen]
}

const assetFigure = ({ fileName, source }: Rolldown.OutputAsset): Figure =>
  plain(fileName, withUnit(gzipped(source), 'kB'))

/** kB of 1,000 bytes. */
const gzipped = (content: string | Uint8Array): number => gzipSync(content).length / 1000
