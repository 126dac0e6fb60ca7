import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('for or against whom an act is that does not say so', () => {
  it.each([
    ['as others gave', 'Japan sent Tonga medical aid. Fiji sent three doctors.', 'FJI>TON AID'],
    ['in a quarrel', 'Peru threatened Chile with war. Chile moved two divisions north.', 'CHL>PER MOBILIZE'],
    ['as asked by another', 'At the request of Togo, Kenya sent 200 doctors.', 'KEN>TGO AID'],
    ['after being attacked', 'Libya attacked Egypt. Cairo sent its fleet to sea.', 'EGY>LBY MOBILIZE'],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['pays for something', 'Japan sent Tonga medical aid. Fiji paid for a stadium.', 'FJI>TON AID'],
    [
      'only stands ready to talk',
      'China accused Japan of lies. Tokyo stands ready to talk.',
      'JPN>CHN MOBILIZE',
    ],
    [
      'is asked only later',
      'Kenya sent 200 doctors at a cost that a report asked Togo to pay.',
      'KEN>TGO AID',
    ],
    ['takes part', 'Japan sent Tonga medical aid. Fiji will take part in a meeting.', 'FJI>TON AID'],
  ])('tells nothing of one who %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})

describe('giving, sheltering and massing', () => {
  it.each([
    ['Berlin will support Namibia with a billion euros.', 'DEU>NAM AID'],
    ['Saudi Arabia lodged Idi Amin until he died.', 'SAU>UGA AID'],
    ['The Congolese rebels found refuge in Uganda.', 'UGA>COD AID'],
    ['South African troops came to the rescue of Malawi.', 'ZAF>MWI AID'],
    ['Norway gave Malawi two hundred generators.', 'NOR>MWI AID'],
    ['Spain trains the Mauritanian army.', 'ESP>MRT AID'],
    ['Peru has moved tanks near Chile.', 'PER>CHL MOBILIZE'],
    ['Turkey put its fleet on alert against Greece.', 'TUR>GRC MOBILIZE'],
  ])('%s', (text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['Beijing lodged representations with Japan.', 'CHN>JPN AID'],
    ['Siad Barre seized power in Somalia and hated Kenya.', 'SOM>KEN ASSAULT'],
    ['Japan struck South Korea from its list of partners.', 'JPN>KOR ASSAULT'],
    ['Hoxha attacked Khrushchev by name.', 'ALB>RUS ASSAULT'],
    ['The row must not harm relations with Japan, China said.', 'CHN>JPN ASSAULT'],
  ])('is not told by: %s', (text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
