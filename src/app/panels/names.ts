import type { Actor } from '../../model/actor.ts'

/**
 * The shortest form that still tells who is meant: the one word of a person's name by which the articles call them
 * ("Lukashenko", "Xi"), an acronym of a state or body ("US", "EU"), otherwise the name. A capital in the capitals of a dateline
 * ("TUNIS") is no acronym of its state.
 */
export function shortName({ kind, name, aliases }: Actor): string {
  const candidates =
    kind === 'person'
      ? aliases.filter((alias) => !alias.includes(' ') && name.split(' ').includes(alias))
      : aliases.filter(
          (alias) => /^\p{Lu}{2,5}$/u.test(alias) && (kind !== 'country' || standFor(alias, name)),
        )
  return candidates.sort((one, other) => one.length - other.length)[0] ?? name
}

/** Whether letters stand for a name: they come in it in their order, and are not just its beginning. */
function standFor(letters: string, name: string): boolean {
  const whole = name.replace(/^the /i, '').toUpperCase()
  let from = 0
  for (const letter of letters) {
    const at = whole.indexOf(letter, from)
    if (at < 0) return false
    from = at + 1
  }
  return whole.charAt(0) === letters.charAt(0) && !whole.startsWith(letters)
}

/** "the West" at the head of a line reads "The West". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
