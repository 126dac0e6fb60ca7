import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { RoleReader } from './roleReader.ts'

/** What goes on between two until somebody ends it. */
const GOING_ON: ReadonlySet<string> = new Set(['CONSULT'])

/** What puts an end to it, or does not let it begin. */
const ENDING: ReadonlySet<string> = new Set(['SANCTION', 'REJECT', 'COERCE'])

/** How far below the object of a verb a noun may stand: "vetoed a new round in Chad's negotiations". */
const STEPS = 3

/**
 * "suspended talks on the ferry", "outlawed any contact with Chad", "vetoed a new round in Chad's negotiations": whether what a
 * word names is what another is told to end or refuse. It is then no event of its own, unless others are named as having it.
 */
export function isEnded(
  tree: DependencyTree,
  { token, type }: Trigger,
  groups: readonly (readonly Trigger[])[],
  memory: EventMemory,
): boolean {
  if (!GOING_ON.has(type)) return false
  const verb = verbOver(tree, token)
  if (verb === null) return false
  const ended = (readings: readonly Trigger[]): boolean =>
    readings.some(
      ({ type: of, words, reading }) =>
        ENDING.has(of) && reading.wordClass === 'verb' && words.includes(token),
    )
  return (
    groups.some((readings) => readings[0]!.token === verb && ended(readings)) ||
    memory.told.some(({ trigger }) => trigger.token === verb && ENDING.has(trigger.type))
  )
}

/** Of what is ended, those who are named as having it, if they are others than who ends it. */
export function hadByOthers(
  readings: readonly Trigger[],
  reader: RoleReader,
  memory: EventMemory,
): readonly Argued[] {
  const verb = verbOver(reader.tree, readings[0]!.token)
  const enders = memory.told.filter(({ trigger }) => trigger.token === verb).map(({ source }) => source.actor)
  const found = reader.best(readings)
  const isOwn = ({ source, target }: Argued): boolean =>
    enders.some((ender) => reader.sameState(ender, source.actor) || reader.sameState(ender, target.actor))
  return enders.length === 0 || found.some(isOwn) ? [] : found
}

/** The verb in whose object a noun stands. */
function verbOver(tree: DependencyTree, noun: number): number | null {
  let at = noun
  for (let steps = 0; steps < STEPS; steps++) {
    const head = tree.head(at)
    if (head < 0) return null
    if (tree.isVerb(head) && tree.is(at, 'obj', 'nsubj:pass')) return head
    if (!tree.is(at, 'nmod', 'compound', 'acl', 'amod')) return null
    at = tree.firstConjunct(head)
  }
  return null
}
