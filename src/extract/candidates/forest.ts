/**
 * An ensemble of decision trees over named features, boosted for the logistic loss (Friedman 2001; Chen & Guestrin 2016).
 * A feature that is 0 is absent: each split says which way absence goes.
 */
export interface Forest {
  /** Place of a feature's value in the vector that `scoreOf` takes; undefined for one that no split asks for. */
  readonly indexOf: ReadonlyMap<string, number>
  /** 0 to 1, calibrated: of the candidates that score 0.7, seven in ten are told. */
  readonly scoreOf: (values: Float32Array) => number
}

/**
 * Reads the notation that the training writes: names of features by line, a line `calibration SLOPE OFFSET`, then a tree by
 * line. After so many trees of a line `prune TREES LEAST`, whose sum is below LEAST is not likely enough and scores 0. A tree is its nodes in preorder: `f<t` and `f>t` are splits on feature f at t (the smaller goes to the first
 * branch; absence too with `<`, to the second with `>`), a bare number is a leaf.
 * @throws Error on a text that is not one: the forest is part of the program.
 */
export function readForest(text: string): Forest {
  const lines = text.trim().split('\n')
  const at = lines.findIndex((line) => line.startsWith('calibration '))
  const [slope, offset] = lines[at]?.split(' ').slice(1).map(Number) ?? []
  if (slope === undefined || offset === undefined) throw new Error('forest: no calibration')
  const [pruneAfter, pruneBelow] =
    /^prune (\d+) (\S+)$/
      .exec(lines[at + 1] ?? '')
      ?.slice(1)
      .map(Number) ?? []
  const trees = lines.slice(at + (pruneAfter === undefined ? 1 : 2)).map(readTree)
  const scoreOf = (values: Float32Array): number => {
    let sum = 0
    for (let i = 0; i < trees.length; i++) {
      if (i === pruneAfter && sum < pruneBelow!) return 0
      const { feature, threshold, second, absentFirst } = trees[i]!
      let node = 0
      while (feature[node]! >= 0) {
        const value = values[feature[node]!]!
        const first = value === 0 ? absentFirst[node] === 1 : value < threshold[node]!
        node = first ? node + 1 : second[node]!
      }
      sum += threshold[node]!
    }
    return 1 / (1 + Math.exp(-(slope * sum + offset)))
  }
  return { indexOf: new Map(lines.slice(0, at).map((name, index) => [name, index])), scoreOf }
}

/** Nodes by number; of a leaf `feature` is −1 and `threshold` its value. */
interface Tree {
  readonly feature: Int16Array
  readonly threshold: Float32Array
  readonly second: Int16Array
  readonly absentFirst: Uint8Array
}

function readTree(line: string): Tree {
  const nodes = line.split(' ')
  const tree: Tree = {
    feature: new Int16Array(nodes.length).fill(-1),
    threshold: new Float32Array(nodes.length),
    second: new Int16Array(nodes.length),
    absentFirst: new Uint8Array(nodes.length),
  }
  const read = (node: number): number => {
    const text = nodes[node] ?? ''
    const sign = Math.max(text.indexOf('<'), text.indexOf('>'))
    const number = Number(text.slice(sign + 1) || 'none')
    const feature = sign < 0 ? -1 : Number(text.slice(0, sign) || 'none')
    if (Number.isNaN(number) || Number.isNaN(feature)) throw new Error(`forest: not a node: ${text}`)
    tree.threshold[node] = number
    if (sign < 0) return node + 1
    tree.feature[node] = feature
    tree.absentFirst[node] = text[sign] === '<' ? 1 : 0
    tree.second[node] = read(node + 1)
    return read(tree.second[node]!)
  }
  if (read(0) !== nodes.length) throw new Error('forest: a tree with loose nodes')
  return tree
}
