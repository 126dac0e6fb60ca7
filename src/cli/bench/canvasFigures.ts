import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from '@playwright/test'
import type { Graph } from '../../model/graph.ts'
import { atMost, type Figure, type FigureGroup, median, plain, withUnit } from './figures.ts'
import { generatedGraph } from './generatedGraph.ts'
import type { PeerTimes } from './peers.ts'
import { CLICKS, MOVES, STEP_TIMES_SCRIPT } from './stepTimes.ts'

const PEERS = ['cytoscape', 'sigma', 'force-graph'] as const
/**
 * Most ms from a step to its painted frame, per size; the middle one also for a frame of zoom and for the layout. `through`: the most
 * strands that may run through a third actor once the worker has found their ways; null: few enough that there is no such worker.
 */
const SIZES = [
  { actors: 25, pairs: 60, step: 16, zoom: null, layout: null, through: null },
  { actors: 300, pairs: 1500, step: 50, zoom: 16, layout: 300, through: 20 },
  { actors: 1000, pairs: 5000, step: 150, zoom: null, layout: null, through: 140 },
] as const

/**
 * The page with generated graphs, all actors drawn, in a headless Chromium without a beat: a filter's click and a brush's step to
 * the painted frame of the whole page, a wheel's frame, and the layout, when all strands have their ways. Beside each the same graph in
 * peers' canvases with their default looks, in the same run: only the ratios can be compared between machines.
 */
export async function canvasFigures(root: string): Promise<FigureGroup> {
  const title = 'The map with generated graphs, headless Chromium, 1440 × 900, medians'
  const { findChromium, CHROMIUM_ARGS } = await import(pathToFileURL(join(root, 'tests/chromium.mjs')).href)
  const executablePath: string | null = findChromium()
  if (!executablePath) return { title, figures: [plain('not measured', 'no Chromium found')] }
  const [{ build, preview }, { chromium }] = await Promise.all([import('vite'), import('@playwright/test')])
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'))
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  const peers = await peerScript(root)
  const server = await preview({ root, build: { outDir }, preview: { port: 0 } })
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  })
  try {
    const url = server.resolvedUrls?.local[0] ?? ''
    const figures: Figure[] = []
    for (const size of SIZES) {
      const graph = generatedGraph(size.actors, size.pairs)
      figures.push(...(await figuresOf(size, graph, browser, url, peers)))
    }
    return { title, figures }
  } finally {
    await browser.close()
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
}

async function figuresOf(
  { actors, pairs, step, zoom, layout, through }: (typeof SIZES)[number],
  graph: Graph,
  browser: Browser,
  url: string,
  peers: string,
): Promise<readonly Figure[]> {
  const own = await ownTimes(browser, url, graph, through !== null)
  const others = await peerTimes(browser, graph, peers)
  const name = `${actors}/${pairs}`
  const bounded = (what: string, value: number, most: number | null): Figure =>
    most === null ? plain(what, withUnit(value, 'ms')) : atMost(what, value, most, 'ms')
  const ratios = (what: 'filter' | 'zoom', value: number): string =>
    PEERS.map((peer) => `${peer} ${(value / median(others[peer]![what])).toFixed(2)}`).join(', ')
  return [
    atMost(`${name}: filter's click to painted`, median(own.filter), step, 'ms'),
    plain(`${name}: the first click, code still cold`, withUnit(own.filter[0]!, 'ms')),
    plain(`${name}: the median over hiding half the edges in`, ratios('filter', median(own.filter))),
    atMost(`${name}: brush's step to painted`, median(own.brush), step, 'ms'),
    bounded(`${name}: frame of a wheel's zoom`, median(own.zoom), zoom),
    plain(`${name}: the median over a zoom in`, ratios('zoom', median(own.zoom))),
    bounded(`${name}: layout in its worker`, own.layout, layout),
    plain(`${name}: the same with the worker's start, beside the page's own`, withUnit(own.started, 'ms')),
    ...(through === null
      ? []
      : [
          plain(
            `${name}: ways around third actors, in a worker after the first picture`,
            withUnit(own.winding, 'ms'),
          ),
          atMost(`${name}: strands through a third actor, of ${own.strands}`, own.through, through, ''),
        ]),
  ]
}

