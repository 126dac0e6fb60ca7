import type { Page } from '@playwright/test'
import { PNG } from 'pngjs'
import { DARK, LIGHT } from '../../src/app/palette.ts'
import type { Strand } from '../../src/model/dyad.ts'
import type { Graph } from '../../src/model/graph.ts'
import { type Entente, expect, test } from './entente.ts'
import { hasMinus, inkOf, strengthOf } from './greyPixels.ts'

/** Levels of grey by which the weakest line of deeds stands out more than the strongest line of words. */
const APART = 25

const SCHEMES = ['light', 'dark'] as const
/** In pixels fine enough for a machine to tell the minus beside the thin ∅ of what is denied. */
const SCREENS = [
  ['a desktop', { width: 1440, height: 900 }, 2],
  ['a phone', { width: 390, height: 844 }, 2],
] as const

interface Read {
  readonly strand: Strand
  /** How far its ink is from the ground, 0 to 255. */
  readonly strength: number
  /** Whether a "−" stands on it. */
  readonly against: boolean
}

const idsOf = (lines: readonly Read[]): readonly string[] => lines.map(({ strand }) => strand.id)
const isConflict = ({ strand }: Read): boolean => strand.kind === 'conflict'

/** What each line of the map says in a picture without hues: the lines themselves are read, and nothing that is known of them. */
async function readInGrey(
  { page, strands }: Entente,
  scheme: 'light' | 'dark',
  ratio: number,
): Promise<readonly Read[]> {
  await page.addStyleTag({ content: 'html { filter: grayscale(1) }' })
  // A tie has no sign: its word says which one it is.
  const signed = (await strands()).filter(({ kind }) => kind !== 'tie')
  const courses = await page.evaluate(
    (ids) => ids.map((id) => window.entente!.canvas!.screenCourse(id)),
    signed.map(({ id }) => id),
  )
  const png = PNG.sync.read(await page.screenshot())
  const ground = Number.parseInt((scheme === 'light' ? LIGHT : DARK).ground.slice(3, 5), 16)
  const ink = inkOf(png, ground, ratio)
  return signed.map((strand, i) => ({
    strand,
    strength: strengthOf(ink, courses[i]!),
    against: hasMinus(ink, courses[i]!),
  }))
}

const inScheme = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })

for (const [screen, viewport, deviceScaleFactor] of SCREENS) {
  test.describe(`in greys on ${screen}`, () => {
    test.use({ viewport, deviceScaleFactor })
    for (const scheme of SCHEMES) {
      test(`each line still tells its sign and its kind, in ${scheme}`, async ({ entente }) => {
        await inScheme(entente.page, scheme)
        await entente.open('?v=graph')
        await entente.page.keyboard.press('Escape')
        const told = await readInGrey(entente, scheme, deviceScaleFactor)
        for (const kind of ['conflict', 'cooperation'])
          expect(told.filter(({ strand }) => strand.kind === kind).length, kind).toBeGreaterThan(5)
        expect(idsOf(told.filter(({ against }) => against))).toEqual(idsOf(told.filter(isConflict)))
        const strengths = (kind: string) =>
          told.filter(({ strand }) => strand.class.startsWith(kind)).map(({ strength }) => strength)
        expect(Math.min(...strengths('material'))).toBeGreaterThan(Math.max(...strengths('verbal')) + APART)
      })
    }
  })
}

test.describe('in greys', () => {
  // The thin ∅ of a denial takes finer pixels to be read by a machine.
  test.use({ deviceScaleFactor: 2 })

  test('also what is denied tells whether it is a conflict', async ({ entente }) => {
    const { page } = entente
    await page.route(/graph[^/]*\.json/, async (route) => {
      const graph = (await (await route.fetch()).json()) as Graph
      const relations = graph.relations.map((relation) => ({ ...relation, polarity: 'negative' as const }))
      await route.fulfill({ json: { ...graph, relations } })
    })
    await inScheme(page, 'light')
    await entente.open('?v=graph')
    await page.keyboard.press('Escape')
    const told = await readInGrey(entente, 'light', 2)
    expect(told.every(({ strand }) => strand.denied)).toBe(true)
    expect(idsOf(told.filter(({ against }) => against))).toEqual(idsOf(told.filter(isConflict)))
  })
})
