import type { Locator, Page } from '@playwright/test'
import { expect, test } from './entente.ts'
import { findings, smallTargets } from './findings.ts'

/** What a finger can reach and an eye can read on a phone that stands, small or large, and on one on its side. */

const STANDING = [
  [360, 740],
  [390, 844],
] as const
const ON_ITS_SIDE = { width: 844, height: 390 }

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name })

/** Whether a touch in the middle of an element meets it. */
const takesTouch = (element: Locator): Promise<boolean> =>
  element.evaluate((wanted) => {
    const { x, y, width, height } = wanted.getBoundingClientRect()
    const met = document.elementFromPoint(x + width / 2, y + height / 2)
    return met !== null && wanted.contains(met)
  })

for (const [width, height] of STANDING) {
  test(`in ${width} × ${height} the way out of a filter is in sight beside its words`, async ({
    entente,
  }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    for (const query of ['?t=2023-02-27..2023-03-01', '?xt=CONSULT&nc=CHN&t=2023-02-27..2023-03-01']) {
      await entente.open(query)
      const [chip] = await page.locator('.chip svg').all()
      expect(await takesTouch(chip!)).toBe(true)
    }
    // The next one's edge tells that there are more.
    const [{ x }, list] = [
      (await page.locator('.chip').nth(1).boundingBox())!,
      (await page.locator('.chips').boundingBox())!,
    ]
    expect(x).toBeLessThan(list.x + list.width - 16)
  })

  test(`in ${width} × ${height} the sheet covers nothing of the map that it leaves`, async ({ entente }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    const ends = async (): Promise<readonly [number, number]> => {
      const [map, sheet] = [
        (await page.locator('.canvas').boundingBox())!,
        (await page.locator('.sheet').boundingBox())!,
      ]
      return [map.y + map.height, sheet.y]
    }
    const inTurn = async (): Promise<void> => {
      await expect.poll(async () => (await ends()).reduce((map, sheet) => sheet - map)).toBeGreaterThan(-1)
    }
    await entente.open('?sel=p:country:CHN~country:RUS')
    await inTurn()
    await tab(page, 'Timeline').click()
    await inTurn()
    await entente.open('?v=graph')
    await inTurn()
  })
}

test('what the page itself sets aside is not called filtered, and comes with a touch', async ({
  entente,
}) => {
  const { page } = entente
  await entente.open('?sel=a:country:CHN')
  await tab(page, 'Evidence').click()
  const note = page.getByText(/less sure tellings? (is|are) set aside\./)
  await expect(note).toBeVisible()
  await expect(page.getByText(/hidden by the filters/)).toHaveCount(0)
  await note.getByRole('button', { name: /^Show / }).click()
  await expect(note).toHaveCount(0)
  await expect(page).toHaveURL(/cf=0/)
  // Once something else is filtered, that is said.
  await entente.open('?sel=a:country:CHN&xt=ACCUSE')
  await expect(page.getByText(/hidden by the filters/)).toBeVisible()
})

test('the words over the bars of the pairs end where the bars end', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  const [word, bar] = [
    (await page.locator('.pairs-sides .word-cooperation').boundingBox())!,
    (await page.locator('.pairs .diverging').first().boundingBox())!,
  ]
  expect(word.x + word.width).toBeLessThanOrEqual(bar.x + bar.width + 0.5)
})

test('the palette has words for a finger: whole in its field, two lines a row, and a way out', async ({
  entente,
}) => {
  const { page } = entente
  await page.setViewportSize({ width: 360, height: 740 })
  await entente.open()
  await page.getByRole('button', { name: 'Search' }).click()
  const more = page.getByRole('button', { name: 'Find and do anything' })
  await expect(more).toHaveText('More', { useInnerText: true })
  await more.click()
  const palette = page.getByRole('dialog', { name: 'Find and do' })
  const field = palette.getByRole('combobox')
  const room = await field.evaluate((input: HTMLInputElement) => {
    const pen = document.createElement('canvas').getContext('2d')!
    pen.font = getComputedStyle(input).font
    return input.clientWidth - pen.measureText(input.placeholder).width
  })
  expect(room).toBeGreaterThan(0)
  // As on its tab, the list in the matrix's place is called what it is.
  await expect(palette.getByRole('option', { name: 'Pairs' })).toBeVisible()
  await expect(palette.getByRole('option', { name: 'Matrix' })).toHaveCount(0)
  await field.fill('Lukashenko')
  await expect(palette.locator('[data-kind=sentence]').first()).toBeVisible()
  expect(await smallTargets(page, 44)).toEqual([])
  expect(await findings(page)).toEqual([])
  await palette.getByRole('button', { name: 'Close' }).click()
  await expect(palette).toBeHidden()
})

