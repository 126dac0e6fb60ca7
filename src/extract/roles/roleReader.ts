import type { RelationType } from '../../model/relationTypes.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Argued, LinkedActor, Links, Mention, Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { Parties, PartyRole } from '../syntax/parties.ts'
import { type FilledSlot, fillSlot } from '../syntax/slots.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { isComplainedTo, isOfKind, NAMED_ONLY } from './partyKinds.ts'
import { saysEachOther, saysTheOther } from './reciprocity.ts'
import { isToldOf, mayRelate } from './relatable.ts'
import { isSufferer } from './sufferer.ts'
import { isPeople, isPeopleFromElsewhere } from './unnamedPeople.ts'
import { isBeside } from './victims.ts'

/** Beyond this many parties in one slot only the first is joined to the others. */
const LARGEST_CLIQUE = 3

/** What each further slot of a frame costs: the lexicon names the likeliest first. */
const SLOT_COST = 0.04

/** How much less likely than any other party the place is where something was done. */
const PLACE_COST = 0.85

/** Slots of which a place may say only where something was done. */
const WHERE_SLOTS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'inside', 'around', 'over'])

/** What is done with or for one may be done against another. */
const TOGETHER: ReadonlySet<RelationType> = new Set(['COOPERATE', 'ALLY', 'SUPPORT', 'AID'])

/** Reads the parties of triggers out of the slots of their frames. */
export class RoleReader {
  constructor(
    private readonly document: AnnotatedDocument,
    readonly tree: DependencyTree,
    private readonly parties: Parties,
    private readonly links: Links,
  ) {}

  /** The relations of the most particular reading that finds parties; of equals, the one that is surest of them. */
  best(readings: readonly Trigger[]): readonly Argued[] {
    let best: readonly Argued[] = []
    let between: readonly Argued[] = []
    let group: readonly Argued[] = []
    let most = 0
    for (const trigger of readings) {
      const particular = trigger.reading.requires.length
      if (best.length > 0 && particular < most) break
      const found = this.#read(trigger)
      if (isBetween(found)) between = found
      else if (isGroup(found)) group = found
      if (certaintyOf(found) <= certaintyOf(best)) continue
      best = found
      most = particular
    }
    // Who brings two together goes between them, and they meet.
    return between.length > 0 && (best === group || best === between) ? [...between, ...group] : best
  }

