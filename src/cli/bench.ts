import { browserFigures } from './bench/browserFigures.ts'
import { canvasFigures } from './bench/canvasFigures.ts'
import { extractionFigures } from './bench/extractionFigures.ts'
import { type FigureGroup, formatGroup } from './bench/figures.ts'
import { languageFigures } from './bench/languageFigures.ts'
import { pageFigures } from './bench/pageFigures.ts'
import { startupFigures } from './bench/startupFigures.ts'

/** What is measured, in this order: one entry a group. */
const GROUPS: Readonly<Record<string, (root: string) => Promise<FigureGroup>>> = {
  extraction: extractionFigures,
  language: languageFigures,
  startup: startupFigures,
  page: pageFigures,
  browser: browserFigures,
  canvas: canvasFigures,
}

/**
 * `npm run bench`: measures and prints a table; with names of groups, those alone. Resolves to 1 when a figure is
 * over its bound.
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const names = args.length > 0 ? args : Object.keys(GROUPS)
  const unknown = names.find((name) => !Object.hasOwn(GROUPS, name))
  if (unknown !== undefined) {
    process.stderr.write(`bench: no group ${unknown}; there are ${Object.keys(GROUPS).join(', ')}\n`)
    return 2
  }
  let within = true
  for (const name of names) {
    const group = await GROUPS[name]!(root)
    process.stdout.write(`${formatGroup(group)}\n`)
    within &&= group.figures.every(({ ok }) => ok !== false)
  }
  return within ? 0 : 1
}
