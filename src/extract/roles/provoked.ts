import type { Argued, Trigger } from '../results.ts'
import type { Party } from '../syntax/namedParties.ts'
import { firstCompleted } from './firstCompleted.ts'
import type { RoleReader } from './roleReader.ts'
import type { ToldBefore } from './toldBefore.ts'
import { HARMING } from './victims.ts'

/** Finds whom a deed was done to in who answers it, and whom the answer is given to in who provoked it. */
export class Provoked {
  constructor(
    private readonly reader: RoleReader,
    private readonly before: ToldBefore,
  ) {}

  /** The relations of the first rule that completes a reading, the surest rule first. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    return firstCompleted(this, [this.#answered, this.#prompted], readings)
  }

  /** "Chad shut the border in retaliation for a raid by Sudanese rebels": it was Chad that they raided. */
  #answered(trigger: Trigger): readonly Argued[] {
    if (trigger.reading.wordClass !== 'noun' || !HARMING.has(trigger.type)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    if (!source || !own) return []
    const answers = this.#answersTo(trigger.token)
    return this.#towards(trigger, answers, source, 'who answers it')
  }

  /** "Turkey downed a jet, prompting Moscow to impose sanctions": on Turkey, whose deed prompted them. */
  #prompted(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    const { token, type, reading } = trigger
    const verb = tree.head(token)
    if (reading.wordClass !== 'verb' || !ANSWERS.has(type) || verb < 0) return []
    if (!tree.is(token, 'xcomp', 'ccomp') || !PROMPTING.has(tree.lemma(verb)) || tree.isPassive(verb))
      return []
    const source = this.reader.fill(trigger, ['subject'], 'source')[0]
    if (!source) return []
    const prompter = this.reader.doersOf(verb)
    return this.#towards(trigger, prompter, source, 'who prompted it')
  }

  #towards(
    trigger: Trigger,
    parties: readonly Party[],
    source: Parameters<ToldBefore['withTarget']>[1],
    link: string,
  ): readonly Argued[] {
    const target = parties.find(
      ({ actor, mention }) => !mention.locative && !this.reader.isOneOf(source.parties, actor),
    )
    return target ? this.before.withTarget(trigger, source, target, 0.6, link, 'provoked') : []
  }

  /** Who does what is done in answer to the deed that a noun names, or is brought by it to do so. */
  #answersTo(noun: number): readonly Party[] {
    const { tree } = this.reader
    const first = tree.firstConjunct(noun)
    const head = tree.head(first)
    if (head < 0) return []
    if (tree.is(first, 'nsubj') && PROMPTING.has(tree.lemma(head)))
      return tree.childrenBy(head, 'obj').flatMap((object) => this.reader.partiesOf(object, 'target'))
    const opening = tree.cases(first)[0] ?? ''
    const avenges = AVENGING.has(tree.lemma(head)) && tree.is(first, 'obj', 'obl') && opening !== 'with'
    if (avenges || (REPELLING.has(tree.lemma(head)) && tree.is(first, 'obj')))
      return this.reader.doersOf(head)
    // "in retaliation for a raid": the parser hangs the raid on "retaliation" or beside it.
    const before = tree.childrenBy(first, 'case')[0] ?? -1
    const answer = before > 0 ? before - 1 : -1
    if (answer < 0 || !REACTIONS.has(tree.lemma(answer)) || tree.cases(answer)[0] !== 'in') return []
    const above = tree.head(answer)
    const verb = tree.isVerb(above) ? above : tree.clauseHead(answer)
    return verb < 0 ? [] : this.reader.doersOf(verb)
  }
}

/** Who so answers has suffered it; "in response to" speaks of anybody's deed. */
const REACTIONS: ReadonlySet<string> = new Set(['retaliation', 'reprisal', 'revenge'])

const AVENGING: ReadonlySet<string> = new Set('retaliate avenge respond'.split(' '))

/** "repelled an assault by Chad": on those who do. */
const REPELLING: ReadonlySet<string> = new Set('repel repulse withstand survive beat fend'.split(' '))

/** Whoever's deed it is brings another to do something. */
const PROMPTING: ReadonlySet<string> = new Set(
  'prompt lead force provoke cause spur push drive goad'.split(' '),
)

/** What one does to who provoked one. */
const ANSWERS: ReadonlySet<string> = new Set([...HARMING, 'ACCUSE', 'REJECT', 'PROTEST'])
