import { nameOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { type Description, WHOLE_ARTICLE } from './search.ts'

/** With the word that makes it another office: "the prime minister" is no foreign minister. */
export const calledInFull = ({ modifiers, head }: Description['reading']): string =>
  [...modifiers.filter((word) => /^(?:foreign|prime|vice)$/.test(word)), head].join(' ')

/** "the prime minister" where only other ministers are named stands for the state of the last of them. */
export function ofLastState(scene: Scene, mention: Description, called: string): Resolution | null {
  const { head } = mention.reading
  if (called === head) return null
  const [found] = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) =>
      actor !== undefined &&
      others.length === 0 &&
      stateOf(scene, actor) !== null &&
      scene.titlesOf(actor).some((title) => title.endsWith(head))
        ? 1
        : 0,
  })
  const state = found === undefined ? null : stateOf(scene, found.actors[0]!)
  if (state === null) return null
  const actor = scene.roster.state(state)
  return { actors: [actor], reason: `${nameOf(scene, actor)}, for which the ${called} stands` }
}
