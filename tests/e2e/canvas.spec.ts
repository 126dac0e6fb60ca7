import { expect, test } from './entente.ts'

test('the layout is the same on every load', async ({ entente }) => {
  await entente.open()
  const first = await entente.positions()
  expect(Object.keys(first).length).toBeGreaterThan(8)
  await entente.open()
  expect(await entente.positions()).toEqual(first)
})

test('every line leads to a sentence, and every actor in a relation is drawn', async ({ entente }) => {
  await entente.open()
  const { relations } = await entente.graph()
  const drawn = Object.keys(await entente.positions())
  const told = new Set(relations.flatMap(({ source, target }) => [source, target]))
  expect(new Set(drawn)).toEqual(told)
  for (const { id } of await entente.strands()) expect(await entente.pointOf(id)).toBeTruthy()
})

test('hover and selection move nothing', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  for (const id of Object.keys(before).slice(0, 5)) {
    const { x, y } = await entente.pointOf(id)
    await entente.page.mouse.move(x, y)
    await entente.page.waitForTimeout(160)
    await entente.page.mouse.click(x, y)
  }
  expect(await entente.positions()).toEqual(before)
})

test('zooming with the buttons changes the view and fits it again', async ({ entente }) => {
  await entente.open()
  const [id] = Object.keys(await entente.positions())
  const first = await entente.pointOf(id!)
  await entente.page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => entente.pointOf(id!)).not.toEqual(first)
  await entente.page.getByRole('button', { name: 'Show the whole graph' }).click()
  await expect
    .poll(async () => {
      const { x, y } = await entente.pointOf(id!)
      return Math.hypot(x - first.x, y - first.y)
    })
    .toBeLessThan(1)
})
