/** Numbers for names of features, in the order in which they are first asked for. */
export class FeatureNames {
  readonly list: string[] = []
  readonly #index = new Map<string, number>()

  indexOf(name: string): number {
    const known = this.#index.get(name)
    if (known !== undefined) return known
    this.#index.set(name, this.list.length)
    this.list.push(name)
    return this.list.length - 1
  }
}
