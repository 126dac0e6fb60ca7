import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { annotate } from '../nlp/annotate.ts'
import type { AnnotatedDocument } from '../nlp/document.ts'
import { lemmatize } from '../nlp/lemma.ts'
import { createKernels, type WebAssemblyApi } from '../nlp/network/kernels.ts'
import { type LanguageModel, loadLanguageModel } from '../nlp/network/languageModel.ts'
import {
  f1,
  goldOf,
  type ScoredDocument,
  type ScoredName,
  type Scores,
  scoreAll,
  scoreNames,
} from './scores.ts'
import { type GoldDocument, readNames, readTreebank } from './treebank.ts'

const HELP = `Usage: npm run eval:language [TREEBANKS]

Measures the language foundation on EWT and GUM, on their own words and on raw text, and prints one table.
TREEBANKS is the folder with ewt/, gum/ and ner/; ../shared/treebanks by default.
`

/**
 * Prints the table of the language foundation's figures.
 * @returns the exit code: 1 when the model or a treebank cannot be read, 2 for wrong usage
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  if (args.length > 1 || args[0]?.startsWith('-')) {
    process.stderr.write(HELP)
    return 2
  }
  const treebanks = args[0] ?? join(root, '../shared/treebanks')
  if (!existsSync(join(treebanks, 'ewt/test.conllu'))) {
    process.stderr.write(`eval:language: no ewt/test.conllu in ${treebanks}\n`)
    return 1
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const began = performance.now()
  const loaded = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!loaded.ok) {
    process.stderr.write(`eval:language: ${loaded.error.message}\n`)
    return 1
  }
  const model = loaded.value
  model.analyse(['It', 'is', 'ready', '.'])
  const loadMs = performance.now() - began
  for (const row of table(model, treebanks, bytes, loadMs)) process.stdout.write(`| ${row.join(' | ')} |\n`)
  return 0
}

type Row = readonly [measure: string, goldWords: string, rawText: string, must: string, aim: string]

function table(model: LanguageModel, treebanks: string, bytes: Uint8Array, loadMs: number): Row[] {
  const read = (part: string): GoldDocument[] => readTreebank(join(treebanks, `${part}.conllu`))
  const [ewt, gum] = [read('ewt/test'), read('gum/test')]
  const news = [...read('gum/dev'), ...gum].filter(({ id }) => id.includes('_news_'))
  const both = (documents: readonly GoldDocument[]) => ({
    gold: scoresOf(documents, (document) => onGoldWords(model, document)),
    raw: scoresOf(documents, (document) => onRawText(model, document)),
  })
  const [inEwt, inGum, inNews] = [both(ewt), both(gum), both(news)]
  const one = (
    measure: string,
    of: (scores: Scores) => number,
    figures: typeof inEwt,
    must: string,
    aim: string,
  ): Row => [measure, of(figures.gold).toFixed(2), of(figures.raw).toFixed(2), must, aim]
  const two = (measure: string, of: (scores: Scores) => number, must: string, aim: string): Row => [
    `${measure}, EWT test / GUM test`,
    `${of(inEwt.gold).toFixed(2)} / ${of(inGum.gold).toFixed(2)}`,
    `${of(inEwt.raw).toFixed(2)} / ${of(inGum.raw).toFixed(2)}`,
    must,
    aim,
  ]
  const onRaw = (measure: string, of: (scores: Scores) => number, must: string, aim: string): Row => {
    const [name, , ...figures] = two(measure, of, must, aim)
    return [name, '', ...figures]
  }
  const names = namesOf(model, ewt, readNames(join(treebanks, 'ner/ewt-test.iob2')))
  return [
    ['measure', 'gold words', 'raw text', 'must', 'aim'],
    ['---', '---', '---', '---', '---'],
    onRaw('sentence F1', ({ sentences }) => f1(sentences), '88', '93'),
    onRaw('token F1', ({ words }) => f1(words), '99', '99.6'),
    two('UPOS', ({ upos }) => f1(upos), '96.0 / 97.4', '96.6 / 98'),
    one('lemma, GUM test', ({ lemmas }) => f1(lemmas), inGum, '97.5', '98.7'),
    two('LAS with subtypes', ({ las }) => f1(las), '87.3 / 88.5', '88.8 / 90'),
    one('core relations F1, GUM test', ({ core }) => f1(core), inGum, '85.3', '88'),
    one('core relations F1, GUM news (test and dev)', ({ core }) => f1(core), inNews, '83', '87'),
    ['names F1, Universal NER EWT test', names('gold'), names('raw'), '72', '82'],
    ['… organisations alone', names('gold', 'ORG'), names('raw', 'ORG'), '50', '68'],
    ['model, brotli', megabytes(bytes), '', '2.2 MB', '1.6 MB'],
    ['tokens a second on one core with everything, Node', '', wordsPerSecond(model, gum), '10,000', '25,000'],
    ['model load to first sentence, Node', '', `${loadMs.toFixed(0)} ms`, '', ''],
  ]
}

const scoresOf = (
  documents: readonly GoldDocument[],
  find: (document: GoldDocument) => ScoredDocument,
): Scores => scoreAll(documents.map((document) => ({ gold: goldOf(document), found: find(document) })))

/** Tags, lemmas, tree and names on the treebank's own sentences and words. */
function onGoldWords(model: LanguageModel, document: GoldDocument): ScoredDocument {
  const names: ScoredName[] = []
  const words = document.sentences.flatMap(({ words: own }) => {
    const { words: analysed, entities } = model.analyse(own.map(({ form }) => form))
    for (const { start, end, type } of entities) {
      names.push({ start: own[start]!.start, end: own[end - 1]!.end, type })
    }
    return analysed.map(({ upos, xpos, head, deprel }, i) => {
      const { form, start, end } = own[i]!
      const above = own[head]
      return {
        start,
        end,
        upos,
        lemma: lemmatize(form, upos, xpos),
        deprel,
        head: above ? `${above.start}-${above.end}` : '-',
      }
    })
  })
  return { words, names, sentences: goldOf(document).sentences }
}

