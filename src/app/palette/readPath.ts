import { type ActorNames, findActors } from './findActors.ts'

/** The two ends of a path as they were typed, and the actors that they most likely mean. */
export interface AskedPath {
  readonly from: string
  readonly to: string
}

const FORMS: readonly RegExp[] = [
  /^(?:path|way|route)\s+(?:from\s+)?(.+?)\s*(?:->|→|>|–>)\s*(.+)$/i,
  /^(?:path|way|route)\s+(?:from\s+)?(.+?)\s+to\s+(.+)$/i,
  /^(?:path\s+)?between\s+(.+?)\s+and\s+(.+)$/i,
  /^(?:path\s+)?from\s+(.+?)\s+to\s+(.+)$/i,
  /^(.+?)\s*(?:->|→)\s*(.+)$/i,
]

/** "path Iran -> Qatar", "between Xi and Biden", "from Iran to Qatar": ids of the two actors; null when it asks for no path. */
export function readPath(text: string, actors: ActorNames): AskedPath | null {
  for (const form of FORMS) {
    const [, one, other] = form.exec(text.trim()) ?? []
    const [from, to] = [one, other].map((name) => (name ? findActors(actors, name)[0]?.actor.id : undefined))
    if (from && to && from !== to) return { from, to }
  }
  return null
}
