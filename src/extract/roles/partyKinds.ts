import type { TargetKind } from '../lexicon/frame.ts'
import { HOLDERS, PERSONS } from '../lexicon/predicates.ts'
import { AIDES, CRAFT, FORCES, GOODS, wordsOf } from '../lexicon/wordClasses.ts'
import type { Links, Mention, Trigger } from '../results.ts'
import { isMedium, type Party } from '../syntax/namedParties.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { isMeddledWith } from './meddling.ts'

/** Readings whose sense hangs on who stands in the target's slot: no one from elsewhere makes it. */
export const NAMED_ONLY: ReadonlySet<TargetKind | null> = new Set<TargetKind | null>([
  'body',
  'people',
  'place',
])

/** Whether a party is of the kind that a trigger's reading asks for. */
export function isOfKind(
  party: Party,
  trigger: Trigger,
  role: 'source' | 'target',
  tree: DependencyTree,
  { actors }: Links,
): boolean {
  const { type, reading } = trigger
  const actor = actors.get(party.actor)
  const isPerson = (): boolean => isHolder(party, tree, actor?.kind === 'person')
  if (role === 'source')
    return (
      (type !== 'CONSULT' || party.someone) &&
      (reading.doer === null || isPerson()) &&
      !isPassingOn(party.mention, trigger)
    )
  if (isGiven(party, trigger, tree) || isTalkedTo(party, trigger, tree)) return false
  if (isMeddledWith(tree, party.mention.headToken, trigger)) return false
  switch (reading.target) {
    case null:
      return true
    case 'who':
      return party.someone
    case 'what':
      return !party.someone
    case 'one':
      return party.someone && actor?.kind !== 'organization'
    case 'body':
      return party.someone && actor?.kind === 'organization' && actor.country === null
    case 'person':
      return isPerson()
    case 'people':
      return isPerson() || isSomeOf(party, tree)
    case 'place':
      return isPlace(party)
  }
}

/** "Xinhua reported that Chad was shelling Niger": whether a paper or agency only passes on what others do. */
export const isPassingOn = (mention: Mention, { reading: { wordClass, head } }: Trigger): boolean =>
  wordClass === 'verb' && PASSING_ON.has(head) && isMedium(mention)

/** "lodged a complaint with the United Nations against Chad": a body of no one state, which hears the complaint and is not its target. */
export const isComplainedTo = (
  party: Party,
  { type, reading: { head } }: Trigger,
  slot: string,
  { actors }: Links,
): boolean => {
  if (type !== 'ACCUSE' || !HEARD_BY.has(slot) || !COMPLAINING.has(head)) return false
  const actor = actors.get(party.actor)
  return actor?.kind === 'organization' && actor.country === null
}

const HEARD_BY: ReadonlySet<string> = new Set(['with', 'to', 'before', 'at', 'in', 'object'])

const COMPLAINING: ReadonlySet<string> = new Set('lodge file submit register complaint protest'.split(' '))

/** "an official told Reuters", "Xinhua reported": whether a paper or agency is named only for what it is told or passes on, whatever that is. */
export function isMediumBetween(mention: Mention, tree: DependencyTree): boolean {
  if (!isMedium(mention)) return false
  const verb = tree.head(mention.headToken)
  if (verb < 0 || !tree.isVerb(verb)) return false
  if (tree.is(mention.headToken, 'nsubj')) return PASSING_ON.has(tree.lemma(verb))
  return TALKING.has(tree.lemma(verb)) && tree.is(mention.headToken, 'obj', 'iobj', 'obl')
}

const PASSING_ON: ReadonlySet<string> = new Set(
  'say report write tell note add recall state claim allege announce reveal disclose show quote'.split(' '),
)

/** Of "told Chad's biggest daily" the paper, through which one speaks to all. */
const isTalkedTo = (
  { token, via, mention }: Party,
  { reading: { head } }: Trigger,
  tree: DependencyTree,
): boolean => TALKING.has(head) && (via === '' ? isMedium(mention) : PAPERS.has(tree.lemma(token)))

const TALKING: ReadonlySet<string> = new Set('tell inform speak talk'.split(' '))

const PAPERS: ReadonlySet<string> = new Set(
  'daily weekly newspaper magazine tabloid broadcaster channel television tv radio website agency network reporter journalist outlet'.split(
    ' ',
  ),
)

/** Of "pledged troops" the troops are given, whosever those told of before were, and not who gets them; "the help of Chad" is from Chad. */
function isGiven(
  { token, via, mention }: Party,
  { type, reading, token: verb }: Trigger,
  tree: DependencyTree,
): boolean {
  if ((type !== 'AID' && type !== 'AGREE') || !GIVING.has(reading.head)) return false
  const helper = tree.firstConjunct(mention.headToken)
  const help = tree.is(helper, 'nmod') && tree.cases(helper)[0] === 'of' ? tree.head(helper) : -1
  if (help >= 0 && HELP.has(tree.lemma(help)) && tree.head(help) === verb && tree.is(help, 'obj')) return true
  if (via !== '') return false
  const object = tree.firstConjunct(token)
  return tree.head(object) === verb && tree.is(object, 'obj') && GIFTS.has(tree.lemma(token))
}

/** Verbs whose object is what is given, and not to whom. */
const GIVING: ReadonlySet<string> = new Set(
  'send pledge contribute offer promise lend donate dispatch deploy give commit deliver ship'.split(' '),
)

/** What somebody gives who is named behind it with "of". */
const HELP: ReadonlySet<string> = new Set('help assistance aid support service backing expertise'.split(' '))

const GIFTS = wordsOf(FORCES, GOODS, AIDES, CRAFT)

/** A person by name, or whoever holds an office ("British ministers", "the envoy of Chad"). */
function isHolder(
  { token, mention: { reading }, via, someone }: Party,
  tree: DependencyTree,
  named: boolean,
): boolean {
  if (!someone) return false
  if (via !== '') return HOLDERS.has(tree.lemma(token))
  if (named) return true
  if (reading.type === 'nominal') return reading.kind === 'person'
  return reading.type === 'state' && reading.via === 'officials'
}

/** "two Canadians", "a Danish tourist". */
function isSomeOf({ token, mention: { reading }, via }: Party, tree: DependencyTree): boolean {
  // "a large number of Afghans"
  if (via !== '' && !COUNTS.has(tree.lemma(token))) return PERSONS.has(tree.lemma(token))
  return reading.type === 'state' && reading.via === 'demonym' && tree.at(token).upos !== 'ADJ'
}

const COUNTS: ReadonlySet<string> = new Set(
  'number thousand hundred million dozen majority score group'.split(' '),
)

/** "Lang Son", "Kampala": a town or stretch of land, and neither people nor a whole state. */
const isPlace = ({ mention: { reading }, via }: Party): boolean =>
  via === '' && reading.type === 'state' && PLACE_NAMES.has(reading.via)

const PLACE_NAMES: ReadonlySet<string> = new Set(['capital', 'place'])
