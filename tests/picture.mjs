// `npm run picture`: the README's picture, taken from the real, built page on the seed article.
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { CHROMIUM_ARGS, findChromium } from './chromium.mjs'

const executablePath = findChromium()
if (!executablePath) throw new Error('No Chromium found; name one: CHROMIUM=/path/to/chrome npm run picture')

await build({ logLevel: 'warn' })
const server = await preview({ preview: { port: 4329, strictPort: true } })
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  })
  await page.goto('http://localhost:4329/')
  await page.waitForFunction(() => performance.getEntriesByName('entente:canvas-painted').length > 0)
  await page.waitForTimeout(500)
  await page.screenshot({ path: 'public/preview.png' })
} finally {
  await browser.close()
  await server.close()
}
