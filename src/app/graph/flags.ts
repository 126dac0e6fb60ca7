import { alpha2Of } from './countryCodes.ts'

// The list of all flags is long, and the first paint does without it.
const files = import('./flagFiles.ts')

/** Flags beside lines that mean something by their hue must not out-shout them. */
const SATURATION = { light: 0.82, dark: 0.78 } as const
const BRIGHTNESS = { light: 1, dark: 0.92 } as const

export type FlagTheme = 'light' | 'dark'

/** The SVG of each country's flag, by its alpha-3 code; those without one are missing. A flag that does not load is missing too. */
export async function loadFlags(codes: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const { FLAG_FILES, flagFile } = await files
  const loaded = await Promise.all(
    [...new Set(codes)].map(async (code): Promise<readonly [string, string] | null> => {
      const alpha2 = alpha2Of(code)
      const load = alpha2 && FLAG_FILES[flagFile(alpha2)]
      if (!load) return null
      try {
        return [code, await load()]
      } catch (error) {
        console.info(`The flag of ${code} cannot be loaded; its code is shown:`, error)
        return null
      }
    }),
  )
  return new Map(loaded.filter((entry) => entry !== null))
}

/** A flag as an image for the canvas: toned down, and with a size, which some browsers want of an SVG. */
export function flagImage(svg: string, theme: FlagTheme): string {
  const sized = svg.replace('<svg ', '<svg width="513" height="342" preserveAspectRatio="none" ')
  return `data:image/svg+xml,${encodeURIComponent(mute(sized, theme))}`
}

/** Takes saturation (and in the dark some light) out of every colour of an SVG, so no filter has to run at each drawing. */
export function mute(svg: string, theme: FlagTheme): string {
  const named = svg.replace(/"(red|gold|green)"/g, (_, name: keyof typeof NAMED) => `"${NAMED[name]}"`)
  return named.replace(/#([0-9a-f]{6}|[0-9a-f]{3})\b/gi, (_, hex: string) => {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex
    const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(full.slice(at, at + 2), 16))
    const grey = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    return `#${[red!, green!, blue!]
      .map((value) => Math.round((grey + (value - grey) * SATURATION[theme]) * BRIGHTNESS[theme]))
      .map((value) => Math.min(255, Math.max(0, value)).toString(16).padStart(2, '0'))
      .join('')}`
  })
}

const NAMED = { red: '#ff0000', gold: '#ffd700', green: '#008000' } as const
