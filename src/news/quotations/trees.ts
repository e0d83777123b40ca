// Boosted decision trees, as small as they come: each adds a little to the score of a choice.

/** `[feature, limit, left, right]`, left where the feature is at most the limit; or a leaf: what it adds. */
export type Tree = number | readonly [feature: number, limit: number, left: Tree, right: Tree]
export type Model = { readonly bias: number; readonly trees: readonly Tree[] }

/** What is known of one choice, by the number of the feature. */
export type Features = ArrayLike<number>

/** The features of a choice of which nothing is known yet, to be copied: kept as fractions, as most of them will be. */
export const unknown = (names: readonly string[]): readonly number[] => names.map(() => 0.5).fill(0)

/** How likely each of some choices is to be the right one; what is left over to 1 is that none is. */
export function probabilities(model: Model, choices: readonly Features[]): number[] {
  const weights = scores(forestOf(model), choices)
  let all = 1
  for (const [n, score] of weights.entries()) {
    const weight = Math.exp(score)
    weights[n] = weight
    all += weight
  }
  for (const [n, weight] of weights.entries()) weights[n] = weight / all
  return weights
}

/**
 * The trees of a model taken apart, to be walked by feature instead of by tree (QuickScorer: Lucchese et al. 2015). The
 * leaves of a tree are the bits of a number, from the left; a node that sends a choice to the right rules out the leaves
 * on its left; what is left of them begins with the leaf that a walk down the tree would reach.
 */
type Forest = {
  readonly bias: number
  readonly features: number // how many
  readonly from: Int32Array // for each feature, where its nodes begin, and last where they end
  readonly limits: Float64Array // of each node; those of a feature rise
  readonly tree: Uint16Array // which tree each node belongs to
  readonly keeps: Int32Array // the leaves that are left where a value is over the limit
  readonly trees: number
  readonly leaves: Float64Array // LEAVES of each tree
  readonly shared: Int32Array // to work in: what is left of each tree for all choices,
  readonly left: Int32Array // and for one
}

const LEAVES = 32 // of one tree at most: the bits of a number

type Node = { feature: number; limit: number; tree: number; keeps: number }

const forests = new WeakMap<Model, Forest>()

function forestOf(model: Model): Forest {
  const known = forests.get(model) ?? takenApart(model)
  forests.set(model, known)
  return known
}

function takenApart({ bias, trees }: Model): Forest {
  const nodes: Node[] = []
  const leaves = new Float64Array(trees.length * LEAVES)
  // Gives back the first leaf after those of the branch.
  const read = (branch: Tree, tree: number, first: number): number => {
    if (first >= LEAVES) throw new Error(`A tree may have ${LEAVES} leaves at most.`)
    if (typeof branch === 'number') {
      leaves[tree * LEAVES + first] = branch
      return first + 1
    }
    const [feature, limit, left, right] = branch
    const middle = read(left, tree, first)
    nodes.push({ feature, limit, tree, keeps: ~(bits(middle) & ~bits(first)) })
    return read(right, tree, middle)
  }
  for (const [n, tree] of trees.entries()) read(tree, n, 0)
  nodes.sort((a, b) => a.feature - b.feature || a.limit - b.limit)
  const features = (nodes.at(-1)?.feature ?? -1) + 1
  const from = new Int32Array(features + 1)
  for (const { feature } of nodes) from[feature + 1] = (from[feature + 1] ?? 0) + 1
  for (let n = 0; n < features; n++) from[n + 1] = (from[n + 1] ?? 0) + (from[n] ?? 0)
  return {
    bias,
    features,
    from,
    limits: Float64Array.from(nodes, ({ limit }) => limit),
    tree: Uint16Array.from(nodes, ({ tree }) => tree),
    keeps: Int32Array.from(nodes, ({ keeps }) => keeps),
    trees: trees.length,
    leaves,
    shared: new Int32Array(trees.length),
    left: new Int32Array(trees.length),
  }
}

const bits = (count: number): number => (count >= LEAVES ? -1 : (1 << count) - 1)

/** What the trees say of each choice. What the least value of a feature rules out is ruled out for all of them at once. */
function scores(forest: Forest, choices: readonly Features[]): number[] {
  const [first] = choices
  if (first === undefined) return []
  const { shared, left } = forest
  shared.fill(-1)
  const differing: { readonly feature: number; readonly from: number }[] = []
  for (let feature = 0; feature < forest.features; feature++) {
    let [least, most] = [first[feature] ?? 0, first[feature] ?? 0]
    for (const choice of choices) {
      const value = choice[feature] ?? 0
      if (value < least) least = value
      else if (value > most) most = value
    }
    const from = ruleOut(shared, forest, feature, least, forest.from[feature] ?? 0)
    if (most > least) differing.push({ feature, from })
  }
  const found: number[] = []
  for (const choice of choices) {
    left.set(shared)
    for (const { feature, from } of differing)
      ruleOut(left, forest, feature, choice[feature] ?? 0, from)
    found.push(sum(forest, left))
  }
  return found
}

/** Walks the nodes of a feature, from the one given, up to the first whose limit holds the value; gives back where that is. */
function ruleOut(
  left: Int32Array,
  { from, limits, tree, keeps }: Forest,
  feature: number,
  value: number,
  first: number,
): number {
  const end = from[feature + 1] ?? 0
  let node = first
  for (; node < end && value > (limits[node] ?? value); node++) {
    const at = tree[node] ?? 0
    left[at] = (left[at] ?? 0) & (keeps[node] ?? 0)
  }
  return node
}

function sum({ bias, leaves, trees }: Forest, left: Int32Array): number {
  let score = bias
  for (let tree = 0; tree < trees; tree++) {
    const bit = left[tree] ?? 0
    score += leaves[tree * LEAVES + (31 - Math.clz32(bit & -bit))] ?? 0
  }
  return score
}
