import { describe, expect, it } from 'vitest'
import { read, relationIn } from '../../support/relations.ts'

describe('time', () => {
  it.each([
    ['a weekday', 'On Monday, Kenya condemned Uganda.', 'KEN>UGA ACCUSE', '2024-05-13', '2024-05-13'],
    [
      'of what is said, seen from the day when it was said',
      'The president of Kenya spoke on Monday. "Today we condemn Uganda," he said.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'the day before it',
      'The president of Kenya spoke on Monday. "Yesterday we invaded Uganda," he said.',
      'KEN>UGA ASSAULT',
      '2024-05-12',
      '2024-05-12',
    ],
    [
      'of what is said, with no other day told',
      'The president of Kenya spoke. "Today we condemn Uganda," he said.',
      'KEN>UGA ACCUSE',
      '2024-05-15',
      '2024-05-15',
    ],
    [
      'of the article itself',
      'The president of Kenya spoke on Monday. Today Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-15',
      '2024-05-15',
    ],
    ['a date', 'Kenya condemned Uganda on 3 March 2021.', 'KEN>UGA ACCUSE', '2021-03-03', '2021-03-03'],
    ['a year', 'In 1998 Kenya invaded Uganda.', 'KEN>UGA ASSAULT', '1998-01-01', '1998-12-31'],
    ['a month', 'Kenya invaded Uganda in March 1998.', 'KEN>UGA ASSAULT', '1998-03-01', '1998-03-31'],
    [
      'of a noun',
      "Kenya's visit to Uganda in 1998 was short.",
      'KEN>UGA CONSULT',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'of the support verb',
      'Kenya held talks with Uganda on 3 March 2021.',
      'KEN>UGA CONSULT',
      '2021-03-03',
      '2021-03-03',
    ],
    [
      'of a verb that makes happen, told with what happens',
      'Kenya forced Uganda to leave the lake in 1998.',
      'KEN>UGA COERCE',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'of the paper that says it',
      'Kenya closed the summit on Monday with a declaration that condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the paper that it was done by',
      'Tanzania spoke of the treaty of 1998, by which Kenya ceded an island to Uganda.',
      'KEN>UGA RETREAT',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'of what it follows within hours',
      'Tanzania closed its border on Monday, hours after a visit by the Kenyan president to Uganda.',
      'KEN>UGA CONSULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of what someone says of himself',
      'Kenya answered on Monday that it would not recognise Uganda.',
      'KEN>UGA REJECT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'behind a colon',
      'Something new happened on Monday: Kenya recognised Uganda.',
      'KEN>UGA SUPPORT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a weekend, wherever the parser hangs it',
      'Kenya condemned an attack by Uganda on a village at the weekend.',
      'KEN>UGA ACCUSE',
      '2024-05-11',
      '2024-05-12',
    ],
    [
      'of the paper it was settled in',
      'Little has changed, and in an agreement reached last year the government of Kenya recognised Uganda.',
      'KEN>UGA SUPPORT',
      '2023-01-01',
      '2023-12-31',
    ],
    [
      'of words about something, given by its day',
      'Kenya blamed Uganda for attacks on its harbours on Monday.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a sanction agreed upon',
      'Kenya agreed on Monday to ban flights from Uganda.',
      'KEN>UGA SANCTION',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the clause of a noun',
      'The talks that Kenya held with Uganda on Monday failed.',
      'KEN>UGA CONSULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the telling, when the telling does it',
      'Kenya announced on Monday that it would cut ties with Uganda.',
      'KEN>UGA SANCTION',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a statement',
      'In a statement read on Monday, Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'taken up by “when”',
      'The border has been closed since March 1998, when Kenya invaded Uganda.',
      'KEN>UGA ASSAULT',
      '1998-03-01',
      '1998-03-31',
    ],
    [
      'of a clause with “when”',
      'When shells fell on Nairobi last Friday, Kenya invaded Uganda.',
      'KEN>UGA ASSAULT',
      '2024-05-10',
      '2024-05-10',
    ],
    [
      'hours after',
      'Tanzania closed the border on Monday, hours after Kenya attacked Uganda.',
      'KEN>UGA ASSAULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'counted from the main clause',
      'Tanzania closed the border in 1998, three years after Kenya invaded Uganda.',
      'KEN>UGA ASSAULT',
      '1995-01-01',
      '1995-12-31',
    ],
    [
      'that opens the sentence, for a clause with a subject of its own',
      'In March 1998 the army left the capital, and Kenya invaded Uganda.',
      'KEN>UGA ASSAULT',
      '1998-03-01',
      '1998-03-31',
    ],
    [
      'behind what the clause came after',
      'The Tanzanian premier resigned after talks between Kenya and Uganda on Monday.',
      'KEN>UGA CONSULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a clause that another with its own subject goes on with',
      'Kenya met Tanzania on Monday, and the Ugandan army attacked Kenya.',
      'UGA>KEN ASSAULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of its own clause rather than of the one before',
      'Kenya invaded Tanzania in 1998 and attacked the camps of Uganda in 2003.',
      'KEN>UGA ASSAULT',
      '2003-01-01',
      '2003-12-31',
    ],
    [
      'of a clause that leads on with “in which”',
      'On Monday Tanzania held a meeting in Arusha, at which Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of what is announced, counted from the main clause',
      'Tanzania closed the border on Monday, a day after Kenya announced that it would cut ties with Uganda.',
      'KEN>UGA SANCTION',
      '2024-05-12',
      '2024-05-12',
    ],
    [
      'of the occasion that its year names',
      'At the Arusha conference of 1997 Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '1997-01-01',
      '1997-12-31',
    ],
    [
      'of a state that something is said to be in',
      'Between 1982 and 1989 the lake was the subject of a dispute between Kenya and Uganda.',
      'KEN>UGA RIVAL',
      '1982-01-01',
      '1989-12-31',
    ],
    [
      'of the telling, not of the dateline',
      'NAIROBI, May 15 (Own report) — Kenya condemned Uganda on Monday for the attack on the border post.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a meeting that is not planned',
      'Kenya has no plans to meet Uganda at the summit scheduled in Nairobi for 2 June.',
      'KEN>UGA CONSULT',
      '2024-06-02',
      '2024-06-02',
    ],
    [
      'of the question that is answered',
      'Speaking in Arusha on Monday, the Kenyan minister condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the meeting that acts',
      'The foreign ministers of Kenya, meeting in Arusha on Monday, condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the saying, when to say it is to do it',
      'Kenya said on Monday that it would not recognise Uganda.',
      'KEN>UGA REJECT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a spokesman behind it',
      'Kenya condemned Uganda, a ministry spokesman said on Monday.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of the clause that a relative goes on with',
      'In 1998 Tanzania proposed a treaty with Uganda, which Kenya rejected.',
      'KEN>UGA REJECT',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'before a purpose',
      'The Kenyan minister met his Ugandan counterpart, Odongo, in Arusha on Monday to discuss trade.',
      'KEN>UGA CONSULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of an announcement of what was done',
      'Kenya announced on Monday that it had suspended its cooperation with Uganda.',
      'KEN>UGA SANCTION',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of its hours',
      'Kenya attacked Uganda in the early hours of Monday.',
      'KEN>UGA ASSAULT',
      '2024-05-13',
      '2024-05-13',
    ],
    [
      'of a chain of clauses that a relative ends',
      'In 1998 the Tanzanian minister flew to Nairobi and signed a declaration with Rwanda, which Kenya rejected.',
      'KEN>RWA REJECT',
      '1998-01-01',
      '1998-12-31',
    ],
    [
      'of the end to which something was done',
      'Kenya attacked Uganda to drive the smugglers from the lake early on 3 March 2021.',
      'KEN>UGA ASSAULT',
      '2021-03-03',
      '2021-03-03',
    ],
    [
      'of the treaty by which it was done',
      'Under the treaty that both signed in Arusha on 3 March 2021, Kenya promised Uganda a port.',
      'KEN>UGA AGREE',
      '2021-03-03',
      '2021-03-03',
    ],
    [
      'of the pact by which it was done, behind a comma',
      'In the pact of Arusha, signed in March 2021, Kenya promised Uganda a port.',
      'KEN>UGA AGREE',
      '2021-03-01',
      '2021-03-31',
    ],
    [
      'of the truce that one brokered',
      'Kenya brokered the truce of 2002 with Uganda.',
      'KEN>UGA CONSULT',
      '2002-01-01',
      '2002-12-31',
    ],
    [
      'of the making of a tie',
      'The alliance that Kenya and Uganda had concluded in March 1998 was dead.',
      'KEN>UGA ALLY',
      '1998-03-01',
      '1998-03-31',
    ],
    [
      'hours away',
      'The Tanzanian president left Nairobi on Monday, hours before Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
      '2024-05-13',
    ],
  ])('%s: %s', (_, text, wanted, start, end) => {
    expect(relationIn(text, wanted).when).toMatchObject({ start, end, basis: 'stated' })
  })

  it.each([
    ['no time', 'Kenya condemned Uganda.', 'KEN>UGA ACCUSE'],
    ['a deadline', 'Kenya urged Uganda to sign by 3 March 2025.', 'KEN>UGA REQUEST'],
    ['the time of the telling', 'Tanzania said on Monday that Kenya had invaded Uganda.', 'KEN>UGA ASSAULT'],
    [
      'a verb in the perfect beside a dated one',
      'Kenya left the union in 1998 and has praised Uganda.',
      'KEN>UGA SUPPORT',
    ],
    [
      'an act that the dated one came after',
      "Tanzania joined the bloc in 2022, after Kenya's invasion of Uganda.",
      'KEN>UGA ASSAULT',
    ],
    [
      'an accusation of what has gone on since then',
      'Kenya accused Uganda of killing 145 people since 2016.',
      'KEN>UGA ACCUSE',
    ],
    ['a treaty named by its year', 'Kenya praised Uganda under the treaty of 1997.', 'KEN>UGA SUPPORT'],
    [
      'a clause that sets itself off with “but”',
      'Tanzania invaded the islands in 1998, but the Kenyan army attacked Uganda.',
      'KEN>UGA ASSAULT',
    ],
    [
      'a perfect joined to a dated clause',
      'Tanzania withdrew its troops in May, and Kenyan forces have attacked Uganda.',
      'KEN>UGA ASSAULT',
    ],
    [
      'a dateline',
      'NAIROBI, May 15 (Own report) — Kenya has condemned Uganda for the attack on the border post.',
      'KEN>UGA ACCUSE',
    ],
    [
      'a stretch that says which one it is',
      'It was the first attack of Kenya on Uganda since 1998.',
      'KEN>UGA ASSAULT',
    ],
    [
      'a day to come of what is past',
      'The president signed nine days before Kenya attacked Uganda.',
      'KEN>UGA ASSAULT',
    ],
    [
      'what a paper does that is only spoken of',
      'Tanzania praised on Monday a declaration that condemned Uganda.',
      'TZA>UGA ACCUSE',
    ],
    [
      'what holds under a paper',
      'Tanzania spoke of the pact of 1998 under which Kenya trains the soldiers of Uganda.',
      'KEN>UGA AID',
    ],
    [
      'what has been agreed and is yet to come',
      'Kenya agreed on Monday to send soldiers to Uganda.',
      'KEN>UGA AID',
    ],
    [
      'what comes after a visit, and not within hours',
      'Tanzania closed its border on Monday after a visit by the Kenyan president to Uganda.',
      'KEN>UGA CONSULT',
    ],
    [
      'words about what has a time of its own',
      'Kenya blamed Uganda for attacks on its harbours in 2019.',
      'KEN>UGA ACCUSE',
    ],
    [
      'what had been done before',
      'Tanzania closed the border in March after Kenya had attacked Uganda.',
      'KEN>UGA ASSAULT',
    ],
    [
      'what another says of him',
      'Tanzania answered on Monday that Kenya would not recognise Uganda.',
      'KEN>UGA REJECT',
    ],
    ['a tie', 'Cuba, an ally of Russia, fell silent in 1998.', 'CUB>RUS ALLY'],
  ])('gives none for %s: %s', (_, text, wanted) => {
    expect(relationIn(text, wanted).when).toBeNull()
  })

  it('does not carry a time over more than one sentence, nor to a clause under another', () => {
    const { relations } = read(
      'Kenya attacked Uganda on 3 March 2021. Kenya shelled Uganda again because its ministers said that Ugandan troops had attacked Kenya. Rain fell. Kenyan troops attacked Uganda.',
    )
    expect(relations.map(({ when }) => when?.start ?? null).slice(-1)).toEqual([null])
  })

  it('does not carry a past time to what holds now', () => {
    const { relations } = read('Kenya attacked Uganda in 1998. Kenyan troops now attack Uganda every year.')
    expect(relations.map(({ when }) => when?.start ?? null)).toEqual(['1998-01-01', null])
  })

  it('carries the time of the same event into the next sentence', () => {
    const text = 'Kenya held talks with Uganda on 3 March 2021. The talks between Kenya and Uganda failed.'
    const carried = relationIn(`${text}`, 'KEN>UGA CONSULT')
    expect(carried.when).toMatchObject({ start: '2021-03-03' })
  })

  it.each<[what: string, text: string, wanted: string, day: string]>([
    [
      'the subject of the sentence before',
      'The Kenyan minister went to Arusha on Monday to explain the new policy of his government. He condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
    ],
    [
      'a sentence that says no more than that something happened',
      'The talks in Arusha broke down on Monday. The Kenyan minister condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-05-13',
    ],
    [
      'the lead of the news',
      'NAIROBI — The crisis around the great lake grew worse on Monday with new threats and accusations from all sides.\nKenya expelled the ambassador of Uganda.',
      'KEN>UGA SANCTION',
      '2024-05-13',
    ],
    [
      'an occasion',
      'In March the states around the great lake discussed their common security and the price of fish. At that meeting Kenya condemned Uganda.',
      'KEN>UGA ACCUSE',
      '2024-03-01',
    ],
    [
      'a deed toward whom the sentence before told of',
      'In March the Ugandan minister Sam Okello flew to Nairobi with a large delegation of bankers and generals. Kenya arrested him.',
      'KEN>UGA COERCE',
      '2024-03-01',
    ],
  ])('goes on with %s: %s', (_, text, wanted, start) => {
    expect(relationIn(text, wanted).when).toMatchObject({ start, basis: 'stated' })
  })

  it.each<[what: string, text: string, wanted: string]>([
    [
      'with a subject of its own',
      'Tanzanian fishermen blocked the harbour of Arusha on Monday in a protest against higher taxes. Kenya condemned Uganda.\nThe price of fish rose on Monday in a market that had seen little trade. Kenya praised Uganda.',
      'KEN>UGA SUPPORT',
    ],
    [
      'in the present',
      'The Kenyan minister went to Arusha on Monday to explain the new policy of his government. He condemns Uganda.',
      'KEN>UGA ACCUSE',
    ],
    [
      'after what is yet to come',
      'The Kenyan minister goes to Arusha next Monday to explain the new policy of his government. He condemned Uganda.',
      'KEN>UGA ACCUSE',
    ],
  ])('does not go on %s: %s', (_, text, wanted) => {
    expect(relationIn(text, wanted).when).toBeNull()
  })
})
