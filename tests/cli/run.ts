import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const LAUNCHER = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a process of its own, in `folder`, with `input` on its standard input. */
export function entente(
  args: readonly string[],
  { folder = ROOT, input = '', launcher = LAUNCHER, env = {}, closeEarly = false } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
    })
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text
      })
    }
    // As `| head` does when it has seen enough.
    if (closeEarly) child.stdout.destroy()
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, ...output }))
    child.stdin.end(input)
  })
}
