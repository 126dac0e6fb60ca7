import type { Actor } from '../../model/actor.ts'
import { plainName, soundKey } from './nameKey.ts'

/** An actor that a search may mean, and the name by which it was found. */
export interface FoundActor {
  readonly actor: Actor
  readonly by: string
  /** Only the beginning of a name sounds like what was typed. */
  readonly faint: boolean
}

/** Shorter words are not looked up by sound: too many names would fit. */
const LEAST_FOR_SOUND = 4
const LEAST_SOUND = 3

/** The actors of a graph, made ready to be found by any of their names. */
export type ActorNames = readonly {
  readonly actor: Actor
  readonly names: readonly { readonly name: string; readonly plain: string; readonly sound: string }[]
}[]

export const namesOf = (actors: readonly Actor[]): ActorNames =>
  actors.map((actor) => ({
    actor,
    names: [actor.name, ...actor.aliases].map((name) => ({
      name,
      plain: plainName(name),
      sound: soundKey(name),
    })),
  }))

/**
 * Actors by any of their names: the whole name before its beginning, that before the beginning of a word in it, that before
 * a spelling that only sounds alike; equals stay in the order in which the actors come.
 */
export function findActors(actors: ActorNames, text: string): readonly FoundActor[] {
  const wanted = plainName(text)
  if (wanted === '') return []
  const key = soundKey(text)
  const sound = wanted.length >= LEAST_FOR_SOUND && key.length >= LEAST_SOUND ? key : ''
  return actors
    .flatMap(({ actor, names }) => {
      const best = names
        .map(({ name, plain, sound: own }) => ({ name, rank: rankOf(wanted, sound, plain, own) }))
        .reduce((one, other) => (other.rank < one.rank ? other : one))
      return best.rank === NOT_FOUND ? [] : [{ actor, by: best.name, rank: best.rank }]
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ actor, by, rank }) => ({ actor, by, faint: rank === FAINT }))
}

const FAINT = 4
const NOT_FOUND = 9

function rankOf(wanted: string, sound: string, plain: string, own: string): number {
  if (plain === wanted) return 0
  if (plain.startsWith(wanted)) return 1
  if (begins(plain, wanted)) return 2
  if (sound === '') return NOT_FOUND
  if (own === sound) return 3
  return begins(own, sound) ? FAINT : NOT_FOUND
}

/** Every word wanted begins a word of the name. */
const begins = (name: string, wanted: string): boolean =>
  wanted.split(' ').every((word) => name.split(' ').some((part) => part.startsWith(word)))
