import { describe, expect, it } from 'vitest'
import { readActors } from '../../support/actors.ts'

type Case = readonly [name: string, text: string, words: string, nth: number, actors: readonly string[]]

const check = (_: string, text: string, words: string, nth: number, actors: readonly string[]): void => {
  expect(readActors(text).who(words, nth)).toEqual(actors)
}

describe('persons who are the body that they sit in', () => {
  it.each<Case>([
    [
      'judges',
      'Kenya sued Somalia before the International Court of Justice. The judges ordered Kenya to leave.',
      'The judges',
      1,
      ['organization:international-court-of-justice'],
    ],
    ['no judges without a court', 'Kenya sued Somalia. The judges listened.', 'The judges', 1, []],
    [
      'generals who took power',
      'The generals who seized power in Niger in July closed the border. France condemned the generals.',
      'the generals',
      1,
      ['country:NER'],
    ],
    [
      'a junta, of the state that the article is about',
      'Niger was quiet. Algeria met Togo. The junta left. Chad, Niger and Mali talked of Niger.',
      'The junta',
      1,
      ['organization:nigerien-junta'],
    ],
    [
      'an army, of none where two states stand beside it',
      'Niger was quiet. Algeria and Togo met. The army left. Chad, Niger and Mali talked of Niger.',
      'The army',
      1,
      [],
    ],
    ['no generals who did not', 'Niger has an army. France praised the generals.', 'the generals', 1, []],
  ])('%s: %s', check)
})

describe('bodies called short', () => {
  it.each<Case>([
    [
      'the Fund',
      'The International Monetary Fund lent Ghana money. The Fund urged Ghana to save.',
      'The Fund',
      1,
      ['organization:international-monetary-fund'],
    ],
    [
      'the Council, where the United Nations are told of',
      'António Guterres, the UN Secretary-General, asked the Council to condemn Eritrea.',
      'the Council',
      1,
      ['organization:un-security-council'],
    ],
    ['no other Council', 'Kenya asked the Council to condemn Eritrea.', 'the Council', 1, []],
    [
      'a council of the African Union',
      'The Peace and Security Council of the African Union met. The Council condemned Kenya.',
      'The Council',
      1,
      ['organization:african-union-peace-and-security-council'],
    ],
    [
      "the UN's court",
      "The UN's top court ordered Kenya to leave.",
      "UN's top court",
      1,
      ['organization:international-court-of-justice'],
    ],
    [
      'the United Nations by what an agency does',
      'The United Nations refugee agency accused Kenya.',
      'United Nations refugee agency',
      1,
      ['organization:unhcr'],
    ],
    [
      'an administration by a last name that many have',
      'The Johnson administration helped Ghana.',
      'The Johnson administration',
      1,
      ['country:USA'],
    ],
    [
      'all states together',
      'Kenya urged the international community to help Ghana.',
      'international community',
      1,
      ['organization:international-community'],
    ],
    [
      'gunmen of whom nobody knows more',
      'The M23 signed. Shots rang out when gunmen attacked a Congolese convoy.',
      'gunmen',
      1,
      ['organization:gunmen'],
    ],
  ])('%s: %s', check)
})

describe('ships of navies', () => {
  it.each<[prefix: string, country: string | null]>([
    ['HMS Kent', 'GBR'],
    ['USS Cole', 'USA'],
    ['BRP Cabra', 'PHL'],
  ])('%s is of %s', (name, country) => {
    const { who, links } = readActors(`Libya attacked ${name} at night.`)
    expect(who(name).map((actor) => links.actors.get(actor)?.country)).toEqual([country])
  })
})
