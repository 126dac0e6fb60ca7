import { useCallback, useEffect, useRef, useState } from 'react'
import { useMedia } from '../theme.ts'
import { eased } from './camera.ts'
import type { Point } from './geometry.ts'
import type { Layout } from './layout.ts'
import { between, withActorAt } from './moveScene.ts'
import type { Scene } from './scene.ts'

/** Ms in which actors go to the places of another arrangement, and in which names and bends follow an actor that was moved. */
export const MOTION = { arrangement: 450, pin: 180 } as const

export interface Motion {
  readonly scene: Scene | null
  /** Draws an actor somewhere else while it is dragged. */
  readonly take: (id: string, at: Point) => void
}

/**
 * The scene to draw now: on its way to the target when another arrangement was asked for, and at once the target when only the
 * window has changed, at the first picture, and for those who want less motion.
 * `map` is the layout without pins: while it stays, only what is pinned has changed.
 */
export function useMotion(target: Scene | null, layout: Layout, map: Layout): Motion {
  const still = useMedia('(prefers-reduced-motion: reduce)')
  const [moving, setMoving] = useState<{ readonly to: Scene; readonly now: Scene } | null>(null)
  const shown = useRef<{ readonly scene: Scene; readonly layout: Layout; readonly map: Layout } | null>(null)
  const before = shown.current
  const moves =
    target !== null && before !== null && before.layout !== layout && !still && kindred(before.scene, target)

  useEffect(() => {
    if (target === null) return
    const start = shown.current
    shown.current = { scene: target, layout, map }
    if (!start || start.layout === layout || still || !kindred(start.scene, target)) return setMoving(null)
    const ms = start.map === map ? MOTION.pin : MOTION.arrangement
    const begin = performance.now()
    let frame = 0
    const step = (): void => {
      const share = Math.min(1, (performance.now() - begin) / ms)
      const now = share < 1 ? between(start.scene, target, eased(share)) : target
      if (shown.current) shown.current = { ...shown.current, scene: now }
      setMoving(share < 1 ? { to: target, now } : null)
      if (share < 1) frame = requestAnimationFrame(step)
    }
    step()
    return () => cancelAnimationFrame(frame)
  }, [target, layout, map, still])

  const take = useCallback(
    (id: string, at: Point): void => {
      if (!shown.current || !target) return
      const now = withActorAt(shown.current.scene, id, at)
      shown.current = { ...shown.current, scene: now }
      setMoving({ to: target, now })
    },
    [target],
  )

  if (target && moving?.to === target) return { scene: moving.now, take }
  // The effect that begins the way has not run yet: nothing may jump ahead for one frame.
  return { scene: moves ? before.scene : target, take }
}

/** Whether two scenes have an actor in common; between strangers there is no way to go. */
const kindred = (one: Scene, other: Scene): boolean => {
  const ids = new Set(one.actors.map(({ actor }) => actor.id))
  return other.actors.some(({ actor }) => ids.has(actor.id))
}
