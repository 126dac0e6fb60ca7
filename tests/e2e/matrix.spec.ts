import type { Page } from '@playwright/test'
import { cellKey, cellWords, matrixOf } from '../../src/app/matrix/matrix.ts'
import { expect, test } from './entente.ts'
import { findingsInBoth } from './findings.ts'

const cells = '[role="gridcell"][aria-label]:not([aria-label$="nothing told"])'

test('the matrix holds what the strands hold, and a click opens the evidence', async ({ entente }) => {
  await entente.open('?v=matrix')
  const { page } = entente
  const grid = page.getByRole('grid', { name: /^Matrix/ })
  await expect(grid).toBeVisible()
  const { relations, actors } = await entente.graph()
  const matrix = matrixOf(
    relations,
    actors.map(({ id }) => id),
  )
  await expect(grid.locator(cells)).toHaveCount(matrix.cells.size)
  const strands = await entente.strands()
  const [strand] = [...strands].sort((one, other) => other.tellings - one.tellings)
  const { source, target } = strand!.relations[0]!
  const words = cellWords(matrix.cells.get(cellKey(source, target)))
  const cell = grid.locator(`[aria-label$=": ${words}"]`).first()
  await cell.click()
  await expect(page).toHaveURL(/sel=p:/)
  await expect(cell).toHaveAttribute('aria-selected', 'true')
  await expect(
    page.getByRole('complementary', { name: 'Evidence' }).getByRole('article').first(),
  ).toBeVisible()
})

test('arrow keys walk the matrix and Enter opens a cell and an actor', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('2')
  await expect(page).toHaveURL(/v=matrix/)
  const grid = page.getByRole('grid', { name: /^Matrix/ })
  await expect(grid).toBeVisible()
  for (let i = 0; i < 40 && !(await grid.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(grid).toBeFocused()
  const current = async () => {
    const id = await grid.getAttribute('aria-activedescendant')
    return page.locator(`[id="${id}"]`)
  }
  await expect(await current()).toHaveAttribute('aria-label', /^.+ to .+: .+/)
  let told = false
  for (let i = 0; i < 60 && !told; i++) {
    await page.keyboard.press(i % 16 === 15 ? 'ArrowDown' : 'ArrowRight')
    if (i % 16 === 15) await page.keyboard.press('Home')
    told = /\d (cooperative|conflictual|tie)/.test((await (await current()).getAttribute('aria-label')) ?? '')
  }
  expect(told).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=p:/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=a:/)
  await expect(await current()).toHaveAttribute('role', 'rowheader')
})

test('each order names everybody, and filters move no row', async ({ entente }) => {
  await entente.open('?v=matrix')
  const { page } = entente
  const names = () => page.getByRole('rowheader').allInnerTexts()
  const plain = async () => (await names()).map((name) => name.split('\n')[0])
  // The matrix is a part of its own, which comes after the page.
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  const first = await plain()
  for (const order of ['Name', 'Country', 'Activity', 'Bloc']) {
    await page.getByRole('radio', { name: order, exact: true }).check()
    expect([...(await plain())].sort()).toEqual([...first].sort())
  }
  expect(await plain()).toEqual(first)
  await page.getByRole('checkbox', { name: /^Verbal cooperation/ }).uncheck()
  await expect(page).toHaveURL(/xt=/)
  expect(await plain()).toEqual(first)
})

const rowNames = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('rowheader').allInnerTexts()).map((name) => name.split('\n')[0]!)

test('rows are dragged by pointer, the columns with them, and a link keeps their order', async ({
  entente,
}) => {
  await entente.open('?v=matrix')
  const { page } = entente
  await expect(page.getByRole('rowheader').first()).toBeVisible()
  const before = await rowNames(page)
  const middle = async (row: number) => {
    const { x, y, width, height } = (await page.getByRole('rowheader').nth(row).boundingBox())!
    return { x: x + width - 40, y: y + height / 2 }
  }
  const [from, to] = [await middle(0), await middle(3)]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y + 6, { steps: 6 })
  await expect(page.locator('.matrix-gap')).toBeVisible()
  await page.mouse.up()
  const [first, second, third, fourth, ...rest] = before
  const after = [second, third, fourth, first, ...rest]
  await expect.poll(() => rowNames(page)).toEqual(after)
  expect(await page.getByRole('columnheader').locator('span').allInnerTexts()).toEqual([
    'to whom →',
    'who did it',
    ...after,
  ])
  // The click with which a drag ends opens nothing.
  await expect(page).not.toHaveURL(/sel=a:/)
  await expect(page.getByRole('radio', { name: 'Own' })).toBeChecked()
  await expect(page).toHaveURL(/ord=own/)
  await page.reload()
  await expect.poll(() => rowNames(page)).toEqual(after)
  await page.getByRole('radio', { name: 'Bloc' }).check()
  await expect.poll(() => rowNames(page)).toEqual(before)
  await page.getByRole('radio', { name: 'Own' }).check()
  await expect.poll(() => rowNames(page)).toEqual(after)
})

