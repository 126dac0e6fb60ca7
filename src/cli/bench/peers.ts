/** Runs in the browser: the same graph in a peer's canvas with its own default look, measured as the page is. */
import cytoscape from 'cytoscape'
import ForceGraph from 'force-graph'
import Graph from 'graphology'
import Sigma from 'sigma'
import { CLICKS, MOVES, stepTimes } from './stepTimes.ts'

/** A graph as peers take it; positions in px. */
export interface PeerGraph {
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[]
}

/** Milliseconds to the painted frame, each round. */
export interface PeerTimes {
  readonly filter: readonly number[]
  readonly zoom: readonly number[]
}

interface Peer {
  /** Hides every second edge, or shows all. */
  readonly hide: (hidden: boolean) => void
  readonly zoom: (factor: number) => void
}

const PEERS: Readonly<Record<string, (host: HTMLElement, graph: PeerGraph) => Peer>> = {
  cytoscape(host, { nodes, edges }) {
    const cy = cytoscape({
      container: host,
      layout: { name: 'preset' },
      elements: [
        ...nodes.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
        ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
      ],
    })
    cy.fit()
    const half = cy.edges().filter((_, i) => i % 2 === 0)
    return {
      hide: (hidden) => cy.batch(() => half.style('visibility', hidden ? 'hidden' : 'visible')),
      zoom: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: 300, y: 300 } }),
    }
  },
  sigma(host, { nodes, edges }) {
    const graph = new Graph({ multi: true })
    for (const { id, x, y } of nodes) graph.addNode(id, { x, y, size: 6, color: '#666' })
    for (const { id, source, target } of edges)
      graph.addEdgeWithKey(id, source, target, { size: 1, color: '#aaa' })
    const sigma = new Sigma(graph, host)
    const half = edges.filter((_, i) => i % 2 === 0)
    return {
      hide(hidden) {
        for (const { id } of half) graph.setEdgeAttribute(id, 'hidden', hidden)
      },
      zoom(factor) {
        const camera = sigma.getCamera()
        camera.setState({ ratio: camera.getState().ratio / factor })
      },
    }
  },
  'force-graph'(host, { nodes, edges }) {
    const half = new Set(edges.filter((_, i) => i % 2 === 0).map(({ id }) => id))
    let hidden = false
    const visible = (link: object): boolean => !hidden || !half.has((link as { readonly id: string }).id)
    const graph = new ForceGraph(host)
      .width(host.clientWidth)
      .height(host.clientHeight)
      .cooldownTicks(0)
      .graphData({
        nodes: nodes.map(({ id, x, y }) => ({ id, fx: x, fy: y })),
        links: edges.map(({ id, source, target }) => ({ id, source, target })),
      })
      .linkVisibility(visible)
    graph.zoom(0.4)
    return {
      hide(now) {
        hidden = now
        graph.linkVisibility((link) => visible(link))
      },
      zoom: (factor) => graph.zoom(graph.zoom() * factor),
    }
  },
}

/** What one peer takes with a graph, in a host of the map's size. */
async function measurePeer(name: string, graph: PeerGraph): Promise<PeerTimes> {
  const host = document.createElement('div')
  host.style.cssText = 'position:fixed;inset:0 auto auto 0;width:752px;height:663px'
  document.body.append(host)
  const peer = PEERS[name]!(host, graph)
  await new Promise((resolve) => setTimeout(resolve, 400))
  const filter = await stepTimes(CLICKS, (round) => peer.hide(round % 2 === 0))
  const zoom = await stepTimes(MOVES, (round) => peer.zoom(round % 6 < 3 ? 1.05 : 1 / 1.05))
  host.remove()
  return { filter, zoom }
}

declare global {
  interface Window {
    measurePeer: typeof measurePeer
  }
}
window.measurePeer = measurePeer
