import { describe, expect, it } from 'vitest'
import { chipSize } from '../../../src/app/graph/chipPlace.ts'
import { pointOn } from '../../../src/app/graph/curve.ts'
import { boxAround, segmentBoxDistance } from '../../../src/app/graph/geometry.ts'
import { strandLook } from '../../../src/app/graph/look.ts'
import { type Scene, sceneOf } from '../../../src/app/graph/scene.ts'
import { INDEX, LAYOUT } from './fixture.ts'

/** Flags that lie on the head of a strand: actor and strand. */
function hiddenHeads({ actors, strands, fit }: Scene): readonly string[] {
  return actors.flatMap(({ actor, chip, figure }) => {
    if (!chip) return []
    const { width, height } = chipSize(figure.halfWidth)
    const box = boxAround(chip.x, chip.y, width / 2, height / 2)
    return strands.flatMap(({ strand, curve }) => {
      const look = strandLook(strand, fit.sizes)
      const atA = strand.a === actor.id && look.source !== 'none'
      const atB = strand.b === actor.id && look.target !== 'none'
      if (!atA && !atB) return []
      const end = atA ? curve.from : curve.to
      const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y)
      const back = pointOn(curve, atA ? look.headLength / length : 1 - look.headLength / length)
      const gap = segmentBoxDistance(
        end.x,
        end.y,
        back.x,
        back.y,
        box.left,
        box.top,
        box.right,
        box.bottom,
        99,
      )
      return gap < 4 ? [`${actor.id} on ${strand.id}`] : []
    })
  })
}

describe('flags on persons and bodies', () => {
  it.each([
    ['desktop', 752, 663],
    ['laptop', 872, 508],
    ['phone', 390, 372],
    ['post', 860, 605],
    ['square', 870, 560],
    ['85 mm', 460, 280],
    ['180 mm', 690, 610],
    ['A4', 1040, 880],
  ])('lie on no head of a strand: %s', (_, width, height) => {
    expect(hiddenHeads(sceneOf(INDEX, LAYOUT, width, height))).toEqual([])
  })

  it('are there all the same', () => {
    const { actors } = sceneOf(INDEX, LAYOUT, 860, 605)
    const flagged = actors.filter(({ actor }) => actor.kind === 'person')
    expect(flagged.filter(({ chip }) => chip !== null).length).toBe(flagged.length)
  })
})