test('a drag is given up with Escape', async ({ entente }) => {
  await entente.open('?v=matrix')
  const { page } = entente
  const before = await rowNames(page)
  const { x, y, width, height } = (await page.getByRole('rowheader').first().boundingBox())!
  await page.mouse.move(x + width - 40, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width - 40, y + height * 4, { steps: 4 })
  await page.keyboard.press('Escape')
  await expect(page.locator('.matrix-gap')).toBeHidden()
  await page.mouse.up()
  expect(await rowNames(page)).toEqual(before)
  await expect(page).not.toHaveURL(/ord=own/)
})

test('Alt with an arrow moves a row, says where it stands, and the cursor goes with it', async ({
  entente,
}) => {
  await entente.open('?v=matrix')
  const { page } = entente
  const before = await rowNames(page)
  const grid = page.getByRole('grid', { name: /^Matrix/ })
  await grid.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Alt+ArrowDown')
  const [first, second, third, ...rest] = before
  await expect.poll(() => rowNames(page)).toEqual([second, third, first, ...rest])
  await expect(
    page.getByText(`${first} is row 3 of ${before.length}, between ${third} and ${rest[0]}`),
  ).toBeAttached()
  await expect(page.locator(`[id="${await grid.getAttribute('aria-activedescendant')}"]`)).toContainText(
    first!,
  )
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => rowNames(page)).toEqual(before)
})

test('coming back from matrix and table, nothing on the map has moved', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const points = async () => {
    const found: Record<string, { x: number; y: number }> = {}
    for (const id of Object.keys(await entente.positions())) found[id] = await entente.pointOf(id)
    return found
  }
  const before = await points()
  for (const key of ['2', '3', '2']) {
    await page.keyboard.press(key)
    await expect(page.getByRole('application')).toBeHidden()
    await expect(page.getByRole('grid')).toBeVisible()
  }
  await page.keyboard.press('1')
  await expect(page.getByRole('application')).toBeVisible()
  await expect
    .poll(async () => {
      const after = await points()
      return Math.max(
        ...Object.keys(before).map((id) =>
          Math.hypot(after[id]!.x - before[id]!.x, after[id]!.y - before[id]!.y),
        ),
      )
    })
    .toBeLessThan(0.01)
})

test('more actors than fit share the last row', async ({ entente }) => {
  const { page } = entente
  await page.route(/graph[^/]*\.json/, async (route) => {
    const graph = await (await route.fetch()).json()
    const actors = Array.from({ length: 100 }, (_, i) => ({
      ...graph.actors[0],
      id: `organization:n${i}`,
      kind: 'organization',
      name: `Body ${i}`,
      aliases: [],
      country: null,
      mentions: [],
    }))
    const relations = actors.map(({ id }, i) => ({
      ...graph.relations[0],
      id: `r${i}`,
      source: id,
      target: actors[(i + 1) % 100]!.id,
      attribution: null,
    }))
    await route.fulfill({ json: { ...graph, actors, relations } })
  })
  await entente.open('?v=matrix&ord=name')
  await expect(page.getByText('20 others share the last row and column')).toBeVisible()
  await expect(page.getByRole('rowheader')).toHaveCount(81)
  await expect(page.getByRole('rowheader').last()).toContainText('others')
})

