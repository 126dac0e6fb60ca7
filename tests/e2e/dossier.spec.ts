import { readFile } from 'node:fs/promises'
import { type Entente, expect, painted, test } from './entente.ts'
import { findings } from './findings.ts'

const ARTICLE = 'Iran accused Israel of attacking a ship on Monday. France condemned Iran.'

/** Pastes an article and opens it alone: a dossier of one's own. */
async function pasteAlone({ page }: Entente, text = ARTICLE): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill(text)
  await dialog.getByLabel(/^Published on/).fill('2021-04-06')
  await dialog.getByLabel('Outlet').fill('Example Wire')
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(page.getByText('1 article · Example Wire · 6 April 2021')).toBeVisible({ timeout: 20_000 })
}

const drawn = async (entente: Entente): Promise<readonly string[]> =>
  Object.keys(await entente.positions()).sort()

test('an own dossier is there again after a reload, where it stood and as it was', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await pasteAlone(entente)
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await expect(page).toHaveURL(/[?&]d=[0-9a-f]{8}&.*xt=/)
  // The desk is written once it rests.
  await page.waitForTimeout(900)
  const before = await entente.positions()
  await page.reload()
  await painted(page)
  await expect(page.getByText('1 article · Example Wire · 6 April 2021')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Verbal conflict/ })).not.toBeChecked()
  expect(await entente.positions()).toEqual(before)
})

/** Adds a pasted article to what is open. */
async function addPasted({ page }: Entente, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill(text)
  await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
  await expect(dialog).toBeHidden({ timeout: 20_000 })
}

test('what was added to the dossier of the page is taken off by the note’s Undo, and put back by redo', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  const title = page.locator('.dossier-title')
  const name = (await title.getAttribute('title'))!
  await page.getByRole('checkbox', { name: /^Verbal cooperation/ }).uncheck()
  await expect(page).toHaveURL(/xt=/)
  const before = { places: await entente.positions(), url: page.url(), told: await entente.tellingsShown() }
  await addPasted(entente, ARTICLE)
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await expect(title).toHaveAttribute('title', `${name} and 1 more`)
  const grown = await entente.tellingsShown()

  const note = page.locator('.toasts')
  await expect(note).toContainText(/added: \d+ relations/)
  await note.getByRole('button', { name: 'Undo' }).click()
  await expect(title).toHaveAttribute('title', name)
  await expect.poll(() => drawn(entente)).not.toContain('country:ISR')
  expect(await entente.positions()).toEqual(before.places)
  expect(await entente.tellingsShown()).toBe(before.told)
  await expect(page.getByRole('checkbox', { name: /^Verbal cooperation/ })).not.toBeChecked()
  await expect(page.locator('.dossiers')).toHaveCount(0)
  const withoutSelection = (url: string): string => url.replace(/&?sel=[^&]*/, '')
  await expect.poll(() => withoutSelection(page.url())).toBe(withoutSelection(before.url))

  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await expect.poll(entente.tellingsShown).toBe(grown)
  await expect(page.locator('.dossiers')).toContainText('open now')
  await page.waitForTimeout(900)
  await page.reload()
  await painted(page)
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
})

test('what was added to a dossier of one’s own is undone in what this browser keeps, too', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  await pasteAlone(entente)
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  const before = await entente.positions()
  await addPasted(entente, 'Kenya praised Norway on Monday.')
  await expect.poll(() => drawn(entente)).toContain('country:KEN')
  await expect(page.locator('.dossiers')).toContainText('2 articles')
  const grown = await entente.positions()
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => drawn(entente)).not.toContain('country:KEN')
  expect(await entente.positions()).toEqual(before)
  await expect(page.locator('.dossiers')).toContainText('1 article ·')
  await page.waitForTimeout(900)
  await page.reload()
  await painted(page)
  await expect(page.locator('.dossiers')).toContainText('1 article ·')
  expect(await drawn(entente)).not.toContain('country:KEN')
  expect(await entente.positions()).toEqual(before)

  await addPasted(entente, 'Kenya praised Norway on Monday.')
  await expect.poll(() => drawn(entente)).toContain('country:KEN')
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => drawn(entente)).not.toContain('country:KEN')
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect.poll(() => drawn(entente)).toContain('country:KEN')
  expect(await entente.positions()).toEqual(grown)
})

test('going back to a dossier whose making was undone says so and stays', async ({ entente }) => {
  await entente.open('?q=')
  const { page } = entente
  await addPasted(entente, ARTICLE)
  await expect(page).toHaveURL(/[?&]d=/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page).not.toHaveURL(/[?&]d=/)
  await page.goBack()
  await expect(page.getByRole('status').filter({ hasText: 'no longer kept' })).toBeVisible()
  await expect(page).not.toHaveURL(/[?&]d=/)
  expect(await drawn(entente)).toContain('country:CHN')
})

