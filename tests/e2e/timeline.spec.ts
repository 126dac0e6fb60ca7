import type { Page } from '@playwright/test'
import { dossier } from './dossier.ts'
import { type Entente, expect, test } from './entente.ts'
import { findings, findingsInBoth } from './findings.ts'

const plotOf = async (page: Page) => (await page.getByRole('group', { name: 'Time shown' }).boundingBox())!
const first = (page: Page) => page.getByRole('slider', { name: 'Earliest day shown' })
const last = (page: Page) => page.getByRole('slider', { name: 'Latest day shown' })

async function drag(page: Page, from: number, to: number): Promise<void> {
  const plot = await plotOf(page)
  const y = plot.y + plot.height * 0.8
  await page.mouse.move(plot.x + plot.width * from, y)
  await page.mouse.down()
  await page.mouse.move(plot.x + plot.width * to, y, { steps: 8 })
  await page.mouse.up()
}

const rangeIn = (page: Page): string | null => new URL(page.url()).searchParams.get('t')

test('a dragged brush narrows the graph and moves no actor; a double click ends it', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  const all = await entente.tellingsShown()
  await drag(entente.page, 0.6, 0.8)
  await expect(entente.page).toHaveURL(/t=\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}/)
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  expect(await entente.positions()).toEqual(before)
  const plot = await plotOf(entente.page)
  await entente.page.mouse.dblclick(plot.x + plot.width * 0.7, plot.y + plot.height * 0.8)
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('the brush is dragged by its body, its length kept', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-02-28')
  const { page } = entente
  const body = (await page.locator('.brush-body').boundingBox())!
  await page.mouse.move(body.x + body.width / 4, body.y + body.height * 0.8)
  await page.mouse.down()
  await page.mouse.move(body.x + body.width * 0.75, body.y + body.height * 0.8, { steps: 6 })
  await page.mouse.up()
  await expect.poll(() => rangeIn(page)).toBe('2023-02-28..2023-03-01')
})

test('the handles are sliders that say the day and how much is told', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-03-02')
  await expect(first(entente.page)).toHaveAttribute(
    'aria-valuetext',
    /^from 27 February 2023, \d+ tellings?$/,
  )
  await expect(last(entente.page)).toHaveAttribute('aria-valuetext', /^to 2 March 2023, \d+ tellings?$/)
})

test('brushing with the keyboard alone', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-03-01')
  const { page } = entente
  const before = await entente.positions()
  await page.getByRole('link', { name: 'Timeline' }).focus()
  await page.keyboard.press('Enter')
  for (let i = 0; i < 12 && !(await first(page).evaluate((one) => one === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(first(page)).toBeFocused()
  const steps = [
    ['ArrowRight', '2023-02-28..2023-03-02'],
    ['ArrowLeft', '2023-02-27..2023-03-01'],
    ['Shift+ArrowRight', '2023-02-27..2023-03-02'],
    ['Shift+ArrowLeft', '2023-02-27..2023-03-01'],
    ['Alt+ArrowRight', '2023-02-28..2023-03-01'],
    ['Alt+ArrowLeft', '2023-02-27..2023-03-01'],
    ['ArrowUp', '2023-02-28..2023-03-01'],
    ['PageUp', '2023-03-02..2023-03-03'],
    ['PageDown', '2023-02-28..2023-03-01'],
  ] as const
  for (const [key, range] of steps) {
    await page.keyboard.press(key)
    await expect.poll(() => rangeIn(page), key).toBe(range)
  }
  await page.keyboard.press('Home')
  await expect(first(page)).toHaveAttribute(
    'aria-valuenow',
    (await first(page).getAttribute('aria-valuemin'))!,
  )
  await page.keyboard.press('End')
  await expect(last(page)).toHaveAttribute('aria-valuenow', (await last(page).getAttribute('aria-valuemax'))!)
  await page.keyboard.press('Escape')
  await expect.poll(() => rangeIn(page)).toBeNull()
  expect(await entente.positions()).toEqual(before)
})

test('wheel and keys zoom the axis and leave brush and map alone', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-03-02')
  const { page } = entente
  const before = await entente.positions()
  const shown = await entente.tellingsShown()
  const plot = await plotOf(page)
  const body = async () => (await page.locator('.brush-body').boundingBox())!
  const narrow = (await body()).width
  const middle = (await body()).x + narrow / 2
  await page.mouse.move(middle, plot.y + plot.height / 2)
  await page.mouse.wheel(0, -200)
  await expect.poll(async () => (await body()).width).toBeGreaterThan(narrow * 1.2)
  expect(rangeIn(page)).toBe('2023-02-27..2023-03-02')
  await page.getByRole('button', { name: 'Whole axis' }).click()
  await expect.poll(async () => (await body()).width).toBeCloseTo(narrow, 0)
  await first(page).focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('button', { name: 'Whole axis' })).toBeVisible()
  await page.keyboard.press('-')
  await expect(page.getByRole('button', { name: 'Whole axis' })).toHaveCount(0)
  expect(await entente.tellingsShown()).toBe(shown)
  expect(await entente.positions()).toEqual(before)
})

