import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

const WAR = 'Togo attacked Benin. Benin bombed a Togolese town.'

describe('who calls for peace and does not say of whom', () => {
  it.each([
    ['restraint', 'China urged restraint.'],
    ['a truce', 'China called for a ceasefire.'],
    ['calm', 'China, a friend of Togo, appealed for calm.'],
    ['an end to it', 'China demanded an end to the fighting.'],
  ])('asks both who fight: for %s', (_, words) => {
    expect(toldByRules(`${WAR} ${words}`)).toEqual(
      expect.arrayContaining(['CHN>TGO REQUEST', 'CHN>BEN REQUEST']),
    )
  })

  it.each([
    ['says where', WAR, 'China demanded a ceasefire in Mali.', 'CHN>BEN REQUEST'],
    ['says to whom', WAR, 'China told Mali that it urged restraint.', 'CHN>BEN REQUEST'],
    ['says on whom', WAR, 'China called on Togo to show restraint.', 'CHN>BEN REQUEST'],
    ['asks for something else', WAR, 'China called for an end to the drought.', 'CHN>TGO REQUEST'],
    ['fights', WAR, 'Togo urged restraint.', 'TGO>TGO REQUEST'],
    [
      'tells of two who only quarrel',
      'Togo accused Benin of lies.',
      'China urged restraint.',
      'CHN>BEN REQUEST',
    ],
  ])('does not where it %s', (_, before, words, unwanted) => {
    expect(toldByRules(`${before} ${words}`)).not.toContain(unwanted)
  })
})
