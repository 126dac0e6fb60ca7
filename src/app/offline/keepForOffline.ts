/** After this many ms the page has long been drawn, and its files can be kept without slowing it. */
const SETTLED_MS = 2500

/** Has the browser keep the built page for visits without a network; in development there is nothing to keep. */
export function keepForOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const register = (): void => {
    navigator.serviceWorker.register('./serviceWorker.js').catch((error: unknown) => {
      console.info('The page cannot be kept for visits without a network:', error)
    })
  }
  addEventListener('load', () => setTimeout(register, SETTLED_MS))
}
