import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { LIGHT } from '../../src/app/palette.ts'
import { type Entente, expect, test } from './entente.ts'

/** Asks for a picture with the choices given and decodes what was downloaded. */
async function exported(entente: Entente, choices: readonly string[]): Promise<{ name: string; png: PNG }> {
  await entente.page.getByRole('button', { name: 'Export' }).click()
  const dialog = entente.page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (const choice of choices) await dialog.getByLabel(choice, { exact: true }).check()
  const [download] = await Promise.all([
    entente.page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PNG' }).click(),
  ])
  const png = PNG.sync.read(readFileSync(await download.path()))
  return { name: download.suggestedFilename(), png }
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

for (const [scale, width, height] of [
  ['1×', 1200, 675],
  ['2×', 2400, 1350],
  ['4×', 4800, 2700],
] as const) {
  test(`a PNG at ${scale} has the size asked for and is not blank`, async ({ entente }) => {
    await entente.open()
    const { name, png } = await exported(entente, ['Whole graph', 'Post', scale, 'Light'])
    expect(name).toMatch(/^entente-[a-z0-9-]+-\d{4}-\d{2}-\d{2}(@\dx)?\.png$/)
    expect([png.width, png.height]).toEqual([width, height])
    const classes = new Set((await entente.strands()).map((strand) => strand.class))
    for (const drawn of classes) expect(pixelsLike(png, LIGHT.classes[drawn]), drawn).toBeGreaterThan(50)
    expect(pixelsLike(png, LIGHT.ink)).toBeGreaterThan(500)
    expect(pixelsLike(png, LIGHT.ground)).toBeGreaterThan(png.width * png.height * 0.5)
  })
}

test('a transparent PNG has no ground', async ({ entente }) => {
  await entente.open()
  const { png } = await exported(entente, ['1×', 'Transparent ground'])
  let clear = 0
  for (let i = 3; i < png.data.length; i += 4) if (png.data[i] === 0) clear += 1
  expect(clear).toBeGreaterThan(png.width * png.height * 0.5)
  expect(clear).toBeLessThan(png.width * png.height)
})

test('a picture of a filtered view draws nothing of what is filtered out', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await entente.page.getByRole('checkbox', { name: /^Material conflict/ }).uncheck()
  const { png } = await exported(entente, ['1×', 'Light'])
  const orange = pixelsLike(png, LIGHT.classes['verbal conflict'])
  const blue = pixelsLike(png, LIGHT.classes['verbal cooperation'])
  expect(blue).toBeGreaterThan(10 * orange)
})

test('the dialog closes with Escape and gives the focus back', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('button', { name: 'Export' }).click()
  await expect(entente.page.getByRole('dialog')).toBeVisible()
  await entente.page.keyboard.press('Escape')
  await expect(entente.page.getByRole('dialog')).toBeHidden()
  await expect(entente.page).toHaveURL(/.*/)
})
