import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import { obliquesOf } from '../syntax/fillers.ts'
import type { RoleReader } from './roleReader.ts'
import type { PartyNamed, ToldBefore } from './toldBefore.ts'

/**
 * "China urged restraint", "the Pope called for a ceasefire": a third who asks for peace and does not say of whom asks both who are at
 * odds with one another.
 */
export function calledToPeace(
  readings: readonly Trigger[],
  reader: RoleReader,
  memory: EventMemory,
  before: ToldBefore,
): readonly Argued[] {
  for (const trigger of readings) {
    if (trigger.type !== 'REQUEST' || !asksForPeace(trigger, reader) || saysToWhom(trigger, reader)) continue
    const { frame } = trigger.reading
    const source = reader.fill(trigger, frame.source, 'source')[0]
    if (!source || reader.fill(trigger, frame.target, 'target').length > 0) continue
    const isOwn = (actor: string): boolean => reader.isOneOf(source.parties, actor)
    const two = atOdds(trigger, reader, memory, before)
    if (two === null || two.some(({ actor }) => isOwn(actor))) continue
    return two.flatMap((one) => before.withTarget(trigger, source, one, 0.5, 'of those who are at odds,'))
  }
  return []
}

/** "demanded a ceasefire in Gaza", "told Chad that it urged restraint", "a resolution that called for calm" */
function saysToWhom({ token }: Trigger, { tree }: RoleReader): boolean {
  const places = [token, ...tree.childrenBy(token, 'obj', 'obl')].flatMap((at) =>
    obliquesOf(tree, at, PLACED),
  )
  const teller = tree.is(tree.firstConjunct(token), 'ccomp') ? tree.head(tree.firstConjunct(token)) : -1
  return (
    places.length > 0 ||
    tree.isRelative(tree.firstConjunct(token)) ||
    (teller >= 0 && tree.child(teller, 'obj', 'iobj') !== null)
  )
}

const PLACED: readonly string[] = ['in', 'between', 'from']

/** Whether peace, and nothing else, is what is asked for. */
function asksForPeace({ token, reading }: Trigger, { tree }: RoleReader): boolean {
  const asked =
    reading.wordClass === 'verb'
      ? [...tree.childrenBy(token, 'obj'), ...obliquesOf(tree, token, ['for']).map((one) => one.token)]
      : obliquesOf(tree, token, ['for']).map((one) => one.token)
  return asked.some((thing) => {
    const lemma = tree.lemma(thing)
    if (lemma === 'end' || lemma === 'halt')
      return obliquesOf(tree, thing, ['to', 'of', 'in']).some((one) => FIGHTING.has(tree.lemma(one.token)))
    return PEACE.has(lemma)
  })
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const PEACE = words('restraint calm ceasefire cease-fire truce de-escalation moderation')
const FIGHTING = words('fighting violence hostility bloodshed war conflict clash')

/** The two between whom the article has told most of hostility, each telling the less the farther back it lies. */
function atOdds(
  trigger: Trigger,
  reader: RoleReader,
  memory: EventMemory,
  before: ToldBefore,
): readonly [PartyNamed, PartyNamed] | null {
  const { tree } = reader
  const { sentence } = tree.at(trigger.token)
  const pairs: { told: Argued; weight: number }[] = []
  for (const told of memory.told) {
    if (told.trigger.token > trigger.token) continue
    const strength = HOSTILE[told.trigger.type]
    if (strength === undefined || reader.sameState(told.source.actor, told.target.actor)) continue
    if (reader.kindOf(told.source.actor) === 'person' || reader.kindOf(told.target.actor) === 'person')
      continue
    const weight = (strength * told.certainty) / (20 + sentence - tree.at(told.trigger.token).sentence)
    const same = pairs.find((pair) => before.areSameTwo(pair.told, told))
    if (same) same.weight += weight
    else pairs.push({ told, weight })
  }
  const best = pairs.sort((one, other) => other.weight - one.weight)[0]?.told
  return best ? [best.source, best.target] : null
}

/** How much it says of two that they are at odds. */
const HOSTILE: Readonly<Record<string, number>> = { ASSAULT: 1, MOBILIZE: 0.6 }