  /** In "fought beside X against Y" one word tells two things: what is done with X, and the other reading's deed against Y. */
  against(readings: readonly Trigger[], told: readonly Argued[]): readonly Argued[] {
    const [first] = told
    if (first === undefined || !TOGETHER.has(first.trigger.type)) return []
    const known = new Set(told.flatMap(({ source, target }) => [source.actor, target.actor]))
    return readings
      .filter(({ type }) => type === 'ASSAULT')
      .flatMap((trigger) => this.#read(trigger))
      .filter(({ rule, target }) => rule.endsWith('-against') && !known.has(target.actor))
  }

  #read(trigger: Trigger): readonly Argued[] {
    const { frame } = trigger.reading
    // "signed between X and Y", "fighting between X and Y"
    const joining =
      frame.mutual && (this.tree.isPassive(trigger.token) || this.tree.at(trigger.token).xpos === 'VBG')
    const sources = this.fill(trigger, joining ? [...frame.source, 'between'] : frame.source, 'source')
    // "the deal restored ties between X and Y": what has no one for its subject joins two.
    const loose = frame.mutual && sources.length === 0 && trigger.type === 'SUPPORT'
    const joined = loose ? this.fill(trigger, ['between'], 'source') : []
    const between = [...sources, ...joined].find(
      ({ slot, parties }) => slot === 'between' && parties.length > 1,
    )
    if (between) return this.#group(trigger, between)
    for (const source of sources) {
      // "Chad and Niger, its friends" are friends of another, and not of one another.
      const areOf = source.slot === 'self' && this.tree.child(trigger.token, 'nmod:poss') !== null
      const group = frame.mutual && !areOf ? this.#group(trigger, source) : []
      const found = this.fill(trigger, frame.target, 'target', source)
        .filter(({ slot }) => group.length === 0 || source.slot === 'self' || PARTNER_SLOTS.has(slot))
        .flatMap((target) => this.#pairs(trigger, source, target))
      if (found.length > 0) return found
      if (group.length > 0) return group
    }
    return sources.flatMap((source) => this.#reciprocal(trigger, source))
  }

  /** The slots that hold someone, the surest first; of targets only that one. */
  fill(
    trigger: Trigger,
    slots: readonly string[],
    role: 'source' | 'target',
    source?: FilledSlot,
  ): readonly FilledSlot[] {
    const filled: FilledSlot[] = []
    slots.forEach((slot, order) => {
      if (role === 'source' && slot === 'in' && this.#hasDoer(trigger)) return
      const accepts = (party: Party): boolean =>
        role === 'source'
          ? !isSufferer(party, trigger, slot, this.tree, this.parties) &&
            (!party.mention.locative ||
              OWN_SLOTS.has(slot) ||
              (slot === 'in' && HOME_TYPES.has(trigger.type)) ||
              (slot === 'across' && trigger.type === 'PROTEST'))
          : !this.isComplainedTo(party, trigger, slot) &&
            !isBeside(
              this.tree,
              trigger.type === 'ACCUSE' ? party.token : party.mention.headToken,
              trigger,
            ) &&
            (source === undefined ||
              (!isOneOf(party, source, trigger) &&
                source.parties.some((one) => this.#mayRelate(one.actor, party, trigger, slot))))
      for (const option of fillSlot(this.tree, this.parties, trigger, slot, role, accepts)) {
        const where = role === 'target' && WHERE_SLOTS.has(slot)
        const parties = option.parties
          .filter((party) => this.fits(party, trigger, role))
          .map((party) => this.#weigh(party, source))
          .map((party) =>
            where && party.mention.locative ? { ...party, certainty: party.certainty * PLACE_COST } : party,
          )
        if (parties.length > 0)
          filled.push({ ...option, parties, certainty: option.certainty - order * SLOT_COST })
      }
    })
    filled.sort((one, other) => scoreOf(other) - scoreOf(one))
    return role === 'target' ? filled.slice(0, 1) : filled
  }

  /** "A Kenyan bank sued them in London": whether the verb's own subject names who does it, and not who suffers it. */
  #hasDoer({ token, reading }: Trigger): boolean {
    return (
      reading.wordClass === 'verb' &&
      !reading.frame.target.includes('subject') &&
      !this.tree.isPassive(token) &&
      this.tree.childrenBy(token, 'nsubj').some((subject) => this.parties.of(subject, 'source').length > 0)
    )
  }

  /** Whether a party is of the kind that the reading asks for. */
  fits(party: Party, trigger: Trigger, role: 'source' | 'target'): boolean {
    return isOfKind(party, trigger, role, this.tree, this.links)
  }

  /** Whether a party only hears what a trigger complains of. */
  isComplainedTo(party: Party, trigger: Trigger, slot: string): boolean {
    return isComplainedTo(party, trigger, slot, this.links)
  }

  /** A party of the source's own state is the likelier to be misread. */
  #weigh(party: Party, source: FilledSlot | undefined): Party {
    const domestic = source?.parties.every((one) => this.sameState(one.actor, party.actor)) ?? false
    return domestic ? { ...party, certainty: party.certainty * 0.6 } : party
  }

  #pairs(trigger: Trigger, source: FilledSlot, target: FilledSlot): readonly Argued[] {
    const others = target.parties.filter((party) => !this.#isOwnOf(source, party, trigger))
    return source.parties.flatMap((one) =>
      others.flatMap((other) => this.argue(trigger, one, other, source, target)),
    )
  }

  /** Of "X and Y withdrew their envoys" the envoys are those of both, and neither did it to the other. */
  #isOwnOf(source: FilledSlot, { mention }: Party, { type }: Trigger): boolean {
    if (source.parties.length < 2 || mention.form === 'name' || !DEEDS.has(type)) return false
    const meant = this.actorsOf(mention)
    return source.parties.every(({ actor }) => meant.includes(actor))
  }

  /** "The two leaders met": the parties of one slot, with one another; of many, the first with the others. */
  #group(trigger: Trigger, slot: FilledSlot): readonly Argued[] {
    const parties =
      slot.parties.length === 1 ? this.#withCoordinated(slot.parties[0]!, trigger) : slot.parties
    const firsts = parties.length > LARGEST_CLIQUE ? parties.slice(0, 1) : parties
    const to = { ...slot, link: 'together with' }
    return firsts.flatMap((one, i) =>
      parties.slice(i + 1).flatMap((other) => [
        ...this.argue(trigger, one, other, slot, to, 'group'),
        // In a fight between two neither is the first.
        ...(trigger.type === 'ASSAULT' ? this.argue(trigger, other, one, slot, to, 'group') : []),
      ]),
    )
  }

  /** "Both sides withdrew": two who are named as one do to one another what has no other target. */
  #reciprocal(trigger: Trigger, slot: FilledSlot): readonly Argued[] {
    const [one, other] = slot.parties
    if (slot.parties.length !== 2 || !one || !other || NAMED_ONLY.has(trigger.reading.target)) return []
    const toEach = SPEECH.has(trigger.type) && saysEachOther(this.tree, trigger.token)
    if (one.mention !== other.mention || saysTheOther(this.tree, trigger.token) || toEach)
      return this.#eachTheOther(trigger, slot)
    const said = SPEECH.has(trigger.type)
    if (one.mention.form === 'name' || trigger.reading.wordClass !== 'verb' || said) return []
    if (trigger.type === 'CONSULT' && this.#isElsewhere(trigger) && !saysEachOther(this.tree, trigger.token))
      return []
    const back: FilledSlot = { ...slot, link: 'towards the other', certainty: 0.7 }
    return this.argue(trigger, one, other, slot, back, 'reciprocal')
  }

  /** "X and Y each expelled six diplomats", "X and Y blamed each other", "each side accused the other" */
  #eachTheOther(trigger: Trigger, slot: FilledSlot): readonly Argued[] {
    const [one, other] = slot.parties
    const { tree } = this
    const isEach =
      (DEEDS.has(trigger.type) &&
        tree.children(trigger.token).some((child) => tree.lemma(child) === 'each')) ||
      (trigger.reading.wordClass === 'verb' &&
        (saysEachOther(this.tree, trigger.token) || saysTheOther(this.tree, trigger.token)))
    if (!one || !other || !isEach) return []
    const back: FilledSlot = { ...slot, link: 'towards the other', certainty: 0.6 }
    return [
      ...this.argue(trigger, one, other, slot, back, 'reciprocal'),
      ...this.argue(trigger, other, one, slot, back, 'reciprocal'),
    ]
  }

  /** Whom two visit, or what they discuss, is not one another where the verb has an object, or they travel. */
  #isElsewhere({ token, mode }: Trigger): boolean {
    return mode === 'visit' || this.tree.child(token, 'obj', 'iobj', 'xcomp') !== null
  }

  /** In "X and Y, who met" the clause hangs on Y alone: those that Y is coordinated with met as well. */
  #withCoordinated(party: Party, trigger: Trigger): readonly Party[] {
    const { tree } = this
    const described = tree.isRelative(trigger.token) && tree.head(trigger.token) === party.token
    return described && tree.is(party.token, 'conj')
      ? this.parties.of(tree.firstConjunct(party.token), 'source')
      : [party]
  }

