import type { Cue, Modality, Polarity } from '../../model/relation.ts'
import {
  CONDITIONAL_MARKS,
  FUTURE_ADJECTIVES,
  HEDGES,
  NEGATING_PREDICATES,
  NEGATIONS,
  PLAN_PREDICATES,
  POSSIBLE_ADJECTIVES,
  POSSIBLE_PREDICATES,
  PRESUPPOSING_PREDICATES,
  REPORTING_VERBS,
} from '../lexicon/predicates.ts'
import type { Argued, Factuality } from '../results.ts'
import { defineStage } from '../stage.ts'
import {
  falsehoodOf,
  insteadBefore,
  isCalledUntrue,
  isContrast,
  isDeniedClaim,
  isFarFrom,
  isInstead,
  isMadeUp,
  isNeither,
  isNobody,
  isNone,
  isNotOnly,
  wardingOver,
} from '../syntax/denials.ts'
import { happeningVerbsOf } from '../syntax/happening.ts'
import { MEASURES } from '../syntax/nounPlaces.ts'
import { isPresupposed, supportVerbOf } from '../syntax/supportVerbs.ts'
import { DependencyTree } from '../syntax/tree.ts'
import { auxiliaryTells } from './auxiliaries.ts'

/** How certain each relation is told to be, and whether it is told or denied: what its word stands under, up to the root. */
export const factuality = defineStage({
  name: 'factuality',
  needs: ['weighed'],
  gives: 'factuality',
  run: ({ weighed }, { document }): readonly Factuality[] => {
    const tree = new DependencyTree(document)
    return weighed.map((argued) => {
      const reading = new FactualityReading(tree, argued)
      reading.climb(argued.trigger.token)
      return reading.result()
    })
  },
})

const FINITE = /^VB[DZ]$/
/** A verb that is not finite, or leaves that to an auxiliary. */
const isGoverned = (tree: DependencyTree, verb: number): boolean => /^VB[GN]?$/.test(tree.at(verb).xpos)

const PROSPECTS = new Set('way chance question prospect possibility'.split(' '))

const RANK: Readonly<Record<Modality, number>> = { actual: 0, planned: 1, possible: 2 }

class FactualityReading {
  private modality: Modality = 'actual'
  private polarity: Polarity = 'positive'
  private readonly cues: Cue[] = []
  private modalityReason = 'told as a fact'
  private polarityReason = 'told as happening'

  constructor(
    private readonly tree: DependencyTree,
    private readonly argued: Argued,
  ) {}

  result(): Factuality {
    const { modality, polarity, cues, modalityReason, polarityReason } = this
    return { modality, polarity, cues, modalityReason, polarityReason }
  }

  /** From the trigger upwards, as long as what stands above bears on whether it happens. */
  climb(trigger: number): void {
    const { tree } = this
    const untrue = falsehoodOf(tree, trigger)
    if (untrue !== null) this.negate(untrue)
    let node = trigger
    let from = -1
    for (let steps = 0; steps < 12; steps++) {
      this.readAt(node, node === trigger, from)
      from = node
      if (node === trigger && isPresupposed(tree, trigger)) return
      // A coordinated clause with a subject of its own shares no more than what the whole coordination stands under.
      while (tree.is(node, 'conj') && tree.child(node, 'nsubj', 'csubj') !== null && tree.head(node) >= 0)
        node = tree.head(node)
      const head = tree.head(node)
      if (head < 0) {
        if (this.asksWhether(node)) this.supposed(node, 'a question leaves it open')
        return
      }
      if (!this.crosses(node, head)) return
      node = head
    }
  }

