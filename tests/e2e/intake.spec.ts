import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from './entente.ts'

const ARTICLE = `---
title: Vienna talks end
published: 2021-04-06
source: Example Wire
---
French President Emmanuel Macron met German Chancellor Angela Merkel in Vienna on Tuesday. Iran accused Israel of attacking a ship.`

test('a dropped file is read in the browser, the same way as on the command line', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const before = (await entente.graph()).articles.length
  await page.evaluate((content) => {
    const files = new DataTransfer()
    files.items.add(new File([content], 'vienna.txt', { type: 'text/plain' }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
  }, ARTICLE)
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await expect(dialog.getByText('vienna.txt')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(page.getByText('1 article · Example Wire · 6 April 2021')).toBeVisible({ timeout: 20_000 })
  expect(before).toBe(1)
  const drawn = async () => Object.keys(await entente.positions())
  await expect
    .poll(drawn)
    .toEqual(
      expect.arrayContaining([
        'country:IRN',
        'country:ISR',
        'person:angela-merkel',
        'person:emmanuel-macron',
      ]),
    )
})

test('a pasted text joins the dossier that is there', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.getByLabel('Or paste an article').fill('Iran accused Israel of attacking a ship on Monday.')
  await dialog.getByLabel(/^Published on/).fill('2021-04-06')
  await dialog.getByLabel('Outlet').fill('Example Wire')
  await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
  await expect(page.getByText(/^2 articles · CNN, Example Wire/)).toBeVisible({ timeout: 20_000 })
  const drawn = async () => Object.keys(await entente.positions())
  await expect.poll(drawn).toEqual(expect.arrayContaining(['country:IRN', 'country:CHN']))
})

test('what cannot be read is named, and what was there stays', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const before = await entente.positions()
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.locator('input[type=file]').setInputFiles([
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) },
    {
      name: 'date.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('---\npublished: 2021-02-30\n---\nText.'),
    },
  ])
  await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
  const report = dialog.getByRole('alert')
  await expect(report).toContainText('picture.png: neither a text (.txt, .md) nor JSON', { timeout: 20_000 })
  await expect(report).toContainText('date.txt:2: published: found "2021-02-30"')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await entente.positions()).toEqual(before)
})

test('nothing that a person brings leaves the machine', async ({ entente }) => {
  const requests: { readonly url: string; readonly body: string | null }[] = []
  entente.page.on('request', (request) => requests.push({ url: request.url(), body: request.postData() }))
  await entente.open()
  await entente.page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = entente.page.getByRole('dialog', { name: 'Add articles' })
  await dialog
    .getByLabel('Or paste an article')
    .fill('Ruritania attacked Chad on Monday. France condemned Chad.')
  await dialog.getByRole('button', { name: 'Open alone' }).click()
  await expect(dialog).toBeHidden({ timeout: 20_000 })
  const origin = new URL(entente.page.url()).origin
  for (const { url, body } of requests) {
    expect(url.startsWith(origin) || url.startsWith('blob:') || url.startsWith('data:'), url).toBe(true)
    expect(url).not.toContain('Ruritania')
    expect(body).toBeNull()
  }
})

test('the browser finds to the letter what Node found when the page was built', async ({ entente }) => {
  await entente.open()
  const built = await entente.whole()
  const { page } = entente
  const script = readdirSync('dist/assets').find((name) => /^extract\.worker-.*\.js$/.test(name))
  const opened = await page.evaluate(
    async ({ content, script }) => {
      const worker = new Worker(script, { type: 'module' })
      return new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          if (data.kind === 'graph') resolve(data.graph)
          if (data.kind === 'failed') reject(new Error(data.error.message))
        }
        worker.postMessage({
          kind: 'extract',
          job: 1,
          articles: [{ name: 'xi-lukashenko.txt', content }],
          ownActors: null,
          into: null,
        })
      })
    },
    { content: readFileSync('seeds/xi-lukashenko.txt', 'utf8'), script: `assets/${script}` },
  )
  expect(opened).toEqual(built)
})

test('what joins a dossier is said, and the name that the page gave counts on', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const add = async (text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add articles' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Add articles' })
    await dialog.getByLabel('Or paste an article').fill(text)
    await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
    await expect(dialog).toBeHidden({ timeout: 20_000 })
  }
  const said = page.locator('.toast-text')
  await add('Iran accused Israel of attacking a ship on Monday.')
  await expect(said).toHaveText(/ is added: \d+ relations?\.$/)
  await add('It rained all day.')
  await expect(said).toHaveText(/“It rained all day.*” is added\. No relation was found there\.$/)
  await expect(page.locator('.dossiers').getByText(/ and 2 more$/)).toBeVisible()
})

test('on a low screen a refusal and the buttons below it are in sight', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 1280, height: 720 })
  await entente.open()
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog.locator('input[type=file]').setInputFiles([
    { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) },
    { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') },
    { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ])
  await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
  const report = dialog.getByRole('alert')
  await expect(report).toContainText('picture.png', { timeout: 20_000 })
  // What is no graph is not called one.
  await expect(report).toContainText('notes.json: schema')
  await expect(report).not.toContainText('finished graph')
  await expect(report).toBeInViewport({ ratio: 0.95 })
  const [words, button] = [
    (await report.boundingBox())!,
    (await dialog.getByRole('button', { name: 'Add to this dossier' }).boundingBox())!,
  ]
  expect(words.y + words.height).toBeLessThanOrEqual(button.y)
})
