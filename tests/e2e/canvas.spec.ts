import { foldStrands } from '../../src/model/dyad.ts'
import { type Entente, expect, painted, test } from './entente.ts'
import { findings } from './findings.ts'

type Places = Readonly<Record<string, { x: number; y: number }>>

/** How far the actor that moved most has moved, in px of the model. */
const drift = (before: Places, after: Places): number =>
  Math.max(...Object.entries(before).map(([id, { x, y }]) => Math.hypot(x - after[id]!.x, y - after[id]!.y)))

/** Waits until the actors have stopped moving, and tells where they stand. */
async function settled({ page, positions }: Entente): Promise<Places> {
  await page.waitForTimeout(600)
  return positions()
}

const arrange = async ({ page }: Entente, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^Arrangement:/ }).click()
  await page.getByRole('radio', { name: new RegExp(`^${name}`) }).click()
  await page.keyboard.press('Escape')
}

test('the layout is the same on every load', async ({ entente }) => {
  await entente.open()
  const first = await entente.positions()
  expect(Object.keys(first).length).toBeGreaterThan(8)
  await entente.open()
  expect(await entente.positions()).toEqual(first)
})

test('every line leads to a sentence, and every actor in a relation is drawn', async ({ entente }) => {
  await entente.open()
  const { relations } = await entente.whole()
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

test('the canvas is a Cytoscape core: an element for each actor and strand, where the painter has it', async ({
  entente,
}) => {
  await entente.open()
  const { page } = entente
  const places = await entente.positions()
  const strands = foldStrands((await entente.whole()).relations)
  const core = (selector: string): Promise<readonly string[]> =>
    page.evaluate((wanted) => window.entente!.cy!.elements(wanted).map((element) => element.id()), selector)
  await expect.poll(async () => new Set(await core('node'))).toEqual(new Set(Object.keys(places)))
  expect(new Set(await core('edge'))).toEqual(new Set(strands.map(({ id }) => id)))
  const { nodes, camera } = await page.evaluate(() => {
    const cy = window.entente!.cy!
    return {
      nodes: Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
      camera: { zoom: cy.zoom(), pan: { ...cy.pan() } },
    }
  })
  expect(drift(places, nodes)).toBeLessThan(0.01)
  const surface = (await page.locator('.graph-surface').boundingBox())!
  for (const [id, { x, y }] of Object.entries(nodes)) {
    const point = await entente.pointOf(id)
    expect(point.x).toBeCloseTo(surface.x + x * camera.zoom + camera.pan.x, 1)
    expect(point.y).toBeCloseTo(surface.y + y * camera.zoom + camera.pan.y, 1)
  }
})

test('what is drawn at a place is what Cytoscape finds there', async ({ entente }) => {
  // Each of some forty things is pointed at in turn.
  test.setTimeout(90_000)
  // Nothing chosen: the words on a chosen pair's strand may cover the middle of another.
  await entente.open('?v=graph')
  const { page } = entente
  const strands = await entente.strands()
  // Whom only less sure tellings name is faint until they are asked for, and answers no pointer.
  const ids = new Set(strands.flatMap(({ id, a, b }) => [id, a, b]))
  for (const id of ids) {
    const { x, y } = await entente.pointOf(id)
    await page.mouse.move(x, y)
    await expect
      .poll(() =>
        page.evaluate(() => window.entente!.cy!.elements('.hovered').map((element) => element.id())),
      )
      .toEqual([id])
  }
})

for (const query of [
  '?xt=CONSULT,ACCUSE&xk=person',
  '?miss=hide&cf=0.9',
  '?t=2023-03-01..2023-03-01&und=0&clk=reported',
  '?lens=v:person:antony-blinken',
  '?hide=country:CHN&codes=1&lone=1',
]) {
  test(`no actor moves by ${query}`, async ({ entente }) => {
    await entente.open()
    const before = await entente.positions()
    await entente.open(query)
    expect(drift(before, await entente.positions())).toBeLessThan(0.01)
  })
}

test('no actor moves by clicks on facets', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  await entente.page.getByRole('checkbox', { name: /^Verbal conflict/ }).click()
  await entente.page.getByRole('checkbox', { name: /^People/ }).click()
  expect(drift(before, await settled(entente))).toBeLessThan(0.01)
})

test('an added article moves no old actor, and a reload brings back the same map', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  const { page } = entente
  await page.getByRole('button', { name: 'Add articles' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add articles' })
  await dialog
    .getByLabel('Or paste an article')
    .fill(
      'Kenya accused Russia of breaking its word on Friday. Ethiopia praised Kenya. Somalia condemned Ethiopia. China met Kenya in Nairobi.',
    )
  await dialog.getByRole('button', { name: 'Add to this dossier' }).click()
  await expect
    .poll(async () => Object.keys(await entente.positions()).length)
    .toBeGreaterThan(Object.keys(before).length)
  const after = await settled(entente)
  const kept = Object.fromEntries(Object.keys(before).map((id) => [id, after[id]!]))
  expect(drift(before, kept)).toBeLessThan(0.01)
})

test('a dragged actor stays where it was put, alone, and undo takes it back', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const before = await entente.positions()
  const at = await entente.pointOf('country:UKR')
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 30, at.y + 20, { steps: 4 })
  await page.mouse.move(at.x + 60, at.y + 30, { steps: 4 })
  await page.mouse.up()
  const after = await settled(entente)
  expect(
    Math.hypot(
      after['country:UKR']!.x - before['country:UKR']!.x - 60,
      after['country:UKR']!.y - before['country:UKR']!.y - 30,
    ),
  ).toBeLessThan(2)
  const { 'country:UKR': _, ...others } = before
  expect(drift(others, after)).toBeLessThan(0.01)
  await expect(page).toHaveURL(/pin=country/)
  await page.reload()
  await painted(page)
  expect(drift(after, await entente.positions())).toBeLessThan(0.01)
  await page.getByRole('button', { name: 'Return to map' }).click()
  expect(drift(before, await settled(entente))).toBeLessThan(0.01)
})

