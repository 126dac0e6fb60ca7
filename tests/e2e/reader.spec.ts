import { expect, test } from './entente.ts'

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
    entente.page.getByRole('complementary', { name: 'Evidence' }).getByRole('article').first(),
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
