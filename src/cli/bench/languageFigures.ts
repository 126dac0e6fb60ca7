import { openNodeModel } from '../../corpus/nodeModel.ts'
import { readInputs } from '../../corpus/readInputs.ts'
import { annotate } from '../../nlp/annotate.ts'
import { type Figure, type FigureGroup, median, plain, timed, withUnit } from './figures.ts'

const SEED = 'seeds/xi-lukashenko.txt'
/** The text is taken this many times over, so that one run is long enough to time. */
const COPIES = 8
const ROUNDS = 7

/**
 * The language foundation on the seed article, beside two packages that tag English in JavaScript, in one process on one
 * text. They give tokens, tags and sentences; ours gives the tree, names, quotations and times as well.
 */
export async function languageFigures(root: string): Promise<FigureGroup> {
  const { files } = readInputs([SEED], root)
  const text = files
    .map(({ text: content }) => content)
    .join('\n\n')
    .concat('\n\n')
    .repeat(COPIES)
  const opened = openNodeModel(root)
  if (!opened.ok) throw new Error(opened.error)
  const model = opened.value
  const tokens = annotate(text, { published: null, model }).tokens.length
  const ours = await speed(tokens, () => annotate(text, { published: null, model }))
  const compromise = await speed(tokens, await compromiseTagger(text))
  const wink = await speed(tokens, await winkTagger(text))
  return {
    title: `The language foundation: ${tokens} tokens of news, one core`,
    figures: [
      {
        ...plain('tokens a second, with everything', perSecond(ours.rate)),
        bound: '≥ 10,000',
        ok: ours.rate >= 10_000,
      },
      plain('memory for it, beyond the model', withUnit(ours.heapMb, 'MB')),
      ...beside('compromise', ours.rate, compromise),
      ...beside('wink-nlp', ours.rate, wink),
    ],
  }
}

interface Speed {
  /** Tokens of ours a second, so that the same text counts the same for all. */
  readonly rate: number
  readonly heapMb: number
}

async function speed(tokens: number, work: () => unknown): Promise<Speed> {
  work()
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let after = before
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const { ms } = await timed(work)
    times.push(ms)
    after = Math.max(after, process.memoryUsage().heapUsed)
  }
  return { rate: (tokens / median(times)) * 1000, heapMb: (after - before) / 1e6 }
}

/** Tokens, tags and lemmas of compromise. */
async function compromiseTagger(text: string): Promise<() => unknown> {
  const { default: nlp } = await import('compromise')
  return () => nlp(text).compute('root').json({ offset: false })
}

/** Tokens, tags and sentences of wink-nlp with its small web model. */
async function winkTagger(text: string): Promise<() => unknown> {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const { its } = nlp
  return () => {
    const document = nlp.readDoc(text)
    return [document.tokens().out(its.pos), document.sentences().out()]
  }
}

const beside = (name: string, rate: number, { rate: theirs, heapMb }: Speed): readonly Figure[] => [
  plain(
    `${name}: tokens a second; our speed to theirs`,
    `${perSecond(theirs)}; ${(rate / theirs).toFixed(2)}`,
  ),
  plain(`${name}: memory`, withUnit(heapMb, 'MB')),
]

const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}`
