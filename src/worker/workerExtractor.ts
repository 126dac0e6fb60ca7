import { err, ok, type Result } from '../base/result.ts'
import { type BindExtractor, bindExtractor } from '../extract/extractor.ts'
import { createKernels } from '../nlp/network/kernels.ts'
import { loadLanguageModel } from '../nlp/network/languageModel.ts'

/** Fetches the language model, which lies beside the worker's script, and makes the extractor ready. */
export async function openWorkerExtractor(): Promise<Result<BindExtractor, string>> {
  const bytes = await fetchBytes(new URL('../nlp/model/english.model', import.meta.url))
  if (!bytes.ok) return err(`the language model could not be loaded: ${bytes.error}`)
  const model = loadLanguageModel(bytes.value, createKernels(globalThis.WebAssembly))
  return model.ok
    ? ok(bindExtractor(model.value))
    : err(`the language model is damaged: ${model.error.message}`)
}

async function fetchBytes(url: URL): Promise<Result<Uint8Array, string>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return err(`${response.status} ${response.statusText}`)
    return ok(new Uint8Array(await response.arrayBuffer()))
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error))
  }
}
