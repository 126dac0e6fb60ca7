import { startTransition, useEffect, useState } from 'react'
import { afterFrame } from '../afterFrame.ts'

/**
 * For parts of the page that come one after the other: 0 on the first frame, then 1 to `last`, each once the frame before is on
 * the screen. What comes with a turn is drawn in slices between which the page answers; all of it at once would be one task of
 * more than 100 ms on a slow machine.
 */
export function useTurns(last: number): number {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (turn < last) return afterFrame(() => startTransition(() => setTurn(turn + 1)))
    return undefined
  }, [turn, last])
  return turn
}
