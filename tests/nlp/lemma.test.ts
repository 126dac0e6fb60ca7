import { describe, expect, it } from 'vitest'
import { lemmatize } from '../../src/nlp/lemma.ts'

describe('lemmatize', () => {
  it.each([
    ['lifts', 'lift'],
    ['eases', 'ease'],
    ['reaches', 'reach'],
    ['denies', 'deny'],
    ['thanks', 'thank'],
    // What is a base itself.
    ['press', 'press'],
    ['focus', 'focus'],
    ['bias', 'bias'],
    ['lift', 'lift'],
  ])('%s → %s, whatever the tagger takes its form for', (form, lemma) => {
    for (const xpos of ['VB', 'VBP']) expect(lemmatize(form, 'VERB', xpos)).toBe(lemma)
  })

  it.each([
    ...'met/meet said/say accused/accuse signed/sign visited/visit stopped/stop agreed/agree fled/flee'.split(
      ' ',
    ),
    ...'invaded/invade negotiated/negotiate condemned/condemn backed/back urged/urge lifted/lift'.split(' '),
    ...'committed/commit controlled/control denied/deny died/die panicked/panic focused/focus called/call'.split(
      ' ',
    ),
    ...'imposed/impose withdrew/withdraw struck/strike executed/execute changed/change hanged/hang added/add'.split(
      ' ',
    ),
    ...'created/create treated/treat cited/cite edited/edit quoted/quote piloted/pilot ruled/rule enrolled/enroll recalled/recall patrolled/patrol compelled/compel'.split(
      ' ',
    ),
    ...'strafed/strafe quelled/quell mortared/mortar dynamited/dynamite knifed/knife stonewalled/stonewall'.split(
      ' ',
    ),
  ])('past %s', (pair) => {
    const [form, lemma] = pair.split('/') as [string, string]
    expect(lemmatize(form, 'VERB', 'VBD')).toBe(lemma)
  })

  it.each(
    'making/make lying/lie seeing/see running/run visiting/visit using/use trying/try dying/die taking/take fleeing/flee bringing/bring arguing/argue'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s → %s', (form, lemma) => {
    expect(lemmatize(form, 'VERB', 'VBG')).toBe(lemma)
  })

  it.each(
    'goes/go denies/deny watches/watch uses/use focuses/focus lies/lie passes/pass has/have is/be accuses/accuse reaches/reach'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s → %s', (form, lemma) => {
    expect(lemmatize(form, 'VERB', 'VBZ')).toBe(lemma)
  })

  it.each(
    'allies/ally crises/crisis countries/country women/woman businessmen/businessman viruses/virus houses/house phrases/phrase boxes/box beaches/beach heroes/hero wives/wife series/series media/medium analyses/analysis people/person bases/basis prices/price leaders/leader'
      .split(' ')
      .map((pair) => pair.split('/') as [string, string]),
  )('%s → %s', (form, lemma) => {
    expect(lemmatize(form, 'NOUN', 'NNS')).toBe(lemma)
  })

  it.each([
    ["n't", 'PART', 'RB', 'not'],
    ['ca', 'AUX', 'MD', 'can'],
    ['’ll', 'AUX', 'MD', 'will'],
    ["'d", 'AUX', 'MD', 'would'],
    ["'d", 'AUX', 'VBD', 'have'],
    ['’s', 'AUX', 'VBZ', 'be'],
    ['’s', 'PART', 'POS', "'s"],
    ['found', 'VERB', 'VBD', 'find'],
    ['found', 'VERB', 'VB', 'found'],
    ['them', 'PRON', 'PRP', 'they'],
    ['Her', 'PRON', 'PRP$', 'her'],
    ['her', 'PRON', 'PRP', 'she'],
    ['These', 'DET', 'DT', 'this'],
    ['An', 'DET', 'DT', 'a'],
    ['worst', 'ADJ', 'JJS', 'bad'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['biggest', 'ADJ', 'JJS', 'big'],
    ['earlier', 'ADV', 'RBR', 'early'],
    ['Russian', 'ADJ', 'JJ', 'Russian'],
    ['Former', 'ADJ', 'JJ', 'former'],
    ['Anti-American', 'ADJ', 'JJ', 'anti-American'],
    ['Iraqis', 'PROPN', 'NNPS', 'Iraqi'],
    ['Philippines', 'PROPN', 'NNPS', 'Philippines'],
    ['Netherlands', 'PROPN', 'NNP', 'Netherlands'],
    ['Feb.', 'PROPN', 'NNP', 'February'],
    ['TEHERAN', 'PROPN', 'NNP', 'Teheran'],
    ['NATO', 'PROPN', 'NNP', 'NATO'],
    ['200,000', 'NUM', 'CD', '200000'],
    ['bn', 'NUM', 'CD', 'billion'],
    ['p.m.', 'NOUN', 'NN', 'p.m.'],
    ['”', 'PUNCT', "''", '"'],
    ['', 'X', '', ''],
  ])('%s as %s %s → %s', (form, upos, xpos, lemma) => {
    expect(lemmatize(form, upos, xpos)).toBe(lemma)
  })
})
