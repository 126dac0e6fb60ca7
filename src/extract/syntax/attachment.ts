import type { Token } from '../../nlp/document.ts'
import { HOLDERS } from '../lexicon/predicates.ts'
import { FIGHTERS, wordsOf } from '../lexicon/wordClasses.ts'
import { antecedents, sameMarks } from './antecedents.ts'
import { finiteSubjects } from './finiteSubjects.ts'
import { lostSubjects } from './lostSubjects.ts'
import { mainAdjuncts } from './mainAdjuncts.ts'
import { markedClauses } from './markedClauses.ts'
import { mended } from './mended.ts'
import { namingVerbs } from './namingVerbs.ts'
import { perfectVerbs } from './perfectVerbs.ts'
import { recipients } from './recipients.ts'
import { relativeObjects } from './relativeObjects.ts'
import { thatClauses } from './thatClauses.ts'

/**
 * Hangs phrases where they belong, where the parser takes a neighbour of theirs. Heads and relations change, nothing else.
 *
 * - in "has so far rejected demands" it is "rejected" that tells (perfectVerbs.ts)
 * - what a clause with "that" fills out (thatClauses.ts)
 * - in "the United States, Britain and France" Britain is one of three, and says nothing of who the United States are
 * - in "allies, including Japan, left" Japan is one of the allies
 * - in "agreed to let it in, bowing to pressure" who bows is who agreed
 * - what a long sentence says last of its main subject (mainAdjuncts.ts)
 * - in "battled rebels holding a hostage" the rebels hold him
 * - in "handed over the prisoners" the prisoners are handed over, and nothing lies over them
 * - in "a day after Egypt and Chad cut ties, Kuwait mediated" Egypt cuts, and is not what the day comes after
 * - in "in the spring of 1977 crowds stormed the embassy" the crowds storm (finiteSubjects.ts)
 * - in "called it a crime, and Chad, before a crowd, agreed" Chad agrees (lostSubjects.ts)
 * - what is called by words in quotation marks, and verbs taken for adjectives (namingVerbs.ts)
 * - in "left days after Egypt and Chad had signed" Egypt and Chad sign (markedClauses.ts)
 * - in "returned a statue of a queen to Chad" it is returned to Chad (recipients.ts)
 * - in "whom they have recognised" it is they who recognise (relativeObjects.ts)
 * - in "Chad and Niger, which recalled its envoy" one of the two did (antecedents.ts)
 */
export function attachPhrases(parsed: readonly Token[]): readonly Token[] {
  let tokens = parsed
  for (const repair of [
    perfectVerbs,
    namingVerbs,
    thatClauses,
    joinSeries,
    examples,
    participlesAfterComma,
    mainAdjuncts,
    participlesOfFighters,
    particles,
    clausesAfterTime,
    finiteSubjects,
    lostSubjects,
    markedClauses,
    recipients,
    relativeObjects,
    antecedents,
    sameMarks,
  ])
    tokens = mended(tokens, repair(tokens))
  return tokens
}

/** Whoever does so "in" does it to people, few or many. */
const LETTING = new Set(['take', 'let'])

type Moves = Map<number, Token>

/** A name that the parser takes to stand beside the name before it, in a list that goes on with "and" and a third. */
function joinSeries(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const name of tokens) {
    const first = tokens[name.head]
    if (name.deprel !== 'appos' || !first || first.index > name.index || !isName(name) || !isName(first))
      continue
    // "the Prime Minister, Narendra Modi, and"
    if (HOLDERS.has(first.lemma.toLowerCase()) || !opensAfterComma(tokens, name)) continue
    const last = tokens
      .slice(name.index + 1, name.index + SERIES_REACH)
      .find(({ head, deprel }) => deprel === 'conj' && (head === name.index || head === first.index))
    if (!last || !isName(last)) continue
    const comma = tokens.slice(name.index + 1, last.index).some(({ form }) => form === ',')
    if (comma || !tokens.slice(name.index + 1, last.index).some(({ lemma }) => JOINS.has(lemma))) continue
    moved.set(name.index, { ...name, deprel: 'conj' })
    moved.set(last.index, { ...last, head: first.index })
  }
  return moved
}

const SERIES_REACH = 12
const JOINS = new Set(['and', 'or'])

const isName = ({ upos }: Token): boolean => upos === 'PROPN'

/** Who is included goes with the group right before the comma. */
function examples(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const word of tokens) {
    const group = tokens[word.index - 2]
    const example = tokens[word.head]
    if (word.form !== 'including' || word.deprel !== 'case' || !example || group?.xpos !== 'NNS') continue
    if (tokens[word.index - 1]?.form === ',' && example.head !== group.index && example.index > word.index)
      moved.set(example.index, { ...example, head: group.index, deprel: 'nmod' })
  }
  return moved
}

/** Whether a comma stands before the first word of what hangs on a token. */
function opensAfterComma(tokens: readonly Token[], name: Token): boolean {
  let at = name.index
  while (at > 0 && tokens[at - 1]!.head === name.index && tokens[at - 1]!.deprel !== 'punct') at--
  return tokens[at - 1]?.form === ','
}

/** Participles after a comma that the parser gives to an infinitive: they go on with the verb that the infinitive hangs on. */
function participlesAfterComma(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const word of tokens) {
    if (word.xpos !== 'VBG' || word.deprel !== 'advcl' || tokens[word.index - 1]?.form !== ',') continue
    let verb = tokens[word.head]
    if (!verb || verb.index > word.index) continue
    while (verb && verb.xpos === 'VB' && /^(?:xcomp|advcl|conj)$/.test(verb.deprel)) verb = tokens[verb.head]
    if (verb && verb.index !== word.head && verb.upos === 'VERB')
      moved.set(word.index, { ...word, head: verb.index })
  }
  return moved
}

