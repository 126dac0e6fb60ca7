import type { Mention } from '../../results.ts'
import { type Scene, stateOf } from './scene.ts'

/**
 * The state that has just been asked for something, where a body of no named state answers: in "Germany asked Poland to open its
 * border; the interior ministry refused" the ministry is Polish. Null where nobody is asked in the sentence before the answer.
 */
export function stateAsked(scene: Scene, { headToken }: Mention): string | null {
  const { tree } = scene
  const answer = tree.head(headToken)
  if (answer < 0 || !tree.is(headToken, 'nsubj') || !ANSWERS.has(tree.lemma(answer))) return null
  // "asked whether the ministry refused" is no answer.
  if (!tree.is(answer, 'root', 'conj', 'parataxis')) return null
  const { sentence } = tree.at(headToken)
  for (let at = headToken - 1; at >= 0 && tree.at(at).sentence === sentence; at--) {
    if (!tree.isVerb(at) || !ASKS.has(tree.lemma(at))) continue
    const asked = [
      ...tree.childrenBy(at, 'obj', 'iobj'),
      ...tree.childrenBy(at, 'obl').filter((phrase) => /^(?:on|upon)$/.test(tree.cases(phrase)[0] ?? '')),
    ]
    for (const token of asked) {
      const mention = token < headToken ? scene.mentionAt(token) : null
      const [actor, ...others] = mention === null ? [] : scene.actorsOf(mention)
      if (actor !== undefined && others.length === 0) return stateOf(scene, actor)
    }
  }
  return null
}

const ASKS: ReadonlySet<string> = new Set(
  'ask urge call press invite summon implore beg warn pressure request tell'.split(' '),
)

const ANSWERS: ReadonlySet<string> = new Set(
  'promise refuse decline agree accept reply respond answer deny reject comply pledge undertake consent dismiss ignore'.split(
    ' ',
  ),
)
