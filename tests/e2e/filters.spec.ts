import type { Page } from '@playwright/test'
import { tellingsOf } from '../../src/app/state/selectors.ts'
import { foldStrands } from '../../src/model/dyad.ts'
import { expect, test } from './entente.ts'
import { findingsInBoth } from './findings.ts'

test('taking a class out lowers the counts, fades its lines, and moves no actor', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  const all = await entente.tellingsShown()
  const verbal = entente.page.getByRole('checkbox', { name: /^Verbal conflict/ })
  await verbal.uncheck()
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  expect(await entente.positions()).toEqual(before)
  await entente.page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect.poll(entente.tellingsShown).toBe(all)
  expect(await entente.positions()).toEqual(before)
})

test('search keeps what holds every word, and an empty result says which choice to lift', async ({
  entente,
}) => {
  await entente.open()
  const all = await entente.tellingsShown()
  const search = entente.page.getByRole('searchbox')
  await search.fill('lukashenko')
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await search.fill('lukashenko zzzz')
  const notice = entente.page.getByText('No telling matches').first()
  await expect(notice).toBeVisible()
  await entente.page
    .getByRole('button', { name: /brings back/ })
    .first()
    .click()
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('Enter in the search chooses the actor that it names', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('searchbox').fill('putin')
  await entente.page.keyboard.press('Enter')
  await expect(entente.page).toHaveURL(/sel=a:person:vladimir-putin/)
  const card = entente.page.getByRole('complementary', { name: 'Evidence' })
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Vladimir Putin')
})

test('each facet can be told to show only one value', async ({ entente }) => {
  await entente.open()
  const all = await entente.tellingsShown()
  const countries = entente.page.getByRole('checkbox', { name: /^Countries/ })
  await countries.click({ modifiers: ['Alt'] })
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await expect(entente.page.getByRole('checkbox', { name: /^People/ })).not.toBeChecked()
  await expect(countries).toBeChecked()
})

test('Shift-click, or "not" by keyboard, takes out all that touches a value', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { relations, actors } = await entente.graph()
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
  const without = relations.filter(({ source, target }) =>
    [source, target].every((id) => kinds.get(id) !== 'person'),
  )
  const all = await entente.tellingsShown()
  const people = page.getByRole('checkbox', { name: /^People/ })
  await people.click({ modifiers: ['Shift'] })
  await expect.poll(entente.tellingsShown).toBe(tellingsOf(without))
  await expect(people).toHaveAccessibleName(/^People, excluded, /)
  await expect(people).not.toBeChecked()
  await expect(page).toHaveURL(/nk=person/)
  await page.reload()
  await expect.poll(entente.tellingsShown).toBe(tellingsOf(without))
  await page.getByRole('button', { name: 'Remove the filter Not: People' }).click()
  await expect.poll(entente.tellingsShown).toBe(all)
  const not = page.getByRole('button', { name: 'Not People' })
  await people.focus()
  await page.keyboard.press('Tab')
  await expect(not).toBeFocused()
  await expect(not).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(not).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(entente.tellingsShown).toBe(tellingsOf(without))
  // A plain click brings it back.
  await people.click()
  await expect.poll(entente.tellingsShown).toBe(all)
  await expect(people).toBeChecked()
})

test('Shift-click on an actor hides it, and its row brings it back', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const all = await entente.tellingsShown()
  await unfold(page, 'Actor')
  const china = facet(page, 'Actor').getByRole('checkbox', { name: /^China,/ })
  await china.click({ modifiers: ['Shift'] })
  await expect(page).toHaveURL(/hide=country:CHN/)
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await expect(china).toHaveAccessibleName(/^China, excluded, [1-9]/)
  await china.click()
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('the confidence slider drops what is less sure', async ({ entente }) => {
  await entente.open()
  const all = await entente.tellingsShown()
  const { relations } = await entente.graph()
  const slider = entente.page.getByRole('slider', { name: /confidence/i })
  await slider.focus()
  await slider.press('End')
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  expect(relations.filter(({ confidence }) => confidence >= 1).length).toBeLessThan(relations.length)
  await slider.press('Home')
  // The less sure, which are set aside at first, are asked for now.
  await expect.poll(entente.tellingsShown).toBeGreaterThan(all)
})

const facet = (page: Page, name: string) => page.getByRole('group', { name, exact: true })
const unfold = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('actors narrow the view to what touches them, or to what is between them', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { relations } = await entente.graph()
  await unfold(page, 'Actor')
  await facet(page, 'Actor')
    .getByRole('checkbox', { name: /^China,/ })
    .check()
  await facet(page, 'Actor')
    .getByRole('checkbox', { name: /^United States,/ })
    .check()
  const ids = ['country:CHN', 'country:USA']
  const touching = relations.filter(({ source, target }) => ids.includes(source) || ids.includes(target))
  const between = relations.filter(({ source, target }) => ids.includes(source) && ids.includes(target))
  await expect.poll(entente.tellingsShown).toBe(tellingsOf(touching))
  await page.getByText('between these').click()
  await expect.poll(entente.tellingsShown).toBe(tellingsOf(between))
  await expect(page).toHaveURL(/act=country:CHN,country:USA&how=between/)
  await expect(
    page.getByRole('button', { name: 'Remove the filter Between: China, United States' }),
  ).toBeVisible()
})

