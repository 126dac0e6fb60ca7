import type { AnnotatedDocument } from '../../nlp/document.ts'
import { quotationAround } from '../../nlp/quotations.ts'
import type { Trigger } from '../results.ts'
import type { DependencyTree } from '../syntax/tree.ts'
import type { Anchor } from './timeAnchors.ts'
import { type Places, tellsPast } from './timePlaces.ts'

/*
 * A sentence that gives no time of its own may go on with what the one before it dates: "Mali answered on Monday. The
 * government recalled its ambassadors."
 */

/** A sentence's day, given by itself or gone on in. */
export interface Going {
  readonly anchor: Anchor
  /** The sentence itself gives it. */
  readonly isOwn: boolean
}

/** The time that each sentence tells of in its main clause, given or gone on in; one entry per sentence. */
export function goingsOf(
  document: AnnotatedDocument,
  tree: DependencyTree,
  anchors: readonly Anchor[],
  published: string | null,
): readonly (Going | null)[] {
  const goings: (Going | null)[] = []
  const lead = document.sentences.findIndex(({ headline }) => !headline)
  for (const { index, firstToken, lastToken, paragraph } of document.sentences) {
    const given = anchors.filter(({ sentence }) => sentence === index)
    if (given.length > 0) {
      const anchor =
        given.findLast(
          (one) => datesMainClause(tree, one) && (published === null || one.days.from <= published),
        ) ?? null
      goings.push(anchor && { anchor, isOwn: true })
      continue
    }
    const before = goings[index - 1] ?? null
    const main = mainVerb(tree, firstToken, lastToken)
    if (before === null || main === null || isQuoted(document, tree.at(main).start)) {
      goings.push(null)
      continue
    }
    const inParagraph = document.sentences[index - 1]!.paragraph === paragraph
    const isDay = before.anchor.expression.granularity === 'day'
    const length = lengthOf(document, tree, index - 1)
    const goesOn =
      (inParagraph && isDay && (takesUpSubject(tree, main) || (before.isOwn && length <= SHORT))) ||
      (isDay && before.isOwn && index - 1 === lead) ||
      (inParagraph && namesOccasion(tree, main))
    goings.push(goesOn ? { anchor: before.anchor, isOwn: false } : null)
  }
  return goings
}

/** What a trigger goes on with; null unless it is told by its sentence's main clause. */
export function goingOnWith(
  tree: DependencyTree,
  trigger: Trigger,
  { own }: Places,
  goings: readonly (Going | null)[],
): Anchor | null {
  const { sentence } = tree.at(trigger.token)
  const isTold = [...own].some(([token, cost]) => cost <= 1 && isMain(tree, token))
  if (!isTold) return null
  const here = goings[sentence]
  if (here) return here.isOwn ? null : here.anchor
  const before = goings[sentence - 1]
  return before?.isOwn && isDeed(tree, trigger) && before.anchor.expression.granularity !== 'year'
    ? before.anchor
    : null
}

/** In words: a sentence that says no more than that something happened is followed by how. */
const SHORT = 8

const lengthOf = ({ sentences }: AnnotatedDocument, tree: DependencyTree, index: number): number => {
  const { firstToken, lastToken } = sentences[index]!
  return tree.tokens.slice(firstToken, lastToken).filter(({ upos }) => upos !== 'PUNCT').length
}

const isQuoted = ({ quotations }: AnnotatedDocument, place: number): boolean =>
  quotationAround(quotations, { start: place, end: place + 1 }) >= 0

/** The verb that a sentence hangs on, when it tells of the past: "went", "was signed". */
function mainVerb(tree: DependencyTree, first: number, last: number): number | null {
  for (let token = first; token < last; token++)
    if (tree.head(token) < 0) return tellsPast(tree, token) ? token : null
  return null
}

/** The main verb, or one joined to it without a subject of its own. */
function isMain(tree: DependencyTree, token: number): boolean {
  if (!tellsPast(tree, token)) return false
  if (tree.head(token) < 0) return true
  return tree.is(token, 'conj') && tree.child(token, 'nsubj') === null && isMain(tree, tree.head(token))
}

/** Whether a time dates what its sentence tells as done: not "since Monday", not what is yet to come. */
function datesMainClause(tree: DependencyTree, { token, isClause, expression }: Anchor): boolean {
  if (isClause || expression.begin !== undefined || expression.granularity === 'range') return false
  // "Japan and the Philippines on Monday signed …"
  const next = tree.tokens[token + 1]
  if (next?.sentence === tree.at(token).sentence && isMain(tree, next.index)) return true
  let node = token
  for (let steps = 0; steps < 3; steps++) {
    const head = tree.head(node)
    if (head < 0 || !tree.is(node, 'obl', 'nmod', 'obj', 'iobj', 'compound', 'advmod')) return false
    if (tree.isVerb(head)) return isMain(tree, head)
    node = head
  }
  return false
}

/** "He", "they", "the two leaders". */
function takesUpSubject(tree: DependencyTree, verb: number): boolean {
  const subject = tree.child(verb, 'nsubj')
  if (subject === null) return false
  if (/^(?:he|she|it|they|both)$/.test(tree.at(subject).form.toLowerCase())) return true
  return tree.childrenBy(subject, 'nummod').some((number) => /^(?:two|three)$/.test(tree.lemma(number)))
}

/** "At that session", "during the talks". */
const namesOccasion = (tree: DependencyTree, verb: number): boolean =>
  tree.childrenBy(verb, 'obl').some((noun) => {
    const [mark] = tree.cases(noun)
    const isDefinite = tree
      .childrenBy(noun, 'det')
      .some((word) => /^(?:the|that|this)$/.test(tree.lemma(word)))
    return isDefinite && /^(?:at|during|on)$/.test(mark ?? '') && OCCASIONS.has(tree.lemma(noun))
  })

const OCCASIONS = new Set(
  'meeting session summit talk talks occasion ceremony visit call conversation gathering conference hearing'.split(
    ' ',
  ),
)

/** What is done to whom the sentence before spoke of: "Lawmakers removed him." */
function isDeed(tree: DependencyTree, { token, type }: Trigger): boolean {
  if (!DEEDS.has(type)) return false
  return tree.childrenBy(token, 'obj').some((object) => /^(?:him|her|them)$/i.test(tree.at(object).form))
}

const DEEDS: ReadonlySet<string> = new Set([
  'CONSULT',
  'AID',
  'RETREAT',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
