import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

const QUARREL = 'Togo accused Benin of lies.'

describe('with whom an act is that leaves it unsaid', () => {
  it.each([
    ['a demand', `${QUARREL} Togo demanded compensation.`, 'TGO>BEN REQUEST'],
    ['what is asked for', `${QUARREL} Benin asked for more time.`, 'BEN>TGO REQUEST'],
    ['a promise', `${QUARREL} Benin promised better roads.`, 'BEN>TGO AGREE'],
    ['a readiness', `${QUARREL} Benin is ready to talk.`, 'BEN>TGO AGREE'],
    ['a journey', `${QUARREL} The president of Togo flew to the funeral.`, 'TGO>BEN CONSULT'],
    ['aid', `${QUARREL} Togo will cut its aid.`, 'TGO>BEN AID'],
    ['what is paid', `${QUARREL} Togo has paid reparations.`, 'TGO>BEN AID'],
    ['what is signed', `${QUARREL} Togo signed a week later.`, 'TGO>BEN SUPPORT'],
    ['a welcome', `${QUARREL} Togo applauded.`, 'TGO>BEN SUPPORT'],
    ['aid received', `${QUARREL} Benin received a loan in May.`, 'TGO>BEN AID'],
    ['cooperation', `${QUARREL} The cooperation goes on.`, 'TGO>BEN COOPERATE'],
    [
      'of two, the one with whom it has most to do',
      'Togo accused Benin. Togo met Benin. Togo phoned Ghana. Togo and Benin met. Togo demanded compensation.',
      'TGO>BEN REQUEST',
    ],
    ['each of two who promise', `${QUARREL} Togo and Ghana pledged to send observers.`, 'GHA>BEN AGREE'],
    [
      'who is in need rather than who was told of last',
      'Kenya accused Chad. When Niger was cut off, Chad sent fuel.',
      'TCD>NER AID',
    ],
    ['talks of two', `${QUARREL} The talks went nowhere.`, 'TGO>BEN CONSULT'],
    [
      'talks with a host in the chair',
      `${QUARREL} Talks, with a judge in the chair, begin in May.`,
      'TGO>BEN CONSULT',
    ],
    ['a summit of two', `${QUARREL} Togo proposed a summit.`, 'TGO>BEN CONSULT'],
    ['a meeting of two', `${QUARREL} No new meeting is planned.`, 'TGO>BEN CONSULT'],
    ['ties of two', `${QUARREL} An accord was signed in May.`, 'TGO>BEN SUPPORT'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'one of several in need',
      'Kenya accused Chad. When Niger and Benin were cut off, Chad sent fuel.',
      'TCD>NER AID',
    ],
    [
      'whosever the troops are that are given',
      'The American troops left Chad. Jamaica and Kenya have pledged troops.',
      'KEN>USA AID',
    ],
    ['a prize received', 'Togo accused Benin. Benin received a prize.', 'TGO>BEN AID'],
    ['who pays someone', 'Togo accused Benin. Togo gave the widows new houses.', 'TGO>BEN AID'],
    [
      'who calls on someone',
      'Togo praised Benin. Togo called on the world to help the farmers.',
      'TGO>BEN REQUEST',
    ],
    [
      'who pleads with someone',
      'Togo praised Benin. Togo pleaded with the banks for time.',
      'TGO>BEN REQUEST',
    ],
    ['who asks someone', 'Togo accused Benin. Togo asked the bystanders to wait.', 'TGO>BEN REQUEST'],
    ['who visits someone', 'Togo accused Benin. The Togolese premier visited them.', 'TGO>BEN CONSULT'],
    [
      'a meeting of others',
      'Togo accused Benin. The weekly meeting of the board was short.',
      'TGO>BEN CONSULT',
    ],
    [
      'two of whom was told long before',
      `Togo accused Benin. ${'It rained. '.repeat(9)}The talks went nowhere.`,
      'TGO>BEN CONSULT',
    ],
    ['talks with others', 'Togo accused Benin. Togo held talks with bankers.', 'TGO>BEN CONSULT'],
    [
      'talks that nobody holds',
      'Togo accused Benin. "Nobody holds talks with thieves," it said.',
      'TGO>BEN CONSULT',
    ],
    [
      'a summit of a circle of its own',
      'Togo accused Benin. Togo hosted the Francophone summit.',
      'TGO>BEN CONSULT',
    ],
    [
      'a land that is recognised',
      'Togo accused Benin. Togo recognised its former province.',
      'TGO>BEN SUPPORT',
    ],
    ['a word that needs no other', 'Togo accused Benin. Togo wrote a long statement.', 'TGO>BEN CONSULT'],
  ])('tells nothing of %s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