const camera = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ids = Object.keys(window.entente!.canvas!.positions())
    return ids.map((id) => window.entente!.canvas!.screenPoint(id))
  })

test('playing moves the window bin by bin, and neither an actor nor the camera', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-02-27')
  const { page } = entente
  const before = await entente.positions()
  const still = await camera(page)
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await page.getByRole('button', { name: 'Play' }).click()
  const ends = new Set<string | null>()
  await expect
    .poll(async () => ends.add(await last(page).getAttribute('aria-valuenow')).size, { intervals: [40] })
    .toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  expect(await entente.positions()).toEqual(before)
  expect(await camera(page)).toEqual(still)
})

test('playing adds up when asked, speaks now and then, and stops at the end', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-02-27')
  const { page } = entente
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await page.getByRole('combobox', { name: 'What playing shows' }).selectOption('cumulative')
  await page.getByRole('button', { name: 'Play' }).click()
  await expect.poll(() => rangeIn(page)).toMatch(/^2023-02-27\.\.2023-03-/)
  const spoken = page.getByRole('region', { name: 'Timeline' }).getByRole('status')
  await expect(spoken).toHaveText(/^from .+ to .+: \d+ (cooperative|conflictual)/, { timeout: 10_000 })
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 10_000 })
})

test('Space plays and pauses from the map, not from a field', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  // The timeline is a part of its own, which may come after the map.
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.getByRole('application').focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
  await page.getByRole('searchbox').first().focus()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0)
})

test('who wants less motion steps by hand', async ({ entente }) => {
  await entente.page.emulateMedia({ reducedMotion: 'reduce' })
  await entente.open('?t=2023-02-27..2023-02-28')
  const { page } = entente
  const step = page.getByRole('button', { name: 'Step' })
  await step.click()
  await expect.poll(() => rangeIn(page)).toBe('2023-02-28..2023-03-01')
  await step.press(' ')
  await expect.poll(() => rangeIn(page)).toBe('2023-03-01..2023-03-02')
  await page.waitForTimeout(800)
  expect(rangeIn(page)).toBe('2023-03-01..2023-03-02')
})

