import { describe, expect, it } from 'vitest'
import { boxAround, boxGap } from '../../../src/app/graph/geometry.ts'
import { strandLook } from '../../../src/app/graph/look.ts'
import { sceneOf } from '../../../src/app/graph/scene.ts'
import { type Folded, unfolded } from '../../../src/app/graph/unfolded.ts'
import type { RelationType } from '../../../src/model/relationTypes.ts'
import { INDEX, LAYOUT } from './fixture.ts'

const SCENE = sceneOf(INDEX, LAYOUT, 752, 663)
const TYPES: readonly RelationType[] = ['AGREE', 'CONSULT', 'SUPPORT', 'AID']
const [STRAND] = SCENE.strands

/** A strand of four types between two alone on the map, so many px apart in some direction. */
function between(length: number, degrees: number) {
  const angle = (degrees / 180) * Math.PI
  const strand = { ...STRAND!.strand, types: TYPES.map((type) => ({ type, count: 2 })), relations: [] }
  const places = [
    { x: 300, y: 300 },
    { x: 300 + length * Math.cos(angle), y: 300 + length * Math.sin(angle) },
  ]
  const actors = [strand.a, strand.b].map((id, i) => {
    const known = SCENE.actors.find(({ actor }) => actor.id === id)!
    return { ...known, at: places[i]!, label: null }
  })
  const drawn: Folded['drawn'] = {
    ...STRAND!,
    owner: strand.id,
    a: strand.a,
    b: strand.b,
    look: strandLook(strand, SCENE.fit.sizes),
    tone: 'full',
    picked: 'alone',
    hot: false,
    cursor: false,
    gaps: [0, 0],
  }
  return { actors, parts: unfolded({ ...SCENE, actors }, [{ drawn, strand }])! }
}

describe('an unfolded pair', () => {
  it.each([0, 25, 50, 65, 90, 115, 155, 180, 205, 270, 335])(
    'has its words clear of one another and of both figures at %i degrees',
    (degrees) => {
      const { actors, parts } = between(230, degrees)
      const words = parts.badges.map(({ at, width, height }) => boxAround(at.x, at.y, width / 2, height / 2))
      const figures = actors.map(({ at, figure }) =>
        boxAround(at.x, at.y, figure.halfWidth, figure.halfHeight),
      )
      words.forEach((word, i) => {
        for (const other of [...words.slice(i + 1), ...figures])
          expect(boxGap(word, other)).toBeGreaterThanOrEqual(0)
      })
    },
  )

  it('is told with a line and a word for each type, and not at all when there is one', () => {
    const { parts } = between(230, 0)
    expect(parts.badges.map(({ text }) => text)).toHaveLength(TYPES.length)
    expect(parts.strands).toHaveLength(TYPES.length)
  })
})
