import { readInputs } from '../corpus/readInputs.ts'
import { type ArticleFile, articleIds, parseArticle } from '../extract/articleSource.ts'
import type { ArticleSource } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { When } from '../model/relation.ts'
import type { AnnotatedDocument, TimeExpression } from '../nlp/document.ts'
import {
  type CommandWorld,
  type ExitCode,
  failure,
  hasErrors,
  printDiagnostics,
  usageError,
} from './command.ts'
import { toConllu } from './conllu.ts'
import { parseOptions } from './options.ts'
import { startProgress } from './progress.ts'
import { readStdin } from './readStdin.ts'

const HELP = `Print what the language foundation sees in articles: sentences, words, trees, names and times

Usage
  entente annotate FILE|FOLDER|- … [options]

Options
  --format conllu|json  conllu: CoNLL-U (the default); MISC has SpaceAfter=No, start_char and end_char (offsets into
                        the article's text) and ner (B- and I- tags of names)
                        json: one document a line, { article, text, sentences, tokens, entities, times }; a token's
                        head is its place in tokens, -1 for the root of a sentence
  -h, --help            show this

Names are PERSON, ORGANIZATION, PLACE, NORP (nationalities and groups), EVENT and DATE. Times are read against the
day in the front matter ("published").

Exit code
  0    all articles are printed
  1    an input could not be read (one line each on standard error; the others are printed)
  2    wrong arguments

Examples
  entente annotate article.txt
  entente annotate articles/ --format json | jq '.times[]'
`

const OPTIONS = {
  format: { type: 'string', values: ['conllu', 'json'] },
  help: { type: 'boolean', short: 'h' },
} as const

/** `entente annotate`: articles with their annotation, one after the other, on standard output. */
export async function command(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const parsed = parseOptions(args, OPTIONS)
  if (!parsed.ok) return usageError('annotate', parsed.error)
  const { options, positionals } = parsed.value
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (positionals.length === 0)
    return usageError('annotate', 'name a file, a folder, or - for standard input')
  const stdin = positionals.includes('-') ? await readStdin() : null
  const { files, diagnostics } = readInputs(positionals, world.folder, stdin)
  printDiagnostics(diagnostics)
  if (files.length === 0) return 1

  const [{ openNodeModel }, { annotate }] = await Promise.all([
    import('../corpus/nodeModel.ts'),
    import('../nlp/annotate.ts'),
  ])
  const model = openNodeModel(world.root)
  if (!model.ok) return failure('annotate', model.error)
  const sources = parseArticles(files)
  printDiagnostics(sources.diagnostics)
  const format = options.format === 'json' ? toJson : toConllu
  const progress = startProgress(process.stderr)
  for (const [index, source] of sources.articles.entries()) {
    progress.show(`${index + 1}/${sources.articles.length} ${source.id}`)
    const document = annotate(source.text, { published: source.published, model: model.value })
    progress.end()
    process.stdout.write(format(source.id, document))
  }
  return hasErrors([...diagnostics, ...sources.diagnostics]) ? 1 : 0
}

function parseArticles(files: readonly ArticleFile[]): {
  readonly articles: readonly ArticleSource[]
  readonly diagnostics: readonly Diagnostic[]
} {
  const { ids, diagnostics } = articleIds(files.map(({ path }) => path))
  const parsed = files.map((file, index) => parseArticle(file, ids[index]!))
  return {
    articles: parsed.flatMap(({ source }) => (source ? [source] : [])),
    diagnostics: [...diagnostics, ...parsed.flatMap((article) => article.diagnostics)],
  }
}

function toJson(article: string, { text, sentences, tokens, entities, times }: AnnotatedDocument): string {
  const record = {
    article,
    text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    tokens: tokens.map(({ index: _, ...token }) => token),
    entities: entities.map(({ start, end, type }) => ({ start, end, type })),
    times: times.map((time) => timeRecord(time, text)),
  }
  return `${JSON.stringify(record)}\n`
}

function timeRecord({ start, end, from, to, granularity }: TimeExpression, text: string): unknown {
  const words = text.slice(start, end)
  const when: When = { start: from, end: to, granularity, text: words, basis: 'stated' }
  return { start, end, text: words, when }
}
