import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, type Result } from '../base/result.ts'
import type { BindExtractor } from '../extract/extractor.ts'
import { openExtractor } from '../extract/openExtractor.ts'
import { createKernels } from '../nlp/network/kernels.ts'
import { reasonOf } from './readInputs.ts'

/** The language model, relative to the project's folder. */
export const MODEL_PATH = 'src/nlp/model/english.model'

/** Makes the extractor ready in Node. `root` is the project's folder; the error is one line for a person. */
export function openNodeExtractor(root: string): Result<BindExtractor, string> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(join(root, MODEL_PATH))
  } catch (error) {
    return err(`${MODEL_PATH}: ${reasonOf(error)}`)
  }
  const opened = openExtractor(bytes, createKernels(globalThis.WebAssembly))
  return opened.ok ? opened : err(`${MODEL_PATH}: ${opened.error.message}`)
}
