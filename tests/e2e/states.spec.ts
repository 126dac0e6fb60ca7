import type { Graph } from '../../src/model/graph.ts'
import { expect, test } from './entente.ts'

const GRAPH = /graph[^/]*\.json/

test('a graph that does not come says so and can be asked for again', async ({ page }) => {
  let broken = true
  await page.route(GRAPH, (route) => (broken ? route.abort() : route.continue()))
  await page.goto('./')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be fetched')
  broken = false
  await alert.getByRole('button', { name: /again|retry/i }).click()
  await expect(page.getByRole('application')).toBeVisible()
})

test('a broken graph names the place, what was found and what was expected', async ({ page }) => {
  await page.route(GRAPH, async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph
    const [first, ...rest] = graph.relations
    await route.fulfill({ json: { ...graph, relations: [{ ...first, type: 'HUG' }, ...rest] } })
  })
  await page.goto('./')
  await expect(page.getByText(/relations\[0\]\.type: found "HUG", expected one of AGREE/)).toBeVisible()
})

test('a dossier without relations says what that means', async ({ page }) => {
  await page.route(GRAPH, async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph
    await route.fulfill({ json: { ...graph, relations: [] } })
  })
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expect(page.getByRole('application')).toHaveCount(0)
})

test('while the graph is on its way the page says what it is doing', async ({ page }) => {
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(GRAPH, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./')
  await expect(page.getByText('Fetching the dossier')).toBeVisible()
  release()
  await expect(page.getByRole('application')).toBeVisible()
})
