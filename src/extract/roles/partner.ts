import { PEOPLE_NOUNS } from '../lexicon/predicates.ts'
import type { Argued, Mention, Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { EventMemory } from '../syntax/eventMemory.ts'
import { obliquesOf } from '../syntax/fillers.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { Speakers } from '../syntax/speakers.ts'
import { firstCompleted } from './firstCompleted.ts'
import { otherInSentence } from './otherInSentence.ts'
import type { RoleReader } from './roleReader.ts'
import { otherSide, type PartyNamed, type ToldBefore } from './toldBefore.ts'

/**
 * Finds with whom a friendly act or a demand is that leaves one party unsaid, or both: "Manila demanded compensation", "the talks
 * lasted an hour". It is whoever the article tells of together with the one; of the two, those whom it tells of together.
 */
export class Partner {
  constructor(
    private readonly reader: RoleReader,
    private readonly memory: EventMemory,
    private readonly before: ToldBefore,
    private readonly mentions: readonly Mention[],
    private readonly speakers: Speakers,
  ) {}

  /** The relations of the first reading that is completed; never as sure as what the sentence says itself. */
  complete(readings: readonly Trigger[]): readonly Argued[] {
    return firstCompleted(this, [this.#other, this.#giver, this.#both], readings)
  }

  /** "Spain promised help": to whom it has most to do with. */
  #other(trigger: Trigger): readonly Argued[] {
    if (
      !isOpen(ONE_OPEN, trigger) ||
      this.#hasSomeone(trigger) ||
      this.#serves(trigger) ||
      this.#leaves(trigger)
    )
      return []
    if (this.#isOfOthers(trigger)) return []
    if (trigger.type === 'CONSULT' && this.#namesOthers(trigger.token, WITH)) return []
    const source = this.reader.fill(trigger, trigger.reading.frame.source, 'source')[0]
    if (!source) return []
    const isOwn = (actor: string): boolean => this.reader.isOneOf(source.parties, actor)
    const other = this.#here(trigger, source) ?? this.#closestTo(trigger, isOwn)
    return other ? this.before.withTarget(trigger, source, other, 0.4, 'told before with', 'partner') : []
  }

  /** "sought a loan to help plug a gap": what the loan is to do, and whom the seeker helps. */
  #serves({ token, reading }: Trigger): boolean {
    const { tree } = this.reader
    return (
      reading.head === 'help' &&
      tree.is(token, 'acl', 'advcl') &&
      tree.child(token, 'xcomp', 'ccomp') !== null &&
      tree.child(token, 'obj') === null
    )
  }

  /** Who "flew home" or "travelled back" turns to nobody. */
  #leaves({ token, type }: Trigger): boolean {
    const { tree } = this.reader
    return (
      type === 'CONSULT' &&
      tree.childrenBy(token, 'advmod', 'compound:prt').some((child) => HOMEWARD.has(tree.lemma(child)))
    )
  }

  /** "recognised the province", "the Islamic summit": what has a place or a circle of its own, which need not be who was told of last. */
  #isOfOthers({ token, type, reading, words }: Trigger): boolean {
    const { tree } = this.reader
    if (type === 'CONSULT')
      return [token, ...words, ...tree.childrenBy(token, 'obj')]
        .filter((noun) => tree.lemma(noun) === 'summit')
        .flatMap((summit) => tree.childrenBy(summit, 'amod', 'compound'))
        .some((child) => /^\p{Lu}/u.test(tree.at(child).form))
    if (type !== 'SUPPORT' || reading.head !== 'recognize') return false
    return tree.childrenBy(token, 'obj', 'nsubj:pass').some((object) => LANDS.has(tree.lemma(object)))
  }

  /** "Niger was cut off, and Chad sent fuel": who is given or asked something is rather the one other that the sentence names, but for who says so. */
  #here(trigger: Trigger, source: FilledSlot): PartyNamed | null {
    if (!GIVEN.has(trigger.type)) return null
    const { tree } = this.reader
    const voice = this.speakers.voiceOver(trigger.token)?.party.actor
    const givers = this.#giversOf(trigger.token)
    return otherInSentence(
      this.reader,
      this.mentions,
      source,
      tree.at(trigger.token).sentence,
      (mention) =>
        !this.reader.actorsOf(mention).some((actor) => actor === voice) &&
        !givers.some((giver) => tree.within(mention.headToken, giver)),
    )
  }

  /** Of "Chad offered the help of Niger" Chad, who is not helped. */
  #giversOf(help: number): readonly number[] {
    const { tree } = this.reader
    const verb = tree.head(help)
    const gives = verb >= 0 && tree.is(help, 'obj') && GIVING.has(tree.lemma(verb))
    return gives ? subjectsOf(tree, verb).map((subject) => subject.token) : []
  }

  /** "Malawi received a loan": from whom it has most to do with. */
  #giver(trigger: Trigger): readonly Argued[] {
    const { reading } = trigger
    const ofAid = trigger.type === 'AID' && reading.requires.some((words) => words.includes('loan'))
    if (!ofAid || !reading.frame.target.includes('subject') || !RECEIVING.has(reading.head)) return []
    if (this.reader.fill(trigger, reading.frame.source, 'source').length > 0) return []
    const target = this.reader.fill(trigger, ['subject'], 'target')[0]
    const own = target?.parties[0]
    if (!target || !own) return []
    const isOwn = (actor: string): boolean => this.reader.sameState(own.actor, actor)
    const giver = this.#closestTo(trigger, isOwn)
    return giver ? this.before.withSource(trigger, giver, target, 0.4, 'told before with', 'partner') : []
  }

  /** "The talks went nowhere": of the two who have most to do with one another. */
  #both(trigger: Trigger): readonly Argued[] {
    const { reading, token } = trigger
    if (!isOpen(BOTH_OPEN, trigger) || this.#isOfOthers(trigger) || this.#isOfNoState(trigger)) return []
    if ([token, ...trigger.words].some((word) => this.#namesOthers(word))) return []
    if (this.reader.fill(trigger, reading.frame.source, 'source').length > 0) return []
    if (this.reader.fill(trigger, reading.frame.target, 'target').length > 0) return []
    const { tree } = this.reader
    const { sentence } = tree.at(token)
    const told = this.#closest(
      trigger,
      (one) =>
        sentence - tree.at(one.trigger.token).sentence <= NEAR_SENTENCES &&
        !this.reader.sameState(one.source.actor, one.target.actor),
    )
    if (!told) return []
    const own = { ...told.source, token, via: '', certainty: 0.6, someone: true }
    const slot: FilledSlot = { slot: 'discourse', link: 'told before of', certainty: 1, parties: [own] }
    return this.before.withTarget(trigger, slot, told.target, 0.6, 'told before with', 'partners')
  }

  /** "The captives signed": who does it is somebody, if not known who. */
  #isOfNoState({ token, reading }: Trigger): boolean {
    const { tree } = this.reader
    return (
      reading.wordClass === 'verb' &&
      tree.childrenBy(token, 'nsubj').some((subject) => OTHER_PEOPLE.has(tree.lemma(subject)))
    )
  }

  /** With whom one side has most to do. */
  #closestTo(trigger: Trigger, isOwn: (actor: string) => boolean): PartyNamed | null {
    const told = this.#closest(trigger, (one) => otherSide(one, isOwn) !== null)
    return told ? otherSide(told, isOwn) : null
  }

  /** The last telling of the two of whom most is told, each telling the less the farther back it lies. */
  #closest(trigger: Trigger, matches: (told: Argued) => boolean): Argued | undefined {
    const { tree } = this.reader
    const { sentence } = tree.at(trigger.token)
    const pairs: { told: Argued; weight: number }[] = []
    for (const told of this.memory.told) {
      if (told.trigger.token === trigger.token || !matches(told)) continue
      const weight = told.certainty / (1 + sentence - tree.at(told.trigger.token).sentence)
      const same = pairs.find((pair) => this.before.areSameTwo(pair.told, told))
      if (same) {
        same.told = told
        same.weight += weight
      } else pairs.push({ told, weight })
    }
    return pairs.sort((one, other) => other.weight - one.weight)[0]?.told
  }

  /** "asked the bystanders", "visited him" have someone, even if he is no actor. */
  #hasSomeone({ token, reading }: Trigger): boolean {
    const { tree } = this.reader
    if (reading.wordClass !== 'verb') return false
    // "paid a witness 400 dollars", "called on the world to act"
    if (
      tree.child(token, 'iobj') !== null ||
      obliquesOf(tree, token, ADDRESSED[reading.head] ?? []).length > 0
    )
      return true
    return tree
      .childrenBy(token, 'obj', 'iobj', 'nsubj:pass')
      .some(
        (object) =>
          PEOPLE_NOUNS.has(tree.lemma(object)) ||
          tree.at(object).upos === 'PROPN' ||
          SOMEONE.has(tree.at(object).form.toLowerCase()),
      )
  }

  /** "a meeting of the cabinet", "held talks with creditors" are of others; not so "talks, with a host in the chair,". */
  #namesOthers(token: number, prepositions = OTHERS): boolean {
    const { tree } = this.reader
    const verb = tree.is(token, 'obj') ? tree.head(token) : -1
    const phrases = [...tree.childrenBy(token, 'nmod'), ...(verb < 0 ? [] : tree.childrenBy(verb, 'obl'))]
    return phrases.some((phrase) => {
      const opening = tree.childrenBy(phrase, 'case')[0] ?? -1
      return (
        opening > token && prepositions.has(tree.lemma(opening)) && tree.tokens[opening - 1]?.form !== ','
      )
    })
  }
}

