const KEY = 'entente:recent'
const MOST = 8

/** Ids of what was chosen in the palette lately, latest first; none where the browser keeps nothing. */
export function recentIds(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch (error) {
    console.info('What was chosen lately cannot be read:', error)
    return []
  }
}

export function remember(id: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify([id, ...recentIds().filter((one) => one !== id)].slice(0, MOST)))
  } catch (error) {
    console.info('What was chosen cannot be kept:', error)
  }
}
