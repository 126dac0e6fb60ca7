import { expect, test } from './entente.ts'

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
  await expect.poll(entente.tellingsShown).toBe(all)
})
