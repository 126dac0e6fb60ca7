import { type Dyad, foldDyads } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import type { PathChoice } from '../state/choices.ts'

/** One step from actor to actor, with what joins the two. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly dyad: Dyad
  /** The relation that stands for the hop. */
  readonly relation: Relation
}

/** Earlier than any day: nothing is ruled out by time yet. */
const START = ''

interface Label {
  readonly actor: string
  /** What the path is chosen by, and what decides between equals. */
  readonly cost: number
  readonly second: number
  /** The earliest day on which the path can have come this far. */
  readonly day: string
  readonly before: Label | null
  readonly dyad: Dyad | null
}

/**
 * The best path between two actors over pairs of which something is told; null when none joins them, or both are one.
 * What is negated joins nobody. With `forward` every hop happens on or after the day of the hop before it: undated
 * relations cannot tell and are left out, and one that lasts counts on any of its days.
 * @param pick chooses, out of at least one, the relation that stands for a hop
 */
export function findPath(
  relations: readonly Relation[],
  from: string,
  to: string,
  { way, forward }: Pick<PathChoice, 'way' | 'forward'>,
  pick: (relations: readonly Relation[]) => Relation,
): readonly Hop[] | null {
  if (from === to) return null
  const usable = relations.filter(
    ({ polarity, when }) => polarity === 'positive' && (!forward || when !== null),
  )
  const around = neighboursOf(foldDyads(usable))
  // Of two labels at one actor, the dearer one leads nowhere better unless it comes earlier.
  const settled = new Map<string, string>()
  const open: Label[] = [{ actor: from, cost: 0, second: 0, day: START, before: null, dyad: null }]
  for (let label = open.pop(); label; label = open.pop()) {
    if (label.actor === to) return hopsOf(label, forward, pick)
    const day = settled.get(label.actor)
    if (day !== undefined && day <= label.day) continue
    settled.set(label.actor, label.day)
    for (const { dyad, next } of around.get(label.actor) ?? []) {
      const reached = forward ? earliest(dyad, label.day) : START
      if (reached === null || (settled.get(next) ?? LAST) <= reached) continue
      const told = 1 / dyad.tellings
      insert(open, {
        actor: next,
        cost: label.cost + (way === 'hops' ? 1 : told),
        second: label.second + (way === 'hops' ? told : 1),
        day: reached,
        before: label,
        dyad,
      })
    }
  }
  return null
}

/** Keeps the labels in order, the best at the end. */
function insert(open: Label[], label: Label): void {
  let low = 0
  let high = open.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(open[middle]!, label) > 0) low = middle + 1
    else high = middle
  }
  open.splice(low, 0, label)
}

const EVEN = 1e-9
const LAST = '9999-12-31'

/** By cost; equals by what decides between them, then by day and name, so that the answer is always the same. */
const compare = (one: Label, other: Label): number =>
  apart(one.cost, other.cost) ||
  apart(one.second, other.second) ||
  Number(one.day > other.day) - Number(one.day < other.day) ||
  (one.actor < other.actor ? -1 : Number(one.actor > other.actor))

const apart = (one: number, other: number): number => (Math.abs(one - other) > EVEN ? one - other : 0)

function neighboursOf(
  dyads: readonly Dyad[],
): ReadonlyMap<string, readonly { readonly dyad: Dyad; readonly next: string }[]> {
  const around = new Map<string, { readonly dyad: Dyad; readonly next: string }[]>()
  for (const dyad of dyads) {
    for (const [here, next] of [
      [dyad.a, dyad.b],
      [dyad.b, dyad.a],
    ] as const) {
      const list = around.get(here)
      if (list) list.push({ dyad, next })
      else around.set(here, [{ dyad, next }])
    }
  }
  return around
}

const relationsOf = (dyad: Dyad): readonly Relation[] => dyad.strands.flatMap((strand) => strand.relations)

/** The first day, from `day` on, of a relation of the pair that is not over before; null when all are. */
function earliest(dyad: Dyad, day: string): string | null {
  let first: string | null = null
  for (const { when } of relationsOf(dyad)) {
    if (!when || when.end < day) continue
    const at = when.start > day ? when.start : day
    if (first === null || at < first) first = at
  }
  return first
}

function hopsOf(
  last: Label,
  forward: boolean,
  pick: (relations: readonly Relation[]) => Relation,
): readonly Hop[] {
  const steps: { readonly from: string; readonly to: string; readonly dyad: Dyad }[] = []
  for (let label: Label | null = last; label?.before && label.dyad; label = label.before)
    steps.unshift({ from: label.before.actor, to: label.actor, dyad: label.dyad })
  const until = forward ? latestDays(steps.map(({ dyad }) => dyad)) : []
  let day = START
  return steps.map((step, i) => {
    const fit = relationsOf(step.dyad).filter(
      ({ when }) => !forward || (when !== null && when.end >= day && when.start <= until[i]!),
    )
    const relation = pick(fit)
    if (relation.when && relation.when.start > day) day = relation.when.start
    return { ...step, relation }
  })
}

/** For each hop the latest day on which it may happen so that those after it still can. */
function latestDays(dyads: readonly Dyad[]): readonly string[] {
  const days: string[] = []
  let until = LAST
  for (const dyad of dyads.toReversed()) {
    days.unshift(until)
    const ends = relationsOf(dyad).flatMap(({ when }) =>
      when && when.start <= until ? [when.end, until].sort()[0]! : [],
    )
    until = ends.sort().at(-1) ?? START
  }
  return days
}
