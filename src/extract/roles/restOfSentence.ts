import { NEGATIONS, PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import { CROWDS, ENVOYS, wordsOf } from '../lexicon/wordClasses.ts'
import type { Argued, Mention, Trigger } from '../results.ts'
import { isTemporal } from '../syntax/circumstance.ts'
import { subjectsOf } from '../syntax/clause.ts'
import { type Filler, obliquesOf } from '../syntax/fillers.ts'
import { investigatedOver } from '../syntax/investigated.ts'
import type { Party } from '../syntax/namedParties.ts'
import { areOwnForces, type FilledSlot } from '../syntax/slots.ts'
import type { Speakers } from '../syntax/speakers.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import { firstCompleted } from './firstCompleted.ts'
import type { RoleReader } from './roleReader.ts'
import { bystandersOf, isAskedFor, isBeside } from './victims.ts'

/** How far, in steps of the tree, a party without a slot may stand from the trigger. */
const NEAREST_STEPS = 5

/** How many sentences back a state may have been named whose people go into the street. */
const NEAR_SENTENCES = 2

/** People who may go into the street. */
const CROWD_NOUNS: ReadonlySet<string> = new Set([
  ...wordsOf(CROWDS),
  ...'person man many some other group thousands hundreds dozens believer member priest citizen marcher rioter'.split(
    ' ',
  ),
])

const SOMEONE: ReadonlySet<string> = new Set(['they', 'he', 'she', 'it', 'them', 'him', 'her'])

/** Finds a party that the trigger's own frame leaves open in the rest of its sentence: never as sure as a slot. */
export class RestOfSentence {
  constructor(
    private readonly reader: RoleReader,
    private readonly mentions: readonly Mention[],
    private readonly speakers: Speakers,
  ) {}

  /** The relations of the first rule that completes a reading, the surest rule first. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    return firstCompleted(this, [this.#crowd, this.#attached, this.#complainant], readings)
  }

  /** The nearest other actor in the sentence, or only in what hangs on the trigger, for the first reading that has one. */
  nearest(readings: readonly Trigger[], where: 'sentence' | 'phrase'): readonly Argued[] {
    for (const trigger of readings) {
      const found = this.#nearest(trigger, where)
      if (found.length > 0) return found
    }
    return []
  }

  /** "was arrested in Niger", "was forced to land in Minsk", "police arrested two Danes in Cairo": by those who rule there. */
  ruledThere(readings: readonly Trigger[]): readonly Argued[] {
    for (const trigger of readings) {
      const found = this.#authority(trigger)
      if (found.length > 0) return found
    }
    return []
  }

  #authority(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    const { frame, wordClass } = trigger.reading
    if (wordClass !== 'verb' || !RULED.has(trigger.type)) return []
    const doer = tree.isPassive(trigger.token)
      ? null
      : tree.childrenBy(trigger.token, 'nsubj').find((child) => AUTHORITIES.has(tree.lemma(child)))
    if (doer === undefined) return []
    if (this.reader.fill(trigger, frame.source, 'source').length > 0) return []
    const target = this.reader.fill(trigger, frame.target, 'target')[0]
    if (!target) return []
    const teller = doer === null ? this.#tellingAuthority(trigger, target) : []
    if (teller.length > 0) return teller
    const deeds = [
      trigger.token,
      ...tree.childrenBy(trigger.token, 'xcomp', 'obj'),
      // "Kenya's ambassador in Niamey was thrown out": by those to whom he is sent
      ...tree.childrenBy(trigger.token, 'nsubj').filter((patient) => ENVOY_NOUNS.has(tree.lemma(patient))),
    ]
    for (const { token, link } of deeds.flatMap((deed) => obliquesOf(tree, deed, ['in', 'at']))) {
      const parties = this.reader
        .partiesOf(token, 'target')
        .filter(({ actor, via }) => via === '' && !this.reader.isOneOf(target.parties, actor))
      const slot: FilledSlot = { slot: 'authority', link, certainty: 0.6, parties }
      const found = parties.flatMap((party) =>
        target.parties.flatMap((one) => this.reader.argue(trigger, party, one, slot, target)),
      )
      if (found.length > 0) return found
    }
    return []
  }

  /** "the police said two Danes had been arrested": by those who tell it, where it is theirs to do. */
  #tellingAuthority(trigger: Trigger, target: FilledSlot): readonly Argued[] {
    const voice = this.speakers.voiceOver(trigger.token)?.party
    const { tree } = this.reader
    if (!voice || !AUTHORITIES.has(tree.lemma(voice.token))) return []
    // Who looks into whether it was done has not done it.
    if (investigatedOver(tree, trigger.token) !== null) return []
    const slot: FilledSlot = { slot: 'authority', link: 'told by', certainty: 0.8, parties: [voice] }
    return target.parties
      .filter(({ actor }) => !this.reader.sameState(actor, voice.actor))
      .flatMap((one) => this.reader.argue(trigger, voice, one, slot, target))
  }

  /** "in Windhoek a hundred people marched to the embassy": people without a name are of the state where they are. */
  #crowd(trigger: Trigger): readonly Argued[] {
    const { tree } = this.reader
    const { frame, wordClass } = trigger.reading
    if (trigger.type !== 'PROTEST' || wordClass !== 'verb') return []
    if (this.reader.fill(trigger, frame.source, 'source').length > 0) return []
    const crowd = subjectsOf(tree, trigger.token).some(({ token }) => CROWD_NOUNS.has(tree.lemma(token)))
    const target = crowd ? this.reader.fill(trigger, frame.target, 'target')[0] : undefined
    // In whose streets they march is not yet against whom.
    if (!target || target.slot === 'in') return []
    const party = this.#stateAround(trigger, target)
    if (!party) return []
    const slot: FilledSlot = { slot: 'crowd', link: 'people of', certainty: 1, parties: [party] }
    return target.parties.flatMap((one) => this.reader.argue(trigger, party, one, slot, target))
  }

  /** The state of a place in the sentence, else the last that was named in it or before; never the target's own. */
  #stateAround(trigger: Trigger, target: FilledSlot): Party | null {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    let last: Party | null = null
    for (const mention of this.mentions) {
      const apart = sentence - tree.at(mention.headToken).sentence
      if (apart < 0 || apart > NEAR_SENTENCES) continue
      const [actor, ...others] = this.reader.actorsOf(mention)
      if (actor === undefined || others.length > 0 || this.reader.kindOf(actor) !== 'country') continue
      if (this.reader.isOneOf(target.parties, actor)) continue
      const party = { actor, mention, token: mention.headToken, via: '', certainty: 0.4, someone: true }
      if (apart === 0 && mention.locative) return { ...party, certainty: 0.6 }
      if (trigger.mode === 'demo') last = party
    }
    return last
  }

  /** A second party that follows the trigger in a way that its frame does not name. */
  #attached(trigger: Trigger): readonly Argued[] {
    if (trigger.type === 'MEMBER') return []
    const { tree } = this.reader
    const { frame } = trigger.reading
    // With whom two do something together is said so.
    if (frame.mutual && frame.target.join() === 'with') return []
    const source = this.reader.fill(trigger, frame.source, 'source')[0]
    const known = source ?? this.reader.fill(trigger, frame.target, 'target')[0]
    const own = known?.parties[0]
    // Whom a verb leaves without a subject does not follow it.
    if (!known || !own || (!source && trigger.reading.wordClass === 'verb')) return []
    for (const { token, link, certainty } of looseFillers(this.reader.tree, trigger)) {
      if (known.parties.some((party) => party.token === token)) continue
      if (areOwnForces(tree, trigger.type, token)) continue
      const found = this.reader
        .partiesOf(token, source ? 'target' : 'source')
        .filter(
          (party) =>
            (!source || this.reader.fits(party, trigger, 'target')) &&
            !this.reader.isOneOf(known.parties, party.actor) &&
            !this.reader.isComplainedTo(party, trigger, 'with') &&
            !isBeside(tree, party.mention.headToken, trigger) &&
            (source !== undefined || !party.mention.locative),
        )
      if (found.length === 0) continue
      const slot: FilledSlot = { slot: 'attached', link, certainty, parties: found }
      return found.flatMap((party) =>
        known.parties.flatMap((one) =>
          source
            ? this.reader.argue(trigger, one, party, source, slot)
            : this.reader.argue(trigger, party, one, slot, known),
        ),
      )
    }
    return []
  }

  /** Who says that another state did something, and not to whom, most often speaks of itself. */
  #complainant(trigger: Trigger): readonly Argued[] {
    if (!COMPLAINED_OF.has(trigger.type) || OF_PEOPLES.has(trigger.reading.head)) return []
    if (isAskedFor(this.reader.tree, trigger.token)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    const own = source?.parties[0]
    const voice = this.speakers.voiceOver(trigger.token)
    if (!source || !own || !voice || this.reader.sameState(voice.party.actor, own.actor)) return []
    const { actor, mention } = voice.party
    const party: Party = { ...own, actor, mention, via: '', certainty: 0.5 }
    const slot: FilledSlot = { slot: 'complainant', link: 'told by', certainty: 1, parties: [party] }
    return this.reader.argue(trigger, own, party, source, slot)
  }

  /** The nearest other actor in the sentence, when one party is known: often right, and never sure. */
  #nearest(trigger: Trigger, where: 'sentence' | 'phrase'): readonly Argued[] {
    if (!NEAREST.has(trigger.type) || trigger.reading.frame.target.includes('answered')) return []
    const { frame } = trigger.reading
    const source = this.reader.fill(trigger, frame.source, 'source')[0]
    // Whom a verb leaves without a subject is rarely the nearest.
    if (!source && trigger.reading.wordClass === 'verb') return []
    const known = source ?? this.reader.fill(trigger, frame.target, 'target')[0]
    if (!known || (source && this.#meansSomeone(trigger))) return []
    const party = this.#nearestParty(trigger, known, where)
    if (!party) return []
    const slot: FilledSlot = {
      slot: 'nearest',
      link: 'in the same sentence as',
      certainty: 1,
      parties: [party],
    }
    return known.parties
      .slice(0, 1)
      .flatMap((own) =>
        source
          ? this.reader.argue(trigger, own, party, source, slot)
          : this.reader.argue(trigger, party, own, slot, known),
      )
  }

  /** "accused them of arming NATO's foes": whom the verb's object means is someone, if not known who, and not the nearest. */
  #meansSomeone({ token, type, reading }: Trigger): boolean {
    const { tree } = this.reader
    if (!OF_SOMEONE.has(type) || reading.wordClass !== 'verb' || !reading.frame.target.includes('object'))
      return false
    return tree
      .childrenBy(token, 'obj', 'nsubj:pass')
      .some((object) => SOMEONE.has(tree.lemma(object)) || PEOPLE_NOUNS.has(tree.lemma(object)))
  }

  #nearestParty(trigger: Trigger, known: FilledSlot, where: 'sentence' | 'phrase'): Party | null {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    const voice = this.speakers.voiceOver(trigger.token)?.party.actor
    const bystanders = bystandersOf(tree, trigger)
    const own = bystanders.flatMap((one) => this.reader.partiesOf(one, 'source'))
    let nearest: Party | null = null
    let steps = NEAREST_STEPS + 1
    for (const mention of this.mentions) {
      if (mention.locative || tree.at(mention.headToken).sentence !== sentence) continue
      const distance = tree.distance(mention.headToken, trigger.token)
      if (distance >= steps) continue
      if (isBeside(tree, mention.headToken, trigger)) continue
      if (bystanders.some((one) => tree.within(mention.headToken, one))) continue
      if (isLeftOut(tree, mention.headToken, trigger.token)) continue
      if (where === 'phrase' && !hangsOn(tree, mention.headToken, trigger.token)) continue
      // "Mali, which bought drones of Turkey, protested": what only describes the one party is not the other.
      if (known.parties.some((party) => tree.within(mention.headToken, party.token))) continue
      const actor = this.reader
        .actorsOf(mention)
        .find((one) => one !== voice && !this.reader.isOneOf(known.parties, one))
      if (actor === undefined || this.reader.isOneOf(own, actor)) continue
      const party: Party = {
        actor,
        mention,
        token: mention.headToken,
        via: '',
        certainty: 0.4,
        someone: true,
      }
      if (this.reader.isComplainedTo(party, trigger, 'with')) continue
      nearest = party
      steps = distance
    }
    return nearest
  }
}

