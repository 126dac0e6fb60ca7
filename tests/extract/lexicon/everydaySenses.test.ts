import { describe, expect, it } from 'vitest'
import { read, written } from '../../support/relations.ts'

const toldBy = (text: string): readonly string[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => written(extraction, relation))
}

describe('a word in an everyday sense', () => {
  it.each([
    ['a language', 'The Kenyan president spoke German and Arabic.', 'KEN>DEU CONSULT'],
    ['wares', 'Kenya’s growing demand for oil helped Chad.', 'KEN>TCD REQUEST'],
    ['a game', 'Kenya defeated Uganda in the final.', 'KEN>UGA ASSAULT'],
    ['a decline', 'Kenya will sink into recession, Uganda said.', 'KEN>UGA ASSAULT'],
    ['who suffers', 'Kenyan troops faced attacks from jihadists in Somalia.', 'KEN>jihadists MOBILIZE'],
    ['force as such', 'Since the force was excessive, Kenya expelled the Ugandan envoy.', 'KEN>UGA ASSAULT'],
    [
      'an order to stay',
      'Kenya and Uganda quarrelled. Kenya ordered its army to stay at home.',
      'KEN>UGA MOBILIZE',
    ],
    ['what two have', 'Kenya wants to reduce tensions between Chad and Niger.', 'KEN>TCD CONCEDE'],
    ['what is expected', 'Kenya met Uganda. Kenya is expected to veto the Ugandan draft.', 'UGA>KEN REQUEST'],
    ['money that is withdrawn', 'Kenya withdrew two billion dollars from Ugandan banks.', 'KEN>UGA RETREAT'],
    ['plunder by a state', 'Kenya is looting the minerals of Uganda.', 'KEN>UGA PROTEST'],
    [
      'what is not confirmed',
      'Uganda published a list. Kenya declined to confirm that the list exists.',
      'KEN>UGA REJECT',
    ],
    ['tanks that are not given', 'Kenya sent tanks to surround the Ugandan embassy.', 'KEN>UGA AID'],
    ['promises that were broken', 'Uganda has broken its promises to Kenya.', 'UGA>KEN AGREE'],
  ])('tells nothing of the kind: %s', (_, text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })

  it.each([
    ['talk', 'The Kenyan president spoke to the German chancellor.', 'KEN>DEU CONSULT'],
    ['an order', 'Kenya rejected Chad’s demand for an apology.', 'TCD>KEN REQUEST'],
    ['a war', 'Kenya defeated Uganda in the war.', 'KEN>UGA ASSAULT'],
    ['forces', 'Kenya expelled Ugandan forces from the town.', 'KEN>UGA ASSAULT'],
    ['an order to march', 'Kenya ordered its army to the border with Uganda.', 'KEN>UGA MOBILIZE'],
    ['a ship', 'Kenya sank two Ugandan boats.', 'KEN>UGA ASSAULT'],
    ['troops', 'Kenyan tanks faced Ugandan troops across the border.', 'KEN>UGA MOBILIZE'],
    ['what one has with another', 'Kenya reduced tariffs on Ugandan milk.', 'KEN>UGA CONCEDE'],
    ['an expectation', 'Kenya expects Uganda to pay its debts.', 'KEN>UGA REQUEST'],
    ['troops that are withdrawn', 'Kenya withdrew two battalions from Uganda.', 'KEN>UGA RETREAT'],
    ['plunder', 'Kenya is looting the minerals of Uganda.', 'KEN>UGA ASSAULT'],
    ['what is refused', 'Uganda asked for visas. Kenya declined to grant them to Uganda.', 'KEN>UGA REJECT'],
    ['tanks that are given', 'Kenya sent tanks to Uganda.', 'KEN>UGA AID'],
    ['a promise', 'Kenya welcomed the promise of Uganda to Kenya.', 'UGA>KEN AGREE'],
  ])('tells more of %s: %s', (_, text, wanted) => {
    expect(toldBy(text)).toContain(wanted)
  })
})
