import { isAtHome, isOwn } from '../../knowledge/peopleNouns.ts'
import type { Institution } from '../../knowledge/types.ts'
import type { Mention } from '../../results.ts'
import { actorOf, type Scene, stateOf } from './scene.ts'
import { howOften } from './search.ts'

/*
 * Whose "the police", "the army", "the crowd" are where no words tell: bodies that every state has are at home where the
 * story plays, and are those of the state that it tells of.
 */

/** One state must stand out that much for "the army" to be its army. */
const CLEARLY = 1.5
/** Where it plays is told by places, which elsewhere count little. */
const SCENE = 3
/** An article tells of the place that it is sent from. */
const DATELINE = 1.5
/** What further tells of a state adds to its most prominent place. */
const REPEAT = 0.25
/** Those who represent a state abroad, or speak of what happened there, tell nothing of the scene. */
const ABROAD = 0.2

const ENVOYS: ReadonlySet<string> = new Set(['embassy', 'foreign-ministry'])

/** People in the street: of whatever state, the place tells. */
const CROWDS: ReadonlySet<string> = new Set(['protesters', 'students', 'unions'])
const isCrowd = (one: Institution): boolean => CROWDS.has(one.key) || isAtHome(one) || isOwn(one)

/** Bodies that act where they are at home; armies and ministers also go abroad. */
const AT_HOME: ReadonlySet<string> = new Set([
  'police',
  'opposition',
  'prosecutors',
  'courts',
  'parliament',
  'customs',
])

/** Who only acts in its own state. */
const ON_THE_SPOT: ReadonlySet<string> = new Set(['police', 'prosecutors', 'customs'])

/** The state in whose place the sentence says that the body acts; null where it says none. */
export function placeTold(scene: Scene, mention: Mention, institution: Institution): string | null {
  const { tree } = scene
  const acts = ON_THE_SPOT.has(institution.key) && tree.is(mention.headToken, 'nsubj')
  const within = acts ? tree.head(mention.headToken) : null
  return (
    (isCrowd(institution) || acts ? placeOfSentence(scene, mention.headToken, within) : null) ??
    ofPlace(scene, mention)
  )
}

/** The state in which a sentence, or a clause of it, plays: "in Jakarta" of "students threw stones at the Australian embassy in Jakarta". */
function placeOfSentence(scene: Scene, token: number, within: number | null): string | null {
  const { tree } = scene
  const { sentence } = tree.at(token)
  for (const { index, sentence: own } of tree.tokens) {
    if (own !== sentence || tree.cases(index)[0] !== 'in') continue
    if (within !== null && !tree.within(index, within)) continue
    const mention = scene.mentionAt(index)
    if (mention?.reading.type !== 'state' || !mention.locative) continue
    const [actor, ...others] = scene.actorsOf(mention)
    if (actor !== undefined && others.length === 0) return stateOf(scene, actor)
  }
  return null
}

/** "In Beijing, the foreign ministry welcomed …": the state in whose capital the clause plays. */
function ofPlace({ tree, mentionAt }: Scene, { headToken }: Mention): string | null {
  if (!tree.is(headToken, 'nsubj')) return null
  for (const token of tree.childrenBy(tree.head(headToken), 'obl')) {
    if (token > headToken || tree.cases(token)[0] !== 'in') continue
    const { reading } = mentionAt(token) ?? {}
    if (reading?.type === 'state' && reading.via === 'capital') return reading.codes[0] ?? null
  }
  return null
}

/** The state whose body it is by what the passage tells; null where two states may be meant. */
export function homeOf(scene: Scene, mention: Mention, institution: Institution): string | null {
  // Few states have a junta: it is that of the one that the article is about, not of whichever was named last.
  if (institution.key === 'junta') return stateOfArticle(scene)
  const often = howOften(scene, mention)
  const home = AT_HOME.has(institution.key) || isCrowd(institution)
  const dateline = home ? stateOfDateline(scene) : null
  const scores = new Map<string, number>()
  for (const { actors, score } of scene.discourse.candidates({
    before: mention.firstToken,
    reach: 2,
    accept: ([actor, ...others], told) => {
      const state = actor === undefined || others.length > 0 ? null : stateOf(scene, actor)
      if (state === null) return 0
      const scenery = home && told !== null ? tellsScene(told, institution) : 1
      return often(`country:${state}`) * scenery * (state === dateline ? DATELINE : 1)
    },
  })) {
    const state = stateOf(scene, actors[0]!)!
    const other = scores.get(state)
    scores.set(state, other === undefined ? score : other + REPEAT * score)
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  return first === undefined || (second !== undefined && first[1] < CLEARLY * second[1]) ? null : first[0]
}

/** "CAIRO, Egypt –": the state from which an article reports, by the place that opens one of its first sentences. */
function stateOfDateline(scene: Scene): string | null {
  const { tree } = scene
  for (const mention of scene.discourse.mentions) {
    const { sentence } = tree.at(mention.firstToken)
    if (sentence > 2) return null
    const opens = mention.firstToken === 0 || tree.at(mention.firstToken - 1).sentence !== sentence
    if (!opens || !mention.locative || mention.reading.type !== 'state') continue
    const [actor] = scene.actorsOf(mention)
    if (actor !== undefined) return stateOf(scene, actor)
  }
  return null
}

function tellsScene({ locative, reading }: Mention, institution: Institution): number {
  if (reading.type === 'organisation') return ENVOYS.has(reading.institution?.key ?? '') ? ABROAD : 1
  if (reading.type !== 'state') return 1
  // "hundreds of Egyptians": a crowd is of a people.
  return locative || (isCrowd(institution) && reading.uses.includes('plural')) ? SCENE : 1
}

/** The state that the whole article names most often, by itself. */
function stateOfArticle(scene: Scene): string | null {
  const counts = new Map<string, number>()
  for (const mention of scene.discourse.mentions)
    for (const actor of scene.actorsOf(mention))
      if (actorOf(scene, actor)?.kind === 'country') counts.set(actor, (counts.get(actor) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most === undefined ? null : stateOf(scene, most[0])
}
