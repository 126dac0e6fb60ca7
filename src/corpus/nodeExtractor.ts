import { ok, type Result } from '../base/result.ts'
import { type BindExtractor, bindExtractor } from '../extract/extractor.ts'
import { openNodeModel } from './nodeModel.ts'

/** Makes the extractor ready in Node. `root` is the project's folder; the error is one line for a person. */
export function openNodeExtractor(root: string): Result<BindExtractor, string> {
  const model = openNodeModel(root)
  return model.ok ? ok(bindExtractor(model.value)) : model
}
