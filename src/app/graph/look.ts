import { isUnsure, type Strand } from '../../model/dyad.ts'
import { type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import type { Sizes } from './figures.ts'
import { textWidth } from './labels.ts'

export type Head = 'none' | 'verbal' | 'material' | 'member'

/** How one strand is drawn; lengths in px. Follows from the strand alone, so graph, picture and legend cannot disagree. */
export interface StrandLook {
  readonly class: RelationClass
  readonly width: number
  readonly line: 'solid' | 'dashed' | 'dotted'
  /** Lengths of dash and gap; of no meaning for a solid line. */
  readonly dash: readonly [number, number]
  readonly source: Head
  readonly target: Head
  /** Px of a head along its line, and to either side of it. */
  readonly headLength: number
  readonly headHalfWidth: number
  /** Nothing on it is told surely: its heads are outlines, and it is thinner. */
  readonly hollow: boolean
  readonly badge: BadgeLook
  /** 0 to 3; higher is drawn over lower: ties, thin strands, thick strands. */
  readonly level: number
}

/** What a strand says on its line. `always`: also when nobody points at it. */
export interface BadgeLook {
  readonly kind: 'count' | 'word' | 'denied'
  readonly text: string
  readonly width: number
  readonly height: number
  readonly always: boolean
}

/**
 * A count is worth its ink from here on; where it is crowded, from more. What is told against someone has its count always, but in a
 * crowd: the hues of both signs are equally light, so without a − nobody could tell them apart in grey.
 */
const COUNTED_FROM = { open: 3, dense: 4 }
const THICK = 4
const THIN_DENIED = 1.5
/** The share of its width that an unsure strand keeps: fading it would cost the contrast. */
const UNSURE_WIDTH = 0.75

/** By tellings: the square root, so that twice as thick is four times as often told. */
export const strandWidth = (tellings: number): number => Math.min(9, 1.25 + 1.1 * Math.sqrt(tellings))

export function strandLook(strand: Strand, sizes: Sizes): StrandLook {
  const tie = strand.kind === 'tie'
  const hollow = isUnsure(strand)
  const width = strand.denied
    ? THIN_DENIED
    : strandWidth(strand.tellings) * sizes.lines * (hollow ? UNSURE_WIDTH : 1)
  const head = headOf(strand)
  const line =
    strand.denied || strand.modality === 'actual'
      ? 'solid'
      : strand.modality === 'planned'
        ? 'dashed'
        : 'dotted'
  // Dots are round and a little wider than the line that they stand for.
  const drawnWidth = line === 'dotted' ? width * 1.25 : width
  return {
    class: strand.class,
    width: drawnWidth,
    line,
    dash:
      line === 'dotted'
        ? [0.01, Math.max(5, 2.1 * width)]
        : [Math.max(8, 2.6 * width), Math.max(5, 1.5 * width)],
    source: strand.arrows === 'backward' || strand.arrows === 'both' ? head : 'none',
    target: strand.arrows === 'forward' || strand.arrows === 'both' ? head : 'none',
    ...headSize(head, width, sizes.lines < sizes.grown ? NARROW_HEADS : 1),
    hollow,
    badge: badgeOf(strand, sizes),
    level: tie ? 0 : width < THICK ? 1 : 2,
  }
}

function headOf({ kind, class: relationClass }: Strand): Head {
  if (kind === 'tie') return 'member'
  return relationClass.startsWith('verbal') ? 'verbal' : 'material'
}

const NARROW_HEADS = 0.9

/** Heads grow with the line, but thin lines keep one that can be seen. */
function headSize(
  head: Head,
  width: number,
  scale: number,
): Pick<StrandLook, 'headLength' | 'headHalfWidth'> {
  switch (head) {
    case 'material':
      return {
        headLength: Math.max(8, 5 + 1.9 * width) * scale,
        headHalfWidth: Math.max(3.8, 2.4 + width) * scale,
      }
    case 'verbal':
      return {
        headLength: Math.max(6.5, 4 + 1.3 * width) * scale,
        headHalfWidth: Math.max(4.6, 2.6 + width) * scale,
      }
    case 'member':
      return { headLength: 11 * scale, headHalfWidth: 4 * scale }
    case 'none':
      return { headLength: 0, headHalfWidth: 0 }
  }
}

/** Px of the stroke of an open head on a line of some width. */
export const chevronStroke = (width: number): number => Math.min(3, Math.max(1.6, 0.75 * width))

/** Px of the outline of a hollow head. */
export const HOLLOW_LINE = 1.3

export const BADGE_FONT_SIZE = 11

function badgeOf({ kind, tellings, denied, types }: Strand, sizes: Sizes): BadgeLook {
  const fontSize = BADGE_FONT_SIZE * sizes.text
  const against = kind === 'conflict'
  if (denied)
    return { kind: 'denied', text: against ? '−∅' : '∅', width: against ? 25 : 16, height: 16, always: true }
  if (kind === 'tie') {
    const text = tieWord(types)
    return { kind: 'word', text, ...roomFor(text, fontSize), always: !sizes.dense }
  }
  const text = `${against ? '−' : '+'}${tellings}`
  const from = sizes.dense ? COUNTED_FROM.dense : COUNTED_FROM.open
  const always = tellings >= from || (against && !sizes.crowd)
  return { kind: 'count', text, ...roomFor(text, fontSize), always }
}

/** A badge that says something beside what it says anyhow: "A +3", "≠ disputed". Always shown. */
export function notedBadge(badge: BadgeLook, note: string, sizes: Sizes): BadgeLook {
  const text = badge.always ? `${note.trim()} ${badge.text}` : note.trim()
  const kind = badge.kind === 'denied' ? 'count' : badge.kind
  return { kind, text, ...roomFor(text, BADGE_FONT_SIZE * sizes.text), always: true }
}

/** "ally", "rival", "member": the most told. */
function tieWord(types: Strand['types']): string {
  switch (types[0]?.type) {
    case 'RIVAL':
      return 'rival'
    case 'MEMBER':
      return 'member'
    default:
      return 'ally'
  }
}

/** What the badge of a picked strand says: "meets ×5 · backs ×2". */
export function pillText({ types }: Strand): string {
  const shown = types
    .slice(0, MOST_PILL_TYPES)
    .map(({ type, count }) => `${relationTypeInfo(type).phrase}${count > 1 ? ` ×${count}` : ''}`)
  const rest = types.length - shown.length
  return [...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(' · ')
}

const MOST_PILL_TYPES = 2

export const roomFor = (
  text: string,
  fontSize: number,
): { readonly width: number; readonly height: number } => ({
  width: Math.ceil(textWidth(text, fontSize)) + 6,
  height: Math.ceil(fontSize * 1.35),
})

/** The ink of what is written on a strand: the strong hue of its side, which can be read, whatever the line's own is. */
export const inkOf = ({
  class: relationClass,
}: Pick<StrandLook, 'class'>): 'conflict' | 'cooperation' | 'tie' =>
  relationClass === 'tie' ? 'tie' : relationClass.endsWith('conflict') ? 'conflict' : 'cooperation'