/** Whether a token is part of what a trigger tells, and not of a clause beside it. */
function hangsOn(tree: DependencyTree, token: number, trigger: number): boolean {
  for (let at = token; at >= 0; at = tree.head(at)) {
    if (at === trigger) return true
    if (tree.is(at, 'conj', 'parataxis', 'advcl') && tree.isVerb(at)) return false
  }
  return false
}

/** "its ban, which does not cover Chad", "Chad is not among the states that the ban covers": who is said to have no part in it. */
function isLeftOut(tree: DependencyTree, name: number, trigger: number): boolean {
  const denied = (clause: number): boolean =>
    tree.childrenBy(clause, 'advmod').some((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))
  let from = name
  for (let at = name; at >= 0 && at !== trigger; at = tree.head(at)) {
    if (tree.isRelative(at) && denied(at)) return describesDeed(tree, tree.head(at), trigger)
    const predicate = tree.is(from, 'nsubj') && tree.head(from) === at && tree.child(at, 'cop') !== null
    if (predicate && denied(at)) return tree.within(trigger, at)
    from = at
  }
  return false
}

/** Whether a noun is the trigger, or what the trigger verb says something of. */
const describesDeed = (tree: DependencyTree, noun: number, trigger: number): boolean =>
  noun === trigger || (tree.head(noun) === trigger && tree.is(noun, 'nsubj', 'nsubj:pass', 'obj'))

