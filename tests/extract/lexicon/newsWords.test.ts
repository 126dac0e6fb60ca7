import { describe, expect, it } from 'vitest'
import { read, written } from '../../support/relations.ts'
import { toldByRules } from '../../support/rules.ts'

const toldBy = (text: string): readonly string[] => {
  const extraction = read(text)
  return extraction.relations.map((relation) => written(extraction, relation))
}

/** Asked, agreed, met and praised, as news agencies word it. */
describe('acts of words as news agencies word them', () => {
  it.each([
    // Asked.
    ['Togo applied for readmission to the African Union.', 'TGO>African Union REQUEST'],
    ['Germany served a demand on Benin for the return of a mask.', 'DEU>BEN REQUEST'],
    ['Togo canvassed Benin for votes.', 'TGO>BEN REQUEST'],
    ['Togo has been pestering Benin for a loan.', 'TGO>BEN REQUEST'],
    ['Togo pleaded for air strikes by Benin.', 'TGO>BEN REQUEST'],
    ['Togo gave the Beninese contingent 72 hours to pack up.', 'TGO>BEN SANCTION'],
    // Agreed to.
    ['Togo went along with a plan by Benin.', 'TGO>BEN AGREE'],
    ['Togo gave the green light for Benin to buy the port.', 'TGO>BEN AGREE'],
    // Met.
    ['A chat between the presidents of Togo and Benin lasted an hour.', 'TGO>BEN CONSULT'],
    // Praised, and treaties let pass.
    ["Togo gave a warm welcome to Benin's decision.", 'TGO>BEN SUPPORT'],
    ["Togo's president spoke warmly of Benin.", 'TGO>BEN SUPPORT'],
    ["Togo's parliament gave its approval to a treaty with Benin.", 'TGO>BEN SUPPORT'],
    ['Togo has lined up a loan for Benin.', 'TGO>BEN AID'],
  ])('%s', (text, told) => {
    expect(toldByRules(text)).toContain(told)
  })

  it.each([
    // What meets a standard or in a game meets no one; who calls in helpers rings no one up.
    ["Togo's wheat meets the standards of Benin.", 'TGO>BEN CONSULT'],
    ['Togo will meet Benin in the final.', 'TGO>BEN CONSULT'],
    ['Togo called in Benin.', 'TGO>BEN CONSULT'],
    // Who is asked for is praised as little as who is gone along with.
    ['Togo pleaded for air strikes by Benin.', 'TGO>BEN SUPPORT'],
    ['Togo went along with a plan by Benin.', 'TGO>BEN SUPPORT'],
    // A journey that is broken off is no tie.
    ['The minister of Togo broke off a tour to see the president of Benin.', 'TGO>BEN SANCTION'],
    ['Togo took note of remarks by the president of Benin.', 'TGO>BEN ASSAULT'],
  ])('%s is not %s', (text, wrong) => {
    expect(toldByRules(text)).not.toContain(wrong)
  })

  it.each([
    ['who only tells of it', 'Togo and Benin held talks in Accra, Chad announced.', 'TGO>TCD CONSULT'],
    ['whom it is told', 'Togo and Benin struck a deal, a minister told Reuters.', 'TGO>GBR AGREE'],
    ['what is signed', "Togo's parliament ratified a border treaty with Benin.", 'TGO>BEN AGREE'],
  ])('is no party or event of its own: %s', (_, text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })
})