/** How far back, in sentences, two may have been told of who then are not named. */
const NEAR_SENTENCES = 8

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s*,\s*/))

const OTHERS = words('of, with')
const WITH = words('with')

/** What may be recognised as a state, or as anybody's. */
const LANDS = words('province, region, territory, republic, island, colony, state, independence, sovereignty')

const GIVING = words('offer, promise, pledge, announce, provide, give, propose, extend')

/** Who does this to aid is given it. */
const RECEIVING = words('receive, obtain, secure')

/** People of no state's; ministers and officials may be those of the two told of. */
const OTHER_PEOPLE = words(
  'captive, prisoner, hostage, worker, villager, resident, student, striker, protester, activist, journalist, lawyer, conservative, liberal, lawmaker, farmer, trader, company, firm, artist, player',
)

const HOMEWARD = words('home, back, away, off, homeward')

const SOMEONE = words('him, her, them, me, us, you, who, whom')

/** By which preposition it is said whom these turn to. */
const ADDRESSED: Readonly<Record<string, readonly string[]>> = {
  call: ['on', 'upon'],
  appeal: ['to'],
  plead: ['with', 'to'],
}

type Open = Readonly<Record<string, ReadonlySet<string>>>

/** By type and word class; a word with those that its reading needs: "ask for". */
const isOpen = (open: Open, { type, reading }: Trigger): boolean => {
  const needed = reading.requires.flatMap((alternatives) => (alternatives.length === 1 ? alternatives : []))
  return open[`${type} ${reading.wordClass}`]?.has([reading.head, ...needed].join(' ')) ?? false
}

