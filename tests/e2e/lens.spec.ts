import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { LIGHT } from '../../src/app/palette.ts'
import { foldStrands } from '../../src/model/dyad.ts'
import type { Relation } from '../../src/model/relation.ts'
import { dossier } from './dossier.ts'
import { type Entente, expect, test } from './entente.ts'
import { findings, findingsInBoth } from './findings.ts'

/** What each voice tells, on the strands of that voice alone. */
function tellingsByVoice(relations: readonly Relation[]): ReadonlyMap<string, number> {
  const voices = new Set(relations.map(({ attribution }) => attribution))
  return new Map(
    [...voices].map((voice) => [
      voice ?? 'own',
      foldStrands(relations.filter(({ attribution }) => attribution === voice)).reduce(
        (sum, { tellings }) => sum + tellings,
        0,
      ),
    ]),
  )
}

const banner = (page: Page) => page.getByRole('region', { name: 'Lens' })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

async function openDossier(entente: Entente, query = ''): Promise<void> {
  await entente.page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: dossier() }))
  await entente.open(query)
}

test('a voice is chosen by key and by pointer, and the page tells it by that voice alone', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  const { relations } = await entente.graph()
  const before = await entente.positions()
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  const menu = page.getByRole('dialog', { name: 'As told by' })
  await expect(menu.getByRole('radio', { name: /^Everyone/ })).toBeFocused()
  for (const [voice, tellings] of tellingsByVoice(relations)) {
    if (!(await menu.isVisible())) await page.getByRole('button', { name: /Choose a voice$/ }).click()
    const name = (await entente.graph()).actors.find(({ id }) => id === voice)?.name ?? 'CNN itself'
    await menu.getByRole('radio', { name: new RegExp(`^${name} ?${tellings}$`, 'i') }).click()
    await expect(menu).toBeHidden()
    await expect(banner(page)).toContainText(`As told by ${name}`)
    await expect(banner(page)).toContainText(`${tellings} telling`)
    await expect(page).toHaveURL(new RegExp(`lens=v:${voice}`))
    await expect(evidence(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(name, 'i'))
    const claims = relations.filter(({ attribution }) => (attribution ?? 'own') === voice)
    await expect(evidence(page).locator('.telling-title')).toHaveCount(claims.length)
    expect(await entente.positions()).toEqual(before)
  }
  await banner(page).getByRole('button', { name: 'As told by everyone again' }).click()
  await expect(banner(page)).toBeHidden()
  await expect(page).not.toHaveURL(/lens=/)
})

test('two voices are compared as a difference, and every line is told to be of one, the other or both', async ({
  entente,
}) => {
  await entente.open('?lens=v:person:antony-blinken')
  const { page } = entente
  const { relations } = await entente.graph()
  const before = await entente.positions()
  const strandsOf = (voice: string | null) =>
    foldStrands(relations.filter(({ attribution }) => attribution === voice)).map(({ id }) => id)
  await page.getByRole('button', { name: /Choose a voice$/ }).click()
  const menu = page.getByRole('dialog', { name: 'As told by' })
  await menu.getByRole('radio', { name: 'Compare two' }).check({ force: true })
  await menu.getByRole('radio', { name: 'B: CNN itself' }).check()
  await expect(page).toHaveURL(/lens=c:person:antony-blinken~own~difference/)
  await page.keyboard.press('Escape')
  const [a, b] = [strandsOf('person:antony-blinken'), strandsOf(null)]
  const expected = {
    'Told by Blinken alone': a.filter((id) => !b.includes(id)).length,
    'Told by CNN itself alone': b.filter((id) => !a.includes(id)).length,
    'Told by both': a.filter((id) => b.includes(id)).length,
  }
  for (const [name, count] of Object.entries(expected))
    await expect(evidence(page).getByRole('region', { name }).getByRole('listitem')).toHaveCount(count)
  const key = banner(page).getByRole('list', { name: 'Lines by who tells them' })
  await expect(key.getByRole('listitem')).toHaveText([
    new RegExp(`Blinken alone ${expected['Told by Blinken alone']}$`),
    new RegExp(`CNN itself alone ${expected['Told by CNN itself alone']}$`),
    new RegExp(`both ${expected['Told by both']}$`),
    /contradicted 0$/,
  ])
  expect(await entente.positions()).toEqual(before)
})

test('choosing one voice twice lets the two change places', async ({ entente }) => {
  await entente.open('?lens=c:person:antony-blinken~own~difference')
  const { page } = entente
  await page.getByRole('button', { name: /Choose a voice$/ }).click()
  await page.getByRole('radio', { name: 'A: CNN itself' }).check()
  await expect(page).toHaveURL(/lens=c:own~person:antony-blinken~difference/)
})

