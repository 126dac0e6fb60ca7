import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Argued, LinkedActor, Links, Mention, Trigger } from '../results.ts'
import type { RoleReader } from '../roles/roleReader.ts'
import type { Parties, PartyRole } from '../syntax/parties.ts'
import { fillSlot } from '../syntax/slots.ts'
import type { Speakers } from '../syntax/speakers.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { Candidate, FeatureSink, Filler } from './candidate.ts'
import { contextOf } from './context.ts'
import { treePath } from './treePath.ts'

/** Places in a sentence whose parties are looked up, whatever the frame of the trigger names. */
const PLACES: readonly string[] =
  'subject object recipient owner modifier self clause inside by with to against of on from for between in over about at toward'.split(
    ' ',
  )

interface Place {
  readonly place: string
  readonly certainty: number
}

interface TriggerPlaces {
  readonly source: ReadonlyMap<string, readonly Place[]>
  readonly target: ReadonlyMap<string, readonly Place[]>
  readonly counts: { readonly source: number; readonly target: number }
}

/** What everyone who measures candidates of one article looks into. */
export interface CandidateWorld {
  readonly document: AnnotatedDocument
  readonly tree: DependencyTree
  readonly parties: Parties
  readonly reader: RoleReader
  readonly speakers: Speakers
  readonly links: Links
  readonly mentions: readonly Mention[]
  readonly triggers: readonly Trigger[]
  readonly told: readonly Argued[]
}

/** Tells the features of candidates of one article, by names that stay the same from article to article. */
export class CandidateFeatures {
  readonly #places = new Map<Trigger, TriggerPlaces>()
  readonly #mentioned = new Map<string, number[]>()
  readonly #voices = new Map<number, string | null>()
  readonly #triggersIn = new Map<number, Set<number>>()
  readonly #actorsIn = new Map<number, Set<string>>()
  readonly #typesOf = new Map<number, Set<string>>()

  constructor(private readonly world: CandidateWorld) {
    const { tree, mentions, links, triggers } = world
    for (const mention of mentions) {
      const { sentence } = tree.at(mention.headToken)
      for (const actor of links.actorsOf[mention.index] ?? []) {
        const list = this.#mentioned.get(actor)
        if (list) list.push(sentence)
        else this.#mentioned.set(actor, [sentence])
        const here = this.#actorsIn.get(sentence)
        if (here) here.add(actor)
        else this.#actorsIn.set(sentence, new Set([actor]))
      }
    }
    for (const { token, type } of triggers) {
      const { sentence } = tree.at(token)
      const tokens = this.#triggersIn.get(sentence) ?? new Set()
      this.#triggersIn.set(sentence, tokens.add(token))
      this.#typesOf.set(token, (this.#typesOf.get(token) ?? new Set()).add(type))
    }
  }