/** What has a recipient rather than a partner. */
const GIVEN: ReadonlySet<string> = new Set(['AID', 'REQUEST'])

/** Words that often leave unsaid with whom, to whom or from whom. */
const ONE_OPEN: Open = {
  'CONSULT verb': words('talk, visit, travel, fly, fly in, negotiate, mediate, host, inform, raise, remain'),
  'CONSULT noun': words(
    'visit, talk, talks, negotiation, summit, telephone call, call, dialogue, message, guest, state visit',
  ),
  'REQUEST verb': words('demand, call for, call, ask for, propose, insist, request, seek, plead, make'),
  'REQUEST noun': words('demand, request, recommendation, appeal, call'),
  'AGREE verb': words('promise, pledge, offer, accept, vow, undertake'),
  'AGREE noun': words('agreement, accord'),
  'AGREE adjective': words('ready, ready to, prepared, prepared to, willing, willing to'),
  'AID verb': words(
    'pay, pay for, give, send, build, supply, deliver, donate, provide, help, finance, fund, underwrite, bankroll',
  ),
  'AID noun': words('aid, help, assistance, protection, gift, grant'),
  'COOPERATE verb': words('cooperate, sell'),
  'COOPERATE noun': words('cooperation, extradition'),
  'SUPPORT verb': words(
    'sign, praise, back, recognize, ratify, thank, welcome, applaud, hail, endorse, commend, congratulate, appreciate, stand by',
  ),
  'SUPPORT noun': words('support, sympathy, condolence, solidarity'),
}

/** Words that often leave unsaid who the two are. */
const BOTH_OPEN: Open = {
  'CONSULT noun': words('talk, talks, meeting, negotiation, summit, dialogue, consultation, hotline'),
  'CONSULT verb': words('hold, exchange, begin, talk'),
  'AGREE verb': words('agree, reach, settle'),
  'COOPERATE noun': words('cooperation'),
  'SUPPORT verb': words('sign, restore'),
}
