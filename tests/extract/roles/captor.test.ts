import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

describe('captives whom nobody is told to let go', () => {
  it.each([
    ['held where', 'Two Canadians held in China were released on Friday.', 'CHN>CAN RETREAT'],
    ['jailed by', 'Norway won the release of a Dane jailed by Chad.', 'TCD>DNK RETREAT'],
    ['in whose jail', 'The two Czechs were freed after months in a Libyan jail.', 'LBY>CZE RETREAT'],
    [
      'each of several',
      'Three Russians and a Ukrainian have been released from captivity in Libya.',
      'LBY>UKR RETREAT',
    ],
    ['as a noun', 'The release of two Japanese held in Iran was welcomed.', 'IRN>JPN RETREAT'],
  ])('are let go by those who held them, %s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['arrested', 'Chad freed two Danes arrested last week.', 'TCD>DNK COERCE'],
    ['convicted', 'Chad pardoned two Danes who had been convicted of theft.', 'TCD>DNK SANCTION'],
  ])('were %s by whoever lets them go: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    ['where it is told', 'Chad freed two Danes arrested in Niger.', 'TCD>DNK COERCE'],
    ['by whom it is told', 'Chad freed two Danes arrested by Niger.', 'TCD>DNK COERCE'],
    ['whom nobody lets go', 'Chad visited two Danes arrested last week.', 'TCD>DNK COERCE'],
  ])('but not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })

  it.each([
    ['its subject', 'Chad released two Danes held in Niger.', 'TCD>DNK RETREAT', 'NER>DNK RETREAT'],
    [
      'its agent',
      'Two Danes held in Niger were freed by Chadian troops.',
      'TCD>DNK RETREAT',
      'NER>DNK RETREAT',
    ],
    [
      'its owner',
      "Chad's release of two Danes held in Niger was praised.",
      'TCD>DNK RETREAT',
      'NER>DNK RETREAT',
    ],
  ])('are let go by %s where there is one: %s', (_, text, wanted, unwanted) => {
    const told = toldByRules(text)
    expect(told).toContain(wanted)
    expect(told).not.toContain(unwanted)
  })
})
