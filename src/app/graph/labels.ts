import type { Actor } from '../../model/actor.ts'
import { capitalised, shortName } from '../panels/names.ts'

/**
 * Advance widths of Source Sans 3 at weight 600, in hundredths of the font size, for U+0020 to U+007E. Text is measured by
 * this table and not by the browser, so that layout and label places do not depend on whether the font has arrived yet.
 */
// biome-ignore format: a table
const ADVANCES = [
  20, 31, 48, 51, 51, 84, 64, 27, 32, 32, 44, 51, 27, 32, 27, 34, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27, 27, 51, 51, 51, 44,
  87, 56, 60, 58, 62, 54, 51, 63, 66, 28, 49, 60, 50, 74, 66, 67, 58, 67, 59, 54, 55, 65, 54, 80, 54, 50, 54, 32, 34, 32, 51, 50,
  55, 52, 56, 46, 56, 51, 32, 52, 56, 26, 26, 52, 27, 84, 56, 55, 56, 56, 37, 43, 36, 56, 49, 75, 48, 49, 44, 32, 25, 32, 51,
]
/** What is not in the table: Latin with diacritics and Cyrillic are about this wide, Han and kana a full square. */
const OTHER_ADVANCE = 58
const WIDE_ADVANCE = 100
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/

/** Width in px of one line of text. */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0
  for (const char of text.normalize('NFC')) {
    hundredths += ADVANCES[char.charCodeAt(0) - 32] ?? (WIDE.test(char) ? WIDE_ADVANCE : OTHER_ADVANCE)
  }
  return (hundredths * fontSize) / 100
}

/** An actor's name as it stands on the canvas: one or two lines. */
export interface Label {
  readonly lines: readonly string[]
  readonly fontSize: number
  readonly width: number
  readonly height: number
}

const FONT_SIZE = { country: 14, organization: 13, person: 13 } as const
const LINE_HEIGHT = 1.2
/** Longer names are set in two lines; what is longer than two lines is cut. */
const LINE_CHARS = 24
/** The same on a narrow screen, where a wide name would reach over the edge. */
const NARROW_LINE_CHARS = 14

/** @param halfWidth of its figure, px */
export function labelOf(
  actor: Actor,
  {
    short,
    scale,
    halfWidth,
  }: { readonly short: boolean; readonly scale: number; readonly halfWidth: number },
): Label {
  const lines = short
    ? wrap(narrowName(actor, halfWidth), NARROW_LINE_CHARS)
    : wrap(capitalised(actor.name), LINE_CHARS)
  const fontSize = FONT_SIZE[actor.kind] * scale
  return {
    lines,
    fontSize,
    width: Math.max(0, ...lines.map((line) => textWidth(line, fontSize))),
    height: lines.length * fontSize * LINE_HEIGHT,
  }
}

/** Letters in a figure smaller than so many px cannot be read; longer names of bodies stand as their letters beside it. */
const READABLE = 7
const NARROW_CHARS = 12

/** What tells an actor on a narrow screen: of a body nothing where its figure has letters that can be read. */
function narrowName(actor: Actor, halfWidth: number): string {
  const name = capitalised(shortName(actor))
  if (actor.kind !== 'organization') return name
  const letters = lettersOf(actor)
  if (lettersSize(letters, halfWidth) >= READABLE) return ''
  return name.length > NARROW_CHARS ? letters : name
}

/** Font size of the letters in a figure: as large as fits. */
export function lettersSize(letters: string, halfWidth: number): number {
  const room = (halfWidth * 1.5) / Math.max(0.4, textWidth(letters, 1))
  return Math.min(14, halfWidth * 0.66, room)
}

/** The letters in an actor's figure: a person's initials, a body's acronym; a country has its flag, or its code. */
export function lettersOf(actor: Actor): string {
  const words = actor.name
    .split(/[\s–-]+/)
    .filter((word) => word !== '' && !LINK_WORDS.has(word.toLowerCase()))
  const initials = words.map((word) => word.charAt(0).toUpperCase())
  switch (actor.kind) {
    case 'country':
      return actor.country ?? initials.join('').slice(0, 3)
    case 'person':
      return [initials[0], initials.length > 1 ? initials.at(-1) : ''].join('')
    case 'organization': {
      const acronym = [actor.name, ...actor.aliases].find((name) => /^[A-Z][A-Za-z]?[A-Z]{1,3}$/.test(name))
      if (acronym) return acronym
      return words.length === 1 && words[0]!.length <= 5 ? words[0]! : initials.join('').slice(0, 4)
    }
  }
}

const LINK_WORDS = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  'to',
  'a',
  'de',
  'la',
  'al',
  'von',
  'van',
  'bin',
])

/** Two lines of about the same length, broken between words, where a name has more than `most` letters; a cut name ends in "…". */
function wrap(name: string, most: number): readonly string[] {
  if (name === '') return []
  if (name.length <= most) return [name]
  const words = name.split(' ')
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')])
  const best = breaks.sort((one, other) => longest(one) - longest(other))[0] ?? [name]
  return best.map((line) => (line.length > LINE_CHARS ? `${line.slice(0, LINE_CHARS - 1).trimEnd()}…` : line))
}

const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 1)))
