import { readingsOf } from '../lexicon/lexicon.ts'
import { DONE_TO } from '../lexicon/wordClasses.ts'
import type { Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import { complementsOf } from '../syntax/complements.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { isWrongSuffered } from '../syntax/wrongs.ts'
import { isMeddledWith } from './meddling.ts'

/** Prepositions after which stands whom a deed is done to; "of" only where the lexicon takes it so. */
const UPON: ReadonlySet<string> = new Set(['on', 'against', 'of'])

/** What one does to another. */
export const HARMING: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])

/** Reproaches that have the names of deeds: deeds of arms that are said of speech, and what one does in court. */
const IN_WORDS: ReadonlySet<string> = new Set(
  'attack assault broadside offensive action proceeding proceedings case suit lawsuit complaint investigation inquiry probe'.split(
    ' ',
  ),
)

/**
 * Whether a name tells only whom the deed harmed or was against that a trigger speaks for or against: neither "condemned", "opposed"
 * nor "welcomed the strikes on Chad" is said of Chad.
 */
export function isBeside(tree: DependencyTree, name: number, trigger: Trigger): boolean {
  const isReproach = STANCES.has(trigger.type) && trigger.type !== 'SUPPORT'
  if (isReproach && (isSidedWith(tree, name, trigger.token) || isBoundFor(tree, name, trigger))) return true
  if (trigger.type === 'REJECT' && isHelpDenied(tree, name, trigger)) return true
  if (isMeddledWith(tree, name, trigger)) return true
  switch (trigger.type) {
    case 'ACCUSE':
      return isOfVictim(tree, name, trigger)
    case 'SUPPORT':
      return isOpposed(tree, name, trigger.token)
    case 'REJECT':
    case 'PROTEST':
    case 'CONSULT': {
      const phrase = phraseOf(tree, name)
      return isVictim(tree, phrase) && isSpokenOf(tree, deedAbove(tree, tree.firstConjunct(phrase)), trigger)
    }
    case 'REQUEST':
      return isAgainst(tree, phraseOf(tree, name), trigger)
    default:
      return false
  }
}

/** "refused to work in solidarity with Chad": whether a name tells with whom one sides in doing something. */
function isSidedWith(tree: DependencyTree, name: number, trigger: number): boolean {
  const sides = (at: number): boolean => SIDING.has(tree.lemma(at)) && tree.cases(at)[0] === 'in'
  for (let at = name; at >= 0 && at !== trigger; at = tree.head(at)) {
    const before = (tree.childrenBy(at, 'case')[0] ?? 0) - 1
    if ((at !== name && sides(at)) || (before >= 0 && sides(before))) return true
  }
  return false
}

/** "protested at the dispatch of troops to Chad", "criticised a trip to Chad": whether a name tells only where or to whom what is reproached goes. */
function isBoundFor(tree: DependencyTree, name: number, { token, words }: Trigger): boolean {
  for (let at = name; at >= 0 && at !== token; at = tree.head(at)) {
    const head = tree.head(at)
    const goes = head >= 0 && tree.is(at, 'nmod') && tree.cases(at)[0] === 'to' ? goingAbove(tree, head) : -1
    if (goes >= 0 && !words.includes(goes)) return true
  }
  return false
}

/** The noun of going or sending that a phrase hangs on, also past what is sent: of "the sale of arms to Chad" the sale. */
function goingAbove(tree: DependencyTree, noun: number): number {
  if (GOING.has(tree.lemma(noun))) return noun
  const above = tree.is(noun, 'nmod') && /^(?:of|by)$/.test(tree.cases(noun)[0] ?? '') ? tree.head(noun) : -1
  return above >= 0 && GOING.has(tree.lemma(above)) ? above : -1
}

const GOING: ReadonlySet<string> = new Set(
  `visit trip tour journey deployment dispatch sending delivery sale supply shipment transfer export extradition deportation handover
  rendition repatriation donation`.split(/\s+/),
)

const SIDING: ReadonlySet<string> = new Set(['solidarity', 'sympathy', 'support'])

/** The phrase that a name only describes the head of: of "Chadian bases" and "bases in Chad" that of the bases. */
function phraseOf(tree: DependencyTree, name: number): number {
  let phrase = tree.firstConjunct(name)
  while (tree.is(phrase, 'compound', 'amod', 'nmod:poss') || isPlaceOfStruck(tree, phrase))
    phrase = tree.firstConjunct(tree.head(phrase))
  return phrase
}

