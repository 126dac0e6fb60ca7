import type { Locator, Page } from '@playwright/test'
import type { Relation } from '../../src/model/relation.ts'
import { dossier } from './dossier.ts'
import { type Entente, expect, painted, test } from './entente.ts'
import { findingsInBoth, focused, smallTargets } from './findings.ts'

/** Ids of the dossier: the attack as two articles print it, what both say afterwards, and what is only planned. */
const ATTACK = '2024-05-02-0'
const COPY = '2024-05-03-1'
const PLAN = '2024-05-02-1'
const PRAISE = '2024-05-20-1'
const PAIR = 'p:country:NOL~country:SUD'

const ticks = (page: Page): Locator =>
  page.getByRole('toolbar', { name: 'Pinned events' }).locator('.event-open')
const toggles = (page: Page): Locator => page.getByRole('button', { name: /^Pin(ned)? to axis$/ })
const telling = (page: Page, words: string): Locator => page.locator('.telling').filter({ hasText: words })
const pinnedIn = (page: Page): string | null => new URL(page.url()).searchParams.get('tick')

async function openDossier({ page, open }: Entente, query: string): Promise<void> {
  await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: dossier() }))
  await open(query)
}

/** Ids of all relations of the seed that can be pinned. */
async function dated({ open, graph }: Entente): Promise<readonly string[]> {
  await open('?v=graph')
  const isDated = ({ when }: Relation): boolean => when !== null
  return (await graph()).relations.filter(isDated).map(({ id }) => id)
}

test('an event is pinned from its evidence, stands on the axis in two words, and goes by undo, reload and link', async ({
  entente,
}) => {
  await openDossier(entente, `?sel=${PAIR}`)
  const { page } = entente
  await expect(ticks(page)).toHaveCount(0)
  const toggle = telling(page, 'attacked').getByRole('button', { name: 'Pin to axis' })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await expect(ticks(page)).toHaveText(['attacks Sudria'], { useInnerText: true })
  await expect(ticks(page)).toHaveAccessibleName(
    /^attacks Sudria: Norland attacks Sudria, Northern Wire · Wed 1 May 2024, reported 2 May 2024 · claimed by Westmark\. Norland attacked the harbour/,
  )
  await expect(page.getByText(/1 pinned event\./)).toBeAttached()
  await expect.poll(() => pinnedIn(page)).toBe(ATTACK)
  const pinned = telling(page, 'attacked').getByRole('button', { name: 'Pinned to axis' })
  await expect(pinned).toHaveAttribute('aria-pressed', 'true')

  await page.keyboard.press('ControlOrMeta+z')
  await expect(ticks(page)).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(ticks(page)).toHaveCount(1)
  // The address follows the frame.
  await expect.poll(() => pinnedIn(page)).toBe(ATTACK)
  await page.goBack()
  await expect(ticks(page)).toHaveCount(0)
  await page.goForward()
  await page.reload()
  await painted(page)
  await expect(ticks(page)).toHaveText(['attacks Sudria'], { useInnerText: true })

  await pinned.click()
  await expect(ticks(page)).toHaveCount(0)
  await expect.poll(() => pinnedIn(page)).toBeNull()
})

test('a tick leads to its evidence, from any view and past the brush', async ({ entente }) => {
  await openDossier(entente, `?v=table&t=2024-04-20..2024-04-30&tick=${ATTACK},${PRAISE}`)
  const { page } = entente
  await expect(page.locator('.telling').first()).toBeHidden()
  await ticks(page).last().click()
  await expect(page).toHaveURL(new RegExp(`sel=${PAIR}`))
  await expect(page).not.toHaveURL(/[?&]t=/)
  await expect(page.locator('.telling-lit')).toContainText('praised')
  await expect(page.locator('.telling-lit')).toBeInViewport()
})

