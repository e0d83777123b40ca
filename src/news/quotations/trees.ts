// Boosted decision trees, as small as they come: each adds a little to the score of a choice.

/** `[feature, limit, left, right]`, left where the feature is at most the limit; or a leaf: what it adds. */
export type Tree = number | readonly [feature: number, limit: number, left: Tree, right: Tree]
export type Model = { readonly bias: number; readonly trees: readonly Tree[] }

/** How likely each of some choices is to be the right one; what is left over to 1 is that none is. */
export function probabilities(model: Model, choices: readonly (readonly number[])[]): number[] {
  const weights = choices.map((features) => Math.exp(score(model, features)))
  const all = weights.reduce((sum, weight) => sum + weight, 1)
  return weights.map((weight) => weight / all)
}

const score = ({ bias, trees }: Model, features: readonly number[]): number =>
  trees.reduce((sum: number, tree) => sum + leaf(tree, features), bias)

function leaf(tree: Tree, features: readonly number[]): number {
  let node = tree
  while (typeof node !== 'number') node = (features[node[0]] ?? 0) <= node[1] ? node[2] : node[3]
  return node
}