test('side by side, both maps have the same places: a click on the second means the same actor', async ({
  entente,
}) => {
  await entente.open('?lens=c:person:antony-blinken~own')
  const { page } = entente
  const maps = page.locator('.side-map')
  await expect(maps).toHaveCount(2)
  const [first, second] = [(await maps.nth(0).boundingBox())!, (await maps.nth(1).boundingBox())!]
  expect(second.width).toBeCloseTo(first.width, 0)
  const told = tellingsByVoice((await entente.graph()).relations)
  await expect(page.locator('.side-caption')).toHaveText([
    new RegExp(`A.*Antony Blinken${told.get('person:antony-blinken')} tellings?$`),
    new RegExp(`B.*CNN itself${told.get('own')} tellings?$`),
  ])
  for (const id of ['country:USA', 'country:BLR']) {
    const { x, y } = await entente.pointOf(id)
    await page.mouse.click(x - first.x + second.x, y)
    await expect(page).toHaveURL(new RegExp(`sel=a:${id}`))
  }
  await page.keyboard.press('Escape')
  await banner(page).getByRole('button', { name: 'Difference' }).click()
  await expect(maps).toHaveCount(1)
})

test('side by side on a laptop no button lies over an actor', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 1280, height: 720 })
  await entente.open('?lens=c:own~person:antony-blinken~side')
  await expect(page.locator('.side')).toHaveCount(2)
  const covered = async (): Promise<readonly string[]> => {
    const buttons = await page.locator('.graph-column button:visible').all()
    const boxes = (await Promise.all(buttons.map((button) => button.boundingBox()))).filter(
      (box) => box !== null,
    )
    expect(boxes.length).toBeGreaterThan(0)
    const ids = Object.keys(await entente.positions())
    const points = await Promise.all(ids.map(async (id) => ({ id, ...(await entente.pointOf(id)) })))
    const isOver = ({ x, y }: { x: number; y: number }): boolean =>
      boxes.some(
        (box) => x > box.x - 8 && x < box.x + box.width + 8 && y > box.y - 8 && y < box.y + box.height + 8,
      )
    return points.filter(isOver).map(({ id }) => id)
  }
  await expect.poll(covered).toEqual([])
})

test('side by side both maps take the system’s own colours, where they are in force', async ({ entente }) => {
  const { page } = entente
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' })
  await entente.open('?lens=c:person:antony-blinken~own~side')
  const maps = page.locator('.side-map')
  await expect(maps).toHaveCount(2)
  const hued = async (map: number): Promise<number> => {
    const { data } = PNG.sync.read(await maps.nth(map).locator('.graph-host').screenshot())
    const wanted = [1, 3, 5].map((at) =>
      Number.parseInt(LIGHT.classes['verbal conflict'].slice(at, at + 2), 16),
    )
    let count = 0
    for (let i = 0; i < data.length; i += 4)
      if (wanted.every((value, c) => Math.abs(data[i + c]! - value) <= 12)) count += 1
    return count
  }
  await expect.poll(() => hued(0)).toBe(0)
  await expect.poll(() => hued(1)).toBe(0)
})