test('what has no date is counted on its side, and shown too, alone or not at all', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const undated = (await entente.graph()).relations.filter(({ when }) => when === null)
  expect(undated.length).toBeGreaterThan(0)
  const all = await entente.tellingsShown()
  const tray = page.locator('.undated-tray')
  await expect(tray).toHaveAccessibleName(/undated tellings, included: \d+ cooperative, \d+ conflictual/)
  const count = Number(/(\d+) undated/.exec((await tray.getAttribute('aria-label'))!)![1])
  await tray.click()
  await expect(tray).toHaveAccessibleName(/only these are shown/)
  await expect.poll(entente.tellingsShown).toBe(count)
  await tray.click()
  await expect(tray).toHaveAccessibleName(/left out/)
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await tray.click()
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('standing ties count on neither side of the tray', async ({ entente }) => {
  await entente.open('?xt=ALLY,RIVAL,MEMBER')
  const tray = entente.page.locator('.undated-tray b')
  const without = await tray.allInnerTexts()
  await entente.open()
  expect(await tray.allInnerTexts()).toEqual(without)
})

test('the clock goes by the reports, and lets go of a brush on days that it does not know', async ({
  entente,
}) => {
  await entente.open('?t=2022-03-01..2022-05-31')
  const { page } = entente
  await page.getByRole('button', { name: 'Reported' }).click()
  await expect(page).toHaveURL(/clk=/)
  await expect.poll(() => rangeIn(page)).toBeNull()
  await expect(page.locator('.undated-tray')).toHaveAccessibleName(/^0 undated/)
  await page.getByRole('button', { name: 'Happened', exact: true }).click()
  await expect(page).not.toHaveURL(/clk=/)
})

test('folded into a strip it keeps the brush', async ({ entente }) => {
  await entente.open('?t=2023-02-27..2023-03-02')
  const { page } = entente
  const canvas = page.getByRole('application')
  const before = (await canvas.boundingBox())!
  await page.getByRole('button', { name: 'Whole timeline' }).click()
  await expect.poll(async () => (await page.locator('#timeline').boundingBox())!.height).toBe(40)
  expect((await canvas.boundingBox())!.height).toBeGreaterThan(before.height + 90)
  await last(page).focus()
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => rangeIn(page)).toBe('2023-02-27..2023-03-01')
  await page.reload()
  await expect(page.getByRole('button', { name: 'Whole timeline' })).toHaveAttribute('aria-expanded', 'false')
})

test('on a phone that lies on its side it is folded until asked for, and what is kept for others stays', async ({
  entente,
}) => {
  const { page } = entente
  await page.setViewportSize({ width: 844, height: 390 })
  await entente.open()
  const height = async () => (await page.locator('#timeline').boundingBox())!.height
  const button = page.getByRole('button', { name: 'Whole timeline' })
  await expect(button).toHaveAttribute('aria-expanded', 'false')
  expect(await height()).toBe(40)
  await button.click()
  await expect.poll(height).toBe(136)
  await button.click()
  await expect.poll(height).toBe(40)
  await page.setViewportSize({ width: 1280, height: 800 })
  await expect.poll(height).toBe(136)
})

test('an article’s tick tells its title and opens it', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const [article] = (await entente.graph()).articles
  const tick = page.getByRole('toolbar', { name: 'Articles' }).getByRole('button')
  await tick.focus()
  await page.keyboard.press('Shift')
  await expect(tick.locator('.timeline-tip')).toBeVisible()
  await expect(tick.locator('.timeline-tip')).toContainText(article!.title)
  await tick.press('Enter')
  await expect(page).toHaveURL(/read=/)
})

test('imprecise days are named in words', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await expect(page.locator('#timeline p').first()).toContainText('no closer than to a month or year')
  await expect(page.locator('.band-note').first()).toContainText('day unknown')
})

/** Opens the page on a changed copy of its graph. */
async function openChanged(
  { page }: Entente,
  change: (graph: { relations: { id: string; when: unknown }[] }) => void,
): Promise<void> {
  await page.route(/graph[^/]*\.json/, async (route) => {
    const graph = await (await route.fetch()).json()
    change(graph)
    await route.fulfill({ json: graph })
  })
  // With a query it is no first visit, so that no pair is selected.
  await page.goto('./?th=light')
  await expect(page.locator('.undated-tray')).toBeVisible({ timeout: 20_000 })
}

const onDay = (start: string, end = start) => ({
  start,
  end,
  granularity: 'day',
  text: null,
  basis: 'stated',
})

test('without any date it says so, and counts all in the tray', async ({ entente }) => {
  await openChanged(entente, (graph) => {
    for (const relation of graph.relations) relation.when = null
  })
  await expect(entente.page.getByText('No telling has a date')).toBeVisible()
  await expect(entente.page.getByRole('slider', { name: 'Latest day shown' })).toHaveCount(0)
  await expect(entente.page.getByRole('button', { name: 'Play' })).toBeDisabled()
})

test('with one dated relation there is one bar and a brush', async ({ entente }) => {
  await openChanged(entente, (graph) => {
    for (const relation of graph.relations) relation.when = null
    graph.relations[0]!.when = onDay('2023-03-01')
  })
  await expect(entente.page.locator('.bar')).toHaveCount(1)
  await expect(last(entente.page)).toHaveAttribute('aria-valuetext', /1 telling$/)
})

