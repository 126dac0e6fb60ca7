import { type Entente, expect, test } from './entente.ts'
import { findings, findingsInBoth, focused, smallTargets } from './findings.ts'

const SIZES = [
  ['desktop', 1440, 900],
  ['laptop', 1280, 720],
  ['tablet', 800, 1000],
  ['phone on its side', 844, 390],
  ['phone', 390, 844],
] as const

/** The page's states, each with the address that opens it. */
const STATES = [
  ['the first visit', ''],
  ['nothing selected', '?v=graph'],
  ['an actor', '?sel=a:country:CHN'],
  ['an empty result', '?xm=actual,planned,possible,denied'],
  ['filters in force', '?xt=ACCUSE&q=china'],
  ['the matrix', '?v=matrix'],
  ['the table', '?v=table'],
  ['one voice', '?lens=v:country:BLR'],
  ['two voices', '?lens=c:own~country:BLR~side'],
] as const

const DIALOGS = ['Export', 'Add articles', 'Help: all keys', 'Saved views'] as const

/** Opens an address and waits until something of the page can be used. */
async function show({ page }: Entente, query: string): Promise<void> {
  await page.goto(`./${query}`)
  await page.waitForLoadState('networkidle')
  await expect(page.getByText(/\d+ (of \d+ )?tellings? · /).first()).toBeAttached()
}

for (const [name, width, height] of SIZES) {
  // Between the largest and the smallest size only the regions differ.
  const all = name === 'desktop' || name === 'phone'
  for (const [state, query] of all ? STATES : STATES.slice(0, 1)) {
    test(`axe finds nothing on the ${name}: ${state}`, async ({ entente }) => {
      const { page } = entente
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height })
      await show(entente, query)
      expect(await findingsInBoth(page)).toEqual([])
    })
  }

  test(`nothing runs over the edge of the ${name}`, async ({ entente }) => {
    await entente.page.setViewportSize({ width, height })
    await entente.open()
    const overflow = await entente.page.evaluate(() => ({
      x: document.documentElement.scrollWidth - innerWidth,
      y: document.documentElement.scrollHeight - innerHeight,
    }))
    expect(overflow.x).toBeLessThanOrEqual(0)
    expect(overflow.y).toBeLessThanOrEqual(0)
    const canvas = (await entente.page.getByRole('application').boundingBox())!
    for (const id of Object.keys(await entente.positions())) {
      const { x, y } = await entente.pointOf(id)
      expect(x, id).toBeGreaterThan(canvas.x)
      expect(x, id).toBeLessThan(canvas.x + canvas.width)
      expect(y, id).toBeGreaterThan(canvas.y)
      expect(y, id).toBeLessThan(canvas.y + canvas.height)
    }
  })
}

test('axe finds nothing in any dialog, light and dark, and each gives the focus back', async ({
  entente,
}) => {
  test.setTimeout(90_000)
  const { page } = entente
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await entente.open()
  for (const name of DIALOGS) {
    const opener = page.getByRole('button', { name, exact: true })
    await opener.click()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await findingsInBoth(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await expect(opener).toBeFocused()
  }
})

test('axe finds nothing while the page loads or has failed, light and dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  let held = true
  await page.route(/graph[^/]*\.json/, async (route) => {
    if (held) await new Promise(() => {})
    else await route.abort()
  })
  await page.goto('./')
  await expect(page.getByText('Fetching the dossier')).toBeVisible()
  expect(await findingsInBoth(page), 'loading').toEqual([])
  held = false
  await page.goto('./')
  await expect(page.getByRole('alert')).toBeVisible()
  expect(await findingsInBoth(page), 'failed').toEqual([])
})

// With a relation chosen an open article is looked at by its own tests, on the largest and the smallest size.
for (const [name, width, height] of SIZES.slice(1, -1)) {
  test(`axe finds nothing in an open article on the ${name}`, async ({ entente }) => {
    const { page } = entente
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height })
    await entente.open()
    await page.keyboard.press('r')
    await expect(page.getByRole('main', { name: 'Article' })).toBeVisible()
    expect(await findingsInBoth(page)).toEqual([])
  })
}

test('axe finds nothing in any pane of the phone', async ({ entente }) => {
  test.setTimeout(60_000)
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await entente.open()
  const tabs = page.getByRole('navigation', { name: 'Parts of the page' })
  for (const pane of ['Timeline', 'Evidence', 'Filters']) {
    await tabs.getByRole('button', { name: pane }).click()
    expect(await findings(page), pane).toEqual([])
  }
})

