import { askWorker } from './askWorker.ts'
import { pointOn, strandCurve, type Turns } from './curve.ts'
import { isCrowded, type Scene, type SceneActor, type SceneStrand, withChips } from './scene.ts'
import type { Winding, WindingInput } from './winding.ts'

/** How long the ways of a map took to find, with the worker's start; part of what `npm run bench` measures. */
const WOUND = 'entente:winding'

const wound = new WeakMap<Scene, Promise<Scene>>()

/**
 * A scene with its strands wound around third actors, by a worker of its own. Once for each scene: its actors never move.
 * Rejects when the worker cannot be loaded or fails, or with the first asker's signal.
 */
export function windScene(scene: Scene, signal?: AbortSignal): Promise<Scene> {
  const known = wound.get(scene)
  if (known) return known
  const found = isCrowded(scene)
    ? requestWinding(windingInput(scene), signal).then((winding) => withWinding(scene, winding))
    : Promise.resolve(scene)
  wound.set(scene, found)
  // What failed may be asked for again.
  found.catch(() => wound.delete(scene))
  return found
}

async function requestWinding(input: WindingInput, signal?: AbortSignal): Promise<Winding> {
  const start = performance.now()
  const worker = new Worker(new URL('./winding.worker.ts', import.meta.url), { type: 'module' })
  const winding = await askWorker<Winding>(worker, input, 'The worker that winds strands', signal)
  performance.measure(WOUND, { start })
  return winding
}

/** What the worker needs of a scene. */
export function windingInput({ actors, strands }: Scene): WindingInput {
  const numbers = new Map(actors.map(({ actor }, number) => [actor.id, number]))
  return {
    figures: actors.map(({ figure: { kind, halfWidth, halfHeight }, at: { x, y } }) => ({
      kind,
      halfWidth,
      halfHeight,
      x,
      y,
    })),
    ends: Int32Array.from(strands.flatMap(({ strand: { a, b } }) => [numbers.get(a)!, numbers.get(b)!])),
    bends: Float64Array.from(strands, ({ bend }) => bend),
  }
}

/** A scene with the ways that were found for its strands. */
export function withWinding(scene: Scene, { starts, turns }: Winding): Scene {
  return withTurns(scene, (_, i) =>
    starts[i] === starts[i + 1] ? null : turns.subarray(starts[i]!, starts[i + 1]!),
  )
}

/** A scene in which strands between actors that stand where they stood keep the ways that they had, until their own are found. */
export function withOldWays(scene: Scene, before: Scene): Scene {
  const ways = new Map(before.strands.map(({ strand, turns }) => [strand.id, turns]))
  const places = new Map(before.actors.map(({ actor, at }) => [actor.id, at]))
  const now = new Map(scene.actors.map(({ actor, at }) => [actor.id, at]))
  const stands = (id: string): boolean => {
    const [one, other] = [places.get(id), now.get(id)]
    return one !== undefined && one.x === other?.x && one.y === other.y
  }
  return withTurns(scene, ({ strand: { id, a, b } }) =>
    stands(a) && stands(b) ? (ways.get(id) ?? null) : null,
  )
}

function withTurns(scene: Scene, turnsOf: (strand: SceneStrand, i: number) => Turns | null): Scene {
  const actors = new Map(scene.actors.map((actor): [string, SceneActor] => [actor.actor.id, actor]))
  const strands = scene.strands.map((one, i): SceneStrand => {
    const turns = turnsOf(one, i)
    if (turns === null) return one
    const [a, b] = [actors.get(one.strand.a)!, actors.get(one.strand.b)!]
    const curve = strandCurve(a.figure, a.at, b.figure, b.at, one.bend, turns)
    return { ...one, turns, curve, badge: pointOn(curve, 0.5) }
  })
  return { ...scene, strands, actors: withChips(scene.actors, strands, scene.fit.sizes) }
}
