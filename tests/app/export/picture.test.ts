import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FrameText, layoutFrame, wrap } from '../../../src/app/export/frame.ts'
import { legendOf } from '../../../src/app/export/legend.ts'
import { PICTURE_SHAPES, pictureFileName, pictureSize, SCALES } from '../../../src/app/export/pictureSize.ts'
import { foldStrands } from '../../../src/model/dyad.ts'
import { relation } from '../../support/graphs.ts'

/** Ten pixels a letter, whatever the font. */
const measure = (text: string): number => text.length * 10

describe('legendOf', () => {
  it('has no row for what is not drawn', () => {
    expect(legendOf([])).toEqual([])
    expect(legendOf(foldStrands([relation('a', 'CONSULT', 'b')]))).toEqual([
      { kind: 'class', class: 'verbal cooperation', arrow: false },
    ])
  })

  it('has a row for each encoding that is drawn', () => {
    const strands = foldStrands([
      relation('a', 'ACCUSE', 'b'),
      relation('a', 'ACCUSE', 'b', { sentence: 1 }),
      relation('a', 'AID', 'c', { modality: 'possible' }),
      relation('b', 'AGREE', 'c', { modality: 'planned' }),
      relation('a', 'CONSULT', 'd', { polarity: 'negative' }),
      relation('a', 'RIVAL', 'b'),
    ])
    expect(legendOf(strands)).toEqual([
      { kind: 'class', class: 'verbal cooperation', arrow: true },
      { kind: 'class', class: 'material cooperation', arrow: true },
      { kind: 'class', class: 'verbal conflict', arrow: true },
      { kind: 'class', class: 'tie', arrow: false },
      { kind: 'planned' },
      { kind: 'possible' },
      { kind: 'denied' },
      { kind: 'width', most: 2 },
    ])
  })

  it('does not call a denied plan planned', () => {
    const strands = foldStrands([
      relation('a', 'CONSULT', 'b', { polarity: 'negative', modality: 'planned' }),
    ])
    expect(legendOf(strands).map(({ kind }) => kind)).toEqual(['class', 'denied'])
  })
})

describe('pictureSize', () => {
  it.each(PICTURE_SHAPES)('$name keeps every scale up to 4 that a canvas can hold', (shape) => {
    for (const scale of SCALES) {
      const size = pictureSize(shape, scale)
      expect(size.width).toBe(shape.width * size.scale)
      expect(size.lowered).toBe(size.scale < scale)
      expect(size.width * size.height).toBeLessThanOrEqual(32_000_000)
    }
  })

  it('lowers the scale instead of handing out a blank picture', () => {
    expect(pictureSize({ width: 4000, height: 2000 }, 4)).toEqual({
      width: 8000,
      height: 4000,
      scale: 2,
      lowered: true,
    })
  })
})

describe('pictureFileName', () => {
  it.each([
    [
      'Xi hosts Lukashenko in Beijing',
      '2023-03-01',
      2,
      'entente-xi-hosts-lukashenko-in-beijing-2023-03-01@2x.png',
    ],
    ['Élysée: “Non”, says Macron', null, 1, 'entente-elysee-non-says-macron.png'],
    ['', null, 1, 'entente-graph.png'],
    ['../../etc/passwd', '2020-01-01', 1, 'entente-etc-passwd-2020-01-01.png'],
  ] as const)('%s', (title, date, scale, name) => {
    expect(pictureFileName(title, date, scale)).toBe(name)
  })
})

const TEXT: FrameText = {
  title: 'Xi hosts Lukashenko in Beijing',
  standfirst: 'Every relation told in one article.',
  source: 'Source: CNN',
}
const ROWS = legendOf(
  foldStrands([relation('a', 'AID', 'b'), relation('a', 'ACCUSE', 'b'), relation('a', 'ALLY', 'b')]),
)

describe('layoutFrame', () => {
  it.each(PICTURE_SHAPES)('leaves the map most of a $name and overlaps nothing', ({ width, height }) => {
    const { map, legend, source } = layoutFrame({ width, height }, TEXT, ROWS, measure)
    expect((map.width * map.height) / (width * height)).toBeGreaterThan(0.5)
    expect(map.y + map.height).toBeLessThanOrEqual(source.box.y)
    const beside = map.x >= legend.x + legend.width
    const below = map.y >= legend.y + legend.height
    expect(beside || below).toBe(true)
  })

  it('gives the map all the room when there are no words', () => {
    const { map } = layoutFrame(
      { width: 1200, height: 675 },
      { title: '', standfirst: '', source: '' },
      [],
      measure,
    )
    expect(map.width).toBeGreaterThan(1150)
    expect(map.height).toBeGreaterThan(620)
  })

  it('cuts a source line that is too long at a word', () => {
    const { source } = layoutFrame(
      { width: 650, height: 866 },
      { ...TEXT, source: 'outlet '.repeat(60) },
      ROWS,
      measure,
    )
    expect(source.lines).toHaveLength(2)
    expect(source.lines[0]).toMatch(/^(outlet )*outlet$/)
    expect(source.lines[1]).toMatch(/^(outlet )*outlet…$/)
  })
})

describe('wrap', () => {
  it('loses no word and breaks only at spaces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 12 }).filter((word) => !/\s/.test(word))),
        (words) => {
          const lines = wrap(words.join(' '), 120, '', measure)
          expect(lines.join(' ')).toBe(words.join(' '))
          for (const line of lines) expect(line.length <= 12 || !line.includes(' ')).toBe(true)
        },
      ),
    )
  })
})
