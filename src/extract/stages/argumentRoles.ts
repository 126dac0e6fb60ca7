import { relationTypeInfo } from '../../model/relationTypes.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { TargetKind } from '../lexicon/frame.ts'
import type { Argued, LinkedActor, Links, Trigger } from '../results.ts'
import { defineStage } from '../stage.ts'
import { EventMemory } from '../syntax/eventMemory.ts'
import { Parties, type Party } from '../syntax/parties.ts'
import { type FilledSlot, fillSlot } from '../syntax/slots.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** Beyond this many parties in one slot only the first is joined to the others. */
const LARGEST_CLIQUE = 3

/** Finds who did it and to whom for each trigger, by the slots of its frame. */
export const argumentRoles = defineStage({
  name: 'argumentRoles',
  needs: ['mentions', 'coreference', 'triggers'],
  gives: 'argumentRoles',
  run: ({ mentions, coreference, triggers }, { document, note }): readonly Argued[] => {
    const tree = new DependencyTree(document)
    const memory = new EventMemory(tree)
    const parties = new Parties(tree, mentions, coreference, (noun) => memory.doersOf(noun))
    const reader = new RoleReader(document, tree, parties, coreference, memory)
    for (const readings of byToken(triggers)) {
      const found = reader.best(readings)
      memory.remember(found.length > 0 ? found : reader.fromDiscourse(readings, memory.told))
    }
    const argued = memory.told
    noteSilentSentences(document, triggers, argued, mentions, coreference, note)
    return argued
  },
})

class RoleReader {
  constructor(
    private readonly document: AnnotatedDocument,
    private readonly tree: DependencyTree,
    private readonly parties: Parties,
    private readonly links: Links,
    private readonly memory: EventMemory,
  ) {}

  /** The relations of the most particular reading that finds parties; of equals, the one that is surest of them. */
  best(readings: readonly Trigger[]): readonly Argued[] {
    let best: readonly Argued[] = []
    let most = 0
    for (const trigger of readings) {
      const particular = trigger.reading.requires.length
      if (best.length > 0 && particular < most) break
      const found = this.read(trigger)
      if (certaintyOf(found) <= certaintyOf(best)) continue
      best = found
      most = particular
    }
    return best
  }

  private read(trigger: Trigger): readonly Argued[] {
    const { frame } = trigger.reading
    const sources = this.fill(trigger, frame.source, 'source')
    const between = sources.find(({ slot, parties }) => slot === 'between' && parties.length > 1)
    if (between) return this.group(trigger, between)
    for (const source of sources) {
      const group = frame.mutual ? this.group(trigger, source) : []
      const targets = this.fill(trigger, frame.target, 'target', source)
      const found = targets
        .filter(({ slot }) => group.length === 0 || PARTNER_SLOTS.has(slot))
        .flatMap((target) => this.pairs(trigger, source, target))
      if (found.length > 0) return found
      if (group.length > 0) return group
    }
    if (sources.length === 0) return this.tree.isPassive(trigger.token) ? this.agentTold(trigger) : []
    return sources.flatMap((source) => this.reciprocal(trigger, source))
  }

  /** "He was sanctioned again": by whom, the telling before says. */
  private agentTold(trigger: Trigger): readonly Argued[] {
    const target = this.fill(trigger, trigger.reading.frame.target, 'target')[0]
    const sentence = this.tree.at(trigger.token).sentence
    const party = target?.parties[0]
    if (!target || !party) return []
    const before = this.memory.told.findLast(
      (told) =>
        told.trigger.type === trigger.type &&
        told.target.actor === party.actor &&
        sentence - this.tree.at(told.trigger.token).sentence <= 3,
    )
    if (!before) return []
    const agent: Party = {
      ...party,
      actor: before.source.actor,
      mention: before.source.mention,
      via: '',
      certainty: 0.6,
    }
    const slot: FilledSlot = { slot: 'discourse', link: 'told before of', certainty: 1, parties: [agent] }
    const argued = this.argue(trigger, agent, party, slot, target)
    return argued ? [argued] : []
  }

  /** "Both sides withdrew": two who are named as one do to one another what has no other target. */
  private reciprocal(trigger: Trigger, slot: FilledSlot): readonly Argued[] {
    const [one, other] = slot.parties
    if (slot.parties.length !== 2 || !one || !other || one.mention !== other.mention) return []
    if (one.mention.form === 'name' || trigger.reading.wordClass !== 'verb' || SPEECH.has(trigger.type))
      return []
    const argued = this.argue(
      trigger,
      one,
      other,
      slot,
      { ...slot, link: 'towards the other', certainty: 0.7 },
      'reciprocal',
    )
    return argued ? [argued] : []
  }

