import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './entente.ts'
import { findingsInBoth } from './findings.ts'

const columnTexts = (page: Page, column: string): Promise<readonly string[]> =>
  page.locator(`[role="gridcell"][data-column="${column}"]`).allInnerTexts()

test('each list has the rows that the view has', async ({ entente }) => {
  await entente.open('?v=table')
  const { page } = entente
  const { relations } = await entente.graph()
  const pairs = await entente.dyads()
  const actors = new Set(relations.flatMap(({ source, target }) => [source, target]))
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', String(relations.length + 1))
  await page.getByRole('radio', { name: /^Pairs/ }).check()
  await expect(grid).toHaveAttribute('aria-rowcount', String(pairs.length + 1))
  await expect(page).toHaveURL(/list=pairs/)
  await page.getByRole('radio', { name: /^Actors/ }).check()
  await expect(grid).toHaveAttribute('aria-rowcount', String(actors.size + 1))
  await page.getByRole('radio', { name: /^Relations/ }).check()
  await page.getByRole('checkbox', { name: /^Verbal cooperation/ }).uncheck()
  await expect
    .poll(async () => Number(await grid.getAttribute('aria-rowcount')))
    .toBeLessThan(relations.length)
})

test('a head sorts down, up and back, and says so', async ({ entente }) => {
  await entente.open('?v=table')
  const { page } = entente
  const head = page.getByRole('columnheader', { name: 'Int.' })
  const numbers = async () =>
    (await columnTexts(page, 'intensity')).map((text) => Number(text.replace('−', '-')))
  await expect(head).toHaveAttribute('aria-sort', 'none')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  const down = await numbers()
  expect(down).toEqual([...down].sort((one, other) => other - one))
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const up = await numbers()
  expect(up).toEqual([...up].sort((one, other) => one - other))
  await expect(page).toHaveURL(/sort=intensity/)
  await page.reload()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'none')
})

test('by keyboard alone: to a row, its evidence, another order, and back to the map', async ({ entente }) => {
  await entente.open('?sel=none')
  const { page } = entente
  await page.keyboard.press('3')
  const grid = page.getByRole('grid')
  await expect(grid).toBeVisible()
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence).toBeHidden()
  for (let i = 0; i < 40 && !(await grid.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(grid).toBeFocused()
  const current = async () => page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)
  await page.keyboard.press('Control+End')
  await expect(await current()).toBeInViewport()
  await expect(await current()).toHaveAttribute('data-column', 'sentence')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/rel=/)
  await expect(evidence.getByRole('article').first()).toBeVisible()
  await expect(grid.locator('[data-mark="lit"]')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+ArrowUp')
  await expect(await current()).toHaveAttribute('role', 'columnheader')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=/)
  await page.keyboard.press('1')
  await expect(page.getByRole('application')).toBeVisible()
})

test('columns are chosen and stay chosen', async ({ entente }) => {
  await entente.open('?v=table')
  const { page } = entente
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Outlet' }).check()
  await page.getByRole('checkbox', { name: 'Modality' }).uncheck()
  await expect(page).toHaveURL(/cols=/)
  const heads = () => page.getByRole('columnheader').allInnerTexts()
  const chosen = await heads()
  expect(chosen).toContain('Outlet')
  expect(chosen).not.toContain('Modality')
  await page.reload()
  await expect(page.getByRole('columnheader').first()).toBeVisible()
  expect(await heads()).toEqual(chosen)
})

test('the file holds every row that is shown, with the mark of UTF-8', async ({ entente }) => {
  await entente.open('?v=table&list=pairs&sort=-tellings')
  const { page } = entente
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('entente-pairs.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text.startsWith('\uFEFFPair,Tellings,')).toBe(true)
  const lines = text.trimEnd().split('\r\n')
  expect(lines).toHaveLength((await entente.dyads()).length + 1)
  const [first] = await columnTexts(page, 'pair')
  expect(lines[1]).toContain(first!.trim().split(' – ')[0]!.split(' ').at(-1)!)
})

test('5,000 rows: few are on the page, the last is one key away', async ({ entente }) => {
  const { page } = entente
  await page.route(/graph[^/]*\.json/, async (route) => {
    const graph = await (await route.fetch()).json()
    const relations = Array.from({ length: 5000 }, (_, i) => ({
      ...graph.relations[i % graph.relations.length],
      id: `r${i}`,
    }))
    await route.fulfill({ json: { ...graph, relations } })
  })
  await entente.open('?v=table&cf=0')
  const grid = page.getByRole('grid')
  await expect(grid).toHaveAttribute('aria-rowcount', '5001')
  expect(await grid.getByRole('row').count()).toBeLessThan(60)
  await grid.focus()
  await page.keyboard.press('Control+End')
  await expect(grid.locator('[aria-rowindex="5001"]')).toBeInViewport()
  // On the way up, however far, only what is in sight is on the page.
  for (const top of [150_000, 80_000, 0]) {
    await grid.evaluate((element, to) => element.scrollTo(0, to), top)
    await expect(grid.locator(`[aria-rowindex="${Math.floor(top / 46) + 8}"]`)).toBeInViewport()
    expect(await grid.getByRole('row').count()).toBeLessThan(60)
  }
})

const LOOKS = [
  ['Relations', 1440, 900],
  ['Actors', 1440, 900],
  ['Pairs', 1280, 720],
  ['Relations', 390, 844],
  ['Pairs', 390, 844],
] as const

for (const [list, width, height] of LOOKS) {
  test(`axe finds nothing in ${list} at ${width} px, light and dark`, async ({ entente }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    await entente.open(`?v=table&list=${list.toLowerCase()}`)
    await expect(page.getByRole('grid', { name: new RegExp(`^${list}`) })).toBeVisible()
    expect(await findingsInBoth(page)).toEqual([])
  })
}
