import { expect, test } from './entente.ts'

/**
 * The main states as pictures in `tests/e2e/pictures/`. They are renewed on purpose only, with `npm run pictures`, and looked at
 * before they are kept. The fonts come with the page; what a machine still does to their edges stays under the tolerance.
 */
const TOLERANCE = { maxDiffPixelRatio: 0.02, threshold: 0.3, animations: 'disabled', caret: 'hide' } as const

const PICTURES = [
  ['graph-light', 'light', 1280, 720, '?sel=p:country:CHN~country:RUS'],
  ['graph-dark', 'dark', 1280, 720, '?sel=p:country:CHN~country:RUS'],
  ['matrix-light', 'light', 1280, 720, '?v=matrix'],
  ['table-dark', 'dark', 1280, 720, '?v=table'],
  ['phone-light', 'light', 390, 844, '?sel=p:country:CHN~country:RUS'],
  ['phone-dark', 'dark', 390, 844, '?sel=a:country:CHN'],
] as const

for (const [name, scheme, width, height, query] of PICTURES) {
  test(`${name} looks as it did`, async ({ entente }) => {
    const { page } = entente
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await entente.open(query)
    await page.evaluate(() => document.fonts.ready)
    await expect(page).toHaveScreenshot(`${name}.png`, TOLERANCE)
  })
}

test('the reader looks as it did', async ({ entente }) => {
  const { page } = entente
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await entente.open()
  const [article] = (await entente.graph()).articles
  await entente.open(`?read=${article!.id}`)
  await expect(page).toHaveScreenshot('reader-light.png', TOLERANCE)
})

test('the dialog of the picture looks as it did', async ({ entente }) => {
  const { page } = entente
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await entente.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  // Its date is today's.
  await dialog.getByLabel('Source line').uncheck()
  await expect(dialog.getByRole('img')).toBeVisible()
  await page.waitForTimeout(1500)
  await expect(dialog).toHaveScreenshot('export-light.png', TOLERANCE)
})
