#!/usr/bin/env node
// Starts a TypeScript entry of this project on a Node that reads no TypeScript: bundles it into
// node_modules/.cache/entente/ when a source file has changed, then imports the bundle.
//
//   node src/cli/launch.mjs ARGUMENT …              the `entente` command
//   node src/cli/launch.mjs bench|eval-language …   another entry
//   node src/cli/launch.mjs --prepare               only bundles the command, as `npm ci` does
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Each exports `main(args, root)`, which resolves to the exit code. */
const ENTRIES = {
  entente: 'src/cli/main.ts',
  bench: 'src/cli/bench.ts',
  'eval-language': 'src/train/evalLanguage.ts',
  'eval-confidence': 'src/train/roles/evalConfidence.ts',
  'role-candidates': 'src/train/roles/dumpCandidates.ts',
  'role-errors': 'src/train/roles/listErrors.ts',
  'role-facts': 'src/train/roles/listFacts.ts',
  'role-company': 'src/train/roles/dumpCompany.ts',
}

const ROOT = resolve(fileURLToPath(import.meta.url), '../../..')
const CACHE = join(ROOT, 'node_modules/.cache/entente')

/** Bundles that an older source tree left behind are kept this long: a command that still runs may load from them. */
const KEEP_OLD_MS = 3_600_000

const [first = '', ...rest] = process.argv.slice(2)
const named = Object.hasOwn(ENTRIES, first) && first !== 'entente'
const entry = named ? first : 'entente'
const bundle = join(CACHE, `${entry}-${fingerprint()}`)

if (existsSync(bundle) || (await build(entry, bundle))) {
  if (first !== '--prepare') {
    const { main } = await import(pathToFileURL(join(bundle, `${entry}.mjs`)).href)
    // Not process.exit(): a pipe may still have to take what was written.
    process.exitCode = await main(named ? rest : process.argv.slice(2), ROOT)
  }
} else {
  process.exitCode = 1
}

/** Changes when a source file that an entry may use, or a package, changes, comes or goes. */
function fingerprint() {
  const hash = createHash('sha1')
  const add = (path) => {
    const { mtimeMs, size } = statSync(join(ROOT, path))
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  const walk = (folder) => {
    for (const item of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
      const path = `${folder}/${item.name}`
      if (item.isDirectory()) {
        if (path !== 'src/app') walk(path)
      } else if (/\.(?:ts|mjs|js|json)$/.test(item.name)) add(path)
    }
  }
  walk('src')
  add('package-lock.json')
  return hash.digest('hex').slice(0, 16)
}

/** Writes the bundle under another name and renames it, so that commands started at once do not meet half a bundle. */
async function build(name, folder) {
  const unfinished = `${folder}.${process.pid}`
  try {
    const { rolldown } = await import('rolldown')
    const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    mkdirSync(CACHE, { recursive: true })
    const built = await rolldown({
      cwd: ROOT,
      input: { [name]: ENTRIES[name] },
      platform: 'node',
      tsconfig: false,
      // What runs is bundled, which starts faster than many small files; tools stay where they are.
      external: Object.keys(devDependencies).map((tool) => new RegExp(`^${tool}(?:/|$)`)),
    })
    await built.write({
      dir: unfinished,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    })
    await built.close()
    if (existsSync(folder)) rmSync(unfinished, { recursive: true })
    else renameSync(unfinished, folder)
    removeOld(name, folder)
    return true
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (existsSync(folder)) return true
    const missing = error.code === 'ERR_MODULE_NOT_FOUND'
    const reason = missing ? 'its packages are not installed; run npm ci first' : error.message
    process.stderr.write(`entente: could not build ${ENTRIES[name]}: ${reason}\n`)
    return false
  }
}

function removeOld(name, current) {
  for (const item of readdirSync(CACHE)) {
    const path = join(CACHE, item)
    const isOld = item.startsWith(`${name}-`) && path !== current
    if (isOld && Date.now() - statSync(path).mtimeMs > KEEP_OLD_MS) {
      rmSync(path, { recursive: true, force: true })
    }
  }
}