  /** The slots that hold someone, the surest first. */
  private fill(
    trigger: Trigger,
    slots: readonly string[],
    role: 'source' | 'target',
    source?: FilledSlot,
  ): readonly FilledSlot[] {
    const filled: FilledSlot[] = []
    const { target } = trigger.reading
    const accepts = (slot: string, party: Party): boolean =>
      role === 'source'
        ? !party.mention.locative || OWN_SLOTS.has(slot)
        : this.isOther(party, source, trigger)
    const fits = (party: Party): boolean =>
      role === 'source' ? trigger.type !== 'CONSULT' || party.someone : this.fits(party, target)
    slots.forEach((slot, order) => {
      for (const option of fillSlot(this.tree, this.parties, trigger, slot, role, (party) =>
        accepts(slot, party),
      )) {
        const parties = option.parties.filter(fits).map((party) => this.weigh(party, source))
        if (parties.length > 0)
          filled.push({ ...option, parties, certainty: option.certainty - order * 0.04 })
      }
    })
    filled.sort((one, other) => scoreOf(other) - scoreOf(one))
    return role === 'target' ? filled.slice(0, 1) : filled
  }

  /** Whether a party may be the target of one of the sources. */
  private isOther(party: Party, source: FilledSlot | undefined, trigger: Trigger): boolean {
    return (
      source === undefined ||
      source.parties.some((one) => mayRelate(this.actor(one), this.actor(party), trigger))
    )
  }

  /** A party of the source's own state is the likelier to be misread. */
  private weigh(party: Party, source: FilledSlot | undefined): Party {
    const domestic = source?.parties.every((one) => this.sameState(one.actor, party.actor)) ?? false
    return domestic ? { ...party, certainty: party.certainty * 0.6 } : party
  }

  private fits(party: Party, wanted: TargetKind | null): boolean {
    if (wanted === null) return true
    if (wanted === 'one') return party.someone && this.actor(party)?.kind !== 'organization'
    return wanted === 'who' ? party.someone : !party.someone
  }

  private pairs(trigger: Trigger, source: FilledSlot, target: FilledSlot): readonly Argued[] {
    const found: Argued[] = []
    for (const one of source.parties) {
      for (const other of target.parties) {
        const argued = this.argue(trigger, one, other, source, target)
        if (argued) found.push(argued)
      }
    }
    return found
  }

  /** "The two leaders met": the parties of one slot, with one another; of many, the first with the others. */
  private group(trigger: Trigger, slot: FilledSlot): readonly Argued[] {
    const parties = slot.parties.length === 1 ? this.withCoordinated(slot.parties[0]!, trigger) : slot.parties
    if (parties.length < 2) return []
    const found: Argued[] = []
    parties.forEach((one, i) => {
      if (parties.length > LARGEST_CLIQUE && i > 0) return
      for (const other of parties.slice(i + 1)) {
        const argued = this.argue(trigger, one, other, slot, { ...slot, link: 'together with' }, 'group')
        if (argued) found.push(argued)
      }
    })
    return found
  }

  /** In "X and Y, who met" the clause hangs on Y alone: those that Y is coordinated with met as well. */
  private withCoordinated(party: Party, trigger: Trigger): readonly Party[] {
    const { tree } = this
    const described = tree.isRelative(trigger.token) && tree.head(trigger.token) === party.token
    return described && tree.is(party.token, 'conj')
      ? this.parties.of(tree.firstConjunct(party.token), 'source')
      : [party]
  }

  private argue(
    trigger: Trigger,
    source: Party,
    target: Party,
    from: FilledSlot,
    to: FilledSlot,
    how: string | null = null,
  ): Argued | null {
    if (!mayRelate(this.actor(source), this.actor(target), trigger)) return null
    if (source.mention !== target.mention && overlap(source.mention, target.mention) && how === null)
      return null
    const certainty = Math.max(0, source.certainty * from.certainty * target.certainty * to.certainty)
    const text = (start: number, end: number): string => this.document.text.slice(start, end)
    const word = text(trigger.start, trigger.end)
    const names = (party: Party): string =>
      `${text(party.mention.start, party.mention.end)}${party.via === '' ? '' : ` (${party.via})`}`
    return {
      trigger,
      source: { actor: source.actor, mention: this.parties.nameOf(source) },
      target: { actor: target.actor, mention: this.parties.nameOf(target) },
      rule: `${trigger.reading.wordClass}/${how ?? `${from.slot}-${to.slot}`}`,
      path: `${names(source)} —${from.link}→ ${word} —${to.link}→ ${names(target)}`,
      sourceReason: this.links.reasons[source.mention.index] ?? '',
      targetReason: this.links.reasons[target.mention.index] ?? '',
      certainty,
    }
  }

