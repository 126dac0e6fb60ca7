import type { Argued, Trigger } from '../results.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import type { Party } from '../syntax/parties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/** How many sentences back an answer or an agent may have been told. */
const NEAR_SENTENCES = { answer: 2, agent: 3, same: 6 } as const

/** Finds a party that the trigger's own frame leaves open in what has been told before. */
export class Discourse {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
  ) {}

  /** The relations of the first rule that completes a reading, the surest rule first. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    for (const rule of [this.#answer, this.#agent, this.#same]) {
      for (const trigger of readings) {
        const found = rule.call(this, trigger)
        if (found.length > 0) return found
      }
    }
    return []
  }

  /** "Beijing denied those allegations": whose they are, the telling before says. */
  #answer(trigger: Trigger): readonly Argued[] {
    if (
      trigger.type !== 'REJECT' ||
      trigger.reading.wordClass !== 'verb' ||
      !this.#answersWords(trigger.token)
    )
      return []
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const answered = this.#lastTold(
      trigger,
      NEAR_SENTENCES.answer,
      (told) =>
        ANSWERED.has(told.trigger.type) &&
        this.reader.sameState(told.target.actor, own.actor) &&
        !this.reader.sameState(told.source.actor, own.actor),
    )
    return answered ? this.#withTarget(trigger, source, answered.source, 0.7, 'an answer to') : []
  }

  /** "He was sanctioned again": by whom, the telling before says. */
  #agent(trigger: Trigger): readonly Argued[] {
    if (!this.reader.tree.isPassive(trigger.token)) return []
    return this.#withSourceOfSame(trigger, NEAR_SENTENCES.agent, 0.6)
  }

  /** Who has been told to do harm to someone and does it again, with no one named, does it to the same; and the reverse. */
  #same(trigger: Trigger): readonly Argued[] {
    if (!REPEATED.has(trigger.type)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return this.#withSourceOfSame(trigger, NEAR_SENTENCES.same, 0.45)
    const before = this.#lastTold(
      trigger,
      NEAR_SENTENCES.same,
      (told) => told.trigger.type === trigger.type && this.reader.sameState(told.source.actor, own.actor),
    )
    return before ? this.#withTarget(trigger, source, before.target, 0.45, 'as before, against') : []
  }

  #withTarget(
    trigger: Trigger,
    source: FilledSlot,
    target: Argued['target'],
    certainty: number,
    link: string,
  ): readonly Argued[] {
    const own = source.parties[0]!
    const party: Party = { ...own, actor: target.actor, mention: target.mention, via: '', certainty }
    const slot: FilledSlot = { slot: 'discourse', link, certainty: 1, parties: [party] }
    return this.reader.argue(trigger, own, party, source, slot, 'discourse')
  }

  #withSourceOfSame(trigger: Trigger, sentences: number, certainty: number): readonly Argued[] {
    const { frame } = trigger.reading
    if (this.reader.fill(trigger, frame.source, 'source').length > 0) return []
    const target = this.reader.fill(trigger, frame.target, 'target')[0]
    const suffers = target?.parties[0]
    if (!target || !suffers) return []
    const before = this.#lastTold(
      trigger,
      sentences,
      (told) => told.trigger.type === trigger.type && this.reader.sameState(told.target.actor, suffers.actor),
    )
    if (!before) return []
    const party: Party = {
      ...suffers,
      actor: before.source.actor,
      mention: before.source.mention,
      via: '',
      certainty,
    }
    const slot: FilledSlot = { slot: 'discourse', link: 'told before of', certainty: 1, parties: [party] }
    return this.reader.argue(trigger, party, suffers, slot, target, 'discourse')
  }

  #lastTold(trigger: Trigger, sentences: number, matches: (told: Argued) => boolean): Argued | undefined {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    return this.memory.told.findLast(
      (told) => sentence - tree.at(told.trigger.token).sentence <= sentences && matches(told),
    )
  }

  /** Whether what is denied or refused is something that another said. */
  #answersWords(verb: number): boolean {
    const { tree } = this.reader
    const said = tree.childrenBy(verb, 'ccomp').flatMap((clause) => tree.childrenBy(clause, 'nsubj'))
    return [...tree.childrenBy(verb, 'obj', 'nsubj:pass'), ...said].some((token) =>
      SAID.has(tree.lemma(token)),
    )
  }
}

const ANSWERED: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE'])

const SAID: ReadonlySet<string> = new Set(
  `allegation accusation claim charge criticism report demand request proposal offer suggestion call idea warning threat appeal
  ultimatum it this that`.split(/\s+/),
)

/** Harm goes on between the same two; words go to many. */
const REPEATED: ReadonlySet<string> = new Set(['ASSAULT', 'SANCTION', 'COERCE'])
