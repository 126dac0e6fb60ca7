import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, type Result } from '../base/result.ts'
import { createKernels } from '../nlp/network/kernels.ts'
import { type LanguageModel, loadLanguageModel } from '../nlp/network/languageModel.ts'
import { reasonOf } from './readInputs.ts'

/** The language model, relative to the project's folder. */
const MODEL_PATH = 'src/nlp/model/english.model'

/** Loads the language model in Node. `root` is the project's folder; the error is one line for a person. */
export function openNodeModel(root: string): Result<LanguageModel, string> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, MODEL_PATH))
  } catch (error) {
    return err(`${MODEL_PATH}: ${reasonOf(error)}`)
  }
  const model = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly))
  return model.ok ? model : err(`${MODEL_PATH}: ${model.error.message}`)
}
