import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

const CHN = 'country:CHN'
const FRA = 'country:FRA'
const xi = 'person:xi-jinping'
const macron = 'person:emmanuel-macron'

describe('he, she, it, they', () => {
  it.each([
    ['the subject before', 'Xi Jinping met Emmanuel Macron. He praised the talks.', 'He', 1, [xi]],
    ['gender', 'Angela Merkel met Emmanuel Macron. He praised her.', 'her', 1, ['person:angela-merkel']],
    [
      'gender of the subject',
      'Emmanuel Macron met Angela Merkel. She was pleased.',
      'She',
      1,
      ['person:angela-merkel'],
    ],
    [
      'not another argument of its verb',
      'Emmanuel Macron said that Xi Jinping had thanked him.',
      'him',
      1,
      [macron],
    ],
    [
      'a main subject that follows',
      'China protested. In his speech, Emmanuel Macron praised Berlin.',
      'his',
      1,
      [macron],
    ],
    ['an unnamed official', 'The ambassador of Chad spoke. He rejected the plan.', 'He', 1, ['country:TCD']],
    [
      'an unnamed deputy',
      'The Iranian deputy foreign minister met Syrian officials.',
      'The Iranian deputy foreign minister',
      1,
      ['country:IRN'],
    ],
    ['a state by its subject', 'China said it would send envoys to Chad.', 'it', 1, [CHN]],
    [
      'a possessive by what is right before it',
      'Norway criticised aid to Russia in its war.',
      'its',
      1,
      ['country:RUS'],
    ],
    ['a body', 'NATO said it was ready.', 'it', 1, ['organization:nato']],
    [
      'a thing is no actor',
      'France signed a treaty. The treaty is long because it covers fish.',
      'it',
      1,
      [],
    ],
    ['named together', 'France and China signed a pact. They will meet in May.', 'They', 1, [FRA, CHN]],
    [
      'people of a body',
      'Russian forces said they would attack.',
      'they',
      1,
      ['organization:russian-armed-forces'],
    ],
    [
      'what two have together',
      'Xi Jinping welcomed Emmanuel Macron for their first meeting.',
      'their',
      1,
      [xi, macron],
    ],
    ['reflexive', 'Russia isolated itself from Europe.', 'itself', 1, ['country:RUS']],
    ['relative', 'Macron, who visited Chad, praised the army.', 'who', 1, [macron]],
    ['relative of a state', 'Norway thanked Chad, which had freed the crew.', 'which', 1, ['country:TCD']],
    [
      'relative of two who did it together',
      'The pact of Emmanuel Macron and Xi Jinping, who met in May, holds.',
      'who',
      1,
      [macron, xi],
    ],
  ])('%s: %s', (_, text, words, nth, expected) => {
    expect(readActors(text).who(words, nth)).toEqual(expected)
  })
})

