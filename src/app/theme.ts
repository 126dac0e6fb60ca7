import { useSyncExternalStore } from 'react'
import { THEMES, type Theme } from './state/choices.ts'
import { useApp } from './state/store.ts'

const DARK_QUERY = '(prefers-color-scheme: dark)'
const STORAGE_KEY = 'entente.theme'

/** The theme on the screen: the chosen one, or the system's. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useApp(({ theme }) => theme)
  const systemDark = useMedia(DARK_QUERY)
  return chosen === 'system' ? (systemDark ? 'dark' : 'light') : chosen
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  const { subscribe, holds } = mediaOf(query)
  return useSyncExternalStore(subscribe, holds)
}

interface Media {
  readonly subscribe: (changed: () => void) => () => void
  readonly holds: () => boolean
}

const medias = new Map<string, Media>()

/** One list for each query: every flag asks for the theme, whenever it is drawn. */
function mediaOf(query: string): Media {
  const known = medias.get(query)
  if (known) return known
  const list = matchMedia(query)
  const media: Media = {
    subscribe: (changed) => {
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    holds: () => list.matches,
  }
  medias.set(query, media)
  return media
}

/** The choice of an earlier visit. Storage may be forbidden: then every visit starts with the system's. */
export function rememberedTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORAGE_KEY)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch (error) {
    console.info('The theme of the last visit cannot be read:', error)
    return 'system'
  }
}

export function rememberTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORAGE_KEY, theme)
  } catch (error) {
    console.info('The theme cannot be kept for the next visit:', error)
  }
}