test('it is taken off at the axis by its cross or by Delete, the keyboard going on at the next', async ({
  entente,
}) => {
  await openDossier(entente, `?tick=${ATTACK},${PLAN},${PRAISE}`)
  const { page } = entente
  await expect(ticks(page)).toHaveText(['attacks Sudria', 'planned aid', 'backs Sudria'], {
    useInnerText: true,
  })
  await ticks(page).first().hover()
  const cross = page.getByRole('button', { name: 'Take attacks Sudria off the time axis' })
  await expect(cross).toHaveCSS('opacity', '1')
  await cross.click()
  await expect(ticks(page)).toHaveCount(2)

  await ticks(page).first().focus()
  const tip = ticks(page).first().locator('.timeline-tip')
  await page.keyboard.press('Shift')
  await expect(tip).toBeVisible()
  await expect(tip).toContainText('Norland will send grain')
  await page.keyboard.press('ArrowRight')
  await expect(ticks(page).last()).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(ticks(page)).toHaveCount(1)
  await expect(ticks(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=p:country:EAM~country:NOL/)
  await page.keyboard.press('Delete')
  await expect(ticks(page)).toHaveCount(0)
  expect(await focused(page)).not.toBe('nothing')
  await expect.poll(() => pinnedIn(page)).toBeNull()
})

test('one event has one tick, whichever of its sentences was pinned; what is undated has none and says so', async ({
  entente,
}) => {
  await openDossier(entente, `?sel=${PAIR}&rel=${COPY}&tick=${COPY}`)
  const { page } = entente
  await expect(toggles(page)).toHaveCount(3)
  await expect(telling(page, 'attacked').getByRole('button', { name: 'Pinned to axis' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.goto(`./?sel=${PAIR}&rel=${ATTACK}&tick=${COPY}`)
  await painted(page)
  await telling(page, 'attacked').getByRole('button', { name: 'Pinned to axis' }).click()
  await expect(ticks(page)).toHaveCount(0)

  const denial = telling(page, 'did not attack')
  await expect(denial.getByRole('button', { name: / to axis$/ })).toHaveCount(0)
  await expect(denial.getByText('Undated')).toHaveAttribute('title', /cannot be pinned to the time axis/)
})

test('what the filters take out stays pinned, pale and said to be out', async ({ entente }) => {
  await openDossier(entente, `?xt=ASSAULT&tick=${ATTACK}`)
  const { page } = entente
  await expect(ticks(page)).toHaveAccessibleName(/Not among what the filters leave\.$/)
  await ticks(page).click()
  await expect(page.getByText(/hidden by the filters/)).toBeVisible()
})

test('by the clock of the reports it stands on the day of its article', async ({ entente }) => {
  await openDossier(entente, `?tick=${PRAISE}`)
  const { page } = entente
  const stem = async () => (await page.locator('.event-stem').boundingBox())!.x
  const happened = await stem()
  await page.getByRole('button', { name: 'Reported', exact: true }).click()
  await expect.poll(stem).not.toBe(happened)
  await page.getByRole('button', { name: 'Happened', exact: true }).click()
  await expect.poll(stem).toBe(happened)
})

test('pinned events are part of a saved view', async ({ entente }) => {
  await openDossier(entente, `?sel=${PAIR}&tick=${ATTACK}`)
  const { page } = entente
  await page.getByRole('button', { name: 'Saved views' }).click()
  const dialog = page.getByRole('dialog', { name: 'Saved views' })
  await dialog.getByRole('textbox').fill('The attack')
  await dialog.getByRole('button', { name: 'Save', exact: true }).click()
  await page.keyboard.press('Escape')
  await telling(page, 'attacked').getByRole('button', { name: 'Pinned to axis' }).click()
  await expect(ticks(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Saved views' }).click()
  await dialog.getByRole('button', { name: 'The attack', exact: true }).click()
  await expect(ticks(page)).toHaveText(['attacks Sudria'], { useInnerText: true })
})

test('a link that names an event that is not there says so', async ({ entente }) => {
  await openDossier(entente, `?tick=${ATTACK},gone:7`)
  const { page } = entente
  await expect(page.getByRole('status').filter({ hasText: 'This link named' })).toHaveText(
    'This link named one thing that is not in this dossier: the pinned event gone:7.',
  )
  await expect(ticks(page)).toHaveCount(1)
  await expect.poll(() => pinnedIn(page)).toBe(ATTACK)
})

interface Named {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What stands on the axis in words or signs, in px of the page; an article's tick is as wide as its line. */
const marksOn = (page: Page): Promise<readonly Named[]> =>
  page.evaluate(() => {
    const marks = document.querySelectorAll(
      '.event-name, .axis text, .band-note, .turn-tick svg, .article-word, .timeline-whole',
    )
    return [...marks].map((mark) => {
      const { x, y, width, height } = mark.getBoundingClientRect()
      return { name: `${mark.getAttribute('class')} ${mark.textContent}`, x, y, width, height }
    })
  })

const overlaps = (marks: readonly Named[]): readonly string[] =>
  marks.flatMap((one, i) =>
    marks
      .slice(i + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width - 0.5 &&
          other.x < one.x + one.width - 0.5 &&
          one.y < other.y + other.height - 0.5 &&
          other.y < one.y + one.height - 0.5,
      )
      .map((other) => `${one.name} | ${other.name}`),
  )

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [800, 1000],
  [390, 844],
] as const) {
  test(`at ${width} × ${height} no name of a pinned event meets another mark, however many are pinned`, async ({
    entente,
  }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    const ids = await dated(entente)
    expect(ids.length).toBeGreaterThan(8)
    for (const some of [ids.slice(0, 3), ids.slice(3, 8), ids]) {
      await entente.open(`?tick=${some.join(',')}`)
      if (width < 640) await page.getByRole('button', { name: 'Timeline', exact: true }).click()
      await expect(ticks(page).first()).toBeVisible()
      const marks = await marksOn(page)
      expect(marks.filter(({ name }) => name.startsWith('event-name')).length).toBeGreaterThan(0)
      expect(overlaps(marks), `${some.length} events`).toEqual([])
      // Each that is pinned is told by a tick, with its name or under a bead.
      const told = await ticks(page).evaluateAll((all) =>
        all.map((one) => one.getAttribute('aria-label')).join(' '),
      )
      expect(told.match(/ · /g)!.length).toBeGreaterThanOrEqual(some.length)
    }
  })
}

test('names stay clear of turning points', async ({ entente }) => {
  const all = dossier().relations.filter(({ when }) => when !== null)
  await openDossier(entente, `?tick=${all.map(({ id }) => id).join(',')}`)
  const { page } = entente
  await expect(page.locator('.turn-tick')).toHaveCount(2)
  await expect(ticks(page).first()).toBeVisible()
  expect(overlaps(await marksOn(page))).toEqual([])
})

test('names stay clear of the way back from a magnified axis', async ({ entente }) => {
  const ids = await dated(entente)
  await entente.open(`?tick=${ids.join(',')}`)
  const { page } = entente
  await expect(ticks(page).first()).toBeVisible()
  const plot = (await page.getByRole('group', { name: 'Time shown' }).boundingBox())!
  for (let i = 0; i < 3; i++) {
    await page.mouse.move(plot.x + plot.width * 0.4, plot.y + plot.height - 4)
    await page.mouse.wheel(0, -200)
    await expect(page.getByRole('button', { name: 'Whole axis' })).toBeVisible()
    expect(overlaps(await marksOn(page))).toEqual([])
  }
})

test('axe finds nothing with events pinned, light and dark', async ({ entente }) => {
  const { page } = entente
  await openDossier(entente, `?sel=${PAIR}&xt=SUPPORT&tick=${ATTACK},${PRAISE}`)
  await ticks(page).first().focus()
  expect(await findingsInBoth(page)).toEqual([])
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: 'Timeline', exact: true }).click()
  await expect(ticks(page).first()).toBeVisible()
  expect(await findingsInBoth(page)).toEqual([])
})

test('on the phone a tick is as large as a finger and opens the evidence in the sheet', async ({
  entente,
}) => {
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await openDossier(entente, `?sel=${PAIR}&tick=${ATTACK},${PRAISE}`)
  expect(await smallTargets(page, 44), 'the evidence').toEqual([])
  const timeline = page.getByRole('button', { name: 'Timeline', exact: true })
  for (const words of ['attacked', 'praised']) {
    await timeline.click()
    await expect(ticks(page)).toHaveCount(2)
    expect(await smallTargets(page, 44), 'the timeline').toEqual([])
    await ticks(page)
      .nth(words === 'attacked' ? 0 : 1)
      .click()
    await expect(page.locator('.telling-lit')).toContainText(words)
    await expect(page.locator('.telling-lit')).toBeInViewport()
  }
})