test('the dot key pins what is selected, Shift and an arrow move it, without a pointer', async ({
  entente,
}) => {
  await entente.open('?sel=a:country:CHN')
  const { page } = entente
  const before = await entente.positions()
  await page.keyboard.press('.')
  await expect(page).toHaveURL(/pin=country/)
  expect(drift(before, await settled(entente))).toBeLessThan(1.5)
  await page.keyboard.press('.')
  await expect(page).not.toHaveURL(/pin=/)
  await page.getByRole('application').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page).toHaveURL(/pin=/)
})

for (const name of ['Blocs', 'Circle', 'Rings', 'World']) {
  test(`${name} moves the actors, the same after a reload, and there is a way back`, async ({ entente }) => {
    await entente.open()
    const { page } = entente
    const before = await entente.positions()
    await arrange(entente, name)
    await expect.poll(async () => drift(before, await entente.positions())).toBeGreaterThan(40)
    const there = await settled(entente)
    await page.reload()
    await painted(page)
    await expect.poll(async () => drift(there, await entente.positions())).toBeLessThan(0.01)
    await page.getByRole('button', { name: 'Return to map' }).click()
    await expect.poll(async () => drift(before, await entente.positions())).toBeLessThan(0.01)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => drift(there, await entente.positions())).toBeLessThan(0.01)
  })
}

test('tidying arranges what is visible, and the way back undoes it', async ({ entente }) => {
  await entente.open('?xt=CONSULT,ACCUSE,SUPPORT,ASSAULT,REJECT')
  const { page } = entente
  const before = await entente.positions()
  await page.keyboard.press('t')
  await expect.poll(async () => drift(before, await entente.positions())).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Return to map' }).click()
  expect(drift(before, await settled(entente))).toBeLessThan(0.01)
})

test('folding keeps the states where they stand', async ({ entente }) => {
  await entente.open()
  const before = await entente.positions()
  await arrange(entente, 'Map')
  await entente.page.getByRole('button', { name: /^Arrangement:/ }).click()
  await entente.page.getByRole('checkbox', { name: /Fold into states/ }).click()
  const after = await settled(entente)
  expect(Object.keys(after).length).toBeLessThan(Object.keys(before).length)
  const states = Object.fromEntries(
    Object.entries(before).filter(([id]) => after[id] && id.startsWith('country:')),
  )
  expect(drift(states, after)).toBeLessThan(0.01)
})

