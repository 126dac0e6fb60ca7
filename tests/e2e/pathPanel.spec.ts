import type { Locator, Page } from '@playwright/test'
import { expect, test } from './entente.ts'
import { findings, focused } from './findings.ts'

const PATH = 'path=organization:european-union~country:KAZ'
/** Where the sentences stand beside the table, too. */
const CROWDED = `${PATH}&ev=1`

const panel = (page: Page): Locator => page.getByRole('region', { name: 'Path' })
/** Matrix, ranked pairs or table. */
const content = (page: Page): Locator => page.locator('.other-view')

const boxOf = async (element: Locator) => (await element.boundingBox())!

/** Px of each side that two boxes share. */
async function shared(one: Locator, other: Locator): Promise<number> {
  const [a, b] = [await boxOf(one), await boxOf(other)]
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.min(across, down)
}

/** Controls inside an element whose middle a click would not reach, once they are scrolled to. */
const outOfReach = (element: Locator): Promise<readonly string[]> =>
  element.evaluate((root) =>
    [...root.querySelectorAll<HTMLElement>('button, input, select, [role="gridcell"]')]
      .filter((control) => control.checkVisibility() && !control.closest('[popover]'))
      .filter((control) => {
        control.scrollIntoView({ block: 'nearest', inline: 'nearest' })
        const { x, y, width, height } = control.getBoundingClientRect()
        const hit = document.elementFromPoint(x + width / 2, y + height / 2)
        return hit === null || !(root === hit || root.contains(hit))
      })
      .map((control) => `${control.className} ${control.getAttribute('aria-label') ?? control.textContent}`),
  )

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [800, 1000],
  [844, 390],
  [390, 844],
] as const) {
  for (const view of ['matrix', 'table'] as const) {
    for (const query of width < 640 ? [PATH] : [PATH, CROWDED]) {
      test(`at ${width} × ${height} an open path covers nothing of the ${view}: ${query === PATH ? 'alone' : 'with the evidence'}`, async ({
        entente,
      }) => {
        const { page } = entente
        await page.setViewportSize({ width, height })
        await entente.open(`?v=${view}&${query}`)
        await expect(panel(page).getByRole('listitem').first()).toBeVisible()
        await expect(content(page).locator('.view-bar, .pairs-head').first()).toBeVisible()
        expect(await shared(panel(page), content(page))).toBeLessThanOrEqual(0)
        const stage = page.getByRole('main')
        for (const part of [panel(page), content(page)]) {
          const [inside, around] = [await boxOf(part), await boxOf(stage)]
          expect(inside.x).toBeGreaterThanOrEqual(around.x - 0.5)
          expect(inside.x + inside.width).toBeLessThanOrEqual(around.x + around.width + 0.5)
          expect(inside.y + inside.height).toBeLessThanOrEqual(around.y + around.height + 0.5)
          expect(inside.width).toBeGreaterThan(200)
          expect(inside.height).toBeGreaterThan(100)
        }
        expect(await outOfReach(content(page))).toEqual([])
        expect(await outOfReach(panel(page))).toEqual([])
      })
    }
  }
}

test('closed, it gives all the room back', async ({ entente }) => {
  await entente.open(`?v=matrix&${PATH}`)
  const { page } = entente
  const narrow = (await boxOf(content(page))).width
  await panel(page).getByRole('button', { name: 'Close the path' }).click()
  await expect(panel(page)).toHaveCount(0)
  expect((await boxOf(content(page))).width).toBeGreaterThan(narrow + 200)
})

for (const view of ['graph', 'matrix', 'table'] as const) {
  test(`on the phone a hop's evidence comes up beneath the path over the ${view}, and let down gives the hops back`, async ({
    entente,
  }) => {
    const { page } = entente
    await page.setViewportSize({ width: 390, height: 844 })
    await entente.open(`?v=${view}&${PATH}`)
    const hops = panel(page).getByRole('listitem')
    await hops.nth(1).getByRole('button').click()
    const sheet = page.locator('.sheet')
    await expect(sheet).toHaveAttribute('data-snap', 'half')
    await expect(page.locator('.telling-lit')).toBeInViewport()
    // Its rounded edge may lie over the last of the ground.
    await expect.poll(() => shared(panel(page), sheet)).toBeLessThanOrEqual(12)
    await expect(panel(page).getByRole('heading')).toBeVisible()
    await expect(panel(page).getByRole('button', { name: 'Close the path' })).toBeInViewport()
    await expect(hops.first()).toBeHidden()
    await expect.poll(() => focused(page)).toMatch(/evidence/)
    if (view !== 'graph') expect(await shared(panel(page), content(page))).toBeLessThanOrEqual(0)
    expect(await findings(page)).toEqual([])
    await page.locator('.sheet-handle').focus()
    await page.keyboard.press('ArrowDown')
    await expect(sheet).toHaveAttribute('data-snap', 'peek')
    // The sheet takes a moment to come down.
    await expect
      .poll(async () => {
        await hops.last().scrollIntoViewIfNeeded()
        const last = await boxOf(hops.last().locator('.path-facts'))
        return page.evaluate(
          ([x, y]) => document.elementFromPoint(x!, y!)?.closest('.path-panel') !== null,
          [last.x + 20, last.y + last.height - 1],
        )
      })
      .toBe(true)
  })
}

test('printed, a path is lit on the map and named in its source line, and lies over no table', async ({
  entente,
}) => {
  const { page } = entente
  for (const view of ['graph', 'table'] as const) {
    await page.emulateMedia({ media: null })
    await entente.open(`?v=${view}&${PATH}`)
    await expect(panel(page)).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    await expect(panel(page)).toBeHidden()
    const source = page.getByText(/^Source: CNN, 1 March 2023/)
    if (view === 'graph') await expect(source).toContainText('path from European Union to Kazakhstan lit')
    else {
      await expect(source).not.toContainText('lit')
      expect((await boxOf(content(page))).x).toBeLessThanOrEqual(0.5)
    }
  }
})
