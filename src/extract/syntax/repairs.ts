import type { Token } from '../../nlp/document.ts'
import { VERBS } from '../../nlp/irregularForms.ts'
import { lemmatize } from '../../nlp/lemma.ts'
import { REPORTING_VERBS } from '../lexicon/predicates.ts'
import { attachPhrases } from './attachment.ts'
import { callsOn } from './callsOn.ts'
import { withoutCircles } from './circles.ts'
import { clauseAppositions } from './clauseAppositions.ts'
import { namesGiven } from './givenNames.ts'
import { mended } from './mended.ts'
import { participialAdjectives } from './participialAdjectives.ts'
import { venues } from './venues.ts'
import { verbComplements } from './verbComplements.ts'
import { verblessClauses } from './verblessClauses.ts'
import { whoseObjects } from './whoseObjects.ts'

/**
 * Mends what the parser often gets wrong in news and what costs relations. Nothing but heads and relations changes, save that
 * the irregular past of a verb with a subject and an object is no adjective ("overran").
 *
 * - what a possessive owns stands before the next finite verb, and "called on Chad" is no passive
 * - a name before a finite verb without a subject is its subject: "the US reduced aid"
 * - a clause without a verb has one (verblessClauses.ts)
 * - the "fighting" that broke out is a noun
 * - in "denied massing soldiers" and "helped topple the king" the second verb is the complement of the first (verbComplements.ts)
 * - "by sweeping sanctions" is a phrase, not a clause (participialAdjectives.ts)
 * - lists, participles after a comma, the second words of verbs, clauses after a time and with "that" (attachment.ts)
 * - an object with a preposition is an oblique: "invade across the border"
 * - in "X, Y said, has left" Y is no apposition of X but says so
 * - a passive subject without a passive verb is a subject, and so is that of a verb without a passive ("troops clashed")
 * - a preposition before a name of several words belongs to the whole name: "by Boko Haram"
 * - before an object with a determiner, adjective or number of its own, a name is the recipient: "lend Manila two radars"
 * - in "is due in Chad" and "has been to Chad" it is "due" and "been" that the sentence hangs on, not the place
 * - what someone is called is no second object: "called Chad a friend"; a name alone is who is called: "called Prime Minister X"
 * - in "welcomed the decision of X to leave" who leaves is X: the infinitive goes with the noun, also past "of X"
 * - a finite verb is not coordinated with an infinitive, and a verb of saying goes with the verb of saying before it:
 *   in "said that he hoped to win and accused", "accused" goes with "said"
 * - a noun that takes up a clause, the place of a meeting, whom one calls on, what a clause with "whose" tells of
 *   (clauseAppositions.ts, venues.ts, callsOn.ts, whoseObjects.ts)
 * - in "told reporters in Beijing that they had lied" the clause is what was told, and says nothing of reporters or Beijing
 */
export function repairTree(parsed: readonly Token[]): readonly Token[] {
  let tokens = repairOneByOne(parsed)
  for (const repair of [clauseAppositions, venues, callsOn, whoseObjects])
    tokens = mended(tokens, repair(tokens))
  return withoutCircles(parsed, tokens)
}

