import { isOfNone, isOwn } from '../../knowledge/peopleNouns.ts'
import type { Institution } from '../../knowledge/types.ts'
import type { Mention } from '../../results.ts'
import { subjectsOf } from '../../syntax/clause.ts'
import type { NominalReading } from '../reading.ts'
import { homeOf, placeTold } from './homeStates.ts'
import { actorOf, nameOf, type Resolution, type Scene, stateOf } from './scene.ts'

const WHOLE_ARTICLE = 1000

/**
 * "the farmers", "migrants", "aid agencies": those so called before; else those of the state where they act, or an actor
 * by that noun where nobody tells of which state they are.
 */
export function resolvePeople(
  scene: Scene,
  mention: Mention & { reading: NominalReading },
  people: Institution,
): Resolution | null {
  const noun = people.phrases[0]!
  if (
    mention.reading.modifiers.some((word) => /^(?:other|another|many|some|several|former|most)$/.test(word))
  )
    return null
  const before = calledSo(scene, mention, noun)
  if (before !== null) return before
  if (!isOfNone(people)) {
    const home =
      (isOwn(people) ? stateOfDoer(scene, mention) : null) ??
      placeTold(scene, mention, people) ??
      homeOf(scene, mention, people)
    if (home !== null) {
      const actor = scene.roster.organisation(scene.knowledge.institutionOf(home, people))
      scene.roster.noun(actor, noun)
      return { actors: [actor], reason: `${nameOf(scene, actor)}, of the state where they are` }
    }
    // In a text that tells of states one of them is theirs, whichever.
    if (tellsOfState(scene, mention)) return null
  }
  const actor = scene.roster.organisation({ name: noun, country: null })
  const words = scene.textOf(mention.firstToken, mention.lastToken)
  if (words.split(' ').length <= 4) scene.roster.alias(actor, words)
  return { actors: [actor], reason: `${noun} without a name` }
}

/** "the exiles" after "Cuban exiles". */
function calledSo(
  scene: Scene,
  { firstToken, reading }: Mention & { reading: NominalReading },
  noun: string,
): Resolution | null {
  if (!reading.definite) return null
  const last = scene.discourse.candidates({
    before: firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      const known = actor === undefined || others.length > 0 ? undefined : actorOf(scene, actor)
      return Number(known?.kind === 'organization' && ` ${known.name.toLowerCase()}`.endsWith(` ${noun}`))
    },
  })[0]?.actors[0]
  return last === undefined ? null : { actors: [last], reason: `${nameOf(scene, last)}, told of before` }
}

const tellsOfState = (scene: Scene, { firstToken }: Mention): boolean =>
  scene.discourse.candidates({
    before: firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor]) => Number(actor?.startsWith('country:') ?? false),
  }).length > 0

/** "Chad freed the activists": whoever holds or frees them. */
function stateOfDoer(scene: Scene, { headToken }: Mention): string | null {
  const { tree } = scene
  const counted = tree.cases(headToken)[0] === 'of' ? tree.head(headToken) : headToken
  const party = tree.firstConjunct(counted)
  const verb = tree.head(party)
  if (!tree.is(party, 'obj', 'nsubj:pass') || verb < 0) return null
  for (const { token } of subjectsOf(tree, verb)) {
    const doer = scene.mentionAt(token)
    const [actor, ...others] = doer === null || token === party ? [] : scene.actorsOf(doer)
    if (actor !== undefined && others.length === 0) return stateOf(scene, actor)
  }
  return null
}
