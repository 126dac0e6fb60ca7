import { foldStrands, type Strand } from '../../model/dyad.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { pointOn, strandCurve } from './curve.ts'
import type { DrawnBadge, DrawnStrand } from './drawn.ts'
import { BADGE_FONT_SIZE, inkOf, roomFor, strandLook } from './look.ts'
import type { Scene, SceneStrand } from './scene.ts'

/** More types than this are not told apart as lines. */
const MOST = 5
/** Px between the control points of two lines: the lines are half as far apart. */
const APART = 46
/** Share of the way by which the words of two lines are set off, so that they do not stand beside each other. */
const STAGGER = 0.13

/** A strand as one line per type of its relations, each with its word; null when it has one type alone. */
export function unfolded(
  { actors, fit: { sizes } }: Scene,
  { bend }: SceneStrand,
  drawn: DrawnStrand,
  strand: Strand,
): { readonly strands: readonly DrawnStrand[]; readonly badges: readonly DrawnBadge[] } | null {
  const a = actors.find(({ actor }) => actor.id === strand.a)
  const b = actors.find(({ actor }) => actor.id === strand.b)
  if (strand.types.length < 2 || !a || !b) return null
  const types = strand.types.slice(0, MOST)
  const parts = types.map(({ type, count }, i) => {
    const [own] = foldStrands(strand.relations.filter((relation) => relation.type === type))
    const look = strandLook(own ?? strand, sizes)
    const offset = i - (types.length - 1) / 2
    const curve = strandCurve(a.figure, a.at, b.figure, b.at, bend + offset * APART)
    const text = `${relationTypeInfo(type).phrase}${count > 1 ? ` ×${count}` : ''}`
    const fontSize = BADGE_FONT_SIZE * sizes.text
    return {
      strand: { ...drawn, look, curve, picked: 'several' as const },
      badge: {
        owner: drawn.owner,
        kind: 'type' as const,
        text,
        at: pointOn(curve, 0.5 + offset * STAGGER),
        ...roomFor(text, fontSize),
        fontSize,
        ink: inkOf(look),
        tone: 'full' as const,
      },
    }
  })
  return { strands: parts.map((part) => part.strand), badges: parts.map((part) => part.badge) }
}
