import { readFileSync } from 'node:fs'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori'
import { describe, expect, it } from 'vitest'
import { DARK, LIGHT, type Palette } from '../../src/app/palette.ts'
import { RELATION_CLASSES, type RelationClass } from '../../src/model/relationTypes.ts'

const CSS = readFileSync(new URL('../../src/app/tokens.css', import.meta.url), 'utf8')

/** The custom properties of one rule of the tokens. */
function tokensOf(selector: string): Readonly<Record<string, string>> {
  const body = CSS.split(`${selector} {`)[1]?.split('}')[0] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([a-z0-9-]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  )
}

const THEMES = [
  { name: 'light', palette: LIGHT, tokens: tokensOf(':root') },
  { name: 'dark', palette: DARK, tokens: tokensOf(':root[data-theme="dark"]') },
] as const

const slug = (relationClass: RelationClass): string => relationClass.replace(' ', '-')

describe.each(THEMES)('the $name palette', ({ palette, tokens }) => {
  it('is the same in tokens.css, which the page reads, and in palette.ts, which the canvas reads', () => {
    const drawn: Record<string, string> = {
      ground: palette.ground,
      raised: palette.raised,
      rule: palette.rule,
      ink: palette.ink,
      'ink-2': palette.ink2,
      focus: palette.focus,
      person: palette.person,
      organization: palette.organization,
      ...Object.fromEntries(RELATION_CLASSES.map((one) => [slug(one), palette.classes[one]])),
    }
    for (const [name, value] of Object.entries(drawn)) expect(tokens[name], name).toBe(value)
  })

  it.each(RELATION_CLASSES)('draws lines of %s with a contrast of 3 or more on every ground', (one) => {
    for (const ground of ['ground', 'raised'] as const)
      expect(wcagContrast(palette.classes[one], palette[ground]), ground).toBeGreaterThanOrEqual(3)
  })

  it.each([
    ['ink', 'ground'],
    ['ink', 'raised'],
    ['ink', 'person'],
    ['ink', 'organization'],
    ['ink', 'tint-cooperation'],
    ['ink', 'tint-conflict'],
    ['ink', 'tint-tie'],
    ['ink-2', 'ground'],
    ['ink-2', 'raised'],
    ['material-cooperation', 'ground'],
    ['material-cooperation', 'raised'],
    ['material-conflict', 'ground'],
    ['material-conflict', 'raised'],
    ['focus', 'ground'],
  ])('writes %s on %s with a contrast of 4.5 or more', (text, ground) => {
    expect(wcagContrast(tokens[text]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['full colour sight', <C extends Color>(colour: C): C => colour],
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ] as const)('keeps any two classes 15 or more apart (CIEDE2000) in %s', (_, seen) => {
    expect(leastDifference(palette, seen)).toBeGreaterThanOrEqual(15)
  })

  it('never gives a class the colour of the focus', () => {
    for (const one of RELATION_CLASSES)
      expect(differenceCiede2000()(palette.classes[one], palette.focus), one).toBeGreaterThan(15)
  })
})

/** The smallest difference between two classes as an eye sees them. */
function leastDifference(palette: Palette, seen: <C extends Color>(colour: C) => C): number {
  const colours = RELATION_CLASSES.map((one) => seen(parse(palette.classes[one])!))
  const difference = differenceCiede2000()
  return Math.min(...colours.flatMap((one, i) => colours.slice(i + 1).map((other) => difference(one, other))))
}