test('a dialog keeps its way out in sight, and saved views are found beside the filters', async ({
  entente,
}) => {
  const { page } = entente
  await entente.open()
  await page.getByRole('button', { name: 'Export' }).click()
  const picture = page.getByRole('dialog')
  await picture.getByRole('button', { name: 'Save PNG' }).scrollIntoViewIfNeeded()
  const close = picture.getByRole('button', { name: 'Close' })
  await expect(close).toBeInViewport()
  expect(await takesTouch(close)).toBe(true)
  await close.click()
  await expect(picture).toBeHidden()
  await tab(page, 'Filters').click()
  await page.getByRole('button', { name: 'Saved views' }).click()
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible()
})

test('over an open path the sheet can still be drawn by its handle', async ({ entente }) => {
  const { page } = entente
  await entente.open('?path=country:UKR~country:BLR')
  await expect(page.getByRole('heading', { name: 'Ukraine → Belarus' })).toBeVisible()
  expect(await smallTargets(page, 44)).toEqual([])
})

test.describe('on its side', () => {
  test.use({ viewport: ON_ITS_SIDE })

  test('the banner of a lens names its voices, one beside or above the other', async ({ entente }) => {
    const { page } = entente
    await entente.open('?lens=v:person:antony-blinken')
    const title = page.locator('.lens-title')
    await expect(title).toHaveText('As told by Antony Blinken')
    expect(await title.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true)
    await entente.open('?lens=c:own~person:antony-blinken')
    const rows = page.locator('.lens-key li:visible')
    await expect(rows).toHaveCount(2)
    const [one, other] = [(await rows.nth(0).boundingBox())!, (await rows.nth(1).boundingBox())!]
    expect(other.y).toBeGreaterThanOrEqual(one.y + one.height - 1)
    await expect(rows.first()).toBeInViewport({ ratio: 1 })
    await page.getByRole('button', { name: 'The whole comparison' }).click()
    await expect(page.getByRole('button', { name: 'Side by side' })).toBeInViewport()
    expect(await findings(page)).toEqual([])
  })

  test('the first sentence of a pair is in sight beside the map', async ({ entente }) => {
    const { page } = entente
    await entente.open('?sel=p:country:CHN~country:RUS')
    const { y } = (await page.locator('.telling-sentence').first().boundingBox())!
    expect(y).toBeLessThan(ON_ITS_SIDE.height - 80)
  })

  test('a table that goes on sideways fades there, on the side that is left', async ({ entente }) => {
    const { page } = entente
    await entente.open('?v=table&ev=1&sel=p:country:CHN~country:RUS')
    const grid = page.getByRole('grid')
    await expect(grid).toHaveAttribute('data-more', '')
    await expect(grid).not.toHaveAttribute('data-less')
    await grid.evaluate((element) => element.scrollTo(element.scrollWidth, 0))
    await expect(grid).toHaveAttribute('data-less', '')
    await expect(grid).not.toHaveAttribute('data-more')
  })
})

test('a mark beside an open article is as large as a finger and goes through all that it stands for', async ({
  entente,
}) => {
  const { page } = entente
  await entente.open()
  await page.keyboard.press('r')
  await expect(page.locator('.margin-mark').first()).toBeVisible()
  expect(await smallTargets(page, 44)).toEqual([])
  const line = page
    .locator('.margin-line')
    .filter({ has: page.locator('.margin-mark span') })
    .first()
  const mark = line.locator('.margin-mark')
  const all = 1 + Number(await mark.locator('span').innerText())
  const told: (string | null)[] = []
  for (let i = 0; i < all; i++) {
    await mark.tap()
    if (i > 0) await expect(mark).not.toHaveAttribute('title', told.at(-1)!)
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
    told.push(await mark.getAttribute('title'))
  }
  expect(new Set(told).size).toBe(all)
  expect(all).toBeGreaterThan(1)
})