  /** What stands at a word itself: negation, auxiliaries, adverbs, adjectives, "if". */
  private readAt(node: number, isTrigger: boolean, from: number): void {
    const { tree } = this
    // "is to visit": the parser may take the verb for what someone is.
    if (tree.at(node).xpos === 'VB' && tree.child(node, 'cop') !== null && tree.opensWith(node, 'to'))
      this.planned(tree.child(node, 'cop')!, 'puts it in the future')
    const instead = insteadBefore(tree, node)
    if (instead !== null) this.negate(instead)
    if (!isTrigger && isNobody(tree, node)) this.negate(node)
    for (const child of tree.children(node)) {
      // "does not recognise" is a refusal: the negation is part of the trigger.
      if (isTrigger && this.argued.trigger.words.includes(child)) {
        // "offered no aid"; the "no" of "has no relations" is a part of it.
        if (tree.is(child, 'obj') && isNone(tree, child) && !this.isRefusal()) this.negate(child)
        continue
      }
      const lemma = tree.lemma(child)
      const form = tree.at(child).form.toLowerCase()
      if (NEGATIONS.has(lemma) || NEGATIONS.has(form)) {
        const isSecond = /^n?either$|^nor$/.test(form) && this.polarity === 'negative'
        if (isContrast(tree, from, node) || isNotOnly(tree, child)) continue
        if (tree.is(child, 'advmod', 'det', 'cc', 'neg') && !isSecond) this.negate(child)
      } else if (tree.is(child, 'nsubj') && child !== from && isNone(tree, child)) this.negate(child)
      else if (isTrigger && tree.is(child, 'obj') && isNone(tree, child)) this.negate(child)
      else if (isTrigger && tree.is(child, 'obl', 'nsubj:pass') && isNeither(tree, child)) this.negate(child)
      else if (isTrigger && tree.is(child, 'obl') && isMadeUp(tree, child))
        this.supposed(child, 'is where it is made up')
      else if (tree.is(child, 'aux')) {
        // "will not accept" is a refusal now, not one to come.
        if (!(isTrigger && this.isRefusal())) this.readAuxiliary(node, child)
      } else if (tree.is(child, 'mark') && CONDITIONAL_MARKS.has(form))
        this.supposed(child, 'told only as a condition')
      else if (tree.is(child, 'mark', 'case') && (form === 'without' || isFarFrom(tree, child)))
        this.negate(child)
      else if (tree.is(child, 'mark', 'case', 'cc') && isInstead(tree, child)) this.negate(child)
      else if (tree.is(child, 'advmod') && HEDGES.has(form)) this.supposed(child, 'leaves it open')
      else if (tree.is(child, 'det') && form === 'any') this.supposed(child, 'leaves it open')
      else if (tree.is(child, 'amod') && POSSIBLE_ADJECTIVES.has(form)) this.supposed(child, 'leaves it open')
      else if (tree.is(child, 'amod') && isTrigger && FUTURE_ADJECTIVES.has(form))
        this.planned(child, 'puts it in the future')
    }
  }

  /** "Norway is not among the countries hit by sanctions": the word that tells it of others than whom the sentence speaks of. */
  private apartness(described: number): number | undefined {
    const { tree, argued } = this
    const predicate = tree.is(described, 'nmod') ? tree.head(described) : described
    const spokenOf = [argued.source.mention.headToken, argued.target.mention.headToken]
    if (tree.child(predicate, 'cop') === null) return undefined
    const subjects = tree.childrenBy(predicate, 'nsubj')
    if (![described, ...subjects].some((one) => spokenOf.includes(one))) return undefined
    return tree
      .childrenBy(predicate, 'advmod')
      .find((child) => NEGATIONS.has(tree.at(child).form.toLowerCase()))
  }

  private isRefusal(): boolean {
    const { words } = this.argued.trigger
    return words.some((word) => NEGATIONS.has(this.tree.at(word).form.toLowerCase()))
  }

  private readAuxiliary(node: number, auxiliary: number): void {
    const told = auxiliaryTells(this.tree, node, auxiliary)
    if (told) this.raise(told.modality, auxiliary, told.why)
  }

  /** Whether what stands at `head` bears on `node`, which depends on it; reads the head as a predicate over it. */
  private crosses(node: number, head: number): boolean {
    const { tree } = this
    const lemma = tree.lemma(head)
    if (tree.is(node, 'conj')) {
      if (!tree.isVerb(node)) return true
      // "does not recognise the one and recognises the other"
      return tree.child(node, 'aux') === null && !(FINITE.test(tree.at(node).xpos) && isGoverned(tree, head))
    }
    const warded = wardingOver(tree, node)
    if (warded === 'denied') this.negate(head)
    else if (warded === 'open') this.supposed(head, 'leaves it open')
    if (warded !== null) return true
    if (tree.is(node, 'xcomp', 'ccomp', 'csubj')) {
      if (PRESUPPOSING_PREDICATES.has(lemma)) return false
      if (lemma === 'go' && tree.at(head).xpos === 'VBG' && tree.is(node, 'xcomp')) {
        this.planned(head, 'puts it in the future')
        return false
      }
      // "is to visit", "has yet to condemn"
      if (lemma === 'be' && tree.opensWith(node, 'to')) this.planned(head, 'puts it in the future')
      if (lemma === 'have' && tree.childrenBy(head, 'advmod').some((child) => tree.lemma(child) === 'yet'))
        this.negate(head)
      this.readPredicate(head)
      return !(tree.is(node, 'ccomp') && REPORTING_VERBS.has(lemma) && !NEGATING_PREDICATES.has(lemma))
    }
    if (tree.is(node, 'acl') && isCalledUntrue(tree, head)) {
      this.negate(tree.head(head))
      return false
    }
    const apart = tree.is(node, 'acl') ? this.apartness(head) : undefined
    if (apart !== undefined) {
      this.negate(apart)
      return false
    }
    // "there was no way that they would send troops"
    if (tree.is(node, 'acl') && isNone(tree, head) && PROSPECTS.has(lemma)) return true
    if (tree.is(node, 'acl') && !tree.isRelative(node)) {
      if (tree.opensWith(node, 'to', 'that', 'of')) {
        this.readPredicate(head)
        return true
      }
      return false
    }
    if (tree.is(node, 'advcl')) {
      if (tree.opensWith(node, 'to') && !tree.opensWith(node, 'in') && node > head) {
        if (PLAN_PREDICATES.has(lemma) || POSSIBLE_PREDICATES.has(lemma) || NEGATING_PREDICATES.has(lemma)) {
          this.readPredicate(head)
          return true
        }
        if (this.argued.trigger.type !== 'CONSULT') this.planned(node, 'told as a purpose')
        return false
      }
      if (tree.opensWith(node, 'from', 'of') && NEGATING_PREDICATES.has(lemma)) this.readPredicate(head)
      return tree.opensWith(node, 'by')
    }
    // "a round of talks could take place"
    if (tree.is(node, 'nmod') && MEASURES.has(lemma) && tree.cases(node)[0] === 'of') return true
    // "the meeting will take place", "talks are due to begin"
    if (tree.is(node, 'nsubj') && BEGINNING.has(lemma) && happeningVerbsOf(tree, node).includes(head))
      return true
    if (tree.is(node, 'obj', 'nsubj:pass', 'obl', 'nmod', 'nsubj', 'root'))
      return this.crossesNominal(node, head, lemma)
    return false
  }

