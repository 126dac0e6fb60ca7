import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { reasonOf } from '../corpus/readInputs.ts'
import type { Graph } from '../model/graph.ts'
import { type CommandWorld, type ExitCode, failure, usageError } from './command.ts'
import { extractInputs } from './extractInputs.ts'
import { parseOptions } from './options.ts'

const HELP = `Turn articles into one graph of actors and relations

Usage
  entente extract FILE|FOLDER|- … [options]

Arguments
  FILE      a UTF-8 text or Markdown file with one article
  FOLDER    every .txt and .md file in it and its subfolders, in the order of their names
  -         one article from standard input; its id is "stdin"

Options
  --actors FILE        own actors, a JSON array; they win over what is built in:
                       [{ "kind": "country", "name": "Gondor", "aliases": ["Gondorian"], "country": "GON" }]
  --out FILE           write to FILE instead of standard output
  --format json|jsonl  json: one graph (the default)
                       jsonl: one record a line, each with "record": first "graph" with the schema, then
                       every "article", "actor" and "relation", with the fields that they have in json
  --pretty             indent the json
  -h, --help           show this

Front matter, all of it optional
  ---
  title: Talks in Vienna         default: the first sentence
  published: 2021-04-06          the day that "on Monday" and "last week" are counted from
  source: Example Wire
  url: https://example.org/talks
  ---

Exit code
  0    all articles are in the graph
  1    an input could not be read (one line each on standard error; the graph has the others, and nothing
       is written when there is none), or the output could not be written
  2    wrong arguments

Examples
  entente extract article.txt --pretty
  entente extract articles/ --actors actors.json --out graph.json
  entente extract articles/ --format jsonl | jq 'select(.record == "relation" and .type == "ACCUSE")'
`

const OPTIONS = {
  actors: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string', values: ['json', 'jsonl'] },
  pretty: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `entente extract`: articles to one graph, on standard output or in a file. */
export async function command(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  const parsed = parseOptions(args, OPTIONS)
  if (!parsed.ok) return usageError('extract', parsed.error)
  const { options, positionals } = parsed.value
  if (options.help) {
    process.stdout.write(HELP)
    return 0
  }
  if (positionals.length === 0) return usageError('extract', 'name a file, a folder, or - for standard input')
  if (options.pretty && options.format === 'jsonl')
    return usageError('extract', '--pretty goes with json only')

  const extracted = await extractInputs(positionals, options.actors, world)
  if (!extracted.ok) return failure('extract', extracted.error)
  const { graph, complete } = extracted.value
  const text = options.format === 'jsonl' ? toJsonLines(graph) : toJson(graph, options.pretty)
  const written = write(text, options.out, world.folder)
  return complete && written ? 0 : 1
}

const toJson = (graph: Graph, pretty: boolean): string =>
  `${JSON.stringify(graph, null, pretty ? 2 : undefined)}\n`

function toJsonLines({ schema, articles, actors, relations }: Graph): string {
  const records = [
    { record: 'graph', schema },
    ...articles.map((article) => ({ record: 'article', ...article })),
    ...actors.map((actor) => ({ record: 'actor', ...actor })),
    ...relations.map((relation) => ({ record: 'relation', ...relation })),
  ]
  return records.map((record) => `${JSON.stringify(record)}\n`).join('')
}

function write(text: string, out: string | null, folder: string): boolean {
  if (out === null) {
    process.stdout.write(text)
    return true
  }
  try {
    writeFileSync(resolve(folder, out), text)
    return true
  } catch (error) {
    process.stderr.write(`${out}: cannot be written: ${reasonOf(error)}\n`)
    return false
  }
}
