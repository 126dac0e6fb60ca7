import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { openNodeExtractor } from './src/corpus/nodeExtractor.ts'
import { seedsPlugin } from './src/corpus/seedsPlugin.ts'
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

/** `base: './'`: the built page works from any path of a static host. */
export default defineConfig({
  base: './',
  plugins: [
    react(),
    seedsPlugin({ folder: 'seeds', openExtractor: openNodeExtractor }),
    leanCytoscape(),
    offline(),
  ],
  worker: { format: 'es' },
  // The extractor's worker carries a lexicon and loads only when somebody drops an article.
  build: { target: 'es2023', chunkSizeWarningLimit: 1_000 },
})