  private crossesNominal(node: number, head: number, lemma: string): boolean {
    const { tree } = this
    if (PRESUPPOSING_PREDICATES.has(lemma)) return false
    const support = supportVerbOf(tree, node)
    // "rejected claims that they had attacked", where the claim is what the clause hangs on
    if (isDeniedClaim(tree, node)) {
      this.negate(head)
      return true
    }
    if (tree.is(node, 'obj', 'nsubj:pass') && tree.isVerb(head)) {
      if (PLAN_PREDICATES.has(lemma) || POSSIBLE_PREDICATES.has(lemma) || NEGATING_PREDICATES.has(lemma)) {
        this.readPredicate(head)
        return true
      }
      return support === head
    }
    if (tree.is(node, 'obl', 'nmod')) {
      const [mark] = tree.cases(node)
      if (mark === 'without') return false
      if (
        mark !== undefined &&
        GOVERNED.has(mark) &&
        (PLAN_PREDICATES.has(lemma) || POSSIBLE_PREDICATES.has(lemma) || NEGATING_PREDICATES.has(lemma))
      ) {
        this.readPredicate(head)
        return true
      }
      return support !== null && support === tree.head(head)
    }
    return false
  }

  private readPredicate(head: number): void {
    const lemma = this.tree.lemma(head)
    if (NEGATING_PREDICATES.has(lemma)) this.negate(head)
    if (lemma === 'expect' && this.tree.isPassive(head)) this.planned(head, 'puts it in the future')
    else if (POSSIBLE_PREDICATES.has(lemma)) this.supposed(head, 'leaves it open')
    else if (PLAN_PREDICATES.has(lemma)) this.planned(head, 'puts it in the future')
  }

  private asksWhether(root: number): boolean {
    const sentence = this.tree.at(root).sentence
    return this.tree
      .childrenBy(root, 'punct')
      .some((mark) => this.tree.at(mark).form === '?' && this.tree.at(mark).sentence === sentence)
  }

  private planned(word: number, why: string): void {
    this.raise('planned', word, why)
  }

  private supposed(word: number, why: string): void {
    this.raise('possible', word, why)
  }

  private raise(modality: Modality, word: number, why: string): void {
    if (RANK[modality] <= RANK[this.modality]) return
    const { start, end, form } = this.tree.at(word)
    this.modality = modality
    this.modalityReason = `“${form}” ${why}`
    this.cues.push({ start, end, kind: 'modality' })
  }

  private negate(word: number): void {
    const { start, end, form } = this.tree.at(word)
    this.polarity = this.polarity === 'positive' ? 'negative' : 'positive'
    this.polarityReason =
      this.polarity === 'negative' ? `“${form}” denies it` : `“${form}” turns the denial round`
    this.cues.push({ start, end, kind: 'polarity' })
  }
}

const GOVERNED = new Set(['for', 'of', 'about', 'on', 'to', 'against', 'with', 'from'])

/** By what something comes about at all; what "may spread" or "will end" is there already. */
const BEGINNING = new Set('take begin start open resume happen occur follow break erupt run'.split(' '))