/** "an attack on bases in Chad" */
const isPlaceOfStruck = (tree: DependencyTree, phrase: number): boolean =>
  tree.is(phrase, 'nmod') &&
  tree.cases(phrase)[0] === 'in' &&
  STRUCK.has(tree.cases(tree.firstConjunct(tree.head(phrase)))[0] ?? '')

const STRUCK: ReadonlySet<string> = new Set(['on', 'against'])

/** Of "proposed sanctions against Chad" Chad, whom nobody asks for anything. */
function isAgainst(tree: DependencyTree, token: number, { token: trigger, reading }: Trigger): boolean {
  const phrase = tree.firstConjunct(token)
  const deed = tree.head(phrase)
  if (deed < 0 || deed === trigger || reading.head === 'appeal' || tree.at(deed).upos !== 'NOUN') return false
  return tree.cases(phrase)[0] === 'against' || isVictim(tree, phrase)
}

/** Who speaks for or against a deed, as subject of the verb that it is the object of: of "Norway rejected the annexation" Norway, who does not annex. */
function speakersOf(tree: DependencyTree, { token, reading }: Trigger): readonly number[] {
  const first = tree.firstConjunct(token)
  const verb = tree.head(first)
  if (reading.wordClass !== 'noun' || verb < 0 || !tree.is(first, 'obj', 'nsubj:pass')) return []
  const speaks = readingsOf('verb', tree.lemma(verb)).some(
    ({ type, weak, requires }) => !weak && requires.length === 0 && STANCES.has(type),
  )
  return speaks ? subjectsOf(tree, verb).map((subject) => subject.token) : []
}

/** Who praises or thanks somebody for a deed is no one to whom it was done: of "congratulated Chad on its resistance" who congratulates. */
function praisersOf(tree: DependencyTree, { token, reading }: Trigger): readonly number[] {
  const first = tree.firstConjunct(token)
  const head = tree.head(first)
  if (reading.wordClass !== 'noun' || head < 0 || !/^(?:on|for|over)$/.test(tree.cases(first)[0] ?? ''))
    return []
  // The parser may hang the deed on who is praised.
  const verb = tree.isVerb(head) ? head : tree.head(head)
  return verb >= 0 && PRAISING.has(tree.lemma(verb))
    ? subjectsOf(tree, verb).map((subject) => subject.token)
    : []
}

/** Who speaks in its sentence of the deed that a noun names, and neither does nor suffers it. */
export const bystandersOf = (tree: DependencyTree, trigger: Trigger): readonly number[] => [
  ...praisersOf(tree, trigger),
  ...(HARMING.has(trigger.type) ? speakersOf(tree, trigger) : []),
]

const PRAISING: ReadonlySet<string> = new Set(
  'congratulate praise commend applaud thank hail laud salute credit honor honour compliment reward'.split(
    ' ',
  ),
)

/** What one says of what others do. */
const STANCES: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'PROTEST'])

/** Whether a name tells whose the victim is: in "deplored the attacks on the embassies of Chad" Chad, whose embassies were attacked. */
function isOfVictim(tree: DependencyTree, name: number, trigger: Trigger): boolean {
  const { token, words, reading } = trigger
  for (let at = name; at >= 0 && at !== token; at = tree.head(at)) {
    if (tree.is(at, 'nsubj:pass') && isWrongSuffered(tree, trigger, tree.head(at))) return true
    // "the arrest of an executive by Chad": who did it, wherever the parser hangs that.
    const preposition = tree.cases(tree.firstConjunct(at))[0]
    if (preposition === 'by') return false
    // "blamed the violence on Chad" blames Chad, whatever that hangs on.
    if (preposition === 'on' && reading.head === 'blame') return false
    if (!isVictim(tree, at)) continue
    // The attack of "launched a scathing attack on Chad" and the action of "took legal action against Chad" are the reproach itself.
    const deed = deedAbove(tree, tree.firstConjunct(at))
    return !(words.includes(deed) && IN_WORDS.has(tree.lemma(deed)))
  }
  return false
}

