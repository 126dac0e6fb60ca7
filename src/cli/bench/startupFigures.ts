import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { atMost, type FigureGroup, median, plain, timed, withUnit } from './figures.ts'

const ROUNDS = 7

/** The `entente` command from the start of the process to its end, as a person meets it. */
export async function startupFigures(root: string): Promise<FigureGroup> {
  const launch = [process.execPath, join(root, 'src/cli/launch.mjs')]
  const npm = ['npm', 'run', '-s', 'entente', '--']
  const measure = async (command: readonly string[]): Promise<number> => {
    await run(command, root)
    const rounds: number[] = []
    for (let round = 0; round < ROUNDS; round++) rounds.push((await timed(() => run(command, root))).ms)
    return median(rounds)
  }
  const extract = await measure([...launch, 'extract', 'seeds'])
  return {
    title: `Start-up of the command, median of ${ROUNDS}`,
    figures: [
      plain('node src/cli/launch.mjs --version', withUnit(await measure([...launch, '--version']), 'ms')),
      atMost('npm run -s entente -- --version', await measure([...npm, '--version']), 500, 'ms'),
      plain('node src/cli/launch.mjs extract seeds', withUnit(extract, 'ms')),
      plain(
        'npm run -s entente -- extract seeds',
        withUnit(await measure([...npm, 'extract', 'seeds']), 'ms'),
      ),
    ],
  }
}

function run([program, ...args]: readonly string[], folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program!, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${program} ${args.join(' ')} exits with ${code}`)),
    )
  })
}
