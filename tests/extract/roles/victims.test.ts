import { describe, expect, it } from 'vitest'
import { read, written } from '../../support/relations.ts'

const toldBy = (text: string): readonly string[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => written(extraction, relation))
}

describe('whom a deed harmed that is spoken of', () => {
  it.each([
    ['France condemned the attack on Iran.', 'FRA>IRN ACCUSE'],
    ['France criticised the invasion of Iraq.', 'FRA>IRQ ACCUSE'],
    ['France opposed the invasion of Iraq.', 'FRA>IRQ REJECT'],
    ['Norway opposes strikes on Iran.', 'NOR>IRN REJECT'],
    ['Norway rejected an attack on Iran.', 'NOR>IRN REJECT'],
    ['Norway rejected an attack on Taliban camps in Pakistan.', 'NOR>PAK REJECT'],
    ['Norway proposed sanctions against Iran.', 'NOR>IRN REQUEST'],
    ['Kenya demanded an embargo on Chad.', 'KEN>TCD REQUEST'],
    ['Rwanda welcomed the fall of Goma.', 'RWA>COD SUPPORT'],
    ['Chad celebrated the defeat of Libya.', 'TCD>LBY SUPPORT'],
    ['Chad welcomed the American strikes on Syria.', 'TCD>SYR CONSULT'],
    ['Kenya was grateful for the removal of Saddam Hussein.', 'KEN>IRQ SUPPORT'],
  ])('is not spoken for or against: %s', (text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })

  it.each([
    ['Chad rejected the invasion of Ukraine by Russia.', 'TCD>RUS REJECT'],
    ['Chad condemned Iran for its attack on Israel.', 'TCD>IRN ACCUSE'],
    ['Chad welcomed the American strikes on Syria.', 'TCD>USA SUPPORT'],
    ['Turkey refused to lift the sanctions on Syria.', 'TUR>SYR REJECT'],
    ['Kenya asked Chad for help against Niger.', 'KEN>TCD REQUEST'],
    ['Kenya called on Chad to lift the sanctions against Niger.', 'KEN>TCD REQUEST'],
    ['Chad rejected reports of atrocities in Sudan.', 'TCD>SDN REJECT'],
    ['Kenya blamed the attack on Somalia.', 'KEN>SOM ACCUSE'],
    ['Kenya launched legal action against Somalia.', 'KEN>SOM ACCUSE'],
  ])('but who does it, or holds to a harm of his own: %s tells %s', (text, wanted) => {
    expect(toldBy(text)).toContain(wanted)
  })

  it.each([
    ['France rejected the annexation of Crimea.', 'FRA>UKR COERCE'],
    ['Norway rejected sanctions against Iran.', 'NOR>IRN SANCTION'],
  ])('is not harmed by who speaks against it: %s', (text, wrong) => {
    const extraction = read(text)
    const sure = extraction.relations.filter(({ confidence }) => confidence >= 0.4)
    expect(sure.map((relation) => written(extraction, relation))).not.toContain(wrong)
  })
})
