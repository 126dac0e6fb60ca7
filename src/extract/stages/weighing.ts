import { groupBy } from '../../base/groupBy.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { withActingStates } from '../candidates/actingState.ts'
import type { CandidateWorld } from '../candidates/articleFacts.ts'
import { linkTo } from '../candidates/links.ts'
import { candidateWorld } from '../candidates/read.ts'
import { stateOf, statePair } from '../candidates/statePairs.ts'
import { hasCompany, type Weighed, weighCandidates } from '../candidates/weigh.ts'
import type { Argued, Trigger } from '../results.ts'
import { noteSilentSentences } from '../roles/silence.ts'
import { defineStage } from '../stage.ts'
import { isSigned } from '../syntax/signing.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** Below this about two in three are wrong: nothing is told. */
export const LEAST = 0.19

/**
 * The likeliest that an article tells of an actor who would else stand alone may be this unlikely: what it says of the two is
 * right one time in five, but whom it links, and in friendship or conflict, every other time.
 */
export const LEAST_FIRST = 0.1

/** What a sentence tells of two states beside its likeliest relation has to be likelier. */
export const LEAST_BESIDE = 0.25

/**
 * Weighs all that each trigger may tell, what the rules found and what they left open, by how often the like is true in
 * annotated articles; keeps what is likely enough, with its likelihood as its certainty.
 */
export const weighing = defineStage({
  name: 'weighing',
  needs: ['mentions', 'coreference', 'triggers', 'argumentRoles'],
  gives: 'weighed',
  run: (results, { article, document, note }): readonly Argued[] => {
    const world = candidateWorld(results, document, article.title)
    const likely = weighCandidates(world, hasCompany(world) ? LEAST_FIRST : LEAST)
    const perTrigger = [...groupBy(likely, ({ candidate }) => candidate.trigger.token).values()]
    const possible = perTrigger.flatMap((same) => surestOfEachPair(same, world))
    const told = new Map(possible.map((one) => [one, withActingStates(argued(one, world), world)]))
    const weighed = withoutUnlikelySeconds(likelyOrFirst(told), world).map((one) => told.get(one)!)
    const sure = results.triggers.filter(({ reading }) => !reading.weak)
    noteSilentSentences(document, sure, weighed, results.mentions, results.coreference, note)
    return weighed
  },
})

/**
 * One word tells one thing of two states: of several types, directions and spokesmen the likeliest; and the same the other way
 * round where the grammar says both ("accused each other").
 */
function surestOfEachPair(weighed: readonly Weighed[], world: CandidateWorld): readonly Weighed[] {
  return [...groupBy(weighed, (one) => statesOf(one, world)).values()].flatMap((same) => {
    const best = surest(same)
    const back = same.filter((one) => isReturned(one, best, world))
    return back.length > 0 ? [best, surest(back)] : [best]
  })
}

function isReturned(
  { candidate: one }: Weighed,
  { candidate: best }: Weighed,
  { links }: CandidateWorld,
): boolean {
  const { type } = best.trigger
  if (!one.ruled || !best.ruled || one.trigger.type !== type || relationTypeInfo(type).symmetric) return false
  return stateOf(links, one.source.actor) === stateOf(links, best.target.actor)
}

function withoutUnlikelySeconds(told: readonly Weighed[], world: CandidateWorld): readonly Weighed[] {
  const { tree } = world
  const bySentence = groupBy(
    told,
    (one) => `${tree.at(one.candidate.trigger.token).sentence} ${statesOf(one, world)}`,
  )
  const kept = new Set(
    [...bySentence.values()].flatMap((same) => [
      surest(same),
      ...same.filter(
        (one) => one.likelihood >= LEAST_BESIDE && !same.some((other) => isPartOf(one, other, tree)),
      ),
    ]),
  )
  return told.filter((one) => kept.has(one))
}

/** What is likely enough, and of an actor of whom it tells nothing the likeliest. */
function likelyOrFirst(told: ReadonlyMap<Weighed, Argued>): readonly Weighed[] {
  const actors = new Set<string>()
  const kept = new Set<Weighed>()
  for (const [one, { source, target }] of [...told].sort(([a], [b]) => b.likelihood - a.likelihood)) {
    const parties = [source.actor, target.actor]
    if (one.likelihood < LEAST && parties.every((actor) => actors.has(actor))) continue
    kept.add(one)
    for (const actor of parties) actors.add(actor)
  }
  return [...told.keys()].filter((one) => kept.has(one))
}

/** "targeted by sanctions", "called off the visit", "ratified a treaty": a verb and the noun that its reading rests on tell one thing. */
function isPartOf(
  { candidate: { trigger }, likelihood }: Weighed,
  surer: Weighed,
  tree: DependencyTree,
): boolean {
  const other = surer.candidate.trigger
  if (trigger.type === 'AGREE' && isSigned(tree, trigger.token) && tree.head(trigger.token) === other.token)
    return true
  const restsOn = (verb: Trigger, noun: Trigger): boolean =>
    !(verb.type === 'CONCEDE' && noun.type === 'ASSAULT') &&
    verb.reading.wordClass === 'verb' &&
    noun.reading.wordClass === 'noun' &&
    verb.words.includes(noun.token)
  return surer.likelihood >= likelihood && (restsOn(other, trigger) || restsOn(trigger, other))
}

const surest = (weighed: readonly Weighed[]): Weighed =>
  weighed.reduce((best, one) => (one.likelihood > best.likelihood ? one : best))

/** The two states that it is about, in either order. */
const statesOf = ({ candidate: { source, target } }: Weighed, { links }: CandidateWorld): string =>
  statePair(links, source.actor, target.actor)

function argued({ candidate, likelihood }: Weighed, world: CandidateWorld): Argued {
  const { trigger, source, target, ruled } = candidate
  if (ruled) return { ...ruled, certainty: likelihood }
  const { document, links, parties, tree } = world
  const nameOf = ({ mention }: typeof source): string => document.text.slice(mention.start, mention.end)
  return {
    trigger,
    source: { actor: source.actor, mention: parties.nameIn(source.actor, source.mention) },
    target: { actor: target.actor, mention: parties.nameIn(target.actor, target.mention) },
    rule: `${trigger.reading.wordClass}/weighed`,
    path: `${nameOf(source)} —${linkTo(tree, trigger.token, source)}→ ${document.text.slice(trigger.start, trigger.end)} —${linkTo(tree, trigger.token, target)}→ ${nameOf(target)}`,
    sourceReason: links.reasons[source.mention.index] ?? '',
    targetReason: links.reasons[target.mention.index] ?? '',
    certainty: likelihood,
  }
}
