import { RELATION_CLASSES, type RelationClass } from '../../model/relationTypes.ts'
import type { Claim } from '../state/choices.ts'

/** How a mark is filled and outlined. */
export interface Shade {
  readonly fill: string
  readonly stroke: string
}

const nameOf = (of: RelationClass): string => of.replace(' ', '-')

/** Solid: said to have happened; hatched: planned or possible; an outline: denied. */
export function shadeOf(id: string, of: RelationClass, claim: Claim): Shade {
  const colour = `var(--${nameOf(of)})`
  switch (claim) {
    case 'actual':
      return { fill: colour, stroke: 'none' }
    case 'denied':
      return { fill: 'var(--ground)', stroke: colour }
    case 'planned':
    case 'possible':
      return { fill: `url(#${id}-${nameOf(of)})`, stroke: colour }
  }
}

/** Hatchings of each class, and the mask that fades the ends of what has no exact day. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {RELATION_CLASSES.map(nameOf).map((name) => (
        <pattern
          key={name}
          id={`${id}-${name}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" fill="var(--ground)" />
          <rect width="2" height="5" fill={`var(--${name})`} />
        </pattern>
      ))}
      <linearGradient id={`${id}-fade`}>
        <stop offset="0" stopColor="#fff" stopOpacity="0" />
        <stop offset="0.1" stopColor="#fff" />
        <stop offset="0.9" stopColor="#fff" />
        <stop offset="1" stopColor="#fff" stopOpacity="0" />
      </linearGradient>
      <mask id={`${id}-soft`} maskContentUnits="objectBoundingBox">
        <rect width="1" height="1" fill={`url(#${id}-fade)`} />
      </mask>
    </defs>
  )
}