  /** What is so of the trigger's reading, whoever its parties are. */
  ofTrigger(trigger: Trigger, rank: number, put: FeatureSink): void {
    const { tree, document, told } = this.world
    const { token, type, reading } = trigger
    const at = tree.at(token)
    const info = relationTypeInfo(type)
    put(`type=${type}`, 1)
    put(`class=${info.class}`, 1)
    put(`word=${reading.wordClass}`, 1)
    put(`deprel=${bare(at.deprel)}`, 1)
    put(`xpos=${at.xpos}`, 1)
    put(`head=${reading.head}`, 1)
    for (const rival of this.#typesOf.get(token) ?? []) if (rival !== type) put(`rival=${rival}`, 1)
    for (const word of contextOf(tree, token)) put(word, 1)
    put('requires', reading.requires.length)
    put('readings', this.#typesOf.get(token)?.size ?? 1)
    put('rank', rank)
    if (reading.weak) put('weak', 1)
    if (reading.frame.mutual) put('mutual', 1)
    if (tree.isPassive(token)) put('passive', 1)
    if (tree.isRelative(token)) put('relative', 1)
    if (tree.child(token, 'nsubj') !== null) put('hasSubject', 1)
    if (tree.child(token, 'obj') !== null) put('hasObject', 1)
    if (document.sentences[at.sentence]!.headline) put('headline', 1)
    put('depth', [...tree.ancestors(token)].length)
    put('triggersHere', this.#triggersIn.get(at.sentence)?.size ?? 0)
    put('actorsHere', this.#actorsIn.get(at.sentence)?.size ?? 0)
    const places = this.#placesOf(trigger)
    put('sourcesFilled', places.counts.source)
    put('targetsFilled', places.counts.target)
    if (this.#voiceOver(token) !== null) put('voiced', 1)
    const own = told.filter((one) => one.trigger.token === token)
    put('ruledHere', own.length)
    put('ruledHereSure', Math.max(0, ...own.map(({ certainty }) => certainty)))
    if (own.length > 0 && !own.some((one) => one.trigger.type === type)) put('ruledOtherType', 1)
  }

  /** How one who may be a party stands to the trigger, also beside the others who may. */
  ofFiller(
    trigger: Trigger,
    filler: Filler,
    role: PartyRole,
    others: readonly Filler[],
    put: FeatureSink,
  ): void {
    const { tree, links } = this.world
    const { mention, actor, back } = filler
    const { sentence } = tree.at(trigger.token)
    const linked = links.actors.get(actor)
    put(`form=${mention.form}`, 1)
    put(`kind=${linked?.kind ?? 'none'}`, 1)
    if (linked?.country == null) put('stateless', 1)
    if (mention.locative) put('locative', 1)
    if ((links.actorsOf[mention.index] ?? []).length > 1) put('plural', 1)
    if (this.#voiceOver(trigger.token) === actor) put('isVoice', 1)
    const sentences = this.#mentioned.get(actor) ?? []
    put('mentions', Math.log2(1 + sentences.length))
    put('mentionedBefore', sentences.filter((one) => one < sentence && sentence - one <= 2).length)
    if (sentences[0] === 0) put('inFirst', 1)
    const own = this.#ownSlot(trigger, actor, role)
    const rivals = others.filter((other) => other.actor !== actor)
    const best = Math.max(0, ...rivals.map((other) => this.#ownSlot(trigger, other.actor, role)))
    put('ownSlot', own)
    put('othersSlot', best)
    put('slotLead', own - best)
    put('back', Math.min(12, back))
    put('share', sentences.length / Math.max(1, this.world.mentions.length))
    if (back > 0) {
      if (tree.is(mention.headToken, 'nsubj')) put('wasSubject', 1)
      return
    }
    put('before', mention.headToken < trigger.token ? 1 : 0)
    put('apart', Math.min(40, Math.abs(mention.headToken - trigger.token)))
    put('between', this.#between(mention, trigger))
    for (const { place, certainty } of this.#placesOf(trigger)[role].get(actor) ?? []) {
      put(`in=${place}`, certainty)
    }
    const steps = tree.distance(mention.headToken, trigger.token)
    put(
      'nearer',
      rivals.filter(
        (other) => other.back === 0 && tree.distance(other.mention.headToken, trigger.token) < steps,
      ).length,
    )
    const path = treePath(tree, trigger.token, mention.headToken)
    if (!path) return
    put('up', path.up.length)
    put('down', path.down.length)
    put('within', path.within.length)
    for (const step of path.within) put(`within:${bare(step)}`, 1)
    put(`path=${path.up.map(bare).join('<')}|${path.down.map(bare).join('>')}`, 1)
    put(`first=${bare(path.down[0] ?? 'none')}`, 1)
    put(`last=${bare(path.down.at(-1) ?? 'none')}`, 1)
    for (const step of new Set(path.up)) put(`up:${bare(step)}`, 1)
    const preposition = tree.cases(path.phrase)[0]
    put(`case=${preposition ?? 'none'}`, 1)
  }

  /** How well one fills a slot that the frame of the trigger names for the role, 0 to 1. */
  #ownSlot(trigger: Trigger, actor: string, role: PartyRole): number {
    const { frame } = trigger.reading
    const slots = role === 'source' ? frame.source : frame.target
    let best = 0
    for (const { place, certainty } of this.#placesOf(trigger)[role].get(actor) ?? []) {
      const order = slots.indexOf(place)
      if (order >= 0) best = Math.max(best, certainty * (1 - 0.04 * order))
    }
    return best
  }

  /** How the two stand to one another, and what the rules made of them. */
  ofPair(candidate: Candidate, put: FeatureSink): void {
    const { tree, links, told } = this.world
    const { trigger, source, target, ruled } = candidate
    const { sentence } = tree.at(trigger.token)
    if (ruled) {
      put('ruled', ruled.certainty)
      put(`rule=${ruled.rule.split('/')[1] ?? ''}`, 1)
      put(`ruleKind=${kindOfRule(ruled.rule)}`, 1)
    }
    for (const other of told) {
      if (other.trigger.token !== trigger.token || other === ruled) continue
      const has = (actor: string): boolean => other.source.actor === actor || other.target.actor === actor
      if (has(source.actor)) put('ruledSource', other.certainty)
      if (has(target.actor)) put('ruledTarget', other.certainty)
      if (has(source.actor) && has(target.actor)) put('ruledOtherwise', other.certainty)
    }
    const one = links.actors.get(source.actor)
    const other = links.actors.get(target.actor)
    put(`kinds=${one?.kind}>${other?.kind}`, 1)
    if (sameState(one, other)) put('sameState', 1)
    if (source.mention === target.mention) put('sameMention', 1)
    else if (source.mention.start < target.mention.end && target.mention.start < source.mention.end)
      put('nested', 1)
    if (source.back === 0 && target.back === 0) {
      put('sourceFirst', source.mention.start < target.mention.start ? 1 : 0)
      put('pairApart', Math.min(40, Math.abs(source.mention.headToken - target.mention.headToken)))
      put('straddle', source.mention.start < trigger.start !== target.mention.start < trigger.start ? 1 : 0)
      const steps = tree.distance(source.mention.headToken, target.mention.headToken)
      put('pairSteps', Math.min(20, steps))
      if (tree.firstConjunct(source.mention.headToken) === tree.firstConjunct(target.mention.headToken))
        put('coordinated', 1)
    }
    let before = 0
    let sameType = 0
    let sameSign = 0
    let nearest = 99
    for (const event of told) {
      if (event.trigger.token === trigger.token) continue
      const straight =
        alike(event.source.actor, source.actor, links) && alike(event.target.actor, target.actor, links)
      const reverse =
        alike(event.source.actor, target.actor, links) && alike(event.target.actor, source.actor, links)
      if (!straight && !reverse) continue
      const distance = sentence - tree.at(event.trigger.token).sentence
      if (distance === 0) put(straight ? 'toldHere' : 'toldHereReverse', 1)
      if (distance < 0) continue
      before++
      if (event.trigger.type === trigger.type && straight) sameType++
      if (strandKindOf(event.trigger.type) === strandKindOf(trigger.type)) sameSign++
      nearest = Math.min(nearest, distance)
    }
    put('toldBefore', Math.min(5, before))
    put('toldType', Math.min(3, sameType))
    put('toldSign', Math.min(5, sameSign))
    put('toldNearest', Math.min(10, nearest))
    const together = this.#mentioned.get(source.actor) ?? []
    const others = new Set(this.#mentioned.get(target.actor) ?? [])
    put('together', Math.min(8, new Set(together.filter((one) => others.has(one))).size))
  }

  #placesOf(trigger: Trigger): TriggerPlaces {
    const known = this.#places.get(trigger)
    if (known) return known
    const { tree, parties } = this.world
    const read = (role: PartyRole): ReadonlyMap<string, readonly Place[]> => {
      const found = new Map<string, Place[]>()
      for (const place of PLACES) {
        for (const { certainty, parties: those } of fillSlot(
          tree,
          parties,
          trigger,
          place,
          role,
          () => true,
        )) {
          for (const party of those) {
            const list = found.get(party.actor)
            const entry = { place, certainty: certainty * party.certainty }
            if (list) list.push(entry)
            else found.set(party.actor, [entry])
          }
        }
      }
      return found
    }
    const source = read('source')
    const target = read('target')
    const { frame } = trigger.reading
    const filled = (places: ReadonlyMap<string, readonly Place[]>, slots: readonly string[]): number =>
      [...places.values()].filter((list) => list.some(({ place }) => slots.includes(place))).length
    const made = {
      source,
      target,
      counts: { source: filled(source, frame.source), target: filled(target, frame.target) },
    }
    this.#places.set(trigger, made)
    return made
  }

  #voiceOver(token: number): string | null {
    const known = this.#voices.get(token)
    if (known !== undefined) return known
    const voice = this.world.speakers.voiceOver(token)?.party.actor ?? null
    this.#voices.set(token, voice)
    return voice
  }

  #between(mention: Mention, trigger: Trigger): number {
    const { tree, mentions } = this.world
    const { sentence } = tree.at(trigger.token)
    const low = Math.min(mention.headToken, trigger.token)
    const high = Math.max(mention.headToken, trigger.token)
    return mentions.filter(
      ({ headToken }) => low < headToken && headToken < high && tree.at(headToken).sentence === sentence,
    ).length
  }
}

/** A relation without its subtype, but for those that tell who does it. */
const bare = (deprel: string): string =>
  deprel === 'nsubj:pass' || deprel === 'acl:relcl' || deprel === 'nmod:poss' || deprel === 'obl:agent'
    ? deprel
    : deprel.split(':')[0]!

const kindOfRule = (rule: string): string => {
  const [, how = ''] = rule.split('/')
  const last = how.split('-').at(-1) ?? ''
  if (how === 'group' || how === 'reciprocal' || how === 'discourse') return how
  if (how.includes('attached')) return 'attached'
  return last === 'nearest' || last === 'complainant' || how.startsWith('authority') ? last : 'slots'
}

const sameState = (one: LinkedActor | undefined, other: LinkedActor | undefined): boolean =>
  one?.country != null && one.country === other?.country

const alike = (one: string, other: string, links: Links): boolean =>
  one === other || sameState(links.actors.get(one), links.actors.get(other))
