import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import { atMost, type Figure, type FigureGroup, median, plain, withUnit } from './figures.ts'
import { CLICKS, STEP_TIMES_SCRIPT } from './stepTimes.ts'

const LOADS = 5
const WORKER_ROUNDS = 8

/** The built page in a headless Chromium: from navigation to a painted canvas, and from a filter's click to its frame. */
export async function browserFigures(root: string): Promise<FigureGroup> {
  const title = 'The page in headless Chromium, seed graph, 1440 × 900'
  const { findChromium, CHROMIUM_ARGS } = await import(pathToFileURL(join(root, 'tests/chromium.mjs')).href)
  const executablePath: string | null = findChromium()
  if (!executablePath) return { title, figures: [plain('not measured', 'no Chromium found')] }
  const [{ build, preview }, { chromium }] = await Promise.all([import('vite'), import('@playwright/test')])
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const server = await preview({ root, build: { outDir }, preview: { port: 0 } })
  const browser = await chromium.launch({
    executablePath,
    // Without a screen there is no beat to wait for: a frame follows when its work is done.
    args: [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
  try {
    const url = server.resolvedUrls?.local[0] ?? ''
    const loads: Load[] = []
    for (let i = 0; i < LOADS; i++) loads.push(await loadTimes(browser, url))
    const clicks = await filterSteps(browser, url)
    return {
      title,
      figures: [
        atMost(
          `canvas painted after navigation, median of ${LOADS}`,
          median(loads.map(({ painted }) => painted)),
          1000,
          'ms',
        ),
        atMost(
          `longest task until then, median of ${LOADS}`,
          median(loads.map(({ longestTask }) => longestTask)),
          100,
          'ms',
        ),
        ...(await workerFigures(browser, url, join(outDir, 'assets'), root)),
        atMost(`filter's click to its painted frame, median of ${CLICKS.rounds}`, median(clicks), 16, 'ms'),
        plain('the first click, code still cold', withUnit(clicks[0]!, 'ms')),
      ],
    }
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

/** In milliseconds. */
interface Load {
  /** From navigation to the canvas's first paint with actors on it. */
  readonly painted: number
  /** The longest that the page could not have answered a person until then. */
  readonly longestTask: number
}

/** In a browser with an empty cache. */
async function loadTimes(browser: Browser, url: string): Promise<Load> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    // Tasks below 50 ms are not reported.
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(url)
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('entente:canvas-painted')[0]?.startTime ?? 0,
  )
  const longestTask = await page.evaluate(() =>
    Math.max(0, ...(window as unknown as { readonly tasks: readonly number[] }).tasks),
  )
  const load = { painted: await painted.jsonValue(), longestTask }
  await page.close()
  return load
}

/** Milliseconds from the click on a class to the end of the frame that shows it, for each of many clicks. */
async function filterSteps(browser: Browser, url: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(STEP_TIMES_SCRIPT)
  await page.goto(url)
  await page.waitForFunction(() => performance.getEntriesByName('entente:canvas-painted').length > 0)
  // The filters come a frame or two after the map.
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).waitFor()
  return page.evaluate(async (clicks) => {
    const box = document.querySelector<HTMLInputElement>(
      'input[type=checkbox][aria-label^="Verbal conflict"]',
    )
    if (!box) throw new Error('the page has no checkbox for a class')
    return window.stepTimes(clicks, () => box.click())
  }, CLICKS)
}

/** The extractor's worker of the built page: from nothing to the first sentence read, and its speed on the seed article. */
async function workerFigures(
  browser: Browser,
  url: string,
  assets: string,
  root: string,
): Promise<readonly Figure[]> {
  const script = readdirSync(assets).find((name) => /^extract\.worker-.*\.js$/.test(name))
  if (!script) throw new Error('the built page has no worker for the extractor')
  const article = readFileSync(join(root, 'seeds/xi-lukashenko.txt'), 'utf8')
  const page = await browser.newPage()
  await page.goto(url)
  const runs: { readonly first: number; readonly seed: number }[] = []
  for (let i = 0; i < LOADS; i++)
    runs.push(
      await page.evaluate(
        async ({ path, content, rounds }) => {
          const begin = performance.now()
          const worker = new Worker(path, { type: 'module' })
          let job = 0
          const read = (text: string): Promise<void> =>
            new Promise((resolve, reject) => {
              job += 1
              worker.onmessage = ({ data }) => {
                if (data.kind === 'graph') resolve()
                if (data.kind === 'failed') reject(new Error(data.error.message))
              }
              const articles = [{ name: 'article.txt', content: text }]
              worker.postMessage({ kind: 'extract', job, articles, ownActors: null, into: null })
            })
          await read('France praised Chad.')
          const first = performance.now() - begin
          const times: number[] = []
          for (let round = 0; round < rounds; round++) {
            const start = performance.now()
            await read(content)
            times.push(performance.now() - start)
          }
          worker.terminate()
          return { first, seed: Math.min(...times) }
        },
        { path: `assets/${script}`, content: article, rounds: WORKER_ROUNDS },
      ),
    )
  await page.close()
  return [
    atMost(
      `worker: started, model loaded, first sentence read, median of ${LOADS}`,
      median(runs.map(({ first }) => first)),
      250,
      'ms',
    ),
    plain(
      `worker: the seed article, best of ${WORKER_ROUNDS}, median of ${LOADS}`,
      `${Math.round(median(runs.map(({ seed }) => seed)))} ms`,
    ),
  ]
}
