import type { Argued, Trigger } from '../results.ts'
import { objectsOf } from '../syntax/clause.ts'
import { TAKES_UP_DEEDS } from '../syntax/clauseAppositions.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { RoleReader } from './roleReader.ts'
import type { PartyNamed, ToldBefore } from './toldBefore.ts'

/**
 * "Chad expelled an envoy, a move that Niger called hostile": what is said of the deed of a clause is said to who did it; of several
 * clauses, where it is a reproach, to who did it to the one that reproaches.
 */
export function judgedDeed(
  readings: readonly Trigger[],
  reader: RoleReader,
  memory: EventMemory,
  before: ToldBefore,
): readonly Argued[] {
  const { tree } = reader
  for (const trigger of readings) {
    const { token, type, reading } = trigger
    if (!JUDGING.has(type) || reading.wordClass !== 'verb') continue
    const relative = tree.firstConjunct(token)
    const deed = tree.isRelative(relative) ? tree.head(relative) : -1
    if (deed < 0 || !takesUpClause(deed, reader) || !isJudged(trigger, deed, reader)) continue
    const source = reader.fill(trigger, ['subject'], 'source')[0]
    if (!source) continue
    const isOwn = (actor: string): boolean => reader.isOneOf(source.parties, actor)
    const suffered = type === 'SUPPORT' ? undefined : doneTo(deed, isOwn, reader, memory)
    const doers = suffered ? [suffered] : doersOf(deed, reader).filter(({ actor }) => !isOwn(actor))
    const found = doers.flatMap((doer) =>
      before.withTarget(trigger, source, doer, 0.95, 'of what was done by', 'judged'),
    )
    if (found.length > 0) return found
  }
  return []
}

/** "…, a move that", "…, in a gesture that": whether a noun stands for all of its clause. */
function takesUpClause(deed: number, { tree }: RoleReader): boolean {
  if (!TAKES_UP_DEEDS.has(tree.lemma(deed)) || tree.child(deed, 'nmod:poss') !== null) return false
  if (!tree.childrenBy(deed, 'det').some((child) => /^an?$/i.test(tree.at(child).form))) return false
  return tree.is(deed, 'parataxis') || (tree.is(deed, 'obl') && tree.cases(deed)[0] === 'in')
}

/** Whether it is the deed that the verb, or what it governs, is about: "that Niger refused to accept". */
function isJudged({ token }: Trigger, deed: number, { tree }: RoleReader): boolean {
  return [token, ...tree.childrenBy(token, 'xcomp')].some((verb) =>
    objectsOf(tree, verb).some((object) => object.token === deed),
  )
}

/** Who is told in the clauses before to have done something to those who judge. */
function doneTo(
  deed: number,
  isOwn: (actor: string) => boolean,
  { tree }: RoleReader,
  memory: EventMemory,
): PartyNamed | undefined {
  const { sentence } = tree.at(deed)
  return memory.told.findLast(
    ({ trigger, source, target }) =>
      trigger.token < deed &&
      tree.at(trigger.token).sentence === sentence &&
      trigger.type !== 'CONSULT' &&
      isOwn(target.actor) &&
      !isOwn(source.actor),
  )?.source
}

/** Who acts in the clause that a noun stands in or takes up. */
function doersOf(deed: number, reader: RoleReader): readonly PartyNamed[] {
  const { tree } = reader
  for (const ancestor of tree.ancestors(deed)) {
    if (!tree.isVerb(ancestor)) continue
    return reader.doersOf(ancestor)
  }
  return []
}

const JUDGING: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN'])
