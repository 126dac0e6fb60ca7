import type { Locator } from '@playwright/test'
import type { Graph } from '../../src/model/graph.ts'
import { dossier } from './dossier.ts'
import { type Entente, expect, test } from './entente.ts'
import { findings, focused } from './findings.ts'

const NORTH_SOUTH = '?sel=p:country:NOL~country:SUD'
const SAILORS = 'Norland attacked Sudria at dawn, two sailors said.'

/** The dossier of the tests, in which one more paper tells the attack in words of its own. */
function threePapers(): Graph {
  const graph = dossier()
  const attack = graph.relations.find(({ type }) => type === 'ASSAULT')!
  const at = (words: string) => ({
    start: SAILORS.indexOf(words),
    end: SAILORS.indexOf(words) + words.length,
  })
  const evidence = {
    article: 'harbour',
    sentence: at(SAILORS),
    trigger: at('attacked'),
    source: at('Norland'),
    target: at('Sudria'),
    time: null,
    cues: [],
  }
  const article = {
    id: 'harbour',
    title: 'Dawn over Port Ash',
    published: '2024-05-04',
    source: 'Harbour Times',
    url: 'https://harbour.example/dawn',
    text: SAILORS,
    sentences: [at(SAILORS)],
  }
  const own = { ...attack, id: 'harbour-0', attribution: null, confidence: 0.7, evidence }
  return {
    ...graph,
    articles: [...graph.articles, article],
    relations: [...graph.relations, own],
  }
}

async function openPapers(entente: Entente, query = NORTH_SOUTH): Promise<void> {
  await entente.page.route(/graph[^/]*\.json/, (route) => route.fulfill({ json: threePapers() }))
  await entente.open(query)
}

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
    await unfold(tellings)
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
  await unfold(tellings)
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

