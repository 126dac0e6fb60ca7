import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { alpha2Of } from './src/app/graph/countryCodes.ts'
import { layoutOfGraph } from './src/app/graph/layoutOfGraph.ts'
import { memoizeLast } from './src/base/memoizeLast.ts'
import { openNodeExtractor } from './src/corpus/nodeExtractor.ts'
import { seedsPlugin } from './src/corpus/seedsPlugin.ts'
import type { Graph } from './src/model/graph.ts'
import { leanCytoscape } from './vite.cytoscape.ts'

/** What the page does without at first: the extractor with its model, and the flags of other countries. */
const LATER = /extract\.worker|\.model$|\/[A-Z]{2}-[\w-]+\.js$/
/** Not part of the page: the picture that other sites show of it. */
const NEVER = /^preview\.png$|\.map$|^serviceWorker\.js$/

/** Builds the service worker beside the page, and tells it all files of the build. */
function offline(): Plugin {
  return {
    name: 'entente:offline',
    apply: 'build',
    enforce: 'post',
    buildStart() {
      this.emitFile({
        type: 'chunk',
        id: 'src/app/offline/service.worker.ts',
        fileName: 'serviceWorker.js',
      })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle['serviceWorker.js']
        if (worker?.type !== 'chunk') return this.error('the service worker was not built')
        const files = Object.keys(bundle).filter((name) => !NEVER.test(name) && name !== 'index.html')
        const later = files.filter((name) => LATER.test(name))
        const first = [...files.filter((name) => !LATER.test(name)), 'favicon.svg']
        const page = bundle['index.html']
        const version = createHash('sha256')
          .update(files.join())
          .update(page?.type === 'asset' ? page.source : '')
          .digest('hex')
          .slice(0, 12)
        const told = JSON.stringify(JSON.stringify({ version, first, later }))
        worker.code = worker.code.replace(/(["'`])__ENTENTE_FILES__\1/, () => told)
      },
    },
  }
}

/** What the first view needs besides the shell: the canvas, the timeline, the list of flags; and the flags themselves. */
const FIRST_VIEW = ['GraphCanvas', 'Timeline', 'besideMap', 'flagFiles']

/** What draws the page: asked for as soon as the shell. */
const RENDERER = 'client'

const BESIDE_MAP = fileURLToPath(new URL('src/app/panels/besideMap.ts', import.meta.url))

const FLAG = /\/country-flag-icons\//
/** More flags than this come when they are asked for. */
const MOST_FLAGS = 40

/** The alpha-2 codes of the states in a graph's JSON, the most mentioned first. */
function flagsIn(json: string): readonly string[] {
  const { actors } = JSON.parse(json) as Graph
  const named = actors.toSorted((one, other) => other.mentions.length - one.mentions.length)
  const codes = named.flatMap(({ country }) => (country && alpha2Of(country)) || [])
  return [...new Set(codes)].slice(0, MOST_FLAGS)
}

/**
 * Has the browser fetch the graph and the scripts of the first view beside the shell, and not after it has run; what is asked for
 * first keeps its turn.
 */
function firstView(): Plugin {
  return {
    name: 'entente:first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {})
        const needed = new Set<string>()
        const need = (name: string): void => {
          const file = bundle?.[name]
          if (needed.has(name) || file?.type !== 'chunk' || html.includes(name)) return
          needed.add(name)
          for (const other of file.imports) need(other)
        }
        for (const file of files)
          if (file.type === 'chunk' && FIRST_VIEW.includes(file.name)) need(file.fileName)
        const graphs = files.flatMap((file) =>
          file.type === 'asset' && /\/graph-[^/]*\.json$/.test(file.fileName) ? [file] : [],
        )
        const flags = new Set(graphs.flatMap(({ source }) => flagsIn(String(source))))
        for (const file of files)
          if (file.type === 'chunk' && FLAG.test(file.facadeModuleId ?? '') && flags.has(file.name))
            need(file.fileName)
        const link = (rel: string, href: string, attrs: Record<string, string>) => ({
          tag: 'link',
          attrs: { rel, crossorigin: '', href: `./${href}`, ...attrs },
          injectTo: 'head' as const,
        })
        return [
          ...graphs.map(({ fileName }) => link('preload', fileName, { as: 'fetch' })),
          ...files.flatMap((file) =>
            file.type === 'chunk' && file.name === RENDERER ? [link('modulepreload', file.fileName, {})] : [],
          ),
          ...[...needed].map((name) => link('modulepreload', name, { fetchpriority: 'low' })),
        ]
      },
    },
  }
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** The modules that the panels beside the map consist of, and what those import. */
const besideMap = memoizeLast((modules: Modules): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    modules.getModuleInfo(id)?.importedIds.forEach(visit)
  }
  visit(BESIDE_MAP)
  return found
})

/** `base: './'`: the built page works from any path of a static host. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    seedsPlugin({ folder: 'seeds', openExtractor: openNodeExtractor, layoutOf: layoutOfGraph }),
    leanCytoscape(),
    firstView(),
    offline(),
  ],
  worker: { format: 'es' },
  // The extractor's worker carries a lexicon and loads only when somebody drops an article.
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // The shell as one file: what parts share with it would lie in two dozen others. What is beside the map likewise.
          groups: [
            {
              name: 'shell',
              priority: 1,
              tags: ['$initial'],
              test: (id) => !id.endsWith('/service.worker.ts'),
            },
            {
              name: (id, modules) => (besideMap(modules).has(id) ? 'besideMap' : null),
              debugName: 'besideMap',
            },
          ],
        },
      },
    },
  },
})
