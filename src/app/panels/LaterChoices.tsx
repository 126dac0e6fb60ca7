import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { afterFrame } from '../afterFrame.ts'
import type { ViewChoices } from '../state/choices.ts'
import { type AppState, useApp } from '../state/store.ts'

const Later = createContext<ViewChoices | null>(null)

/** Steps that follow each other quickly keep lists and counts waiting for at most so many ms. */
const MOST_WAIT = 400

/**
 * Keeps the choices for lists and counts. They follow a click or a step of the brush once the map has answered it, and do not
 * take part in the answer; in a large dossier, where lists take several frames, they wait for the steps to rest as long as they
 * took the last time.
 */
export function LaterChoices({ children }: { readonly children: ReactNode }) {
  const [later, setLater] = useState(() => viewChoicesOf(useApp.getState()))
  const begun = useRef<number | null>(null)
  const cost = useRef(0)
  useLayoutEffect(() => {
    if (begun.current !== null) cost.current = performance.now() - begun.current
    begun.current = null
  })
  useEffect(
    () =>
      followChoices(
        (choices) => {
          begun.current = performance.now()
          startTransition(() => setLater(choices))
        },
        () => cost.current,
      ),
    [],
  )
  return <Later value={later}>{children}</Later>
}

/**
 * The choices for lists and counts: a moment behind those of the map.
 * @throws Error outside of `LaterChoices`.
 */
export function useLaterChoices(): ViewChoices {
  const later = useContext(Later)
  if (later === null) throw new Error('useLaterChoices: there is no LaterChoices around it')
  return later
}

/** Calls `show` with the choices of now, and from then on after the frame that answers a change, or `wait` ms later. */
function followChoices(show: (choices: ViewChoices) => void, wait: () => number): () => void {
  let seen = viewChoicesOf(useApp.getState())
  let since: number | null = null
  let cancel = (): void => {}
  show(seen)
  const stop = useApp.subscribe((state) => {
    if (isSame(seen, state)) return
    seen = viewChoicesOf(state)
    since ??= performance.now()
    const latest = since + MOST_WAIT
    cancel()
    cancel = afterFrame(
      () => {
        since = null
        show(seen)
      },
      // React's deferred values do not wait for a frame's paint.
      () => Math.max(0, Math.min(wait(), latest - performance.now())),
    )
  })
  return () => {
    stop()
    cancel()
  }
}

const viewChoicesOf = ({ filters, time, lens, hiddenActors }: AppState): ViewChoices => ({
  filters,
  time,
  lens,
  hiddenActors,
})

const isSame = (one: ViewChoices, other: ViewChoices): boolean =>
  one.filters === other.filters &&
  one.time === other.time &&
  one.lens === other.lens &&
  one.hiddenActors === other.hiddenActors
