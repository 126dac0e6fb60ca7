import type { Mention } from '../../results.ts'
import type { PronounMention } from './boundPronouns.ts'
import type { Scene } from './scene.ts'

/**
 * How well a name is whom "it", "him" or "them" mean in "broke off relations with Chad, accusing it of lies" and "met Togo's envoy
 * and thanked him": what a clause goes on to do, it mostly does to whom the clause before names beside the subject, and not to a
 * subject of the sentence before.
 */
export function goesOnAbout(
  { tree }: Scene,
  { headToken, reading }: PronounMention,
  other: Mention | null,
): number {
  if (other === null || reading.use !== 'personal' || !tree.is(headToken, 'obj', 'iobj')) return 1
  const verb = tree.head(headToken)
  if (!tree.is(verb, 'advcl', 'conj') || tree.child(verb, 'nsubj') !== null) return 1
  if (tree.is(verb, 'advcl') && tree.at(verb).xpos !== 'VBG') return 1
  const main = tree.head(verb)
  const name = other.headToken
  if (name > verb || main > name || !tree.isVerb(main) || !tree.within(name, main)) return 1
  for (let at = name; at !== main; at = tree.head(at)) {
    if (!tree.is(at, 'obj', 'iobj', 'obl', 'nmod')) return 1
  }
  return CLOSE
}

const CLOSE = 3