describe('I and we', () => {
  it.each([
    ['I is who speaks', '“I will go,” Emmanuel Macron said.', 'I', [macron]],
    ['we of a leader is the state', '“We will go,” Emmanuel Macron said.', 'We', [FRA]],
    ['we of a body of many states is the body', '“We will go,” NATO said.', 'We', ['organization:nato']],
    ['named before a colon', 'Emmanuel Macron was blunt: “We will go.”', 'We', [FRA]],
    [
      'they in talk is the other side',
      'China denied it. Emmanuel Macron said: “We warned China. They lied to us.”',
      'They',
      [CHN],
    ],
  ])('%s: %s', (_, text, words, expected) => {
    expect(readActors(text).who(words)).toEqual(expected)
  })

  it('outside quotations they are the author of a statement and his state', () => {
    const { who } = readActors('We strongly condemn the attack. I will not yield.', {
      title: 'Statement from President Joe Biden on the attack',
      published: '2023-05-05',
    })
    expect(who('We')).toEqual(['country:USA'])
    expect(who('I')).toEqual(['person:joe-biden'])
  })

  const transcript = [
    'Spokesman Karl Denner of Chad briefed. Emmanuel Macron listened.',
    'Question: Are we safe?',
    'Karl Denner: We thank Niger.',
    'They deserve it. We agree.',
    'Emmanuel Macron: We differ.',
  ].join('\n\n')

  it.each([
    ['who asks is nobody', 1, []],
    ['who is named before the colon', 2, ['country:TCD']],
    ['goes on in the next paragraph', 3, ['country:TCD']],
    ['until the next name', 4, [FRA]],
  ])('of a transcript: %s', (_, nth, expected) => {
    const actors = readActors(transcript)
    const mention = actors.mentions.filter((one) => /^we$/i.test(actors.words(one)))[nth - 1]!
    expect(actors.coreference.actorsOf[mention.index]).toEqual(expected)
  })

  it('one name and colon are a headline, and no transcript', () => {
    const { who } = readActors('Emmanuel Macron: a life.\n\nWe met him in Rome.')
    expect(who('We')).toEqual([])
  })

  it.each([
    ['Statement by the High Representative on behalf of the European Union', 'organization:european-union'],
    ['State Department regular briefing', 'country:USA'],
  ])('of who issues it: %s', (title, expected) => {
    const text = 'We thank Chad. Our aid goes on. Emmanuel Macron called us on Monday.'
    expect(readActors(text, { title }).who('We')).toEqual([expected])
  })

  it('in a readout of a government we is its state', () => {
    const { who } = readActors('He reiterated that our policy has not changed.', {
      source: 'The White House',
    })
    expect(who('our')).toEqual(['country:USA'])
  })
})

describe('descriptions of persons', () => {
  it.each([
    [
      'a leader by the state',
      'Xi Jinping met Emmanuel Macron. The Chinese leader smiled.',
      'The Chinese leader',
      [xi],
    ],
    [
      'by the office',
      'Xi Jinping met Emmanuel Macron. The French president smiled.',
      'The French president',
      [macron],
    ],
    [
      'whoever held the office then',
      'The German chancellor smiled.',
      'The German chancellor',
      ['person:olaf-scholz'],
    ],
    [
      'by title alone',
      'Togolese President Komla Ayassou met Mr. Garr. The president smiled.',
      'The president',
      ['person:komla-ayassou'],
    ],
    ['named beside it', 'He met his French counterpart Emmanuel Macron.', 'French counterpart', [macron]],
    [
      'the same office there',
      'Sergey Lavrov spoke. Antony Blinken met his Russian counterpart.',
      'Russian counterpart',
      ['person:sergey-lavrov'],
    ],
    [
      'whom the article nowhere names: the state',
      'Antony Blinken met his Russian and Chinese counterparts.',
      'Russian and Chinese counterparts',
      ['country:RUS', CHN],
    ],
    ['unnamed: the state', 'A Danish minister left. The envoy of Chad came.', 'The envoy', ['country:TCD']],
    ['who speaks for a body', 'A spokesman for NATO denied it.', 'A spokesman', ['organization:nato']],
    [
      'the two leaders',
      'Xi Jinping met Emmanuel Macron. The two leaders smiled.',
      'The two leaders',
      [xi, macron],
    ],
    [
      'leaders rather than who speaks for them',
      'Xi Jinping received Emmanuel Macron. Foreign ministry spokesman Karl Denner briefed. The two leaders smiled.',
      'The two leaders',
      [xi, macron],
    ],
    [
      'the one called by the very words',
      'Secretary of State Marco Rubio called Vietnamese Foreign Minister Bui Thanh Son. The Foreign Minister thanked him.',
      'The Foreign Minister',
      ['person:bui-thanh-son'],
    ],
    [
      'a prime minister is no minister',
      'Defence Minister Karl Denner met Prime Minister Abiy Ahmed. The minister smiled.',
      'The minister',
      ['person:karl-denner'],
    ],
  ])('%s: %s', (_, text, words, expected) => {
    expect(readActors(text).who(words)).toEqual(expected)
  })
})

