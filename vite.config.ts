import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { openNodeExtractor } from './src/corpus/nodeExtractor.ts'
import { seedsPlugin } from './src/corpus/seedsPlugin.ts'

/** `base: './'`: the built page works from any path of a static host. */
export default defineConfig({
  base: './',
  plugins: [react(), seedsPlugin({ folder: 'seeds', openExtractor: openNodeExtractor })],
  worker: { format: 'es' },
  // The extractor's worker carries a lexicon and loads only when somebody drops an article.
  build: { target: 'es2023', chunkSizeWarningLimit: 1_000 },
})
