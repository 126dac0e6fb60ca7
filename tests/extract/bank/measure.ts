import type { ArticleExtraction } from '../../../src/extract/extractArticle.ts'
import type { Actor } from '../../../src/model/actor.ts'
import type { Relation } from '../../../src/model/relation.ts'
import { type BankCase, type BankParty, type BankRelation, isUnnamed } from './parse.ts'

/** One relation that was missed or should not be there, with the class of error that it is. */
export interface Failure {
  readonly error:
    | 'actor not found'
    | 'no trigger'
    | 'argument not reached'
    | 'wrong direction'
    | 'wrong type'
    | 'false alarm'
    | 'polarity'
    | 'modality'
    | 'attribution'
    | 'when'
  readonly text: string
  readonly detail: string
}

/** What was found in a bank: counts and every failure. */
export class Tally {
  found = 0
  wanted = 0
  right = 0
  given = 0
  readonly #judged = new Map<string, { right: number; all: number }>()
  readonly failures: Failure[] = []

  /** Share of the wanted relations that were found; 1 where none is wanted. */
  get recall(): number {
    return this.wanted === 0 ? 1 : this.found / this.wanted
  }

  /** Share of the relations given that are wanted or optional; 1 where none is given. */
  get precision(): number {
    return this.given === 0 ? 1 : this.right / this.given
  }

  get f1(): number {
    const { recall, precision } = this
    return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  }

  /** Share of the relations found whose modality, polarity, attribution or date is as wanted. */
  share(of: 'modality' | 'polarity' | 'attribution' | 'when'): number {
    const { right, all } = this.#judged.get(of) ?? { right: 0, all: 0 }
    return all === 0 ? 1 : right / all
  }

  /** Counts one case. Parties are compared by state, as in the scores of the gold graphs. */
  add({ text, relations }: BankCase, { actors, relations: all, diagnostics }: ArticleExtraction): void {
    const silent = diagnostics.filter(({ stage }) => stage === 'weighing').map(({ message }) => message)
    const byId = new Map(actors.map((actor) => [actor.id, actor]))
    const given = distinct(all, byId)
    const told = given.map((one) => writtenAs(one, byId)).join('; ')
    const fail = (error: Failure['error'], detail: string): void => {
      this.failures.push({ error, text, detail })
    }
    for (const wanted of relations) {
      const found = given.filter((one) => isThat(one, wanted, byId))
      if (!wanted.optional) {
        this.wanted++
        if (found.length > 0) this.found++
        else {
          const error = errorOf(wanted, given, actors, byId, silent)
          fail(error, `${wanted.written} — given: ${told}${silent.map((note) => ` (${note})`).join('')}`)
        }
      }
      const best = found[0]
      if (!best || wanted.optional) continue
      const judge = (of: 'modality' | 'polarity' | 'attribution' | 'when', right: boolean): void => {
        const sums = this.#judged.get(of) ?? { right: 0, all: 0 }
        this.#judged.set(of, { right: sums.right + Number(right), all: sums.all + 1 })
        if (!right) fail(of, `${wanted.written} — given: ${told}`)
      }
      judge(
        'modality',
        found.some(({ modality }) => wanted.modalities.includes(modality)),
      )
      judge(
        'polarity',
        found.some(({ polarity }) => wanted.polarities.includes(polarity)),
      )
      judge(
        'attribution',
        found.some(({ attribution }) => isWho(attribution, wanted.attribution, byId)),
      )
      if (wanted.when !== null)
        judge(
          'when',
          found.some(({ when }) => spell(when) === wanted.when),
        )
    }
    for (const one of given) {
      this.given++
      if (relations.some((wanted) => isThat(one, wanted, byId))) this.right++
      else fail('false alarm', `${writtenAs(one, byId)} [${one.why.path}]`)
    }
  }
}

type Actors = ReadonlyMap<string, Actor>

/** Each pair and type of a sentence once, without what stays inside one state. */
function distinct(relations: readonly Relation[], actors: Actors): readonly Relation[] {
  const seen = new Map<string, Relation>()
  for (const one of relations) {
    const [source, target] = [sideOf(one.source, actors), sideOf(one.target, actors)]
    const key = `${one.evidence.sentence.start} ${source} ${target} ${one.type}`
    if (source !== target && !seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

const sideOf = (id: string, actors: Actors): string => actors.get(id)?.country ?? id

function isThat(one: Relation, wanted: BankRelation, actors: Actors): boolean {
  if (!wanted.types.includes(one.type)) return false
  const { source, target } = wanted
  if (isParty(one.source, source, actors) && isParty(one.target, target, actors)) return true
  return wanted.eitherWay && isParty(one.source, target, actors) && isParty(one.target, source, actors)
}

function isParty(id: string, party: BankParty, actors: Actors): boolean {
  const actor = actors.get(id)
  return actor !== undefined && (isUnnamed(party) || isNamed(actor, party))
}

const isNamed = (actor: Actor, party: BankParty): boolean =>
  party.some(
    (name) =>
      actor.country === name ||
      [actor.name, ...actor.aliases].some((alias) => fold(alias).includes(fold(name))),
  )

const isWho = (id: string | null, party: BankParty | null, actors: Actors): boolean =>
  id === null || party === null ? id === party : isParty(id, party, actors)

const fold = (name: string): string =>
  ` ${name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim()} `

const spell = (when: Relation['when']): string | null =>
  when === null ? null : when.start === when.end ? when.start : `${when.start}/${when.end}`

function errorOf(
  wanted: BankRelation,
  given: readonly Relation[],
  actors: readonly Actor[],
  byId: Actors,
  silent: readonly string[],
): Failure['error'] {
  const { source, target } = wanted
  const isKnown = (party: BankParty): boolean => actors.some((actor) => isNamed(actor, party))
  if (!isKnown(source) || !isKnown(target)) return 'actor not found'
  const straight = given.some((one) => isParty(one.source, source, byId) && isParty(one.target, target, byId))
  const swapped = given.filter(
    (one) => isParty(one.source, target, byId) && isParty(one.target, source, byId),
  )
  if (swapped.some(({ type }) => wanted.types.includes(type))) return 'wrong direction'
  if (straight || swapped.length > 0) return 'wrong type'
  return silent.length > 0 ? 'argument not reached' : 'no trigger'
}

function writtenAs(one: Relation, actors: Actors): string {
  const side = (id: string): string => actors.get(id)?.country ?? actors.get(id)?.name ?? id
  const words = [
    `${side(one.source)}>${side(one.target)} ${one.type}`,
    one.polarity === 'negative' ? 'neg' : '',
    one.modality === 'actual' ? '' : one.modality,
    one.attribution === null ? '' : `@${side(one.attribution)}`,
    one.when?.basis === 'stated' ? `on:${spell(one.when)}` : '',
  ]
  return words.filter((word) => word !== '').join(' ')
}
