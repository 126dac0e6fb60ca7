import type { Argued, Trigger } from '../results.ts'
import { objectsOf, subjectsOf } from '../syntax/clause.ts'
import { obliquesOf } from '../syntax/fillers.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { RoleReader } from './roleReader.ts'

/**
 * "Two Danes held in Iran were released", "won the release of a Dane jailed by Iran", "freed after years in an Iranian prison":
 * where nobody is told to let captives go, those do who held them.
 */
export function letGoByCaptor(readings: readonly Trigger[], reader: RoleReader): readonly Argued[] {
  for (const trigger of readings) {
    if (trigger.type !== 'RETREAT' || trigger.mode !== 'release' || saysWho(trigger, reader)) continue
    const freed = reader.fill(
      trigger,
      trigger.reading.frame.target.filter((slot) => slot === 'object' || slot === 'of'),
      'target',
    )[0]
    if (!freed) continue
    const captors = placesHeld(trigger, reader.tree).flatMap((place) =>
      reader.partiesOf(place, 'target').filter(({ actor }) => !reader.isOneOf(freed.parties, actor)),
    )
    const found = captors.slice(0, 1).flatMap((captor) => letGo(trigger, captor, freed, reader))
    if (found.length > 0) return found
  }
  return []
}

/**
 * "Chad freed two Danes arrested in May", "pardoned soldiers who had been convicted": of captives of whom nobody is told to have
 * taken them, whoever lets them go did.
 */
export function heldByReleaser(readings: readonly Trigger[], reader: RoleReader): readonly Argued[] {
  const { tree } = reader
  for (const trigger of readings) {
    const { token, type } = trigger
    if ((type !== 'COERCE' && type !== 'SANCTION') || !isTaken(tree, token)) continue
    // The parser may take "arrested" for what the release makes of them.
    const captives = tree.is(token, 'acl')
      ? tree.head(token)
      : tree.is(token, 'xcomp')
        ? tree.child(tree.head(token), 'obj')
        : null
    if (captives === null) continue
    const release = tree.head(tree.firstConjunct(captives))
    if (release < 0 || !RELEASING.has(tree.lemma(release))) continue
    if (!tree.is(captives, 'obj', 'nsubj:pass', 'conj')) continue
    const taken = reader.partiesOf(captives, 'target')
    const releasers = reader.doersOf(release)
    const source: FilledSlot = { slot: 'releaser', link: 'let go by', certainty: 0.8, parties: releasers }
    const target: FilledSlot = { slot: 'captive', link: 'done to', certainty: 0.9, parties: taken }
    const found = releasers
      .filter(({ actor }) => !reader.isOneOf(taken, actor))
      .flatMap((one) =>
        taken.flatMap((other) => reader.argue(trigger, one, other, source, target, 'releaser')),
      )
    if (found.length > 0) return found
  }
  return []
}

/** "arrested", "who had been convicted", and nobody by whom or where. */
const isTaken = (tree: DependencyTree, verb: number): boolean =>
  (HOLDING.has(tree.lemma(verb)) || CONVICTING.has(tree.lemma(verb))) &&
  tree.isPassive(verb) &&
  obliquesOf(tree, verb, ['by', 'in', 'at']).length === 0

const CONVICTING: ReadonlySet<string> = new Set(['convict', 'sentence', 'condemn'])

const RELEASING: ReadonlySet<string> = new Set(
  'free release pardon amnesty reprieve repatriate return'.split(' '),
)

function letGo(trigger: Trigger, captor: Party, freed: FilledSlot, reader: RoleReader): readonly Argued[] {
  const slot: FilledSlot = { slot: 'captor', link: 'held by', certainty: 0.75, parties: [captor] }
  return freed.parties.flatMap((one) => reader.argue(trigger, captor, one, slot, freed, 'captor'))
}

/** Whether the sentence names who lets go: the subject of a verb, its agent, the owner of a release. */
function saysWho(trigger: Trigger, reader: RoleReader): boolean {
  const { tree } = reader
  if (trigger.reading.wordClass === 'verb')
    return !tree.isPassive(trigger.token) || subjectsOf(tree, trigger.token).length > 0
  return reader.fill(trigger, ['owner', 'by', 'modifier'], 'source').length > 0
}

/** Where, or by whom, those were held who are let go. */
function placesHeld({ token, reading }: Trigger, tree: DependencyTree): readonly number[] {
  const captives = reading.wordClass === 'verb' ? objectsOf(tree, token) : obliquesOf(tree, token, ['of'])
  // The parser may hang "held" of "the release of two Danes held in Iran" on the release.
  const described = [token, ...captives.flatMap((captive) => tree.coordination(captive.token))]
  const held = described.flatMap((noun) => tree.childrenBy(noun, 'acl')).filter((verb) => isHeld(tree, verb))
  return [
    ...held.flatMap((verb) => subjectsOf(tree, verb).map((one) => one.token)),
    ...held.flatMap((verb) => obliquesOf(tree, verb, ['in', 'at']).map((one) => one.token)),
    ...[token, ...held].flatMap((deed) => captivities(tree, deed)),
  ]
}

/** "jailed", "held hostage", "who had been detained". */
function isHeld(tree: DependencyTree, verb: number): boolean {
  if (!HOLDING.has(tree.lemma(verb))) return false
  const object = tree.child(verb, 'obj')
  const asHostage = object !== null && /^(?:hostage|captive|prisoner)$/.test(tree.lemma(object))
  return tree.isPassive(verb) || (asHostage && tree.child(verb, 'nsubj') === null)
}

/** "prison" of "from a Chadian prison", "after years in prison in Chad", and the place where it is. */
function captivities(tree: DependencyTree, deed: number): readonly number[] {
  const phrases = tree.childrenBy(deed, 'obl', 'nmod')
  return [...phrases, ...phrases.flatMap((phrase) => tree.childrenBy(phrase, 'nmod', 'obl'))]
    .filter((phrase) => CAPTIVITY.has(tree.lemma(phrase)))
    .flatMap((phrase) => [phrase, ...obliquesOf(tree, phrase, ['in', 'at', 'by']).map((one) => one.token)])
}

const HOLDING: ReadonlySet<string> = new Set(
  'hold detain jail imprison capture seize arrest kidnap abduct intern incarcerate take'.split(' '),
)

const CAPTIVITY: ReadonlySet<string> = new Set(
  'captivity prison jail custody detention cell camp penitentiary confinement imprisonment'.split(' '),
)
