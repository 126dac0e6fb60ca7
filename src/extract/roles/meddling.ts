import { readingsOf } from '../lexicon/lexicon.ts'
import type { Trigger } from '../results.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** Deeds that are done "in" another's country. */
const MEDDLING: ReadonlySet<string> = new Set(
  'interference meddling intervention intrusion incursion'.split(' '),
)

/** What is aimed at something yet undone. */
const ATTEMPTS: ReadonlySet<string> = new Set(
  'attempt effort bid plan plot scheme move push campaign drive threat'.split(' '),
)

/** What reproaches or asks something of a state that need not have to do with who votes it down. */
const RESOLUTIONS: ReadonlySet<string> = new Set(['resolution', 'motion', 'draft'])

/** Done to a country, these do it harm beside the deeds of the lexicon. */
const UNSETTLING: ReadonlySet<string> = new Set(
  'instigate foment stoke incite weaken discredit divide smear split contain encircle'.split(' '),
)

const HARM: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION'])

/** Who denies meddling, or is told of it, answers whoever was meddled with. */
const OPPOSING: ReadonlySet<string> = new Set('oppose reject object resist veto block opposed'.split(' '))

/**
 * Whether a name tells in what land something meddles that a trigger speaks against, or at whom an attempt or a resolution aims:
 * neither "opposed any interference in the affairs of Chad" nor "rejects attempts to isolate Chad" nor "vetoed a resolution that
 * condemned Chad" is said of Chad.
 */
export function isMeddledWith(tree: DependencyTree, name: number, trigger: Trigger): boolean {
  const { token, type, reading } = trigger
  if (type !== 'ACCUSE' && (type !== 'REJECT' || !OPPOSING.has(reading.head))) return false
  for (let at = name; at >= 0 && at !== token; at = tree.head(at)) {
    const deed = deedAimed(tree, at)
    // "rejected charges of meddling in Chad" answers whoever made them.
    if (deed >= 0) return type !== 'REJECT' || isTold(tree, deed, token)
    if (tree.cases(at)[0] === 'by' || tree.is(at, 'nsubj')) return false
  }
  return false
}

/** The noun of a deed in or against whom a phrase stands below it; −1 for none. */
function deedAimed(tree: DependencyTree, phrase: number): number {
  const head = tree.head(phrase)
  if (head < 0) return -1
  if (tree.is(phrase, 'nmod', 'obl') && /^(?:in|into)$/.test(tree.cases(phrase)[0] ?? '')) {
    const opening = tree.childrenBy(phrase, 'case')[0]!
    // The parser may hang it on the verb whose object stands at once before it.
    const noun = tree.childrenBy(head, 'obj').find((object) => object + 1 === opening) ?? head
    return MEDDLING.has(tree.lemma(noun)) ? noun : -1
  }
  if (tree.at(head).upos !== 'NOUN' || !tree.is(phrase, 'acl')) return -1
  if (RESOLUTIONS.has(tree.lemma(head)) && isReproof(tree.lemma(phrase))) return head
  if (!tree.opensWith(phrase, 'to') || !isHarm(tree.lemma(phrase))) return -1
  // "attempts by outside forces to topple": the parser may hang the clause on those who attempt it.
  const attempt = ATTEMPTS.has(tree.lemma(head)) || tree.cases(head)[0] !== 'by' ? head : tree.head(head)
  return attempt >= 0 && ATTEMPTS.has(tree.lemma(attempt)) ? attempt : -1
}

const isHarm = (verb: string): boolean =>
  UNSETTLING.has(verb) || readingsOf('verb', verb).some(({ type, weak }) => !weak && HARM.has(type))

const isReproof = (verb: string): boolean =>
  readingsOf('verb', verb).some(({ type, weak }) => !weak && (type === 'ACCUSE' || type === 'REQUEST'))

const isTold = (tree: DependencyTree, deed: number, trigger: number): boolean =>
  tree.head(tree.firstConjunct(deed)) === trigger
