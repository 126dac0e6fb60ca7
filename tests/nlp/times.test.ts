import { describe, expect, it } from 'vitest'
import { annotate } from '../../src/nlp/annotate.ts'
import { loadedModel } from './network/modelUnderTest.ts'

const model = loadedModel()
/** A Wednesday. */
const PUBLISHED = '2023-03-01'

/** "words: from..to granularity", or "words: day" when both are the same. */
const read = (text: string, published: string | null = PUBLISHED): string[] =>
  annotate(text, { published, model }).times.map(({ start, end, from, to, granularity }) => {
    const days = from === to ? from : `${from}..${to} ${granularity}`
    return `${text.slice(start, end)}: ${days}`
  })

describe('times in news of 1 March 2023', () => {
  it.each<[text: string, expected: string[]]>([
    // weekdays
    ['The ministers met on Wednesday.', ['Wednesday: 2023-03-01']],
    ['The envoy said Tuesday that talks had failed.', ['Tuesday: 2023-02-28']],
    ['Talks will resume on Monday in Oslo.', ['Monday: 2023-03-06']],
    ['The two presidents agreed to meet on Saturday.', ['Saturday: 2023-03-04']],
    ['The minister was due to arrive on Thursday.', ['Thursday: 2023-03-02']],
    ['The president called a meeting for Thursday.', ['Thursday: 2023-03-02']],
    ["They were praised for Thursday's vote.", ['Thursday: 2023-02-23']],
    ['Flights are to stop on Thursday evening.', ['Thursday: 2023-03-02']],
    ['Ships will look for oil under a pact concluded in April.', ['April: 2022-04-01..2022-04-30 month']],
    ['The spy is believed to have fled on Friday.', ['Friday: 2023-02-24']],
    ['The king failed to appear on Friday.', ['Friday: 2023-02-24']],
    ["He spoke to discuss Sunday's raid.", ['Sunday: 2023-02-26']],
    ["Ahead of Friday's vote, both sides traded threats.", ['Friday: 2023-03-03']],
    [
      'They met last Friday and will meet next Tuesday.',
      ['last Friday: 2023-02-24', 'next Tuesday: 2023-03-07'],
    ],
    // days, weeks, months, years from the article's day
    ['He left yesterday and returns tomorrow.', ['yesterday: 2023-02-28', 'tomorrow: 2023-03-02']],
    ['Envoys met last week.', ['last week: 2023-02-20..2023-02-26 week']],
    ['Earlier this month, the army withdrew.', ['Earlier this month: 2023-03-01..2023-03-31 month']],
    ['Later this year, the two kings will meet.', ['Later this year: 2023-01-01..2023-12-31 year']],
    ['The army withdrew earlier this week.', ['earlier this week: 2023-02-27..2023-03-05 week']],
    ['The army will withdraw this week.', ['this week: 2023-02-27..2023-03-05 week']],
    ['Trade doubled last year.', ['last year: 2022-01-01..2022-12-31 year']],
    ['The border was closed two years ago.', ['two years ago: 2021-01-01..2021-12-31 year']],
    ['The pact was signed three days ago.', ['three days ago: 2023-02-26']],
    ['Drones hit the port over the weekend.', ['over the weekend: 2023-02-25..2023-02-26 range']],
    ['In recent weeks, both armies have clashed.', ['recent weeks: 2023-02-01..2023-03-01 range']],
    ['Over the past three years, ties have warmed.', ['the past three years: 2020-03-01..2023-03-01 range']],
    // months, seasons, years
    ['The treaty expired in September.', ['September: 2022-09-01..2022-09-30 month']],
    ['The leaders will meet in June.', ['June: 2023-06-01..2023-06-30 month']],
    ['The ceasefire of late April 2021 held.', ['April 2021: 2021-04-01..2021-04-30 month']],
    ['Troops came in March last year.', ['March last year: 2022-03-01..2022-03-31 month']],
    ['The law was passed in 2020.', ['2020: 2020-01-01..2020-12-31 year']],
    ['The army came in early 2019.', ['2019: 2019-01-01..2019-12-31 year']],
    ['They fell out in the summer of 2014.', ['summer of 2014: 2014-06-01..2014-08-31 range']],
    ['Both states joined in the 1990s.', ['in the 1990s: 1990-01-01..1999-12-31 range']],
    ['The 1982 war was short.', ['1982: 1982-01-01..1982-12-31 year']],
    // written-out days
    ['They met on 5 May 2014.', ['5 May 2014: 2014-05-05']],
    ['They met on Feb. 24 at 10 a.m. in Rome.', ['Feb. 24: 2023-02-24']],
    ['They met on March 3-5, 2015, in Rome.', ['March 3-5, 2015: 2015-03-03..2015-03-05 range']],
    ['The report of 2022-11-30 says so.', ['2022-11-30: 2022-11-30']],
    // ranges
    ['Sanctions have been in force since 2014.', ['2014: 2014-01-01..2023-03-01 range']],
    ['They have talked since Monday.', ['Monday: 2023-02-27..2023-03-01 range']],
    ['Trade fell between 2014 and 2016.', ['2014 and 2016: 2014-01-01..2016-12-31 range']],
    ['Trade fell from January to March 2020.', ['January to March 2020: 2020-01-01..2020-03-31 range']],
    [
      'The war lasted from 24 May 2021 to 3 June 2021.',
      ['24 May 2021 to 3 June 2021: 2021-05-24..2021-06-03 range'],
    ],
    // feasts
    ["They signed on New Year's Day.", ["New Year's Day: 2023-01-01"]],
    ['The army attacked at Christmas 1979.', ['Christmas 1979: 1979-12-25']],
    // what only looks like a name: "In November Vietnam"
    ['In November Vietnam joined the bloc.', ['November: 2022-11-01..2022-11-30 month']],
    ['He had called as recently as January.', ['January: 2023-01-01..2023-01-31 month']],
    // a date ahead, though it hangs on a noun
    ['They are expected to speak at a summit in Oslo on April 6.', ['April 6: 2023-04-06']],
    // what bounds a past state dates it; a deadline does not
    ['By 2014 the rebels were fighting in the hills.', ['2014: 2014-01-01..2014-12-31 year']],
    ['By October 2014, both sides had agreed.', ['October 2014: 2014-10-01..2014-10-31 month']],
    ['The army must leave by October 2024.', []],
    ['Aid flowed from 1986 on.', ['1986: 1986-01-01..2023-03-01 range']],
    // years ago
    ['Fifty years ago today, the king fled.', ['Fifty years ago today: 1973-03-01']],
    ['Thirty years ago this Monday, war came.', ['Thirty years ago this Monday: 1993-02-27']],
    // of clauses
    [
      'They met on 5 May 2014, three days after troops crossed the river.',
      ['5 May 2014: 2014-05-05', 'three days after: 2014-05-02'],
    ],
    ['They met two days before the vote.', []],
    [
      'They fought on January 9 and again on the 11th.',
      ['January 9 and again on the 11th: 2023-01-09..2023-01-11 range'],
    ],
    // weeks ago are said of a day, a year ago of a month
    ['The envoy left two weeks ago.', ['two weeks ago: 2023-02-15']],
    ['The envoy left several weeks ago.', ['several weeks ago: 2023-02-06..2023-02-12 week']],
    ['The envoy left a year ago.', ['a year ago: 2022-03-01..2022-03-31 month']],
    // two neighbours
    ['They will meet on Thursday and Friday.', ['Thursday and Friday: 2023-03-02..2023-03-03 range']],
    ['They met on Monday and on Wednesday.', ['Monday: 2023-02-27', 'Wednesday: 2023-03-01']],
    ['They signed pacts in 2020 and 2021.', ['2020 and 2021: 2020-01-01..2021-12-31 range']],
    [
      'They fought in 2008 and 2014.',
      ['2008: 2008-01-01..2008-12-31 year', '2014: 2014-01-01..2014-12-31 year'],
    ],
    // two of one thing
    ['They talked in 2015 and 2017.', ['2015 and 2017: 2015-01-01..2017-12-31 range']],
    [
      'Rockets fell on 29 December and 2 January.',
      ['29 December and 2 January: 2022-12-29..2023-01-02 range'],
    ],
    [
      'Troops crossed the line in May and again on 16 November.',
      ['May and again on 16 November: 2022-05-01..2022-11-16 range'],
    ],
    [
      'The army came in May and in November left.',
      ['May: 2022-05-01..2022-05-31 month', 'November: 2022-11-01..2022-11-30 month'],
    ],
    // years by name, and a name that is no deadline
    ['It recalls the year 1989, when the wall fell.', ['1989: 1989-01-01..1989-12-31 year']],
    [
      'They met on Monday. He had called Mr Déby earlier in the day.',
      ['Monday: 2023-02-27', 'earlier in the day: 2023-02-27'],
    ],
    ['With Madrid he is due to cross paths again in June.', ['June: 2023-06-01..2023-06-30 month']],
    // halves and seasons without a year
    [
      'They will meet in the first half of the year.',
      ['the first half of the year: 2023-01-01..2023-06-30 range'],
    ],
    ['Trade fell in the second half of 2021.', ['the second half of 2021: 2021-07-01..2021-12-31 range']],
    ['Moscow banned the wine in the autumn.', ['the autumn: 2022-09-01..2022-11-30 range']],
    // a trial that was made lies in the past
    ['He had tried to telephone the king on Thursday.', ['Thursday: 2023-02-23']],
    // parts of a decade, a night, what a number counts
    ['They fought in the late 1980s.', ['in the late 1980s: 1985-01-01..1989-12-31 range']],
    ['They fought in the early 1980s.', ['in the early 1980s: 1980-01-01..1984-12-31 range']],
    ['Police landed overnight to restore order.', ['overnight: 2023-02-28..2023-03-01 range']],
    [
      'They fought on 9 January and on the night of the 11th.',
      ['9 January: 2023-01-09', 'the 11th: 2023-01-11'],
    ],
    ['By 1983 drought had ruined the country.', ['1983: 1983-01-01..1983-12-31 year']],
    // of an order, told the day after; what was agreed on lies ahead
    ['The king ordered the envoy to leave on Tuesday.', ['Tuesday: 2023-02-28']],
    ['The king ordered the envoy to leave on Monday.', ['Monday: 2023-03-06']],
    ['The war goes back to 2019.', ['2019: 2019-01-01..2019-12-31 year']],
    // of the day told of
    [
      'The envoys met on Monday. In the evening they dined.',
      ['Monday: 2023-02-27', 'the evening: 2023-02-27'],
    ],
    ['He had called her earlier in the day on Monday.', ['Monday: 2023-02-27']],
    [
      'They met on 5 May 2014. He had called her the night before.',
      ['5 May 2014: 2014-05-05', 'the night before: 2014-05-04'],
    ],
    [
      'They met in 1990. The next year they signed.',
      ['1990: 1990-01-01..1990-12-31 year', 'The next year: 1991-01-01..1991-12-31 year'],
    ],
    [
      'They fought in 2020. The king puts the number of the dead in the same year at a thousand.',
      ['2020: 2020-01-01..2020-12-31 year', 'the same year: 2020-01-01..2020-12-31 year'],
    ],
    [
      'Until December he was their guest. That month the army left.',
      ['That month: 2022-12-01..2022-12-31 month'],
    ],
    // from the day told of
    [
      'They met in 1960. Twenty-one years later the army came.',
      ['1960: 1960-01-01..1960-12-31 year', 'Twenty-one years later: 1981-01-01..1981-12-31 year'],
    ],
    [
      'They met on 5 May 2014. The same night the minister resigned, and on the 11th he left.',
      ['5 May 2014: 2014-05-05', 'The same night: 2014-05-05', 'the 11th: 2014-05-11'],
    ],
    [
      'They met in 1973. The following February they signed, and in June of the next year they fought.',
      [
        '1973: 1973-01-01..1973-12-31 year',
        'The following February: 1974-02-01..1974-02-28 month',
        'June of the next year: 1975-06-01..1975-06-30 month',
      ],
    ],
    [
      'They met in 1999. A month later, war came.',
      ['1999: 1999-01-01..1999-12-31 year', 'A month later: 1999-01-01..1999-12-31 year'],
    ],
    [
      'They met on 5 May 2014. A day later, the minister resigned.',
      ['5 May 2014: 2014-05-05', 'A day later: 2014-05-06'],
    ],
    [
      'They met on 5 May 2014. Two weeks later, war came.',
      ['5 May 2014: 2014-05-05', 'Two weeks later: 2014-05-19..2014-05-25 week'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'The president may visit, and the troops may march.',
    'They talked for three days during a five-day visit.',
    'The army must leave by the end of March.',
    'One man left; a second stayed; 1,000 fled.',
    'The Sunday Times wrote of Bloody Sunday.',
    'The court ruled in 2020 cases.',
    'May said that she would resign.',
    'The day after, nothing.',
    'In the evening the streets are empty.',
    'In the last days of the war nobody slept.',
    '',
  ])('no time: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('times without an article day', () => {
  it('reads what is written out and nothing else', () => {
    expect(read('They met on Tuesday, last week, and on 5 May 2014.', null)).toEqual([
      '5 May 2014: 2014-05-05',
    ])
  })
})

describe('times in a text that looks back', () => {
  const history = [
    'The war of 1971 lasted two weeks.',
    'In 1970 an election had been held, and in 1947 the land had been divided.',
    'In March 1971 the army moved in.',
    'On December 3 the air force struck, and on December 16 the army gave up.',
  ].join(' ')

  it('gives dates without a year the year of the narrative', () => {
    const times = read(history)
    expect(times).toContain('December 3: 1971-12-03')
    expect(times).toContain('December 16: 1971-12-16')
  })

  const told = (...sentences: string[]): string[] =>
    read(
      [
        'In November 1971 the army crossed the river.',
        ...sentences,
        'In 1974 the two states made peace, and in 1976 they opened embassies.',
      ].join(' '),
    )

  it.each<[what: string, text: string, expected: string]>([
    ['moves on over New Year', 'In January the town fell.', 'January: 1972-01-01..1972-01-31 month'],
    ['stays within the year', 'On December 3 the town fell.', 'December 3: 1971-12-03'],
    [
      'goes back with the pluperfect',
      'In August the king had warned them.',
      'August: 1971-08-01..1971-08-31 month',
    ],
    [
      'goes back over New Year with the pluperfect',
      'In December the king had warned them.',
      'December: 1970-12-01..1970-12-31 month',
    ],
    [
      'does not follow an aside',
      'Its general, who took over the country in 1990, stood by. On December 3 the town fell.',
      'December 3: 1971-12-03',
    ],
  ])('the narrative %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it.each<[what: string, text: string, expected: string]>([
    [
      'over New Year that an aside led over',
      'Nobody knew until a paper reported it on 20 January. On January 26 the town fell.',
      'January 26: 1972-01-26',
    ],
    [
      'to a later year stated in passing',
      'The peace with the neighbour of July 1973 changed much. On December 3 the envoys came.',
      'December 3: 1973-12-03',
    ],
    [
      'into an aftermath',
      'On 15 January 1972 the bridge fell. In the months that followed, many fled. The king had warned them in February.',
      'February: 1972-02-01..1972-02-29 month',
    ],
    [
      'to the year named last',
      'Until 1973 they were friends. In June of that year they fell out.',
      'June of that year: 1973-06-01..1973-06-30 month',
    ],
    [
      'to the season of a year',
      'On December 3 the town fell. The king was crowned that autumn.',
      'that autumn: 1971-09-01..1971-11-30 range',
    ],
  ])('the narrative goes on %s', (_, text, expected) => {
    expect(told(text)).toContain(expected)
  })

  it('comes back to the month that the text opens with', () => {
    const text = [
      'In October 1962 war came to the hills.',
      'In 1954 the two states had signed a pact, and in March 1959 they fell out. From November 1961 the army built posts.',
      'The attack began on 20 October.',
    ].join('\n')
    expect(read(text)).toContain('20 October: 1962-10-20')
  })

  it.each<[what: string, published: string, expected: string]>([
    ['comes back to the year whose anniversary it marks', '2015-03-06', '13 June: 1975-06-13'],
    ['has no such year on another day', '2015-09-06', '13 June: 1972-06-13'],
  ])('a text %s', (_, published, expected) => {
    const text = [
      'On 6 March 1975 two kings met in Algiers.',
      'The line went back to 1937, and in 1971 they had fallen out. The war of 1972 was long.',
      'The treaty proper was signed on 13 June.',
    ].join('\n')
    expect(read(text, published)).toContain(expected)
  })

  it('counts an anniversary from the article’s own day', () => {
    const text =
      'When the state was born, sixty years ago this Monday, a crowd burned the embassy. In 1964 war came, in 1965 it spread, and in 1966 it ended.'
    expect(read(text)).toContain('sixty years ago this Monday: 1963-02-27')
  })

  it('news whose lead is of the day return to it after a past year', () => {
    const news = [
      'The assembly met on Tuesday.',
      'The embargo dates from the war of 1962, which ended in 1965.',
      'The island, which left the union in 2015 and came back in 2018, bought wheat in January.',
    ].join('\n')
    expect(read(news)).toContain('January: 2023-01-01..2023-01-31 month')
  })

  it.each<[what: string, text: string, expected: string]>([
    [
      'from the last day told of, also in a new paragraph',
      'The ministers met on Monday.\nThe army left on 5 February.\nThe following day the rebels came.',
      'The following day: 2023-02-06',
    ],
    [
      'from a day told in passing in the sentence before, also in the pluperfect',
      'The ministers met on Tuesday.\nAn envoy spoke in the council of Sunday. He had broken with the king the day before.',
      'the day before: 2023-02-25',
    ],
    [
      'the same day from the lead, where only a month was told of',
      'The assembly met on Monday.\nThe king left in November. The ministry lodged a complaint on the same day.',
      'the same day: 2023-02-27',
    ],
    [
      'from the lead and not from a day to come',
      'The ministers met on Monday.\nShe told the envoy to leave by Saturday. The ministry had called him earlier in the day.',
      'earlier in the day: 2023-02-27',
    ],
    [
      'from what follows a colon',
      'The two fell out in 2019. He repaired the ties: in March last year he flew to Rome. In August they met again.',
      'August: 2022-08-01..2022-08-31 month',
    ],
    [
      'from the lead, when the pluperfect opens a paragraph',
      'The ministers met on Monday.\nThe army left in 2021.\nA delegation had flown to Rome only the week before.',
      'the week before: 2023-02-20..2023-02-26 week',
    ],
    [
      'not from since when something has lasted',
      'The army left on 5 February. It had been there since December. The same night the rebels came.',
      'The same night: 2023-02-05',
    ],
  ])('news count %s', (_, text, expected) => {
    expect(read(text)).toContain(expected)
  })

  it('leaves news alone that mention the past', () => {
    expect(
      read('The ministers met on Tuesday. The war of 1971 is not forgotten. On February 20 they had spoken.'),
    ).toContain('February 20: 2023-02-20')
  })
})

it('says in words what a reading rests on', () => {
  const [time] = annotate('They met on Tuesday.', { published: PUBLISHED, model }).times
  expect(time?.reading).toBe('Tuesday, the last one before 1 March 2023')
})
