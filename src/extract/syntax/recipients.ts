import type { Token } from '../../nlp/document.ts'

/**
 * Hangs the receiver on the verb of giving where the parser gives it to what describes the gift: in "returned a statue of a
 * queen to Chad" no queen is one to Chad, and in "returned a mask that was stolen from a palace to Chad" nobody stole it to Chad.
 */
export function recipients(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  for (const to of tokens) {
    const noun = tokens[to.head]
    if (
      !/^(?:into|to)$/.test(to.form) ||
      to.deprel !== 'case' ||
      !noun ||
      noun.index < to.index ||
      !/^(?:nmod|obl)\b/.test(noun.deprel)
    )
      continue
    const gift = giftAbove(tokens, noun)
    const verb = gift ? tokens[gift.head] : giverAbove(tokens, noun)
    if (!verb || hasReceiver(tokens, verb, noun.index)) continue
    moved.set(noun.index, { ...noun, head: verb.index, deprel: 'obl' })
  }
  return moved
}

/** What is given, where the phrase hangs on something that only describes it and leads to nobody. */
function giftAbove(tokens: readonly Token[], phrase: Token): Token | null {
  let at = tokens[phrase.head]
  if (!at || TAKING_TO.has(at.lemma.toLowerCase())) return null
  if (at.upos === 'VERB' && !LEADING_NOWHERE.has(at.lemma)) return null
  for (let steps = 0; at && steps < STEPS; steps++) {
    const above: Token | undefined = tokens[at.head]
    if (!above || !/^(?:nmod|obl|acl|appos|conj)\b/.test(at.deprel) || at.index < above.index) return null
    at = above
    const verb = tokens[at.head]
    const given = at.deprel === 'obj' || at.deprel === 'nsubj:pass'
    if (given && verb && GIVING.has(verb.lemma) && verb.index < phrase.index) return at
  }
  return null
}

/** The verb of "flew rations for four thousand people into Chad", where the parser hangs Chad on the people. */
function giverAbove(tokens: readonly Token[], phrase: Token): Token | null {
  const people = tokens[phrase.head]
  const verb = people && tokens[people.head]
  if (!people || !verb || !people.deprel.startsWith('obl') || !CARRYING.has(verb.lemma)) return null
  const isFor = tokens
    .slice(verb.index + 1, people.index)
    .some(({ head, deprel, form }) => head === people.index && deprel === 'case' && form === 'for')
  return isFor && phrase.index > people.index && people.index > verb.index ? verb : null
}

const CARRYING: ReadonlySet<string> = new Set(
  'fly ship ferry truck haul airlift bring send rush carry transport deliver drop parachute'.split(' '),
)

const STEPS = 4

const hasReceiver = (tokens: readonly Token[], verb: Token, before: number): boolean =>
  tokens
    .slice(verb.index + 1, before)
    .some(
      ({ head, deprel, index }) =>
        head === verb.index &&
        (deprel === 'iobj' ||
          tokens
            .slice(verb.index + 1, index)
            .some((mark) => mark.head === index && mark.deprel === 'case' && mark.form === 'to')),
    )

const GIVING: ReadonlySet<string> = new Set(
  'return restore hand give transfer extradite deliver surrender repatriate send supply sell lend donate present'.split(
    ' ',
  ),
)

/** What describes a gift and goes to nobody. */
const LEADING_NOWHERE: ReadonlySet<string> = new Set(
  'steal loot take seize capture engrave wear hold keep find recover confiscate detain arrest jail accuse suspect worth make'.split(
    ' ',
  ),
)

/** Behind these "to" tells their own other end. */
const TAKING_TO: ReadonlySet<string> = new Set(
  `ambassador envoy visit trip journey tour threat aid assistance help support letter message response answer reply road route way
  access approach damage link tie relation attack opposition resistance commitment alternative solution key witness heir adviser
  advisor objection return exit passage flight pipeline bridge border invitation address speech statement gift export contribution
  donation loan loss danger risk challenge harm claim right due next close loyal friend neighbour neighbor party testimony`.split(
    /\s+/,
  ),
)