describe('descriptions of states', () => {
  it.each([
    ['both', 'France warned China. Both countries have nuclear arms.', 'Both countries', [FRA, CHN]],
    [
      'of those named together',
      'The Council urged an end to the war between Chad and Niger. Both sides agreed.',
      'Both sides',
      ['country:TCD', 'country:NER'],
    ],
    [
      'persons count for their states',
      'Xi Jinping met Emmanuel Macron and urged the two countries to talk.',
      'the two countries',
      [CHN, FRA],
    ],
    ['of an owner', 'Emmanuel Macron praised his country.', 'country', [FRA]],
    [
      'the most prominent',
      'Chad held elections. Voters in the country queued.',
      'the country',
      ['country:TCD'],
    ],
    [
      'what is told of it',
      'Belarus angered France. The ex-Soviet country was sanctioned.',
      'The ex-Soviet country',
      ['country:BLR'],
    ],
    ['a government by its owner', "Chad's government agreed.", 'government', ['country:TCD']],
    [
      'governments',
      'The governments of Chad and Niger agreed.',
      'The governments',
      ['country:TCD', 'country:NER'],
    ],
    [
      'not who acts there',
      'Mali has changed sides. Russian instructors arrived in the country.',
      'the country',
      ['country:MLI'],
    ],
    [
      'not of whom the clause says something',
      'Chad exports oil. Beijing is one of the country’s largest buyers.',
      'the country',
      ['country:TCD'],
    ],
    [
      'not who sells to both',
      'Chad and Niger quarrelled. Russia is far away and sells arms to both countries.',
      'both countries',
      ['country:NER', 'country:TCD'],
    ],
    [
      'a government may act at home',
      'Chad is at peace. Chad said that the government would stay.',
      'the government',
      ['country:TCD'],
    ],
    ['other countries are none', 'France spoke. Other countries agreed.', 'Other countries', undefined],
  ])('%s: %s', (_, text, words, expected) => {
    const { mentions, words: wordsOf, who } = readActors(text)
    if (expected === undefined) expect(mentions.map(wordsOf)).not.toContain(words)
    else expect([...who(words)].sort()).toEqual([...expected].sort())
  })
})

describe('of whom a noun says no more', () => {
  it.each([
    [
      'the North where Korea is told of',
      'South Korea held a drill. The North protested.',
      'The North',
      ['country:PRK'],
    ],
    [
      'a report is of who released it',
      'The United Nations released its report. The report accused Chad.',
      'The report',
      ['organization:united-nations'],
    ],
    [
      'a statement is of the last who issued one',
      'NATO issued a statement. The statement condemned Chad.',
      'The statement',
      ['organization:nato'],
    ],
    ['officials in a state', 'Authorities in Chad closed the border.', 'Authorities', ['country:TCD']],
    [
      'an administration by its leader',
      'The Obama administration sent envoys.',
      'The Obama administration',
      ['country:USA'],
    ],
    [
      'a title before a name after a comma',
      "The spokesman of Chad's foreign ministry, Idriss Garan, denied it.",
      'The spokesman',
      ['person:idriss-garan'],
    ],
    [
      'an envoy abroad is no minister',
      'Ecuador recalled its top diplomat in Chad.',
      'top diplomat',
      ['country:ECU'],
    ],
    [
      'a local government is no state',
      'Chad held elections. The regional government agreed.',
      'The regional government',
      [],
    ],
    [
      'offices of several states',
      'The Algerian and Malian foreign ministers talked.',
      'The Algerian and Malian foreign ministers',
      ['country:DZA', 'country:MLI'],
    ],
    [
      'the Secretary-General of whom no more is said',
      'The Secretary-General thanked Chad.',
      'The Secretary-General',
      ['organization:united-nations'],
    ],
    [
      'an unnamed officer of a body',
      'The ICC prosecutor opened a case.',
      'The ICC prosecutor',
      ['organization:international-criminal-court'],
    ],
    ['the pope', 'Chad thanked the pope.', 'the pope', ['person:benedict-xvi']],
    [
      'rebels by whatever name',
      'The FARC attacked Colombia. The rebels will fight on.',
      'The rebels',
      ['organization:farc'],
    ],
    ['the pair', 'Xi Jinping met Emmanuel Macron. The pair smiled.', 'The pair', [xi, macron]],
  ])('%s: %s', (_, text, words, expected) => {
    const { who } = readActors(text, { published: '2011-05-05' })
    expect([...who(words)].sort()).toEqual([...expected].sort())
  })

  it('once a pronoun has told a gender, it holds', () => {
    const text = 'Komi Ayassou spoke. She left. Ayassou met Mr. Garr. He smiled.'
    const { who, coreference } = readActors(text)
    expect(who('She')).toEqual(['person:komi-ayassou'])
    expect(coreference.actors.get('person:komi-ayassou')?.gender).toBe('female')
    expect(who('He')).toEqual(['person:garr'])
  })
})

