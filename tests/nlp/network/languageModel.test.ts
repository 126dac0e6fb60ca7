import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageModel, SentenceAnalysis } from '../../../src/nlp/network/languageModel.ts'
import { loadedModel, SENTENCES } from './modelUnderTest.ts'

const model = loadedModel()

/** Says what is wrong with a tree; empty for one with a single root and no cycle. */
function faults({ words }: SentenceAnalysis): string[] {
  const found: string[] = []
  const roots = words.filter(({ head }) => head === -1).length
  if (words.length > 0 && roots !== 1) found.push(`${roots} roots`)
  words.forEach(({ head }, word) => {
    if (head < -1 || head >= words.length) found.push(`word ${word} has the head ${head}`)
    let [node, steps] = [word, 0]
    while (node >= 0 && steps <= words.length) {
      node = words[node]?.head ?? -1
      steps++
    }
    if (steps > words.length) found.push(`word ${word} is on or under a cycle`)
  })
  words.forEach(({ head, deprel }, word) => {
    if (head === -1 && words.length === 1 && deprel === '') found.push(`word ${word} has no relation`)
  })
  return found
}

const words = fc.array(
  fc.oneof(
    fc.constantFrom(...SENTENCES.flat()),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('', ' ', '\ud83d', '😀', '𝒳𝒴𝒵', 'ﬁ', 'İ', 'ß', '0'.repeat(500), '\u0000'),
  ),
  { maxLength: 40 },
)

describe('LanguageModel.analyse', () => {
  it('gives every word its tags and one single-rooted tree, whatever the words', () => {
    fc.assert(
      fc.property(words, (sentence) => {
        const analysis = model.analyse(sentence)
        expect(analysis.words).toHaveLength(sentence.length)
        expect(faults(analysis)).toEqual([])
        let end = 0
        for (const entity of analysis.entities) {
          expect(entity.start).toBeGreaterThanOrEqual(end)
          expect(entity.end).toBeGreaterThan(entity.start)
          end = entity.end
        }
        expect(end).toBeLessThanOrEqual(sentence.length)
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same words the same analysis, whatever came before', () => {
    const fresh = loadedModel()
    fc.assert(
      fc.property(words, (sentence) => {
        expect(fresh.analyse(sentence)).toEqual(model.analyse(sentence))
      }),
      { numRuns: 50 },
    )
  })

  it.each([0, 1, 2, 255, 256, 257, 513, 3000])('accepts %i words', (count) => {
    const sentence = Array.from({ length: count }, (_, index) => SENTENCES[3]![index % SENTENCES[3]!.length]!)
    const analysis = model.analyse(sentence)
    expect(analysis.words).toHaveLength(count)
    expect(faults(analysis)).toEqual([])
  })

  it('accepts very many words without punctuation', () => {
    const analysis = model.analyse(new Array<string>(1000).fill('buffalo'))
    expect(faults(analysis)).toEqual([])
  })

  it.each([
    ['Russia attacked Ukraine .', 'Russia', 'nsubj', 'attacked'],
    ['Russia attacked Ukraine .', 'Ukraine', 'obj', 'attacked'],
    ['Ukraine was attacked by Russia .', 'Ukraine', 'nsubj:pass', 'attacked'],
    ['The president criticised the decision .', 'decision', 'obj', 'criticised'],
    ['France agreed to send weapons .', 'send', 'xcomp', 'agreed'],
    ['Officials said that talks failed .', 'failed', 'ccomp', 'said'],
  ])('%s: %s is %s of %s', (text, dependent, relation, head) => {
    const sentence = text.split(' ')
    const word = model.analyse(sentence).words[sentence.indexOf(dependent)]!
    expect([word.deprel, sentence[word.head]]).toEqual([relation, head])
  })

  it.each([
    ['Xi Jinping met Vladimir Putin in Moscow .', 'PER Xi Jinping|PER Vladimir Putin|LOC Moscow'],
    ['The United Nations condemned North Korea .', 'ORG United Nations|LOC North Korea'],
    ['Officials of Google met members of Hamas in New York .', 'ORG Google|ORG Hamas|LOC New York'],
  ])('%s: %s', (text, names) => {
    expect(namesOf(model, text)).toBe(names)
  })
})

function namesOf(of: LanguageModel, text: string): string {
  const sentence = text.split(' ')
  const { entities } = of.analyse(sentence)
  return entities.map(({ start, end, type }) => `${type} ${sentence.slice(start, end).join(' ')}`).join('|')
}
