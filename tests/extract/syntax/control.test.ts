import { describe, expect, it } from 'vitest'
import { read, relationIn, written } from '../../support/relations.ts'

describe('who does what another is talked into, kept from or warned against', () => {
  it.each([
    ['Kenya warned Chad against attacking Sudan.', 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ['Kenya cautioned Chad against meddling in Sudan.', 'TCD>SDN COERCE', 'possible', 'positive'],
    ['Chad was warned by Kenya against attacking Sudan.', 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ["Kenya's warning to Chad against attacking Sudan was heard.", 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ['Kenya pressured Chad into attacking Sudan.', 'TCD>SDN ASSAULT', 'actual', 'positive'],
    ['Kenya talked Chad out of invading Sudan.', 'TCD>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya stopped Chad from attacking Sudan.', 'TCD>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya deterred Chad from invading Sudan.', 'TCD>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya helped Chad in attacking Sudan.', 'KEN>SDN ASSAULT', 'actual', 'positive'],
    ['Kenya ruled out attacking Sudan.', 'KEN>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya decided against attacking Sudan.', 'KEN>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya voted against sanctioning Sudan.', 'KEN>SDN SANCTION', 'actual', 'negative'],
    ['Kenya said reports that it had attacked Sudan were false.', 'KEN>SDN ASSAULT', 'actual', 'negative'],
    ['The report that Kenya had attacked Sudan was untrue.', 'KEN>SDN ASSAULT', 'actual', 'negative'],
    ['Kenya rejected claims that it had attacked Sudan.', 'KEN>SDN ASSAULT', 'actual', 'negative'],
    ['Far from helping Sudan, Kenya armed its rebels.', 'KEN>SDN AID', 'actual', 'negative'],
    ['The report that Kenya had attacked Sudan was long.', 'KEN>SDN ASSAULT', 'actual', 'positive'],
    // Nobody judges another for his own deed.
    ['Kenya was condemned by Sudan for its attack on Chad.', 'KEN>TCD ASSAULT', 'actual', 'positive'],
    ['Kenya came under fire from Sudan for its raid on Chad.', 'KEN>TCD COERCE', 'actual', 'positive'],
    ['Kenya was praised by Sudan for its aid to Chad.', 'KEN>TCD AID', 'actual', 'positive'],
    ['Kenya exhorted Chad to attack Sudan.', 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ['Kenya pleaded with Chad to bomb Sudan.', 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ['Under pressure from Kenya to attack Sudan, Chad wavered.', 'TCD>SDN ASSAULT', 'possible', 'positive'],
    ["Kenya vouched for Chad's readiness to help Sudan.", 'TCD>SDN AID', 'planned', 'positive'],
    // Who joins another in a deed does it, and so does the other.
    ['Kenya joined Chad in bombing Sudan.', 'KEN>SDN ASSAULT', 'actual', 'positive'],
    ['Kenya joined Chad in bombing Sudan.', 'TCD>SDN ASSAULT', 'actual', 'positive'],
    // Who stops what he does has done it.
    ['Kenya stopped attacking Sudan.', 'KEN>SDN ASSAULT', 'actual', 'positive'],
  ])('%s tells %s, %s, %s', (text, told, modality, polarity) => {
    expect(relationIn(text, told)).toMatchObject({ modality, polarity })
  })

  it.each([
    ['Kenya warned Chad against attacking Sudan.', 'KEN>SDN ASSAULT'],
    ['Kenya pressured Chad into attacking Sudan.', 'KEN>SDN ASSAULT'],
    ['Kenya talked Chad out of invading Sudan.', 'KEN>SDN ASSAULT'],
    ['Kenya advised Chad against arming Sudan.', 'KEN>SDN AID'],
    ['Kenya exhorted Chad to attack Sudan.', 'KEN>SDN ASSAULT'],
    ["Kenya's call on Chad to attack Sudan went unheard.", 'KEN>SDN ASSAULT'],
  ])('%s is not %s', (text, wrong) => {
    const extraction = read(text)
    expect(extraction.relations.map((relation) => written(extraction, relation))).not.toContain(wrong)
  })
})
