import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { PICTURE_SHAPES } from '../../src/app/export/pictureSize.ts'
import { bestTelling } from '../../src/app/palette/bestTelling.ts'
import { findPath } from '../../src/app/palette/path.ts'
import { DARK, LIGHT } from '../../src/app/palette.ts'
import { strandIdOf } from '../../src/model/dyad.ts'
import { RELATION_CLASSES } from '../../src/model/relationTypes.ts'
import { chunksOf, textsOf } from '../support/png.ts'
import { type Entente, expect, test } from './entente.ts'

interface Wanted {
  readonly shows?: string
  readonly size?: string
  readonly scale?: string
  readonly ground?: string
}

/** Opens the dialog and makes the choices given. */
async function dialogWith(entente: Entente, { shows, size, scale, ground }: Wanted) {
  await entente.page.getByRole('button', { name: 'Export' }).click()
  const dialog = entente.page.getByRole('dialog')
  await expect(dialog.getByRole('img')).toBeVisible()
  if (shows) await dialog.getByLabel('Shows', { exact: true }).selectOption({ label: shows })
  if (size) await dialog.getByLabel('Size', { exact: true }).selectOption({ label: size })
  if (ground) await dialog.getByLabel('Ground', { exact: true }).selectOption({ label: ground })
  if (scale) await dialog.getByRole('radio', { name: scale, exact: true }).check()
  return dialog
}

interface Exported {
  readonly name: string
  readonly bytes: Buffer
  readonly png: PNG
}

/** Asks for the picture and decodes what was downloaded. */
async function save(entente: Entente): Promise<Exported> {
  const [download] = await Promise.all([
    entente.page.waitForEvent('download'),
    entente.page.getByRole('dialog').getByRole('button', { name: 'Save PNG' }).click(),
  ])
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes, png: PNG.sync.read(bytes) }
}

async function exported(entente: Entente, wanted: Wanted): Promise<Exported> {
  await dialogWith(entente, wanted)
  return save(entente)
}

/** How many pixels have about this colour. */
function pixelsLike(png: PNG, colour: string, tolerance = 12): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  let count = 0
  for (let i = 0; i < png.data.length; i += 4) {
    if (png.data[i + 3]! > 200 && wanted.every((value, c) => Math.abs(png.data[i + c]! - value) <= tolerance))
      count += 1
  }
  return count
}

/** The share of a colour's pixels that have ink within a line's breadth above, below or beside them. */
function edgedWithInk(png: PNG, colour: string): number {
  const [line, ink] = [colour, LIGHT.ink].map((hex) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)),
  )
  const isLike = (x: number, y: number, wanted: readonly number[]): boolean =>
    wanted.every((value, c) => Math.abs(png.data[(y * png.width + x) * 4 + c]! - value) <= 40)
  let all = 0
  let edged = 0
  for (let y = BROAD; y < png.height - BROAD; y += 1)
    for (let x = BROAD; x < png.width - BROAD; x += 1) {
      if (!isLike(x, y, line!)) continue
      all += 1
      const near = Array.from({ length: 2 * BROAD + 1 }, (_, i) => i - BROAD)
      if (near.some((by) => isLike(x + by, y, ink!) || isLike(x, y + by, ink!))) edged += 1
    }
  return edged / all
}

const BROAD = 8

/** The lower part of the column of words at the left. */
function legendOf(png: PNG): PNG {
  const [left, top] = [Math.round(png.width * 0.03), Math.round(png.height * 0.68)]
  const part = new PNG({ width: Math.round(png.width * 0.2), height: Math.round(png.height * 0.1) })
  PNG.bitblt(png, part, left, top, part.width, part.height, 0, 0)
  return part
}

/** All that stands beside the column of words and above the source line. */
function mapOf(png: PNG): PNG {
  const left = Math.round(png.width * 0.28)
  const part = new PNG({ width: png.width - left, height: Math.round(png.height * 0.9) })
  PNG.bitblt(png, part, left, 0, part.width, part.height, 0, 0)
  return part
}

