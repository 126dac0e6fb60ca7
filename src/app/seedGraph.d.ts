/** Given by the plugin in src/corpus/seedsPlugin.ts: the graph of the articles in seeds/. */
declare module 'virtual:seed-graph' {
  /** Where to fetch the graph. In dev, the event `entente:graph` tells that there is a new one at the same place. */
  export const seedGraphUrl: string
  /** `hashText` of the graph as it lies there; null in dev, where it may change. */
  export const seedGraphHash: number | null
  /** The map of that graph; null in dev, where the seeds may change under it. */
  export const seedLayout: import('./graph/layout.ts').Layout | null
}