test('on the phone whatever can be touched is 44 px large', async ({ entente }) => {
  test.setTimeout(60_000)
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [state, query] of STATES) {
    await show(entente, query)
    expect(await smallTargets(page, 44), state).toEqual([])
  }
  await entente.open()
  const tabs = page.getByRole('navigation', { name: 'Parts of the page' })
  for (const pane of ['Timeline', 'Evidence', 'Filters']) {
    await tabs.getByRole('button', { name: pane }).click()
    expect(await smallTargets(page, 44), pane).toEqual([])
  }
  // Also a sheet pulled up to the top leaves the header free.
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await smallTargets(page, 44), 'the export').toEqual([])
})

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const) {
  test(`a sheet pulled beyond the top of ${width} × ${height} ends below the header`, async ({ entente }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    await entente.open()
    const header = (await page.getByRole('banner').boundingBox())!
    const bottom = header.y + header.height
    const handle = page.getByRole('button', { name: /^Sheet,/ })
    const at = (await handle.boundingBox())!
    await page.mouse.move(at.x + at.width / 2, at.y + at.height / 2)
    await page.mouse.down()
    await page.mouse.move(at.x + at.width / 2, 0, { steps: 6 })
    expect((await handle.boundingBox())!.y).toBeGreaterThan(bottom)
    await page.mouse.up()
    await expect(handle).toHaveAccessibleName(/, open: resize/)
    await expect.poll(async () => (await handle.boundingBox())!.y).toBeGreaterThan(bottom)
    expect((await handle.boundingBox())!.y).toBeLessThan(bottom + 24)
  })
}

test('the skip links are the first stops and lead into each region', async ({ entente }) => {
  const { page } = entente
  await entente.open()
  for (const [link, region] of [
    ['Map', '#map'],
    ['Evidence', '#evidence'],
    ['Timeline', '#timeline'],
    ['Filters', '#filters'],
  ] as const) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.getByRole('navigation', { name: 'Skip to' }).getByRole('link', { name: link }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator(region)).toBeFocused()
  }
})

test('the canvas is one stop of the Tab key', async ({ entente }) => {
  const { page } = entente
  await entente.open()
  const graph = page.getByRole('application')
  await graph.focus()
  await page.keyboard.press('Tab')
  await expect(graph).not.toBeFocused()
  expect(await graph.evaluate((element) => element.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Shift+Tab')
  await expect(graph).toBeFocused()
})

test('the focus is never lost', async ({ entente }) => {
  const { page } = entente
  await entente.open('?xt=ACCUSE&xm=planned&q=the')
  const chips = page.getByRole('list', { name: 'Filters in force' }).getByRole('button')
  const count = await chips.count()
  expect(count).toBeGreaterThan(2)
  for (let left = count; left > 0; left -= 1) {
    await chips.first().focus()
    await page.keyboard.press('Enter')
    await expect(chips).toHaveCount(left - 1)
    await expect.poll(() => focused(page), { message: `${left - 1} chips left` }).not.toBe('nothing')
    if (left > 1) await expect(chips.first()).toBeFocused()
  }
  await entente.open('?sel=p:country:CHN~country:RUS')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await evidence
    .getByRole('button', { name: /\+\d+ words/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page), { message: 'after the whole sentence' }).toMatch(/telling-title/)
  const read = evidence.getByRole('button', { name: 'Read article' })
  await read.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Back to map' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(read).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/sel=p/)
  await expect.poll(() => focused(page), { message: 'after the selection' }).not.toBe('nothing')
})

test('who wants less motion sees none', async ({ entente }) => {
  const { page } = entente
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await entente.open()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element)
      return [transitionDuration, animationDuration].some((time) =>
        time.split(',').some((one) => Number.parseFloat(one) > 0),
      )
        ? [element.className]
        : []
    }),
  )
  expect(moving).toEqual([])
})

test('what the filters leave is said once they rest', async ({ entente }) => {
  const { page } = entente
  await entente.open()
  await page.getByRole('checkbox', { name: /^Verbal conflict/ }).uncheck()
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /\d+ of \d+ tellings/ })
      .first(),
  ).toBeAttached()
})

test('from search to exported picture with the keyboard alone', async ({ entente }) => {
  await entente.open('?v=graph')
  const { page } = entente
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('belarus')
  await expect(page).toHaveURL(/q=belarus/)
  const graph = page.getByRole('application')
  for (let i = 0; i < 12 && !(await graph.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  await expect(graph).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(graph).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=a:/)
  await page.keyboard.press(';')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=p:/)
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('article').first()).toBeVisible()
  const exportButton = page.getByRole('button', { name: 'Export' })
  for (
    let i = 0;
    i < 60 && !(await exportButton.evaluate((element) => element === document.activeElement));
    i++
  )
    await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  const save = dialog.getByRole('button', { name: 'Save PNG' })
  for (let i = 0; i < 40 && !(await save.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/\.png$/)
})

test('the theme follows the system until it is switched, and the choice is kept', async ({ entente }) => {
  await entente.page.emulateMedia({ colorScheme: 'dark' })
  await entente.open()
  const root = entente.page.locator('html')
  await expect(root).toHaveAttribute('data-theme', 'dark')
  await entente.page.getByRole('button', { name: /^Theme/ }).click()
  await entente.page.getByRole('radio', { name: 'Light' }).check()
  await expect(root).toHaveAttribute('data-theme', 'light')
  await expect(entente.page).toHaveURL(/th=light/)
  await entente.page.reload()
  await expect(root).toHaveAttribute('data-theme', 'light')
})
