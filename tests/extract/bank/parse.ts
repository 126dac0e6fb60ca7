import type { Modality, Polarity } from '../../../src/model/relation.ts'
import { RELATION_TYPE_NAMES, type RelationType } from '../../../src/model/relationTypes.ts'

/**
 * A bank is text, one case a line: `Sentences. => relation; relation` or `=> none`. A relation is written
 *
 *     ?SOURCE>TARGET TYPE|ALSO neg|pos plan|poss|actual @WHO on:2023-03-01/2023-03-05
 *
 * A party is a state's code (then anybody who acts for the state will do) or a name, with others after a slash; in small
 * letters it is somebody who has no name ("rebels"). `<>` takes either direction. `?` marks what may be left out; what has a
 * party without a name always may. Left unsaid: `pos`, `actual`, the article's own word, no date.
 */
export interface BankCase {
  readonly text: string
  readonly relations: readonly BankRelation[]
}

export interface BankRelation {
  readonly written: string
  readonly source: BankParty
  readonly target: BankParty
  readonly eitherWay: boolean
  readonly optional: boolean
  readonly types: readonly RelationType[]
  readonly polarities: readonly Polarity[]
  readonly modalities: readonly Modality[]
  readonly attribution: BankParty | null
  readonly when: string | null
}

/** Names or codes, any of which will do. */
export type BankParty = readonly string[]

const SHORT_MODALITY: Readonly<Record<string, Modality>> = {
  actual: 'actual',
  plan: 'planned',
  poss: 'possible',
}
const SHORT_POLARITY: Readonly<Record<string, Polarity>> = { pos: 'positive', neg: 'negative' }
const SYMMETRIC: ReadonlySet<RelationType> = new Set(['CONSULT', 'COOPERATE', 'AGREE', 'ALLY', 'RIVAL'])

export function parseBank(written: string): readonly BankCase[] {
  return written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [text, relations] = line.split(' => ')
      if (text === undefined || relations === undefined) throw new Error(`no “ => ” in: ${line}`)
      return { text, relations: relations === 'none' ? [] : relations.split('; ').map(parseRelation) }
    })
}

function parseRelation(written: string): BankRelation {
  const match =
    /^(\??)(.+?)(<?>)(.+?) ([A-Z]{3,}(?:\|[A-Z]{3,})*)((?: \S+)*?)(?: @(.+?))?(?: on:(\S+))?$/.exec(written)
  if (!match) throw new Error(`not a relation: ${written}`)
  const [, mark, from, arrow, to, typeWords, flags, who, on] = match
  const source = from!.split('/')
  const target = to!.split('/')
  const types = typeWords!.split('|').map((word) => {
    const type = RELATION_TYPE_NAMES.find((one) => one === word)
    if (!type) throw new Error(`no type ${word}: ${written}`)
    return type
  })
  const words = flags!.split(/[ |]/).filter((word) => word !== '')
  const unknown = words.find((word) => !(word in SHORT_MODALITY || word in SHORT_POLARITY))
  if (unknown !== undefined) throw new Error(`what is “${unknown}”? ${written}`)
  const modalities = words.flatMap((word) => SHORT_MODALITY[word] ?? [])
  const polarities = words.flatMap((word) => SHORT_POLARITY[word] ?? [])
  return {
    written,
    source,
    target,
    eitherWay: arrow === '<>' || SYMMETRIC.has(types[0]!),
    optional: mark === '?' || isUnnamed(source) || isUnnamed(target),
    types,
    polarities: polarities.length > 0 ? polarities : ['positive'],
    modalities: modalities.length > 0 ? modalities : ['actual'],
    attribution: who === undefined ? null : who.split('/'),
    when: on ?? null,
  }
}

export const isUnnamed = (party: BankParty): boolean => /^[a-z]/.test(party[0]!)
