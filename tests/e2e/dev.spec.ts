import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { openNodeExtractor } from '../../src/corpus/nodeExtractor.ts'
import { seedsPlugin } from '../../src/corpus/seedsPlugin.ts'
import { painted } from './entente.ts'

test('in dev, saving a seed updates the page; a broken one shows as an overlay and the last good graph stays', async ({
  page,
}) => {
  test.setTimeout(90_000)
  const folder = mkdtempSync(join(tmpdir(), 'entente-seeds-'))
  const seed = join(folder, 'article.txt')
  copyFileSync('seeds/xi-lukashenko.txt', seed)
  const server = await createServer({
    configFile: false,
    plugins: [react(), seedsPlugin({ folder, openExtractor: openNodeExtractor })],
    cacheDir: join(folder, '.vite'),
    worker: { format: 'es' },
    logLevel: 'silent',
    server: { port: 0 },
  })
  try {
    await server.listen()
    await page.goto(server.resolvedUrls!.local[0]!)
    await painted(page)
    await expect(page.getByText('1 article · CNN · 1 March 2023')).toBeVisible()

    const good = readFileSync(seed, 'utf8')
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    writeFileSync(seed, good.replace('source: CNN', 'source: Example Wire'))
    await expect(page.getByText('1 article · Example Wire · 1 March 2023')).toBeVisible()

    writeFileSync(seed, good.replace('published: 2023-03-01', 'published: 2023-02-30'))
    const overlay = page.locator('vite-error-overlay')
    await expect(overlay).toContainText('found "2023-02-30", expected a calendar day as YYYY-MM-DD')
    await expect(page.getByText('1 article · Example Wire · 1 March 2023')).toBeVisible()

    writeFileSync(seed, good)
    await expect(overlay).toHaveCount(0)
    await expect(page.getByText('1 article · CNN · 1 March 2023')).toBeVisible()
    expect(await page.evaluate(() => 'sameDocument' in window), 'no reload').toBe(true)
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