/** Whether every pixel along the picture's edge is the ground alone: nothing runs out of it. */
function edgeIsBare(png: PNG): boolean {
  const at = (x: number, y: number): string =>
    png.data.subarray((y * png.width + x) * 4, (y * png.width + x) * 4 + 4).join()
  const ground = at(0, 0)
  for (let x = 0; x < png.width; x += 1)
    if (at(x, 0) !== ground || at(x, png.height - 1) !== ground) return false
  for (let y = 0; y < png.height; y += 1)
    if (at(0, y) !== ground || at(png.width - 1, y) !== ground) return false
  return true
}

for (const shape of PICTURE_SHAPES) {
  test(`${shape.name}: the promised size, the strands' colours, the density of print`, async ({
    entente,
  }) => {
    await entente.open()
    const { name, png, bytes } = await exported(entente, { size: shape.name, scale: '1×', ground: 'Paper' })
    expect(name).toMatch(/^entente-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.png$/)
    expect([png.width, png.height]).toEqual([shape.width, shape.height])
    const classes = new Set((await entente.strands()).map((strand) => strand.class))
    for (const drawn of classes) expect(pixelsLike(png, LIGHT.classes[drawn]), drawn).toBeGreaterThan(50)
    expect(pixelsLike(png, LIGHT.ink)).toBeGreaterThan(500)
    expect(pixelsLike(png, LIGHT.ground)).toBeGreaterThan(png.width * png.height * 0.5)
    expect(edgeIsBare(png)).toBe(true)
    const density = chunksOf(bytes).find(({ type }) => type === 'pHYs')?.data
    expect(density?.readUInt32BE(0) ?? null).toBe(shape.dpi === null ? null : Math.round(shape.dpi / 0.0254))
  })
}

test('a scale multiplies the pixels, and one that a browser cannot hold is lowered with a word', async ({
  entente,
}) => {
  await entente.open()
  const dialog = await dialogWith(entente, { size: 'Post 1200 × 675', scale: '4×', ground: 'Paper' })
  const { name, png } = await save(entente)
  expect(name).toMatch(/@4x\.png$/)
  expect([png.width, png.height]).toEqual([4800, 2700])
  await dialog.getByLabel('Size', { exact: true }).selectOption({ label: 'A4, 297 × 210 mm' })
  await expect(dialog.getByText('4× would be more than this browser can draw, so it is 1×.')).toBeVisible()
  const lowered = await save(entente)
  expect([lowered.png.width, lowered.png.height]).toEqual([3508, 2480])
  expect(pixelsLike(lowered.png, LIGHT.ink)).toBeGreaterThan(2000)
})

test('a size of the person’s own', async ({ entente }) => {
  await entente.open()
  const dialog = await dialogWith(entente, { size: 'Own size', scale: '1×' })
  await dialog.getByLabel('Width in pixels').fill('1500')
  await dialog.getByLabel('Height in pixels').fill('640')
  await expect(dialog.getByText('1500 × 640 pixels.')).toBeVisible()
  const { png } = await save(entente)
  expect([png.width, png.height]).toEqual([1500, 640])
})

for (const [ground, palette] of [
  ['Transparent, for a light ground', LIGHT],
  ['Transparent, for a dark ground', DARK],
] as const) {
  test(`${ground}: no ground, and ink that is read on it`, async ({ entente }) => {
    await entente.open()
    const { png } = await exported(entente, { scale: '1×', ground })
    let clear = 0
    for (let i = 3; i < png.data.length; i += 4) if (png.data[i] === 0) clear += 1
    expect(clear).toBeGreaterThan(png.width * png.height * 0.5)
    expect(clear).toBeLessThan(png.width * png.height)
    expect(pixelsLike(png, palette.ink)).toBeGreaterThan(500)
  })
}

for (const [ground, colour] of [
  ['White', '#ffffff'],
  ['Dark', DARK.ground],
] as const) {
  test(`${ground} is the ground that was asked for`, async ({ entente }) => {
    await entente.open()
    const { png } = await exported(entente, { scale: '1×', ground })
    expect(pixelsLike(png, colour, 1)).toBeGreaterThan(png.width * png.height * 0.5)
  })
}

