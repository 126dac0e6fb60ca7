import { describe, expect, it } from 'vitest'
import { createGazetteer } from '../../../src/nlp/network/gazetteer.ts'
import { featureValues } from '../../../src/nlp/network/wordFeatures.ts'

// The expected values are those of src/train/features.py and gazetteer.py: a network must see in the page what it saw in training.

describe('featureValues', () => {
  it.each<[string, string[]]>([
    ['Putin', ['putin', 'put', 'tin', 'utin', 'Xxx']],
    ['U.S.-led', ['u.s.-led', 'u.s', 'led', '-led', 'X.X.-xx']],
    ['COVID-19', ['covid-00', 'cov', '-00', 'd-00', 'XX-00']],
    ['can’t', ['can’t', 'can', 'n’t', 'an’t', 'xx’x']],
    ['12,345.67', ['00,000.00', '00,', '.00', '0.00', '00,00.00']],
    ['北京', ['北京', '北京', '北京', '北京', 'xx']],
    ['😀😀ab', ['😀😀ab', '😀😀a', '😀ab', '😀😀ab', '😀😀xx']],
    ['İstanbul', ['i̇stanbul', 'i̇s', 'bul', 'nbul', 'Xxx']],
    ['ΣΑΣ', ['σας', 'σας', 'σας', 'σας', 'XX']],
    ['ǅ', ['ǆ', 'ǆ', 'ǆ', 'ǆ', 'x']],
    ['', ['', '', '', '', '']],
    ['naïve', ['naïve', 'naï', 'ïve', 'aïve', 'xx']],
    ['Ⅳ', ['ⅳ', 'ⅳ', 'ⅳ', 'ⅳ', 'Ⅳ']],
    ['٣٤', ['٣٤', '٣٤', '٣٤', '٣٤', '00']],
    ['https://example.com/a', ['https://example.com/a', 'htt', 'm/a', 'om/a', 'xx://xx.']],
  ])('%s', (form, values) => {
    expect(featureValues(form)).toEqual(values)
  })
})

describe('Gazetteer.match', () => {
  const gazetteer = createGazetteer(
    new Map([
      ['state', ['United States', 'US', 'Guinea-Bissau']],
      ['body', ["McDonald's", 'Bank of America', 'WHO', 'al-Qaeda']],
    ]),
  )

  it.each<[string, number[]]>([
    ['The United States and US troops', [0, 1, 2, 0, 1, 0]],
    ['who told us that WHO is in UNITED STATES', [0, 0, 0, 0, 4, 0, 0, 1, 2]],
    ['Guinea - Bissau or Guinea-Bissau', [1, 2, 2, 0, 1]],
    ["McDonald 's and McDonald's and MCDONALD'S", [4, 8, 0, 4, 0, 4]],
    ['bank of America and Bank of America', [0, 0, 0, 0, 4, 8, 8]],
    ['Al - Qaeda al-Qaeda', [4, 8, 8, 0]],
  ])('%s', (text, bits) => {
    expect([...gazetteer.match(text.split(' '))]).toEqual(bits)
  })

  it('knows its lists by name', () => {
    expect(['state', 'body', 'planet'].map(gazetteer.list)).toEqual([0, 1, -1])
  })
})
