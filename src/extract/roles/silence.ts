import { relationTypeInfo } from '../../model/relationTypes.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Argued, Links, Mention, Trigger } from '../results.ts'
import type { StageWorld } from '../stage.ts'

/** Leaves a note for each sentence that holds two actors and a trigger but gave no relation. */
export function noteSilentSentences(
  document: AnnotatedDocument,
  triggers: readonly Trigger[],
  argued: readonly Argued[],
  mentions: readonly Mention[],
  links: Links,
  note: StageWorld['note'],
): void {
  const sentenceOf = (token: number): number => document.tokens[token]!.sentence
  const speaking = new Set(argued.map(({ trigger }) => sentenceOf(trigger.token)))
  const actors = new Map<number, Set<string>>()
  for (const mention of mentions) {
    const sentence = sentenceOf(mention.headToken)
    const known = actors.get(sentence) ?? new Set()
    for (const actor of links.actorsOf[mention.index] ?? []) known.add(actor)
    actors.set(sentence, known)
  }
  const silent = new Map<number, Set<string>>()
  for (const trigger of triggers) {
    const sentence = sentenceOf(trigger.token)
    if (speaking.has(sentence) || (actors.get(sentence)?.size ?? 0) < 2) continue
    const words = silent.get(sentence) ?? new Set()
    words.add(
      `“${document.text.slice(trigger.start, trigger.end)}” (${relationTypeInfo(trigger.type).phrase})`,
    )
    silent.set(sentence, words)
  }
  for (const [sentence, words] of silent) {
    const { start, end } = document.sentences[sentence]!
    note({
      rule: 'no-parties',
      message: `two actors and ${[...words].join(', ')}, but no pair that the sentence joins`,
      span: { start, end },
    })
  }
}
