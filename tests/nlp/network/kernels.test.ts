import { describe, expect, it } from 'vitest'
import { createKernels, javaScriptKernels, type WebAssemblyApi } from '../../../src/nlp/network/kernels.ts'
import { readModelFile } from '../../../src/nlp/network/modelFile.ts'
import { createNetwork } from '../../../src/nlp/network/network.ts'
import { loadedModel, modelBytes, SENTENCES, simdKernels } from './modelUnderTest.ts'

describe('kernels', () => {
  it('are SIMD where WebAssembly knows it', () => {
    expect(simdKernels().backend).toBe('simd')
  })

  it('are plain JavaScript without WebAssembly, without SIMD, or where it may not compile', () => {
    const api = WebAssembly as unknown as WebAssemblyApi
    const forbidden = class {
      constructor() {
        throw new Error('blocked by a content security policy')
      }
    } as unknown as WebAssemblyApi['Module']
    expect(createKernels(undefined).backend).toBe('javascript')
    expect(createKernels({ ...api, validate: () => false }).backend).toBe('javascript')
    expect(createKernels({ ...api, validate: () => true, Module: forbidden }).backend).toBe('javascript')
  })

  it('agree to the last bit', () => {
    const content = readModelFile(modelBytes())
    if (!content.ok) throw new Error(content.error.message)
    const [simd, plain] = [simdKernels(), javaScriptKernels].map((kernels) =>
      createNetwork(content.value, kernels),
    )
    for (const sentence of SENTENCES) {
      const bits = simd!.gazetteer.match(sentence)
      const [a, b] = [simd!.run(sentence, bits), plain!.run(sentence, bits)]
      const scores = ({ floats, arcs, upos, tagStride }: typeof a) => [
        floats.slice(arcs, arcs + sentence.length * (sentence.length + 1)),
        floats.slice(upos, upos + sentence.length * tagStride),
      ]
      expect(scores(b)).toEqual(scores(a))
    }
  })

  it('give the same analyses', () => {
    const [simd, plain] = [loadedModel(simdKernels()), loadedModel(javaScriptKernels)]
    for (const sentence of SENTENCES) expect(plain.analyse(sentence)).toEqual(simd.analyse(sentence))
  })

  it('serve several models at once, each in a memory of its own', () => {
    const kernels = simdKernels()
    const [one, other] = [loadedModel(kernels), loadedModel(kernels)]
    const expected = one.analyse(SENTENCES[1]!)
    other.analyse(SENTENCES[2]!)
    expect(one.analyse(SENTENCES[1]!)).toEqual(expected)
  })
})
