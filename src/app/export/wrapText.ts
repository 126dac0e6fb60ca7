/** Measures a line of text in a CSS font, in px; a canvas in the page, a stand-in in tests. */
export type Measure = (text: string, font: string) => number

/** Greedy line breaking at spaces; a word that is wider than a whole line is broken where the line ends. */
export function wrap(text: string, width: number, font: string, measure: Measure): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer, font) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, width, font, measure)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

/** At most so many lines; what is left over is cut at a word. */
export function wrapAtMost(
  most: number,
  text: string,
  width: number,
  font: string,
  measure: Measure,
): readonly string[] {
  const lines = wrap(text, width, font, measure)
  if (lines.length <= most) return lines
  if (most <= 0) return []
  return [...lines.slice(0, most - 1), clip(lines.slice(most - 1).join(' '), width, font, measure)]
}

/** How much narrower a line may become while the lines stay as many; px. */
const STEP = 4

/** Lines of about the same length, so that no single word is left over for the last. */
export function balanced(
  most: number,
  text: string,
  width: number,
  font: string,
  measure: Measure,
): readonly string[] {
  const greedy = wrapAtMost(most, text, width, font, measure)
  if (greedy.length < 2 || wrap(text, width, font, measure).length > most) return greedy
  let best = greedy
  for (let narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
    const lines = wrap(text, narrower, font, measure)
    if (lines.length > greedy.length) break
    best = lines
  }
  return best
}

/** One line, cut at a word where it is too long, or inside its only word. */
export function clip(text: string, width: number, font: string, measure: Measure): string {
  if (measure(text, font) <= width) return text
  let kept = text
  while (kept !== '' && measure(`${kept}…`, font) > width) kept = kept.replace(/\s*\S*\s*$/, '')
  if (kept !== '') return `${kept}…`
  const [first = ''] = text.split(/\s/)
  let letters = [...first]
  while (letters.length > 0 && measure(`${letters.join('')}…`, font) > width) letters = letters.slice(0, -1)
  return letters.length === 0 ? '' : `${letters.join('')}…`
}

function breakWord(word: string, width: number, font: string, measure: Measure): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter, font) > width) {
      pieces.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...pieces, piece]
}
