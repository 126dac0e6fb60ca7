import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('giving, bringing together and taking sides', () => {
  it.each([
    ['men and goods that are sent', 'Cuba sent three thousand men to Malawi.', 'CUB>MWI AID'],
    ['goods by the tonne', 'Hungary sent Serbia two thousand tonnes of wheat.', 'HUN>SRB AID'],
    ['what another owes', "Oman has paid off Malawi's arrears.", 'OMN>MWI AID'],
    ['a debt to someone', 'Malawi owes China a third of its budget.', 'CHN>MWI AID'],
    ['a bed in a hospital', 'Spain admitted Robert Mugabe to a hospital in Seville.', 'ESP>ZWE AID'],
    ['who is armed and trained', 'The Zambian rebels were armed and trained by Cuba.', 'CUB>ZMB AID'],
    ['who brings two together', 'Oman brought Chad and Niger together in Muscat.', 'OMN>TCD CONSULT'],
    ['whose hand is shaken', "Macron shook Putin's hand in Minsk.", 'FRA>RUS CONSULT'],
    ['who embrace', 'Macron embraced Volodymyr Zelensky in Paris.', 'FRA>UKR CONSULT'],
    ['who is called a brother', 'Erdogan called Putin a brother.', 'TUR>RUS SUPPORT'],
    ['membership of something', "Sweden's NATO membership is near.", 'SWE>organization:nato MEMBER'],
    [
      'who chairs a body',
      'William Ruto, Chairperson of the African Union, spoke.',
      '>organization:african-union MEMBER',
    ],
    ['a status', 'The European Union gave Moldova the status of a candidate.', 'MDA CONCEDE'],
    [
      'a deed named by its kind',
      'Oman lifted its embargo on Chad. Niger met Kenya. Japan welcomed the lifting of the embargo.',
      'JPN>OMN SUPPORT',
    ],
    ['help and to whom', 'Kenya offered Chad the help of Togo.', 'KEN>TCD AID'],
    ['help that is thanked for', 'Chad thanked Kenya for the help of Togo.', 'TGO>TCD AID'],
    ['a letter given to someone', 'Putin sent his Kazakh colleague a message.', 'RUS>KAZ CONSULT'],
    ['words that threaten', 'Kenya sent a blunt message to Chad.', 'KEN>TCD THREATEN'],
    ['arrests of whom one speaks for', 'Chad accused Niger of arbitrary arrests.', 'NER>TCD COERCE'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text).some((one) => one.endsWith(wanted))).toBe(true)
  })

  it.each([
    ['men sent against someone', 'Cuba sent three thousand men to attack Malawi.', 'CUB>MWI AID'],
    ['what one owes oneself', 'Malawi paid off its own debt.', 'MWI>CHN AID'],
    ['an apology owed', 'Belgium owes Malawi an apology.', 'MWI>BEL AID'],
    ['artists brought together', 'Oman brought artists from Chad together.', 'OMN>TCD CONSULT'],
    ['who chairs a firm', 'William Ruto, Chairperson of Gazprom, spoke.', 'KEN>RUS MEMBER'],
    ['who helps', 'Togo met Kenya. Germany offered the assistance of Togo.', 'DEU>TGO AID'],
    ['who offers the help of another', 'Germany promised the help of Togo.', 'TGO>DEU AID'],
    ['a letter that threatens no one', 'Putin sent his Kazakh colleague a message.', 'RUS>KAZ THREATEN'],
    [
      'who reproaches another with what he does at home',
      'Chad accused Niger of censorship.',
      'NER>TCD COERCE',
    ],
    ['an idea embraced', 'Macron embraced the plan of Putin.', 'FRA>RUS CONSULT'],
  ])('is not told of %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
