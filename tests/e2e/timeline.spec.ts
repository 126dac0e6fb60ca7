import { expect, test } from './entente.ts'

test('a dragged brush narrows the graph and moves no actor', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  const all = await entente.tellingsShown()
  const plot = (await entente.page.getByRole('group', { name: 'Time shown' }).boundingBox())!
  await entente.page.mouse.move(plot.x + plot.width * 0.6, plot.y + plot.height / 2)
  await entente.page.mouse.down()
  await entente.page.mouse.move(plot.x + plot.width * 0.7, plot.y + plot.height / 2, { steps: 8 })
  await entente.page.mouse.up()
  await expect(entente.page).toHaveURL(/t=\d{4}-\d{2}-\d{2}\.\.\d{4}-\d{2}-\d{2}/)
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  expect(await entente.positions()).toEqual(before)
  await entente.page.mouse.dblclick(plot.x + plot.width * 0.65, plot.y + plot.height / 2)
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('the handles are sliders that say the day and how much is told', async ({ entente }) => {
  await entente.open()
  const all = await entente.tellingsShown()
  const last = entente.page.getByRole('slider', { name: 'Latest day shown' })
  await expect(last).toHaveAttribute('aria-valuetext', /^to \d+ \w+ \d{4}, \d+ dated tellings$/)
  await last.focus()
  for (let i = 0; i < 6; i++) await last.press('ArrowLeft')
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await last.press('Escape')
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('what has no date is counted, and left out only when asked', async ({ entente }) => {
  await entente.open()
  const { relations } = await entente.graph()
  const undated = relations.filter(({ when }) => when === null)
  expect(undated.length).toBeGreaterThan(0)
  const all = await entente.tellingsShown()
  const tray = entente.page.getByRole('button', { name: /undated tellings, included/ })
  await expect(tray).toHaveAttribute('aria-pressed', 'true')
  await tray.click()
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await expect(entente.page.getByRole('button', { name: /undated tellings, left out/ })).toBeVisible()
})
