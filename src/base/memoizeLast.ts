/** Remembers the answer for the latest arguments, compared by identity: enough for selectors over immutable state. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null
  return (...args) => {
    if (last === null || last.args.some((arg, i) => arg !== args[i]))
      last = { args, result: compute(...args) }
    return last.result
  }
}
