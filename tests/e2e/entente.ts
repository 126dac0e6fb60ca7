import { test as base, expect, type Page } from '@playwright/test'
import { DEFAULT_MIN_CONFIDENCE } from '../../src/app/state/choices.ts'
import { type Dyad, foldDyads, foldStrands, type Strand } from '../../src/model/dyad.ts'
import type { Graph } from '../../src/model/graph.ts'
import type { Relation } from '../../src/model/relation.ts'

/** The page under test: opened, painted, and watched for errors. */
export interface Entente {
  readonly page: Page
  /** Opens the page with a query string and waits until the canvas is painted. */
  readonly open: (query?: string) => Promise<void>
  /** The seed's graph with the relations that the page shows unless it is asked for the less sure. */
  readonly graph: () => Promise<Graph>
  /** The seed's graph with all that was found. */
  readonly whole: () => Promise<Graph>
  readonly strands: () => Promise<readonly Strand[]>
  readonly dyads: () => Promise<readonly Dyad[]>
  /** Middles of all actors on the map, in its own coordinates. */
  readonly positions: () => Promise<Readonly<Record<string, { x: number; y: number }>>>
  /** Where on the page an actor's or a strand's id can be clicked. */
  readonly pointOf: (id: string) => Promise<{ x: number; y: number }>
  /** "12 of 63 tellings": how many tellings are shown. */
  readonly tellingsShown: () => Promise<number>
}

/** Opens the built page on the seed article; a test fails when the page writes an error to the console. */
export const test = base.extend<{ entente: Entente }>({
  entente: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text())
    })
    page.on('pageerror', (error) => errors.push(String(error)))
    const graph = async (): Promise<Graph> => {
      const all = await whole()
      const isShown = ({ confidence }: Relation): boolean => confidence >= DEFAULT_MIN_CONFIDENCE
      return { ...all, relations: all.relations.filter(isShown) }
    }
    const whole = (): Promise<Graph> =>
      page.evaluate(async () => {
        const url = performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .find((name) => /graph[^/]*\.json/.test(name))
        if (!url) throw new Error('the page has fetched no graph')
        return (await fetch(url)).json()
      })
    const shown = page.getByText(/\d+ tellings? · /).first()
    await use({
      page,
      open: async (query = '') => {
        await page.goto(`./${query}`)
        await painted(page)
      },
      graph,
      whole,
      strands: async () => foldStrands((await graph()).relations),
      dyads: async () => foldDyads((await graph()).relations),
      positions: () =>
        page.evaluate(
          () => (window.entente?.canvas?.positions() ?? {}) as Record<string, { x: number; y: number }>,
        ),
      pointOf: async (id) => {
        const point = await page.evaluate((wanted) => window.entente!.canvas!.screenPoint(wanted), id)
        if (!point) throw new Error(`nothing on the canvas has the id ${id}`)
        return point
      },
      tellingsShown: async () => Number.parseInt((await shown.innerText()).replace(/\u202f/g, ''), 10),
    })
    expect(errors, 'errors in the console').toEqual([])
  },
})

/** The map is on the screen, and so is what comes a frame or two after it in the regions beside it. */
export const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      performance.getEntriesByName('entente:canvas-painted').length > 0 &&
      [...document.querySelectorAll('#evidence, #filters')].every((region) => region.childElementCount > 0),
  )

export { expect }
