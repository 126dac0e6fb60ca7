import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** Axe's rules about colours at the levels that it looks at by itself. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

interface Extent {
  /** Selector of a region; the whole page when none is given. */
  readonly region?: string
}

/** What axe finds as it stands: rule and elements. `colours`: by its rules about colours alone. */
export async function findings(
  page: Page,
  { region, colours = false }: Extent & { readonly colours?: boolean } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
  if (region !== undefined) axe.include(region)
  const { violations } = await (colours ? axe.withRules(COLOUR_RULES) : axe).analyze()
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html.slice(0, 120)}`).join(' | ')}`,
  )
}

/**
 * What axe finds in the light and, by its rules about colours, in the dark: nothing else differs there, so that the page need not be
 * opened twice. Begins and ends in the light.
 */
export async function findingsInBoth(page: Page, extent: Extent = {}): Promise<readonly string[]> {
  const found = [...(await findings(page, extent))]
  await switchTo(page, 'dark')
  found.push(
    ...(await findings(page, { ...extent, colours: true })).map((finding) => `in the dark: ${finding}`),
  )
  await switchTo(page, 'light')
  return found
}

async function switchTo(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.locator(`html[data-theme=${colorScheme}]`).waitFor({ state: 'attached' })
}

/** Controls in sight that are smaller than so many px, but for links inside a line of text. A field counts with its label. */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((side) => {
    const controls = document.querySelectorAll<HTMLElement>(
      'button, a[href], select, summary, textarea, input:not([type=hidden]), [role=button], [role=slider], [role=tab]',
    )
    // A modal dialog takes the rest of the page out of reach.
    const modal = document.querySelector('dialog:modal')
    return [...controls].flatMap((control) => {
      if (modal && !modal.contains(control)) return []
      if (control.closest('[inert], .visually-hidden, .skips') || !control.checkVisibility()) return []
      const inLine = getComputedStyle(control).display === 'inline' && control.closest('p, h2, h3')
      if (inLine) return []
      const target = control instanceof HTMLInputElement ? (control.closest('label') ?? control) : control
      const { width, height, x, y } = target.getBoundingClientRect()
      const seen =
        width > 0 && height > 0 && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0
      if (!seen) return []
      const takes = (atX: number, atY: number): boolean => {
        const hit = document.elementFromPoint(atX, atY)
        return hit !== null && (target === hit || target.contains(hit))
      }
      /** How far beyond its box a target takes the touch, along a direction, in px. */
      const beyond = (fromX: number, fromY: number, dx: number, dy: number): number => {
        let px = 0
        while (px < side && takes(fromX + dx * (px + 1), fromY + dy * (px + 1))) px += 1
        return px
      }
      const [midX, midY] = [x + width / 2, y + height / 2]
      // What lies under the bar of tabs is out of reach until it is scrolled up.
      if (target.closest('[class*=sheet]') && !takes(midX, midY)) return []
      const across = width < side ? beyond(x, midY, -1, 0) + beyond(x + width, midY, 1, 0) : 0
      const down = height < side ? beyond(midX, y, 0, -1) + beyond(midX, y + height, 0, 1) : 0
      if (width + across >= side - 1 && height + down >= side - 1) return []
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim().slice(0, 40)
      return [
        `${control.tagName.toLowerCase()}.${control.className} “${name}”: ${Math.round(width)} × ${Math.round(height)}`,
      ]
    })
  }, least)

/** The element that has the focus, in words; "nothing" when it fell back to the page. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document
    if (!element || element === document.body) return 'nothing'
    return [
      element.tagName.toLowerCase(),
      element.id,
      element.className,
      element.getAttribute('aria-label') ?? '',
    ]
      .filter(Boolean)
      .join(' ')
  })