test('a phone shows the pairs ranked instead', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await entente.open('?v=matrix')
  const pairs = page.getByRole('region', { name: 'Pairs' })
  await expect(pairs.getByRole('listitem')).toHaveCount((await entente.dyads()).length)
  const sums = async () =>
    (
      await pairs.getByRole('img').evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label')!))
    ).map((label) => {
      const [against, inFavour] = label.match(/\d+/g)!.map(Number)
      return inFavour! - against!
    })
  await pairs.getByRole('combobox').selectOption({ label: 'Most against' })
  const worst = await sums()
  expect(worst).toEqual([...worst].sort((one, other) => one - other))
  await pairs.getByRole('listitem').first().getByRole('button').click()
  await expect(page).toHaveURL(/sel=p:/)
})

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`axe finds nothing in the matrix on the ${name}`, async ({ entente }) => {
    await entente.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await entente.page.setViewportSize({ width, height })
    await entente.open('?v=matrix')
    await expect(entente.page.locator('.other-view section')).toBeVisible()
    expect(await findingsInBoth(entente.page)).toEqual([])
  })
}

test('the key of the matrix is whole at every width that has a matrix', async ({ entente }) => {
  await entente.open('?v=matrix')
  const { page } = entente
  for (const width of [660, 760, 900, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const key = page.locator('.matrix-key')
    const box = (await key.boundingBox())!
    for (const words of ['cooperation', 'conflict', 'negated', 'not yet fact']) {
      const entry = (await key.locator('span').filter({ hasText: words }).boundingBox())!
      expect(entry.y + entry.height, `${words} at ${width}`).toBeLessThanOrEqual(box.y + box.height + 1)
      expect(entry.x + entry.width, `${words} at ${width}`).toBeLessThanOrEqual(box.x + box.width + 1)
    }
  }
})

const LONG = 'Organisation for the Prohibition of Chemical Weapons'

/** A dossier with names that no head of a row or column has room for. */
async function longNames(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog
    .getByLabel('Or paste an article')
    .fill(
      `The ${LONG} accused North Korea on Monday of building weapons. Niger praised Bosnia and Herzegovina. Bosnia and Herzegovina thanked the ${LONG}. North Korea condemned France. France condemned North Korea.`,
    )
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(dialog).toBeHidden({ timeout: 20_000 })
  await page.keyboard.press('2')
  await expect(page.getByRole('rowheader', { name: /^Niger/ })).toBeVisible()
}

/** The tip over the matrix, whole within it. */
async function expectTip(page: Page, words: string): Promise<void> {
  const tip = page.locator('.matrix-tip')
  await expect(tip).toContainText(words)
  const [inner, outer] = [(await tip.boundingBox())!, (await page.locator('.matrix').boundingBox())!]
  expect(inner.x).toBeGreaterThanOrEqual(outer.x)
  expect(inner.y).toBeGreaterThanOrEqual(outer.y)
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width)
  expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height)
}

test('names that are cut are read whole, by pointer and by keyboard', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await longNames(page)
  const row = page.getByRole('rowheader', { name: LONG })
  await row.hover()
  await expectTip(page, LONG)
  await page.getByRole('rowheader', { name: /^Niger/ }).hover()
  await expect(page.locator('.matrix-tip')).toHaveCount(0)

  // A column's name leans over its neighbours: its far end still means its own column.
  const head = page.getByRole('columnheader', { name: LONG })
  const { x, y, width, height } = (await head.locator('span').boundingBox())!
  await page.mouse.move(x + width - 24, y + 24)
  await expect(head).toHaveAttribute('data-lit', 'true')
  await expectTip(page, LONG)
  await page.mouse.move(x + 8, y + height - 6)
  await expect(head).toHaveAttribute('data-lit', 'true')
  await page.mouse.move(640, 20)
  await expect(page.locator('.matrix-tip')).toHaveCount(0)

  const grid = page.getByRole('grid', { name: /^Matrix/ })
  await grid.focus()
  await page.keyboard.press('Home')
  const at = () => grid.getAttribute('aria-activedescendant')
  const wanted = await row.getAttribute('id')
  for (let i = 0; i < 8 && (await at()) !== wanted; i++) await page.keyboard.press('ArrowDown')
  await expectTip(page, LONG)
})

test('what a cell tells stands beside it and is seen whole', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await longNames(page)
  for (const cell of await page.locator(cells).all()) {
    await cell.hover()
    await expectTip(page, ' → ')
    const [tip, box] = [(await page.locator('.matrix-tip').boundingBox())!, (await cell.boundingBox())!]
    const gap = Math.max(tip.x - box.x - box.width, box.x - tip.x - tip.width)
    expect(gap).toBeGreaterThan(0)
    expect(gap).toBeLessThan(16)
  }
})