test('a brush step redraws no bar, however much is told', async ({ entente }) => {
  await openChanged(entente, (graph) => {
    const seed = graph.relations
    graph.relations = Array.from({ length: 5_000 }, (_, i) => {
      const month = `${2005 + (i % 19)}-${String(1 + (i % 12)).padStart(2, '0')}`
      return {
        ...seed[i % seed.length]!,
        id: `copy${i}`,
        when: onDay(`${month}-${String(1 + (i % 28)).padStart(2, '0')}`),
      }
    })
  })
  const { page } = entente
  // The bars come once the timeline's own script is there.
  await expect.poll(() => page.locator('.bar').count()).toBeGreaterThan(60)
  await last(page).focus()
  await page.evaluate(() => {
    const changed = new Set<Node>()
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records)
        for (const node of [target, ...addedNodes]) changed.add(node)
      document.body.dataset.changed = String(changed.size)
    }).observe(document.querySelector('.timeline-plot')!, {
      subtree: true,
      childList: true,
      attributes: true,
    })
  })
  await page.keyboard.press('Shift+ArrowLeft')
  await expect.poll(() => rangeIn(page)).not.toBeNull()
  expect(Number(await page.evaluate(() => document.body.dataset.changed))).toBeLessThan(30)
})

test('on the phone it has a tab of its own and a strip above the tabs', async ({ entente }) => {
  await entente.page.setViewportSize({ width: 390, height: 844 })
  await entente.open('?t=2023-02-27..2023-03-02')
  const { page } = entente
  const strip = page.getByRole('button', { name: /Open the timeline, from 27 February 2023 to 2 March 2023/ })
  expect((await strip.boundingBox())!.height).toBe(32)
  await strip.click()
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible()
  await expect(strip).toHaveCount(0)
  const handle = (await first(page).boundingBox())!
  expect(handle.width).toBeGreaterThanOrEqual(44)
  for (const button of await page.getByRole('region', { name: 'Timeline' }).getByRole('button').all())
    expect((await button.boundingBox())!.height, await button.innerText()).toBeGreaterThanOrEqual(44)
})

test('axe finds nothing in the timeline, light and dark', async ({ entente }) => {
  const { page } = entente
  const findings = (): Promise<readonly string[]> => findingsInBoth(page, { region: '#timeline' })
  await entente.open('?t=2023-02-27..2023-03-02')
  expect(await findings()).toEqual([])
  await page.locator('.undated-tray').click()
  expect(await findings()).toEqual([])
  await page.locator('.undated-tray').click()
  await page.getByRole('button', { name: 'Whole timeline' }).click()
  expect(await findings()).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Timeline', exact: true }).click()
  expect(await findings()).toEqual([])
})

test('turning points stand on the line, are walked by keyboard, told in words, and lead to their sentence', async ({
  entente,
}) => {
  const { page } = entente
  await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: dossier() }))
  await entente.open('?sel=none')
  const turns = page.getByRole('toolbar', { name: 'Turning points' }).getByRole('button')
  await expect(turns).toHaveCount(2)
  await expect(page.getByText(/2 turning points\./)).toBeAttached()
  await expect(turns.first()).toHaveAccessibleName(
    /^Norland\s– Sudria turns to conflict\. Balance of the week \+\S+, then −\S+\. Before, Wed 24 Apr 2024: Norland and Sudria met .* After, Wed 1 May 2024: Norland attacked/,
  )
  const tip = turns.first().locator('.timeline-tip')
  await expect(tip).toBeHidden()
  await turns.first().focus()
  await expect(tip).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(turns.last()).toBeFocused()
  await expect(turns.last()).toHaveAccessibleName(/turns to cooperation/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=p:country:NOL~country:SUD/)
  await expect(page.locator('.telling-lit')).toContainText('praised')
  expect(await findings(page, { region: '.timeline' })).toEqual([])
})

test('a turning point outside the brush brings all time back', async ({ entente }) => {
  const { page } = entente
  await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: dossier() }))
  await entente.open('?t=2024-05-10..2024-05-20')
  await page.getByRole('toolbar', { name: 'Turning points' }).getByRole('button').first().click()
  await expect.poll(() => rangeIn(page)).toBeNull()
  await expect(page).toHaveURL(/sel=p:country:NOL~country:SUD/)
})
