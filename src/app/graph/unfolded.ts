import { foldStrands, type Strand } from '../../model/dyad.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { type Curve, pointOn, strandCurve, type Turns } from './curve.ts'
import type { DrawnBadge, DrawnStrand } from './drawn.ts'
import { areaUnder, type Box, boxAround, type Point } from './geometry.ts'
import { BADGE_FONT_SIZE, inkOf, roomFor, strandLook } from './look.ts'
import type { Scene } from './scene.ts'

/** More lines than this are not told apart. */
const MOST = 6
/** Px between the control points of two lines: the lines are half as far apart. */
const APART = 46
/** Share of the way by which the words of two lines are set off, so that they do not stand beside each other. */
const STAGGER = 0.12
/** Places along its line that words try when they would cover others. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const
/** Px that words keep from each other and from figures; names have room of their own. */
const ROOM = 3

/** A strand that is to be unfolded: as it would be drawn, and what it tells. */
export interface Folded {
  readonly drawn: DrawnStrand
  readonly strand: Strand
}

/** The strands of one pair as one line per type of their relations, each with its word; null when there is one type alone. */
export function unfolded(
  { actors, fit: { sizes } }: Scene,
  strands: readonly Folded[],
): { readonly strands: readonly DrawnStrand[]; readonly badges: readonly DrawnBadge[] } | null {
  const [first] = strands
  const a = actors.find(({ actor }) => actor.id === first?.drawn.a)
  const b = actors.find(({ actor }) => actor.id === first?.drawn.b)
  const lines = strands
    .toSorted((one, other) => one.drawn.bend - other.drawn.bend)
    .flatMap(({ drawn, strand }) => strand.types.map(({ type, count }) => ({ drawn, strand, type, count })))
    .slice(0, MOST)
  if (lines.length < 2 || !a || !b) return null
  const middle = strands.reduce((sum, { drawn }) => sum + drawn.bend, 0) / strands.length
  const way = strands.find(({ drawn }) => drawn.turns !== null)?.drawn.turns ?? null
  // Across and along the way words are set off so that they come to stand below each other rather than beside.
  const lean = (b.at.x - a.at.x) * (b.at.y - a.at.y) < 0 ? -STAGGER : STAGGER
  const taken: Box[] = actors.flatMap(({ at, figure, label }) => [
    boxAround(at.x, at.y, figure.halfWidth + ROOM, figure.halfHeight + ROOM),
    ...(label ? [label.box] : []),
  ])
  const parts = lines.map(({ drawn, strand, type, count }, i) => {
    const [own] = foldStrands(strand.relations.filter((relation) => relation.type === type))
    const look = strandLook(own ?? strand, sizes)
    const offset = i - (lines.length - 1) / 2
    const bend = middle + offset * APART
    const turns = way && beside(way, offset * (APART / 2))
    const curve = strandCurve(a.figure, a.at, b.figure, b.at, bend, turns)
    const text = `${relationTypeInfo(type).phrase}${count > 1 ? ` ×${count}` : ''}`
    const fontSize = BADGE_FONT_SIZE * sizes.text
    const room = roomFor(text, fontSize)
    const at = freestPlace(curve, [0.5 + offset * lean, ...SHARES], room, taken)
    taken.push(boxAround(at.x, at.y, room.width / 2 + ROOM, room.height / 2 + ROOM))
    return {
      strand: { ...drawn, look, curve, bend, turns, picked: 'several' as const },
      badge: {
        owner: drawn.owner,
        kind: 'type' as const,
        text,
        at,
        ...room,
        fontSize,
        ink: inkOf(look),
        tone: 'full' as const,
      },
    }
  })
  return { strands: parts.map((part) => part.strand), badges: parts.map((part) => part.badge) }
}

/** Of some shares of a line the first at which words cover nothing that is taken, or else the least of it. */
function freestPlace(
  curve: Curve,
  shares: readonly number[],
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Point {
  let best = { at: pointOn(curve, 0.5), covers: Number.POSITIVE_INFINITY }
  for (const share of shares) {
    const at = pointOn(curve, share)
    const covers = areaUnder(boxAround(at.x, at.y, width / 2, height / 2), taken)
    if (covers < best.covers) best = { at, covers }
  }
  return best.at
}

/** A winding way so many px beside another in its middle, and with it at both ends. */
const beside = (turns: Turns, px: number): Turns =>
  turns.map((value, i) => {
    const share = turns[i - 1] ?? 0
    return i % 2 === 0 ? value : value + px * 4 * share * (1 - share)
  })
