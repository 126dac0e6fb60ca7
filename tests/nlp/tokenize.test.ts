import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/nlp/tokenize.ts'

const words = (text: string): string =>
  tokenize(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

describe('tokenize', () => {
  it.each([
    // clitics
    ["They can't, won't and don't.", "They ca n't , wo n't and do n't ."],
    ["Moscow's envoy said he'd've gone", "Moscow 's envoy said he 'd 've gone"],
    ['We’re sure it isn’t Kyiv’s', 'We ’re sure it is n’t Kyiv ’s'],
    ["the ministers' talks", "the ministers ' talks"],
    ['It cannot last; they gonna go', 'It can not last ; they gon na go'],
    // apostrophes inside names
    ["N'Djamena, Sana'a and Côte d'Ivoire's port", "N'Djamena , Sana'a and Côte d'Ivoire 's port"],
    ['the O’Brien memo at five o’clock', 'the O’Brien memo at five o’clock'],
    // hyphens
    ['a U.S.-led, twenty-nation force', 'a U.S. - led , twenty - nation force'],
    ['non-nuclear, re-elected, anti-war, mid-May', 'non-nuclear , re-elected , anti-war , mid-May'],
    ['an anti-U.S. and non-EU bloc', 'an anti-U.S. and non-EU bloc'],
    ['al-Shabaab and Kim Jong-un', 'al - Shabaab and Kim Jong - un'],
    ['1990–1995 and 2003-2007', '1990 – 1995 and 2003 - 2007'],
    // quotation marks, dashes, dots
    ['“Yes” – he said — ‘no’ … maybe...', '“ Yes ” – he said — ‘ no ’ … maybe ...'],
    ['left--or not?! [see (a)]', 'left -- or not ?! [ see ( a ) ]'],
    // numbers and units
    ['1,250.75 or 3/4 at 10:30', '1,250.75 or 3/4 at 10:30'],
    ['$5bn, £3.5m, 1,000km, 12.5%', '$ 5 bn , £ 3.5 m , 1,000 km , 12.5 %'],
    ['US$200 at 5pm on the 20th in the 1990s', 'US$ 200 at 5 pm on the 20th in the 1990s'],
    ["the '90s and the 1930's", "the '90s and the 1930's"],
    ['pages 13,14 and [2,3]', 'pages 13 , 14 and [ 2 , 3 ]'],
    ['call 555-0134 or 1-800-555-0199', 'call 555-0134 or 1-800-555-0199'],
    // abbreviations
    ['Gen. A. B. Smith Jr. met Mr. Lee', 'Gen. A. B. Smith Jr. met Mr. Lee'],
    ['at 5 p.m. in Washington, D.C., on Jan. 5', 'at 5 p.m. in Washington , D.C. , on Jan. 5'],
    ['Resolution No. 5 said no. Then', 'Resolution No. 5 said no . Then'],
    ['approx. 50, e.g. Rome, etc., vs. Oslo', 'approx. 50 , e.g. Rome , etc. , vs. Oslo'],
    // addresses
    ['See https://un.org/a?b=1, or mail press@un.org.', 'See https://un.org/a?b=1 , or mail press@un.org .'],
    ['on example.com (@state_dept, #peace)', 'on example.com ( @state_dept , #peace )'],
    // glued
    ['It ended the war.He left.', 'It ended the war . He left .'],
    ['AT&T and R&D/IT, and/or', 'AT&T and R&D / IT , and / or'],
    // other scripts
    ['Си Цзиньпин 会见 卢卡申科', 'Си Цзиньпин 会见 卢卡申科'],
    ['ok 👨‍👩‍👧 🇨🇭!', 'ok 👨‍👩‍👧 🇨🇭 !'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...' .,\'’"“”-–…@:/&$#aAbn1’s5tU.S.(\u0301\ud83d\ude00\ud800'), {
        maxLength: 80,
      })
      .map((parts) => parts.join('')),
  )

  it('puts every character into exactly one word or into white space between words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { start, end } of tokenize(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).not.toMatch(/\s/)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
    )
  })

  it('moves its spans by the offset', () => {
    fc.assert(
      fc.property(anyText, fc.nat(1000), (text, offset) => {
        const moved = tokenize(text).map(({ start, end }) => ({ start: start + offset, end: end + offset }))
        expect(tokenize(text, offset)).toEqual(moved)
      }),
    )
  })

  it.each(['a', 'a.', "a'", 'a-', '1,', 'a@', 'http://', '(', '"', '.', '\u0301', '\ud800', 'www.', 'A. '])(
    'takes a time that grows with the length alone on %j',
    (unit) => {
      const text = unit.repeat(60_000 / unit.length)
      // A quadratic step would take minutes here, and the runner would stop it.
      expect(tokenize(text).length).toBeGreaterThan(0)
    },
  )
})