  /** The relation between two parties, or nothing where there can be none. `how` names the rule; the slots do without it. */
  argue(
    trigger: Trigger,
    source: Party,
    target: Party,
    from: FilledSlot,
    to: FilledSlot,
    how?: string,
  ): readonly Argued[] {
    if (!this.#mayRelate(source.actor, target, trigger, to.slot)) return []
    if (isPeopleFromElsewhere(source, from) || isPeopleFromElsewhere(target, to)) return []
    const inOneAnother = source.mention !== target.mention && overlap(source.mention, target.mention)
    if (inOneAnother && how === undefined) return []
    const { text } = this.document
    const named = ({ mention, via }: Party): string =>
      `${text.slice(mention.start, mention.end)}${via === '' ? '' : ` (${via})`}`
    return [
      {
        trigger,
        source: { actor: source.actor, mention: this.parties.nameOf(source) },
        target: { actor: target.actor, mention: this.parties.nameOf(target) },
        rule: `${trigger.reading.wordClass}/${how ?? `${from.slot}-${to.slot}`}`,
        path: `${named(source)} —${from.link}→ ${text.slice(trigger.start, trigger.end)} —${to.link}→ ${named(target)}`,
        sourceReason: this.links.reasons[source.mention.index] ?? '',
        targetReason: this.links.reasons[target.mention.index] ?? '',
        certainty: Math.max(0, source.certainty * from.certainty * target.certainty * to.certainty),
      },
    ]
  }

  /** The actors who do what a verb tells. */
  doersOf(verb: number): readonly Party[] {
    return subjectsOf(this.tree, verb).flatMap(({ token }) => this.partiesOf(token, 'source'))
  }

  partiesOf(token: number, role: PartyRole): readonly Party[] {
    return this.parties.of(token, role)
  }

  actorsOf(mention: Mention): readonly string[] {
    return this.links.actorsOf[mention.index] ?? []
  }

  /** Whether an actor is an organization of no one state. */
  isBody(id: string): boolean {
    const actor = this.links.actors.get(id)
    return actor?.kind === 'organization' && actor.country === null
  }

  /** What an actor is; null for one that is not known. */
  kindOf(actor: string): LinkedActor['kind'] | null {
    return this.links.actors.get(actor)?.kind ?? null
  }

  /** Whether an actor is one of some parties, or of the state of one. */
  isOneOf(parties: readonly Party[], actor: string): boolean {
    return parties.some((party) => this.sameState(party.actor, actor))
  }

  sameState(one: string, other: string): boolean {
    if (one === other) return true
    const country = this.links.actors.get(one)?.country
    return country != null && country === this.links.actors.get(other)?.country
  }

  #mayRelate(source: string, target: Party, trigger: Trigger, slot: string): boolean {
    const { actors } = this.links
    return mayRelate(actors.get(source), actors.get(target.actor), trigger.type, isToldOf(target, slot))
  }
}