function repairOneByOne(parsed: readonly Token[]): readonly Token[] {
  const tokens = attachPhrases(
    participialAdjectives(
      doings(finiteVerbs(verblessClauses(subjectsBeforeVerbs(ownersBeforeVerbs(verbComplements(parsed)))))),
    ),
  )
  const withCase = new Set<number>()
  const withObject = new Set<number>()
  const withSubject = new Set<number>()
  const withAuxiliary = new Set<number>()
  const passive = new Set<number>()
  for (const { head, deprel } of tokens) {
    if (deprel === 'case') withCase.add(head)
    else if (deprel === 'aux:pass') passive.add(head)
    else if (deprel === 'aux') withAuxiliary.add(head)
    else if (deprel === 'nsubj') withSubject.add(head)
  }
  for (const { index, head, deprel } of tokens) {
    if (deprel === 'obj' && !withCase.has(index)) withObject.add(head)
  }
  const told = clausesTold(tokens)
  const named = namesGiven(tokens)
  return predicatesOfPlace(tokens).map((token): Token => {
    const { index, head, deprel } = token
    if (named.has(index)) return { ...token, head: named.get(index)!, deprel: 'xcomp' }
    const governor = tokens[head]
    if (!governor) return token
    const ringsUp = deprel === 'xcomp' && token.upos === 'PROPN' && governor.lemma === 'call' && index > head
    const active = !passive.has(head) && (governor.xpos !== 'VBN' || withSubject.has(head))
    if (ringsUp && active && !withObject.has(head)) return { ...token, deprel: 'obj' }
    const verb = told.get(index)
    if (verb !== undefined) return { ...token, head: verb, deprel: 'ccomp' }
    if (told.has(head) && isThat(token)) return { ...token, deprel: 'mark' }
    if (deprel === 'case' && governor.deprel === 'flat' && index < governor.head)
      return { ...token, head: governor.head }
    if (deprel === 'obj' && withCase.has(index) && withObject.has(head)) return { ...token, deprel: 'obl' }
    const next = tokens[index + 1]
    if (deprel === 'appos' && next?.deprel === 'parataxis' && isSaying(next) && !withSubject.has(next.index))
      return { ...token, head: next.index, deprel: 'nsubj' }
    if (deprel === 'nsubj:pass' && !passive.has(head)) {
      const { xpos, lemma } = governor
      if (xpos !== 'VBN' || WITHOUT_PASSIVE.has(lemma) || isPast(tokens, governor))
        return { ...token, deprel: 'nsubj' }
    }
    if (deprel === 'xcomp' && isNamedObject(tokens, token, governor, withObject))
      return { ...token, deprel: 'obj' }
    if (deprel === 'compound' && isRecipient(tokens, token, governor))
      return { ...token, head: governor.head, deprel: 'iobj' }
    if ((deprel === 'advcl' || deprel === 'xcomp') && token.xpos === 'VB') {
      const willed = willedBefore(tokens, token, governor)
      if (willed !== null) return { ...token, head: willed, deprel: 'acl' }
    }
    if (deprel === 'conj' && !withSubject.has(index) && !goesOn(token, governor)) {
      // Without an auxiliary the past is no participle: "said that it had fired, and called on Chad to stop".
      const bare =
        token.xpos === 'VBN' && governor.xpos === 'VBD' && !passive.has(index) && !withAuxiliary.has(index)
      const better = coordinateOf(tokens, bare ? { ...token, xpos: 'VBD' } : token, governor)
      if (better !== null) return { ...token, head: better }
    }
    return token
  })
}

/** "invited Chad to a summit", "called Chad a friend": a name right behind a verb of these is whom it is done to, and not what someone is. */
function isNamedObject(
  tokens: readonly Token[],
  name: Token,
  verb: Token,
  withObject: ReadonlySet<number>,
): boolean {
  if (!isNameWord(name) || verb.upos !== 'VERB' || name.index < verb.index || withObject.has(verb.index))
    return false
  // "the land, then called Chad"
  if (COPULAR.has(verb.lemma.toLowerCase()) || verb.deprel.startsWith('acl')) return false
  for (let at = verb.index + 1; at < name.index; at++)
    if (tokens[at]!.head !== name.index || !/^(?:compound|flat|det|amod|nmod:desc)$/.test(tokens[at]!.deprel))
      return false
  return !tokens
    .slice(verb.index, name.index)
    .some(({ head, deprel }) => head === name.index && deprel === 'cop')
}

/** A proper noun, or what the tagger takes for a participle and the text writes with a capital: "invited Saied". */
const isNameWord = ({ upos, form }: Token): boolean =>
  upos === 'PROPN' || (upos === 'VERB' && /^\p{Lu}\p{Ll}/u.test(form))

/** Behind these a name says what someone is. */
const COPULAR = new Set('become remain be seem stay turn prove look sound make'.split(' '))