describe('descriptions of bodies', () => {
  it.each([
    [
      'of an owner',
      'China was angry. Its foreign ministry protested.',
      'foreign ministry',
      ['organization:chinese-foreign-ministry'],
    ],
    [
      'a court of all states',
      'The International Court of Justice took the case. Kenya left. The court in The Hague ruled.',
      'The court',
      ['organization:international-court-of-justice'],
    ],
    ['of a named owner', "Armenia's parliament voted.", 'parliament', ['organization:armenian-parliament']],
    [
      'the last of its kind',
      'The European Union agreed. The bloc will pay.',
      'The bloc',
      ['organization:european-union'],
    ],
    [
      'by its noun',
      'The UN Security Council met. The Council agreed.',
      'The Council',
      ['organization:un-security-council'],
    ],
    [
      'of the state just told of',
      'Niger closed its border. The army took over.',
      'The army',
      ['organization:nigerien-military'],
    ],
  ])('%s: %s', (_, text, words, expected) => {
    expect(readActors(text).who(words)).toEqual(expected)
  })

  it.each([
    ['with its owner', "Armenia's parliament voted.", 'armenian-parliament', ["Armenia's parliament"]],
    ['as a common noun', 'Armenia was angry. Its army left.', 'armenian-military', ['army']],
    [
      'with its host',
      'Chad was angry. Its embassy in Lima warned Peru.',
      'chadian-embassy',
      ['embassy', 'embassy in Lima'],
    ],
    ['with its place', 'Police in Harare fired.', 'zimbabwean-police', ['Police', 'Police in Harare']],
    [
      'an embassy by its host as well',
      'The Danish embassy in Lima burned.',
      'danish-embassy',
      ['Danish embassy in Lima'],
    ],
    ['not one for all kinds of bodies', 'NATO met. The alliance agreed.', 'nato', []],
  ])('is a name of it: %s', (_, text, id, aliases) => {
    expect(
      [...(readActors(text).coreference.actors.get(`organization:${id}`)?.aliases ?? [])].sort(),
    ).toEqual(aliases)
  })

  it('a common noun that calls two bodies is a name of neither', () => {
    const { coreference } = readActors('Chad and Niger met. Chad sent its army. Niger sent its army.')
    expect([...coreference.actors.values()].flatMap(({ aliases }) => aliases)).toEqual([])
  })
})

it('every resolution leaves its reason in words', () => {
  const { mentions, coreference } = readActors(
    'Xi Jinping met Emmanuel Macron. He said the two leaders agreed. “We will talk,” the French president said.',
  )
  for (const { index } of mentions)
    if ((coreference.actorsOf[index] ?? []).length > 0) expect(coreference.reasons[index]).toMatch(/\S+ \S+/)
})

it('an article without actors has none, and an empty one as well', () => {
  expect(readActors('').mentions).toEqual([])
  expect(readActors('It rained all day, and they stayed at home.').coreference.actors.size).toBe(0)
})
