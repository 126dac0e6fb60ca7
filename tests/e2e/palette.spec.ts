import type { Page } from '@playwright/test'
import { findPath } from '../../src/app/palette/path.ts'
import { expect, test } from './entente.ts'
import { findingsInBoth } from './findings.ts'

async function openPalette(page: Page, text = ''): Promise<void> {
  const field = page.getByRole('combobox', { name: /An actor/ })
  // A key that comes before the page listens is lost on a loaded machine.
  await expect(async () => {
    if (!(await field.isVisible())) await page.keyboard.press('Control+k')
    await expect(field).toBeFocused({ timeout: 2000 })
  }).toPass()
  await page.keyboard.type(text)
}

const rows = (page: Page) => page.getByRole('listbox', { name: 'Found' }).getByRole('option')

test('an actor by another spelling of an alias', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await openPalette(page, 'lukaschenko')
  await expect(rows(page).first()).toContainText('Lukashenko')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=a:person:alexander-lukashenko/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openPalette(page)
  await expect(rows(page).first()).toContainText('Lukashenko')
})

test('a sentence by its words leads to its relation', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { articles, relations } = await entente.graph()
  const { evidence } = relations.at(-1)!
  const sentence = articles[0]!.text.slice(evidence.sentence.start, evidence.sentence.end)
  await openPalette(page, sentence.replace(/\s+/g, ' ').slice(0, 40).replace(/\S*$/, ''))
  const found = rows(page)
    .filter({ hasText: sentence.slice(0, 24) })
    .first()
  await found.click()
  await expect(page).toHaveURL(/rel=/)
})

test('dates, types and commands', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await openPalette(page, 'march 2023')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/t=2023-03-01\.\.2023-03-31/)
  await openPalette(page, 'accuses')
  await page.getByRole('option', { name: /Only “accuses”/ }).click()
  await expect(page).toHaveURL(/xt=(?!.*ACCUSE)/)
  await openPalette(page, 'reset')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/xt=/)
  await openPalette(page, 'table')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid')).toBeVisible()
  await openPalette(page, 'fold')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/fold=1/)
})

test('a path, hop by hop, by keyboard alone', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { relations, actors } = await entente.graph()
  const told = new Set(relations.flatMap(({ source, target }) => [source, target]))
  const named = actors.filter(({ id }) => told.has(id))
  const far = named
    .flatMap((from) => named.map((to) => ({ from, to })))
    .map(({ from, to }) => ({
      from,
      to,
      hops: findPath(relations, from.id, to.id, { way: 'hops', forward: false }, ([one]) => one!),
    }))
    .sort((one, other) => (other.hops?.length ?? 0) - (one.hops?.length ?? 0))[0]!
  expect(far.hops!.length).toBeGreaterThan(1)
  await openPalette(page, `path ${far.from.name} -> ${far.to.name}`)
  await page.keyboard.press('Enter')
  const panel = page.getByRole('region', { name: 'Path' })
  await expect(panel.getByRole('listitem')).toHaveCount(far.hops!.length)
  await expect(page).toHaveURL(/path=/)
  await expect(panel.getByRole('heading')).toBeFocused()
  const lit = () => page.evaluate(() => window.entente!.cy!.edges('.hovered').map((edge) => edge.id()).length)
  await expect.poll(lit).toBe(far.hops!.length)
  const { x, width } = (await panel.boundingBox())!
  // The map has drawn itself into the room beside the panel.
  for (const { to } of far.hops!)
    await expect.poll(async () => (await entente.pointOf(to)).x).toBeGreaterThan(x + width)
  for (
    let i = 0;
    i < 8 &&
    !(await panel
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .evaluate((element) => element === document.activeElement));
    i++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/rel=/)
  await page.reload()
  await expect(panel.getByRole('listitem')).toHaveCount(far.hops!.length)
  await panel.getByRole('radio', { name: 'Most told' }).check()
  await expect(page).toHaveURL(/path=.*~tellings/)
  await panel.getByRole('checkbox', { name: /forward/ }).check()
  await expect(page).toHaveURL(/path=.*~forward/)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect.poll(lit).toBe(0)
})

test('closes as it came, and the field takes the slash', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await openPalette(page, 'zzzzzz')
  await expect(page.getByText('Nothing has that name')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await openPalette(page)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
})

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`axe finds nothing in the palette and a path on the ${name}`, async ({ entente }) => {
    test.slow()
    const { page } = entente
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await entente.open()
    await openPalette(page)
    expect(await findingsInBoth(page)).toEqual([])
    await page.keyboard.type('china')
    await expect(rows(page).first()).toContainText('China')
    expect(await findingsInBoth(page)).toEqual([])
    await page.keyboard.press('Escape')
    await openPalette(page, 'between china and ukraine')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Path' })).toBeVisible()
    expect(await findingsInBoth(page)).toEqual([])
  })
}
