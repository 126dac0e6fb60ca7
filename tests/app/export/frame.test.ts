import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, type FrameText, layoutFrame } from '../../../src/app/export/frame.ts'
import type { LegendRow } from '../../../src/app/export/legend.ts'
import { customShape, PICTURE_SHAPES } from '../../../src/app/export/pictureSize.ts'
import { clip, type Measure, wrap } from '../../../src/app/export/wrapText.ts'
import { RELATION_CLASSES } from '../../../src/model/relationTypes.ts'

/** About as wide as the page's sans serif: half its size a letter. */
const measure: Measure = (text, font) => text.length * Number(/([\d.]+)px/.exec(font)?.[1] ?? 0) * 0.52

const TEXT: FrameText = {
  title: 'Xi hosts Lukashenko in Beijing as the West warns over aid to Russia',
  standfirst:
    'Every relation found in one article: 63 tellings between 17 actors. One line per pair and sign; hedged and denied claims are drawn as such.',
  source:
    'Source: CNN, 1 March 2023; 1 article. Shown: 27 Feb – 2 Mar 2023; Without: Verbal conflict. Made 24 November 2026.',
  link: '',
}

/** Every row that a legend can have. */
const ROWS: readonly LegendRow[] = [
  ...RELATION_CLASSES.map((name): LegendRow => ({ kind: 'class', class: name, arrow: true })),
  { kind: 'planned' },
  { kind: 'possible' },
  { kind: 'denied' },
  { kind: 'width', least: { tellings: 1, width: 2 }, most: { tellings: 120, width: 9 } },
  { kind: 'count', signs: ['+', '−'] },
  { kind: 'actors', kinds: ['person', 'country', 'organization'] },
  { kind: 'selected' },
  { kind: 'path', from: 'Lukashenko', to: 'Ukraine' },
  { kind: 'beside', classes: RELATION_CLASSES, without: null },
]

/** Sides of a shape in px of the layout. */
const sidesOf = ({ width, height, density }: (typeof PICTURE_SHAPES)[number]) => ({
  width: width / density,
  height: height / density,
})

const apart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x + 0.01 ||
  other.x + other.width <= one.x + 0.01 ||
  one.y + one.height <= other.y + 0.01 ||
  other.y + other.height <= one.y + 0.01

function problems(
  sides: { width: number; height: number },
  text: FrameText,
  rows: readonly LegendRow[],
): string[] {
  const layout = layoutFrame(sides, text, rows, measure)
  const boxes = {
    title: layout.title.box,
    standfirst: layout.standfirst.box,
    legend: layout.legend.box,
    map: layout.map,
    source: layout.source.box,
    link: layout.link.box,
  }
  const entries = Object.entries(boxes).filter(([, { width, height }]) => width > 0 && height > 0)
  return [
    ...entries
      .filter(
        ([, { x, y, width, height }]) =>
          x < 0 || y < 0 || x + width > sides.width || y + height > sides.height,
      )
      .map(([name]) => `${name} runs out of the picture`),
    ...entries.flatMap(([name, box], i) =>
      entries
        .slice(i + 1)
        .flatMap(([other, otherBox]) => (apart(box, otherBox) ? [] : [`${name} lies on ${other}`])),
    ),
    ...layout.legend.rows
      .filter(({ x, width }) => x + width > layout.legend.box.x + layout.legend.box.width + 1)
      .map(({ row }) => `the legend's ${row.kind} is cut`),
    ...(layout.legend.rows.length >= rows.length ? [] : ['a legend row is missing']),
    ...(layout.map.width * layout.map.height < sides.width * sides.height * 0.25 ? ['the map is small'] : []),
  ]
}

describe('layoutFrame', () => {
  it.each(PICTURE_SHAPES)('overlaps and cuts nothing in $name, and leaves the map most of it', (shape) => {
    const sides = sidesOf(shape)
    expect(problems(sides, TEXT, ROWS)).toEqual([])
    const { map } = layoutFrame(sides, TEXT, ROWS, measure)
    expect((map.width * map.height) / (sides.width * sides.height)).toBeGreaterThan(0.4)
  })

  it('overlaps and cuts nothing whatever the words and the size', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(
        fc.record({
          title: words,
          standfirst: words,
          source: words,
          link: fc.constantFrom('', 'https://a.example/?q=b'),
        }),
        fc.constantFrom(
          ...PICTURE_SHAPES,
          customShape(480, 480),
          customShape(8192, 480),
          customShape(480, 3000),
        ),
        fc.subarray([...ROWS]),
        ({ title, standfirst, source, link }, shape, rows) => {
          const text = {
            title: title.join(' '),
            standfirst: standfirst.join(' '),
            source: source.join(' '),
            link,
          }
          expect(problems(sidesOf(shape), text, rows)).toEqual([])
        },
      ),
    )
  })

  it('gives the map all the room when there are no words', () => {
    const none = { title: '', standfirst: '', source: '', link: '' }
    const { map } = layoutFrame({ width: 1200, height: 675 }, none, [], measure)
    expect(map.width).toBeGreaterThan(1150)
    expect(map.height).toBeGreaterThan(620)
  })

  it('cuts a source line that is too long at a word', () => {
    const { source } = layoutFrame(
      { width: 1200, height: 675 },
      { ...TEXT, source: 'outlet '.repeat(90) },
      ROWS,
      measure,
    )
    expect(source.lines).toHaveLength(2)
    expect(source.lines[0]).toMatch(/^(outlet )*outlet$/)
    expect(source.lines[1]).toMatch(/^(outlet )*outlet…$/)
  })

  it('shows an address whole or not at all', () => {
    const link = (length: number) =>
      layoutFrame(
        { width: 1200, height: 675 },
        { ...TEXT, link: `https://${'a'.repeat(length)}` },
        [],
        measure,
      ).link.lines
    expect(link(100).join('')).toBe(`https://${'a'.repeat(100)}`)
    expect(link(900)).toEqual([])
  })
})

describe('wrap', () => {
  it('loses no letter, and no line is wider than it may be', () => {
    const ten: Measure = (text) => text.length * 10
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 40 }).filter((word) => !/\s/.test(word))),
        (words) => {
          const lines = wrap(words.join(' '), 120, '', ten)
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
          for (const line of lines) expect([...line].length === 1 || line.length <= 12).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['a line that fits', 'one two', 'one two'],
    ['at a word', 'one two three four', 'one two…'],
    ['inside its only word', 'onetwothreefour', 'onetwothr…'],
  ])('clips %s', (_, text, clipped) => {
    expect(clip(text, 100, '', (words) => words.length * 10)).toBe(clipped)
  })
})
