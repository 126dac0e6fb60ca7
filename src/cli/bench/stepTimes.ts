/** How steps on a page are timed: so many, with ms between them that let what follows a step have its own frames. */
export interface StepPlan {
  readonly rounds: number
  readonly pause: number
}

/** A person's clicks: lists and counts have followed the last one before the next comes. */
export const CLICKS: StepPlan = { rounds: 40, pause: 200 }
/** A brush or a wheel that is kept moving: what follows a step may be in the way of the next. */
export const MOVES: StepPlan = { rounds: 40, pause: 40 }

/**
 * Milliseconds from each step to the end of the frame that shows it. Runs in the page, and is handed to it as source text: it may use
 * nothing from around it.
 */
export async function stepTimes(
  { rounds, pause }: StepPlan,
  step: (round: number) => void,
): Promise<readonly number[]> {
  // The first task after a frame's work: a message or a timer would wait behind what else the page has put off until then.
  const { scheduler } = window as unknown as {
    readonly scheduler: { postTask(task: () => void, options: { readonly priority: string }): Promise<void> }
  }
  const frameEnds = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' })
      })
    })
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    const begin = performance.now()
    step(round)
    times.push((await frameEnds()) - begin)
  }
  return times
}

/** Gives every document of a page `stepTimes` as a global function. */
export const STEP_TIMES_SCRIPT = `window.stepTimes = ${stepTimes.toString()}`

declare global {
  interface Window {
    stepTimes: typeof stepTimes
  }
}