test('a picture of a filtered graph draws nothing of what is filtered out, and says what it keeps', async ({
  entente,
}) => {
  await entente.open()
  await entente.page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await entente.page.getByRole('checkbox', { name: /^Material conflict/ }).uncheck()
  const { png, bytes } = await exported(entente, { scale: '1×', ground: 'Paper' })
  const orange = pixelsLike(png, LIGHT.classes['verbal conflict'])
  const blue = pixelsLike(png, LIGHT.classes['verbal cooperation'])
  expect(blue).toBeGreaterThan(10 * orange)
  expect(textsOf(bytes).Source).toMatch(/Shown: .*conflict/)
})

test('a picture of a selected pair shows the two, their neighbours and nobody else', async ({ entente }) => {
  await entente.open()
  const [a, b] = new URL(entente.page.url()).searchParams.get('sel')!.slice(2).split('~') as [string, string]
  const strands = (await entente.strands()).filter((strand) =>
    [strand.a, strand.b].some((id) => id === a || id === b),
  )
  const actors = new Set(strands.flatMap((strand) => [strand.a, strand.b]))
  const dialog = await dialogWith(entente, {})
  const shows = dialog.getByLabel('Shows', { exact: true })
  await shows.selectOption({ label: (await shows.locator('option').last().innerText()).trim() })
  await expect(dialog.getByLabel(/^Alt text/)).toHaveValue(
    new RegExp(`^Map of ${actors.size} actors and ${strands.length} lines\\.`),
  )
  const { png } = await save(entente)
  expect(pixelsLike(png, LIGHT.ink)).toBeGreaterThan(500)
})

test('a picture of two voices carries the marks of the comparison and says what they mean', async ({
  entente,
}) => {
  for (const show of ['', '~difference']) {
    await entente.open(`?lens=c:person:antony-blinken~own${show}`)
    const dialog = await dialogWith(entente, { scale: '1×', ground: 'Paper' })
    await expect(dialog.getByLabel(/^Alt text/)).toHaveValue(/Marks: A, Blinken alone; B, CNN itself alone/)
    await expect(dialog.getByLabel(/^Standfirst/)).toHaveValue(/as told by Blinken \(A\) and by .* \(B\)/)
    const marked = await save(entente)
    await dialog.getByLabel('Legend of what is drawn').uncheck()
    const bare = await save(entente)
    // Where the last rows of the legend stand; without it the title alone is larger, further up.
    expect(pixelsLike(legendOf(marked.png), LIGHT.ink)).toBeGreaterThan(50)
    expect(pixelsLike(legendOf(bare.png), LIGHT.ink)).toBe(0)
  }
})

test('an open path is lit in the picture as on the canvas, and legend, source line and alt text say so', async ({
  entente,
}) => {
  await entente.open()
  const { relations, actors } = await entente.graph()
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const told = actors.filter(({ id }) =>
    relations.some(({ source, target }) => source === id || target === id),
  )
  const far = told
    .flatMap((from) => told.map((to) => ({ from, to })))
    .map(({ from, to }) => ({
      from,
      to,
      hops:
        findPath(relations, from.id, to.id, { way: 'hops', forward: false }, (tellings) =>
          bestTelling(tellings, byId),
        ) ?? [],
    }))
    .sort((one, other) => other.hops.length - one.hops.length)[0]!
  expect(far.hops.length).toBeGreaterThan(2)
  const whole = await exported(entente, { scale: '1×', ground: 'Paper' })
  expect(textsOf(whole.bytes).Description).not.toContain(' lit')

  await entente.open(`?path=${far.from.id}~${far.to.id}`)
  const dialog = await dialogWith(entente, { scale: '1×', ground: 'Paper' })
  const words = `ath from ${far.from.name} to ${far.to.name} lit`
  await expect(dialog.getByLabel(/^Alt text/)).toHaveValue(new RegExp(`P${words}, the rest faint: .+;`))
  const lit = await save(entente)
  const { Description, Source } = textsOf(lit.bytes)
  expect(Description).toContain(words)
  expect(Source).toContain(`; p${words}.`)
  // What a hop tells keeps its colour, with an edge of ink; other lines of its two keep their colour, and what is not on the path is faint.
  const between = (one: string, other: string): boolean =>
    far.hops.some(({ from, to }) => (from === one && to === other) || (from === other && to === one))
  const strands = await entente.strands()
  const beside = strands.filter(({ a, b }) => between(a, b))
  const onPath = new Set(beside.map((strand) => strand.class))
  const hops = new Set(far.hops.map(({ relation }) => strandIdOf(relation)))
  const lines = [...onPath].filter(
    (name) => name !== 'tie' && beside.every((strand) => strand.class !== name || hops.has(strand.id)),
  )
  expect(lines.length).toBeGreaterThan(0)
  for (const name of lines) {
    expect(pixelsLike(mapOf(lit.png), LIGHT.classes[name]), name).toBeGreaterThan(100)
    expect(edgedWithInk(mapOf(lit.png), LIGHT.classes[name]), name).toBeGreaterThan(0.8)
    expect(edgedWithInk(mapOf(whole.png), LIGHT.classes[name]), name).toBeLessThan(0.5)
  }
  // The grey of ties is that of the edges of letters, too.
  const away = RELATION_CLASSES.filter((name) => name !== 'tie' && !onPath.has(name))
  expect(away.length).toBeGreaterThan(0)
  for (const name of away)
    expect(pixelsLike(mapOf(lit.png), LIGHT.classes[name]), name).toBeLessThan(
      pixelsLike(mapOf(whole.png), LIGHT.classes[name]) / 10,
    )
})