test('tellings of one event stand together, copies are named, and each leads to its own article', async ({
  entente,
}) => {
  await openPapers(entente)
  const { page } = entente
  const tellings = page.getByRole('region', { name: 'Tellings' })
  const fold = tellings.getByRole('button', { name: /^Same event, 2 tellings Harbour Times/ })
  await expect(fold).toHaveAttribute('aria-expanded', 'false')
  await expect(tellings.getByText('at dawn, two sailors said')).toHaveCount(0)
  await fold.focus()
  await page.keyboard.press('Enter')
  await expect(fold).toHaveAttribute('aria-expanded', 'true')
  await expect(tellings.getByText('at dawn, two sailors said')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await expect(tellings.getByText('Same words also in')).toHaveCount(1)
  await tellings.getByRole('button', { name: 'Southern Post, 3 May 2024' }).click()
  await expect(page).toHaveURL(/read=2024-05-03/)
  const reader = page.getByRole('main', { name: 'Article' })
  await expect(reader.getByRole('heading', { name: 'Southern Post, 2024-05-03' })).toBeVisible()
  await expect(reader.locator('mark.trigger-own')).toHaveText('attacked')
})

test('tellings are listed by type and by voice, in six orders, which the next pair keeps', async ({
  entente,
}) => {
  await openPapers(entente)
  const { page } = entente
  const tabs = page.getByRole('tablist', { name: 'Tellings' })
  const panel = page.getByRole('tabpanel')
  await tabs.getByRole('tab', { name: 'Tellings' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tabs.getByRole('tab', { name: 'By type' })).toBeFocused()
  await expect(panel.getByRole('heading', { level: 3 })).toHaveText([/attacks 3/, /meets 1/, /backs 1/])
  await page.keyboard.press('ArrowRight')
  await expect(panel.getByRole('heading', { level: 3 })).toHaveCount(3)
  expect(await findings(page)).toEqual([])
  const order = page.getByRole('combobox', { name: 'Order of the tellings' })
  await expect(order.locator('option')).toHaveText([
    'Clearest first',
    'Newest first',
    'Strongest first',
    'Most certain first',
    'By outlet',
    'As in the text',
  ])
  await tabs.getByRole('tab', { name: 'Tellings' }).click()
  await order.selectOption('Newest first')
  await expect(panel.getByRole('article').first()).toContainText('praised')
  await order.selectOption('Strongest first')
  await expect(panel.getByRole('article').first()).toContainText('attack')
  await entente.page.evaluate(() => history.pushState(null, '', '?sel=p:country:NOL~country:EAM'))
  await page.goBack()
  await expect(order).toHaveValue('strongest')
})

test('a claim’s badge looks through the eyes of who makes it', async ({ entente }) => {
  await openPapers(entente)
  const { page } = entente
  await page.getByRole('button', { name: 'Claimed by Westmark' }).first().click()
  await expect(page.getByRole('region', { name: 'Lens' })).toContainText('Westmark')
  const tellings = page.getByRole('region', { name: 'Tellings' }).getByRole('article')
  await expect(tellings).toHaveCount(1)
  await expect(page.getByText(/more tellings are not by this voice/)).toBeVisible()
})

test('a sentence is copied with its place, and so are all of a pair', async ({ entente, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPapers(entente)
  const { page } = entente
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('button', { name: /^Same event/ }).click()
  const own = page.getByRole('article').filter({ hasText: 'two sailors' })
  await own.getByRole('button', { name: 'Cite' }).click()
  await expect(own.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toBe(
    `“${SAILORS}” Harbour Times, “Dawn over Port Ash”, 4 May 2024. https://harbour.example/dawn`,
  )
  await page.getByRole('button', { name: 'Cite all 5' }).click()
  await expect.poll(async () => (await copied()).split('\n\n').length).toBe(5)
})

test('the keyboard walks from telling to telling, into the article and back', async ({ entente }) => {
  await openPapers(entente)
  const { page } = entente
  const lit = page.locator('.telling-lit')
  const relation = (): string | null => new URL(page.url()).searchParams.get('rel')
  await page.keyboard.press(']')
  await expect(lit).toHaveCount(1)
  await expect.poll(relation).not.toBeNull()
  const first = relation()
  await page.keyboard.press(']')
  await expect.poll(relation).not.toBe(first)
  await expect(lit).toBeInViewport()
  await page.keyboard.press('[')
  await expect.poll(relation).toBe(first)
  await page.keyboard.press('r')
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('main', { name: 'Map of relations' })).toBeVisible()
  await page.keyboard.press('e')
  await expect.poll(() => focused(page)).toMatch(/^aside evidence/)
})

test('why a relation was made is told down to rule, code and likelihood', async ({ entente }) => {
  await entente.open()
  const { relations } = await entente.graph()
  const telling = entente.page.getByRole('region', { name: 'Tellings' }).getByRole('article').first()
  await telling.getByText('Why this relation?').first().click()
  const why = telling.locator('.why[open]')
  const rule = await why.locator('code').innerText()
  const made = relations.filter((one) => one.why.rule === rule)
  expect(made.length).toBeGreaterThan(0)
  const text = await why.innerText()
  expect(made.some(({ type, why: { path } }) => text.includes(type) && text.includes(path))).toBe(true)
  expect(text).toMatch(/\d of 10 such readings (?:is|are) right/)
})

test('an actor’s card stays while its sentences are read, and acts on the map', async ({ entente }) => {
  await openPapers(entente, '?sel=a:country:WEM')
  const { page } = entente
  const card = page.getByRole('complementary', { name: 'Evidence' })
  await expect(card.getByRole('heading', { level: 2, name: 'Westmark' })).toBeVisible()
  await expect(card.getByRole('region', { name: 'Speaks about' }).getByRole('button')).toHaveText([
    /Norland\s*1/,
    /Sudria\s*1/,
  ])
  await card.getByRole('tab', { name: /Words 1/ }).click()
  await expect(card.getByRole('region', { name: 'Own words' })).toContainText('attacked the harbour')
  await card.getByRole('button', { name: 'Read in article' }).first().click()
  await expect(page.getByRole('main', { name: 'Article' })).toBeVisible()
  await expect(page).toHaveURL(/sel=a:country:WEM/)
  await page.keyboard.press('Escape')
  await expect(card.getByRole('heading', { level: 2, name: 'Westmark' })).toBeVisible()
  expect(await findings(page)).toEqual([])
  const focus = card.getByRole('button', { name: 'Focus' })
  await focus.click()
  await expect(focus).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/hop=1/)
  await focus.click()
  await card.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(page).toHaveURL(/pin=/)
  await card.getByRole('button', { name: 'Let go' }).click()
  await expect(page).not.toHaveURL(/pin=/)
  await card.getByRole('button', { name: 'Hide' }).click()
  await expect(page).toHaveURL(/hide=country:WEM/)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page).not.toHaveURL(/hide=/)
})

test('on the phone articles can be added whatever is selected', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await entente.open()
  await expect(page).toHaveURL(/./)
  await page.getByRole('button', { name: 'Filters', exact: true }).click()
  await page.getByRole('button', { name: 'Add articles' }).click()
  await expect(page.getByRole('dialog', { name: 'Add articles' })).toBeVisible()
})

test('a word of the page lies over neither the strip nor the tabs of the phone', async ({ entente }) => {
  const { page } = entente
  await page.setViewportSize({ width: 390, height: 844 })
  await entente.open('?sel=a:person:nobody-at-all')
  const note = page.locator('.toasts:has(.toast-text)')
  await expect(note).toBeVisible()
  const [toast, strip] = await Promise.all([
    note.boundingBox(),
    page.locator('.timeline-strip').boundingBox(),
  ])
  expect(toast!.y + toast!.height).toBeLessThanOrEqual(strip!.y)
})

/** Opens all that tells no more than the sentence above it. */
async function unfold(tellings: Locator): Promise<void> {
  const folded = tellings.getByRole('button', { name: /^Same event/, expanded: false })
  while ((await folded.count()) > 0) await folded.first().click()
}

/** Without white space and without the names that the page adds in brackets. */
const squash = (text: string): string => text.replace(/\[[^\]]*\]|\s+/g, '')

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const alpha2 = (alpha3: string): string =>
  ({ BLR: 'BY', CHN: 'CN', USA: 'US', RUS: 'RU', UKR: 'UA' })[alpha3] ?? alpha3
