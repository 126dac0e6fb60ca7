import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LEAST, LEAST_FIRST } from '../../../src/extract/stages/weighing.ts'
import { read, written } from '../../support/relations.ts'

const toldBy = (
  text: string,
): readonly { readonly what: string; readonly sure: number; readonly rule: string }[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => ({
    what: written(extraction, relation),
    sure: relation.confidence,
    rule: relation.why.rule,
  }))
}

describe('weighing', () => {
  it.each([
    'France condemned Iran on Monday.',
    'Kenya and Uganda signed an agreement in Nairobi.',
    'The Russian president met his Chinese counterpart, and both urged Japan to apologise.',
    'Peru had good harvests, and the premier of Chile resigned.',
  ])('gives likelihoods that are shares, one relation a pair, type and sentence: %s', (text) => {
    const told = toldBy(text)
    for (const { sure } of told) {
      expect(sure).toBeGreaterThan(0)
      expect(sure).toBeLessThanOrEqual(1)
    }
    expect(new Set(told.map(({ what }) => what)).size).toBe(told.length)
  })

  it('tells both directions of one word where the grammar says both', () => {
    const told = toldBy('Kenya and Sudan accused each other of the attack on the border.').map(
      ({ what }) => what,
    )
    expect(told).toContain('KEN>SDN ACCUSE')
    expect(told).toContain('SDN>KEN ACCUSE')
  })

  it('is surer of a plain subject and object than of a party from elsewhere', () => {
    const plain = toldBy('France condemned Iran on Monday.').find(({ what }) => what === 'FRA>IRN ACCUSE')
    const guess = toldBy('Qatar boycotted the fair alongside Oman.')[0]
    expect(plain?.sure).toBeGreaterThan(0.6)
    expect(plain?.sure).toBeGreaterThan(guess?.sure ?? 0)
  })

  it('takes nobody for a party whose name only tells whose the others are', () => {
    const told = toldBy('Rwandan-backed M23 rebels said on Sunday that they would withdraw to their camps.')
    expect(told.map(({ what }) => what)).not.toContain('M23>RWA AGREE')
    expect(told.some(({ what }) => what.startsWith('RWA>'))).toBe(true)
  })

  it('is less sure of whoever stands near where the grammar names the parties of a word', () => {
    const told = toldBy('Vietnam has bought two frigates from Russia and is in talks with India on missiles.')
    const sure = (one: string, other: string): number =>
      Math.max(
        0,
        ...told
          .filter(({ what }) => [`${one}>${other} CONSULT`, `${other}>${one} CONSULT`].includes(what))
          .map((relation) => relation.sure),
      )
    expect(sure('VNM', 'IND')).toBeGreaterThan(0.6)
    expect(sure('RUS', 'IND')).toBeLessThan(0.4)
    expect(sure('VNM', 'RUS')).toBeLessThan(0.4)
  })

  it('keeps the rule and path of what the rules found, and names its own', () => {
    expect(toldBy('France condemned Iran on Monday.')[0]?.rule).toBe('verb/subject-object')
    expect(
      toldBy('Qatar boycotted the fair alongside Oman.').every(({ rule }) => rule === 'verb/weighed'),
    ).toBe(true)
  })

  it('tells one thing by two words of one phrase', () => {
    const told = toldBy(
      'Museveni spoke in Kampala. Uganda was targeted by sanctions from Kenya after Ugandan President Yoweri Museveni closed the border.',
    )
    expect(told.filter(({ what }) => what.startsWith('KEN>')).map(({ what }) => what)).toEqual([
      'KEN>UGA SANCTION',
    ])
  })

  it('tells what is unlikely only of an actor of whom an article tells nothing surer, and nothing that unlikely of a lone sentence', () => {
    const unlikely = ['a-01-sahel-drone-row', 'c-09-lithuania-balloons', 'e-24-haze'].flatMap((id) => {
      const file = new URL(`../articles/${id}.txt`, import.meta.url)
      const { relations } = read(readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
      const surest = relations.toSorted((a, b) => b.confidence - a.confidence)
      return surest
        .filter(({ confidence }) => confidence < LEAST)
        .map(({ source, target, confidence }) => ({
          confidence,
          known: [source, target].filter((actor) =>
            surest.some(
              (one) => one.confidence > confidence && (one.source === actor || one.target === actor),
            ),
          ),
        }))
    })
    expect(unlikely.length).toBeGreaterThan(0)
    for (const { confidence, known } of unlikely) {
      expect(confidence).toBeGreaterThanOrEqual(LEAST_FIRST)
      expect(known.length).toBeLessThan(2)
    }
    const lone = toldBy('Peru had good harvests, and the premier of Chile resigned.')
    expect(lone.filter(({ sure }) => sure < LEAST)).toEqual([])
  })

  it('tells the same twice', () => {
    const text = 'Ukraine asked Poland for tanks. Warsaw agreed. The talks with Russia broke down.'
    expect(toldBy(text)).toEqual(toldBy(text))
  })

  it('tells nothing of a text without actors, and nothing of an empty one', () => {
    expect(toldBy('It rained all day, and they fought over an umbrella.')).toEqual([])
    expect(toldBy('')).toEqual([])
  })
})