test('the list of actors is short at first, then whole and searchable', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await unfold(page, 'Actor')
  const actors = facet(page, 'Actor')
  await expect(actors.getByRole('checkbox')).toHaveCount(8)
  await actors.getByRole('button', { name: /^show all/ }).click()
  const drawn = Object.keys(await entente.positions()).length
  await expect(actors.getByRole('checkbox')).toHaveCount(drawn)
  await actors.getByRole('searchbox').fill('luka')
  await expect(actors.getByRole('checkbox')).toHaveCount(1)
})

test('"only" shows itself to the keyboard, and a second press lifts it', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const all = await entente.tellingsShown()
  const only = page.getByRole('button', { name: 'Only Planned' })
  await only.focus()
  await expect(only).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await expect(page.getByRole('checkbox', { name: /^Possible/ })).not.toBeChecked()
  await page.keyboard.press('Enter')
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('intensity, tellings and dates narrow by themselves and together', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { relations } = await entente.graph()
  await unfold(page, 'Intensity')
  const greatest = page.getByRole('slider', { name: 'Greatest intensity' })
  await greatest.focus()
  for (let i = 0; i < 11; i++) await greatest.press('ArrowLeft')
  await expect
    .poll(entente.tellingsShown)
    .toBe(tellingsOf(relations.filter(({ intensity }) => intensity <= -1)))
  await page.getByRole('checkbox', { name: /^Dated tellings/ }).uncheck()
  await expect
    .poll(entente.tellingsShown)
    .toBe(tellingsOf(relations.filter(({ intensity, when }) => intensity <= -1 && when === null)))
  await page.getByRole('checkbox', { name: /^Undated tellings/ }).uncheck()
  await expect(page.getByRole('checkbox', { name: /^Dated tellings/ })).toBeChecked()
  await page.keyboard.press('Shift+R')
  await unfold(page, 'Tellings a line')
  const least = page.getByRole('slider', { name: 'Least tellings of a line' })
  await least.focus()
  await least.press('ArrowRight')
  const thick = foldStrands(relations).filter(({ tellings }) => tellings >= 2)
  await expect.poll(entente.tellingsShown).toBe(thick.reduce((sum, { tellings }) => sum + tellings, 0))
})

test('axe finds nothing in the whole rail, light and dark', async ({ entente }) => {
  await entente.open('?act=country:CHN&xc=KAZ&xo=CNN&int=-8..9&mt=2&miss=hide&hide=country:UKR')
  expect(await findingsInBoth(entente.page)).toEqual([])
})

test.describe('on the phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('every choice of the rail is a target of 44 pixels, "only" among them', async ({ entente }) => {
    await entente.open('?act=country:CHN')
    const { page } = entente
    await page.getByRole('button', { name: 'Filters' }).tap()
    const small = await page.locator('.rail').evaluate((rail) =>
      [...rail.querySelectorAll('button, label, input[type=range], input[type=search]')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => ({
          name: element.textContent || element.className,
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ name, box }) => `${name} ${box.width} × ${box.height}`),
    )
    expect(small).toEqual([])
    const all = await entente.tellingsShown()
    await page.getByRole('button', { name: 'Only Possible' }).tap()
    await expect.poll(entente.tellingsShown).toBeLessThan(all)
  })
})
