const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]'
const REGION = 'main, aside, nav, section[tabindex], dialog'

/**
 * Gives the focus to the nearest neighbour when the element that has it leaves the page: the next chip after a removed one,
 * the relation under an unfolded sentence. Otherwise the keyboard would begin again at the page's top.
 * @returns a function that ends it
 */
export function keepFocus(): () => void {
  let last: Element | null = null
  const remember = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null
  }
  // A click on the ground lets go of the focus on purpose.
  const forget = (): void => {
    if (document.activeElement === document.body) last = null
  }
  const observer = new MutationObserver((records) => {
    if (!last || last.isConnected || document.activeElement !== document.body) return
    const gone = last
    const record = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))
    last = null
    if (record?.target instanceof Element)
      neighbour(record.target, record.nextSibling)?.focus({ preventScroll: true })
  })
  document.addEventListener('focusin', remember)
  document.addEventListener('pointerup', forget)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', remember)
    document.removeEventListener('pointerup', forget)
    observer.disconnect()
  }
}

/** The focusable next to a place, looked for in ever wider parents up to the region, which is taken when it has none. */
function neighbour(parent: Element, next: Node | null): HTMLElement | null {
  let place: Node | null = next?.isConnected ? next : null
  for (let around: Element | null = parent; around; around = around.parentElement) {
    if (around.isConnected) {
      const candidates = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(isReachable)
      const after = candidates.find(
        (one) => place && (one === place || follows(one, place) || place.contains(one)),
      )
      const found = after ?? candidates.at(-1)
      if (found) return found
      if (around.matches(REGION) && around instanceof HTMLElement) return around
    }
    place = around
  }
  return null
}

const isReachable = (element: HTMLElement): boolean =>
  element.checkVisibility() && element.closest('[inert]') === null && element.tabIndex >= 0

const follows = (one: Node, other: Node): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
