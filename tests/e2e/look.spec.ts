import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { FULL_SIZE, figureOf } from '../../src/app/graph/figures.ts'
import { LIGHT } from '../../src/app/palette.ts'
import type { Graph } from '../../src/model/graph.ts'
import { expect, painted, test } from './entente.ts'

const GRAPH = /graph[^/]*\.json/
const token = (page: Page, name: string): Promise<string> =>
  page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name)

test('names in other scripts are written in the page’s own fonts', async ({ page }) => {
  const files: string[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) files.push(response.url())
  })
  await page.route(GRAPH, async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph
    const actors = graph.actors.map((actor) =>
      actor.id === 'country:CHN'
        ? { ...actor, name: 'Лукашенко' }
        : actor.id === 'country:RUS'
          ? { ...actor, name: 'Erdoğan' }
          : actor,
    )
    await route.fulfill({ json: { ...graph, actors } })
  })
  await page.goto('./?sel=p:country:CHN~country:RUS')
  await painted(page)
  const heading = page
    .getByRole('complementary', { name: 'Evidence' })
    .getByRole('heading', { level: 2 })
    .first()
  await expect(heading).toContainText('Лукашенко')
  await page.evaluate(() => document.fonts.ready)
  for (const family of ['sans-3', 'serif-4'])
    for (const script of ['latin-ext', 'cyrillic'])
      await expect
        .poll(() => files.some((file) => file.includes(`source-${family}-${script}-wght-normal`)), {
          message: `${family} ${script}`,
        })
        .toBe(true)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: '#evidence h2',
  })
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
  expect(fonts.map(({ familyName, isCustomFont }) => `${familyName} ${isCustomFont}`)).toEqual(
    fonts.map(() => expect.stringMatching(/^Source Serif 4.* true$/)),
  )
})

const SIZES = [
  ['desktop', 1440, 900],
  ['laptop', 1280, 720],
  ['tablet', 800, 1000],
  ['phone on its side', 844, 390],
] as const

for (const [name, width, height] of SIZES) {
  test(`the regions share the ${name} without a gap or an overlap`, async ({ entente }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    await entente.open()
    const boxes = await Promise.all(
      [
        page.getByRole('banner'),
        page.getByRole('main'),
        page.getByRole('complementary', { name: 'Evidence' }),
        page.getByRole('region', { name: 'Timeline' }),
        page.getByRole('navigation', { name: 'Filters' }),
      ].map(async (region) => (await region.boundingBox())!),
    )
    const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0)
    expect(area).toBeCloseTo(width * height, -3)
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
        expect(Math.min(across, down)).toBeLessThanOrEqual(0.5)
      }
  })
}

test('who asks for more contrast gets darker ink and rules that are seen', async ({ entente }) => {
  const { page } = entente
  await page.emulateMedia({ contrast: 'more', colorScheme: 'light' })
  await entente.open()
  expect(await token(page, '--ink')).toMatch(/^#0+$/)
  expect(await token(page, '--rule')).toBe(await token(page, '--ink-2'))
})

test('with forced colours the map is drawn in the system’s own, the bars keep theirs', async ({
  entente,
}) => {
  const { page } = entente
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await entente.open()
  const png = PNG.sync.read(await page.getByRole('application').screenshot())
  expect(pixels(png, '#000000')).toBeGreaterThan(500)
  expect(pixels(png, LIGHT.classes['verbal conflict'])).toBe(0)
  const rail = PNG.sync.read(await page.getByRole('navigation', { name: 'Filters' }).screenshot())
  expect(pixels(rail, LIGHT.classes['verbal conflict'])).toBeGreaterThan(20)
})

test('with forced colours the legend has the colours of the map, and what is chosen is seen', async ({
  entente,
}) => {
  const { page } = entente
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 720 })
  await entente.open('?lens=c:own~person:antony-blinken~difference')
  const legend = PNG.sync.read(await page.getByRole('list', { name: 'Legend' }).screenshot())
  for (const hue of Object.values(LIGHT.classes).filter((_, i) => i < 4)) expect(pixels(legend, hue)).toBe(0)
  const outline = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { outlineStyle, borderTopStyle, outlineColor, borderTopColor } = getComputedStyle(element)
        return outlineStyle !== 'none' ? outlineColor : borderTopStyle !== 'none' ? borderTopColor : null
      })
  const banner = page.getByRole('region', { name: 'Lens' })
  const [chosen, other] = await Promise.all(
    ['Difference', 'Side by side'].map((name) =>
      banner.getByRole('button', { name }).evaluate((element) => getComputedStyle(element).outlineStyle),
    ),
  )
  expect([chosen, other]).toEqual(['solid', 'none'])
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('rus')
  await expect.poll(() => outline('.palette-row[aria-selected="true"]')).not.toBeNull()
  expect(await outline('.palette-row[aria-selected="false"]')).toBeNull()
})

