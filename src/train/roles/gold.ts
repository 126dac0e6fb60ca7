import { readFileSync } from 'node:fs'
import type { ActorKind } from '../../model/actor.ts'

/** An annotated article's actors and relations, as its `.gold.json` holds them. */
interface GoldFile {
  readonly actors: readonly {
    readonly key: string
    readonly kind: string
    readonly names: readonly string[]
    readonly country: string | null
  }[]
  readonly relations: readonly {
    readonly source: string
    readonly target: string
    readonly type: string
    readonly alsoTypes?: readonly string[]
    readonly alsoSource?: readonly string[]
    readonly alsoTarget?: readonly string[]
    readonly quote: string
    readonly trigger: string
    readonly optional?: boolean
    readonly polarity: string
    readonly modality: string
    readonly alsoModality?: readonly string[]
    readonly attribution: string | null
    readonly alsoAttribution?: readonly (string | null)[]
    readonly when?: { readonly start: string; readonly end: string } | null
  }[]
}

interface Party {
  readonly kind: string
  readonly names: ReadonlySet<string>
  readonly country: readonly string[]
}

/** One relation that the annotators found, at the place of its trigger. */
export interface GoldRelation {
  readonly at: number
  /** Where its trigger ends. */
  readonly end: number
  readonly types: readonly string[]
  readonly sources: readonly Party[]
  readonly targets: readonly Party[]
  readonly optional: boolean
  readonly polarity: string
  readonly modalities: readonly string[]
  /** By whose word it may stand; null is the article's own. */
  readonly voices: readonly (Party | null)[]
  /** ISO days, both inclusive; null where the text tells no time. */
  readonly when: { readonly start: string; readonly end: string } | null
}

/** An actor as far as it is compared with the annotators'. */
interface NamedActor {
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
}

/** Reads the annotation of one article. `text` is the article's own; a quote that is not in it once is skipped. */
export function readGold(path: string, text: string): readonly GoldRelation[] {
  const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldFile
  const party = (key: string): Party => {
    const actor = gold.actors.find((one) => one.key === key)
    if (!actor) throw new Error(`${path}: no actor ${key}`)
    const names = actor.names.map(foldName)
    return { kind: actor.kind, names: new Set(names), country: actor.country ? [actor.country] : names }
  }
  return gold.relations.flatMap((relation): GoldRelation[] => {
    const at = text.indexOf(relation.quote)
    if (at < 0) return []
    const start = at + Math.max(0, relation.quote.indexOf(relation.trigger))
    return [
      {
        at: start,
        end: start + relation.trigger.length,
        types: [relation.type, ...(relation.alsoTypes ?? [])],
        sources: [relation.source, ...(relation.alsoSource ?? [])].map(party),
        targets: [relation.target, ...(relation.alsoTarget ?? [])].map(party),
        optional: relation.optional ?? false,
        polarity: relation.polarity,
        modalities: [relation.modality, ...(relation.alsoModality ?? [])],
        voices: [relation.attribution, ...(relation.alsoAttribution ?? [])].map((key) =>
          key === null ? null : party(key),
        ),
        when: relation.when ?? null,
      },
    ]
  })
}

/** Whether an actor is one of those, by name and kind, or only of the same state. */
export function isOneOf(
  actor: NamedActor | undefined,
  parties: readonly Party[],
  how: 'actor' | 'state',
): boolean {
  if (!actor) return false
  const names = [actor.name, ...actor.aliases].map(foldName)
  const country = actor.country ? [actor.country] : names
  return parties.some((party) =>
    how === 'actor'
      ? party.kind === actor.kind && names.some((name) => party.names.has(name))
      : country.some((one) => party.country.includes(one)),
  )
}

const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?\b/g, '')
    .replace(/^(the|an?)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