/** "The army overran the town": an irregular past that the tagger does not know is a verb where it has a subject and an object. */
function finiteVerbs(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (const token of tokens) {
    const lemma = /^(?:ADJ|ADV)$/.test(token.upos) ? VERBS.get(token.form.toLowerCase()) : undefined
    if (lemma === undefined) continue
    const has = (deprel: string): boolean =>
      tokens.some((child) => child.head === token.index && child.deprel === deprel)
    if (!has('obj')) continue
    const verb: Token = { ...token, upos: 'VERB', xpos: 'VBD', lemma }
    const before = tokens[token.index - 1]
    if (has('nsubj')) moved.set(token.index, verb)
    // The parser may hang the verb on the noun before it.
    else if (
      before !== undefined &&
      before.index === token.head &&
      !/^(?:obj|obl|nmod)$/.test(before.deprel)
    ) {
      moved.set(token.index, { ...verb, head: before.head, deprel: before.deprel })
      const noun =
        before.upos === 'VERB'
          ? { upos: 'NOUN', xpos: 'NNS', lemma: lemmatize(before.form, 'NOUN', 'NNS') }
          : {}
      moved.set(before.index, { ...before, ...noun, head: token.index, deprel: 'nsubj' })
    }
  }
  return mended(tokens, moved)
}

/** Of a sentence with a full stop the verb is finite: "called on Chad to leave." without an auxiliary is no passive. */
function isPast(tokens: readonly Token[], { deprel, index, sentence }: Token): boolean {
  if (deprel !== 'root' || !ASKING.test(tokens[index + 1]?.form ?? '')) return false
  for (let at = index + 1; at < tokens.length && tokens[at]!.sentence === sentence; at += 1)
    if (tokens[at]!.form === '.') return true
  return false
}

/** What follows a verb that has no object: of a passive it follows too rarely to tell. */
const ASKING = /^(?:on|upon|for|at|with|against)$/

/**
 * "Kosovo's premier warned Serbia": what a possessive owns stands before the next finite verb; "premier" after it is a noun.
 */
function ownersBeforeVerbs(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (const mark of tokens) {
    const owner = tokens[mark.head]
    if (!/^['’]s?$/.test(mark.form) || mark.deprel !== 'case' || owner?.deprel !== 'nmod:poss') continue
    let verb = mark.index + 1
    while (verb < Math.min(owner.head, mark.index + 5) && !FINITE.has(tokens[verb]!.xpos)) verb += 1
    const owned = tokens[verb - 1]!
    if (verb >= owner.head && owned.form !== 'premier') continue
    if (owned.index === mark.index || !(owned.upos === 'NOUN' || owned.form === 'premier')) continue
    if (owned.form === 'premier' && owned.upos !== 'NOUN') {
      const head = tokens[owned.head]
      if (head === undefined || head.index <= owned.index) continue
      moved.set(owned.index, {
        ...owned,
        upos: 'NOUN',
        xpos: 'NN',
        deprel: head.upos === 'VERB' ? 'nsubj' : owned.deprel,
      })
    }
    moved.set(owner.index, { ...owner, head: owned.index })
  }
  return mended(tokens, moved)
}

/** "The US reduced aid": a name before a finite verb that has no subject is that, and no part of the object behind it. */
function subjectsBeforeVerbs(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (const name of tokens) {
    const object = tokens[name.head]
    if (name.upos !== 'PROPN' || object === undefined || !/^(?:compound|nmod|amod)$/.test(name.deprel))
      continue
    const verb = tokens[object.head]
    if (object.deprel !== 'obj' || verb === undefined || verb.index < name.index || verb.index > object.index)
      continue
    const before = tokens.slice(Math.max(0, name.index - CLAUSE), verb.index)
    const hasSubject = before.some(
      ({ head, deprel }) => head === verb.index && /^(?:nsubj|csubj|expl)/.test(deprel),
    )
    const isMarked = before.some(({ head, deprel }) => head === name.index && deprel === 'case')
    if (!tellsPast(tokens, verb, name) || hasSubject || isMarked) continue
    moved.set(name.index, { ...name, head: verb.index, deprel: 'nsubj' })
    // "the" before it is its own.
    for (const word of before)
      if (
        word.head === object.index &&
        word.index < name.index &&
        /^(?:det|amod|compound)$/.test(word.deprel)
      )
        moved.set(word.index, { ...word, head: name.index })
  }
  return mended(tokens, moved)
}

/** Also the "freed" of "Chad freed men who had been held", which the tagger takes for a participle, at the head of a sentence. */
const tellsPast = (tokens: readonly Token[], verb: Token, name: Token): boolean =>
  FINITE.has(verb.xpos) ||
  (verb.xpos === 'VBN' &&
    verb.deprel === 'root' &&
    tokens
      .slice(name.index + 1, verb.index)
      .every(({ head, deprel }) => head === name.index && deprel === 'flat') &&
    !tokens.some(({ head, deprel }) => head === verb.index && /^(?:aux|cop)/.test(deprel)))

/** How many words before a name may belong to its clause. */
const CLAUSE = 40

/** "Fighting broke out": what something is told of and that has neither doer nor object of its own is a noun. */
function doings(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token): Token => {
    if (token.deprel !== 'csubj' || token.xpos !== 'VBG') return token
    const isClause = tokens
      .slice(token.index, token.head)
      .some(({ head, deprel }) => head === token.index && OF_A_CLAUSE.test(deprel))
    if (isClause) return token
    return { ...token, upos: 'NOUN', xpos: 'NN', lemma: token.form.toLowerCase(), deprel: 'nsubj' }
  })
}

