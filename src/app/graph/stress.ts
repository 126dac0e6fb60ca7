import type { Point } from './geometry.ts'

/** Passes over all pairs; the step shrinks from pass to pass, so more of them only polish, which a large graph does not show. */
const PASSES = { few: 30, many: 15 } as const
const MANY = 120
/** Pairs without a path between them stand this many steps further apart than the longest path. */
const UNCONNECTED = 1

/**
 * Places the nodes of a graph so that distances on the plane follow distances in the graph, by stochastic gradient descent on
 * stress (Zheng, Pawar and Goodman 2018). `edges` are pairs of node numbers; `length` is the px of one step.
 */
export function stressLayout(
  count: number,
  edges: readonly (readonly [number, number])[],
  length: number,
  random: () => number,
): Point[] {
  const xs = Float64Array.from({ length: count }, () => random() * length * Math.sqrt(count))
  const ys = Float64Array.from({ length: count }, () => random() * length * Math.sqrt(count))
  const steps = pathLengths(count, edges)
  const longest = steps.reduce((most, step) => Math.max(most, step), 1)
  const pairs = new Int32Array((count * (count - 1)) / 2)
  let filled = 0
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) pairs[filled++] = i * count + j
  const ideal = (pair: number): number => (steps[pair] || longest + UNCONNECTED) * length
  const widest = ((longest + UNCONNECTED) * length) ** 2
  const passes = PASSES[count > MANY ? 'many' : 'few']
  const decay = Math.log(widest / (0.1 * length * length)) / (passes - 1)
  for (let pass = 0; pass < passes; pass++) {
    const rate = widest * Math.exp(-decay * pass)
    shuffle(pairs, random)
    for (const pair of pairs) {
      const i = Math.floor(pair / count)
      const j = pair % count
      const wanted = ideal(pair)
      const dx = xs[i]! - xs[j]!
      const dy = ys[i]! - ys[j]!
      const distance = Math.hypot(dx, dy) || 1e-6
      const move = (Math.min(1, rate / (wanted * wanted)) * (distance - wanted)) / (2 * distance)
      xs[i]! -= move * dx
      ys[i]! -= move * dy
      xs[j]! += move * dx
      ys[j]! += move * dy
    }
  }
  return Array.from(xs, (x, i) => ({ x, y: ys[i]! }))
}

/** Fewest steps between every two nodes, row by row; 0 where there is no path. */
function pathLengths(count: number, edges: readonly (readonly [number, number])[]): Uint16Array {
  const neighbours: number[][] = Array.from({ length: count }, () => [])
  for (const [a, b] of edges) {
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
  }
  const steps = new Uint16Array(count * count)
  for (let start = 0; start < count; start++) {
    const queue = [start]
    for (let head = 0; head < queue.length; head++) {
      const at = queue[head]!
      for (const next of neighbours[at]!) {
        if (next === start || steps[start * count + next] !== 0) continue
        steps[start * count + next] = steps[start * count + at]! + 1
        queue.push(next)
      }
    }
  }
  return steps
}

function shuffle(items: Int32Array, random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const item = items[i]!
    items[i] = items[j]!
    items[j] = item
  }
}
