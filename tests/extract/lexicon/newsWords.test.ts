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
    ["Togo sought Benin's blessing for the plan.", 'TGO>BEN REQUEST'],
    ["Togo enlisted Benin's help.", 'TGO>BEN REQUEST'],
    ['Togo besieged Benin with requests for fuel.', 'TGO>BEN REQUEST'],
    ['Togo tapped Benin for a loan.', 'TGO>BEN REQUEST'],
    ['Togo laid down conditions for Benin.', 'TGO>BEN REQUEST'],
    ['Togo held Benin to its promise.', 'TGO>BEN REQUEST'],
    ['Togo would like Benin to return the statue.', 'TGO>BEN REQUEST'],
    ['Togo wants Benin out of the bloc.', 'TGO>BEN REQUEST'],
    ['Togo talked Benin into a compromise.', 'TGO>BEN REQUEST'],
    // Near to a deal.
    ['Togo and Benin inched towards a settlement.', 'TGO>BEN AGREE'],
    ['Togo and Benin edged closer to a border deal.', 'TGO>BEN AGREE'],
    ['Togo and Benin are on the verge of a deal.', 'TGO>BEN AGREE'],
    ['Togo and Benin put the finishing touches to a pact.', 'TGO>BEN AGREE'],
    ['Togo and Benin see eye to eye on the border.', 'TGO>BEN AGREE'],
    ['Togo dangled a loan before Benin.', 'TGO>BEN AGREE'],
    ['Togo put out feelers to Benin.', 'TGO>BEN AGREE'],
    ['Togo extracted a promise from Benin.', 'BEN>TGO AGREE'],
    ["Benin's president has been invited to Togo.", 'TGO>BEN AGREE'],
    // Agreed to.
    ['Togo went along with a plan by Benin.', 'TGO>BEN AGREE'],
    ['Togo gave the green light for Benin to buy the port.', 'TGO>BEN AGREE'],
    // Met.
    ['A chat between the presidents of Togo and Benin lasted an hour.', 'TGO>BEN CONSULT'],
    ["Togo's minister is on a swing through Benin.", 'TGO>BEN CONSULT'],
    ["Togo's president made the rounds of Benin's party chiefs.", 'TGO>BEN CONSULT'],
    ["Togo's president swept into Benin with six ministers.", 'TGO>BEN CONSULT'],
    ["Benin laid out the red carpet for Togo's president.", 'BEN>TGO CONSULT'],
    ['The leaders of Togo and Benin came face to face in Accra.', 'TGO>BEN CONSULT'],
    ['The presidents of Togo and Benin saw each other in Accra.', 'TGO>BEN CONSULT'],
    ['The leaders of Togo and Benin were closeted together for an hour.', 'TGO>BEN CONSULT'],
    ['Togo has kept a line open to Benin.', 'TGO>BEN CONSULT'],
    // At another's side.
    ["Togo took Benin's part.", 'TGO>BEN SUPPORT'],
    ['Togo had warm words for Benin.', 'TGO>BEN SUPPORT'],
    ['Togo gave Benin a vote of confidence.', 'TGO>BEN SUPPORT'],
    ['Togo held up Benin as a model.', 'TGO>BEN SUPPORT'],
    ['Togo wished Benin well.', 'TGO>BEN SUPPORT'],
    ['Togo and Benin turned a new page.', 'TGO>BEN SUPPORT'],
    ['Togo moved its embassy to Benin.', 'TGO>BEN SUPPORT'],
    ["Togo became the first country to recognise Benin's new government.", 'TGO>BEN SUPPORT'],
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
    ['Togo took part in the games in Benin.', 'TGO>BEN SUPPORT'],
    ['Togo lodged a request for a loan with Benin.', 'TGO>BEN AID'],
    ['Benin received assurances from Togo.', 'TGO>BEN AID'],
    // What has no will attacks no one; what two agree on agrees to nothing.
    ['A bus from Togo hit a lorry in Benin.', 'TGO>BEN ASSAULT'],
    ['A storm off Togo killed six people in Benin.', 'TGO>BEN ASSAULT'],
    ['Togo and Benin concurred that Chad should pay.', 'TGO>TCD AGREE'],
    // A journey that is broken off is no tie.
    ['The minister of Togo broke off a tour to see the president of Benin.', 'TGO>BEN SANCTION'],
    ['Togo took note of remarks by the president of Benin.', 'TGO>BEN ASSAULT'],
  ])('%s is not %s', (text, wrong) => {
    expect(toldByRules(text)).not.toContain(wrong)
  })

  it.each([
    ["Togo's president called the premier of Benin.", 'TGO>BEN CONSULT'],
    ['A rocket from Togo hit a lorry in Benin.', 'TGO>BEN ASSAULT'],
  ])('%s still is %s', (text, told) => {
    expect(toldBy(text)).toContain(told)
  })

  it.each([
    ['a speech', "Togo's president called the speech of Benin's premier worthy.", 'TGO>BEN CONSULT'],
    ['a ship', 'A tanker from Togo met a boat of Benin.', 'TGO>BEN CONSULT'],
    ['who only tells of it', 'Togo and Benin held talks in Accra, Chad announced.', 'TGO>TCD CONSULT'],
    ['whom it is told', 'Togo and Benin struck a deal, a minister told Reuters.', 'TGO>GBR AGREE'],
    ['what is signed', "Togo's parliament ratified a border treaty with Benin.", 'TGO>BEN AGREE'],
  ])('is no party or event of its own: %s', (_, text, wrong) => {
    expect(toldBy(text)).not.toContain(wrong)
  })
})
