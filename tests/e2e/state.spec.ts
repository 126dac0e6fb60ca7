import { expect, painted, test } from './entente.ts'
import { findings } from './findings.ts'

test('undo and redo by button and by key, one drag being one step', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  const all = await entente.tellingsShown()
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  const redo = page.getByRole('button', { name: 'Redo', exact: true })
  await expect(undo).toBeDisabled()
  const verbal = page.getByRole('checkbox', { name: /^Verbal conflict/ })
  await verbal.uncheck()
  await page.getByRole('checkbox', { name: /^Countries/ }).uncheck()
  await undo.click()
  await expect(page.getByRole('checkbox', { name: /^Countries/ })).toBeChecked()
  await expect(verbal).not.toBeChecked()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(verbal).toBeChecked()
  await expect(undo).toBeDisabled()
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(verbal).not.toBeChecked()
  await redo.click()
  await expect(redo).toBeDisabled()
  await undo.click()
  await undo.click()
  const slider = page.getByRole('slider', { name: 'Least confidence' })
  await slider.focus()
  for (let i = 0; i < 16; i++) await slider.press('ArrowRight')
  await expect.poll(entente.tellingsShown).toBeLessThan(all)
  await undo.click()
  await expect.poll(entente.tellingsShown).toBe(all)
})

test('reset tells what it did and can be taken back', async ({ entente }) => {
  await entente.open('?xt=ACCUSE&cf=0.5&mt=2')
  const { page } = entente
  const some = await entente.tellingsShown()
  await page.keyboard.press('Shift+R')
  await expect.poll(entente.tellingsShown).toBeGreaterThan(some)
  const note = page.getByRole('status').filter({ hasText: 'All filters are off.' })
  await expect(note).toBeVisible()
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect.poll(entente.tellingsShown).toBe(some)
  await expect(note).toBeHidden()
})

test('a link that names what is not there opens with a note, not an error', async ({ entente }) => {
  await entente.open('?sel=p:country:CHN~person:jane-doe&xt=HUG,ACCUSE&lens=v:person:no-one')
  const { page } = entente
  const note = page.getByRole('status').filter({ hasText: 'This link named' })
  await expect(note).toHaveText(
    'This link named 3 things that are not in this dossier: HUG, Jane Doe, No One.',
  )
  await expect(page.getByRole('button', { name: 'Remove the filter Without: accuses' })).toBeVisible()
  await page.getByRole('button', { name: 'Close this note' }).click()
  await expect(note).toBeHidden()
})

test('a link with every choice gives the same view again after a reload', async ({ entente }) => {
  const query =
    '?xt=ACCUSE&xk=organization&xc=KAZ&cf=0.3&int=-8..9&act=country:CHN&und=only&hide=country:UKR&miss=hide&sel=a:country:CHN'
  await entente.open(query)
  const { page } = entente
  const shown = await entente.tellingsShown()
  expect(shown).toBeGreaterThan(0)
  const url = new URL(page.url())
  expect(Object.fromEntries(url.searchParams)).toEqual(Object.fromEntries(new URLSearchParams(query)))
  const before = await entente.positions()
  await page.reload()
  await painted(page)
  expect(page.url()).toBe(url.href)
  expect(await entente.tellingsShown()).toBe(shown)
  expect(await entente.positions()).toEqual(before)
})

test('the help lists the keys, and single keys can be switched off', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help.getByText('Reset all filters')).toBeVisible()
  expect(await findings(page)).toEqual([])
  await help.getByRole('checkbox', { name: /^Single keys act/ }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
  await expect(page).toHaveURL(/keys=0/)
  await page.keyboard.press('?')
  await page.keyboard.press('x')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('dialog', { name: 'Saved views' })).toBeVisible()
})

test('keys keep out of text fields', async ({ entente }) => {
  await entente.open()
  const { page } = entente
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox').first()).toBeFocused()
  await page.keyboard.type('xd?')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('searchbox').first()).toHaveValue('xd?')
})
