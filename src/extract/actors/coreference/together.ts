import type { Mention } from '../../results.ts'
import { subjectsOf } from '../../syntax/clause.ts'
import type { DependencyTree } from '../../syntax/tree.ts'

/*
 * How much a sentence tells of two together: as a coordination, as subject and object of a verb, as the parties of a noun.
 */

/** Where a mention stands in its clause: what it is to which verb, and through which nouns. */
export interface Place {
  readonly mention: Mention
  readonly actor: string
  readonly party: string | null
  /** The first of its coordination. */
  readonly first: number
  readonly verb: number
  /** The word that the verb takes: the mention's own, or the noun that it says more of. */
  readonly argument: number
  readonly nouns: readonly number[]
}

const TOGETHER = 1.2
const BETWEEN = 2.4
const CLAUSE = 1
const NOUN = 0.9
const LOOSE = 0.2
/** In a longer list each two are less of a pair. */
const LISTED = 0.3
/** Two who do something together, or of whom one helps the other, are hardly "the two sides". */
const ON_ONE_SIDE = 0.4

const HELPS: ReadonlySet<string> = new Set(
  'support back help arm aid assist supply fund finance train equip ally side praise thank defend send sell give'.split(
    ' ',
  ),
)

/** Who does these stands between two others. */
const MEDIATES: ReadonlySet<string> = new Set(
  (
    'mediate broker facilitate host urge persuade arrange welcome commend congratulate observe chair oversee monitor ' +
    'convene propose'
  ).split(' '),
)

/** Whether who does what the verb tells stands between two others. */
export const isBetweenOthers = (tree: DependencyTree, verb: number): boolean =>
  verb >= 0 && MEDIATES.has(tree.lemma(verb))

/** How much two places in one sentence tell of a pair, and how much of one that is set against each other. */
export function standing(
  tree: DependencyTree,
  one: Place,
  other: Place,
): { readonly weight: number; readonly opposed: number } {
  const weight = weigh(tree, one, other)
  return { weight, opposed: isOnOneSide(tree, one, other) ? weight * ON_ONE_SIDE : weight }
}

/** "X and Y urged Z", "X armed Y" */
function isOnOneSide(tree: DependencyTree, one: Place, other: Place): boolean {
  if (one.argument !== other.argument) return other.verb >= 0 && HELPS.has(tree.lemma(other.verb))
  return tree.is(one.argument, 'nsubj') && one.verb >= 0 && tree.child(one.verb, 'obj', 'iobj') !== null
}

function weigh(tree: DependencyTree, one: Place, other: Place): number {
  if (one.actor === other.actor || (one.party !== null && one.party === other.party)) return 0
  const placed = (one.mention.locative ? 0.4 : 1) * (other.mention.locative ? 0.4 : 1)
  if (one.first === other.first) return weighList(tree, one.first)
  const shared = one.nouns.some((noun) => other.nouns.includes(noun) || noun === other.mention.headToken)
  const mediates = isBetweenOthers(tree, one.verb) ? 0.15 : 1
  if (shared || other.nouns.includes(one.mention.headToken)) return NOUN * placed
  // "Japan's ambassador and the delegation of the Union"
  if (one.argument === other.argument && tree.childrenBy(one.argument, 'conj').length > 0)
    return weighList(tree, one.argument) * placed
  if (one.verb >= 0 && other.verb >= 0) {
    const subjects = subjectsOf(tree, other.verb).map(({ token }) => tree.firstConjunct(token))
    const joined =
      one.verb === other.verb
        ? one.argument !== other.argument
        : subjects.includes(one.argument) || subjects.includes(one.first)
    const said = isBetweenOthers(tree, other.verb) ? 0.15 : mediates
    if (joined) {
      const direct = (one.nouns.length === 0 ? 1 : 0.7) * (other.nouns.length === 0 ? 1 : 0.7)
      return CLAUSE * direct * placed * said
    }
  }
  return LOOSE * placed * mediates
}

function weighList(tree: DependencyTree, first: number): number {
  if (tree.coordination(first).length > 2) return LISTED
  return tree.cases(first).includes('between') ? BETWEEN : TOGETHER
}

/** Where a mention of an actor stands. */
export function placeOf(tree: DependencyTree, mention: Mention, actor: string, party: string | null): Place {
  const first = tree.firstConjunct(mention.headToken)
  const nouns: number[] = []
  let argument = first
  while (tree.is(argument, 'amod', 'compound', 'nmod', 'appos', 'flat') && tree.head(argument) >= 0) {
    const noun = tree.head(argument)
    nouns.push(noun)
    argument = tree.firstConjunct(noun)
    if (nouns.length > 4) break
  }
  const verb = tree.is(argument, 'nsubj', 'obj', 'iobj', 'obl') ? tree.head(argument) : -1
  return { mention, actor, party, first, verb, argument, nouns }
}
