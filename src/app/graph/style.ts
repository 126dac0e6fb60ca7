import type { Css, StylesheetJson } from 'cytoscape'
import { RELATION_CLASSES } from '../../model/relationTypes.ts'
import type { Palette } from '../palette.ts'
import { END_GAP } from './curve.ts'
import { classSlug } from './drawing.ts'
import { RING_GAP } from './places.ts'

/** Quoted: without the quotes the digit in the name makes the canvas take another font without a word. */
export const CANVAS_FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif'

/** The faces that the canvas writes in: names and counts, people, the words of ties; as `document.fonts.load` takes them. */
export const CANVAS_FACES = ['600', '500', 'italic 500'].map(
  (face) => `${face} 13px ${CANVAS_FONT.split(',')[0]}`,
)

/** How much is left of what is not meant. */
const OPACITY = { offActor: 0.3, offStrand: 0.14, dim: 0.18, soft: 0.34 } as const
/** Paper on both sides of a strand, so that crossings read as over and under. */
const CASING = 1.5

interface Drawn {
  readonly data: (key: string) => number
}

/** A number of an element's data. Where Cytoscape's types take `'data(key)'` the style says that instead. */
const from =
  (key: string) =>
  (element: Drawn): number =>
    element.data(key)

const headFrom =
  (key: string) =>
  (element: { readonly data: (key: string) => Css.ArrowShape }): Css.ArrowShape =>
    element.data(key)

/** Cytoscape takes a function where it wants a list; its types do not know. */
const listFrom = (...keys: readonly string[]): number[] =>
  ((element: Drawn) => keys.map((key) => element.data(key))) as unknown as number[]

/** Paper or ink around a strand, by so many px on either side. */
const casing =
  (px: number) =>
  (element: Drawn): number =>
    element.data('width') / 2 + px

