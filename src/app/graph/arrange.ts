import { groupBy } from '../../base/groupBy.ts'
import { dyadId } from '../../model/dyad.ts'
import { APART, APART_TIE, bendStrand, curveOf, dodgeActors } from './bendStrand.ts'
import { type Curve, pointOn } from './curve.ts'
import type { Point } from './geometry.ts'
import { placeBadges } from './placeBadges.ts'
import { placeLabel } from './placeLabel.ts'
import {
  figureBox,
  type Ground,
  type Labels,
  type Line,
  type PlacedLabel,
  type StrandToDraw,
} from './surroundings.ts'

/** What stands around the actors once they have their positions. */
export interface Surroundings {
  readonly labels: Labels
  /** Px by which each strand's control point stands beside the straight line; 0 is straight. */
  readonly bends: ReadonlyMap<string, number>
  readonly curves: ReadonlyMap<string, Curve>
  /** Middle of each strand's badge. */
  readonly badges: ReadonlyMap<string, Point>
}

/** Above this many strands they look at figures only, and labels at figures and labels. */
export const MOST_DETOURS = 160
/** Above this many they keep their plain bends: they are a texture then. */
const MOST_DODGES = 1000
const ROUNDS = 4

/**
 * Places labels and bends strands around what already stands: labels, five places each, away from figures, labels and strands; a
 * strand that would pass a third actor bows around it. Pure; ties of cost go to the first candidate.
 */
export function arrange(ground: Ground, strands: readonly StrandToDraw[]): Surroundings {
  const lines = linesOf(ground, strands)
  const labels = new Map<string, PlacedLabel>()
  const few = strands.length <= MOST_DETOURS
  const obstacles = [...ground.figures.values()].map((figure) => ({
    id: figure.id,
    box: figureBox(ground, figure),
  }))
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (const figure of ground.figures.values()) {
      if (figure.label.lines.length === 0) continue
      const label = placeLabel(ground, figure, few ? lines : [], labels)
      moved ||= labels.get(figure.id)?.place !== label.place
      labels.set(figure.id, label)
    }
    if (!few) break
    for (const line of lines) {
      const { bend } = line
      bendStrand(ground, line, lines, labels, obstacles)
      moved ||= bend !== line.bend
    }
    // A further round would find all as it is.
    if (!moved) break
  }
  if (!few && lines.length <= MOST_DODGES) {
    for (const pair of groupBy(lines, pairOf).values())
      for (const line of pair) dodgeActors(ground, line, obstacles, pair)
  }
  return {
    labels,
    bends: new Map(lines.map(({ id, bend }) => [id, bend])),
    curves: new Map(lines.map(({ id, curve }) => [id, curve])),
    badges: few
      ? placeBadges(ground, lines, labels)
      : new Map(lines.map(({ id, curve }) => [id, pointOn(curve, 0.5)])),
  }
}

const pairOf = ({ a, b }: StrandToDraw): string => dyadId(a, b)

/** Every strand with the bend of its pair's rule: ties straight, cooperation on one side and conflict on the other. */
function linesOf(ground: Ground, strands: readonly StrandToDraw[]): Line[] {
  const pairs = groupBy(strands, pairOf)
  return [...pairs.values()].flatMap((pair) => {
    const tied = pair.some(({ kind }) => kind === 'tie')
    return pair.map((strand): Line => {
      const apart = pair.length === 1 || strand.kind === 'tie' ? 0 : tied ? APART_TIE : APART
      const own = strand.kind === 'conflict' ? apart : -apart || 0
      return { ...strand, own, bend: own, curve: curveOf(ground, strand, own) }
    })
  })
}
