import type { Actor } from '../../model/actor.ts'

/**
 * The shortest form that still tells who is meant: the one word of a person's name by which the articles call them
 * ("Lukashenko", "Xi"), an acronym of a state or body ("US", "EU"), otherwise the name.
 */
export function shortName({ kind, name, aliases }: Actor): string {
  const candidates =
    kind === 'person'
      ? aliases.filter((alias) => !alias.includes(' ') && name.split(' ').includes(alias))
      : aliases.filter((alias) => /^\p{Lu}{2,5}$/u.test(alias))
  return candidates.sort((one, other) => one.length - other.length)[0] ?? name
}

/** "the West" at the head of a line reads "The West". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