test('the focus, its hops and a hidden actor by key', async ({ entente }) => {
  await entente.open('?sel=a:person:xi-jinping')
  const { page } = entente
  await page.keyboard.press('f')
  await expect(page).toHaveURL(/hop=1/)
  await page.keyboard.press('Shift+F')
  await expect(page).toHaveURL(/hop=2/)
  await page.keyboard.press('f')
  await expect(page).not.toHaveURL(/hop=/)
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/hide=person/)
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

test('a link brings back the camera', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const at = await entente.pointOf('country:CHN')
  await page.mouse.move(at.x, at.y)
  await page.mouse.wheel(0, -300)
  await expect(page).toHaveURL(/cam=/)
  const zoomed = await entente.pointOf('country:USA')
  await page.reload()
  await painted(page)
  await expect
    .poll(async () => {
      const { x, y } = await entente.pointOf('country:USA')
      return Math.hypot(x - zoomed.x, y - zoomed.y)
    })
    .toBeLessThan(1)
})

test.describe('with fingers', () => {
  test.use({ hasTouch: true })

  test('one moves the map, on an actor too; two zoom; a tap chooses, and what is chosen can be dragged', async ({
    entente,
  }) => {
    await entente.open()
    const { page } = entente
    const before = await entente.positions()
    const fingers = await page.context().newCDPSession(page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints })
    const drag = async ({ x, y }: { x: number; y: number }): Promise<void> => {
      await touch('touchStart', { x, y })
      for (const step of [10, 20, 30, 40]) await touch('touchMove', { x: x + step, y: y + step / 2 })
      await touch('touchEnd')
    }
    const start = await entente.pointOf('country:UKR')
    await drag(start)
    const panned = await entente.pointOf('country:UKR')
    expect(Math.hypot(panned.x - start.x - 40, panned.y - start.y - 20)).toBeLessThan(3)
    expect(drift(before, await settled(entente))).toBeLessThan(0.01)
    await expect(page).not.toHaveURL(/sel=a/)

    const zoom = (): Promise<number> => page.evaluate(() => window.entente!.canvas!.zoom())
    const near = await zoom()
    const map = (await page.locator('.graph-surface').boundingBox())!
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2]
    await touch('touchStart', { x: x - 120, y }, { x: x + 120, y })
    for (const by of [20, 40, 60]) await touch('touchMove', { x: x - 120 - by, y }, { x: x + 120 + by, y })
    await touch('touchEnd')
    expect((await zoom()) / near).toBeCloseTo(1.5, 1)
    await expect(page).not.toHaveURL(/sel=a/)

    await page.getByRole('button', { name: 'Show the whole graph' }).click()
    await settled(entente)
    // Beside the figure, but within the 44 px that a finger needs.
    const there = await entente.pointOf('country:UKR')
    await page.touchscreen.tap(there.x, there.y - 20)
    await expect(page).toHaveURL(/sel=a:country:UKR/)
    await drag(await entente.pointOf('country:UKR'))
    await expect(page).toHaveURL(/pin=country:UKR/)
    const { 'country:UKR': _, ...others } = before
    expect(drift(others, await settled(entente))).toBeLessThan(0.01)
  })
})

test('without a canvas the page says so, and offers the table', async ({ entente }) => {
  const { page } = entente
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('cannot draw the map')
  await page.getByRole('button', { name: 'Open the table' }).click()
  await expect(page).toHaveURL(/v=table/)
})

test('the open menu of arrangements has no finding of axe', async ({ entente }) => {
  await entente.open()
  await entente.page.getByRole('button', { name: /^Arrangement:/ }).click()
  expect(await findings(entente.page, { region: '#arrangement-menu' })).toEqual([])
})

test('the first click of a mouse shows no ring of the keyboard; a key does', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const { x, y } = await entente.pointOf('country:USA')
  await page.mouse.click(x, y)
  await expect(page).toHaveURL(/sel=a:country:USA/)
  const stage = page.getByRole('application')
  await expect(stage).toBeFocused()
  const ring = () => stage.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth)
  expect(await ring()).toBe('0px')
  await expect(stage).not.toHaveAttribute('aria-activedescendant')
  await page.keyboard.press('ArrowLeft')
  expect(await ring()).toBe('3px')
  await expect(stage).toHaveAttribute('aria-activedescendant')
})
