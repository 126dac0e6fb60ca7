import { groupBy } from '../../base/groupBy.ts'
import type { Token } from '../../nlp/document.ts'
import type { EntryWordClass, LexiconEntry } from '../lexicon/frame.ts'
import { readingsOf, spelling } from '../lexicon/lexicon.ts'
import { NEGATIONS, REPORTING_VERBS } from '../lexicon/predicates.ts'
import type { Mention, Trigger } from '../results.ts'
import { defineStage } from '../stage.ts'
import { echoedVerb } from '../syntax/echoes.ts'
import { isNotReached, isReadyForHarm } from '../syntax/noAgreements.ts'
import { spokenActsIn } from '../syntax/spokenActs.ts'
import { DependencyTree } from '../syntax/tree.ts'
import { forbidden, hyphenated, requiredWords } from './triggerWords.ts'

/** Finds the words that the lexicon knows, and which of their readings the tree allows. A token may keep several. */
export const triggers = defineStage({
  name: 'triggers',
  needs: ['mentions'],
  gives: 'triggers',
  run: ({ mentions }, { document }): readonly Trigger[] => {
    const tree = new DependencyTree(document)
    const inNames = tokensInNames(mentions)
    const states = headsOfStates(mentions)
    const readings = document.tokens.flatMap((token) =>
      inNames.has(token.index)
        ? []
        : readingsIn(tree, tree.at(token.index), inNames, states).map((reading) => ({ token, ...reading })),
    )
    const told = groupBy(
      readings.filter(({ entry }) => !entry.weak && entry.wordClass === 'verb' && entry.type !== 'CONSULT'),
      ({ token }) => token.index,
    )
    const taken = document.tokens.flatMap((token) => {
      const verb = told.has(token.index) ? null : echoedVerb(tree, token.index, (at) => told.has(at))
      return verb === null ? [] : echoesOf(verb, told.get(verb)!).map((reading) => ({ token, ...reading }))
    })
    const spoken = spokenActsIn(tree, document.quotations)
      .filter(({ token, entry, yields }) =>
        readings.every(
          (one) =>
            one.entry.weak ||
            !((yields && one.token.index === token) || (entry.wordClass === 'verb' && tellsOf(one, token))),
        ),
      )
      .map(
        (act): ReadToken => ({
          token: tree.at(act.token),
          entry: act.entry,
          words: act.about === null ? [] : [act.about],
        }),
      )
    const plain = readings.filter(
      (one) =>
        !spoken.some(
          ({ token, entry }) =>
            token === one.token || (entry.wordClass === 'adjective' && tellsWithin(tree, one, token.index)),
        ),
    )
    const all = [...plain, ...spoken, ...taken].sort((one, other) => one.token.index - other.token.index)
    return all.map(({ token, entry, words, echoes }, index) => ({
      index,
      token: token.index,
      start: token.start,
      end: token.end,
      type: entry.type,
      mode: entry.mode,
      entry: entry.id,
      reading: entry,
      words,
      ...(echoes === undefined ? {} : { echoes }),
    }))
  },
})

/** What a word tells that takes up a verb: the same by another subject, one reading a type. */
const echoesOf = (verb: number, readings: readonly Reading[]): readonly Reading[] =>
  [...new Map(readings.map((reading) => [reading.entry.type, reading])).values()].map(({ entry }) => ({
    entry: { ...entry, requires: [], frame: { source: ['subject'], target: [], mutual: false } },
    words: [],
    echoes: verb,
  }))

interface Reading {
  readonly entry: LexiconEntry
  /** Tokens of the required words. */
  readonly words: readonly number[]
  readonly echoes?: number
}

type ReadToken = Reading & { readonly token: Token }

/** "said Chad must leave": whether a verb of saying is read by that word. */
const tellsOf = ({ token, words }: ReadToken, word: number): boolean =>
  REPORTING_VERBS.has(token.lemma) && words.includes(word)

/** "said it was a lie" is told once, by the lie. */
const tellsWithin = (tree: DependencyTree, { token, words }: ReadToken, predicate: number): boolean =>
  REPORTING_VERBS.has(token.lemma) && words.some((word) => tree.within(word, predicate))