/** The look of the canvas in one palette. `fontFamily` is a CSS list. */
export function canvasStyle(palette: Palette, fontFamily: string): StylesheetJson {
  const { ground, ink, ink2, focus, classes } = palette
  const textOf = { conflict: classes['material conflict'], cooperation: classes['material cooperation'] }
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'font-family': fontFamily,
        'text-halign': 'center',
        'text-valign': 'center',
        'overlay-opacity': 0,
        'border-width': 0,
        'background-opacity': 0,
      },
    },
    { selector: 'node[fontSize]', style: { 'font-size': 'data(fontSize)' } },
    {
      selector: 'node.actor',
      style: {
        label: 'data(label)',
        color: ink,
        'font-weight': 600,
        'background-opacity': 1,
        'border-width': 1,
        'border-color': ink,
        'border-opacity': 0.34,
        'z-index': 20,
      },
    },
    { selector: 'node.person', style: { shape: 'ellipse' } },
    { selector: 'node.actor.person', style: { 'background-color': palette.person } },
    { selector: 'node.organization', style: { shape: 'hexagon' } },
    { selector: 'node.actor.organization', style: { 'background-color': palette.organization } },
    {
      selector: 'node.actor.country',
      style: { shape: 'round-rectangle', 'corner-radius': '3.5', 'background-color': palette.raised },
    },
    {
      selector: 'node.flagged, node.chip',
      style: {
        'background-image': 'data(image)',
        'background-fit': 'none',
        'background-width': '100%',
        'background-height': '100%',
      },
    },
    {
      selector: 'node.chip',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '1',
        'background-opacity': 1,
        'background-color': ground,
        'outline-width': 1.5,
        'outline-color': ground,
        'z-index': 25,
      },
    },
    {
      selector: 'node.name',
      style: {
        shape: 'rectangle',
        label: 'data(label)',
        'text-wrap': 'wrap',
        'line-height': 1.2,
        color: ink,
        'font-weight': 600,
        'text-outline-color': ground,
        'text-outline-width': 2.5,
        'min-zoomed-font-size': 7,
        'z-index': 40,
      },
    },
    { selector: 'node.name.person', style: { 'font-weight': 500 } },
    { selector: 'node.name.tight', style: { 'text-opacity': 0, events: 'no' } },
    {
      selector: 'node.name.tight.hot, node.name.tight.picked, node.name.tight.cursor',
      style: { 'text-opacity': 1 },
    },
    {
      selector: 'node.badge',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '3',
        label: 'data(label)',
        'font-weight': 600,
        'background-color': ground,
        'background-opacity': 0.92,
        visibility: 'hidden',
        'min-zoomed-font-size': 6,
        'z-index': 30,
      },
    },
    { selector: 'node.badge.shown', style: { visibility: 'visible' } },
    { selector: 'node.of-conflict', style: { color: textOf.conflict, 'border-color': textOf.conflict } },
    {
      selector: 'node.of-cooperation',
      style: { color: textOf.cooperation, 'border-color': textOf.cooperation },
    },
    {
      selector: 'node.of-tie',
      style: { color: ink2, 'border-color': ink2, 'font-weight': 500, 'font-style': 'italic' },
    },
    {
      selector: 'node.denied',
      style: {
        shape: 'ellipse',
        'background-opacity': 1,
        'border-width': 1.3,
        'font-style': 'normal',
        'font-weight': 600,
      },
    },
    {
      selector: 'node.pill',
      style: {
        'corner-radius': '14',
        'background-opacity': 1,
        'border-width': 1.5,
        'border-color': ink,
        'z-index': 35,
      },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'overlay-opacity': 0,
        width: 'data(width)',
        'edge-distances': 'node-position',
        'control-point-weights': [0.5],
        'source-arrow-shape': headFrom('sourceHead'),
        'target-arrow-shape': headFrom('targetHead'),
        'arrow-scale': from('arrowScale'),
        'source-distance-from-node': END_GAP,
        'target-distance-from-node': END_GAP,
        'underlay-color': ground,
        'underlay-opacity': 1,
        'underlay-padding': casing(CASING),
        'z-index': from('level'),
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': listFrom('bend'),
      },
    },
    ...RELATION_CLASSES.map((relationClass) => ({
      selector: `edge.${classSlug(relationClass)}`,
      style: {
        'line-color': classes[relationClass],
        'source-arrow-color': classes[relationClass],
        'target-arrow-color': classes[relationClass],
      },
    })),
    {
      selector: 'edge.dashed, edge.dotted',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': listFrom('dash', 'gap'),
      },
    },
    { selector: 'edge.dotted', style: { 'line-cap': 'round' } },
    { selector: 'edge.ring-a', style: { 'source-distance-from-node': RING_GAP } },
    { selector: 'edge.ring-b', style: { 'target-distance-from-node': RING_GAP } },
    { selector: 'node.actor.hot', style: { 'border-width': 2, 'border-opacity': 1, 'z-index': 22 } },
    {
      selector: 'node.actor.picked',
      style: { 'outline-width': 3, 'outline-color': ink, 'outline-offset': 3, 'z-index': 22 },
    },
    {
      selector: 'edge.hot, edge.cursor',
      style: {
        'underlay-color': ink,
        'underlay-padding': casing(1.6),
        'underlay-opacity': 1,
        'z-index': 8,
      },
    },
    // Ink, paper and line lie on each other: a halo of its own for the ink, the casing for the paper.
    {
      selector: 'edge.halo',
      style: {
        'line-color': ink,
        'underlay-opacity': 0,
        'source-distance-from-node': from('sourceGap'),
        'target-distance-from-node': from('targetGap'),
        'z-index': 9,
      },
    },
    {
      selector: 'edge.strand.picked',
      style: {
        'underlay-color': ground,
        'underlay-padding': casing(2),
        'underlay-opacity': 1,
        'z-index': 10,
      },
    },
    {
      selector: 'edge.strand.several',
      style: {
        'underlay-padding': casing(1.2),
      },
    },
    {
      selector: 'node.actor.cursor',
      style: { 'outline-width': 3, 'outline-color': focus, 'outline-offset': 5, 'z-index': 23 },
    },
    { selector: 'edge.cursor', style: { 'underlay-color': focus } },
    { selector: 'node.soft', style: { opacity: OPACITY.soft } },
    { selector: 'edge.soft', style: { opacity: OPACITY.soft, 'underlay-opacity': 0 } },
    // Half-seen badges would only be crossed by their lines.
    { selector: 'node.badge.dim', style: { visibility: 'hidden' } },
    { selector: 'node.dim', style: { opacity: OPACITY.dim } },
    { selector: 'edge.dim', style: { opacity: OPACITY.dim, 'underlay-opacity': 0 } },
    { selector: 'node.off', style: { opacity: OPACITY.offActor, events: 'no' } },
    {
      selector: 'edge.off',
      style: { opacity: OPACITY.offStrand, 'underlay-opacity': 0, events: 'no', 'z-index': -1 },
    },
  ]
}
