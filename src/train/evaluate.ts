import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { createKernels, javaScriptKernels, type WebAssemblyApi } from '../nlp/network/kernels.ts'
import { loadLanguageModel, type NameSpan, type SentenceAnalysis } from '../nlp/network/languageModel.ts'

/** What counts as a core relation in the table. */
const CORE = new Set(
  'nsubj nsubj:pass obj iobj obl obl:agent nmod nmod:poss conj ccomp xcomp appos'.split(' '),
)
const NAME_TYPES = ['PER', 'ORG', 'LOC'] as const

interface GoldSentence {
  readonly id: string
  readonly document: string
  readonly words: readonly string[]
  /** CoNLL-U columns UPOS, XPOS, HEAD (1-based), DEPREL of every word. */
  readonly tokens: readonly { upos: string; xpos: string; head: number; deprel: string }[]
}

/**
 * Measures the engine on gold tokens: `evaluate [TREEBANKS] [--javascript]`. Its figures are those that Python saw on
 * the quantised network, to within a few words; what is measured here is what the product runs.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [treebanks = join(root, '../shared/treebanks')] = args.filter((arg) => !arg.startsWith('--'))
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const kernels = args.includes('--javascript')
    ? javaScriptKernels
    : createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi)
  const began = performance.now()
  const model = loadLanguageModel(bytes, kernels)
  if (!model.ok) {
    process.stderr.write(`evaluate: ${model.error.message}\n`)
    return 1
  }
  const loaded = Math.round(performance.now() - began)
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } }).length
  print(`${kernels.backend}, loaded in ${loaded} ms, ${(brotli / 1e6).toFixed(2)} MB brotli`)

  const read = (part: string): GoldSentence[] => readTreebank(join(treebanks, `${part}.conllu`))
  for (const part of ['ewt/dev', 'gum/dev', 'ewt/test', 'gum/test']) {
    const gold = read(part)
    report(
      part,
      gold,
      gold.map(({ words }) => model.value.analyse(words)),
    )
  }
  const news = [...read('gum/dev'), ...read('gum/test')].filter(({ document }) => /_news_/.test(document))
  report(
    'gum news dev+test',
    news,
    news.map(({ words }) => model.value.analyse(words)),
  )
  for (const part of ['dev', 'test']) {
    const gold = read(`ewt/${part}`)
    const names = readNames(join(treebanks, `ner/ewt-${part}.iob2`))
    reportNames(
      `names ewt ${part}`,
      gold,
      names,
      gold.map(({ words }) => model.value.analyse(words)),
    )
  }
  speed(read('gum/test'), (words) => model.value.analyse(words))
  return 0
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function* blocks(path: string): Generator<{ comments: string[]; rows: string[][] }> {
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter(Boolean)
    const rows = lines.filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
    if (rows.length > 0) {
      yield {
        comments: lines.filter((line) => line.startsWith('#')),
        rows: rows.filter(([id = '']) => !/[-.]/.test(id)),
      }
    }
  }
}

const comment = (comments: readonly string[], key: string): string | undefined =>
  comments.find((line) => line.startsWith(`# ${key} = `))?.slice(key.length + 5)

function readTreebank(path: string): GoldSentence[] {
  let document = ''
  return Array.from(blocks(path), ({ comments, rows }) => {
    document = comment(comments, 'newdoc id') ?? document
    return {
      id: comment(comments, 'sent_id') ?? '',
      document,
      words: rows.map((row) => row[1]!),
      tokens: rows.map((row) => ({
        upos: row[3]!,
        xpos: row[4]!,
        head: Number(row[6]) - 1,
        deprel: row[7]!,
      })),
    }
  })
}

/** Names by sentence, from a Universal NER file. */
function readNames(path: string): Map<string, NameSpan[]> {
  return new Map(
    Array.from(blocks(path), ({ comments, rows }) => {
      const tags = rows.map((row) => row[2]!)
      const spans: NameSpan[] = []
      tags.forEach((tag, start) => {
        const type = NAME_TYPES.find((name) => tag === `B-${name}`)
        if (!type) return
        let end = start + 1
        while (tags[end] === `I-${type}`) end++
        spans.push({ start, end, type })
      })
      return [comment(comments, 'sent_id') ?? '', spans]
    }),
  )
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(2)

function report(name: string, gold: readonly GoldSentence[], found: readonly SentenceAnalysis[]): void {
  let [words, upos, xpos, attached, labelled, coreGold, coreFound, coreRight] = [0, 0, 0, 0, 0, 0, 0, 0]
  gold.forEach(({ tokens }, index) => {
    tokens.forEach((token, word) => {
      const guess = found[index]!.words[word]!
      words++
      if (guess.upos === token.upos) upos++
      if (guess.xpos === token.xpos) xpos++
      const isRight = guess.head === token.head && guess.deprel === token.deprel
      if (guess.head === token.head) attached++
      if (isRight) labelled++
      if (CORE.has(token.deprel)) coreGold++
      if (CORE.has(guess.deprel)) coreFound++
      if (isRight && CORE.has(token.deprel)) coreRight++
    })
  })
  print(
    `${name}: ${words} words, UPOS ${percent(upos, words)} XPOS ${percent(xpos, words)} UAS ${percent(attached, words)}` +
      ` LAS ${percent(labelled, words)} core F1 ${percent(2 * coreRight, coreGold + coreFound)}`,
  )
}

function reportNames(
  name: string,
  gold: readonly GoldSentence[],
  names: ReadonlyMap<string, readonly NameSpan[]>,
  found: readonly SentenceAnalysis[],
): void {
  const figures = ['all', ...NAME_TYPES].map((type) => {
    let [wanted, got, right] = [0, 0, 0]
    gold.forEach(({ id }, index) => {
      const key = ({ start, end, type: own }: NameSpan): string => `${start} ${end} ${own}`
      const ofType = (spans: readonly NameSpan[]) =>
        spans.filter((span) => type === 'all' || span.type === type)
      const expected = new Set(ofType(names.get(id) ?? []).map(key))
      const guessed = ofType(found[index]!.entities).map(key)
      wanted += expected.size
      got += guessed.length
      right += guessed.filter((span) => expected.has(span)).length
    })
    return `${type} ${percent(2 * right, wanted + got)} (p ${percent(right, got)} r ${percent(right, wanted)})`
  })
  print(`${name}: ${figures.join(', ')}`)
}

/** Words a second over the first 5,000 words, best of several runs once everything is compiled. */
function speed(gold: readonly GoldSentence[], analyse: (words: readonly string[]) => unknown): void {
  const sentences: (readonly string[])[] = []
  let words = 0
  for (const sentence of gold) {
    if (words >= 5000) break
    sentences.push(sentence.words)
    words += sentence.words.length
  }
  let best = 0
  for (let round = 0; round < 8; round++) {
    const began = performance.now()
    for (const sentence of sentences) analyse(sentence)
    best = Math.max(best, (words / (performance.now() - began)) * 1000)
  }
  print(`speed: ${Math.round(best)} words a second, warm`)
}
