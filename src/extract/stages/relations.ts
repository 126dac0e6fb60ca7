import type { Relation, WhyPart } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { sliceSpan } from '../../model/span.ts'
import type { Argued, Attribution, Factuality, Timing } from '../results.ts'
import { defineStage } from '../stage.ts'

/** Puts each relation together, once per sentence, pair and type: the surest telling stays. */
export const relations = defineStage({
  name: 'relations',
  needs: ['coreference', 'weighed', 'factuality', 'attribution', 'time'],
  gives: 'relations',
  run: (
    { coreference, weighed, factuality, attribution, time },
    { article, document },
  ): readonly Relation[] => {
    const best = new Map<string, { readonly index: number; readonly confidence: number }>()
    weighed.forEach((argued, index) => {
      const sentence = document.tokens[argued.trigger.token]!.sentence
      const confidence = Math.round(argued.certainty * 100) / 100
      const key = `${sentence} ${pairKey(argued)} ${argued.trigger.type}`
      const rival = best.get(key)
      if (!rival || confidence > rival.confidence) best.set(key, { index, confidence })
    })
    return [...best.values()]
      .sort((one, other) => byText(weighed[one.index]!, weighed[other.index]!) || one.index - other.index)
      .map(({ index, confidence }, order): Relation => {
        const argued = weighed[index]!
        const facts = seenFrom(article.published, factuality[index]!, time[index]!)
        const voice = attribution[index]!
        const timing = time[index]!
        const { trigger, source, target } = argued
        const { start, end } = document.sentences[document.tokens[trigger.token]!.sentence]!
        return {
          id: `${article.id}:${order + 1}`,
          source: source.actor,
          target: target.actor,
          type: trigger.type,
          mode: trigger.mode,
          polarity: facts.polarity,
          modality: facts.modality,
          attribution: voice.actor !== null && coreference.actors.has(voice.actor) ? voice.actor : null,
          when:
            timing.when === null
              ? null
              : { ...timing.when, text: timing.span === null ? null : sliceSpan(article.text, timing.span) },
          intensity: relationTypeInfo(trigger.type).intensity,
          confidence,
          evidence: {
            article: article.id,
            sentence: { start, end },
            trigger: { start: trigger.start, end: trigger.end },
            source: { start: source.mention.start, end: source.mention.end },
            target: { start: target.mention.start, end: target.mention.end },
            time: timing.span,
            cues: voice.cue === null ? facts.cues : [...facts.cues, voice.cue],
          },
          why: {
            rule: argued.rule,
            path: argued.path,
            notes: notesOf(argued, facts, voice, timing, confidence),
          },
        }
      })
  },
})

/** What has its day after the article's own is still to come, whatever the tense: "Talks begin on Monday". */
function seenFrom(published: string | null, facts: Factuality, { when }: Timing): Factuality {
  if (when === null || published === null || when.start <= published || facts.modality !== 'actual')
    return facts
  return { ...facts, modality: 'planned', modalityReason: "its day lies after the article's own" }
}

function pairKey({ trigger, source, target }: Argued): string {
  const pair = [source.actor, target.actor]
  return (relationTypeInfo(trigger.type).symmetric ? pair.sort() : pair).join(' ')
}

const byText = (one: Argued, other: Argued): number => one.trigger.start - other.trigger.start

function notesOf(
  argued: Argued,
  facts: Factuality,
  voice: Attribution,
  timing: Timing,
  confidence: number,
): readonly { readonly part: WhyPart; readonly text: string }[] {
  return [
    {
      part: 'type',
      text: `“${argued.trigger.reading.head}” is read as “${relationTypeInfo(argued.trigger.type).phrase}”: ${relationTypeInfo(argued.trigger.type).meaning}`,
    },
    { part: 'source', text: argued.sourceReason },
    { part: 'target', text: argued.targetReason },
    { part: 'modality', text: facts.modalityReason },
    { part: 'polarity', text: facts.polarityReason },
    { part: 'attribution', text: voice.reason },
    { part: 'time', text: timing.reason },
    {
      part: 'confidence',
      text: `${Math.round(confidence * 100)} %: ${confidence >= 0.8 ? 'named parties in a clear construction' : confidence >= 0.5 ? 'a step of the reading is uncertain' : 'several steps of the reading are uncertain'}`,
    },
  ]
}
