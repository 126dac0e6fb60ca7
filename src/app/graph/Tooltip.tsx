import { useLayoutEffect, useRef, useState } from 'react'
import { type Dyad, dyadId, foldDyads, type Strand } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { cutSentence } from '../panels/cutSentence.ts'
import { capitalised } from '../panels/names.ts'
import { counted, KIND_WORD, typesSummary } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { type Box, boxAround, type Point } from './geometry.ts'

export interface Pointed {
  readonly kind: 'actor' | 'strand'
  readonly id: string
  readonly at: Point
}

/** Words of the sentence that a tooltip quotes. */
const WORDS = 26
/** Px between tooltip and pointer that are tried, and square px of cover that a px of distance is worth. */
const DISTANCES = [18, 44, 76]
const NEARNESS = 8
/** Px around the pointer that stay free, and px between tooltip and the edge of the canvas. */
const POINTER = 16
const EDGE = 8

/** What the pointer rests on, in words: who, how often, and one sentence that tells it. `avoid` is what it must not cover. */
export function Tooltip({
  pointed,
  avoid,
  index,
  view,
}: {
  pointed: Pointed
  avoid: readonly Box[]
  index: GraphIndex
  view: View
}) {
  const box = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Point | null>(null)
  const { at } = pointed
  useLayoutEffect(() => {
    const element = box.current
    const frame = element?.offsetParent
    if (element && frame) setPlace(placeBeside(at, element, frame, avoid))
  }, [at, avoid])
  const strand = pointed.kind === 'strand' ? view.strandById.get(pointed.id) : undefined
  const actor = pointed.kind === 'actor' ? index.actors.get(pointed.id) : undefined
  if (!strand && !actor) return null
  return (
    <div
      className="graph-tooltip"
      ref={box}
      style={place ? { left: place.x, top: place.y } : { visibility: 'hidden' }}
      aria-hidden="true"
    >
      {strand && <StrandText strand={strand} index={index} view={view} />}
      {actor && (
        <>
          <p className="graph-tooltip-head">{capitalised(actor.name)}</p>
          <p className="graph-tooltip-counts">
            {[KIND_WORD[actor.kind], actor.role, counted(actor.mentions.length, 'mention')]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <Counts
            relations={view.relations.filter(({ source, target }) => [source, target].includes(actor.id))}
          />
        </>
      )}
    </div>
  )
}

/** The place beside a point from which a tooltip covers least of what must be seen, inside the frame; near rather than far. */
export function placeBeside(
  at: Point,
  { offsetWidth: width, offsetHeight: height }: Pick<HTMLElement, 'offsetWidth' | 'offsetHeight'>,
  { clientWidth, clientHeight }: Pick<Element, 'clientWidth' | 'clientHeight'>,
  avoid: readonly Box[],
): Point {
  const pointer = boxAround(at.x, at.y, POINTER, POINTER)
  const covered = (place: Point): number =>
    [pointer, ...avoid].reduce((sum, { left, top, right, bottom }) => {
      const across = Math.min(right, place.x + width) - Math.max(left, place.x)
      const down = Math.min(bottom, place.y + height) - Math.max(top, place.y)
      return sum + Math.max(0, across) * Math.max(0, down)
    }, 0)
  let best = { place: at, cost: Number.POSITIVE_INFINITY }
  for (const away of DISTANCES) {
    for (const x of [at.x + away, at.x - away - width, at.x - width / 2]) {
      for (const y of [at.y + away, at.y - away - height]) {
        const place = {
          x: Math.max(EDGE, Math.min(x, clientWidth - width - EDGE)),
          y: Math.max(EDGE, Math.min(y, clientHeight - height - EDGE)),
        }
        const cost = covered(place) + away * NEARNESS
        if (cost < best.cost) best = { place, cost }
      }
    }
  }
  return best.place
}

function StrandText({ strand, index, view }: { strand: Strand; index: GraphIndex; view: View }) {
  const name = (id: string): string => capitalised(index.actors.get(id)?.name ?? id)
  const pair = view.relations.filter(
    ({ source, target }) => dyadId(source, target) === dyadId(strand.a, strand.b),
  )
  const best = bestRelation(strand.relations)
  const article = best && index.articles.get(best.evidence.article)
  const { source, target, trigger } = best?.evidence ?? {}
  const cut =
    best && article && cutSentence(article.text, best.evidence.sentence, [source!, target!, trigger!], WORDS)
  return (
    <>
      <p className="graph-tooltip-head">
        {name(strand.a)} – {name(strand.b)}
      </p>
      <Counts relations={pair} />
      <p className="graph-tooltip-types">{typesSummary(strand.relations)}</p>
      {cut && article && (
        <p className="graph-tooltip-sentence">
          {cut.before > 0 && '… '}
          {article.text.slice(cut.start, cut.end)}
          {cut.after > 0 && ' …'}
        </p>
      )}
    </>
  )
}

/** "+5 cooperative, −6 conflictual, 1 tie", in tellings. */
function Counts({ relations }: { relations: readonly Relation[] }) {
  const dyads = foldDyads(relations)
  const { cooperation, conflict, tie } = sideCounts(dyads)
  return (
    <p className="graph-tooltip-counts">
      {cooperation > 0 && <span className="for">+{cooperation} cooperation</span>}
      {conflict > 0 && <span className="against">−{conflict} conflict</span>}
      {tie > 0 && <span>{counted(tie, 'tie')}</span>}
    </p>
  )
}

function sideCounts(dyads: readonly Dyad[]): Readonly<Record<Strand['kind'], number>> {
  const counts = { cooperation: 0, conflict: 0, tie: 0 }
  for (const { strands } of dyads) for (const { kind, tellings } of strands) counts[kind] += tellings
  return counts
}

/** The surest telling that gives the strand its colour; among equals the strongest, then the first. */
function bestRelation(relations: readonly Relation[]): Relation | undefined {
  return [...relations].sort(
    (one, other) =>
      other.confidence - one.confidence ||
      Math.abs(relationTypeInfo(other.type).intensity) - Math.abs(relationTypeInfo(one.type).intensity) ||
      strandKindOf(one.type).localeCompare(strandKindOf(other.type)),
  )[0]
}
