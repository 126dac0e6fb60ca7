import { type CommandWorld, type ExitCode, failure, usageError } from './command.ts'
import { explainArticle } from './explanation.ts'
import { extractInputs } from './extractInputs.ts'
import { parseOptions } from './options.ts'

const HELP = `Tell why each relation of an article was found, and what was passed over

Usage
  entente explain FILE|- [options]

For every sentence that told something: each relation with the rule that made it, the path through the sentence that
it took, and how parties, time, certainty and voice were read; then each place that looked like a relation and gave
none, with the reason.

Options
  --sentence N     sentence N alone, counted from 1
  --actors FILE    own actors, as for entente extract
  -h, --help       show this

Examples
  entente explain article.txt
  entente explain article.txt --sentence 3
`

const OPTIONS = {
  sentence: { type: 'string' },
  actors: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `entente explain`: an article's relations with their reasons, for reading. */
export async function command(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const parsed = parseOptions(args, OPTIONS)
  if (!parsed.ok) return usageError('explain', parsed.error)
  const { options, positionals } = parsed.value
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  const [path] = positionals
  if (path === undefined || positionals.length > 1) {
    return usageError('explain', 'name one file, or - for standard input')
  }
  const sentence = options.sentence === null ? null : Number(options.sentence)
  if (sentence !== null && !(Number.isInteger(sentence) && sentence > 0)) {
    return usageError('explain', `--sentence: found "${options.sentence}", expected a number from 1`)
  }
  const extracted = await extractInputs([path], options.actors, world)
  if (!extracted.ok) return failure('explain', extracted.error)
  const { graph, diagnostics, complete } = extracted.value
  const [article] = graph.articles
  const count = article?.sentences.length ?? 0
  if (sentence !== null && sentence > count) {
    return usageError('explain', `--sentence: found ${sentence}, but the article has ${count} sentences`)
  }
  process.stdout.write(explainArticle(graph, diagnostics, sentence))
  return complete ? 0 : 1
}
