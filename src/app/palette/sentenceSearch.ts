import type { Graph } from '../../model/graph.ts'
import type { Question, Reply } from './sentenceProtocol.ts'
import {
  indexSentences,
  type Sentence,
  type SentenceIndex,
  searchSentences,
  sentencesOf,
} from './sentences.ts'

/** More sentences than this are indexed and searched in a worker, so that typing never waits for them. */
const MOST_ON_THE_PAGE = 2000

export interface SentenceSearch {
  readonly sentences: ReadonlyMap<string, Sentence>
  /** Ids of the best sentences. A question that is overtaken by another may never be answered. */
  readonly search: (text: string, most: number) => Promise<readonly string[]>
  readonly close: () => void
}

/** Full text search over the sentences of a graph; the index is built at the first question. */
export function openSentenceSearch(graph: Graph): SentenceSearch {
  const list = sentencesOf(graph)
  const sentences = new Map(list.map((sentence) => [sentence.id, sentence]))
  return list.length > MOST_ON_THE_PAGE ? { sentences, ...inWorker(list) } : { sentences, ...onThePage(list) }
}

function onThePage(list: readonly Sentence[]): Omit<SentenceSearch, 'sentences'> {
  let index: SentenceIndex | null = null
  return {
    search: async (text, most) => {
      index ??= indexSentences(list)
      return searchSentences(index, text, most)
    },
    close: () => {
      index = null
    },
  }
}

function inWorker(list: readonly Sentence[]): Omit<SentenceSearch, 'sentences'> {
  let worker: Worker | null = null
  let asked = 0
  return {
    search: (text, most) =>
      new Promise((resolve, reject) => {
        const say = (question: Question): void => worker?.postMessage(question)
        if (worker === null) {
          worker = new Worker(new URL('./sentence.worker.ts', import.meta.url), { type: 'module' })
          say({ kind: 'index', sentences: list })
        }
        const number = ++asked
        worker.onmessage = ({ data }: MessageEvent<Reply>) => {
          if (data.number === number) resolve(data.ids)
        }
        worker.onerror = ({ message }) => reject(new Error(message || 'The search worker cannot be loaded'))
        say({ kind: 'search', number, text, most })
      }),
    close: () => {
      worker?.terminate()
      worker = null
    },
  }
}
