/** The four PLOVER classes, and standing ties. Hue on the page means this and nothing else. */
export const RELATION_CLASSES = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'tie',
] as const
export type RelationClass = (typeof RELATION_CLASSES)[number]

export interface RelationTypeInfo {
  readonly class: RelationClass
  /** Reads the same both ways: drawn without an arrow. */
  readonly symmetric: boolean
  /** −10 (conflict) to 10 (cooperation): the scores of PLOVER's codebook; for the ties, our own. */
  readonly intensity: number
  /** The words on a line: "Iran —accuses→ Israel". */
  readonly phrase: string
  /** What the type covers, in a few words, for legends and help. */
  readonly meaning: string
}

/** The closed table of `contract.md`: PLOVER's sixteen events and three standing ties, in the order of display. */
export const RELATION_TYPES = {
  AGREE: info('verbal cooperation', false, 4.2, 'agrees with', 'agrees, offers, promises, accepts'),
  CONSULT: info('verbal cooperation', true, 2.1, 'meets', 'meets, visits, talks, negotiates'),
  SUPPORT: info('verbal cooperation', false, 4.6, 'backs', 'praises, endorses, signs, recognises'),
  CONCEDE: info('verbal cooperation', false, 5.0, 'yields to', 'yields, eases, pardons, apologises'),
  COOPERATE: info(
    'material cooperation',
    true,
    6.8,
    'works with',
    'acts together: exercises, trade, intelligence',
  ),
  AID: info('material cooperation', false, 7.4, 'aids', 'gives money, arms, troops, relief, asylum'),
  RETREAT: info(
    'material cooperation',
    false,
    7.6,
    'pulls back from',
    'withdraws, ceases fire, releases, returns',
  ),
  REQUEST: info('verbal conflict', false, -5.0, 'demands of', 'asks, urges, demands, appeals'),
  ACCUSE: info('verbal conflict', false, -2.0, 'accuses', 'accuses, criticises, condemns, sues'),
  REJECT: info('verbal conflict', false, -4.2, 'rejects', 'refuses, denies, vetoes, defies'),
  THREATEN: info('verbal conflict', false, -5.1, 'threatens', 'warns of consequences, threatens'),
  PROTEST: info('material conflict', false, -6.6, 'protests against', 'demonstrates, strikes, marches'),
  SANCTION: info(
    'material conflict',
    false,
    -5.2,
    'sanctions',
    'embargoes, expels, suspends, cuts relations',
  ),
  MOBILIZE: info('material conflict', false, -5.3, 'mobilises against', 'alerts, deploys, builds up forces'),
  COERCE: info('material conflict', false, -7.2, 'coerces', 'arrests, seizes, blockades, restricts'),
  ASSAULT: info('material conflict', false, -9.3, 'attacks', 'attacks, invades, bombs, kills'),
  ALLY: info('tie', true, 4.0, 'allied with', 'are allies, partners, friends'),
  RIVAL: info('tie', true, -4.0, 'rival of', 'are enemies or rivals, have strained relations'),
  MEMBER: info('tie', false, 0, 'member of', 'belongs to an organisation'),
} as const satisfies Record<string, RelationTypeInfo>

export type RelationType = keyof typeof RELATION_TYPES

export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as readonly RelationType[]

export const relationTypeInfo = (type: RelationType): RelationTypeInfo => RELATION_TYPES[type]

/** The side of the conflict–cooperation line on which a class is drawn; ties are a strand of their own. */
export const STRAND_KINDS = ['cooperation', 'conflict', 'tie'] as const
export type StrandKind = (typeof STRAND_KINDS)[number]

export const strandKindOf = (type: RelationType): StrandKind => {
  const relationClass = RELATION_TYPES[type].class
  if (relationClass === 'tie') return 'tie'
  return relationClass.endsWith('cooperation') ? 'cooperation' : 'conflict'
}

function info(
  relationClass: RelationClass,
  symmetric: boolean,
  intensity: number,
  phrase: string,
  meaning: string,
): RelationTypeInfo {
  return { class: relationClass, symmetric, intensity, phrase, meaning }
}
