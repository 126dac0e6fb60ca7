import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve, sep } from 'node:path'
import type { ErrorPayload, Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { hashText } from '../base/hashText.ts'
import type { Result } from '../base/result.ts'
import type { BindExtractor } from '../extract/extractor.ts'
import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'
import type { BuiltGraph } from './buildGraph.ts'
import { createSeedBuilder, type SeedBuilder } from './seeds.ts'

export interface SeedsPluginOptions {
  /** The folder of articles, relative to Vite's root. */
  readonly folder: string
  /** Makes the extractor ready, once; `root` is Vite's root, the error one line for a person. */
  readonly openExtractor: (root: string) => Result<BindExtractor, string>
  /** Where the page's map has the actors of a graph, as data that JSON can hold; without it the page finds out by itself. */
  readonly layoutOf?: (graph: Graph) => unknown
}

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** Dev only: a saved seed gave a new graph at `url`. */
    'entente:graph': { readonly url: string }
  }
}

const MODULE = 'virtual:seed-graph'
const RESOLVED = `\0${MODULE}`
/** Sent to the page when a saved seed gave a new graph. */
const GRAPH_EVENT = 'entente:graph'
const ASSET_NAME = 'graph.json'
/** Editors write a file in several steps. */
const SETTLE_MS = 30

/**
 * Extracts every article of a folder, with its `actors.json`, into one graph whose URL the page imports:
 * `import { seedGraphUrl, seedGraphHash, seedLayout } from 'virtual:seed-graph'`.
 *
 * Build: the graph is an asset with a hash in its name, and its layout is made once here instead of in every browser; a broken
 * seed fails the build with the line that the command prints. Dev: the graph is served from memory; saving a seed extracts it alone and sends `entente:graph`; a broken
 * seed shows as an overlay while the last good graph stays.
 */
export function seedsPlugin({ folder, openExtractor, layoutOf = () => null }: SeedsPluginOptions): Plugin {
  let config: ResolvedConfig
  let builder: SeedBuilder | null = null
  let asset = ''
  let hash = 0
  let layout = 'null'
  const build = (): BuiltGraph => {
    if (!builder) {
      const bind = openExtractor(config.root)
      if (!bind.ok) throw new Error(bind.error)
      builder = createSeedBuilder(config.root, folder, bind.value)
    }
    return builder()
  }
  const devUrl = (): string => `${config.base}@entente/${ASSET_NAME}`

  return {
    name: 'entente:seeds',
    configResolved(resolved) {
      config = resolved
    },
    buildStart() {
      if (config.command !== 'build') return
      const { graph, diagnostics } = build()
      for (const warning of withSeverity(diagnostics, 'warning')) this.warn(formatDiagnostic(warning))
      const errors = withSeverity(diagnostics, 'error')
      if (errors.length > 0) this.error(errors.map(formatDiagnostic).join('\n'))
      layout = JSON.stringify(layoutOf(graph))
      const source = JSON.stringify(graph)
      hash = hashText(source)
      asset = this.emitFile({ type: 'asset', name: ASSET_NAME, source })
    },
    resolveId(id) {
      return id === MODULE ? RESOLVED : undefined
    },
    load(id) {
      if (id !== RESOLVED) return undefined
      return config.command === 'build'
        ? [
            `export const seedGraphUrl = import.meta.ROLLUP_FILE_URL_${asset}`,
            `export const seedGraphHash = ${hash}`,
            `export const seedLayout = ${layout}`,
          ].join('\n')
        : devModule(devUrl())
    },
    configureServer(server) {
      serveSeeds(server, resolve(config.root, folder), devUrl(), build)
    },
  }
}

const withSeverity = (
  diagnostics: readonly Diagnostic[],
  severity: Diagnostic['severity'],
): readonly Diagnostic[] => diagnostics.filter((diagnostic) => diagnostic.severity === severity)

/** In dev a mended seed also closes the overlay, which Vite itself does for its own modules only. */
const devModule = (url: string): string => `
export const seedGraphUrl = ${JSON.stringify(url)}
export const seedGraphHash = null
export const seedLayout = null
import.meta.hot.on(${JSON.stringify(GRAPH_EVENT)}, () => {
  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.close()
})
`

function serveSeeds(server: ViteDevServer, folder: string, url: string, build: () => BuiltGraph): void {
  let goodGraph: string | null = null
  let problem: ErrorPayload | null = null

  const refresh = (): void => {
    const wasBroken = problem !== null
    const before = goodGraph
    try {
      const { graph, diagnostics } = build()
      const errors = withSeverity(diagnostics, 'error')
      for (const warning of withSeverity(diagnostics, 'warning')) {
        server.config.logger.warn(formatDiagnostic(warning), { timestamp: true })
      }
      problem = errors.length > 0 ? overlayOf(errors) : null
      // With a seed broken from the start, the others are better than no graph.
      if (!problem || goodGraph === null) goodGraph = JSON.stringify(graph)
    } catch (error) {
      problem = overlayOfBug(error)
    }
    if (problem) {
      server.config.logger.error(problem.err.message, { timestamp: true })
      server.ws.send(problem)
    } else if (wasBroken || (before !== null && goodGraph !== before)) {
      server.ws.send(GRAPH_EVENT, { url })
    }
  }

  refresh()
  let timer: NodeJS.Timeout | undefined
  const isSeed = (path: string): boolean => path === folder || path.startsWith(folder + sep)
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (!isSeed(resolve(path))) return
    clearTimeout(timer)
    timer = setTimeout(refresh, SETTLE_MS)
  })
  server.httpServer?.once('close', () => clearTimeout(timer))
  // A page that is opened while a seed is broken gets the overlay as well.
  server.ws.on('connection', () => {
    if (problem) server.ws.send(problem)
  })
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (request.url?.split('?')[0] !== url) return next()
    response.statusCode = goodGraph === null ? 500 : 200
    response.setHeader('Content-Type', 'application/json')
    response.setHeader('Cache-Control', 'no-store')
    response.end(goodGraph ?? JSON.stringify({ error: problem?.err.message }))
  })
}

function overlayOf(errors: readonly Diagnostic[]): ErrorPayload {
  const message = errors.map(formatDiagnostic).join('\n')
  const { file = null, line = null } = errors[0] ?? {}
  const loc = file !== null && line !== null ? { loc: { file, line, column: 0 } } : {}
  return { type: 'error', err: { message, stack: '', plugin: 'entente:seeds', ...loc } }
}

function overlayOfBug(error: unknown): ErrorPayload {
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error))
  return { type: 'error', err: { message, stack, plugin: 'entente:seeds' } }
}
