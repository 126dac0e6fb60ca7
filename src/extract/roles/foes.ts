import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { Party } from '../syntax/parties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'
import { type PartyNamed, ToldBefore } from './toldBefore.ts'

/** How much oftener than any other a foe must be told of, where there are several. */
const MARGIN = 2

/** How sure a telling must be of its parties to say who fights whom. */
const SURE = 0.5

const CERTAINTY = 0.42

/** Finds the other side of a deed of war that names one side only, in what the whole article tells of the war. */
export class Foes {
  private readonly before: ToldBefore

  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
  ) {
    this.before = new ToldBefore(reader, memory)
  }

  /** "Chadian soldiers burned villages": whose villages they are, the article says elsewhere. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    for (const trigger of readings) {
      const evidence = EVIDENCE[trigger.type]
      if (evidence === undefined || trigger.mode === 'resign') continue
      const found = this.#done(trigger, evidence) ?? this.#suffered(trigger, evidence)
      if (found.length > 0) return found
    }
    return []
  }

  /** Null when it says of no one that he does it. */
  #done(trigger: Trigger, evidence: ReadonlySet<string>): readonly Argued[] | null {
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    if (!source) return null
    const foe = this.#foeOf(source.parties[0]!.actor, evidence)
    return foe ? this.before.withTarget(trigger, source, foe, CERTAINTY, FOE, 'foe') : []
  }

  #suffered(trigger: Trigger, evidence: ReadonlySet<string>): readonly Argued[] {
    const target = this.reader.fill(trigger, trigger.reading.frame.target, 'target')[0]
    const suffers = target?.parties[0]
    if (!target || !suffers || trigger.type !== 'ASSAULT' || !this.#leavesDoerOpen(trigger)) return []
    // Who is killed, and named, may have been killed by anyone.
    if (this.reader.kindOf(suffers.actor) === 'person') return []
    const foe = this.#foeOf(suffers.actor, evidence)
    if (!foe) return []
    const party: Party = { ...suffers, ...foe, via: '', certainty: CERTAINTY }
    const slot: FilledSlot = { slot: 'foe', link: FOE, certainty: 1, parties: [party] }
    return this.reader.argue(trigger, party, suffers, slot, target, 'foe')
  }

  /** "was shelled", "soldiers shelled", "the shelling": nobody in particular is said to have done it. */
  #leavesDoerOpen({ token, reading }: Trigger): boolean {
    const { tree } = this.reader
    if (reading.wordClass !== 'verb') return reading.wordClass === 'noun'
    if (tree.isPassive(token))
      return !tree.childrenBy(token, 'obl').some((child) => tree.cases(child)[0] === 'by')
    return tree.childrenBy(token, 'nsubj').some((child) => PEOPLE_NOUNS.has(tree.lemma(child)))
  }

  /** Whom the article tells of as at odds with someone, oftener than with any other. */
  #foeOf(own: string, evidence: ReadonlySet<string>): PartyNamed | null {
    const isOwn = (actor: string): boolean => this.reader.sameState(actor, own)
    const counts: { readonly foe: PartyNamed; count: number }[] = []
    for (const { trigger, source, target, certainty } of this.memory.told) {
      if (certainty < SURE || !evidence.has(trigger.type) || isOwn(source.actor) === isOwn(target.actor))
        continue
      const foe = isOwn(source.actor) ? target : source
      if (this.reader.kindOf(foe.actor) === 'person') continue
      const known = counts.find((one) => this.reader.sameState(one.foe.actor, foe.actor))
      if (known) known.count++
      else counts.push({ foe, count: 1 })
    }
    const [first, second] = counts.sort((one, other) => other.count - one.count)
    return first && first.count >= MARGIN * (second?.count ?? 0) ? first.foe : null
  }
}

const FOE = 'the other side of its war,'

/** What tells of two that they are at odds in such a way that a deed of this type by one is likely done to the other. */
const EVIDENCE: Readonly<Record<string, ReadonlySet<string>>> = {
  ASSAULT: new Set(['ASSAULT']),
  MOBILIZE: new Set(['ASSAULT', 'MOBILIZE', 'RIVAL']),
  RETREAT: new Set(['ASSAULT', 'MOBILIZE', 'COERCE']),
}