/** The readings that fit, those with the most required words first: "call off" before "call". */
function readingsIn(
  tree: DependencyTree,
  token: Token,
  inNames: ReadonlySet<number>,
  states: ReadonlySet<number>,
): readonly Reading[] {
  if (token.deprel === 'cop' && !saysWhere(tree, token.index, states)) return []
  // "there was no way": nobody is anywhere.
  if (token.lemma === 'be' && tree.child(token.index, 'expl') !== null) return []
  const stopped = isStopped(tree, token)
  const fitting: Reading[] = []
  for (const wordClass of wordClassesOf(tree, token)) {
    if (wordClass === 'verb' && describesByHyphen(tree, token)) continue
    for (const entry of lookup(tree, token, wordClass)) {
      if (stopped && GOING_ON.has(entry.type)) continue
      if (entry.type === 'AGREE' && wordClass === 'noun' && isNotReached(tree, token.index)) continue
      if (entry.type === 'AGREE' && wordClass === 'adjective' && isReadyForHarm(tree, token.index)) continue
      if (MISSED.has(entry.type) && wordClass === 'noun' && tree.cases(token.index)[0] === 'without') continue
      const words = requiredWords(tree, token.index, entry, inNames)
      if (entry.type === 'ASSAULT' && wordClass === 'verb' && isMishap(tree, token.index)) continue
      if (words && !forbidden(tree, token.index, entry)) fitting.push({ entry, words })
    }
  }
  const refusal = refusalOf(
    tree,
    token,
    fitting.filter(({ entry }) => !entry.weak),
  )
  if (refusal) return [refusal]
  // "will not send aid" is aid that is not given.
  const plain = fitting.every(({ entry }) => entry.weak) && tree.child(token.index, 'compound:prt') === null
  const unwilling = fitting.find(({ entry, words }) => tellsUnwilling(tree, token.index, entry, words))
  if (plain && unwilling) return [{ ...unwilling, entry: { ...unwilling.entry, weak: false } }]
  const order = ({ entry }: Reading): number => (entry.weak ? 0 : 100) + entry.requires.length
  return fitting.sort((one, other) => order(other) - order(one))
}

/** "suspended lending to Chad", "stopped buying Chadian oil": the stopping is told, and not what is stopped. */
const isStopped = (tree: DependencyTree, { index, xpos, head }: Token): boolean =>
  xpos === 'VBG' && head >= 0 && tree.is(index, 'xcomp', 'obj', 'ccomp') && STOPPING.has(tree.lemma(head))

const STOPPING: ReadonlySet<string> = new Set('stop suspend halt cease discontinue freeze quit'.split(' '))

/** What goes on between two until it is stopped. */
const GOING_ON: ReadonlySet<string> = new Set(['AID', 'COOPERATE'])

/** What did not come about with anyone in particular: "acted without consultation", "left without a deal". */
const MISSED: ReadonlySet<string> = new Set(['CONSULT', 'AGREE'])

/** "a bus hit a lorry", "a typhoon killed six": what has no will attacks no one, whosever it is. */
const isMishap = (tree: DependencyTree, verb: number): boolean =>
  !tree.isPassive(verb) && tree.childrenBy(verb, 'nsubj').some((child) => WITHOUT_WILL.has(tree.lemma(child)))

const WITHOUT_WILL: ReadonlySet<string> = new Set(
  `bus minibus coach lorry taxi train tram motorcycle storm typhoon cyclone hurricane tornado earthquake quake tremor tsunami flood
  landslide mudslide avalanche lightning drought wildfire blizzard heatwave epidemic pandemic cholera malaria ebola virus disease famine
  recession inflation`.split(/\s+/),
)

/** "does not recognise", "will not lift": refusing is itself the event. */
function refusalOf(tree: DependencyTree, token: Token, fitting: readonly Reading[]): Reading | null {
  const reading = fitting.find(
    ({ entry }) =>
      entry.wordClass === 'verb' &&
      // "will not accept refugees": what is taken in is an aid, not to take it a refusal.
      (CONSENTING.has(entry.type) || (entry.type === 'AID' && REFUSABLE.has(spelling(entry.head)))),
  )
  if (!reading) return null
  const refusable = REFUSABLE.has(spelling(reading.entry.head))
  const negation = refusable ? negationOf(tree, token.index) : ownNegation(tree, token.index)
  if (negation === undefined) return null
  const auxiliaries = tree.childrenBy(token.index, 'aux').map((child) => tree.at(child).form.toLowerCase())
  const unwilling = auxiliaries.some((form) => UNWILLING.has(form))
  const never = tree.at(negation).form.toLowerCase() !== 'not'
  if (!unwilling && !(refusable && (auxiliaries.length > 0 || never))) return null
  const { entry, words } = reading
  return {
    entry: { ...entry, type: 'REJECT', mode: null, id: `REJECT verb: not ${entry.head}` },
    words: [...words, negation],
  }
}

/** "would not hear of it", "will not admit": of an everyday word of which the lexicon knows a negated sense. */
function tellsUnwilling(
  tree: DependencyTree,
  verb: number,
  { type, wordClass, requires }: LexiconEntry,
  words: readonly number[],
): boolean {
  if (type !== 'REJECT' || wordClass !== 'verb' || !requires.some((forms) => forms.includes('never')))
    return false
  if (!words.some((word) => NEGATIONS.has(tree.at(word).form.toLowerCase()))) return false
  return tree.childrenBy(verb, 'aux').some((child) => UNWILLING.has(tree.at(child).form.toLowerCase()))
}

const ownNegation = (tree: DependencyTree, verb: number): number | undefined =>
  tree.children(verb).find((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))

