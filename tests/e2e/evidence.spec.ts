import { expect, test } from './entente.ts'

test('the page opens on the strongest pair with its sentences shown', async ({ entente }) => {
  await entente.open()
  const [strongest] = await entente.dyads()
  const { actors } = await entente.graph()
  const evidence = entente.page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('article').first()).toBeVisible()
  for (const id of [strongest!.a, strongest!.b]) {
    const name = actors
      .find((actor) => actor.id === id)!
      .name.split(' ')
      .at(-1)!
    await expect(evidence.getByRole('heading', { level: 2 })).toContainText(name)
  }
})

test('a clicked line opens the very sentences of the article that it rests on', async ({ entente }) => {
  await entente.open()
  const { articles } = await entente.graph()
  const strands = (await entente.strands()).filter(({ kind }) => kind !== 'tie').slice(0, 6)
  expect(strands.length).toBeGreaterThan(3)
  for (const strand of strands) {
    await entente.page.keyboard.press('Escape')
    const { x, y } = await entente.pointOf(strand.id)
    await entente.page.mouse.click(x, y)
    await expect(entente.page).toHaveURL(new RegExp(`sel=p:${literal(strand.a)}~${literal(strand.b)}`))
    const tellings = entente.page.getByRole('complementary', { name: 'Evidence' })
    await expect(tellings.getByRole('article').first()).toBeVisible()
    const shown = (await tellings.innerText()).replace(/\[[^\]]*\]|\s+/g, '')
    for (const { evidence } of strand.relations) {
      const { text } = articles.find(({ id }) => id === evidence.article)!
      const trigger = text.slice(evidence.trigger.start, evidence.trigger.end)
      expect(shown).toContain(trigger.replace(/\s+/g, ''))
      await expect(tellings.locator('mark').filter({ hasText: trigger }).first()).toBeVisible()
    }
  }
})

test('a cut sentence can be read whole, and is the article’s own to the letter', async ({ entente }) => {
  await entente.open()
  const { articles } = await entente.graph()
  const dyad = (await entente.dyads()).find(({ strands }) =>
    strands.some(({ relations }) =>
      relations.some(({ evidence }) => evidence.sentence.end - evidence.sentence.start > 300),
    ),
  )!
  await entente.open(`?sel=p:${dyad.id}`)
  const tellings = entente.page.getByRole('region', { name: 'Tellings' })
  const more = tellings.getByRole('button', { name: /\+\d+ words/ })
  while ((await more.count()) > 0) await more.first().click()
  const shown = squash(await tellings.innerText())
  for (const { evidence } of dyad.strands.flatMap(({ relations }) => relations)) {
    const { text } = articles.find(({ id }) => id === evidence.article)!
    expect(shown).toContain(squash(text.slice(evidence.sentence.start, evidence.sentence.end)))
  }
})

test('each telling says its type, date, voice, claim and why', async ({ entente }) => {
  await entente.open()
  const telling = entente.page.getByRole('region', { name: 'Tellings' }).getByRole('article').first()
  await telling.getByText('Why this relation?').first().click()
  const why = telling.getByRole('group').first()
  for (const word of ['Type', 'Doer', 'Target', 'Time', 'Modality', 'Voice'])
    await expect(why).toContainText(word)
})

test('an actor’s card tells names, kind, country, and leads on to a pair', async ({ entente }) => {
  await entente.open()
  const { actors, relations } = await entente.graph()
  const person = actors.find(
    ({ id, kind, country }) =>
      kind === 'person' && country && relations.some(({ source, target }) => source === id || target === id),
  )!
  const { x, y } = await entente.pointOf(person.id)
  await entente.page.mouse.click(x, y)
  const card = entente.page.getByRole('complementary', { name: 'Evidence' })
  await expect(card.getByRole('heading', { level: 2 })).toContainText(person.name)
  await expect(card).toContainText(
    new Intl.DisplayNames('en', { type: 'region' }).of(alpha2(person.country!))!,
  )
  await expect(entente.page).toHaveURL(new RegExp(`sel=a:${literal(person.id)}`))
})

/** Without white space and without the names that the page adds in brackets. */
const squash = (text: string): string => text.replace(/\[[^\]]*\]|\s+/g, '')

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const alpha2 = (alpha3: string): string =>
  ({ BLR: 'BY', CHN: 'CN', USA: 'US', RUS: 'RU', UKR: 'UA' })[alpha3] ?? alpha3
