import type { Page } from '@playwright/test'
import { generatedGraph } from '../../src/cli/bench/generatedGraph.ts'
import { expect, test } from './entente.ts'

/** What A4 holds inside of its margins of 14 mm, in px. */
const SHEETS = {
  portrait: { width: 688, height: 1017 },
  landscape: { width: 1017, height: 688 },
} as const
type Way = keyof typeof SHEETS
const WAYS = Object.keys(SHEETS) as Way[]

/** Makes the page ready for paper as a browser does, and lays it out on a sheet. */
async function onPaper(page: Page, way: Way): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(SHEETS[way])
}

/** Things with words in them that reach beyond the sheet's sides, or are cut by what holds them. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.shell *')].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .visually-hidden'))
        return []
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim())
      if (!own) return []
      const { left, right } = element.getBoundingClientRect()
      const { overflowX } = getComputedStyle(element)
      const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      return left < -1 || right > innerWidth + 1 || isCut ? [element.textContent!.slice(0, 60)] : []
    }),
  )

const sheets = async (page: Page, landscape: boolean): Promise<number> => {
  const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1')
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

for (const way of WAYS) {
  test(`the map stands on one ${way} sheet with its title, legend and source`, async ({ entente }) => {
    const { page } = entente
    await entente.open('?v=graph')
    await onPaper(page, way)
    const sheet = page.getByRole('region', { name: 'Printed map' })
    await expect(sheet.getByRole('img', { name: 'Map of relations' })).toBeVisible()
    const { height } = (await sheet.boundingBox())!
    expect(height).toBeLessThan(SHEETS[way].height)
    expect(await cutOff(page)).toEqual([])
  })

  test(`a matrix stands whole on one ${way} sheet`, async ({ entente }) => {
    const { page } = entente
    await entente.open('?v=matrix')
    await expect(page.getByRole('grid')).toBeVisible()
    const names = (await page.getByRole('rowheader').allInnerTexts()).map((name) => name.split('\n')[0]!)
    await onPaper(page, way)
    const matrix = page.getByRole('img', { name: 'Matrix of who is told to do what to whom' })
    await expect(matrix).toBeVisible()
    const title = page.locator('.print-sheet')
    const [head, drawn] = [(await title.boundingBox())!, (await matrix.boundingBox())!]
    expect(drawn.y).toBeGreaterThanOrEqual(head.y + head.height)
    expect(drawn.y + drawn.height).toBeLessThan(SHEETS[way].height)
    for (const name of names) await expect(matrix.getByText(name, { exact: true })).toHaveCount(2)
    await expect(page.getByRole('grid')).toBeHidden()
    // Of the orders the chosen one is named.
    const region = page.getByRole('region', { name: 'Matrix' })
    await expect(region.getByText('Bloc', { exact: true })).toBeVisible()
    await expect(region.getByText('Country', { exact: true })).toBeHidden()
    expect(await cutOff(page)).toEqual([])
  })

  test(`the longest names of a matrix are not cut by the edges of its ${way} sheet`, async ({ entente }) => {
    const { page } = entente
    await entente.open()
    await page.getByRole('button', { name: 'Add articles' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Add articles' })
    await dialog
      .getByLabel('Or paste an article')
      .fill(
        'The Organisation for the Prohibition of Chemical Weapons accused North Korea on Monday. The Democratic Republic of the Congo condemned the Organisation of Islamic Cooperation. Niger praised the Central African Republic.',
      )
    await dialog.getByRole('button', { name: 'Open alone' }).click()
    await expect(dialog).toBeHidden({ timeout: 20_000 })
    await page.keyboard.press('2')
    await expect(page.getByRole('rowheader').first()).toBeVisible()
    await onPaper(page, way)
    const matrix = page.getByRole('img', { name: 'Matrix of who is told to do what to whom' })
    await expect(matrix.getByText('Organisation of Islamic Cooperation')).toHaveCount(2)
    const cut = await matrix.evaluate((svg) => {
      const { left, right, top, bottom } = svg.getBoundingClientRect()
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect()
          return box.left < left || box.right > right || box.top < top || box.bottom > bottom
        })
        .map((text) => text.textContent)
    })
    expect(cut).toEqual([])
  })

  test(`a table prints all its rows across ${way} sheets, nothing cut`, async ({ entente }) => {
    const { page } = entente
    await entente.open('?v=table')
    await expect(page.getByRole('grid')).toBeVisible()
    const { relations } = await entente.graph()
    await onPaper(page, way)
    const table = page.getByRole('table')
    await expect(table.getByRole('columnheader').first()).toHaveText('When')
    await expect(table.locator('tr:not(.printed-beneath) td:first-child')).toHaveCount(relations.length)
    await expect(table.locator('.row-sentence')).toHaveCount(relations.length)
    await expect(page.getByRole('grid')).toBeHidden()
    await expect(page.getByRole('button', { name: 'CSV' })).toBeHidden()
    expect(await cutOff(page)).toEqual([])
  })
}

test('a matrix is one sheet, a table more than one', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  await expect(page.getByRole('grid')).toBeVisible()
  expect(await sheets(page, false)).toBe(1)
  expect(await sheets(page, true)).toBe(1)
  await entente.open('?v=table')
  await expect(page.getByRole('grid')).toBeVisible()
  expect(await sheets(page, false)).toBeGreaterThan(2)
})

test('lists of pairs and lines are printed with their words, the page’s buttons are not', async ({
  entente,
}) => {
  const { page } = entente
  await entente.open('?v=graph')
  await page.keyboard.press('Escape')
  await onPaper(page, 'portrait')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  const pairs = await entente.dyads()
  await expect(evidence.locator('.pairs-names')).toHaveCount(pairs.length)
  for (const name of await evidence.locator('.pairs-names').all()) await expect(name).toBeVisible()
  for (const name of ['Add articles', 'Read article'])
    await expect(evidence.getByRole('button', { name })).toBeHidden()
  expect(await cutOff(page)).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await expect(evidence.locator('.pairs-names')).toHaveCount(12)
})

test('evidence is printed with every sentence from its first word to its last', async ({ entente }) => {
  const { page } = entente
  await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: generatedGraph(30, 90) }))
  await entente.open('?sel=a:country:USA')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  const told = (await entente.graph()).relations.filter(({ source, target }) =>
    [source, target].includes('country:USA'),
  )
  await onPaper(page, 'portrait')
  await expect(evidence.locator('.telling-sentence')).toHaveCount(told.length)
  await expect(evidence.getByRole('button', { name: /words$/ })).toHaveCount(0)
  expect(await cutOff(page)).toEqual([])
})

test('a phone prints its pairs, and the evidence whatever its sheet shows', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await entente.open('?sel=p:country:CHN~country:RUS')
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await onPaper(page, 'portrait')
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /China.*Russia/ })).toBeVisible()
  expect(await cutOff(page)).toEqual([])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null })
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await entente.open('?v=matrix')
  await expect(page.getByRole('region', { name: 'Pairs' })).toBeVisible()
  await onPaper(page, 'portrait')
  await expect(page.getByRole('region', { name: 'Pairs' })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Order of the pairs' })).toBeHidden()
  expect(await cutOff(page)).toEqual([])
})

test('an open article is printed from its title to its last line', async ({ entente }) => {
  const { page } = entente
  await entente.open()
  const [article] = (await entente.graph()).articles
  for (const way of WAYS) {
    await entente.open(`?read=${article!.id}`)
    await expect(page.getByRole('heading', { name: article!.title, level: 2 }).first()).toBeVisible()
    await onPaper(page, way)
    const last = page.locator('.reader p').last()
    await expect(last).toBeVisible()
    expect(await cutOff(page)).toEqual([])
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})

test('the legend of a printed map says what an open path makes of its lines', async ({ entente }) => {
  const { page } = entente
  await entente.open('?path=person:xi-jinping~country:UKR')
  await onPaper(page, 'landscape')
  const legend = page.getByRole('region', { name: 'Printed map' }).getByRole('list', { name: 'Legend' })
  await expect(legend).toContainText('on the path')
  await expect(legend).toContainText('not on it')
  await page.emulateMedia({ media: 'screen' })
  await entente.open()
  await onPaper(page, 'landscape')
  await expect(legend).toContainText('verbal coop.')
  await expect(legend).not.toContainText('on the path')
})
