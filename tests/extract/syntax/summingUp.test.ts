import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('a noun that sums up what was told before it', () => {
  it.each([
    [
      'a step is who took it',
      'Ethiopia filled a dam on the Nile near Sudan, a step that Egypt condemned as a breach of law.',
      'EGY>ETH ACCUSE',
    ],
    [
      'a move that is judged in the passive',
      'Iran closed a bridge linking it with Iraq, a move criticised by Kuwait.',
      'KWT>IRN ACCUSE',
    ],
    [
      'a charge is who made it',
      'Burundi sued Rwanda over raids, accusing it of arming men in Congo, a charge which Kigali denied.',
      'RWA>BDI REJECT',
    ],
    [
      'a charge about others is still the speaker’s',
      'Kenya said Uganda had burnt a village, a charge that Kampala rejected.',
      'UGA>KEN REJECT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'the name before it',
      'Ethiopia filled a dam on the Nile near Sudan, a step that Egypt condemned as a breach of law.',
      'EGY>SDN ACCUSE',
    ],
    ['a thing of a state', 'Kenya met Uganda, a state that Norway condemned.', 'NOR>KEN ACCUSE'],
  ])('%s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })

  it('asks of one’s own government, and not of those it has to do with', () => {
    const text = 'Thousands of Kenyans marched to demand that the government scrap its treaty with Norway.'
    expect(ruledIn(text)).not.toContain('KEN>NOR REQUEST')
    expect(ruledIn('Kenya demanded that Uganda scrap its treaty.')).toContain('KEN>UGA REQUEST')
  })
})
