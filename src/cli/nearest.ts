/** The word of `known` that `word` most likely means: few letters apart, or one the beginning of the other; or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distanceOf(word, candidate) }))
    .sort((one, other) => one.distance - other.distance)
  const best = ranked[0]
  if (!best) return null
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best.candidate.length) / 3))
  return best.distance <= allowed ? best.candidate : null
}

const distanceOf = (word: string, candidate: string): number => {
  const letters = word.replace(/^-+/, '')
  const isBeginning = letters.length > 1 && candidate.replace(/^-+/, '').startsWith(letters)
  return isBeginning ? 1 : editDistance(word, candidate)
}

/** Damerau–Levenshtein distance (optimal string alignment): letters added, dropped, changed, or swapped with the next. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1)
      }
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
