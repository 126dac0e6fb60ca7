import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './entente.ts'

const SIZES = [
  ['desktop', 1440, 900],
  ['laptop', 1280, 720],
  ['phone', 390, 844],
] as const

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  )
}

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, width, height] of SIZES) {
    test(`axe finds nothing on the ${name} in ${scheme}`, async ({ entente }) => {
      await entente.page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await entente.page.setViewportSize({ width, height })
      await entente.open()
      expect(await findings(entente.page)).toEqual([])
      await entente.open('?xm=actual,planned,possible,denied')
      expect(await findings(entente.page)).toEqual([])
      const [article] = (await entente.graph()).articles
      await entente.open(`?read=${article!.id}`)
      expect(await findings(entente.page)).toEqual([])
      await entente.open()
      await entente.page.getByRole('button', { name: 'Export' }).click()
      await expect(entente.page.getByRole('dialog')).toBeVisible()
      expect(await findings(entente.page)).toEqual([])
    })

    test(`nothing runs over the edge of the ${name} in ${scheme}`, async ({ entente }) => {
      await entente.page.emulateMedia({ colorScheme: scheme })
      await entente.page.setViewportSize({ width, height })
      await entente.open()
      const overflow = await entente.page.evaluate(() => ({
        x: document.documentElement.scrollWidth - innerWidth,
        y: document.documentElement.scrollHeight - innerHeight,
      }))
      expect(overflow.x).toBeLessThanOrEqual(0)
      expect(overflow.y).toBeLessThanOrEqual(0)
      const canvas = (await entente.page.getByRole('application').boundingBox())!
      for (const id of Object.keys(await entente.positions())) {
        const { x, y } = await entente.pointOf(id)
        expect(x, id).toBeGreaterThan(canvas.x)
        expect(x, id).toBeLessThan(canvas.x + canvas.width)
        expect(y, id).toBeGreaterThan(canvas.y)
        expect(y, id).toBeLessThan(canvas.y + canvas.height)
      }
    })
  }
}

test('from search to exported picture with the keyboard alone', async ({ entente }) => {
  await entente.open('?sel=none')
  const { page } = entente
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('belarus')
  await expect(page).toHaveURL(/q=belarus/)
  const graph = page.getByRole('application')
  for (let i = 0; i < 12 && !(await graph.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(graph).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(graph).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=a:/)
  await page.keyboard.press(';')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=p:/)
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('article').first()).toBeVisible()
  const exportButton = page.getByRole('button', { name: 'Export' })
  for (
    let i = 0;
    i < 60 && !(await exportButton.evaluate((element) => element === document.activeElement));
    i++
  )
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const save = dialog.getByRole('button', { name: 'Download PNG' })
  for (let i = 0; i < 30 && !(await save.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
})

test('the theme follows the system until it is switched, and the choice is kept', async ({ entente }) => {
  await entente.page.emulateMedia({ colorScheme: 'dark' })
  await entente.open()
  const root = entente.page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await entente.page.getByRole('button', { name: /^Theme/ }).click()
  await entente.page.getByRole('radio', { name: 'Light' }).check()
  await expect(root).toHaveAttribute('data-theme', 'light')
  await expect(entente.page).toHaveURL(/th=light/)
  await entente.page.reload()
  await expect(root).toHaveAttribute('data-theme', 'light')
})
