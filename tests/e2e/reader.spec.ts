import { expect, test } from './entente.ts'
import { findingsInBoth } from './findings.ts'

test('the article is read with its relations marked, linked both ways', async ({ entente }) => {
  await entente.open()
  const [article] = (await entente.graph()).articles
  await entente.page.getByRole('button', { name: 'Read article' }).click()
  await expect(entente.page).toHaveURL(/read=/)
  const reader = entente.page.getByRole('main', { name: 'Article' })
  await expect(reader.getByRole('heading', { name: article!.title })).toBeVisible()
  const words = article!.text
    .slice(article!.sentences[0]!.start, article!.sentences[0]!.end)
    .replace(/\s+/g, '')
  expect((await reader.innerText()).replace(/\[[^\]]*\]|\s+/g, '')).toContain(words)

  const marks = reader.locator('[data-relation]')
  expect(await marks.count()).toBeGreaterThan(5)
  await marks.nth(3).click()
  await expect(entente.page).toHaveURL(/rel=/)
  await expect(
    entente.page
      .getByRole('complementary', { name: 'Evidence' })
      .getByRole('region', { name: 'The relation' }),
  ).toBeVisible()

  await entente.page.keyboard.press('Escape')
  await expect(entente.page).not.toHaveURL(/read=/)
  await expect(entente.page.getByRole('main', { name: 'Map of relations' })).toBeVisible()
})

test('a telling leads to its place in the article', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('button', { name: 'Read in article' }).last().click()
  await expect(entente.page).toHaveURL(/rel=/)
  const relation = new URL(entente.page.url()).searchParams.get('rel')!
  const lit = entente.page.getByRole('main', { name: 'Article' }).locator(`mark[data-relation="${relation}"]`)
  await expect(lit).toBeInViewport()
})

test('each mark stands beside the line of its trigger, at most three and a number', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Read article' }).click()
  const lines = page.locator('.margin-line')
  await expect(lines.first()).toBeVisible()
  const off = await page.evaluate(() =>
    [...document.querySelectorAll('.paragraph')].flatMap((paragraph) => {
      const triggers = [...paragraph.querySelectorAll('[data-relation]')].flatMap((one) => [
        ...one.getClientRects(),
      ])
      return [...paragraph.querySelectorAll('.margin-line')].flatMap((line) => {
        const { top, height } = line.getBoundingClientRect()
        const middle = top + height / 2
        const beside = triggers.some((box) => box.top - 2 <= middle && middle <= box.bottom + 2)
        const marks = line.querySelectorAll('.margin-mark').length
        return beside && marks <= 3 ? [] : [`${marks} marks at ${Math.round(top)}`]
      })
    }),
  )
  expect(off).toEqual([])
  const marks = await page.locator('.margin-mark').count()
  const more = (await page.locator('.margin-more').allInnerTexts()).map(Number)
  const { relations } = await entente.graph()
  expect(marks + more.reduce((sum, count) => sum + count, 0)).toBe(relations.length)
})

test('the head counts what is told, claimed and negated', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('button', { name: 'Read article' }).click()
  const { relations } = await entente.graph()
  const claimed = relations.filter(({ attribution }) => attribution !== null).length
  const negated = relations.filter(({ polarity }) => polarity === 'negative').length
  const line = entente.page.locator('.reader-line')
  await expect(line).toContainText(new RegExp(`^${relations.length} (?:of \\d+ )?relations in `))
  await expect(line).toContainText(`${claimed} claimed by someone`)
  if (negated > 0) await expect(line).toContainText(`${negated} negated`)
})

test('a mark that is pointed at takes its relation apart beside the text, and only that one', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('r')
  const panel = page.getByRole('complementary', { name: 'Evidence' })
  const marks = page.locator('.margin-mark')
  const places = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.margin-line')].map((one) => one.getBoundingClientRect().top),
    )
  await expect(marks.first()).toBeVisible()
  const before = await places()
  for (const nth of [0, 2, 5]) {
    await marks.nth(nth).hover()
    const words = (await marks.nth(nth).getAttribute('aria-label'))!
    await expect(panel.getByRole('region', { name: 'The relation' }).getByRole('heading')).toHaveText(words)
    await expect(page.locator('.reader mark.trigger-own')).toHaveCount(1)
    expect(await page.locator('.reader .party-source').count()).toBeGreaterThan(0)
    expect(await places(), 'no line breaks anew under the pointer').toEqual(before)
  }
  await page.mouse.move(5, 5)
  await expect(page.locator('.reader .party-source')).toHaveCount(0)
})

test('J and K walk the relations in the order of the text, in step with the panel and the address', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('r')
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible()
  const { relations } = await entente.graph()
  const walk = relations.toSorted(
    (one, other) => one.evidence.trigger.start - other.evidence.trigger.start || (one.id < other.id ? -1 : 1),
  )
  const relation = (): string | null => new URL(page.url()).searchParams.get('rel')
  for (const { id } of walk.slice(0, 4)) {
    await page.keyboard.press('j')
    await expect.poll(relation).toBe(id)
    await expect(page.locator('.reader mark.trigger-own')).toBeInViewport()
  }
  await page.keyboard.press('k')
  await expect.poll(relation).toBe(walk[2]!.id)
  await page.getByRole('button', { name: 'Open in evidence' }).click()
  await expect(page.getByRole('main', { name: 'Map of relations' })).toBeVisible()
  await expect(page.locator('.telling-lit')).toBeInViewport()
})

test('the map follows the reading line when asked to', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('r')
  const relation = page.getByRole('region', { name: 'The relation' })
  const body = page.locator('.reader-body')
  await page.mouse.move(5, 5)
  await body.evaluate((element) => element.scrollTo(0, 400))
  await expect(relation).toHaveCount(0)
  await page.getByLabel('The map follows as you read').check()
  await body.evaluate((element) => element.scrollTo(0, 700))
  await expect(relation.getByRole('heading')).toBeVisible()
  const first = await relation.getByRole('heading').innerText()
  await body.evaluate((element) => element.scrollTo(0, 1500))
  await expect(relation.getByRole('heading')).not.toHaveText(first)
})

for (const [size, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const)
  test(`the open article has no finding of axe, ${size}, light and dark`, async ({ entente }) => {
    const { page } = entente
    await page.setViewportSize({ width, height })
    await entente.open()
    await page.keyboard.press('r')
    await page.keyboard.press('j')
    await expect(page.locator('.reader mark.trigger-own')).toBeVisible()
    expect(await findingsInBoth(page)).toEqual([])
  })

test('an open article is printed alone, with its marks', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.getByRole('button', { name: 'Read article' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.reader article')).toBeVisible()
  await expect(page.locator('.reader-bar')).toBeHidden()
  await expect(page.locator('.region-evidence')).toBeHidden()
  await expect(page.locator('.margin-mark').first()).toBeVisible()
})
