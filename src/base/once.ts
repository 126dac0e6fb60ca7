/** Computes at the first call and keeps the result. */
export function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}
