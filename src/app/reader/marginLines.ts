/** A relation's mark and where its trigger's first line begins, in px from the top of the paragraph. */
export interface MarkAt {
  readonly id: string
  readonly top: number
}

/** The marks beside one line of text. */
export interface MarginLine {
  readonly top: number
  /** Drawn, from left to right. */
  readonly shown: readonly string[]
  /** Not drawn, for want of room. */
  readonly more: readonly string[]
}

/** How much room a margin has. */
export interface MarginRoom {
  /** Marks beside each other. */
  readonly most: number
  /** Tops that differ by fewer px are folded into one line. */
  readonly apart: number
}

/**
 * Room for marks as small as a mouse hits them: a line of text each. A trigger's box is higher where it is padded or set in another
 * weight.
 */
export const MOUSE_ROOM: MarginRoom = { most: 3, apart: 12 }
/** Room for one mark as large as a finger, which stands for all that its height covers. */
export const FINGER_ROOM: MarginRoom = { most: 1, apart: 44 }

/**
 * Marks folded by the line of their trigger, at most `most` a line. The mark of the `lit` relation is always drawn: where
 * there is no room it takes the place of the last.
 */
export function marginLines(
  marks: readonly MarkAt[],
  { most, apart }: MarginRoom,
  lit: string | null,
): readonly MarginLine[] {
  const lines: { top: number; ids: string[] }[] = []
  for (const { id, top } of marks.toSorted((one, other) => one.top - other.top)) {
    const line = lines.at(-1)
    if (line && top - line.top < apart) line.ids.push(id)
    else lines.push({ top, ids: [id] })
  }
  return lines.map(({ top, ids }) => {
    const first = ids.slice(0, most)
    const shown =
      lit !== null && ids.includes(lit) && !first.includes(lit) ? [...first.slice(0, -1), lit] : first
    return { top, shown, more: ids.filter((id) => !shown.includes(id)) }
  })
}
