import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandWorld, type ExitCode, USAGE_ERROR } from './command.ts'
import { suggest } from './options.ts'

const HELP = `entente: who did what to whom, when, and who says so, out of news articles

Usage
  entente <command> [options]
  npm run -s entente -- <command> [options]     in a clone of the project

Commands
  extract     turn articles into one graph of actors and relations (JSON)
  explain     tell why each relation of an article was found, and what was passed over
  annotate    print sentences, words, trees, names and times (CoNLL-U or JSON)

Options
  -h, --help       show this, or a command's own help after its name
  -V, --version    show the version

Examples
  entente extract seeds/ --out graph.json
  entente extract - < article.txt | jq '.actors[].name'
  entente explain article.txt --sentence 2
  entente annotate article.txt --format conllu

An article is a UTF-8 text or Markdown file, with optional front matter (title, published, source, url).
`

const COMMANDS = {
  extract: () => import('./extract.ts'),
  explain: () => import('./explain.ts'),
  annotate: () => import('./annotate.ts'),
}

/**
 * The `entente` command. `root` is the project's folder. Resolves to the exit code: 0, 1 when an input could not be
 * read or the output not written, 2 when the arguments are wrong.
 */
export async function main(args: readonly string[], root: string): Promise<ExitCode> {
  process.stdout.on('error', leaveOnClosedPipe)
  const [name = '', ...rest] = args
  if (name === '--version' || name === '-V') return print(`entente ${version(root)}\n`)
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    const [topic] = rest
    if (name === 'help' && isCommand(topic)) return run(topic, ['--help'], root)
    if (name !== '') return print(HELP)
    process.stderr.write(HELP)
    return USAGE_ERROR
  }
  if (isCommand(name)) return run(name, rest, root)
  const what = name.startsWith('-') ? 'option' : 'command'
  const known = what === 'option' ? ['--help', '--version'] : Object.keys(COMMANDS)
  process.stderr.write(`entente: unknown ${what} ${name}${suggest(name, known)} (see entente --help)\n`)
  return USAGE_ERROR
}

async function run(name: keyof typeof COMMANDS, args: readonly string[], root: string): Promise<ExitCode> {
  const { command } = await COMMANDS[name]()
  const world: CommandWorld = { root, folder: callersFolder(process.env, process.cwd()) }
  return command(args, world)
}

const isCommand = (name: string | undefined): name is keyof typeof COMMANDS =>
  name !== undefined && Object.hasOwn(COMMANDS, name)

/**
 * Where relative paths begin: the folder in which the person stands. npm runs a script in the package's folder and
 * keeps the person's in INIT_CWD.
 */
export function callersFolder(env: Readonly<Record<string, string | undefined>>, folder: string): string {
  return env.npm_lifecycle_event === 'entente' ? (env.INIT_CWD ?? folder) : folder
}

function print(text: string): ExitCode {
  process.stdout.write(text)
  return 0
}

const version = (root: string): string =>
  String((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: unknown }).version)

/** `entente extract … | head` closes the pipe early: no reason for a stack trace. */
function leaveOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}
