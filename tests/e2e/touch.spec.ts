import type { Page } from '@playwright/test'
import { expect, test } from './entente.ts'
import { findings } from './findings.ts'

/**
 * A large phone on its side: standing, it shows the pairs, ranked, in the matrix's place. On a smaller one the third row stands
 * where a row that is held there scrolls.
 */
test.use({ viewport: { width: 932, height: 430 }, hasTouch: true, isMobile: true })

interface Point {
  readonly x: number
  readonly y: number
}

/** One finger as the browser's own gestures know it: what is not prevented scrolls. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  return {
    down: (...at: Point[]) => send('touchStart', at),
    up: () => send('touchEnd', []),
    /** In so many steps, a frame each. */
    move: async (from: Point, to: Point, steps = 8): Promise<void> => {
      for (let step = 1; step <= steps; step++) {
        const share = step / steps
        await send('touchMove', [
          { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
        ])
        await page.waitForTimeout(16)
      }
    },
  }
}

const names = async (page: Page): Promise<readonly string[]> =>
  (await page.getByRole('rowheader').allInnerTexts()).map((name) => name.split('\n')[0]!)
const nameAt = async (page: Page, row: number): Promise<Point> => {
  const { x, y, width, height } = (await page.getByRole('rowheader').nth(row).boundingBox())!
  return { x: x + width * 0.6, y: y + height / 2 }
}
const scrolledBy = (page: Page): Promise<number> =>
  page.getByRole('grid').evaluate((element) => element.scrollTop)
/** A little longer than a finger rests before it lifts a row. */
const rest = (page: Page): Promise<void> => page.waitForTimeout(450)

test('a finger that rests on a name lifts its row, and lays it where it lets go', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  await expect(page.getByText('Hold a name to move it')).toBeVisible()
  const before = await names(page)
  const finger = await fingerOn(page)
  const [from, to] = [await nameAt(page, 0), await nameAt(page, 2)]
  await finger.down(from)
  await expect(page.locator('.matrix-gap')).toBeVisible()
  await finger.move(from, { x: to.x, y: to.y + 6 })
  await expect(page.locator('.matrix-gap')).toHaveText(before[0]!)
  expect(await findings(page)).toEqual([])
  expect(await scrolledBy(page)).toBe(0)
  await finger.up()
  const [first, second, third, ...others] = before
  await expect.poll(() => names(page)).toEqual([second, third, first, ...others])
  await expect(page).toHaveURL(/ord=own/)
  await expect(page).not.toHaveURL(/sel=a:/)
})

test('a finger that moves at once scrolls, also over names, and moves no row', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  const before = await names(page)
  const finger = await fingerOn(page)
  const from = await nameAt(page, 2)
  await finger.down(from)
  await finger.move(from, { x: from.x, y: from.y - 70 })
  await rest(page)
  await finger.up()
  expect(await scrolledBy(page)).toBeGreaterThan(30)
  await expect(page.locator('.matrix-gap')).toHaveCount(0)
  expect(await names(page)).toEqual(before)
})

test('what is held near the edge scrolls on to rows that were out of sight', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  const [first, ...others] = await names(page)
  const finger = await fingerOn(page)
  const from = await nameAt(page, 0)
  const { y, height } = (await page.getByRole('grid').boundingBox())!
  await finger.down(from)
  await rest(page)
  await finger.move(from, { x: from.x, y: y + height - 4 })
  const most = await page.getByRole('grid').evaluate((element) => element.scrollHeight - element.clientHeight)
  await expect.poll(() => scrolledBy(page)).toBeGreaterThan(most - 2)
  await finger.up()
  await expect.poll(() => names(page)).toEqual([...others, first])
  // What was laid down stays in sight.
  await expect(page.getByRole('rowheader').last()).toBeInViewport()
})

test('a tap opens the actor, and a second finger gives the row up', async ({ entente }) => {
  const { page } = entente
  await entente.open('?v=matrix')
  const before = await names(page)
  const finger = await fingerOn(page)
  const [from, other] = [await nameAt(page, 1), await nameAt(page, 2)]
  await finger.down(from)
  await rest(page)
  await expect(page.locator('.matrix-gap')).toBeVisible()
  await finger.down(from, other)
  await expect(page.locator('.matrix-gap')).toHaveCount(0)
  await finger.up()
  expect(await names(page)).toEqual(before)
  await page.touchscreen.tap(from.x, from.y)
  await expect(page).toHaveURL(/sel=a:/)
})
