import { groupBy } from '../../base/groupBy.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import { ACT_NOUNS } from '../lexicon/predicates.ts'
import type { Argued, Trigger } from '../results.ts'
import { madeToAnswerer } from '../roles/answerer.ts'
import { calledToPeace } from '../roles/calledToPeace.ts'
import { heldByReleaser, letGoByCaptor } from '../roles/captor.ts'
import { Continuation } from '../roles/continuation.ts'
import { Counterpart } from '../roles/counterpart.ts'
import { Discourse } from '../roles/discourse.ts'
import { hadByOthers, isEnded } from '../roles/ended.ts'
import { Foes } from '../roles/foes.ts'
import { judgedDeed } from '../roles/judgedDeed.ts'
import { knownInvader } from '../roles/knownInvader.ts'
import { mediatedTalks } from '../roles/mediatedTalks.ts'
import { isOfOwnDeed } from '../roles/ownDeed.ts'
import { Partner } from '../roles/partner.ts'
import { NAMED_ONLY } from '../roles/partyKinds.ts'
import { Provoked } from '../roles/provoked.ts'
import { RestOfSentence } from '../roles/restOfSentence.ts'
import { RoleReader } from '../roles/roleReader.ts'
import { saidToAddressee } from '../roles/saidToAddressee.ts'
import { isSpokenAct, SpokenActs } from '../roles/spokenActs.ts'
import { ToldBefore } from '../roles/toldBefore.ts'
import { addressesOwn, HARMING } from '../roles/victims.ts'
import { defineStage } from '../stage.ts'
import { complementsOf, isAskedOfGovernment } from '../syntax/complements.ts'
import { EventMemory } from '../syntax/eventMemory.ts'
import { isNotSuspected } from '../syntax/investigated.ts'
import { Parties } from '../syntax/parties.ts'
import { isSigned } from '../syntax/signing.ts'
import { Speakers } from '../syntax/speakers.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** Finds who did it and to whom for each trigger: by the slots of its frame, else from the discourse, else from the rest of the sentence. */
export const argumentRoles = defineStage({
  name: 'argumentRoles',
  needs: ['mentions', 'coreference', 'triggers'],
  gives: 'argumentRoles',
  run: ({ mentions, coreference, triggers }, { document }): readonly Argued[] => {
    const tree = new DependencyTree(document)
    const memory = new EventMemory(tree)
    const parties = new Parties(tree, mentions, coreference, (noun) => memory.doersOf(noun))
    const reader = new RoleReader(document, tree, parties, coreference)
    const speakers = new Speakers(tree, parties, document.quotations)
    const before = new ToldBefore(reader, memory)
    const continuation = new Continuation(reader, memory, before)
    const discourse = new Discourse(reader, memory, before, speakers)
    const counterpart = new Counterpart(reader, memory, before)
    const partner = new Partner(reader, memory, before, mentions, speakers)
    const provoked = new Provoked(reader, before)
    const spoken = new SpokenActs(reader, memory, before, speakers)
    const rest = new RestOfSentence(reader, mentions, speakers)
    const sure = triggers
      .filter(({ reading }) => !reading.weak)
      .filter(({ type, token }) => !mayBeOfOwn(type, tree.lemma(token)) || !addressesOwn(tree, token))
      .filter(({ type, token }) => !YIELDING.has(type) || !isRefused(tree, token))
      .filter(({ type, token }) => type !== 'AID' || !helpsToHarm(tree, token))
      .filter(({ type, token }) => type !== 'COERCE' || !isConsequence(tree, token))
      .filter(({ token }) => tree.lemma(token) !== 'protest' || !isTheSummons(tree, token))
    const groups = [...groupBy(sure, ({ token }) => token).values()]
    const silent: (readonly Trigger[])[] = []
    for (const readings of groups) {
      if (isPartOfAnother(tree, readings[0]!, groups, reader)) continue
      if (isEnded(tree, readings[0]!, groups, memory)) {
        memory.remember(hadByOthers(readings, reader, memory))
        continue
      }
      if (isSpokenAct(readings[0]!)) {
        memory.remember(spoken.complete(readings))
        continue
      }
      const open = readings.filter(
        (trigger) =>
          !NAMED_ONLY.has(trigger.reading.target) &&
          !saysWhom(tree, trigger.token) &&
          !isOfOwnDeed(trigger, reader, memory) &&
          !(trigger.type === 'REQUEST' && asksGovernment(tree, trigger.token)),
      )
      const found = firstOf(
        () => letGoByCaptor(readings, reader),
        () => heldByReleaser(readings, reader),
        () => mediatedTalks(readings, reader, memory),
        () => judgedDeed(readings, reader, memory, before),
        () => reader.best(readings),
        () => calledToPeace(readings, reader, memory, before),
        () => knownInvader(readings, reader, mentions, coreference),
        () => rest.ruledThere(readings),
        () => madeToAnswerer(open, reader),
        () => saidToAddressee(open, reader, before, speakers),
        () => provoked.complete(open),
        () => continuation.complete(open),
        () => discourse.complete(open),
        () => rest.complete(open),
        () => rest.nearest(open, 'phrase'),
        () => counterpart.complete(open),
        () => rest.nearest(open, 'sentence'),
        () => partner.complete(open),
      )
      // Whoever it befell is not who is suspected.
      const told = found.filter(
        ({ trigger, target }) => trigger.type !== 'ACCUSE' || !isNotSuspected(tree, target.mention.headToken),
      )
      if (told.length === 0) silent.push(open)
      memory.remember([...told, ...reader.against(readings, told)])
    }
    // Who fights whom is known only once all is read.
    const foes = new Foes(reader, memory, before)
    const completed = silent.flatMap((open) => foes.complete(open))
    return [...memory.told, ...completed].sort((one, other) => one.trigger.token - other.trigger.token)
  },
})

