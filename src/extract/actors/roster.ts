import type { ActorKind } from '../../model/actor.ts'
import { fold } from '../knowledge/fold.ts'
import type { Knowledge, Organisation } from '../knowledge/types.ts'
import type { LinkedActor } from '../results.ts'

/** "Raúl Alfonsín" → "raul-alfonsin". */
export const slug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

interface Draft {
  readonly id: string
  readonly kind: ActorKind
  name: string
  readonly aliases: Set<string>
  country: string | null
  role: string | null
  gender: 'female' | 'male' | null
}

/** The actors of one article while they are gathered; an id stands for one actor however often it is asked for. */
export class Roster {
  readonly #drafts = new Map<string, Draft>()
  readonly #knowledge: Knowledge
  /** Ids by the common noun that the article calls them. */
  readonly #nouns = new Map<string, Set<string>>()
  /** Actors as they were when somebody last asked for them; what is told of one since takes it out. */
  readonly #asked = new Map<string, LinkedActor>()

  constructor(knowledge: Knowledge, actors: Iterable<LinkedActor> = []) {
    this.#knowledge = knowledge
    for (const actor of actors) this.#drafts.set(actor.id, { ...actor, aliases: new Set(actor.aliases) })
  }

  /** The id of a state, which becomes an actor of the article. */
  state(code: string): string {
    const name = this.#knowledge.state(code)?.name ?? code
    return this.#add('country', code, name, this.#isoCode(code))
  }

  organisation({ name, country }: Pick<Organisation, 'name' | 'country'>): string {
    return this.#add('organization', slug(name), name, this.#isoCode(country))
  }

  person(
    name: string,
    country: string | null,
    role: string | null,
    gender: 'female' | 'male' | null,
  ): string {
    const id = this.#add('person', slug(name), name, this.#isoCode(country))
    const draft = this.#drafts.get(id)!
    draft.role ??= role
    draft.gender ??= gender
    return id
  }

  /** A pronoun has told it; what is known already stays. */
  tellGender(id: string, gender: 'female' | 'male'): void {
    this.#change(id, (draft) => {
      draft.gender ??= gender
    })
  }

  /** Words beside a name have told whom the person serves; what is known already stays. */
  tellCountry(id: string, country: string): void {
    this.#change(id, (draft) => {
      draft.country ??= this.#isoCode(country)
    })
  }

  /** Another name of the actor as the article writes it. */
  alias(id: string, surface: string): void {
    const draft = this.#drafts.get(id)
    if (draft === undefined || surface === draft.name || surface === '' || draft.aliases.has(surface)) return
    this.#change(id, ({ aliases }) => aliases.add(surface))
  }

  /** A common noun by which the article calls the actor ("police"): a name as long as it calls no other one so. */
  noun(id: string, surface: string): void {
    const ids = this.#nouns.get(surface) ?? new Set()
    this.#nouns.set(surface, ids)
    if (ids.has(id)) return
    ids.add(id)
    // Whoever alone was called so is so no more.
    for (const one of ids) this.#asked.delete(one)
  }

  get(id: string): LinkedActor | undefined {
    const known = this.#asked.get(id)
    if (known !== undefined) return known
    const draft = this.#drafts.get(id)
    if (draft === undefined) return undefined
    const actor = this.#finished(draft)
    this.#asked.set(id, actor)
    return actor
  }

  actors(): ReadonlyMap<string, LinkedActor> {
    return new Map([...this.#drafts].map(([id, draft]) => [id, this.#finished(draft)]))
  }

  #change(id: string, tell: (draft: Draft) => void): void {
    const draft = this.#drafts.get(id)
    if (draft === undefined) return
    this.#asked.delete(id)
    tell(draft)
  }

  #finished(draft: Draft): LinkedActor {
    const aliases = new Set(draft.aliases)
    for (const [noun, ids] of this.#nouns) if (ids.size === 1 && ids.has(draft.id)) aliases.add(noun)
    aliases.delete(draft.name)
    return { ...draft, aliases: [...aliases] }
  }

  /** States that few recognise have codes of this project only, which stay inside it; Kosovo's is in common use. */
  #isoCode(code: string | null): string | null {
    if (code === null || !/^[A-Z]{3}$/.test(code)) return null
    const disputed = this.#knowledge.state(code)?.status === 'disputed'
    return disputed && code.startsWith('X') && code !== 'XKX' ? null : code
  }

  #add(kind: ActorKind, key: string, name: string, country: string | null): string {
    const id = `${kind}:${key}`
    const known = this.#drafts.get(id)
    if (known === undefined)
      this.#drafts.set(id, { id, kind, name, aliases: new Set(), country, role: null, gender: null })
    else known.country ??= country
    this.#asked.delete(id)
    return id
  }
}
