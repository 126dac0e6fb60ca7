import { groupBy } from '../../base/groupBy.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { PEOPLE_NOUNS, REPORTING_VERBS } from '../lexicon/predicates.ts'
import { CRAFT, wordsOf } from '../lexicon/wordClasses.ts'
import type { Argued, Mention, Trigger } from '../results.ts'
import { isMediumBetween, isPassingOn } from '../roles/partyKinds.ts'
import { mayRelate } from '../roles/relatable.ts'
import { isBeside } from '../roles/victims.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { CandidateWorld } from './articleFacts.ts'
import type { Candidate, Filler } from './candidate.ts'
import { FillerLists } from './fillers.ts'
import { stateOf } from './statePairs.ts'
import { wishersOf } from './wished.ts'

/** One trigger with a reading of each type that it may have, and its candidates. */
export interface TriggerCandidates {
  readonly trigger: Trigger
  /** 0 for the reading that the rules try first. */
  readonly rank: number
  /** Who may be a party of it. */
  readonly fillers: readonly Filler[]
  readonly candidates: readonly Candidate[]
}

/** All that may be told by the triggers of an article, those that the rules found among it. */
export function candidatesOf(world: CandidateWorld): readonly TriggerCandidates[] {
  const { triggers, told, links, tree } = world
  const fillers = new FillerLists(tree, world.mentions, links, told)
  const ruledAt = groupBy(told, ({ trigger }) => trigger.token)
  return [...groupBy(triggers, ({ token }) => token)].flatMap(([token, readings]) => {
    const ruled = ruledAt.get(token) ?? []
    return oneOfEachType(readings, ruled).map((trigger, rank): TriggerCandidates => {
      const own = ruled.filter((one) => one.trigger.type === trigger.type)
      const who = withRuled(
        fillers.of(trigger).filter(({ mention }) => !isMediumBetween(mention, tree)),
        own,
        world,
      )
      const { sentence } = tree.at(token)
      const around = [...own, ...(ruledAt.get(tree.head(token)) ?? [])]
      const ofThing = asksForSomeone(trigger) && doneToThing(tree, token)
      const isJoint = GONE_INTO_TOGETHER.has(trigger.type)
      const isNoun = trigger.reading.wordClass === 'noun'
      const statesAt = (words: readonly number[]): ReadonlySet<string> =>
        new Set(
          words.flatMap((word) => world.parties.of(word, 'source').map(({ actor }) => stateOf(links, actor))),
        )
      const wishers = statesAt(isJoint && isNoun ? wishersOf(tree, token) : [])
      const doers = statesAt(isJoint && !isNoun ? subjectsOf(tree, token).map((filler) => filler.token) : [])
      const hasOne = (states: ReadonlySet<string>, ...parties: readonly Filler[]): boolean =>
        states.size > 0 && parties.some(({ actor }) => states.has(stateOf(links, actor)))
      const tells = (mention: Mention): boolean => isTellerOf(mention, around, tree)
      const candidates: Candidate[] = []
      const targets = who.filter(
        ({ back, mention }) => back > 0 || !isBeside(tree, mention.headToken, trigger),
      )
      for (const source of who) {
        if (isPassingOn(source.mention, trigger)) continue
        for (const target of targets) {
          if (isEpithet(tree, source, target, trigger) || isEpithet(tree, target, source, trigger)) continue
          const absent = source.back > 0 && target.back > 0
          if (absent && !fillers.toldBefore(sentence, source.actor, target.actor)) continue
          const rule = ruledAs(own, trigger, source, target)
          if (rule === null && ofThing) continue
          if (rule === null && hasOne(wishers, source, target)) continue
          // Who is not named there joins in what others do only with one of them.
          const isNamed = source.back === 0 && target.back === 0
          if (rule === null && !isNamed && doers.size > 0 && !hasOne(doers, source, target)) continue
          if (rule === null && (tells(source.mention) || tells(target.mention))) continue
          const [one, other] = [links.actors.get(source.actor), links.actors.get(target.actor)]
          if (!mayRelate(one, other, trigger.type, rule !== null)) continue
          candidates.push({ trigger, source, target, ruled: rule })
        }
      }
      return { trigger, rank, fillers: who, candidates }
    })
  })
}

