import { useEffect, useMemo, useRef, useState } from 'react'
import { isCrowded, type Scene } from './scene.ts'

/** Ms that a scene stays before its ways are sought: a window that is being resized makes many. */
const SETTLED = 120

type Ways = typeof import('./windScene.ts')

/**
 * A scene, its strands wound around third actors as soon as a worker has found the ways; until then as they are, or, where only some
 * actors have been moved, as they were. A worker that fails leaves them so.
 */
export function useWound(scene: Scene | null): Scene | null {
  const [found, setFound] = useState<{ readonly of: Scene; readonly scene: Scene } | null>(null)
  const last = useRef<Scene | null>(null)
  const ways = useRef<Ways | null>(null)
  useEffect(() => {
    if (scene === null || !isCrowded(scene)) return
    const giveUp = new AbortController()
    const find = async (): Promise<void> => {
      try {
        ways.current = await import('./windScene.ts')
        const wound = await ways.current.windScene(scene, giveUp.signal)
        if (!giveUp.signal.aborted) setFound({ of: scene, scene: wound })
      } catch (error) {
        if (!giveUp.signal.aborted) console.warn('Strands cannot be led around third actors:', error)
      }
    }
    const timer = setTimeout(find, SETTLED)
    return () => {
      clearTimeout(timer)
      giveUp.abort()
    }
  }, [scene])
  const wound = found?.of === scene ? found.scene : null
  const shown = useMemo(
    () =>
      scene && !wound && last.current && isCrowded(scene)
        ? (ways.current?.withOldWays(scene, last.current) ?? scene)
        : scene,
    [scene, wound],
  )
  if (wound) last.current = wound
  return wound ?? shown
}
