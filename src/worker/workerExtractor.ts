import { err, ok, type Result } from '../base/result.ts'
import type { BindExtractor } from '../extract/extractor.ts'
import { openExtractor } from '../extract/openExtractor.ts'
import { createKernels } from '../nlp/network/kernels.ts'

/** Fetches the language model, which lies beside the worker's script, and makes the extractor ready. */
export async function openWorkerExtractor(): Promise<Result<BindExtractor, string>> {
  const model = await fetchBytes(new URL('../nlp/model/english.model', import.meta.url))
  if (!model.ok) return err(`the language model could not be loaded: ${model.error}`)
  const opened = openExtractor(model.value, createKernels(globalThis.WebAssembly))
  return opened.ok ? opened : err(`the language model is damaged: ${opened.error.message}`)
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
