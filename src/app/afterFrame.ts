/**
 * Runs something once the next frame is on the screen, or `ms` after it: a task that a frame sets up runs after its paint. In a
 * page that is not seen there is no frame to wait for. Gives the way to call it off.
 */
export function afterFrame(run: () => void, ms: () => number = () => 0): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (): void => {
    timer = setTimeout(run, ms())
  }
  const frame = document.hidden ? null : requestAnimationFrame(wait)
  if (frame === null) wait()
  return () => {
    if (frame !== null) cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