/** "battled guerrillas holding a hostage": what follows fighters at once, with no comma, says what they do. */
function participlesOfFighters(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const word of tokens) {
    const before = tokens[word.index - 1]
    if (word.xpos !== 'VBG' || word.deprel !== 'advcl' || before === undefined) continue
    const isObject = before.deprel === 'obj' && before.head === word.head && before.head < before.index
    if (isObject && FIGHTING.has(before.lemma.toLowerCase()))
      moved.set(word.index, { ...word, head: before.index, deprel: 'acl' })
  }
  return moved
}

const FIGHTING: ReadonlySet<string> = wordsOf(FIGHTERS)

const HANDING: ReadonlySet<string> = new Set(['hand', 'turn', 'sign'])
const HOMEWARD: ReadonlySet<string> = new Set(['home', 'back', 'away', 'out', 'in'])

/** The second words of verbs that the parser takes for prepositions or for words of a number. */
function particles(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const word of tokens) {
    const verb = tokens[word.index - 1]
    const noun = tokens[word.head]
    // "handed over two suspects" is not more than two.
    if (word.form === 'over' && noun?.upos === 'NUM' && verb && HANDING.has(verb.lemma)) {
      moved.set(word.index, { ...word, head: verb.index, deprel: 'compound:prt' })
      continue
    }
    // "took in more than a million Chadians"
    if (word.form === 'in' && word.deprel === 'advmod' && verb && LETTING.has(verb.lemma)) {
      moved.set(word.index, { ...word, head: verb.index, deprel: 'compound:prt' })
      continue
    }
    // "sent home eighty maids".
    if (HOMEWARD.has(word.form) && noun?.upos === 'NUM' && verb?.upos === 'VERB') {
      moved.set(word.index, { ...word, head: verb.index })
      continue
    }
    if (word.deprel !== 'case' || !verb || !noun || noun.head !== verb.index || noun.index < word.index)
      continue
    if (!noun.deprel.startsWith('obl') || !PHRASAL[word.form]?.has(verb.lemma.toLowerCase())) continue
    const isFull = tokens
      .slice(Math.max(0, verb.index - 12), noun.index)
      .some(({ head, deprel }) => head === verb.index && /^(?:obj|aux:pass|nsubj:pass)$/.test(deprel))
    if (isFull) continue
    moved.set(word.index, { ...word, head: verb.index, deprel: 'compound:prt' })
    moved.set(noun.index, { ...noun, deprel: 'obj' })
  }
  return moved
}

/** Verbs that with these words make one, and hardly ever open a phrase of place with them. */
const PHRASAL: Readonly<Record<string, ReadonlySet<string>>> = {
  over: new Set('hand turn sign win'.split(' ')),
  in: new Set(['hand']),
  off: new Set('break call cut shut fend ward lay set seal block pay fight'.split(' ')),
  up: new Set('give break build step set blow hold back call tear round take put'.split(' ')),
  down: new Set('shoot turn shut gun scale tear close strike'.split(' ')),
}

/** "hours after Egypt cut ties": a name behind a time and "after" that has the verb next to it is the subject. */
function clausesAfterTime(tokens: readonly Token[]): Moves {
  const moved: Moves = new Map()
  for (const after of tokens) {
    const noun = tokens[after.head]
    if (after.deprel !== 'case' || !/^(?:after|before)$/.test(after.form.toLowerCase()) || !noun) continue
    const time = tokens[after.index - 1]
    if (!time || !TIMES.has(time.lemma.toLowerCase()) || noun.index < after.index) continue
    const verb = verbWithoutSubject(tokens, noun)
    if (!verb || (noun.head !== time.index && noun.head !== verb.index)) continue
    moved.set(after.index, { ...after, head: verb.index, deprel: 'mark' })
    moved.set(noun.index, { ...noun, head: verb.index, deprel: 'nsubj' })
    const main = tokens
      .slice(verb.index + 1, verb.index + CLAUSE_REACH)
      .find(({ head, deprel }) => head === verb.index && deprel === 'parataxis')
    if (main) {
      moved.set(main.index, { ...main, head: verb.head, deprel: verb.deprel })
      moved.set(verb.index, { ...verb, head: main.index, deprel: 'advcl' })
      if (time.head === verb.index) moved.set(time.index, { ...time, head: main.index })
    }
  }
  return moved
}

const CLAUSE_REACH = 40
const TIMES = new Set('minute hour day week month year'.split(' '))

/** The finite verb that follows a noun and those it is coordinated with, if no other word is its subject. */
function verbWithoutSubject(tokens: readonly Token[], noun: Token): Token | null {
  for (const token of tokens.slice(noun.index + 1, noun.index + CLAUSE_REACH)) {
    if (token.sentence !== noun.sentence || token.form === ',') return null
    if (token.deprel.startsWith('nsubj')) return null
    if (!FINITE.has(token.xpos) || token.upos !== 'VERB') continue
    if (/^(?:conj|acl)/.test(token.deprel)) return null
    return tokens.some(({ head, deprel }) => head === token.index && deprel.startsWith('nsubj'))
      ? null
      : token
  }
  return null
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN'])
