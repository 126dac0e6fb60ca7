import { readFileSync } from 'node:fs'
import { createKernels, type Kernels, type WebAssemblyApi } from '../../../src/nlp/network/kernels.ts'
import { type LanguageModel, loadLanguageModel } from '../../../src/nlp/network/languageModel.ts'

export const modelBytes = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('../../../src/nlp/model/english.model', import.meta.url)))

export const simdKernels = (): Kernels => createKernels(WebAssembly as unknown as WebAssemblyApi)

/** The committed model on the given kernels. */
export function loadedModel(kernels: Kernels = simdKernels()): LanguageModel {
  const model = loadLanguageModel(modelBytes(), kernels)
  if (!model.ok) throw new Error(model.error.message)
  return model.value
}

/** Sentences of news, cut into words by spaces. */
export const SENTENCES: readonly (readonly string[])[] = [
  'President Vladimir Putin met Xi Jinping in Moscow on Tuesday .',
  'Russia was accused by the European Union of backing separatists in eastern Ukraine .',
  'The foreign ministers of France and Germany have agreed to send weapons to Kyiv , officials said .',
  'He said that “ we will not negotiate ” until the troops , who crossed the border in May , are withdrawn .',
  'BEIJING ( AP ) — China condemned a U.S. decision to sell arms to Taiwan .',
  'Talks between Iran and the IAEA collapsed .',
  'UN CHIEF WARNS OF FAMINE IN GAZA',
].map((sentence) => sentence.split(' '))
