import type { Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { RoleReader } from './roleReader.ts'

/**
 * Whether somebody speaks for or against what his own side has just been told to do: "Chad recalled its envoy from Niger. The
 * Chadian opposition criticised the decision." That is a matter among Chadians, and nothing is said to Niger. What two did
 * together one may well praise or blame the other for.
 */
export function isOfOwnDeed(trigger: Trigger, reader: RoleReader, memory: EventMemory): boolean {
  if (!STANCES.has(trigger.type) || trigger.reading.wordClass !== 'verb') return false
  const { tree } = reader
  const deeds = tree
    .childrenBy(trigger.token, 'obj', 'nsubj:pass')
    .flatMap((noun) => memory.takenUpBy(noun, WHOLE_ARTICLE) ?? [])
  if (deeds.length === 0) return false
  const source = reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
  if (!source) return false
  const isOwn = (actor: string): boolean => reader.isOneOf(source.parties, actor)
  return deeds.every(
    (deed) =>
      tree.at(deed.trigger.token).sentence < tree.at(trigger.token).sentence &&
      isOwn(deed.source.actor) &&
      !isOwn(deed.target.actor) &&
      !(deed.trigger.reading.frame.mutual || deed.trigger.type === 'AGREE'),
  )
}

/** In sentences: "the apology" is the one that the article tells of. */
const WHOLE_ARTICLE = 1000

/** What one says of a deed. */
const STANCES: ReadonlySet<string> = new Set(['ACCUSE', 'SUPPORT'])
