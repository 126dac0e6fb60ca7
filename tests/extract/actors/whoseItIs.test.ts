import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

describe('whose what one acts with is', () => {
  const before =
    'Chad quarrelled with Kenya. Chad protested. Chad wrote that it could live without its friends. '
  it.each([
    ['of who acts in its clause', 'The threats that Uganda poses with its ships grew.', 'its', 2, 'UGA'],
    ['of who acts, also in a list', 'Uganda won with its ships and its bare hands.', 'its', 3, 'UGA'],
    ['of the last who acted where its clause has nobody', 'Then its ships left.', 'its', 2, 'TCD'],
  ])('is %s: %s', (_, text, words, nth, state) => {
    expect(readActors(before + text).who(words, nth)).toEqual([`country:${state}`])
  })
})

describe('whose office speaks', () => {
  const before =
    'Kenyan President William Ruto met Ugandan President Yoweri Museveni, who then flew to Oslo.\n\n'
  it.each([
    [
      'his of whom the words are',
      'The Kenyan president will return, his office announced.',
      'his',
      'person:william-ruto',
    ],
    [
      'his of whom the words in quotation marks are',
      '"The Kenyan president regrets the delay," his office announced.',
      'his',
      'person:william-ruto',
    ],
    [
      'and who is spoken of next',
      '"The Kenyan president regrets the delay," his office announced. He will return.',
      'He',
      'person:william-ruto',
    ],
  ])('%s: %s', (_, text, words, actor) => {
    expect(readActors(before + text).who(words)).toEqual([actor])
  })

  it('but a state has no such office', () => {
    expect(readActors(`${before}Kenya will pay, his office announced.`).who('his')).not.toEqual([
      'country:KEN',
    ])
  })
})

describe('whom a text calls by a title in capitals', () => {
  const before =
    'Kenyan Foreign Minister Musalia Mudavadi flew to Chile. In Santiago the Minister planted a tree. '
  it.each([
    [
      'again the same',
      'Chilean Foreign Minister Alberto van Klaveren spoke. The Minister praised him.',
      'The Minister',
      'musalia-mudavadi',
    ],
    [
      'without capitals the last',
      'Chilean Foreign Minister Alberto van Klaveren spoke. The minister wept.',
      'The minister',
      'alberto-van-klaveren',
    ],
  ])('is %s: %s', (_, text, words, actor) => {
    expect(readActors(before + text).who(words)).toEqual([`person:${actor}`])
  })
})

describe('police who act in a town', () => {
  const before = 'Chad expelled Kenyans. Kenya protested. Chad and Kenya quarrelled. '
  it.each([
    ['are of its state', 'Police raided houses in Mombasa.', 'organization:kenyan-police'],
    ['of Chad as well', 'Police raided houses in N\u2019Djamena.', 'organization:chadian-police'],
  ])('%s: %s', (_, text, actor) => {
    expect(readActors(before + text).who('Police')).toEqual([actor])
  })
})

describe('whose ministry answers', () => {
  it.each([
    [
      'that of whom somebody asks',
      'Norway asked Peru to open its border to Kenyans; the interior ministry refused.',
      'organization:peruvian-interior-ministry',
    ],
    [
      'that of whom somebody calls on',
      'Norway, which lies far away, called on Peru to yield; the defence ministry promised an answer.',
      'organization:peruvian-defence-ministry',
    ],
  ])('is %s: %s', (_, text, actor) => {
    const words = /the \w+ ministry/.exec(text)![0]
    expect(readActors(text).who(words)).toEqual([actor])
  })

  it('but not where it does not answer', () => {
    const text = 'Norway asked Peru to open its border to Kenyans; the interior ministry celebrated.'
    expect(readActors(text).who('the interior ministry')).not.toEqual([
      'organization:peruvian-interior-ministry',
    ])
  })
})

describe('on whom somebody goes on to act', () => {
  const before = 'Kenyan President William Ruto spoke. '
  it.each([
    [
      'is whom he acted on',
      'His government detained Yoweri Museveni and then deported him.',
      'him',
      'yoweri-museveni',
    ],
    [
      'is not bound where another acts',
      'His aides praised Yoweri Museveni. Crowds cheered him.',
      'His',
      'william-ruto',
    ],
  ])('%s: %s', (_, text, words, actor) => {
    expect(readActors(before + text).who(words)).toEqual([`person:${actor}`])
  })
})

describe('who is he', () => {
  it('is not a woman, though she was last called by her title', () => {
    const text =
      'Annalena Baerbock met Kenyan President William Ruto. The minister asked for help. The minister smiled. He smiled too.'
    expect(readActors(text).who('He')).toEqual(['person:william-ruto'])
  })

  it('but is the envoy who has no name', () => {
    const text = 'The envoy of Kenya spoke first. He smiled.'
    expect(readActors(text).who('He')).toEqual(['country:KEN'])
  })
})