/** The phrases that follow a trigger, the nearest first; where a deed was done also tells to whom. */
function looseFillers(tree: DependencyTree, { token, type }: Trigger): readonly Filler[] {
  const isAside = (mark: string): boolean =>
    COMPANIONS.has(mark) || (CIRCUMSTANCES.has(mark) && !DEEDS.has(type))
  return tree
    .childrenBy(token, 'obj', 'iobj', 'obl', 'nmod')
    .filter((child) => child > token && !isTemporal(tree, child) && !isAside(tree.cases(child)[0] ?? ''))
    .map((child) => ({ token: child, link: tree.cases(child)[0] ?? 'beside', certainty: 0.6 }))
}

const DEEDS: ReadonlySet<string> = new Set([
  'AID',
  'RETREAT',
  'MOBILIZE',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'PROTEST',
])

/** What these open says when, where or how, not to whom. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'for in at after before during since until by as despite like unlike under via through amid following because'.split(
    ' ',
  ),
)

/** What these open acts as well, and is not acted upon. */
const COMPANIONS: ReadonlySet<string> = new Set('with alongside along together'.split(' '))

/** Whom a state has to arrest, search and judge. */
const AUTHORITIES: ReadonlySet<string> = new Set(
  'police policeman court judge prosecutor authority authorities customs guard officer soldier agent officials magistrate tribunal'.split(
    ' ',
  ),
)

/** What only those can do who rule a place. */
const RULED: ReadonlySet<string> = new Set(['COERCE', 'SANCTION', 'RETREAT'])

const ENVOY_NOUNS = wordsOf(ENVOYS)

const OF_SOMEONE: ReadonlySet<string> = new Set(['ACCUSE', 'COERCE', 'SANCTION'])

/** Wrongs that states complain of on behalf of others: most are done to those whom the accused rules. */
const OF_PEOPLES: ReadonlySet<string> = new Set(
  `cleansing genocide massacre torture atrocity murder censorship repression persecution oppression suppression crackdown purge
  discrimination`.split(/\s+/),
)

const COMPLAINED_OF: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE'])

/** Types that nearly always have a target, so that the nearest actor is likelier it than none is. */
const NEAREST: ReadonlySet<string> = new Set([
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'CONCEDE',
])