/** How many pixels have about this colour. */
function pixels(png: PNG, colour: string): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  let count = 0
  for (let i = 0; i < png.data.length; i += 4)
    if (wanted.every((value, c) => Math.abs(png.data[i + c]! - value) <= 12)) count += 1
  return count
}

test('in greys the figures still tell a state, a person and a body apart, and the counts their sign', async ({
  entente,
}) => {
  const { page } = entente
  await entente.open('?v=graph')
  await page.addStyleTag({ content: 'html { filter: grayscale(1) }' })
  const png = PNG.sync.read(await page.screenshot())
  const grey = (x: number, y: number): number => png.data[(Math.round(y) * png.width + Math.round(x)) * 4]!
  const paper = Number.parseInt(LIGHT.ground.slice(1, 3), 16)
  for (const actor of (await entente.graph()).actors) {
    const at = await entente.pointOf(actor.id).catch(() => null)
    if (!at) continue
    const { halfWidth, halfHeight } = figureOf(actor, FULL_SIZE)
    const differs = (dx: number, dy: number): boolean => Math.abs(grey(at.x + dx, at.y + dy) - paper) > 8
    /** The share of points, given as shares of the half sides and mirrored into all quarters, that lie on the figure. */
    const inside = (points: readonly (readonly [number, number])[], spread: readonly number[]): number => {
      const all = points.flatMap(([x, y]) =>
        [-1, 1].flatMap((sx) => [-1, 1].map((sy) => [sx * x * halfWidth, sy * y * halfHeight] as const)),
      )
      return all.filter(([x, y]) => spread.some((off) => differs(x + off, y))).length / all.length
    }
    const rim = [0.5, 0.65, 0.8].map((y) => [1, y] as const)
    const shoulder = [
      [0.84, 0.46],
      [0.9, 0.36],
    ] as const
    // The rim of a rectangle runs on where a circle has turned in; the shoulders of a circle lie outside a hexagon.
    const seen =
      inside(rim, [-1, 0, 1]) > 0.8 ? 'country' : inside(shoulder, [0]) > 0.7 ? 'person' : 'organization'
    expect(seen, actor.name).toBe(actor.kind)
  }
})

test('the printed page: the map in the colours of paper, its legend, every sentence whole', async ({
  entente,
}) => {
  const { page } = entente
  await page.emulateMedia({ colorScheme: 'dark' })
  await entente.open()
  const sentences = await page.getByRole('complementary', { name: 'Evidence' }).getByRole('article').count()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  expect(await token(page, '--ground')).toMatch(/^#f+$/)
  const map = page.getByRole('img', { name: 'Map of relations' })
  await expect(map).toBeVisible()
  expect(await map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1500)
  await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible()
  await expect(page.getByText(/^Source: CNN, 1 March 2023/)).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('complementary', { name: 'Evidence' }).getByRole('article')).toHaveCount(
    sentences,
  )
  const cut = await page
    .locator('#evidence')
    .evaluate((element) => element.scrollHeight - element.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await expect(map).toHaveCount(0)
})

test('an open article is printed alone, with its marks', async ({ entente }) => {
  const { page } = entente
  await entente.open()
  const [article] = (await entente.graph()).articles
  await entente.open(`?read=${article!.id}`)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: article!.title, level: 2 }).last()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Back to map' })).toBeHidden()
  await expect(page.locator('#evidence')).toBeHidden()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(height).toBeGreaterThan(1500)
})

for (const [view, role] of [
  ['matrix', 'img'],
  ['table', 'table'],
] as const)
  test(`a ${view} is printed alone, and no evidence lies unseen under it`, async ({ entente }) => {
    const { page } = entente
    await entente.open(`?v=${view}&ev=1`)
    await expect(page.getByRole('grid')).toBeVisible()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    // On paper it is a drawing or a table of its own, which holds also what a screen has out of sight.
    await expect(page.locator('.other-view').getByRole(role).first()).toBeVisible()
    await expect(page.locator('#evidence')).toBeHidden()
  })

test('the words of the search field are whole, whatever the dossier is called', async ({ entente }) => {
  const { page } = entente
  const source = 'A newspaper with quite a long name, and its evening edition'
  await page.route(/graph[^/]*\.json/, async (route) => {
    const graph = (await (await route.fetch()).json()) as Graph
    const articles = graph.articles.map((article) => ({ ...article, source }))
    await route.fulfill({ json: { ...graph, articles } })
  })
  await entente.open('?lens=c:own~person:antony-blinken~difference')
  for (const width of [1280, 1360, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    const room = await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
      const pen = document.createElement('canvas').getContext('2d')!
      pen.font = getComputedStyle(field).font
      return field.clientWidth - pen.measureText(field.placeholder).width
    })
    expect(room, `px to spare at ${width}`).toBeGreaterThanOrEqual(0)
  }
  await expect(page.locator('.dossier-line')).toHaveAttribute('title', new RegExp(source))
  const cut = await page.getByRole('banner').evaluate((bar) => bar.scrollWidth - bar.clientWidth)
  expect(cut).toBeLessThanOrEqual(0)
})