/** What several do together: who wishes for it in others is no party of it. */
const GONE_INTO_TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'AGREE'])

/** "the Chadian-backed rebels said": Chad, which only tells whose they are, is no party of what they say or do. */
function isEpithet(tree: DependencyTree, one: Filler, other: Filler, { token }: Trigger): boolean {
  const name = one.mention.headToken
  const participle = name + 2
  if (one.back > 0 || other.back > 0 || tree.tokens[name + 1]?.form !== '-' || participle === token)
    return false
  if (tree.tokens[participle]?.xpos !== 'VBN' || !tree.is(participle, 'amod', 'compound')) return false
  const described = tree.head(participle)
  return (
    described > participle &&
    tree.within(other.mention.headToken, described) &&
    !tree.within(token, described)
  )
}

/** Whether a verb is read as what is done to someone alone: "met him", "called him". */
const asksForSomeone = ({ type, reading }: Trigger): boolean =>
  type === 'CONSULT' && reading.wordClass === 'verb' && reading.target === 'who'

/** "met a deadline", "called the speech brave", "met a tanker": whether its object is no one whom one might speak to. */
function doneToThing(tree: DependencyTree, verb: number): boolean {
  const object = tree.child(verb, 'obj')
  if (object === null || tree.at(object).upos !== 'NOUN') return false
  const noun = tree.lemma(object)
  return !PEOPLE_NOUNS.has(noun) || CRAFTS.has(noun)
}

const CRAFTS = wordsOf(CRAFT)

/** "Chad and Niger held talks, Togo announced": of what several do together who only tells of it is no party. */
const isTellerOf = (mention: Mention, ruled: readonly Argued[], tree: DependencyTree): boolean =>
  tree.is(mention.headToken, 'nsubj') &&
  tree.is(tree.head(mention.headToken), 'parataxis') &&
  REPORTING_VERBS.has(tree.lemma(tree.head(mention.headToken))) &&
  ruled.some(({ rule, trigger }) => rule.endsWith('/group') && trigger.reading.frame.mutual)

/** The reading that the rules took, else the first that anyone may do to anyone: for others they would have found their person. */
function oneOfEachType(readings: readonly Trigger[], ruled: readonly Argued[]): readonly Trigger[] {
  return [...groupBy(readings, ({ type }) => type).values()].map(
    (same) =>
      same.find((one) => ruled.some(({ trigger }) => trigger.index === one.index)) ??
      same.find(({ reading }) => reading.doer === null && reading.target !== 'person') ??
      same[0]!,
  )
}

function withRuled(
  fillers: readonly Filler[],
  ruled: readonly Argued[],
  { tree }: CandidateWorld,
): readonly Filler[] {
  const all = new Map(fillers.map((filler) => [filler.actor, filler]))
  for (const { trigger, source, target } of ruled) {
    const { sentence } = tree.at(trigger.token)
    for (const { actor, mention } of [source, target])
      all.set(actor, { actor, mention, back: Math.max(0, sentence - tree.at(mention.headToken).sentence) })
  }
  return [...all.values()]
}

function ruledAs(ruled: readonly Argued[], { type }: Trigger, source: Filler, target: Filler): Argued | null {
  const is = (one: Argued, a: Filler, b: Filler): boolean =>
    one.source.actor === a.actor && one.target.actor === b.actor
  return (
    ruled.find((one) => is(one, source, target)) ??
    (relationTypeInfo(type).symmetric ? (ruled.find((one) => is(one, target, source)) ?? null) : null)
  )
}
