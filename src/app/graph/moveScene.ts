import { pointOn, strandCurve } from './curve.ts'
import type { Point } from './geometry.ts'
import type { Scene, SceneActor, SceneStrand } from './scene.ts'

/** A scene on its way from one to another: all that stands in both has gone the same share of its way. */
export function between(from: Scene, to: Scene, share: number): Scene {
  const before = new Map(from.actors.map((actor) => [actor.actor.id, actor]))
  const bends = new Map(from.strands.map(({ strand, bend }) => [strand.id, bend]))
  const mix = (one: Point, other: Point): Point => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  })
  const actors = to.actors.map((actor): SceneActor => {
    const start = before.get(actor.actor.id)
    if (!start) return actor
    return {
      ...actor,
      at: mix(start.at, actor.at),
      label:
        actor.label && start.label
          ? { ...actor.label, at: mix(start.label.at, actor.label.at) }
          : actor.label,
      chip: actor.chip && start.chip ? mix(start.chip, actor.chip) : actor.chip,
    }
  })
  return redrawn(to, actors, ({ strand, bend }) => {
    const start = bends.get(strand.id)
    return start === undefined ? bend : start + (bend - start) * share
  })
}

/** A scene in which one actor has been taken somewhere else, with its name, its flag and its strands. */
export function withActorAt(scene: Scene, id: string, at: Point): Scene {
  const actors = scene.actors.map((actor): SceneActor => {
    if (actor.actor.id !== id) return actor
    const by = { x: at.x - actor.at.x, y: at.y - actor.at.y }
    const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y })
    return {
      ...actor,
      at,
      label: actor.label && { ...actor.label, at: moved(actor.label.at) },
      chip: actor.chip && moved(actor.chip),
    }
  })
  return redrawn(scene, actors, ({ bend }) => bend, id)
}

/** The scene with its strands drawn between actors that have moved; `only` those of one actor, when it is given. */
function redrawn(
  scene: Scene,
  actors: readonly SceneActor[],
  bendOf: (strand: SceneStrand) => number,
  only?: string,
): Scene {
  const byId = new Map(actors.map((actor) => [actor.actor.id, actor]))
  const goals = new Map(scene.actors.map((actor) => [actor.actor.id, actor.at]))
  const isThere = ({ actor, at }: SceneActor): boolean => {
    const goal = goals.get(actor.id)!
    return at.x === goal.x && at.y === goal.y
  }
  return {
    ...scene,
    actors,
    strands: scene.strands.map((strand): SceneStrand => {
      const { a, b } = strand.strand
      if (only !== undefined && a !== only && b !== only) return strand
      const one = byId.get(a)!
      const other = byId.get(b)!
      // What winds goes on doing so while neither of its two moves.
      if (strand.turns && isThere(one) && isThere(other)) return strand
      const bend = bendOf(strand)
      const curve = strandCurve(one.figure, one.at, other.figure, other.at, bend)
      return { ...strand, bend, turns: null, curve, badge: pointOn(curve, 0.5) }
    }),
  }
}
