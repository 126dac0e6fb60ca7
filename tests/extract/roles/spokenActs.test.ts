import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

const SHELLED = 'Togolese soldiers shelled a Beninese village on Monday.'

describe('what someone who speaks does by saying it', () => {
  it.each([
    [
      'a judgement of "this"',
      `${SHELLED} "This is an act of war," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'in a sentence of its own',
      `${SHELLED} "We saw it coming," Beninese President Patrice Talon said. "It is a flagrant breach of international law."`,
      'BEN>TGO ACCUSE',
    ],
    ['as a crime', `${SHELLED} "This is murder," Beninese President Patrice Talon said.`, 'BEN>TGO ACCUSE'],
    [
      'of a deed by its kind',
      `${SHELLED} "These attacks are cowardly," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'of whose deed it is',
      '"Togo\'s decision is absurd," Beninese Foreign Minister Olushegun Bakari told reporters.',
      'BEN>TGO REJECT',
    ],
    [
      'by an epithet',
      `${SHELLED} "This cowardly attack surprises nobody," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'by a noun with one',
      `${SHELLED} "That was an unfriendly act," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'of what is not so',
      `${SHELLED} "This is not acceptable," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'of what is not to be borne',
      `${SHELLED} "Such raids cannot be tolerated," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'of a broken word',
      '"Togo has broken its promises too often," Beninese President Patrice Talon said in Cotonou.',
      'BEN>TGO ACCUSE',
    ],
    ['left to itself', `${SHELLED} "A disgrace," Beninese President Patrice Talon said.`, 'BEN>TGO ACCUSE'],
    [
      'by a third, of whom others reproach',
      'Benin accused Togo of piracy. "This is a disgrace," Ghanaian President John Mahama said.',
      'GHA>TGO ACCUSE',
    ],
    [
      'of a lie',
      'Togo accused Benin of piracy. "This is a lie," Beninese President Patrice Talon said.',
      'BEN>TGO REJECT',
    ],
    [
      'praise',
      'Togo released two Beninese soldiers on Monday. "This is a step in the right direction," Beninese President Patrice Talon said.',
      'BEN>TGO SUPPORT',
    ],
    [
      'a demand',
      '"We are patient," Beninese President Patrice Talon said. "But Togo must withdraw its troops."',
      'BEN>TGO REQUEST',
    ],
    [
      'with another word',
      '"We are patient," Beninese President Patrice Talon said. "But Togo has to show restraint."',
      'BEN>TGO REQUEST',
    ],
    [
      'that a deed end',
      `${SHELLED} "Our patience is at an end," Beninese President Patrice Talon said. "This aggression must stop."`,
      'BEN>TGO REQUEST',
    ],
    [
      'of whoever is spoken to',
      'Beninese President Patrice Talon told the Togolese ambassador: "We have waited long. Stop the shelling."',
      'BEN>TGO REQUEST',
    ],
    [
      'a threat',
      `${SHELLED} "The world has seen it," Beninese President Patrice Talon said. "We will answer this aggression."`,
      'BEN>TGO THREATEN',
    ],
    [
      'under a condition',
      '"We want peace," Beninese President Patrice Talon said. "But if Togo crosses the river, we will strike."',
      'BEN>TGO THREATEN',
    ],
    [
      'of what one will not bear',
      '"We want peace," Beninese President Patrice Talon said. "But we will not tolerate Togolese raids."',
      'BEN>TGO THREATEN',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(toldByRules(text)).toContain(wanted)
  })

  it.each([
    [
      "of one's own",
      `${SHELLED} "We regret it," Togolese President Faure Gnassingbe said. "Our answer was a mistake."`,
      'TGO>BEN ACCUSE',
    ],
    [
      'what would be',
      `${SHELLED} "A war would be a disaster and an outrage," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'what is asked',
      `${SHELLED} "Is this an act of war?" Beninese President Patrice Talon asked.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'what is denied',
      `${SHELLED} "This is not an act of war," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    [
      'what everything is',
      `${SHELLED} "Everything is a disgrace," Beninese President Patrice Talon said.`,
      'BEN>TGO ACCUSE',
    ],
    ['by the article', `${SHELLED} It was a disgrace.`, 'BEN>TGO ACCUSE'],
    [
      'what must have been',
      '"We are patient," Beninese President Patrice Talon said. "Togo must have known it."',
      'BEN>TGO REQUEST',
    ],
    [
      'what we must do',
      `${SHELLED} "We must stay calm," Beninese President Patrice Talon said.`,
      'BEN>TGO REQUEST',
    ],
    [
      'an invitation to oneself',
      'Beninese President Patrice Talon told the Togolese ambassador: "Let us wait."',
      'BEN>TGO REQUEST',
    ],
    [
      'what has to be, of no one',
      '"We are patient," Beninese President Patrice Talon said of Togo. "The world has enough to do."',
      'BEN>TGO REQUEST',
    ],
    [
      'to reporters',
      'Togo shut the border. Beninese President Patrice Talon told reporters: "Wait and see."',
      'BEN>TGO REQUEST',
    ],
    [
      'what we will not do before',
      '"We will not rest until Togo withdraws," Beninese President Patrice Talon said.',
      'BEN>TGO THREATEN',
    ],
    [
      'what we will not do',
      `${SHELLED} "We will not answer it," Beninese President Patrice Talon said.`,
      'BEN>TGO THREATEN',
    ],
    [
      'what others will do',
      `${SHELLED} "Togo will answer," Beninese President Patrice Talon said.`,
      'BEN>TGO THREATEN',
    ],
  ])('not %s: %s', (_, text, unwanted) => {
    expect(toldByRules(text)).not.toContain(unwanted)
  })
})
