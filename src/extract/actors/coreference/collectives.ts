import { listNames, type Resolution, type Scene, stateOf } from './scene.ts'
import { type Description, howOften, WHOLE_ARTICLE } from './search.ts'

/*
 * Persons in the plural who are spoken of as the body that they sit in or the state that they rule.
 */

const ON_THE_BENCH = /^(?:judges|justices|arbitrators)$/
const SOLDIERS = /^(?:generals|colonels|officers|soldiers|putschists|commanders)$/
const JUNTA =
  /\b(?:junta|coup|putsch|(?:seized|took|grabbed|taken|seizing) power|military (?:rulers?|government|regime))\b/i

/** "The judges ordered Chile …" are the court named last; "the generals" who seized power are the state. */
export function resolveCollective(scene: Scene, mention: Description): Resolution | null {
  const { head, plural, owner, country, definite } = mention.reading
  if (!plural || !definite || owner !== -1 || country !== null) return null
  if (ON_THE_BENCH.test(head)) return courtBefore(scene, mention)
  return SOLDIERS.test(head) && hasPower(scene, mention) ? ruledState(scene, mention) : null
}

function courtBefore(scene: Scene, { firstToken }: Description): Resolution | null {
  const last = scene.discourse.candidates({
    before: firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) =>
      actor !== undefined && others.length === 0 && scene.kindsOf(actor).includes('court') ? 1 : 0,
  })[0]?.actors
  return last === undefined
    ? null
    : { actors: last, reason: `${listNames(scene, last)}, whose judges they are` }
}

/** "The generals who grabbed power", or what is called a junta elsewhere. */
function hasPower({ tree }: Scene, { headToken, reading }: Description): boolean {
  const clause = tree
    .childrenBy(headToken, 'acl')
    .find((one) => /^(?:seize|take|grab)$/.test(tree.lemma(one)))
  if (clause !== undefined)
    return tree.childrenBy(clause, 'obj').some((object) => tree.lemma(object) === 'power')
  if (reading.modifiers.length > 0 || !/^(?:generals|colonels|putschists)$/.test(reading.head)) return false
  return JUNTA.test(tree.tokens.map(({ form }) => form).join(' '))
}

/** The state that the article speaks of most, up to there. */
function ruledState(scene: Scene, mention: Description): Resolution | null {
  const often = howOften(scene, mention)
  const codes = new Set([...scene.roster.actors().keys()].flatMap((actor) => stateOf(scene, actor) ?? []))
  const [best] = [...codes]
    .map((code) => ({ code, weight: often(`country:${code}`) }))
    .sort((a, b) => b.weight - a.weight)
  if (best === undefined) return null
  const actor = scene.roster.state(best.code)
  return { actors: [actor], reason: `${listNames(scene, [actor])}, which they rule` }
}
