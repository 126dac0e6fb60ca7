import type { Quotation } from '../../nlp/document.ts'
import { obliquesOf } from './fillers.ts'
import { isMedium, type Party } from './namedParties.ts'
import type { Parties } from './parties.ts'
import type { DependencyTree } from './tree.ts'

/** Who speaks, and the verb of saying. */
interface Voice {
  readonly party: Party
  readonly verb: number
}

/** How many sentences may lie between two quotations of one exchange, and between words and an answer to them. */
const NEAR = { exchange: 2, answer: 8 } as const

/**
 * To whom each quotation is said: "told the prime minister: “You …”", "turning to him", "in a letter to Chad", "“Dear Ukrainian friends, …”".
 * Where nobody is named the same speaker goes on speaking to the same one; else he answers who spoke to him or of him or his state
 * before. Null where nothing tells; reporters and papers are nobody to make demands on.
 */
export function addresseesOf(
  tree: DependencyTree,
  parties: Parties,
  quotations: readonly Quotation[],
  voices: readonly (Voice | null)[],
): readonly (Party | null)[] {
  const found: (Party | null)[] = []
  const spans = quotations.map(({ start, end }) => {
    const first = tree.tokens.findIndex((token) => token.start >= start)
    const after = tree.tokens.findIndex((token) => token.start >= end)
    return { first, last: after < 0 ? tree.tokens.length : after }
  })
  const sentenceOf = (i: number): number => tree.at(spans[i]!.first).sentence
  quotations.forEach((_, i) => {
    const voice = voices[i]
    if (!voice) {
      found.push(null)
      return
    }
    const isOther = (party: Party): boolean =>
      !parties.areOneSide(party.actor, voice.party.actor) && !isMedium(party.mention)
    const named = [...recipientsOf(tree, voice.verb), ...calledIn(i)]
      .flatMap((token) => parties.of(token, 'target'))
      .find(isOther)
    found.push(named ?? takenUp(i, voice) ?? answered(i, voice))
  })
  return found

  /** "Dear Ukrainian friends, you are not alone": who is called inside the quotation. */
  function calledIn(i: number): readonly number[] {
    return tree.tokens
      .slice(spans[i]!.first, spans[i]!.last)
      .flatMap(({ index }) => (tree.is(index, 'vocative') ? [index] : []))
  }

  /** Of one exchange. */
  function takenUp(i: number, voice: Voice): Party | null {
    const before = voices[i - 1]
    if (!before || sentenceOf(i) - sentenceOf(i - 1) > NEAR.exchange) return null
    if (before.party.actor === voice.party.actor) return found[i - 1] ?? null
    return found[i - 1]?.actor === voice.party.actor ? before.party : null
  }

  /** Who last spoke, of another side, of the side that now speaks. */
  function answered(i: number, voice: Voice): Party | null {
    for (let earlier = i - 1; earlier >= 0 && sentenceOf(i) - sentenceOf(earlier) <= NEAR.answer; earlier--) {
      const before = voices[earlier]
      if (!before || parties.areOneSide(before.party.actor, voice.party.actor)) continue
      if (speaksOf(earlier, voice.party.actor)) return before.party
    }
    return null
  }

  /** Whether a side is named in a quotation, or in the sentences around and before it. */
  function speaksOf(i: number, side: string): boolean {
    const [from, to] = [sentenceOf(i) - 1, tree.at(spans[i]!.last - 1).sentence]
    let at = spans[i]!.first
    while (at > 0 && tree.at(at - 1).sentence >= from) at--
    for (; at < tree.tokens.length && tree.at(at).sentence <= to; at++)
      if (parties.namedAt(at).some((actor) => parties.areOneSide(actor, side))) return true
    return false
  }
}

/** The words for those to whom a verb of saying is said. */
function recipientsOf(tree: DependencyTree, verb: number): readonly number[] {
  const to = (token: number): readonly number[] =>
    obliquesOf(tree, token, ['to']).map((filler) => filler.token)
  const told = TELLING.has(tree.lemma(verb)) ? tree.childrenBy(verb, 'obj', 'iobj') : []
  const turning = tree
    .childrenBy(verb, 'advcl', 'parataxis', 'conj', 'ccomp', 'xcomp')
    .filter((clause) => TURNING.has(tree.lemma(clause)))
    .flatMap((clause) => [...tree.childrenBy(clause, 'obj'), ...to(clause)])
  const letters = tree.childrenBy(verb, 'obl').filter((noun) => LETTERS.has(tree.lemma(noun)))
  return [...told, ...turning, ...letters.flatMap(to), ...to(verb)]
}

/** "…," he said, referring to the rebels; "…," he said of the rebels: the words for whom those without a name in a quotation are. */
export function spokenOf(tree: DependencyTree, verb: number): readonly number[] {
  const of = (token: number, ...marks: readonly string[]): readonly number[] =>
    obliquesOf(tree, token, marks).map((filler) => filler.token)
  const meaning = tree
    .childrenBy(verb, 'advcl', 'ccomp', 'xcomp', 'parataxis')
    .filter((clause) => tree.at(clause).xpos === 'VBG')
    .flatMap((clause) => {
      if (tree.lemma(clause) === 'mean') return tree.childrenBy(clause, 'obj')
      return MEANING.has(tree.lemma(clause)) ? of(clause, 'to', 'of') : []
    })
  const references = tree
    .childrenBy(verb, 'obl')
    .filter((noun) => /^(?:reference|allusion)$/.test(tree.lemma(noun)))
  return [...meaning, ...references.flatMap((noun) => of(noun, 'to')), ...of(verb, 'of')]
}

const MEANING: ReadonlySet<string> = new Set(['refer', 'speak', 'allude', 'point'])

const TELLING: ReadonlySet<string> = new Set(
  'tell warn ask urge remind assure advise inform thank address implore beg exhort lecture beseech order challenge taunt'.split(
    ' ',
  ),
)

const TURNING: ReadonlySet<string> = new Set('address turn face'.split(' '))

const LETTERS: ReadonlySet<string> = new Set('letter message note telegram cable telegramme reply'.split(' '))