/** What the first of several ways finds that finds anything. */
function firstOf(...ways: readonly (() => readonly Argued[])[]): readonly Argued[] {
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** "an activist whom Chad accuses": to whom it is done is said, whoever that may be. */
const saysWhom = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'obj').some((child) => tree.at(child).form.toLowerCase() === 'whom')

const asksGovernment = (tree: DependencyTree, verb: number): boolean =>
  complementsOf(tree, verb).some((clause) => isAskedOfGovernment(tree, clause))

const YIELDING: ReadonlySet<string> = new Set(['CONCEDE', 'RETREAT', 'AGREE', 'COOPERATE'])

/** "refused to let them in" tells of a refusal alone. */
const isRefused = (tree: DependencyTree, verb: number): boolean =>
  tree.is(verb, 'xcomp', 'advcl', 'ccomp') &&
  tree.head(verb) >= 0 &&
  REFUSING.has(tree.lemma(tree.head(verb)))

const REFUSING: ReadonlySet<string> = new Set(['refuse', 'decline'])

/** Who "helped topple the king" helped no king: of a verb of help without an object, the deed that one takes part in tells. */
function helpsToHarm(tree: DependencyTree, verb: number): boolean {
  if (tree.lemma(verb) !== 'help' || tree.child(verb, 'obj', 'iobj') !== null) return false
  const deed = tree.child(verb, 'xcomp')
  return (
    deed !== null && readingsOf('verb', tree.lemma(deed)).some(({ type, weak }) => !weak && HARMING.has(type))
  )
}

/** "the rebels crossed the river, forcing Chad to send troops", "the raid forced Chad to react": what comes of a deed is none of its own. */
function isConsequence(tree: DependencyTree, verb: number): boolean {
  if (!COMPELLING.has(tree.lemma(verb))) return false
  if (tree.at(verb).xpos === 'VBG' && tree.tokens[verb - 1]?.form === ',') return true
  if (tree.child(verb, 'xcomp', 'ccomp', 'advcl') === null) return false
  return tree.childrenBy(verb, 'nsubj').some((subject) => ACT_NOUNS.has(tree.lemma(subject)))
}

/** Who "summoned the envoy to protest against a killing" goes into no street: it is the envoy who is reproached. */
const isTheSummons = (tree: DependencyTree, verb: number): boolean =>
  tree.is(verb, 'xcomp', 'advcl', 'acl') &&
  tree.opensWith(verb, 'to') &&
  [...tree.ancestors(verb)].slice(0, 2).some((at) => SUMMONING.has(tree.lemma(at)))

const SUMMONING: ReadonlySet<string> = new Set('summon convoke call recall write'.split(' '))

const COMPELLING: ReadonlySet<string> = new Set(['force', 'compel', 'oblige'])

/** "lifted sanctions" is one event, not sanctions beside it: a noun that a verb's reading needs, where that finds its parties. */
function isPartOfAnother(
  tree: DependencyTree,
  { token, type, reading }: Trigger,
  groups: readonly (readonly Trigger[])[],
  reader: RoleReader,
): boolean {
  if (reading.wordClass !== 'noun') return false
  const acting = tree.is(token, 'nsubj') && !tree.is(token, 'nsubj:pass')
  if (acting) return false
  const signing = type === 'AGREE' && isSigned(tree, token) ? tree.head(token) : -1
  if (groups.some((readings) => readings[0]!.token === signing && reader.best(readings).length > 0))
    return true
  return groups.some((readings) => {
    const needing = readings.filter(
      ({ type: told, reading: other, words }) =>
        other.wordClass === 'verb' &&
        words.includes(token) &&
        // "expressed regret over the shooting": who regrets a deed has done it too.
        !(told === 'CONCEDE' && type === 'ASSAULT'),
    )
    return needing.length > 0 && reader.best(needing).length > 0
  })
}

/** What one as well asks of or does for one's own people, wherever they are: "told its citizens to leave Chad", "rescued its citizens from Chad". */
const mayBeOfOwn = (type: RelationType, verb: string): boolean =>
  type === 'REQUEST' || (type === 'AID' && RESCUING.has(verb))

const RESCUING: ReadonlySet<string> = new Set(
  'evacuate rescue help assist aid protect save airlift repatriate'.split(' '),
)
