import type { Graph } from '../../src/model/graph.ts'
import { expect, test } from './entente.ts'
import { findings } from './findings.ts'

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
  await expect(page.getByRole('heading', { level: 2, name: 'No relation was found' })).toBeVisible()
  await expect(
    page.getByText(/^1 article read\. (No person|\d+ actors? (is|are) named, but nothing is told)/),
  ).toBeVisible()
  await expect(page.getByRole('application')).toHaveCount(0)
  expect(await findings(page)).toEqual([])
})

test('an article without relations says what was noted in it, and leads back', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill('Prices rose in France, and exports to Spain suffered.')
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  const noted = page.getByRole('region', { name: 'What was noted' })
  await expect(noted).toContainText('Prices rose in France, and exports to Spain suffered.', {
    timeout: 20_000,
  })
  await expect(noted).toContainText('two actors and “exports”')
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Back to the dossier that came with the page' }).click()
  await expect(page.getByRole('application')).toBeVisible()
})

test('while the actors of another dossier get their places, the old map steps back and says so', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  let release = (): void => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/layout\.worker/, async (route) => {
    await held
    await route.continue()
  })
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill('Norway accused Iceland of overfishing on Monday.')
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(dialog).toBeHidden({ timeout: 20_000 })
  const note = page.getByText('Finding places for the actors')
  await expect(note).toBeVisible()
  await expect(page.locator('.sides')).toHaveCSS('opacity', '0.15')
  release()
  await expect(note).toBeHidden()
  expect(Object.keys(await entente.positions()).sort()).toEqual(['country:ISL', 'country:NOR'])
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
  const stages = page.getByRole('status').getByRole('listitem')
  await expect(stages).toHaveText(['Opening the dossier', 'Fetching the dossier', 'Checking the dossier'])
  await expect(page.locator('[aria-current=step]')).toHaveText('Fetching the dossier')
  expect(await findings(page)).toEqual([])
  release()
  await expect(page.getByRole('application')).toBeVisible()
})