const OF_A_CLAUSE = /^(?:obj|iobj|nsubj|ccomp|xcomp|advmod|compound:prt|aux|cop)/

/** The verb of saying that each clause with "that" belongs to, where the parser takes it for a relative clause of a noun before it. */
function clausesTold(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const told = new Map<number, number>()
  for (const that of tokens) {
    const clause = tokens[that.head]
    if (!isThat(that) || clause?.deprel !== 'acl:relcl' || clause.index < that.index) continue
    const of = (deprel: RegExp) =>
      tokens.some((one) => one.head === clause.index && one.index !== that.index && deprel.test(one.deprel))
    // Of a relative clause "that" is itself the subject or object.
    const isWhole = of(/^nsubj\b/) && (that.xpos === 'IN' || (that.deprel === 'obj' && of(/^obj$/)))
    if (!isWhole) continue
    const verb = sayingOver(tokens, clause.head)
    if (verb !== null) told.set(clause.index, verb)
  }
  return told
}

const isThat = ({ lemma, deprel }: Token): boolean => lemma === 'that' && /^(?:mark|obj)$/.test(deprel)

/** The verb of saying whose complement a noun is, if it has no clause for one. */
function sayingOver(tokens: readonly Token[], noun: number): number | null {
  let at = tokens[noun]
  while (at !== undefined && /^(?:iobj|obj|obl|nmod|appos|conj|flat)\b/.test(at.deprel)) at = tokens[at.head]
  if (at === undefined || at.index > noun || !isSaying(at) || at.upos !== 'VERB') return null
  const hasClause = tokens.some(({ head, deprel }) => head === at.index && deprel === 'ccomp')
  return hasClause ? null : at.index
}

/**
 * Who is due somewhere or has been there: the parser takes the place for the predicate and "due" or "been" for a mark of it.
 * Its own dependents of the clause go over to the word that says so.
 */
function predicatesOfPlace(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (const word of tokens) {
    const place = tokens[word.head]
    const next = tokens[word.index + 1]
    if (!place || !next || place.index < word.index) continue
    const marks =
      next.deprel === 'case' ? next.head === place.index : next.deprel === 'fixed' && next.head === word.index
    if (!marks) continue
    const due = word.deprel === 'case' && word.form.toLowerCase() === 'due' && next.form !== 'to'
    const been = word.deprel === 'cop' && word.form.toLowerCase() === 'been' && next.form === 'to'
    if (!due && !been) continue
    for (const token of tokens.slice(Math.max(0, word.index - 60), place.index + 60)) {
      if (token.head === place.index && OF_THE_CLAUSE.has(token.deprel.split(':')[0]!))
        moved.set(token.index, {
          ...token,
          head: word.index,
          deprel: token.deprel === 'cop' && due ? 'cop' : token.deprel,
        })
    }
    if (next.deprel === 'fixed') moved.set(next.index, { ...next, head: place.index, deprel: 'case' })
    moved.set(word.index, { ...word, upos: due ? 'ADJ' : 'VERB', head: place.head, deprel: place.deprel })
    moved.set(place.index, { ...place, head: word.index, deprel: 'obl' })
  }
  return mended(tokens, moved)
}

