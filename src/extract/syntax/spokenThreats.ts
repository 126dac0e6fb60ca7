import type { Quotation } from '../../nlp/document.ts'
import { isConditional } from './purposes.ts'
import { quotedTokens } from './quoted.ts'
import type { DependencyTree } from './tree.ts'

/** A word by which those who speak threaten: the "strike" of "If they cross the line we will strike". */
export interface SpokenThreat {
  readonly token: number
  /** The word for whom, or for whose deed: whoever is to be struck, or would do what the condition says. */
  readonly against: number | null
}

/** What those who speak hold out against others, in direct speech. */
export function threatsIn(tree: DependencyTree, quotations: readonly Quotation[]): readonly SpokenThreat[] {
  const found: SpokenThreat[] = []
  for (const { index } of quotedTokens(tree.tokens, quotations)) {
    if (isThreat(tree, index)) found.push({ token: index, against: whomOf(tree, index) })
  }
  return found
}

function isThreat(tree: DependencyTree, verb: number): boolean {
  if (tree.at(verb).upos !== 'VERB' || !isOurs(tree, verb) || tree.isPassive(verb)) return false
  const auxiliaries = tree.childrenBy(verb, 'aux').map((aux) => tree.at(aux).form.toLowerCase())
  const going = tree.is(verb, 'xcomp') && tree.at(tree.head(verb)).form.toLowerCase() === 'going'
  if (!going && !auxiliaries.some((form) => TO_COME.has(form))) return false
  const negated = tree.children(verb).some((child) => /^(?:not|n['’]t|never)$/i.test(tree.at(child).form))
  return (negated ? NOT_BORNE : STRIKING).has(tree.lemma(verb))
}

/** "we", "I", "our soldiers", "my country". */
function isOurs(tree: DependencyTree, verb: number): boolean {
  const above = tree.is(verb, 'xcomp') ? tree.head(verb) : tree.firstConjunct(verb)
  const subject = tree.child(verb, 'nsubj') ?? tree.child(above, 'nsubj')
  if (subject === null) return false
  const ours = (token: number): boolean => OURS.has(tree.at(token).form.toLowerCase())
  return ours(subject) || tree.childrenBy(subject, 'nmod:poss').some(ours)
}

const OURS: ReadonlySet<string> = new Set(['we', 'i', 'our', 'my'])

function whomOf(tree: DependencyTree, verb: number): number | null {
  const object = tree.childrenBy(verb, 'obj').find((child) => !/^our/i.test(tree.at(child).form))
  if (object !== undefined) return object
  const condition = tree.childrenBy(verb, 'advcl').find((clause) => isConditional(tree, clause))
  return condition === undefined ? null : tree.child(condition, 'nsubj')
}

const TO_COME: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo'])

const STRIKING: ReadonlySet<string> = new Set(
  `respond retaliate answer react strike hit punish avenge defend fight crush destroy smash bury repel eliminate annihilate bomb attack
  invade obliterate wipe hunt pursue kill shoot burn target sink retake reconquer liberate`.split(/\s+/),
)

/** What one will not put up with. */
const NOT_BORNE: ReadonlySet<string> = new Set('tolerate allow let permit stand sit hesitate'.split(' '))
