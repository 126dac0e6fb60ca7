import { describe, expect, it } from 'vitest'
import { buildKnowledge } from '../../../src/extract/knowledge/knowledge.ts'

const knowledge = buildKnowledge()

describe('which people bear such names', () => {
  it.each([
    ['Sigurbjörn Hallgrímsson', 'ISL', 'NOR'],
    ['Park Chul-woo', 'KOR', 'JPN'],
    ['Giovanni Bertolucci', 'ITA', 'DEU'],
    ['Oleksandr Kovalchuk', 'UKR', 'GBR'],
    ['Ibrahim al-Harbi', 'SAU', 'IND'],
    ['Juan Carlos Fernández', 'PER', 'SWE'],
  ])('%s: rather %s than %s', (name, likelier, other) => {
    expect(knowledge.fitOfName(name, likelier)).toBeGreaterThan(knowledge.fitOfName(name, other))
  })

  it('tells little between states of one stock', () => {
    const between = (one: string, other: string): number =>
      Math.abs(
        knowledge.fitOfName('Miguel Antonio Herrera', one) -
          knowledge.fitOfName('Miguel Antonio Herrera', other),
      )
    expect(between('COL', 'PER')).toBeLessThan(between('COL', 'DNK'))
  })

  it('says nothing of a name without letters', () => {
    expect(knowledge.fitOfName('', 'PER')).toBe(knowledge.fitOfName('', 'DNK'))
  })
})
