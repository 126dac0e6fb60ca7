import type { Token } from '../../nlp/document.ts'

/** Second objects of verbs of naming, with their verbs, and adjectives that stand after the object as what it is called. */
export function namesGiven(tokens: readonly Token[]): ReadonlyMap<number, number> {
  const given = new Map<number, number>()
  const object = new Map<number, number>()
  for (const { index, head, deprel, upos } of tokens) {
    const verb = tokens[head]
    if (deprel === 'obj' && verb && NAMING.has(verb.lemma.toLowerCase())) {
      if (object.has(head)) given.set(index, head)
      else object.set(head, index)
    }
    const apposed = isNameGiven(tokens, index) ? namingOver(tokens, index) : null
    if (apposed !== null) given.set(index, apposed)
    const called = verb && tokens[verb.head]
    if (deprel === 'acl' && upos === 'ADJ' && called && object.get(called.index) === head)
      given.set(index, called.index)
  }
  return given
}

/** "called the premier X a fascist": a noun with "a" right behind a name, and no comma between. */
function isNameGiven(tokens: readonly Token[], noun: number): boolean {
  const { deprel, upos } = tokens[noun]!
  const article = tokens[noun - 1]
  if (deprel !== 'appos' || upos !== 'NOUN' || !/^an?$/i.test(article?.form ?? '')) return false
  return tokens[noun - 2]?.upos === 'PROPN'
}

/** The verb of naming whose object a noun is said to be. */
function namingOver(tokens: readonly Token[], noun: number): number | null {
  let at = tokens[noun]!
  for (let steps = 0; steps < 4 && /^(?:appos|flat)$/.test(at.deprel); steps++) {
    const head = tokens[at.head]
    if (!head) return null
    at = head
  }
  const verb = at.deprel === 'obj' ? tokens[at.head] : undefined
  return verb && NAMING.has(verb.lemma.toLowerCase()) ? verb.index : null
}

const NAMING = new Set('call name label brand dub deem declare consider proclaim term'.split(' '))
