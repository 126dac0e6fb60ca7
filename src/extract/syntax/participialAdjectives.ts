import type { Token } from '../../nlp/document.ts'
import { mended } from './mended.ts'

/**
 * Participles that news uses as adjectives before a noun and hardly ever with an object after a preposition: "targeted by
 * sweeping sanctions" tells of sanctions that sweep, not of someone who sweeps them.
 */
const ADJECTIVES = new Set(
  (
    'sweeping crippling biting stinging damning withering blistering growing rising soaring falling looming lasting lingering ongoing ' +
    'existing remaining outstanding overwhelming overarching far-reaching competing conflicting warring neighbouring neighboring ' +
    'ruling incoming retreating crumbling failing flagging struggling ailing dwindling sagging spiralling spiraling simmering ' +
    'smouldering smoldering festering devastating'
  ).split(' '),
)

/** Of these it is so only before a name: "for widening American sanctions", but "for widening sanctions". */
const GRADUAL = new Set(
  'widening tightening expanding escalating deepening intensifying mounting worsening increasing spreading continuing'.split(
    ' ',
  ),
)

/** Prepositions that the parser takes for the mark of a clause when a participle follows. */
const PREPOSITIONS = new Set('by with from under after despite amid without for over against'.split(' '))

/**
 * Where the parser reads "by sweeping sanctions" as a clause with an object, the participle is the noun's adjective and the noun
 * hangs where the clause did. Heads and relations change, nothing else.
 */
export function participialAdjectives(tokens: readonly Token[]): readonly Token[] {
  const moved = new Map<number, Token>()
  for (const word of tokens) {
    if (word.xpos !== 'VBG' || word.deprel !== 'advcl') continue
    const form = word.form.toLowerCase()
    const beforeName = /^\p{Lu}/u.test(tokens[word.index + 1]?.form ?? '')
    if (!ADJECTIVES.has(form) && !(GRADUAL.has(form) && beforeName)) continue
    const preposition = tokens[word.index - 1]
    if (preposition?.head !== word.index || !PREPOSITIONS.has(preposition.form.toLowerCase())) continue
    const noun = nounAfter(tokens, word)
    if (!noun) continue
    for (const token of tokens.slice(Math.max(0, word.index - 60), word.index + 60))
      if (token.head === word.index) moved.set(token.index, { ...token, head: noun.index })
    moved.set(preposition.index, { ...preposition, head: noun.index, deprel: 'case' })
    moved.set(word.index, { ...word, head: noun.index, deprel: 'amod' })
    moved.set(noun.index, { ...noun, head: word.head, deprel: 'obl' })
  }
  return mended(tokens, moved)
}

/** Its object, when nothing but what belongs to the object stands between: "sweeping new trade sanctions", not "sweeping the sea for mines". */
function nounAfter(tokens: readonly Token[], participle: Token): Token | null {
  for (let at = participle.index + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.head === participle.index) return token.deprel === 'obj' && token.upos === 'NOUN' ? token : null
    if (!/^(?:amod|compound|nummod)$/.test(token.deprel)) return null
  }
  return null
}
