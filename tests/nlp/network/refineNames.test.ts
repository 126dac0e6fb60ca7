import { describe, expect, it } from 'vitest'
import type { NameSpan } from '../../../src/nlp/network/decodeNames.ts'
import { createGazetteer } from '../../../src/nlp/network/gazetteer.ts'
import { refineNames } from '../../../src/nlp/network/refineNames.ts'

const gazetteer = createGazetteer(
  new Map([
    ['state', ['China', 'North Korea']],
    ['body', ['Security Council', 'WHO']],
  ]),
)

describe('refineNames', () => {
  it.each<[string, string, NameSpan[], NameSpan[]]>([
    [
      'cuts a preposition off the end',
      'China/PROPN in/ADP May/PROPN',
      [{ start: 0, end: 2, type: 'LOC' }],
      [{ start: 0, end: 1, type: 'LOC' }],
    ],
    [
      'cuts a small article off the start',
      'the/DET Hague/PROPN',
      [{ start: 0, end: 2, type: 'LOC' }],
      [{ start: 1, end: 2, type: 'LOC' }],
    ],
    [
      'keeps an article in capitals',
      'The/DET Hague/PROPN',
      [{ start: 0, end: 2, type: 'LOC' }],
      [{ start: 0, end: 2, type: 'LOC' }],
    ],
    [
      'keeps a possessive',
      "Wendy/PROPN 's/PART",
      [{ start: 0, end: 2, type: 'ORG' }],
      [{ start: 0, end: 2, type: 'ORG' }],
    ],
    [
      'splits at a verb',
      'Xi/PROPN Hosts/VERB Putin/PROPN',
      [{ start: 0, end: 3, type: 'PER' }],
      [
        { start: 0, end: 1, type: 'PER' },
        { start: 2, end: 3, type: 'PER' },
      ],
    ],
    ['drops an address', 'https://example.com/Kyiv/PROPN', [{ start: 0, end: 1, type: 'LOC' }], []],
    ['adds a state', 'in/ADP North/PROPN Korea/PROPN ./PUNCT', [], [{ start: 1, end: 3, type: 'LOC' }]],
    ['adds a body', 'the/DET Security/PROPN Council/PROPN', [], [{ start: 1, end: 3, type: 'ORG' }]],
    ['adds nothing inside a longer name', 'China/PROPN Daily/PROPN', [], []],
    ['adds nothing that is no proper noun', 'China/NOUN cups/NOUN', [], []],
    [
      'adds nothing where there is a name',
      'North/PROPN Korea/PROPN',
      [{ start: 0, end: 2, type: 'ORG' }],
      [{ start: 0, end: 2, type: 'ORG' }],
    ],
  ])('%s: %s', (_, text, found, expected) => {
    const pairs = text
      .split(' ')
      .map((pair) => [pair.slice(0, pair.lastIndexOf('/')), pair.slice(pair.lastIndexOf('/') + 1)])
    const words = pairs.map(([word]) => word!)
    const tags = pairs.map(([, tag]) => tag!)
    expect(refineNames(found, words, tags, gazetteer.match(words), gazetteer)).toEqual(expected)
  })
})
