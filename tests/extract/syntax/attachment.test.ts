import { describe, expect, it } from 'vitest'
import { ruledIn } from '../../support/ruled.ts'

describe('phrases that the parser hangs on a neighbour of what they belong to', () => {
  it.each([
    ['the second of three', 'The Soviet Union, Chad and Niger praised Togo.', 'TCD>TGO SUPPORT'],
    ['the third of three', 'The Soviet Union, Chad and Niger praised Togo.', 'NER>TGO SUPPORT'],
    [
      'a participle behind an infinitive',
      'Fiji has told the chief diplomats of Australia to leave, accusing their governments of lying.',
      'FJI>AUS ACCUSE',
    ],
    ['the second word of a verb', 'Georgia handed over the four Russian officers.', 'GEO>RUS RETREAT'],
    [
      'a clause behind a time',
      'One day after Riyadh and three of its allies severed relations with Qatar, an emir flew to Riyadh.',
      'SAU>QAT SANCTION',
    ],
    [
      'a receiver behind what describes the gift',
      'Kenya returned a silver mask engraved with the face of a queen to Uganda.',
      'KEN>UGA RETREAT',
    ],
    [
      'a receiver behind how the gift was lost',
      'Kenya returned a painting that was stolen in 1989 from a gallery to Uganda.',
      'KEN>UGA RETREAT',
    ],
    [
      'what follows the object at once',
      'Egypt backs the Russian war of aggression against Kenya.',
      'RUS>KEN ASSAULT',
    ],
  ])('%s: %s', (_, text, wanted) => {
    expect(ruledIn(text)).toContain(wanted)
  })

  it.each([
    [
      'who holds an office is one',
      'The Prime Minister, Narendra Modi, and Xi Jinping praised Togo.',
      'IND>CHN SUPPORT',
    ],
    ['planes fly over', 'Kenyan planes flew over the Ugandan border.', 'KEN>UGA RETREAT'],
  ])('%s: %s', (_, text, unwanted) => {
    expect(ruledIn(text)).not.toContain(unwanted)
  })
})