const NAME_TYPES: Readonly<Record<string, string>> = { PERSON: 'PER', PLACE: 'LOC', ORGANIZATION: 'ORG' }

function onRawText(model: LanguageModel, { text }: GoldDocument): ScoredDocument {
  const { tokens, sentences, entities }: AnnotatedDocument = annotate(text, { published: null, model })
  return {
    sentences,
    words: tokens.map(({ start, end, upos, lemma, deprel, head }) => {
      const above = tokens[head]
      return { start, end, upos, lemma, deprel, head: above ? `${above.start}-${above.end}` : '-' }
    }),
    names: entities.flatMap(({ start, end, type }) => {
      const name = NAME_TYPES[type]
      return name === undefined ? [] : [{ start, end, type: name }]
    }),
  }
}

/** F1 of the names in the documents, as text. */
function namesOf(
  model: LanguageModel,
  documents: readonly GoldDocument[],
  names: ReadonlyMap<
    string,
    readonly { readonly start: number; readonly end: number; readonly type: string }[]
  >,
): (on: 'gold' | 'raw', type?: string) => string {
  const pairs = documents.map((document) => ({
    gold: document.sentences.flatMap(({ id, words }) =>
      (names.get(id) ?? []).map(({ start, end, type }) => ({
        start: words[start]!.start,
        end: words[end - 1]!.end,
        type,
      })),
    ),
    onGold: onGoldWords(model, document).names,
    onRaw: onRawText(model, document).names,
  }))
  return (on, type) =>
    f1(
      scoreNames(
        pairs.map(({ gold, onGold, onRaw }) => ({ gold, found: on === 'gold' ? onGold : onRaw })),
        type,
      ),
    ).toFixed(2)
}

function megabytes(bytes: Uint8Array): string {
  const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } })
  return `${(compressed.length / 1e6).toFixed(2)} MB`
}

const ROUNDS = 5

/** Whole documents annotated, best of some rounds once everything is compiled. */
function wordsPerSecond(model: LanguageModel, documents: readonly GoldDocument[]): string {
  let best = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    let words = 0
    const began = performance.now()
    for (const { text } of documents)
      words += annotate(text, { published: '2023-03-01', model }).tokens.length
    best = Math.max(best, (1000 * words) / (performance.now() - began))
  }
  return Math.round(best).toLocaleString('en')
}
