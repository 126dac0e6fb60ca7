import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

/** Threats, refusals, reproaches, protests and penalties as agencies word them in one sentence. */
describe('words of agency copy', () => {
  it.each([
    // Harm held out in case something is done.
    ['Togo said it would close its border if Benin kept the trucks.', 'TGO>BEN THREATEN'],
    ['"We will bomb the bridge if Benin crosses the river," Togo said.', 'TGO>BEN THREATEN'],
    ['Togo said it would impose tariffs should Benin tax its salt.', 'TGO>BEN THREATEN'],
    // What a deed would bring, what someone would face.
    ['Togo said any Beninese incursion would bring retaliation.', 'TGO>BEN THREATEN'],
    ['Togo said Benin would pay a heavy price.', 'TGO>BEN THREATEN'],
    ['"Benin will face destruction," Togo said.', 'TGO>BEN THREATEN'],
    ['Togo vowed to repel any attack by Benin.', 'TGO>BEN THREATEN'],
    ['Togo promised a proportionate response to Benin.', 'TGO>BEN THREATEN'],
    // Kept at a distance.
    ['Togo dissociated itself from the remarks of Benin.', 'TGO>BEN REJECT'],
    ['Opposition from Togo to the Beninese plan has grown.', 'TGO>BEN REJECT'],
    // Taken up from another; called by a bad name; complained of to those who hear it.
    ['Togo echoed criticism of Benin.', 'TGO>BEN ACCUSE'],
    ['Togo called the Beninese law Islamophobic.', 'TGO>BEN ACCUSE'],
    ['Togo lodged a complaint with the United Nations against Benin.', 'TGO>BEN ACCUSE'],
    ['Togo lodged a protest with Benin.', 'TGO>BEN ACCUSE'],
    ['Togo said two Nigeriens were abducted by Benin.', 'TGO>BEN ACCUSE'],
    ['Togo criticised a visit by a Beninese senator to Niger.', 'TGO>BEN ACCUSE'],
    ['Niger criticised a visit by a Togolese general to Benin.', 'TGO>BEN CONSULT'],
    // Who takes to the street, and refuses work.
    ['Togolese shopkeepers protested against the opening of a Beninese bank.', 'TGO>BEN PROTEST'],
    ['Stevedores in Togo refused to unload a ship from Benin.', 'TGO>BEN PROTEST'],
    ['Togolese hauliers blocked a bridge to Benin.', 'TGO>BEN PROTEST'],
    // An end to what went on.
    ['Togo ordered an end to its extradition treaty with Benin.', 'TGO>BEN SANCTION'],
    ['Togo announced a halt to gas exports to Benin.', 'TGO>BEN SANCTION'],
  ])('%s', (text, told) => {
    expect(toldByRules(text)).toContain(told)
  })

  it.each([
    ['a condition that keeps in force', 'Togo said the fund would stay frozen until Benin paid.', /THREATEN/],
    ['a good that depends', 'Togo said it would send rice if Benin asked.', /THREATEN/],
    ['a harm that would have been', 'Togo said it had suffered if Benin had not.', /THREATEN/],
    ['a vow to fight an evil', 'Togo vowed to fight corruption with Benin.', /THREATEN/],
    ['a vow to resist', 'Togo vowed to resist Benin.', /AGREE/],
    [
      'a response that is promised',
      'Benin expelled two Togolese envoys, and Togo promised a response.',
      /AGREE/,
    ],
    ['a party in parliament', "Togo's opposition asked Benin for help.", /REJECT/],
    ['trouble asked for', 'Togo was asking for trouble, Benin said.', /REQUEST/],
    ['who hears a complaint', 'Togo lodged a complaint with the United Nations.', /ACCUSE/],
    ['a victim', 'Togo described Benin as the victim of harassment.', /ACCUSE/],
    ['who suffers a wrong', 'Togo said two Beninese nationals were abducted.', /TGO>BEN ACCUSE/],
    ['where a wrong was suffered', 'Togo said three Thais were kidnapped in Benin.', /TGO>BEN ACCUSE/],
    ['whither a visitor goes', 'Togo criticised a visit by a senator to Benin.', /TGO>BEN ACCUSE/],
    ['where troops are sent', 'Togo deplored the dispatch of troops to Benin.', /TGO>BEN ACCUSE/],
    [
      'what brings another to speak',
      'Niger cut ties with Togo, prompting Togo to accuse Benin.',
      /NER>TGO REQUEST/,
    ],
    ['whose criticism is taken up', 'Togo echoed Beninese criticism of Niger.', /TGO>BEN ACCUSE/],
    ['with whom strikers feel', 'Dockers in Togo refused to load grain in solidarity with Benin.', /PROTEST/],
  ])('is not misled by %s', (_, text, wrong) => {
    expect(toldByRules(text).filter((line) => wrong.test(line))).toEqual([])
  })
})
