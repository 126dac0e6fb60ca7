import { useMedia } from '../theme.ts'
import type { Contrast } from './canvasStyle.ts'

/** How much contrast the person's system asks for. */
export function useContrast(): Contrast {
  const forced = useMedia('(forced-colors: active)')
  const more = useMedia('(prefers-contrast: more)')
  return forced ? 'forced' : more ? 'more' : 'normal'
}