  /** "Beijing denied those allegations": whose they are, the telling before says. */
  fromDiscourse(readings: readonly Trigger[], before: readonly Argued[]): readonly Argued[] {
    const trigger = readings.find(({ type, reading }) => type === 'REJECT' && reading.wordClass === 'verb')
    if (!trigger || !this.answers(trigger.token)) return []
    const sentence = this.tree.at(trigger.token).sentence
    const source = this.fill(trigger, ['subject'], 'source')[0]
    if (!source) return []
    const own = source.parties[0]!
    const answered = before.findLast(
      (one) =>
        ANSWERED.has(one.trigger.type) &&
        sentence - this.tree.at(one.trigger.token).sentence <= 2 &&
        this.sameState(one.target.actor, own.actor) &&
        !this.sameState(one.source.actor, own.actor),
    )
    if (!answered) return []
    return this.completed(trigger, own, source, answered.source, 0.7, 'an answer to')
  }

  private completed(
    trigger: Trigger,
    own: Party,
    source: FilledSlot,
    other: Argued['source'],
    certainty: number,
    link: string,
  ): readonly Argued[] {
    const party: Party = { ...own, actor: other.actor, mention: other.mention, via: '', certainty }
    const slot: FilledSlot = { slot: 'discourse', link, certainty: 1, parties: [party] }
    const argued = this.argue(trigger, own, party, source, slot, 'discourse')
    return argued ? [argued] : []
  }

  /** Whether what is denied or refused is something that another said. */
  private answers(verb: number): boolean {
    return this.tree.childrenBy(verb, 'obj', 'nsubj:pass').some((object) => SAID.has(this.tree.lemma(object)))
  }

  private actor(party: Party): LinkedActor | undefined {
    return this.links.actors.get(party.actor)
  }

  private sameState(one: string, other: string): boolean {
    if (one === other) return true
    const country = this.links.actors.get(one)?.country
    return country != null && country === this.links.actors.get(other)?.country
  }
}

/** In these a capital or state is a party even where it looks like a place: "US-China talks". */
const OWN_SLOTS: ReadonlySet<string> = new Set(['owner', 'modifier', 'by', 'from', 'between'])

/** Acts of words, which two rather do to a third. */
const SPEECH: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT'])

/** Where a second party of a mutual act stands; other slots say what it is about. */
const PARTNER_SLOTS: ReadonlySet<string> = new Set(['with', 'object', 'against', 'between'])

const ANSWERED: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'AGREE'])

const SAID: ReadonlySet<string> = new Set(
  'allegation accusation claim charge criticism report demand request proposal offer suggestion call idea warning threat appeal ultimatum it this that'.split(
    ' ',
  ),
)

const scoreOf = (slot: FilledSlot): number =>
  slot.certainty * Math.max(...slot.parties.map(({ certainty }) => certainty))

const certaintyOf = (found: readonly Argued[]): number =>
  Math.max(0, ...found.map(({ certainty }) => certainty))

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end

/** Never oneself; never a person and the state that he or she acts for. */
function mayRelate(
  source: LinkedActor | undefined,
  target: LinkedActor | undefined,
  trigger: Trigger,
): boolean {
  if (!source || !target || source.id === target.id) return false
  if (trigger.type === 'MEMBER') return target.kind === 'organization' && target.country === null
  if (source.country === null || source.country !== target.country) return true
  return source.kind !== 'country' && target.kind !== 'country'
}

function byToken(triggers: readonly Trigger[]): readonly (readonly Trigger[])[] {
  const groups = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    const group = groups.get(trigger.token)
    if (group) group.push(trigger)
    else groups.set(trigger.token, [trigger])
  }
  return [...groups.values()]
}

function noteSilentSentences(
  document: AnnotatedDocument,
  triggers: readonly Trigger[],
  argued: readonly Argued[],
  mentions: readonly { readonly index: number; readonly headToken: number }[],
  links: Links,
  note: (diagnostic: { rule: string; message: string; span: { start: number; end: number } }) => void,
): void {
  const sentenceOf = (token: number): number => document.tokens[token]!.sentence
  const speaking = new Set(argued.map(({ trigger }) => sentenceOf(trigger.token)))
  const actors = new Map<number, Set<string>>()
  for (const mention of mentions) {
    const sentence = sentenceOf(mention.headToken)
    const known = actors.get(sentence) ?? new Set()
    for (const actor of links.actorsOf[mention.index] ?? []) known.add(actor)
    actors.set(sentence, known)
  }
  const silent = new Map<number, string[]>()
  for (const trigger of triggers) {
    const sentence = sentenceOf(trigger.token)
    if (speaking.has(sentence) || (actors.get(sentence)?.size ?? 0) < 2) continue
    const words = silent.get(sentence) ?? []
    words.push(
      `“${document.text.slice(trigger.start, trigger.end)}” (${relationTypeInfo(trigger.type).phrase})`,
    )
    silent.set(sentence, words)
  }
  for (const [sentence, words] of silent) {
    const { start, end } = document.sentences[sentence]!
    note({
      rule: 'no-parties',
      message: `two actors and ${[...new Set(words)].join(', ')}, but no pair that the sentence joins`,
      span: { start, end },
    })
  }
}
