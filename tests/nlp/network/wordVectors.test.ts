import { describe, expect, it } from 'vitest'
import { readModelFile } from '../../../src/nlp/network/modelFile.ts'
import { createWordVectors } from '../../../src/nlp/network/wordVectors.ts'
import { modelBytes } from './modelUnderTest.ts'

describe('WordVectors', () => {
  const content = readModelFile(modelBytes())
  if (!content.ok) throw new Error(content.error.message)
  let computed = 0
  const vectors = createWordVectors(content.value, 4, (features, out) => {
    computed++
    out.set(features.subarray(0, 4))
  })

  it('computes a word once, remembers 20,000 words, and forgets without a trace', () => {
    const first = [...vectors.of('Moscow')]
    expect(first.some((value) => value !== 0)).toBe(true)
    expect([...vectors.of('Moscow')]).toEqual(first)
    expect(computed).toBe(1)
    for (let index = 0; index < 20_000; index++) vectors.of(`word${index}`)
    expect([...vectors.of('Moscow')]).toEqual(first)
    expect(computed).toBe(20_002)
  })
})
