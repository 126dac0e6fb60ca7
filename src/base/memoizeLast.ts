/**
 * Remembers the answers for the latest arguments, compared by identity: enough for selectors over immutable state.
 * `keep` is how many answers are remembered, for a selector that several views ask with different arguments.
 */
export function memoizeLast<A extends readonly unknown[], R>(
  compute: (...args: A) => R,
  keep = 1,
): (...args: A) => R {
  const recent: { readonly args: A; readonly result: R }[] = []
  return (...args) => {
    const known = recent.findIndex((entry) => entry.args.every((arg, i) => arg === args[i]))
    if (known === 0) return recent[0]!.result
    const entry = known > 0 ? recent.splice(known, 1)[0]! : { args, result: compute(...args) }
    recent.unshift(entry)
    recent.length = Math.min(recent.length, keep)
    return entry.result
  }
}