/** In these a capital or state is a party even where it looks like a place: "US-China talks". */
const OWN_SLOTS: ReadonlySet<string> = new Set(['owner', 'modifier', 'by', 'from', 'between'])

/** Those of a place do so: "shelter in Chad", "anger in Chad", "protests in Chad". */
const HOME_TYPES: ReadonlySet<string> = new Set(['AID', 'ACCUSE', 'PROTEST'])

/** Where a second party of a mutual act stands; other slots say what it is about. */
const PARTNER_SLOTS: ReadonlySet<string> = new Set(['with', 'object', 'against', 'between'])

/** What is done to another, and not with one's own for both. */
const DEEDS: ReadonlySet<string> = new Set(['SANCTION', 'AID', 'COERCE', 'CONCEDE', 'ASSAULT', 'MOBILIZE'])

/** Acts of words, which two rather do to a third. */
const SPEECH: ReadonlySet<string> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'SUPPORT'])

/** Whether a party is itself one of several who act: what they do to "them" or "their own" is not done by one to another. */
const isOneOf = ({ actor, token, mention }: Party, { parties }: FilledSlot, { type }: Trigger): boolean => {
  if (parties.length < 2) return false
  const apart = parties.some((one) => one.mention !== parties[0]!.mention)
  const pointsBack =
    mention.form === 'pronoun' ? apart || SPEECH.has(type) : apart && mention.form === 'nominal'
  return parties.some((one) => one.actor === actor && (one.token === token || pointsBack))
}

/** Of "refused refugees from Chad" Chad rather than people without a name is the one refused. */
const scoreOf = ({ certainty, parties }: FilledSlot): number =>
  certainty * Math.max(...parties.map((party) => party.certainty * (isPeople(party) ? UNNAMED_COST : 1)))

const UNNAMED_COST = 0.5

const certaintyOf = (found: readonly Argued[]): number =>
  Math.max(0, ...found.map(({ certainty }) => certainty))

/** Whether someone is told to go between others. */
const isBetween = ([first]: readonly Argued[]): boolean => first?.trigger.mode === 'third-party'

/** Whether those of one slot are told to do something together. */
const isGroup = ([first]: readonly Argued[]): boolean => first?.rule.endsWith('/group') ?? false

const overlap = (one: Mention, other: Mention): boolean => one.start < other.end && other.start < one.end
