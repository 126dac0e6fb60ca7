import type { Argued, Links, Mention } from '../results.ts'
import type { CandidateWorld } from './articleFacts.ts'
import { stateOf } from './statePairs.ts'

/** What is done to these is done to their state: who shells its troops or storms its embassy means the state. */
const STRUCK_FOR_THEIR_STATE: ReadonlySet<string> = new Set([
  'embassy',
  'military',
  'air-force',
  'navy',
  'coast-guard',
  'border-guard',
  'customs',
])

type Party = Argued['source']

/**
 * Tells of the state itself where a sentence leaves open who of it is meant: a party that the sentence does not name, but
 * one before it, forces or embassies to which something is done, and a minister who tells what was done to it. The state must have a mention of its own, and the
 * other party must not be of the same state.
 */
export function withActingStates(argued: Argued, world: CandidateWorld): Argued {
  const { trigger, source, target } = argued
  const { links, tree } = world
  if (stateOf(links, source.actor) === stateOf(links, target.actor)) return argued
  const { sentence } = tree.at(trigger.token)
  const elsewhere = ({ mention }: Party): boolean => tree.at(mention.headToken).sentence !== sentence
  const from = elsewhere(source) ? stateInstead(source, sentence, world) : null
  const meansState = elsewhere(target) || isStruck(target.mention) || argued.rule.endsWith('-complainant')
  const to = meansState ? stateInstead(target, sentence, world) : null
  return {
    ...argued,
    ...(from && { source: from, sourceReason: reasonOf(from, links) }),
    ...(to && { target: to, targetReason: reasonOf(to, links) }),
  }
}

function isStruck({ reading }: Mention): boolean {
  if (reading.type !== 'organisation' && reading.type !== 'nominal') return false
  return reading.institution !== null && STRUCK_FOR_THEIR_STATE.has(reading.institution.key)
}

/** The state of a person or body, with the mention that a reader sees best: in the sentence, or the last before it. */
function stateInstead({ actor, mention }: Party, sentence: number, world: CandidateWorld): Party | null {
  const { links, mentions, tree } = world
  const code = links.actors.get(actor)?.country
  if (!code || links.actors.get(actor)?.kind === 'country') return null
  const state = [...links.actors.values()].find(({ kind, country }) => kind === 'country' && country === code)
  if (!state) return null
  const own = mentions.filter(
    ({ index, form }) => form === 'name' && links.actorsOf[index]?.includes(state.id),
  )
  const placeOf = ({ headToken }: Mention): number => tree.at(headToken).sentence
  const shown = isIn(mention, sentence, tree)
    ? mention
    : (own.find((one) => placeOf(one) === sentence) ?? own.findLast((one) => placeOf(one) < sentence))
  return { actor: state.id, mention: shown ?? mention }
}

const isIn = (mention: Mention, sentence: number, tree: CandidateWorld['tree']): boolean =>
  tree.at(mention.headToken).sentence === sentence

const reasonOf = ({ mention }: Party, links: Links): string =>
  `${links.reasons[mention.index] ?? ''}; the state, since the sentence leaves open who of it is meant`