/** Also "has yet to accept", "no longer accepts", "none of them accepts". */
function negationOf(tree: DependencyTree, verb: number): number | undefined {
  const own = ownNegation(tree, verb)
  if (own !== undefined) return own
  const adverbs = tree.childrenBy(verb, 'advmod')
  const longer = adverbs.find((child) => tree.at(child).form.toLowerCase() === 'longer')
  if (longer !== undefined) return longer
  const subject = tree.childrenBy(verb, 'nsubj').find((child) => NOBODY.has(tree.lemma(child)))
  if (subject !== undefined) return subject
  const above = tree.is(verb, 'xcomp', 'ccomp', 'advcl', 'acl') ? [tree.head(verb)] : []
  return [...above.flatMap((head) => tree.childrenBy(head, 'advmod')), ...adverbs].find(
    (child) => child < verb && tree.lemma(child) === 'yet',
  )
}

const NOBODY: ReadonlySet<string> = new Set(['none', 'nobody', 'neither'])

const CONSENTING: ReadonlySet<string> = new Set([
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'RETREAT',
  'CONSULT',
  'COOPERATE',
])

const UNWILLING: ReadonlySet<string> = new Set(['will', 'wo', 'would'])

/** Verbs of which even "does not" tells a refusal. */
const REFUSABLE: ReadonlySet<string> = new Set(
  'recognize accept support endorse allow permit acknowledge approve tolerate consent grant ratify honor fulfill'.split(
    ' ',
  ),
)

/** "have linked their grids": a deed, and no state that they are in. */
const isPerfect = (tree: DependencyTree, verb: number): boolean =>
  tree.child(verb, 'aux:pass') === null &&
  tree.childrenBy(verb, 'obj').length > 0 &&
  tree.childrenBy(verb, 'aux').some((child) => tree.lemma(child) === 'have')

function wordClassesOf(tree: DependencyTree, token: Token): readonly EntryWordClass[] {
  const { upos, xpos, deprel, index } = token
  if (deprel === 'cop') return ['verb']
  if (deprel === 'aux' || deprel === 'case' || deprel === 'mark') return []
  // What has a copula describes, whatever the tagger takes it for: "was unwilling".
  if (upos === 'VERB')
    return (xpos === 'VBN' && !isPerfect(tree, index)) || tree.child(index, 'cop') !== null
      ? ['verb', 'adjective']
      : ['verb']
  if (upos === 'NOUN' || upos === 'PROPN') return ['noun']
  // "its rival Pakistan"
  if (upos === 'ADJ') return deprel === 'amod' && WHO_IS.has(token.lemma) ? ['noun'] : ['adjective']
  return []
}

/** The "was" of "the minister was in Cairo": a copula between someone and a place by name; a state is where it is. */
function saysWhere(tree: DependencyTree, copula: number, states: ReadonlySet<number>): boolean {
  const place = tree.head(copula)
  const mark = tree.cases(place)[0]
  const isPlace = tree.at(place).upos === 'PROPN' && copula < place && (mark === 'in' || mark === 'at')
  return isPlace && tree.childrenBy(place, 'nsubj').every((subject) => !states.has(subject))
}

/** What someone is to another, which taggers take for adjectives before a name. */
const WHO_IS: ReadonlySet<string> = new Set([
  'rival',
  'ally',
  'foe',
  'enemy',
  'partner',
  'member',
  'neighbor',
  'neighbour',
])

/** "flood-hit", "war-torn": what a noun with a hyphen does is no act of an actor; "Iranian-backed" is. */
function describesByHyphen(tree: DependencyTree, { index }: Token): boolean {
  if (tree.tokens[index - 1]?.form !== '-' || !tree.is(index, 'amod', 'compound')) return false
  const before = tree.tokens[index - 2]
  return before !== undefined && /^\p{Ll}/u.test(before.form)
}

/** The readings of a word; of a compound with a hyphen those of the whole, if it has any. */
function lookup(tree: DependencyTree, token: Token, wordClass: EntryWordClass): readonly LexiconEntry[] {
  const compound = hyphenated(tree, token.index)
  const whole = compound === null ? [] : readingsOf(wordClass, compound)
  if (whole.length > 0) return whole
  const word = wordClass === 'adjective' ? token.form : token.lemma
  return readingsOf(wordClass, word)
}

/** Where states are named, alone and by their names. */
const headsOfStates = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(
    mentions
      .filter(({ form, reading }) => form === 'name' && reading.type === 'state' && reading.via === 'name')
      .map(({ headToken }) => headToken),
  )

function tokensInNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const mention of mentions) {
    const { form, reading } = mention
    if (form === 'nominal' || form === 'pronoun') continue
    // "the Chinese ambassador" is China, but its words are common ones.
    if (reading.type === 'state' && (reading.via === 'officials' || reading.via === 'government')) continue
    for (let token = mention.firstToken; token < mention.lastToken; token++) tokens.add(token)
  }
  return tokens
}
