/** Classes of words that entries of several types ask for, as alternatives between brackets: `mass (${FORCES})`. */

/** What is moved, massed and withdrawn. */
export const FORCES = alternatives(`
  troop soldier tank force army column division brigade battalion regiment artillery reservist warship frigate
  destroyer fleet carrier bomber jet warplane missile marine paratrooper commando fighter militia navy`)

/** Where forces are massed against someone. */
export const BORDERS = alternatives(`
  border frontier boundary coast shore strait waters line edge`)

/** What one side gives the other. */
export const GOODS = alternatives(`
  aid assistance help loan grant credit fund funding money million billion dollar euro weapon arm arms tank
  missile howitzer drone jet aircraft helicopter boat ship vehicle equipment ammunition shell rifle food grain
  fuel vaccine medicine supply shipment donation package training asylum gift bailout subsidy compensation
  reparation relief`)

/** What is said of someone only in reproach. */
export const REPROACHES = alternatives(`
  arrogant reckless cruel barbaric barbarism barbarity shameful shame aggressive aggression unfair unjust
  unjustified brutal criminal crime cynical cynicism hostile hostility dishonest immoral inhumane inhuman racist
  fascist corrupt disgraceful outrageous scandalous intolerable inexcusable unforgivable patronizing patronising
  meddle interfere interference bully bullying cheat betray betrayal treachery terrorism terrorist massacre
  atrocity theft steal plunder occupier colonial hypocrite failure wrong mistake unhelpful destabilize destabilise
  undermine exploit humiliate blackmail piracy aggressor insult illegal unlawful dangerous threat`)

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|')
}
