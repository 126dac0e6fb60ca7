import { bodyFound } from './bodies.ts'
import type { Found } from './found.ts'
import { placeAt } from './seats.ts'
import { stateNameAt } from './states.ts'
import { type DocumentView, firstOfList, headOf, isModifier } from './view.ts'

/** Words between a people and its group: "Irish *cattle* farmers", "Chinese *state-owned* companies". */
const MOST_MODIFIERS = 3

/**
 * People or things of a state that act as a body: "Greek newspapers", "Turkish commandos", "a Stockholm court". Those
 * that are a part of one of its institutions are that institution; others are called as the text calls them.
 */
export function groupOfState(view: DocumentView, token: number): Found | null {
  const { tokens, knowledge } = view
  const state = stateNameAt(view, token)
  if (state === null) return bodyOfTown(view, token)
  if (state.entry.via === 'seat') return null
  const noun = groupNounAfter(view, state.lastToken)
  if (noun === null) return null
  const { value, firstToken, lastToken } = noun
  // Of what sits in a capital only a court is named by it: "a Berlin court".
  if (state.entry.via === 'capital' && value.institution !== 'courts') return null
  const head = lastToken - 1
  // "Japan ships cars": after a name, where a people's adjective would stand, it may well be a verb.
  if (state.entry.form === 'name' && view.lower[head] === 'ships') return null
  if (!/^(?:NOUN|PROPN)$/.test(tokens[head]!.upos) || isModifier(view, head)) return null
  if (value.acting && !acts(view, head)) return null
  // "American and British firms": they are of both.
  const owner = tokens[headOf(view, token, state.lastToken)]!
  if (owner.head < firstToken || owner.head >= lastToken) return null
  return bodyFound(token, lastToken, {
    name: view.textOf(token, lastToken),
    institution: value.institution === null ? null : knowledge.institution(value.institution),
    kind: value.kind,
    country: state.codes[0] ?? null,
  })
}

/** "an Istanbul court", "Geneva prosecutors": of the state where the town lies. */
function bodyOfTown(view: DocumentView, token: number): Found | null {
  const place = placeAt(view, token)
  if (place === null) return null
  const noun = place.lastToken
  const key = BODIES_OF_TOWNS.get(view.lower[noun] ?? '')
  if (key === undefined || isModifier(view, noun) || view.isCapital(noun)) return null
  const institution = view.knowledge.institution(key)
  if (institution === null) return null
  return bodyFound(token, noun + 1, {
    name: view.textOf(token, noun + 1),
    institution,
    kind: institution.kind,
    country: place.code,
  })
}

const BODIES_OF_TOWNS: ReadonlyMap<string, string> = new Map([
  ['court', 'courts'],
  ['judge', 'courts'],
  ['judges', 'courts'],
  ['prosecutors', 'prosecutors'],
])

/** "French farmers blocked roads", "sunk by Greek gunboats": they do something, alone or with others. */
function acts(view: DocumentView, noun: number): boolean {
  const { deprel } = view.tokens[firstOfList(view, noun)]!
  return deprel === 'nsubj' || deprel === 'obl:agent'
}

/** The noun of a group after the name of a state, with what modifies it in between. */
function groupNounAfter(
  view: DocumentView,
  start: number,
): {
  value: NonNullable<ReturnType<DocumentView['groupNounAt']>>['value']
  firstToken: number
  lastToken: number
} | null {
  const { tokens } = view
  const last = view.sentenceOf(Math.max(0, start - 1)).lastToken
  for (let at = start; at < last && at - start <= MOST_MODIFIERS; at += 1) {
    const noun = view.groupNounAt(at)
    if (noun !== null && !isModifier(view, noun.lastToken - 1))
      return { value: noun.value, firstToken: start, lastToken: noun.lastToken }
    const { form, upos, deprel } = tokens[at]!
    // "Kenya shared intelligence": what the state does is no part of the group's name.
    if (upos === 'VERB' && /^(?:root|conj|ccomp|xcomp|advcl|acl|parataxis)/.test(deprel)) return null
    const joins = form === '-' && view.touches(at) && at > start
    if (!joins && (view.isCapital(at) || !/^(?:NOUN|ADJ|VERB)$/.test(upos))) return null
  }
  return null
}
