import type { Argued, Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { Speakers } from '../syntax/speakers.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { RoleReader } from './roleReader.ts'
import type { ToldBefore } from './toldBefore.ts'

/**
 * "“I promise to answer,” she told Chad", "“We request a mission,” he wrote to the Council": what one asks, promises or regrets by
 * saying so, and of nobody whom the words name, is said to whoever is spoken to.
 */
export function saidToAddressee(
  readings: readonly Trigger[],
  reader: RoleReader,
  before: ToldBefore,
  speakers: Speakers,
): readonly Argued[] {
  const { tree } = reader
  for (const trigger of readings) {
    if (!isPerformed(tree, trigger) || namesSomeone(tree, trigger.token)) continue
    const addressee = speakers.addresseeAt(trigger.token)
    const source = reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    if (!addressee || !source || reader.isOneOf(source.parties, addressee.actor)) continue
    const found = before.withTarget(trigger, source, addressee, 0.7, 'said to', 'addressed')
    if (found.length > 0) return found
  }
  return []
}

/** "I promise", "we request": done by the words themselves, and so in the present, unhedged. */
function isPerformed(tree: DependencyTree, { token, type, reading }: Trigger): boolean {
  if (reading.wordClass !== 'verb' || !SAID_TO.has(type) || !PERFORMED.has(tree.lemma(token))) return false
  if (tree.at(token).xpos !== 'VBP' || tree.is(token, 'advcl', 'acl:relcl', 'acl')) return false
  return (
    tree.childrenBy(token, 'aux').length === 0 &&
    subjectsOf(tree, token).some(({ token: subject }) => /^(?:i|we)$/i.test(tree.at(subject).form))
  )
}

/** "we ask the world to help", "I appeal to everyone": whoever that is, it is not who is spoken to. */
const namesSomeone = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'iobj').length > 0 ||
  (TAKING_PERSONS.has(tree.lemma(verb)) && tree.child(verb, 'obj') !== null) ||
  tree
    .childrenBy(verb, 'obl')
    .some((child) => /^(?:to|on|upon|of|from|with)$/.test(tree.cases(child)[0] ?? ''))

const SAID_TO: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'CONCEDE'])

const PERFORMED: ReadonlySet<string> = new Set(
  'ask request demand appeal propose promise pledge vow swear offer insist urge plead beg apologise apologize'.split(
    ' ',
  ),
)

/** The object of these is whom one asks. */
const TAKING_PERSONS: ReadonlySet<string> = new Set(['ask', 'urge', 'beg'])
