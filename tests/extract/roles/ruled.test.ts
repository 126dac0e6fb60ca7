import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('what the rules tell before it is weighed', () => {
  it.each([
    ['of whom a verb goes on', 'Peru telephoned Chile and demanded an apology.', 'PER>CHL REQUEST'],
    ['of whom a purpose is', 'The Thai premier flew to Oman to ask for gas.', 'THA>OMN REQUEST'],
    [
      'between whom someone mediates',
      'Togo and Benin agreed on a truce on Monday. Ghana mediated.',
      'GHA>TGO CONSULT',
    ],
    [
      'between which two of the article someone mediates',
      'Togo attacked Benin. Benin accused Togo. Togo threatened Benin. Rain fell. It was cold. Snow lay. Ghana and Niger tried to mediate.',
      'NER>BEN CONSULT',
    ],
    [
      'to whom one promises',
      'The Thai premier met the Omani emir. Thailand promised to build a port.',
      'THA>OMN AGREE',
    ],
    ['at whose request', 'Ghana closed its border at the request of Togo.', 'TGO>GHA REQUEST'],
    ['at whose request, by possession', "Ghana put off the vote at Togo's request.", 'TGO>GHA REQUEST'],
    ['at whose invitation', 'The Ghanaian premier came to Rome at the invitation of Togo.', 'TGO>GHA AGREE'],
    [
      'to which court',
      'Benin took the case to the United Nations.',
      'BEN>organization:united-nations REQUEST',
    ],
    ['who is due somewhere', 'The Thai premier is due in Oslo on Friday.', 'THA>NOR CONSULT'],
    ['who is expected', 'The Thai foreign minister is expected in Oslo next week.', 'THA>NOR CONSULT'],
    ['who has been somewhere', 'The Thai premier has been to Oslo twice.', 'THA>NOR CONSULT'],
    ['who came', 'The Thai premier came to Oslo to sign the treaty.', 'THA>NOR CONSULT'],
    ['who returned from a visit', 'The Thai foreign minister returned from Oslo.', 'THA>NOR CONSULT'],
    ['who is called by name', 'Emomali Rahmon was met by his host, Sadyr Japarov.', 'KGZ>TJK CONSULT'],
    ['with whom a matter is raised', 'Justin Trudeau raised the case with Narendra Modi.', 'CAN>IND CONSULT'],
    ['to whom one talks about something', 'Trudeau spoke with Modi about the case.', 'CAN>IND CONSULT'],
    ['with whom, behind how', 'Egypt negotiated in good faith with Sudan.', 'EGY>SDN CONSULT'],
    ['who sends an envoy away', "Kenya's ambassador in Niamey was expelled on Monday.", 'NER>KEN SANCTION'],
    [
      'who does it as well, behind an infinitive',
      'Spain was about to recognise Kosovo together with Ireland and Norway.',
      'NOR>XKX SUPPORT',
    ],
    [
      'who brings two together',
      'Togo and Benin quarrelled. Ghana brought the two sides together.',
      'GHA>BEN CONSULT',
    ],
    [
      'whom someone brings together',
      'Togo and Benin quarrelled. Ghana brought the two sides together.',
      'TGO>BEN CONSULT',
    ],
    ['whom one fights beside another', 'Togo fought alongside Benin against Ghana.', 'TGO>GHA ASSAULT'],
    ['beside whom one fights another', 'Togo fought alongside Benin against Ghana.', 'TGO>BEN COOPERATE'],
    [
      'who says that something was done, and asks',
      'Togo said that a Beninese ship fired at one of its boats, and called on Benin to stop.',
      'TGO>BEN REQUEST',
    ],
    ['two whose exercise it is', 'Togo and Benin began their annual exercise.', 'TGO>BEN COOPERATE'],
    ['who commit themselves', 'Togo and Benin commit themselves to act together.', 'TGO>BEN AGREE'],
    ['who settle a quarrel', 'Togo and Benin settled a quarrel over water.', 'TGO>BEN AGREE'],
    ['who buys most', "China is Zambia's largest buyer of copper.", 'CHN>ZMB COOPERATE'],
    ['with whom one acts', 'Togo and Benin act in concert with Ghana.', 'TGO>GHA COOPERATE'],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'no promise for who only is asked',
      'Togo met Benin. Togo asked Ghana to accept the apology.',
      'GHA>BEN AGREE',
    ],
    ['a name is no call', 'Benin called the government of Togo a bunch of liars.', 'BEN>TGO CONSULT'],
    ['goods that are flown are no visit', 'Benin flew two hundred men to Togo.', 'BEN>TGO CONSULT'],
    ['what a meeting is about is no party', 'Benin held a session on the war in Togo.', 'BEN>TGO CONSULT'],
    ['what one welcomes is no guest', 'Togo made an offer. Benin welcomed it.', 'BEN>TGO CONSULT'],
    ['one whose exercise it is', 'Benin began an exercise near Togo.', 'BEN>TGO COOPERATE'],
    ['what each does with its own', 'Benin and Togo ordered their envoys to leave Paris.', 'BEN>TGO REQUEST'],
    ['two who are ready are not so to one another', 'Benin and Togo are ready to march.', 'BEN>TGO AGREE'],
    ['an order of goods is no demand', 'Benin ordered tariffs on goods from Togo.', 'BEN>TGO REQUEST'],
    [
      'an inverted “should” supposes',
      '“Should Togo attack us we will fight,” Benin said.',
      'BEN>TGO REQUEST',
    ],
    ['a question is no demand', '“Where is the money?” Benin asked Togo.', 'BEN>TGO REQUEST'],
    ['a theory is no offer', "Benin accepted Togo's theory about the bombing.", 'BEN>TGO AGREE'],
    ['what is so is no offer', 'Benin accepts that Togo was right.', 'BEN>TGO AGREE'],
    ['to lead fighters is no demand', 'Benin arms and commands the rebels of Togo.', 'BEN>TGO REQUEST'],
  ])('%s: %s', (_, text, wrong) => {
    expect(ruledIn(text)).not.toContain(wrong)
  })
})
