import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

const TWO = 'Togo and Benin are neighbours.'

describe('what two say of each other', () => {
  it.each([
    ['a reproach', `${TWO} The two governments criticised each other.`, 'ACCUSE'],
    ['a recognition', `${TWO} The two states recognised each other.`, 'SUPPORT'],
  ])('%s goes both ways: %s', (_, text, type) => {
    expect(ruledIn(text)).toEqual(expect.arrayContaining([`TGO>BEN ${type}`, `BEN>TGO ${type}`]))
  })

  it('of help to one another only one way is told', () => {
    expect(ruledIn(`${TWO} The two states help each other.`)).not.toContain('BEN>TGO AID')
  })
})
