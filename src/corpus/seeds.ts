import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { ArticleExtraction } from '../extract/extractArticle.ts'
import type { BindExtractor, ExtractArticle } from '../extract/extractor.ts'
import { ownActorsOrNone } from '../extract/ownActorsFile.ts'
import type { ArticleSource } from '../model/article.ts'
import { type BuiltGraph, buildGraph } from './buildGraph.ts'
import { readInputs, readText } from './readInputs.ts'

/** Builds the graph of a folder of seeds anew at each call; articles that have not changed are not extracted again. */
export type SeedBuilder = () => BuiltGraph

/** File in the folder of seeds that holds the person's own actors. */
const ACTORS_FILE = 'actors.json'

/** `folder` is relative to `root`; diagnostics name files with it: `seeds/a.txt`. */
export function createSeedBuilder(root: string, folder: string, bind: BindExtractor): SeedBuilder {
  let boundTo = ''
  let cache: ExtractionCache | null = null
  return () => {
    const inputs = readInputs([folder], root)
    const own = readOwn(root, join(folder, ACTORS_FILE))
    const key = JSON.stringify(own.actors)
    if (cache === null || key !== boundTo) {
      cache = createExtractionCache(bind(own.actors))
      boundTo = key
    }
    const { graph, diagnostics } = buildGraph(inputs.files, cache.extract)
    cache.forgetUnused()
    return { graph, diagnostics: [...own.diagnostics, ...inputs.diagnostics, ...diagnostics] }
  }
}

const readOwn = (root: string, path: string) =>
  ownActorsOrNone(existsSync(resolve(root, path)) ? readText(path, resolve(root, path)) : null)

interface ExtractionCache {
  readonly extract: ExtractArticle
  /** Drops what was not asked for since the last call. */
  readonly forgetUnused: () => void
}

/** Remembers what an article yielded, by a hash of all that the extractor reads of it. */
function createExtractionCache(extract: ExtractArticle): ExtractionCache {
  let known = new Map<string, ArticleExtraction>()
  let used = new Map<string, ArticleExtraction>()
  return {
    extract: (source) => {
      const key = hashOf(source)
      const result = known.get(key) ?? extract(source)
      used.set(key, result)
      return result
    },
    forgetUnused: () => {
      known = used
      used = new Map()
    },
  }
}

const hashOf = (source: ArticleSource): string =>
  createHash('sha256').update(JSON.stringify(source)).digest('base64')
