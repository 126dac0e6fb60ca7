import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { RoleReader } from './roleReader.ts'

/**
 * Who did what a reproach names without its doer: of "deplored the invasion" whoever has been told to invade or attack most often
 * so far, what was told last counting most. `isOwn` says who is on the side that reproaches: what it did itself is not meant.
 * Null where the words name no harm of a kind that was told.
 */
export function doerOfDeedMeant(
  trigger: Trigger,
  isOwn: (actor: string) => boolean,
  reader: RoleReader,
  memory: EventMemory,
): Argued['source'] | null {
  const { tree } = reader
  const { sentence } = tree.at(trigger.token)
  const types = new Set(
    deedNouns(tree, trigger)
      .flatMap((noun) => readingsOf('noun', spelling(tree.lemma(noun))))
      .filter(({ type, weak }) => !weak && HARMS.has(type))
      .map(({ type }) => type),
  )
  if (types.size === 0) return null
  const weights = new Map<string, number>()
  let doer: Argued['source'] | null = null
  for (const { trigger: told, source } of memory.told) {
    if (told.token >= trigger.token || !types.has(told.type) || isOwn(source.actor)) continue
    const weight =
      (weights.get(source.actor) ?? 0) + 1 / (1 + FADING * (sentence - tree.at(told.token).sentence))
    weights.set(source.actor, weight)
    if (doer === null || weight >= weights.get(doer.actor)!) doer = source
  }
  return doer
}

/** By how much a telling loses weight with each sentence. */
const FADING = 0.3

/** The nouns that may name what is reproached, the object first. */
function deedNouns(tree: DependencyTree, { token, reading }: Trigger): readonly number[] {
  const objects = reading.wordClass === 'verb' ? tree.childrenBy(token, 'obj', 'nsubj:pass') : []
  const about = tree
    .childrenBy(token, 'obl', 'nmod')
    .filter((child) => FELT_ABOUT.has(tree.cases(child)[0] ?? '') && child > token)
  return [...objects, ...(objects.length > 0 ? [] : about)]
    .flatMap((child) => tree.coordination(child))
    .filter((child) => tree.at(child).upos === 'NOUN')
}

const FELT_ABOUT: ReadonlySet<string> = new Set(['about', 'at', 'over', 'by', 'against'])

/** What one does to another and is reproached for. */
const HARMS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE'])
