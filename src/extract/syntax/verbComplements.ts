import type { Token } from '../../nlp/document.ts'
import { lemmatize } from '../../nlp/lemma.ts'
import { readingsOf } from '../lexicon/lexicon.ts'
import { mended } from './mended.ts'

/**
 * Verbs in the complement of another that the parser takes for modifiers of their own object: "denied massing soldiers",
 * "resumed bombing villages", "helped topple the president". The verb becomes the complement and takes its object along.
 */
export function verbComplements(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (let at = 1; at < tokens.length; at += 1) {
    const word = tokens[at]!
    const verb = tokens[at - 1]!
    if (verb.upos !== 'VERB') continue
    // "helped oust Idi Amin": the verb is taken into the name.
    const name = tokens[at + 1]
    const inName = word.deprel === 'obj' && name?.head === at && name.deprel === 'flat'
    if (!inName && (!/^(?:amod|compound)$/.test(word.deprel) || word.head < at)) continue
    const read = verbRead(word, verb)
    const object = read === null ? null : inName ? name : objectOver(tokens, word, verb)
    if (read === null || object === null || !isDoneTo(word, read, object)) continue
    moved.set(word.index, { ...word, ...read, upos: 'VERB', head: verb.index, deprel: 'xcomp' })
    moved.set(object.index, { ...object, head: word.index, deprel: 'obj' })
  }
  return mended(tokens, moved)
}

function verbRead({ form, xpos }: Token, { lemma: before }: Token): Pick<Token, 'lemma' | 'xpos'> | null {
  if (!/^\p{Ll}+$/u.test(form)) return null
  if (xpos === 'VBG' || (xpos === 'NN' && form.endsWith('ing')))
    return ASPECT.has(before) ? { lemma: lemmatize(form, 'VERB', 'VBG'), xpos: 'VBG' } : null
  // A word without a capital that the tagger takes for a name is one that it does not know.
  const isVerb =
    xpos === 'NNP' && readingsOf('verb', form).length > 0 && readingsOf('noun', form).length === 0
  return before === 'help' && isVerb ? { lemma: form, xpos: 'VB' } : null
}

/** Whether the deed is done to the object: of "bombing", which is a noun as well, only what is bombed tells. */
function isDoneTo({ xpos }: Token, read: Pick<Token, 'xpos'>, { lemma }: Token): boolean {
  if (read.xpos !== 'VBG') return true
  return xpos === 'VBG' ? !OF_EVENTS.has(lemma) : STRUCK.has(lemma)
}

/** What the word modifies, if that is the object of the verb right before the word. */
function objectOver(tokens: readonly Token[], word: Token, verb: Token): Token | null {
  let at = tokens[word.head]
  while (at !== undefined && at.head !== verb.index) {
    if (!/^(?:compound|amod|nmod:desc|flat)$/.test(at.deprel) || at.head < at.index) return null
    at = tokens[at.head]
  }
  return at !== undefined && at.deprel === 'obj' && at.index > word.index ? at : null
}

/** What one says that one did, begins, goes on with or leaves off. */
const ASPECT: ReadonlySet<string> = new Set(
  'deny admit begin start resume continue keep stop cease halt quit finish suspend consider acknowledge'.split(
    ' ',
  ),
)

/** Of "resumed bombing raids" and "halted shipping lanes" the first word says of what kind they are. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  `raid mission campaign run operation sortie exercise attack talk talks lane company line season match cost price demand tension
  pressure flight number tide problem need trend threat violence unrest`.split(/\s+/),
)

/** What is bombed, shelled and searched. */
const STRUCK: ReadonlySet<string> = new Set(
  `target position village town city camp convoy post outpost base suburb district ship vessel rebel militant troop civilian
  settlement hospital school airport port refinery tanker trench stronghold house home`.split(/\s+/),
)
