import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entente, ROOT } from './run.ts'

let project = ''

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'entente-launch-'))
  mkdirSync(join(project, 'src/cli'), { recursive: true })
  mkdirSync(join(project, 'node_modules'))
  symlinkSync(join(ROOT, 'node_modules/rolldown'), join(project, 'node_modules/rolldown'))
  cpSync(join(ROOT, 'src/cli/launch.mjs'), join(project, 'src/cli/launch.mjs'))
  write('package.json', '{ "type": "module", "devDependencies": { "rolldown": "1" } }')
  write('package-lock.json', '{}')
  write('src/cli/main.ts', MAIN)
})

afterEach(() => rmSync(project, { recursive: true }))

const write = (path: string, text: string): void => writeFileSync(join(project, path), text)
const launch = (...args: string[]) =>
  entente(args, { folder: project, launcher: join(project, 'src/cli/launch.mjs') })
const bundles = () => readdirSync(join(project, 'node_modules/.cache/entente'))

const MAIN = `
export async function main(args: readonly string[], root: string): Promise<number> {
  const word: string = 'first'
  process.stdout.write(word + ' ' + args.join(',') + ' ' + (root.length > 0))
  return args.length
}`

describe('the launcher', () => {
  it('bundles once, passes arguments, and gives the exit code on', async () => {
    expect(await launch('a', 'b')).toEqual({ code: 2, stdout: 'first a,b true', stderr: '' })
    expect(await launch()).toEqual({ code: 0, stdout: 'first  true', stderr: '' })
    expect(bundles()).toHaveLength(1)
  })

  it('bundles anew when a source file changed', async () => {
    await launch()
    write('src/cli/main.ts', MAIN.replace("'first'", "'second'"))
    expect((await launch()).stdout).toBe('second  true')
    expect(bundles()).toHaveLength(2)
  })

  it('only bundles with --prepare', async () => {
    expect(await launch('--prepare')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(bundles()).toHaveLength(1)
  })

  it('stands being started several times at once', async () => {
    const runs = await Promise.all(['a', 'b', 'c'].map((arg) => launch(arg)))
    expect(runs).toEqual(['a', 'b', 'c'].map((arg) => ({ code: 1, stdout: `first ${arg} true`, stderr: '' })))
    expect(bundles()).toHaveLength(1)
  })

  it('says what is wrong when the source does not build, and leaves nothing behind', async () => {
    write('src/cli/main.ts', "import './missing.ts'")
    const run = await launch()
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain('entente: could not build src/cli/main.ts')
    expect(run.stderr).toContain('./missing.ts')
    expect(bundles()).toEqual([])
  })

  it('says so when the packages are not installed', async () => {
    rmSync(join(project, 'node_modules/rolldown'))
    expect(await launch()).toEqual({
      code: 1,
      stdout: '',
      stderr: 'entente: could not build src/cli/main.ts: its packages are not installed; run npm ci first\n',
    })
  })
})
