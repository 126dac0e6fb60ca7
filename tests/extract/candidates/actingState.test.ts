import { describe, expect, it } from 'vitest'
import { read } from '../../support/relations.ts'

/** `France>Mali AID`, by the names of the actors. */
function toldByName(text: string): readonly string[] {
  const { actors, relations } = read(text)
  const name = (id: string): string => actors.find((one) => one.id === id)?.name ?? id
  return relations.map(({ source, target, type }) => `${name(source)}>${name(target)} ${type}`)
}

describe('the state for whoever of it is meant', () => {
  it.each([
    [
      'Libyan protesters attacked the French embassy in Tripoli. France was silent.',
      '>France ',
      'French embassy',
    ],
    ['Turkey shelled Syrian troops near the border. Syria was silent.', '>Syria ', 'Syrian military'],
    ['Kenyan police arrested Ugandan soldiers. Uganda was silent.', '>Uganda ', 'Ugandan military'],
  ])('is told where its forces or embassy suffer: %s', (text, state, body) => {
    const told = toldByName(text)
    expect(told.join('; ')).toContain(state)
    expect(told.join('; ')).not.toContain(`>${body} `)
  })

  it.each([
    [
      'Syrian troops shelled a Turkish town on Monday. Turkey condemned it.',
      'Syrian military>Turkey ASSAULT',
    ],
    ['President Macron met President Tokayev in Paris.', 'Emmanuel Macron>Kassym-Jomart Tokayev CONSULT'],
    ['France accused Rwandan President Paul Kagame of lying.', 'France>Paul Kagame ACCUSE'],
  ])('is not where they act or a person is named: %s', (text, wanted) => {
    expect(toldByName(text)).toContain(wanted)
  })

  it('is told where its minister tells what was done', () => {
    const text =
      'Foreign Minister Ahmed Fiqi of Somalia told reporters on Monday that Ethiopian troops had crossed the border. Somalia was angry.'
    const crossed = toldByName(text).filter((one) => one.endsWith('ASSAULT'))
    expect(crossed.join('; ')).toContain('>Somalia ')
    expect(crossed.join('; ')).not.toContain('Fiqi')
  })

  it('needs a state that the article names', () => {
    expect(toldByName('Turkey shelled Syrian troops near the border.')).toEqual([
      'Turkey>Syrian military ASSAULT',
    ])
  })

  it('is told of whom the sentence does not name', () => {
    const text =
      'Ethiopian Prime Minister Abiy Ahmed signed a port deal with Somaliland on Monday. Somalia recalled its ambassador. Ethiopia did not reply.'
    const recalled = toldByName(text).filter((one) => one.endsWith('SANCTION'))
    expect(recalled.join('; ')).not.toContain('Abiy')
  })
})