/** "condemned the invasion of Kuwait": whether a phrase names whom the deed above it harmed, who is not to blame for it. */
function isVictim(tree: DependencyTree, token: number): boolean {
  const phrase = tree.firstConjunct(token)
  const preposition = tree.cases(phrase)[0] ?? ''
  const deed = deedAbove(tree, phrase)
  if (deed < 0 || !UPON.has(preposition) || !tree.is(phrase, 'nmod', 'obl') || tree.at(deed).upos !== 'NOUN')
    return false
  if (preposition === 'of' && DONE_TO.has(tree.lemma(deed))) return true
  const readings = readingsOf('noun', tree.lemma(deed)).filter(({ weak, type }) => !weak && HARMING.has(type))
  return readings.some(
    ({ frame }) => frame.target.includes(preposition) && !frame.source.includes(preposition),
  )
}

/** "opposed the strikes", "marched against the strikes"; who "refuses to lift the sanctions" speaks of sanctions of his own. */
const isSpokenOf = (tree: DependencyTree, deed: number, { token, words }: Trigger): boolean =>
  tree.head(tree.firstConjunct(deed)) === token && !words.includes(deed)

/** What a phrase hangs on; the object that stands at once before it, where the parser hangs it on the verb. */
function deedAbove(tree: DependencyTree, phrase: number): number {
  const head = tree.head(phrase)
  const opening = tree.childrenBy(phrase, 'case')[0] ?? -1
  return tree.childrenBy(head, 'obj').find((object) => object + 1 === opening) ?? head
}

/** Against whom what is supported is: of "backed the sanctions on Chad" and "hailed the victory over Chad" Chad is not the one backed. */
function isOpposed(tree: DependencyTree, token: number, trigger: number): boolean {
  const phrase = tree.firstConjunct(token)
  const deed = tree.head(phrase)
  if (deed < 0 || deed === trigger || !tree.is(phrase, 'nmod', 'obl') || tree.at(deed).upos !== 'NOUN')
    return false
  const preposition = tree.cases(phrase)[0] ?? ''
  return (
    preposition === 'against' ||
    (preposition === 'over' && tree.lemma(deed) === 'victory') ||
    isVictim(tree, token)
  )
}

/** Of "urged its citizens to leave Chad", whose citizens they are: who tells his own people something asks no one else. */
export function addressesOwn(tree: DependencyTree, verb: number): boolean {
  return tree
    .childrenBy(verb, 'obj', 'iobj', 'nsubj:pass', 'obl')
    .filter((child) => tree.cases(child).length === 0 || ['on', 'upon', 'to'].includes(tree.cases(child)[0]!))
    .some(
      (child) =>
        OWN_PEOPLE.has(tree.lemma(child)) &&
        tree.childrenBy(child, 'nmod:poss').some((owner) => tree.at(owner).upos === 'PRON'),
    )
}

const OWN_PEOPLE: ReadonlySet<string> = new Set(
  `citizen national subject countryman compatriot resident tourist traveler traveller people public army troop soldier force
  fighter police commander general minister government official airline company diplomat staff supporter follower navy`.split(
    /\s+/,
  ),
)

/** "asked the government to block it": whether a deed is what somebody asks another to do, and no wrong that he suffers. */
export const isAskedFor = (tree: DependencyTree, verb: number): boolean =>
  tree.is(verb, 'xcomp', 'ccomp', 'advcl') &&
  tree.opensWith(verb, 'to') &&
  readingsOf('verb', tree.lemma(tree.head(verb))).some(({ type, weak }) => !weak && type === 'REQUEST')

/** "denied that it sheltered them", "rejected claims that it had armed Chad": who denies helping somebody turns not that one down. */
const isHelpDenied = (tree: DependencyTree, name: number, { token, reading }: Trigger): boolean =>
  reading.wordClass === 'verb' &&
  DENYING.has(reading.head) &&
  complementsOf(tree, token).some(
    (clause) =>
      tree.within(name, clause) &&
      !tree.isPassive(clause) &&
      readingsOf('verb', tree.lemma(clause)).some(({ type, weak }) => !weak && GIVING.has(type)),
  )

const DENYING: ReadonlySet<string> = new Set('deny reject dismiss refute dispute rebut'.split(' '))

const GIVING: ReadonlySet<string> = new Set(['AID', 'SUPPORT'])