test('the picture of an own dossier is called as the dossier is', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const intake = page.getByRole('dialog', { name: 'Add articles' })
  await intake.getByLabel('Or paste an article').fill('Iran accused Israel of attacking a ship on Monday.')
  await intake.getByRole('button', { name: 'Add to this dossier' }).click()
  await expect(intake).toBeHidden({ timeout: 20_000 })
  await page.getByRole('button', { name: /^Rename/ }).click()
  await page.getByLabel('Name of the dossier').fill('Spring quarrels')
  await page.keyboard.press('Enter')
  const dialog = await dialogWith(entente, { scale: '1×' })
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('Spring quarrels')
  const { name, bytes } = await save(entente)
  expect(name).toMatch(/^entente-spring-quarrels-/)
  expect(textsOf(bytes).Title).toBe('Spring quarrels')
})

test('what the person writes is what the file says', async ({ entente }) => {
  await entente.open()
  const dialog = await dialogWith(entente, { scale: '1×' })
  await dialog
    .getByLabel('Title', { exact: true })
    .fill('Лукашенко and Erdoğan: a very long name stands here')
  await dialog.getByLabel(/^Alt text/).fill('Two men, “many” lines – Лукашенко')
  await dialog.getByLabel('Link to this view').check()
  const { name, bytes } = await save(entente)
  expect(name).toMatch(/^entente-лукашенко-and-erdogan-a-very-long-name-stands-here-/)
  const texts = textsOf(bytes)
  expect(texts.Title).toBe('Лукашенко and Erdoğan: a very long name stands here')
  expect(texts.Description).toBe('Two men, “many” lines – Лукашенко')
  expect(texts.URL).toBe(entente.page.url())
  expect(texts.Source).toMatch(/^Source: CNN, 1 March 2023; 1 article\./)
})

test('the picture goes to the clipboard as an image', async ({ entente, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await entente.open()
  const dialog = await dialogWith(entente, { scale: '1×' })
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog.getByText('Copied to the clipboard')).toBeVisible()
  const types = await entente.page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  )
  expect(types).toContain('image/png')
})

test('a canvas that the browser refuses is told in words, and no file comes', async ({ entente }) => {
  await entente.open()
  const dialog = await dialogWith(entente, {})
  await entente.page.evaluate(() => {
    CanvasRenderingContext2D.prototype.getImageData = () => new ImageData(1, 1)
  })
  await dialog.getByRole('button', { name: 'Save PNG' }).click()
  await expect(dialog.getByText(/That did not work: this browser cannot draw a picture of/)).toBeVisible()
})

test('the dialog closes with Escape and gives the focus back', async ({ entente }) => {
  await entente.open()
  const button = entente.page.getByRole('button', { name: 'Export' })
  await button.click()
  await expect(entente.page.getByRole('dialog')).toBeVisible()
  await entente.page.keyboard.press('Escape')
  await expect(entente.page.getByRole('dialog')).toBeHidden()
  await expect(button).toBeFocused()
})