test('dossiers are listed, opened, renamed, removed and put back', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await pasteAlone(entente)
  const list = page.locator('.dossiers')
  await list.getByRole('button', { name: /^Rename/ }).click()
  await list.getByLabel('Name of the dossier').fill('Ship and blame')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Ship and blame')
  await list.getByRole('listitem').filter({ hasText: 'came with the page' }).getByRole('button').click()
  await expect.poll(() => drawn(entente)).toContain('country:CHN')
  await expect(page).not.toHaveURL(/[?&]d=/)
  await page.goBack()
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await page.goForward()
  await expect.poll(() => drawn(entente)).toContain('country:CHN')
  await list.getByRole('button', { name: 'Remove Ship and blame' }).click()
  await expect(list).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await list.getByRole('button', { name: 'Open' }).click()
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
})

test('axe finds nothing beside the list of dossiers', async ({ entente }) => {
  await entente.open()
  await pasteAlone(entente)
  await expect(entente.page.locator('.dossiers')).toBeVisible()
  expect(await findings(entente.page)).toEqual([])
})

test('a dossier goes out as one file and comes back from it', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await pasteAlone(entente)
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  const before = await entente.positions()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download / }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^[a-z0-9-]+\.entente\.json$/)
  const content = await readFile(await file.path())
  await entente.open('?q=')
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles([{ name: 'back.json', mimeType: 'application/json', buffer: content }])
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await expect(page.getByRole('checkbox', { name: /^Verbal conflict/ })).not.toBeChecked()
  expect(await entente.positions()).toEqual(before)
})

test('views are saved under a name, opened, replaced and removed, and outlive a reload', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  const all = await entente.tellingsShown()
  await page.getByRole('checkbox', { name: /^Verbal cooperation/ }).uncheck()
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  const some = await entente.tellingsShown()
  await page.keyboard.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await expect(dialog.getByLabel('This view as')).toHaveValue(/Without: Verbal cooperation/)
  await dialog.getByLabel('This view as').fill('No kind words')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Saved views' })).toContainText('No kind words')
  await expect(dialog.getByRole('button', { name: 'Replace' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(entente.tellingsShown).toBe(all)
  await page.waitForTimeout(300)
  await page.reload()
  await painted(page)
  await page.getByRole('button', { name: 'Saved views' }).click()
  await dialog.getByRole('button', { name: 'No kind words', exact: true }).click()
  await expect(dialog).toBeHidden()
  await expect.poll(entente.tellingsShown).toBe(some)
  await page.getByRole('button', { name: 'Saved views' }).click()
  await dialog.getByRole('button', { name: 'Remove No kind words' }).click()
  await expect(dialog.getByText('None yet.')).toBeVisible()
})

test('without IndexedDB the page says so and does everything else', async ({ entente }) => {
  const { page } = entente
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined })
  })
  await entente.open()
  await pasteAlone(entente)
  await expect.poll(() => drawn(entente)).toContain('country:ISR')
  await expect(page.getByText(/This browser keeps nothing here/)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+s')
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await expect(dialog.getByText(/This browser keeps nothing here/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('list', { name: 'Saved views' })).toBeVisible()
})

test('a link to a dossier of another browser opens the page with a note', async ({ entente }) => {
  await entente.open('?d=00000000&sel=a:person:somebody-else')
  await expect(entente.page.getByRole('status').filter({ hasText: 'does not keep' })).toBeVisible()
  await expect(entente.page).not.toHaveURL(/[?&]d=/)
  expect(await entente.tellingsShown()).toBeGreaterThan(0)
})

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('the page opens, draws, exports and reads articles once it has been there', async ({
    entente,
    context,
  }) => {
    const { page } = entente
    await entente.open()
    await page.evaluate(() => navigator.serviceWorker.ready)
    const hasModel = (): Promise<boolean> =>
      page.evaluate(async () => {
        const names = await caches.keys()
        const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
        return kept.flat().some(({ url }) => url.endsWith('.model')) && kept.flat().length > 250
      })
    await expect.poll(hasModel, { timeout: 25_000 }).toBe(true)
    const before = await entente.positions()
    await context.setOffline(true)
    await page.reload()
    await painted(page)
    expect(await entente.positions()).toEqual(before)
    await page.getByRole('button', { name: 'Export' }).click()
    await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
    await page.keyboard.press('Escape')
    await pasteAlone(entente)
    await expect.poll(() => drawn(entente)).toContain('country:ISR')
  })
})

test('an own dossier in which nothing is told still shows the way back', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill('It rained all day.')
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(page.getByRole('heading', { name: 'No relation was found' })).toBeVisible({ timeout: 20_000 })
  await page.getByRole('listitem').filter({ hasText: 'came with the page' }).getByRole('button').click()
  await expect.poll(() => drawn(entente)).toContain('country:CHN')
})
