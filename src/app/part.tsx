import { type ComponentType, use } from 'react'

/** Ms that the browser gets to come to rest where it cannot say so itself. */
const REST_MS = 200

const parts: (() => Promise<unknown>)[] = []

/**
 * A part of the page with a script of its own, which comes when the part is first shown, or before that by `fetchParts`: a part
 * that is there already is shown at once, without the moment's gap that React's `lazy` leaves. Until it is there it suspends;
 * a script that does not arrive is the business of the boundary around it, and asked for anew the next time. `now`: it comes at
 * once, beside the graph, but is not part of what the first paint waits for.
 */
export function part<P extends object>(
  load: () => Promise<ComponentType<P>>,
  when: 'asked' | 'now' = 'asked',
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null
  let coming: Promise<ComponentType<P>> | null = null
  const fetched = (): Promise<ComponentType<P>> => {
    coming ??= load().then(
      (component) => {
        loaded = component
        return component
      },
      (error: unknown) => {
        coming = null
        throw error
      },
    )
    return coming
  }
  parts.push(fetched)
  // In a task of its own, since the modules are still being set up. Who needs it hears of a failure.
  if (when === 'now') setTimeout(() => fetched().catch(() => {}))
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, where modules are set up
  return function Part(props: P) {
    const Loaded = loaded ?? use(fetched())
    return <Loaded {...props} />
  }
}

/** Fetches all parts, one by one whenever the browser has nothing else to do, so that the first click on each is answered at once. */
export async function fetchParts(): Promise<void> {
  for (const fetched of parts) {
    await rested()
    // It will be asked for anew when it is shown, and then it can be said what is missing.
    await fetched().catch((error: unknown) => console.info('A part of the page has not come yet:', error))
  }
}

const rested = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve())
    else setTimeout(resolve, REST_MS)
  })
