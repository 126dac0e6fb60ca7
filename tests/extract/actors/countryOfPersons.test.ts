import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

/** The state that the person of that last name acts for; undefined where the text has no such person. */
function stateOf(text: string, lastName: string, published = '2023-03-01'): string | null | undefined {
  const { coreference } = readActors(text, { published })
  const person = [...coreference.actors.values()].find(
    ({ kind, name }) => kind === 'person' && name.endsWith(lastName),
  )
  return person?.country
}

describe('the state that a person acts for', () => {
  it.each([
    ['a portfolio of several words', 'Brazilian Mines and Energy Minister Otto Prell spoke.', 'Prell', 'BRA'],
    ['three of them', 'Togolese Trade, Industry and Energy Minister Ada Kona spoke.', 'Kona', 'TGO'],
    ['an envoy and his post', 'The Turkish ambassador in Baghdad, Arda Kilic, was summoned.', 'Kilic', 'TUR'],
    ['a service of a state', 'Ban Hu-rok, the head of South Korean intelligence, left.', 'Hu-rok', 'KOR'],
    ['a colleague by his people', 'Japan agreed. His Emirati colleague, Omar Sabah, spoke.', 'Sabah', 'ARE'],
    [
      'whom one leads others to',
      'Togo waited. Senate President Ada Kona will lead a delegation on a visit to Russia.',
      'Kona',
      'TGO',
    ],
    ['kin', 'Emmanuel Macron spoke. His brother, Luc Barrand, left.', 'Barrand', 'FRA'],
    ['staff', 'Emmanuel Macron spoke. His deputy, Luc Barrand, left.', 'Barrand', 'FRA'],
    ['envoys', 'Emmanuel Macron spoke. His envoys, Luc Barrand and Jean Tavel, signed it.', 'Barrand', 'FRA'],
    ['nationality', 'Iran freed a Belgian aid worker, Olav Vander, on Friday.', 'Vander', 'BEL'],
    ['nationality before a role', 'Another New Zealander, the pilot Glen Connor, was shot.', 'Connor', 'NZL'],
    [
      'a portfolio abroad',
      'Chad is far. International Development Minister Ada Solberg spoke in Oslo.',
      'Solberg',
      'NOR',
    ],
    [
      'the body of a state',
      'Togo and Benin met. Otto Prell of the State Department flew in.',
      'Prell',
      'USA',
    ],
    ['a place in a state', 'Togo and Benin met. Otto Prell of Arizona flew in.', 'Prell', 'USA'],
    [
      'who appoints',
      'Thailand and China met. Laos named Kham Sisou as its envoy to Myanmar.',
      'Sisou',
      'LAO',
    ],
    [
      'an envoy and what he is over',
      'Togo waited. Russia sent its envoy for African affairs, Ivan Petrin.',
      'Petrin',
      'RUS',
    ],
    ['a name that its state has', "Tanzania acted, while Sudan's Gaaf Nimer protested.", 'Nimer', 'SDN'],
  ])('by %s: %s', (_, text, lastName, country) => {
    expect(stateOf(text, lastName)).toBe(country)
  })

  it('by no state what one is to another: a Russian ally', () => {
    expect(stateOf('Togo held a Russian ally, Luc Barrand.', 'Barrand')).toBeNull()
  })

  it.each([
    ['a monarch by name and number', 'Queen Elizabeth II sailed to Lisbon in 1957.', 'Elizabeth II', 'GBR'],
    ['a peer by his style', 'Lord Carrington flew to Salisbury in 1979.', 'Carington', 'GBR'],
    ['a senator of a place in a state', 'Togo waited. Senator Otto Prell of Arizona wrote.', 'Prell', 'USA'],
    ['a head of government', 'Prime Minister Otar Prell of Georgia wrote.', 'Prell', 'GEO'],
  ])('long after or far away by %s: %s', (_, text, lastName, country) => {
    expect(stateOf(text, lastName, '2011-05-09')).toBe(country)
  })

  it.each([
    ['a state that shares the name of his', 'Congressman Otto Prell of Georgia wrote.', 'Prell', 'USA'],
    ['the land that he was driven from', 'Togo waited. The Dalai Lama spoke in Paris.', 'Dalai Lama', null],
    ['a man of that name', 'Togo waited. Lady Carrington complained.', 'Carington', undefined],
    ['a party', 'Togo and Benin met. The head of the Malta Socialists wept.', 'Socialists', undefined],
  ])('is not %s: %s', (_, text, lastName, country) => {
    expect(stateOf(text, lastName, '2011-05-09')).toBe(country)
  })

  it('the Union while the title is one of the Union', () => {
    expect(
      stateOf(
        'In 2008 and 2010 it was quiet. In 2009 too. Josep Borrell, the foreign policy chief of the bloc, spoke.',
        'Borrell',
        '2022-11-24',
      ),
    ).toBeNull()
  })

  it.each([
    [
      'where somebody goes',
      'Austria had waited. In April Chancellor Jan Rabe flew to Moscow for talks.',
      'Rabe',
      'AUT',
    ],
    [
      'whom somebody summons',
      'China protested. Assistant Minister Zhao Tan summoned the Panamanian ambassador.',
      'Tan',
      'CHN',
    ],
    [
      'whom somebody would sanction',
      'Chad was angry. Foreign Minister Ali Garan said his government would punish Peru.',
      'Garan',
      'TCD',
    ],
    ['who does it to somebody', 'Togo is poor. Canada sanctioned police chief Ali Garan.', 'Garan', 'TGO'],
  ])('is not the one %s: %s', (_, text, lastName, country) => {
    expect(stateOf(text, lastName)).toBe(country)
  })

  it.each([
    ['where it happens', 'Energy Minister Saad Kabi told reporters in Doha that Germany would pay.', 'QAT'],
    ['whose speaker it is', 'Togo was tense. Its speaker, Saad Kabi, left.', 'TGO'],
    ['whose spokesman it is', 'Togo was tense. A spokesman, Saad Kabi, denied it.', 'TGO'],
    ['whose ministers they are', 'Togo was tense. Ministers Ada Gomou and Saad Kabi left.', 'TGO'],
    ['whose opposition he leads', 'Togo was tense. Opposition leader Saad Kabi left.', 'TGO'],
    ['whom somebody commits', 'President Saad Kabi committed Senegal to a pact with Mauritania.', 'SEN'],
    ['whose own police it is', 'Ecuador was tense. Ecuadorian police arrested General Saad Kabi.', 'ECU'],
  ])('may be the one %s: %s', (_, text, country) => {
    expect(stateOf(text, 'Kabi')).toBe(country)
  })

  it.each([
    [
      'an office of a body',
      'Chad and NATO met. NATO spoke. Its secretary general, Ada Kona, thanked Chad.',
      'Kona',
      null,
    ],
    [
      'who is known to serve a body',
      'NATO, of which Turkey is a member, met. Its secretary general, Jens Stoltenberg, spoke.',
      'Stoltenberg',
      null,
    ],
    ['an institute', 'Togo and Benin met. Ada Kona of the Carnegie Endowment spoke.', 'Kona', null],
    [
      'who appoints for several',
      'Togo met Chad. The United Nations named Kham Sisou as its envoy.',
      'Sisou',
      null,
    ],
    ['a role that is no office', 'Togolese activist Komla Ayassou spoke.', 'Ayassou', null],
    ['a mountain', "Japan's Mount Takari erupted.", 'Takari', undefined],
    ['a region', "India's Uttar Pradesh banned it.", 'Pradesh', undefined],
  ])('is none of %s: %s', (_, text, lastName, country) => {
    expect(stateOf(text, lastName)).toBe(country)
  })

  it.each([
    ['an officer', 'Norway spoke to Iceland. Captain Hallgrim Steingrimsson left the port.', 'ISL'],
    ['a minister', 'Doha had invited Berlin. Interior Minister Hannelore Schulzendorf declined.', 'DEU'],
    ['no office', 'Thailand told Japan nothing. Takeshi Yamashitara called again on Monday.', 'JPN'],
  ])('is the one of those around whose people bear such names, of %s: %s', (_, text, country) => {
    expect(stateOf(text, text.match(/(Steingrimsson|Schulzendorf|Yamashitara)/)![1]!)).toBe(country)
  })

  it('stays open for somebody without an office whose name fits two of them', () => {
    expect(stateOf('Chile told Peru nothing. José Ramiro Contadero called again.', 'Contadero')).toBeNull()
  })

  it('is that of the office by which the text calls somebody known', () => {
    expect(stateOf('High Representative Kaja Kallas spoke.', 'Kallas', '2024-11-28')).toBeNull()
    expect(stateOf('Prime Minister Kaja Kallas spoke.', 'Kallas', '2023-11-28')).toBe('EST')
  })

  it('is that of somebody known whose name holds the word of a title', () => {
    expect(stateOf('Hassan Sheikh Mohamud left Ethiopia.', 'Mohamud')).toBe('SOM')
  })

  it('is the one that issues the text unless passage and name plainly tell of another', () => {
    const issued = { published: '1998-05-28', source: 'The White House' }
    const of = (text: string): readonly (string | null)[] =>
      [...readActors(text, issued).coreference.actors.values()].flatMap(({ kind, country }) =>
        kind === 'person' ? [country] : [],
      )
    expect(of('Pakistan was told. The President called Foreign Minister Gohar Ayub Malik.')).toContain('PAK')
    expect(of('Pakistan was told. Deputy Secretary John Talbert flew there.')).toContain('USA')
  })

  it.each([
    [
      'a boat by its flag',
      'The trawler Nordstern left. Guards chased another Chinese boat, the Nordstern, for a week.',
      'Nordstern',
      'CHN',
    ],
    ['a newspaper by its people', 'The Danish newspaper Nordposten printed it.', 'Nordposten', 'DNK'],
    ['no society by who sues it', 'Norway sued Sea Shepherd.', 'Sea Shepherd', 'USA'],
  ])('so do things that have an owner: %s: %s', (_, text, name, country) => {
    const { coreference } = readActors(text)
    expect([...coreference.actors.values()].find((actor) => actor.name === name)?.country).toBe(country)
  })

  it('the last name of somebody named in full is no body of that name', () => {
    expect(
      readActors('Attorney General Tarek Saab spoke. Police, according to Saab, left.').who('Saab'),
    ).toEqual(['person:tarek-saab'])
    expect(readActors('Saab sold jets.').who('Saab')).toEqual(['organization:saab'])
  })
})

describe('a heading without a full stop', () => {
  it.each([
    [
      'of a state',
      'Meeting with the Foreign Minister of Australia\n\nForeign Minister Retno Marsudi spoke.',
      'Foreign Minister Retno Marsudi',
      'person:retno-marsudi',
      'IDN',
    ],
    [
      'with a title',
      'Statement by the President\n\nEmmanuel Macron spoke.',
      'Emmanuel Macron',
      'person:emmanuel-macron',
      'FRA',
    ],
  ])('%s ends before the name in the next paragraph', (_, text, words, id, country) => {
    const { who, coreference } = readActors(text)
    expect(who(words)).toEqual([id])
    expect(coreference.actors.get(id)?.country).toBe(country)
  })
})
