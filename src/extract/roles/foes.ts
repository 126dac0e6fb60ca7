import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import { firstCompleted } from './firstCompleted.ts'
import type { RoleReader } from './roleReader.ts'
import { otherSide, type PartyNamed, type ToldBefore } from './toldBefore.ts'

/** How sure a telling must be of its parties to say who fights whom. */
const SURE = 0.5

const CERTAINTY = 0.42

/** Finds the other side of a deed of war that names one side only in what the whole article tells of the war. */
export class Foes {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
  ) {}

  /** "Chadian soldiers burned villages": whose villages they are, the article says elsewhere. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    const ofWar = readings.filter(({ mode, type }) => mode !== 'resign' && EVIDENCE[type] !== undefined)
    return firstCompleted(this, [this.#done, this.#suffered], ofWar)
  }

  #done(trigger: Trigger): readonly Argued[] {
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const foe = source && this.#foeOf(source.parties[0]!.actor, trigger)
    return foe ? this.before.withTarget(trigger, source, foe, CERTAINTY, FOE, 'foe') : []
  }

  #suffered(trigger: Trigger): readonly Argued[] {
    if (trigger.type !== 'ASSAULT' || !this.#leavesDoerOpen(trigger)) return []
    const { frame } = trigger.reading
    if (this.reader.fill(trigger, frame.source, 'source').length > 0) return []
    const target = this.reader.fill(trigger, frame.target, 'target')[0]
    const suffers = target?.parties[0]
    // Who is killed, and named, may have been killed by anyone.
    if (!target || !suffers || this.reader.kindOf(suffers.actor) === 'person') return []
    const foe = this.#foeOf(suffers.actor, trigger)
    return foe ? this.before.withSource(trigger, foe, target, CERTAINTY, FOE, 'foe') : []
  }

  /** "was shelled", "soldiers shelled", "the shelling": nobody in particular is said to have done it. */
  #leavesDoerOpen({ token, reading }: Trigger): boolean {
    const { tree } = this.reader
    if (reading.wordClass !== 'verb') return reading.wordClass === 'noun'
    if (tree.isPassive(token))
      return !tree.childrenBy(token, 'obl').some((child) => tree.cases(child)[0] === 'by')
    return tree.childrenBy(token, 'nsubj').some((child) => PEOPLE_NOUNS.has(tree.lemma(child)))
  }

  /** Whom the article tells of as at odds with someone, oftenest; of equals the first, since an article opens with what it is about. */
  #foeOf(own: string, trigger: Trigger): PartyNamed | null {
    const isOwn = (actor: string): boolean => this.reader.sameState(actor, own)
    const foes: { readonly party: PartyNamed; count: number }[] = []
    for (const told of this.#evidence(trigger)) {
      const party = otherSide(told, isOwn)
      if (party === null || this.reader.kindOf(party.actor) === 'person') continue
      const known = foes.find((one) => this.reader.sameState(one.party.actor, party.actor))
      if (known) known.count++
      else foes.push({ party, count: 1 })
    }
    return foes.sort((one, other) => other.count - one.count)[0]?.party ?? null
  }

  #evidence({ type }: Trigger): readonly Argued[] {
    return this.memory.told.filter(
      (told) => told.certainty >= SURE && EVIDENCE[type]?.has(told.trigger.type) === true,
    )
  }
}

const FOE = 'the other side of its war,'

/** What tells of two that they are at odds in such a way that a deed of this type by one is likely done to the other. */
const EVIDENCE: Readonly<Record<string, ReadonlySet<string>>> = {
  ASSAULT: new Set(['ASSAULT']),
  RETREAT: new Set(['ASSAULT', 'MOBILIZE', 'COERCE']),
  MOBILIZE: new Set(['ASSAULT', 'MOBILIZE', 'RIVAL', 'THREATEN', 'COERCE', 'SANCTION', 'ACCUSE', 'REJECT']),
}
