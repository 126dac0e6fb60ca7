import type { Knowledge, OrganisationKind } from '../../knowledge/types.ts'
import type { LinkedActor, Mention } from '../../results.ts'
import type { DependencyTree } from '../../syntax/tree.ts'
import type { Roster } from '../roster.ts'
import type { Discourse } from './discourse.ts'
import type { PairMemory } from './pairMemory.ts'

/** To whom a pronoun or description refers, and why, in words. */
export interface Resolution {
  readonly actors: readonly string[]
  readonly reason: string
}

/** What the resolvers of pronouns and of descriptions share about one article. */
export interface Scene {
  readonly tree: DependencyTree
  readonly discourse: Discourse
  /** Which two the article tells of together. */
  readonly pairs: PairMemory
  readonly roster: Roster
  readonly knowledge: Knowledge
  /** The day or year in which the story plays. */
  readonly date: string | null
  /** The actors found for a mention so far. */
  readonly actorsOf: (mention: Mention) => readonly string[]
  /** The mention that covers a token, the description before the name inside it. */
  readonly mentionAt: (token: number) => Mention | null
  /** Text from the first token to the last, white space as single spaces. */
  readonly textOf: (firstToken: number, lastToken: number) => string
  /** Titles by which the article calls an actor, in lower case. */
  readonly titlesOf: (actor: string) => readonly string[]
  /** What a body is, as far as its words or general knowledge say. */
  readonly kindsOf: (actor: string) => readonly OrganisationKind[]
}

export const nameOf = ({ roster }: Scene, actor: string): string => roster.get(actor)?.name ?? actor

export const actorOf = ({ roster }: Scene, id: string): LinkedActor | undefined => roster.get(id)

/** The state of an actor: of a country itself, of a person's or body's service; null where there is none. */
export function stateOf({ roster }: Scene, id: string): string | null {
  const actor = roster.get(id)
  if (actor === undefined) return null
  return actor.kind === 'country' ? id.slice('country:'.length) : actor.country
}

/** The actors of the mention that owns something, with those coordinated to it: "Rwanda" and "Congo" of "the governments of Rwanda and Congo". */
export function ownersOf(scene: Scene, owner: number): readonly string[] {
  if (owner < 0) return []
  return [
    ...new Set(
      scene.tree.coordination(owner).flatMap((token) => {
        const mention = scene.mentionAt(token)
        return mention === null ? [] : scene.actorsOf(mention)
      }),
    ),
  ]
}

/** "X", "X and Y", "X, Y and Z". */
export function listNames(scene: Scene, actors: readonly string[]): string {
  const names = actors.map((actor) => nameOf(scene, actor))
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
