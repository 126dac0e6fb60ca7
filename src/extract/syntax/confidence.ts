import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Argued } from '../results.ts'

/** How far the parties may stand from the trigger, in tokens, before distance tells against a relation. */
const NEAR = 12

/** 0 to 1: the certainty of the rule and of both mentions, less for distance and for headlines, whose grammar is clipped. */
export function confidenceOf(argued: Argued, document: AnnotatedDocument): number {
  const { trigger, source, target } = argued
  const distance = (headToken: number): number => Math.abs(headToken - trigger.token)
  const far =
    Math.max(0, distance(source.mention.headToken) - NEAR) +
    Math.max(0, distance(target.mention.headToken) - NEAR)
  const sentence = document.sentences[document.tokens[trigger.token]!.sentence]!
  const confidence = argued.certainty * 0.95 ** Math.min(far / 4, 8) * (sentence.headline ? 0.85 : 1)
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100
}
