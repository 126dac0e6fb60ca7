import type { Token } from '../../nlp/document.ts'

/**
 * Mends what the parser gets wrong about verbs with an object and something that it is called, or with two objects:
 *
 * - in `called the move "a hostile act"` the words in quotation marks say what the move is called
 * - in "condemned as an outrage a strike on Chad" the long object stands last, and it is the strike that is condemned
 * - in "was called in and handed a note" who is handed it is the one called in
 * - in "and in response Chad halted exports" the parser takes the verb for an adjective of its object
 */
export function namingVerbs(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  const moved = new Map<number, Token>()
  const put = (token: Token, change: Partial<Token>): void => {
    moved.set(token.index, { ...token, ...change })
  }
  for (const verb of tokens) {
    if (verb.upos !== 'VERB') continue
    quotedName(tokens, verb, put)
    shiftedObject(tokens, verb, put)
    secondOfPassives(tokens, verb, put)
    verbInObject(tokens, verb, put)
  }
  return moved
}

type Put = (token: Token, change: Partial<Token>) => void

/** How far behind its verb what something is called may begin. */
const REACH = 20

function quotedName(tokens: readonly Token[], verb: Token, put: Put): void {
  if (!NAMING.has(verb.lemma)) return
  const next = tokens[verb.index + 1]
  if (next === undefined || !OPENING_A_PHRASE.has(next.upos)) return
  let open = verb.index + 1
  while (open < verb.index + REACH && tokens[open] !== undefined && !isQuote(tokens[open]!)) {
    const { upos, sentence, form } = tokens[open]!
    if (upos === 'VERB' || sentence !== verb.sentence || form === ',') return
    open += 1
  }
  if (open === verb.index + 1 || tokens[open] === undefined || !isQuote(tokens[open]!)) return
  let close = open + 1
  while (tokens[close] !== undefined && !isQuote(tokens[close]!)) close += 1
  const isWithin = (at: number): boolean => at > open && at < close
  const called = tokens
    .slice(open + 1, close)
    .find(({ head, upos }) => !isWithin(head) && (upos === 'NOUN' || upos === 'ADJ' || upos === 'PROPN'))
  const object = tokens
    .slice(verb.index + 1, open)
    .find(({ head, deprel, upos }) => head === verb.index && OBJECTS.test(deprel) && upos !== 'ADP')
  if (called === undefined || object === undefined) return
  put(object, { deprel: 'obj' })
  // Whatever stands between describes the object.
  for (const between of tokens.slice(object.index + 1, open))
    if (between.head === verb.index && between.deprel === 'obl')
      put(between, { head: object.index, deprel: 'nmod' })
  put(called, { head: verb.index, deprel: 'xcomp' })
}

const isQuote = ({ form }: Token): boolean => /^["“”]$|^''$|^``$/.test(form)

const NAMING: ReadonlySet<string> = new Set('call name label brand dub deem consider term'.split(' '))

const OPENING_A_PHRASE: ReadonlySet<string> = new Set('DET ADJ NOUN PROPN PRON NUM'.split(' '))

const OBJECTS = /^(?:obj|xcomp|obl|iobj|ccomp)$/

function shiftedObject(tokens: readonly Token[], verb: Token, put: Put): void {
  const as = tokens[verb.index + 1]
  const name = as && tokens[as.head]
  if (as?.form !== 'as' || as.deprel !== 'case' || !name || name.head !== verb.index) return
  const isBelow = (at: number): boolean => {
    for (let up = at; up > verb.index; up = tokens[up]!.head) if (up === name.index) return true
    return false
  }
  const object = tokens.slice(name.index + 1, name.index + REACH).find(({ deprel, upos, head, index }) => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return false
    if (deprel === 'obj' && head === verb.index) return true
    if (!isBelow(head) || tokens[head]!.upos === 'VERB') return false
    const apart = tokens.slice(head, index).some(({ form }) => form === ',')
    return deprel === 'obj' || (deprel === 'appos' && !apart)
  })
  if (object === undefined) return
  put(name, { deprel: 'obl' })
  put(object, { head: verb.index, deprel: 'obj' })
}

function secondOfPassives(tokens: readonly Token[], verb: Token, put: Put): void {
  const first = tokens[verb.head]
  if (verb.deprel !== 'conj' || verb.xpos !== 'VBD' || !GIVING.has(verb.lemma) || first === undefined) return
  const has = (head: number, deprel: string): boolean =>
    tokens
      .slice(Math.max(0, first.index - REACH), verb.index + REACH)
      .some((one) => one.head === head && one.deprel === deprel)
  const isGivenOn = tokens
    .slice(verb.index, verb.index + REACH)
    .some(({ form, deprel, head }) => form === 'to' && deprel === 'case' && tokens[head]!.head === verb.index)
  if (
    has(first.index, 'aux:pass') &&
    has(verb.index, 'obj') &&
    !has(verb.index, 'nsubj') &&
    !has(verb.index, 'iobj') &&
    !isGivenOn
  )
    put(verb, { xpos: 'VBN' })
}

const GIVING: ReadonlySet<string> = new Set('hand give show send grant deny offer award issue'.split(' '))

function verbInObject(tokens: readonly Token[], verb: Token, put: Put): void {
  const object = tokens[verb.head]
  if (verb.deprel !== 'amod' || verb.xpos !== 'VBD' || object === undefined || object.index < verb.index)
    return
  if (
    !tokens
      .slice(Math.max(0, verb.index - REACH), verb.index)
      .some(({ head, deprel }) => head === verb.index && deprel === 'nsubj')
  )
    return
  put(verb, { head: object.head, deprel: object.deprel })
  put(object, { head: verb.index, deprel: 'obj' })
  // What opens the clause goes with the verb.
  for (const mark of tokens.slice(Math.max(0, verb.index - REACH), verb.index))
    if (mark.head === object.index && /^(?:cc|punct|mark)$/.test(mark.deprel)) put(mark, { head: verb.index })
}
