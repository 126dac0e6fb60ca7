/** Where a label may stand beside its figure, in the order of preference. */
export const PLACES = ['south', 'north', 'east', 'west', 'northeast'] as const
export type Place = (typeof PLACES)[number]

/** Gap in px between figure and label. */
const GAP = 7

/** The middle of a label, from the middle of its figure. */
export function labelOffset(
  place: Place,
  halfWidth: number,
  halfHeight: number,
  labelWidth: number,
  labelHeight: number,
): readonly [dx: number, dy: number] {
  switch (place) {
    case 'south':
      return [0, halfHeight + GAP + labelHeight / 2]
    case 'north':
      return [0, -halfHeight - GAP - labelHeight / 2]
    case 'east':
      return [halfWidth + GAP + labelWidth / 2, 0]
    case 'west':
      return [-halfWidth - GAP - labelWidth / 2, 0]
    case 'northeast':
      return [halfWidth * 0.3 + labelWidth / 2, -halfHeight - GAP / 2 - labelHeight / 2]
  }
}

/** Gap in px between a ringed actor's edge and the end of a strand. */
export const RING_GAP = 10
