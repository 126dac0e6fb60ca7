/*
 * Trees from arc scores, as `src/train/trees.py` finds them.
 */

const IMPOSSIBLE = -1e18
const ROOTS_TRIED = 3

/**
 * Heads of the best single-rooted tree. `scores`: rows of `words + 1` from `start`, row = dependent, column 0 = root,
 * column j = word j counted from 1. Returns heads counted from 1, 0 for the root.
 */
export function decodeTree(scores: Float32Array, start: number, words: number): Int32Array {
  const heads = new Int32Array(words)
  let roots = 0
  for (let word = 0; word < words; word++) {
    const row = start + word * (words + 1)
    let best = 0
    for (let head = 1; head <= words; head++) if (scores[row + head]! > scores[row + best]!) best = head
    heads[word] = best
    if (best === 0) roots++
  }
  if (roots === 1 && findCycle(heads, 1) === undefined) return heads
  return forceOneRoot(scores, start, words)
}

/** Chu-Liu-Edmonds with each of the likeliest roots forced; the best total wins. */
function forceOneRoot(scores: Float32Array, start: number, words: number): Int32Array {
  const size = words + 1
  const full = Array.from({ length: size }, (_, row) => {
    const values = new Float64Array(size).fill(IMPOSSIBLE)
    if (row > 0) {
      for (let head = 1; head <= words; head++) values[head] = scores[start + (row - 1) * size + head]!
    }
    return values
  })
  const rootScore = (word: number): number => scores[start + word * size]!
  const candidates = Array.from({ length: words }, (_, word) => word)
    .sort((a, b) => rootScore(b) - rootScore(a))
    .slice(0, ROOTS_TRIED)
  let bestTotal = Number.NEGATIVE_INFINITY
  let best = new Int32Array(words)
  for (const root of candidates) {
    const forced = full.slice()
    forced[root + 1] = new Float64Array(size).fill(IMPOSSIBLE)
    forced[root + 1]![0] = rootScore(root)
    const heads = maximumTree(forced)
    let total = 0
    for (let node = 1; node < size; node++) total += forced[node]![heads[node]!]!
    if (total > bestTotal) {
      bestTotal = total
      best = heads.slice(1)
    }
  }
  return best
}

/** Heads of the best arborescence under node 0 (Chu & Liu 1965; Edmonds 1967); `scores[dependent][head]`. */
function maximumTree(scores: readonly Float64Array[]): Int32Array<ArrayBuffer> {
  const size = scores.length
  const heads = new Int32Array(size)
  for (let node = 1; node < size; node++) {
    let best = 0
    for (let head = 1; head < size; head++) {
      if (head !== node && scores[node]![head]! > scores[node]![best]!) best = head
    }
    heads[node] = best
  }
  const cycle = findCycle(heads, 0)
  if (cycle === undefined) return heads

  // Contract the cycle into one node, numbered last, and solve the smaller problem.
  const inside = new Set(cycle)
  const rest = Array.from({ length: size }, (_, node) => node).filter((node) => !inside.has(node))
  const contracted = rest.length
  const smaller = Array.from({ length: contracted + 1 }, () =>
    new Float64Array(contracted + 1).fill(IMPOSSIBLE),
  )
  const enter = new Int32Array(contracted)
  const leave = new Int32Array(contracted)
  rest.forEach((node, row) => {
    rest.forEach((head, column) => {
      smaller[row]![column] = scores[node]![head]!
    })
    let bestGain = Number.NEGATIVE_INFINITY
    let bestLeave = Number.NEGATIVE_INFINITY
    for (const member of cycle) {
      const gain = scores[member]![node]! - scores[member]![heads[member]!]!
      if (gain > bestGain) {
        bestGain = gain
        enter[row] = member
      }
      if (node !== 0 && scores[node]![member]! > bestLeave) {
        bestLeave = scores[node]![member]!
        leave[row] = member
      }
    }
    smaller[contracted]![row] = bestGain
    if (node !== 0) smaller[row]![contracted] = bestLeave
  })
  const solved = maximumTree(smaller)
  rest.forEach((node, row) => {
    if (node !== 0) heads[node] = solved[row] === contracted ? leave[row]! : rest[solved[row]!]!
  })
  const entry = solved[contracted]!
  heads[enter[entry]!] = rest[entry]!
  return heads
}

/**
 * The first cycle met, or undefined. `heads[node - offset]` is the head of `node`; nodes count from 1, 0 is the root.
 */
function findCycle(heads: Int32Array, offset: number): number[] | undefined {
  const size = heads.length + offset
  // 0 not seen, -1 leads to the root, otherwise the node from which the walk began.
  const seen = new Int32Array(size)
  seen[0] = -1
  for (let start = 1; start < size; start++) {
    let node = start
    while (seen[node] === 0) {
      seen[node] = start
      node = heads[node - offset]!
    }
    if (seen[node] === start) {
      const cycle = [node]
      for (let next = heads[node - offset]!; next !== node; next = heads[next - offset]!) cycle.push(next)
      return cycle
    }
    for (let done = start; seen[done] === start; done = heads[done - offset]!) seen[done] = -1
  }
  return undefined
}