const OF_THE_CLAUSE = new Set('nsubj aux cop advmod mark obl advcl punct ccomp parataxis csubj'.split(' '))

const WITHOUT_PASSIVE = new Set(
  'clash skirmish arrive retreat withdraw advance march flee die perish collide meet collapse surrender erupt mediate protest retaliate'.split(
    ' ',
  ),
)

/** The object of the governor that an infinitive fills out, when nothing but that noun's phrase stands between. */
function willedBefore(tokens: readonly Token[], infinitive: Token, governor: Token): number | null {
  const mark = tokens
    .slice(Math.max(0, infinitive.index - 3), infinitive.index)
    .find(({ head, deprel, lemma }) => head === infinitive.index && deprel === 'mark' && lemma === 'to')
  if (!mark) return null
  for (let at = tokens[mark.index - 1]; at !== undefined && at.index > governor.index; at = tokens[at.head]) {
    if (at.head === governor.index)
      return /^(?:obj|obl)$/.test(at.deprel) && WILLED.has(at.lemma) ? at.index : null
  }
  return null
}

const WILLED = new Set(
  `decision plan intention refusal willingness unwillingness readiness offer pledge promise commitment attempt effort bid threat
  move proposal failure desire wish determination resolve reluctance right vow undertaking`.split(/\s+/),
)

/** Whether a name that the parser takes into the object is to whom a verb of giving gives it. */
function isRecipient(tokens: readonly Token[], name: Token, object: Token): boolean {
  const verb = tokens[object.head]
  if (name.upos !== 'PROPN' || object.deprel !== 'obj' || object.upos !== 'NOUN' || !verb) return false
  if (!GIVING.has(verb.lemma.toLowerCase()) || verb.index > name.index) return false
  return tokens.some(
    ({ index, head, upos }) =>
      // "give Manila 100 old tanks": the parser may take the number for a part of the name.
      (head === object.index || (head === name.index && upos === 'NUM')) &&
      index > name.index &&
      index < object.index &&
      DESCRIBING.has(upos),
  )
}

const GIVING = new Set('give grant offer send lend promise hand sell award deny pay owe guarantee'.split(' '))
const DESCRIBING = new Set(['DET', 'ADJ', 'NUM'])

/** Of the verbs that attribute, those of wishing and thinking do not go on in one breath with one of saying. */
const isSaying = ({ lemma }: Token): boolean =>
  REPORTING_VERBS.has(lemma.toLowerCase()) && !THINKING.has(lemma.toLowerCase())

const THINKING = new Set('want hope think believe fear expect see know consider agree find'.split(' '))

const FINITE = new Set(['VBD', 'VBZ'])

/** "had shadowed and blocked a ship": a participle at once behind another, which looks like a finite verb. */
const goesOn = (verb: Token, governor: Token): boolean =>
  governor.xpos === 'VBN' && verb.index === governor.index + 2

function coordinateOf(tokens: readonly Token[], verb: Token, governor: Token): number | null {
  if (!FINITE.has(verb.xpos)) return null
  const alike = (other: Token): boolean => other.xpos === verb.xpos && other.index < verb.index
  const says = isSaying(verb)
  const finite = alike(governor)
  if (finite && !(says && governor.deprel === 'ccomp')) return null
  let nearest: number | null = null
  for (let at = tokens[governor.head]; at !== undefined; at = tokens[at.head]) {
    if (!alike(at)) continue
    if (says && isSaying(at)) return at.index
    nearest ??= at.index
  }
  return finite ? null : nearest
}
