import { buildGraph } from '../../corpus/buildGraph.ts'
import { openNodeExtractor } from '../../corpus/nodeExtractor.ts'
import { readInputs } from '../../corpus/readInputs.ts'
import { atMost, type FigureGroup, median, plain, timed, withUnit } from './figures.ts'

const SEED = 'seeds/xi-lukashenko.txt'
const ROUNDS = 40

/** The extractor on the seed article, in this process: made ready, the first time, and again. */
export async function extractionFigures(root: string): Promise<FigureGroup> {
  const { files } = readInputs([SEED], root)
  const words = files.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
  const opened = await timed(() => openNodeExtractor(root))
  if (!opened.result.ok) throw new Error(opened.result.error)
  const extract = opened.result.value([])
  const cold = await timed(() => buildGraph(files, extract))
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) rounds.push((await timed(() => buildGraph(files, extract))).ms)
  const warm = median(rounds)
  const { actors, relations } = cold.result.graph
  return {
    title: `Extraction of ${SEED}: ${words} words, ${actors.length} actors, ${relations.length} relations`,
    figures: [
      plain('model and knowledge loaded', withUnit(opened.ms, 'ms')),
      plain('first article of the process, code still cold', withUnit(cold.ms, 'ms')),
      atMost(`the same again, median of ${ROUNDS}`, warm, 100, 'ms'),
      plain('words a second, again', withUnit((words / warm) * 1000, 'words')),
    ],
  }
}
