// `npm test`: types, lint, dead code, unit and architecture tests, then the page in a real Chromium.
// Ends with one line, `N passed, N failed`; a check such as the type check counts as one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium } from './chromium.mjs'

const RESULTS = 'test-results'
const UNIT_REPORT = `${RESULTS}/unit.json`
const E2E_REPORT = `${RESULTS}/e2e.json`

let passed = 0
let failed = 0

/** Runs a command with its output shown; true when it succeeds. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0
}

function step(name, succeeded) {
  console.log(`${succeeded ? 'ok' : 'FAILED'}: ${name}`)
  if (succeeded) passed += 1
  else failed += 1
}

/** Adds a report's counts; a run that failed without a failed test (a crash, no report) counts as one failure. */
function count(name, succeeded, counts) {
  passed += counts.passed
  failed += counts.failed
  if (!succeeded && counts.failed === 0) step(name, false)
}

const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

function unitCounts() {
  const report = readReport(UNIT_REPORT)
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }
}

function e2eCounts() {
  const stats = readReport(E2E_REPORT)?.stats
  // What passes at the second try (only CI gives one) passed; the list above names it.
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 }
}

function isRoot() {
  return process.getuid?.() === 0
}

/** A Chromium that is there, or one from Debian's packages where that can be done without asking. */
function ensureChromium() {
  if (findChromium()) return true
  if (process.platform === 'linux' && isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium found; installing Debian’s.')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  }
  if (findChromium()) return true
  console.error(
    'The browser tests need a Chromium or Chrome, and none was found on the path.\n' +
      'Install one (Debian, Ubuntu: sudo apt-get install chromium; macOS: brew install --cask chromium)\n' +
      'or name one: CHROMIUM=/path/to/chrome npm test',
  )
  return false
}

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

step('types', run('npm', ['run', '-s', 'check:types']))
step('lint', run('npm', ['run', '-s', 'check:lint']))
step('dead code', run('npm', ['run', '-s', 'check:dead']))
count(
  'unit tests',
  run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]),
  unitCounts(),
)
if (ensureChromium()) count('browser tests', run('npx', ['playwright', 'test']), e2eCounts())
else step('browser tests', false)

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1