interface OwnTimes extends PeerTimes {
  readonly brush: readonly number[]
  readonly layout: number
  readonly started: number
  readonly winding: number
  readonly strands: number
  readonly through: number
}

/** The page's own times, with a graph in place of the one that it was built with. */
async function ownTimes(browser: Browser, url: string, graph: Graph, winds: boolean): Promise<OwnTimes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.addInitScript(STEP_TIMES_SCRIPT)
  await page.route(/\/graph[^/]*\.json$/, (route) => route.fulfill({ json: graph }))
  await page.goto(`${url}?all=1`)
  await page.waitForFunction(
    () => performance.getEntriesByName('entente:canvas-painted').length > 0,
    undefined,
    { timeout: 120_000 },
  )
  if (winds)
    await page.waitForFunction(() => performance.getEntriesByName('entente:winding').length > 0, undefined, {
      timeout: 120_000,
    })
  await page.waitForTimeout(1000)
  const times = await page.evaluate(
    async ([clicks, moves]) => {
      const { stepTimes } = window
      const box = document.querySelector<HTMLInputElement>(
        'input[type=checkbox][aria-label^="Verbal conflict"]',
      )
      const handle = document.querySelector<HTMLElement>('[role=slider][aria-valuetext]')
      const surface = document.querySelector('.graph-surface')
      if (!box || !handle || !surface) throw new Error('the page lacks a checkbox, a brush or a map')
      const { left, top } = surface.getBoundingClientRect()
      return {
        filter: await stepTimes(clicks, () => box.click()),
        brush: await stepTimes(moves, (round) => {
          const key = round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'
          handle.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
        }),
        zoom: await stepTimes(moves, (round) => {
          const deltaY = round % 8 < 4 ? -40 : 40
          surface.dispatchEvent(
            new WheelEvent('wheel', {
              deltaY,
              bubbles: true,
              cancelable: true,
              clientX: left + 300,
              clientY: top + 300,
            }),
          )
        }),
        layout: performance.getEntriesByName('entente:layout')[0]?.duration ?? Number.NaN,
        started: performance.getEntriesByName('entente:layout-with-start')[0]?.duration ?? Number.NaN,
        winding: performance.getEntriesByName('entente:winding')[0]?.duration ?? Number.NaN,
        ...(window.entente?.canvas?.crossings() ?? { strands: Number.NaN, through: Number.NaN }),
      }
    },
    [CLICKS, MOVES] as const,
  )
  await page.close()
  return times
}

/** What each peer takes, in a page of its own with nothing beside it. */
async function peerTimes(
  browser: Browser,
  graph: Graph,
  script: string,
): Promise<Readonly<Record<string, PeerTimes>>> {
  const ids = graph.actors.map(({ id }) => id)
  const side = Math.ceil(Math.sqrt(ids.length))
  // A grid in a shuffled order: lines of all lengths, as in a map.
  const nodes = ids.map((id, i) => {
    const place = (i * 7919) % ids.length
    return { id, x: (place % side) * 60, y: Math.floor(place / side) * 60 }
  })
  const pairs = new Map(
    graph.relations.map(({ source, target }) => [[source, target].sort().join('~'), { source, target }]),
  )
  const edges = [...pairs].map(([id, ends]) => ({ id, ...ends }))
  const found: Record<string, PeerTimes> = {}
  for (const name of PEERS) {
    const page: Page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.addScriptTag({ content: script })
    found[name] = await page.evaluate(([peer, input]) => window.measurePeer(peer, input), [
      name,
      { nodes, edges },
    ] as const)
    await page.close()
  }
  return found
}

/** The peers as one script that any page can load. */
async function peerScript(root: string): Promise<string> {
  const { build } = await import('vite')
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(root, 'src/cli/bench/peers.ts'), formats: ['iife'], name: 'peers' },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  if (!first || !('output' in first)) throw new Error('the peers cannot be bundled')
  return first.output[0].code
}
