import { generatedGraph } from '../../src/cli/bench/generatedGraph.ts'
import { foldStrands } from '../../src/model/dyad.ts'
import { expect, test } from './entente.ts'

test('on a crowded map strands find their ways around third actors once it is drawn, and are pointed at there', async ({
  entente,
}) => {
  test.slow()
  const { page } = entente
  await page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: generatedGraph(100, 300) }))
  await entente.open('?all=1&v=graph')
  const before = await entente.positions()
  const crossings = () => page.evaluate(() => window.entente!.canvas!.crossings())
  await page.waitForFunction(() => performance.getEntriesByName('entente:winding').length > 0)
  await expect.poll(async () => (await crossings()).through).toBeLessThanOrEqual(8)
  expect((await crossings()).strands).toBe(421)
  expect(await entente.positions()).toEqual(before)
  // A filter takes none of the ways away.
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await expect(page).toHaveURL(/xt=/)
  expect((await crossings()).through).toBeLessThanOrEqual(8)
  expect(await entente.positions()).toEqual(before)
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).check()
  const ids = foldStrands(generatedGraph(100, 300).relations)
    .map(({ id }) => id)
    .filter((_, i) => i % 40 === 0)
  const meant: string[] = []
  for (const id of ids) {
    const { x, y } = await entente.pointOf(id)
    await page.mouse.move(x, y)
    await expect(page.locator('.graph-tooltip')).toBeVisible()
    const isMeant = await page
      .waitForFunction((one) => window.entente!.cy!.getElementById(one).hasClass('hovered'), id, {
        timeout: 2000,
      })
      .then(
        () => true,
        () => false,
      )
    if (isMeant) meant.push(id)
  }
  // Where two of them meet, the other may be meant.
  expect(meant.length).toBeGreaterThan(ids.length * 0.7)
})
