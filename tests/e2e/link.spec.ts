import { RELATION_TYPE_NAMES } from '../../src/model/relationTypes.ts'
import { expect, painted, test } from './entente.ts'

test('reload and a shared link give the very same view', async ({ entente, context }) => {
  await entente.open()
  await entente.page.getByRole('checkbox', { name: /^Material conflict/ }).uncheck()
  await entente.page.getByRole('checkbox', { name: /^Undated tellings/ }).uncheck()
  const { actors } = await entente.graph()
  const actor = [...actors].sort((one, other) => other.mentions.length - one.mentions.length)[0]!
  const point = await entente.pointOf(actor.id)
  await entente.page.mouse.click(point.x, point.y)
  await expect(entente.page).toHaveURL(/sel=a:/)
  await expect(entente.page).toHaveURL(/und=0/)
  const look = async (page: typeof entente.page) => ({
    url: page.url(),
    status: await page
      .getByText(/tellings? · /)
      .first()
      .innerText(),
    evidence: await page.getByRole('complementary', { name: 'Evidence' }).innerText(),
    rail: await page.getByRole('navigation', { name: 'Filters' }).innerText(),
    positions: await page.evaluate(() => window.entente!.canvas!.positions()),
  })
  const before = await look(entente.page)
  await entente.page.reload()
  await painted(entente.page)
  expect(await look(entente.page)).toEqual(before)
  const other = await context.newPage()
  await other.goto(before.url)
  await painted(other)
  expect(await look(other)).toEqual(before)
})

test('the back button goes back a step', async ({ entente }) => {
  await entente.open()
  const all = await entente.tellingsShown()
  await entente.page.getByRole('checkbox', { name: /^Verbal cooperation/ }).uncheck()
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await entente.page.goBack()
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('an old link with values that are no more opens all the same', async ({ entente }) => {
  await entente.open('?sel=p:person:nobody~person:no-one&xt=HUG,ACCUSE&t=soon..later&cf=7&read=gone&th=pink')
  await expect(entente.page.getByRole('main')).toBeVisible()
  expect(await entente.tellingsShown()).toBeGreaterThan(0)
})

test('a link of very many choices is written short, opens to the same, and says so when it was cut', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  const ids = Object.keys(await entente.positions())
  const list = ids.join(',')
  const pins = ids.map((id, i) => `${id}@${100 + 37 * i},${80 + 29 * i}`).join(';')
  const long = `?v=matrix&ord=own&rows=${list}&tidy=${list}&act=${list}&xv=${list}&xt=${RELATION_TYPE_NAMES.slice(1).join(',')}&pin=${pins}`
  expect(long.length).toBeGreaterThan(1800)
  // An old, long link opens as ever.
  await entente.open(long)
  await expect(page).toHaveURL(/\/\?s=[\w-]+$/)
  const short = page.url()
  expect(new URL(short).search.length).toBeLessThan(long.length * 0.6)
  const rows = () => page.getByRole('rowheader').allInnerTexts()
  const before = await rows()
  await page.goto('about:blank')
  await page.goto(short)
  await expect.poll(rows).toEqual(before)
  await expect(page).toHaveURL(short)
  await page.getByRole('radio', { name: 'Graph' }).check({ force: true })
  await expect(page).not.toHaveURL(short)
  await page.goBack()
  await expect(page).toHaveURL(short)
  await expect.poll(rows).toEqual(before)
  await page.goto('about:blank')
  await page.goto(short.slice(0, -60))
  await expect(page.getByText(/A part of this link is missing/)).toBeVisible()
  expect(await entente.tellingsShown()).toBeGreaterThan(0)
})