test('each finding leads to its sentences in one click', async ({ entente }) => {
  await openDossier(entente)
  const { page } = entente
  await page.keyboard.press('Escape')
  await evidence(page)
    .getByRole('tab', { name: /^Findings 6/ })
    .click()
  const section = (name: string) => evidence(page).getByRole('region', { name })
  await expect(section('Contradictions').getByRole('listitem')).toHaveText([
    /Norland attacks Sudria.*Westmark tells it.*Holt tells the opposite.*Denied by the one who is told to do it/,
  ])
  await expect(section('Plans, and what became of them').getByRole('listitem')).toHaveText([
    /Norland aids Eastmark.*Planned, done 9 days later/,
  ])
  await expect(section('Not told as done').getByRole('listitem')).toHaveText([
    /Westmark meets Sudria.*Planned for 10 May 2024; no article tells it as done/,
  ])
  await expect(section('Talk against deeds').getByRole('listitem').first()).toContainText(
    'talk peace, act war',
  )
  await expect(section('Turning points').getByRole('listitem')).toHaveText([
    /turns to conflict|turns to cooperation/,
    /turns to conflict|turns to cooperation/,
  ])
  const quotes = evidence(page).locator('.quote')
  const count = await quotes.count()
  expect(count).toBeGreaterThanOrEqual(10)
  for (let i = 0; i < count; i++) {
    const words = (await quotes.nth(i).locator('.quote-text').innerText()).replace(/…/g, '').trim()
    await quotes.nth(i).click()
    await expect(page).toHaveURL(/rel=/)
    await expect(evidence(page).locator('.telling-lit .telling-sentence')).toContainText(words)
    await page.keyboard.press('Escape')
    await expect(evidence(page).getByRole('tab', { name: /^Findings/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  }
})

test('the other side of a contradiction opens out of the lens that hides it', async ({ entente }) => {
  await openDossier(entente, '?lens=v:person:ana-holt')
  const { page } = entente
  await evidence(page)
    .getByRole('tab', { name: /^Findings 1/ })
    .click()
  await evidence(page)
    .getByRole('button', { name: /Westmark tells it/ })
    .click()
  await expect(banner(page)).toBeHidden()
  await expect(evidence(page).locator('.telling-lit')).toContainText('attacked the harbour')
})

test('a sentence that two papers print counts once, and both prints can be read', async ({ entente }) => {
  await openDossier(entente, '?sel=p:country:NOL~country:SUD')
  await expect(evidence(entente.page)).toContainText('4 tellings: attacks, meets, backs; negated: attacks')
  await expect(evidence(entente.page).getByRole('article')).toHaveCount(4)
  await evidence(entente.page).getByRole('button', { name: 'Southern Post, 3 May 2024' }).click()
  await expect(entente.page.locator('.reader mark.trigger-own')).toHaveText('attacked')
})

test('without findings each section says so in words', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('Escape')
  const tab = evidence(page).getByRole('tab', { name: /^Findings/ })
  await tab.focus()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('region', { name: 'Turning points' })).toContainText(
    'only dated events told as happened count',
  )
})

const LONG_NAMES: Readonly<Record<string, string>> = {
  'country:WEM': 'Democratic Socialist Republic of the United Northern Territories and Islands',
  'person:ana-holt': 'Archbishop Maximilian-Konstantin von Hohenzollern-Sigmaringen the Younger',
}

for (const scheme of ['light', 'dark'] as const) {
  test(`on a phone two long names keep their ends, and open in full over a map that stays, in ${scheme}`, async ({
    entente,
  }) => {
    const { page } = entente
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: 390, height: 844 })
    const graph = dossier()
    const actors = graph.actors.map((actor) => ({
      ...actor,
      name: LONG_NAMES[actor.id] ?? actor.name,
      aliases: [],
    }))
    await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: { ...graph, actors } }))
    await entente.open('?lens=c:person:ana-holt~country:WEM~difference')
    const key = banner(page).getByRole('list', { name: 'Lines by who tells them' })
    const voices = key.getByRole('listitem').filter({ hasText: 'alone' })
    await expect(voices).toHaveCount(2)
    /** Per voice, whether its name is wholly seen, and whether its last word is. */
    const seen = () =>
      voices.evaluateAll((items) =>
        items.map((item) => {
          const [start, end] = item.querySelectorAll('.cut-name > span')
          const { right } = item.getBoundingClientRect()
          return {
            whole: start!.scrollWidth <= start!.clientWidth,
            end: end!.getBoundingClientRect().width > 40 && end!.getBoundingClientRect().right <= right,
          }
        }),
      )
    expect(await seen()).toEqual([
      { whole: false, end: true },
      { whole: false, end: true },
    ])
    await expect(voices).toHaveText([/Younger alone ?\d/, /Islands alone ?\d/])
    const before = await entente.pointOf('country:SUD')
    const more = banner(page).getByRole('button', { name: 'The whole comparison' })
    await more.click()
    await expect(more).toHaveAttribute('aria-expanded', 'true')
    for (const name of Object.values(LONG_NAMES)) {
      const box = (await voices.filter({ hasText: name }).boundingBox())!
      expect(box.height).toBeGreaterThan(30)
      expect(box.x + box.width).toBeLessThanOrEqual(390)
    }
    await expect(key.getByRole('listitem').filter({ hasText: 'contradicted' })).toBeVisible()
    expect(await entente.pointOf('country:SUD')).toEqual(before)
    expect(await findings(page)).toEqual([])
    await banner(page).getByRole('button', { name: 'Side by side' }).click()
    await expect(page.locator('.side-caption')).toHaveCount(2)
    await more.click()
    await expect(key.getByRole('listitem').filter({ hasText: 'contradicted' })).toBeHidden()
  })
}

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['laptop', 1280, 720],
  ['phone', 390, 844],
] as const) {
  test(`axe finds nothing in the lens on the ${name}`, async ({ entente }) => {
    test.slow()
    const { page } = entente
    const clean = async (): Promise<void> => {
      expect(await findingsInBoth(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await openDossier(entente, '?lens=v:person:ana-holt')
    await clean()
    await entente.open('?lens=c:person:ana-holt~country:WEM~difference')
    await page.getByRole('button', { name: /Choose a voice$/ }).click()
    await clean()
    await entente.open('?lens=c:person:ana-holt~country:WEM')
    await page.getByRole('tab', { name: /^Findings/ }).click({ force: true })
    await clean()
  })
}

test('the sums of words and of deeds stand below each other and can be read', async ({ entente }) => {
  await openDossier(entente)
  const { page } = entente
  await page.keyboard.press('Escape')
  await evidence(page)
    .getByRole('tab', { name: /^Findings/ })
    .click()
  const sides = evidence(page).locator('.talk-sums').first().locator('.talk-side')
  await expect(sides).toHaveCount(2)
  const [words, deeds] = [(await sides.first().boundingBox())!, (await sides.last().boundingBox())!]
  expect(words.height).toBeGreaterThanOrEqual(16)
  expect(deeds.y).toBeGreaterThanOrEqual(words.y + words.height)
})
