/*
 * What the network sees of a single word, as `src/train/features.py` computes it: change both or neither.
 */

const SHAPE_LOOKS_AT = 20
const SHAPE_LENGTH = 8

/** Lower case, every ASCII digit as 0. */
const normalForm = (form: string): string => form.toLowerCase().replace(/[0-9]/g, '0')

/** X capital, x other letter, 0 digit, anything else itself; runs cut at two, at most eight symbols. */
function wordShape(form: string): string {
  const symbols: string[] = []
  let seen = 0
  for (const character of form) {
    if (seen++ === SHAPE_LOOKS_AT) break
    const symbol = symbolOf(character)
    const count = symbols.length
    if (count < 2 || symbols[count - 1] !== symbol || symbols[count - 2] !== symbol) symbols.push(symbol)
  }
  return symbols.slice(0, SHAPE_LENGTH).join('')
}

function symbolOf(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x80) {
    // Nearly every character of English; the expressions below cost ten times as much.
    if (code >= 0x61 && code <= 0x7a) return 'x'
    if (code >= 0x41 && code <= 0x5a) return 'X'
    return code >= 0x30 && code <= 0x39 ? '0' : character
  }
  if (/\p{Lu}/u.test(character)) return 'X'
  if (/\p{L}/u.test(character)) return 'x'
  return /\p{Nd}/u.test(character) ? '0' : character
}

/** Values of the features `form`, `prefix3`, `suffix3`, `suffix4`, `shape`; counted in code points. */
export function featureValues(form: string): readonly [string, string, string, string, string] {
  const plain = normalForm(form)
  // Cutting by code units would tear characters beyond the basic plane apart.
  const points = /[\uD800-\uDFFF]/.test(plain) ? Array.from(plain) : undefined
  const first = points ? points.slice(0, 3).join('') : plain.slice(0, 3)
  const last = (count: number): string => (points ? points.slice(-count).join('') : plain.slice(-count))
  return [plain, first, last(3), last(4), wordShape(form)]
}
