import { dyadId } from '../../model/dyad.ts'
import type { RelationClass } from '../../model/relationTypes.ts'
import { NO_NOTES, type StrandNotes } from '../lens/notes.ts'
import type { Selection } from '../state/choices.ts'
import { neighbourhood, type View } from '../state/selectors.ts'
import { chipSize } from './chipPlace.ts'
import type { Point } from './geometry.ts'
import { lettersOf, textWidth } from './labels.ts'
import { BADGE_FONT_SIZE, type BadgeLook, notedBadge, pillText, roomFor, strandLook } from './look.ts'
import { pillPlace } from './pillPlace.ts'
import { RING_GAP } from './places.ts'
import type { Scene, SceneActor, SceneStrand } from './scene.ts'

/** One element of the canvas as it should be now. */
export interface DrawnElement {
  readonly id: string
  /** What it belongs to: an actor's or a strand's id, which is what a click on it means. */
  readonly owner: string
  readonly classes: string
  readonly data: Readonly<Record<string, string | number>>
  /** Middle of a node; null for a strand. */
  readonly at: Point | null
  readonly ends: readonly [a: string, b: string] | null
}

/** What the person's attention is on. */
export interface Focus {
  readonly selection: Selection
  /** Actor or strand under the pointer, or pointed at from a panel. */
  readonly lit: { readonly kind: 'actor' | 'strand'; readonly id: string } | null
  /** Whether the rest steps back behind what is lit. */
  readonly dimmed: boolean
  /** Actor or strand at the keyboard's cursor; null while the canvas has no focus. */
  readonly cursor: string | null
}

export const NO_FOCUS: Focus = { selection: { kind: 'none' }, lit: null, dimmed: false, cursor: null }

/** Images by actor: a state's flag, or the flag on a person or body. */
export type FlagImages = ReadonlyMap<string, string>

/**
 * The whole canvas as data: actors, their letters, names and flags, strands and badges. Positions come from the scene alone;
 * filters, brush, hover and selection change classes and looks only, so nothing moves by them.
 */
export function drawingOf(
  scene: Scene,
  view: View,
  focus: Focus,
  flags: FlagImages,
  notes: StrandNotes = NO_NOTES,
): readonly DrawnElement[] {
  const keep = keptBy(view, focus)
  return [
    ...scene.strands.flatMap((strand) =>
      strandElements(scene, strand, view, focus, keep, notes.get(strand.strand.id)),
    ),
    ...scene.actors.flatMap((actor) => actorElements(actor, view, focus, keep, flags)),
  ]
}

/** Ids that stay in full strength, and the class of the rest; null when nothing steps back. */
interface Keep {
  readonly ids: ReadonlySet<string>
  readonly rest: 'dim' | 'soft'
}

function keptBy(view: View, { lit, dimmed, selection }: Focus): Keep | null {
  if (lit && dimmed) {
    const strand = lit.kind === 'strand' ? view.strandById.get(lit.id) : undefined
    if (lit.kind === 'actor') return { ids: neighbourhood(view, { kind: 'actor', id: lit.id }), rest: 'dim' }
    if (strand) return { ids: new Set([strand.id, strand.a, strand.b]), rest: 'dim' }
  }
  return selection.kind === 'actor' ? { ids: neighbourhood(view, selection), rest: 'soft' } : null
}

const classList = (...classes: (string | false | null)[]): string => classes.filter(Boolean).join(' ')

export const classSlug = (relationClass: RelationClass): string => relationClass.replace(' ', '-')

function isPicked({ strand }: SceneStrand, selection: Selection): boolean {
  return (
    selection.kind === 'pair' &&
    selection.id === dyadId(strand.a, strand.b) &&
    (selection.strand === null || selection.strand === strand.kind)
  )
}

const pairCount = (view: View, pair: string): number =>
  view.strands.filter(({ a, b }) => dyadId(a, b) === pair).length

const isRinged = (id: string, selection: Selection): boolean =>
  selection.kind === 'actor'
    ? selection.id === id
    : selection.kind === 'pair' && selection.id.split('~').includes(id)

function strandElements(
  scene: Scene,
  sceneStrand: SceneStrand,
  view: View,
  { selection, lit, cursor }: Focus,
  keep: Keep | null,
  note: string | undefined,
): DrawnElement[] {
  const { sizes } = scene.fit
  const { strand: whole, bend } = sceneStrand
  const { id, a, b } = whole
  const visible = view.strandById.get(id)
  const look = strandLook(visible ?? whole, sizes)
  const picked = visible !== undefined && isPicked(sceneStrand, selection)
  const hot = visible !== undefined && lit?.kind === 'strand' && lit.id === id
  // Pills and broad halos of several strands of one pair would hide what they speak of.
  const alone =
    selection.kind === 'pair' && (selection.strand !== null || pairCount(view, selection.id) === 1)
  const state = classList(
    visible === undefined && 'off',
    visible !== undefined && keep !== null && !keep.ids.has(id) && !picked && keep.rest,
    picked && 'picked',
    picked && !alone && 'several',
    hot && 'hot',
    cursor === id && 'cursor',
  )
  const pill = picked && alone && !sizes.narrow && look.badge.kind !== 'denied'
  const says = note !== undefined && visible !== undefined ? `${note} ` : ''
  const words = pill ? `${says}${pillText(visible)}` : ''
  const badge: BadgeLook = pill
    ? { ...look.badge, text: words, ...pillRoom(words, sizes.text) }
    : says
      ? notedBadge(look.badge, says, sizes)
      : look.badge
  const at = pill ? pillPlace(scene, sceneStrand, badge) : sceneStrand.badge
  const ring = [isRinged(a, selection) && 'ring-a', isRinged(b, selection) && 'ring-b']
  const course = bend === 0 ? 'straight' : 'bent'
  const headRoom = look.headLength * HEAD_IN_HALO
  const halo: DrawnElement = {
    id: `halo|${id}`,
    owner: id,
    classes: classList('halo', course),
    data: {
      bend,
      width: look.width + (alone ? HALO : SLIM_HALO),
      sourceGap: RING_GAP + (look.source === 'none' ? 0 : headRoom),
      targetGap: RING_GAP + (look.target === 'none' ? 0 : headRoom),
      sourceHead: 'none',
      targetHead: 'none',
      arrowScale: 1,
      level: 9,
    },
    at: null,
    ends: [a, b],
  }
  return [
    ...(picked ? [halo] : []),
    {
      id,
      owner: id,
      classes: classList('strand', classSlug(look.class), look.line, course, ...ring, state),
      data: {
        bend,
        width: look.width,
        dash: look.dash[0],
        gap: look.dash[1],
        sourceHead: HEADS[look.source],
        targetHead: HEADS[look.target],
        arrowScale: look.arrowScale,
        level: look.level,
      },
      at: null,
      ends: [a, b],
    },
    {
      id: `badge|${id}`,
      owner: id,
      classes: classList(
        'badge',
        badge.kind,
        look.class === 'tie' ? 'of-tie' : look.class.endsWith('conflict') ? 'of-conflict' : 'of-cooperation',
        pill && 'pill',
        (picked || hot || cursor === id || badge.always) && visible !== undefined && 'shown',
        state,
      ),
      data: {
        label: badge.text,
        width: badge.width,
        height: badge.height,
        fontSize: (pill ? PILL_FONT_SIZE : BADGE_FONT_SIZE) * sizes.text,
      },
      at,
      ends: null,
    },
  ]
}

/** Ink around a picked strand, both sides together, with the paper between; it ends where a head begins. */
const HALO = 7
const SLIM_HALO = 5
const HEAD_IN_HALO = 0.75
const PILL_FONT_SIZE = 12.5

function pillRoom(text: string, scale: number): { readonly width: number; readonly height: number } {
  const { width, height } = roomFor(text, PILL_FONT_SIZE * scale)
  return { width: width + 16, height: height + 5 }
}

/** Heads in Cytoscape's words. */
const HEADS = { none: 'none', verbal: 'chevron', material: 'triangle', member: 'diamond' } as const

function actorElements(
  { actor, figure, at, label, chip }: SceneActor,
  view: View,
  { selection, lit, cursor }: Focus,
  keep: Keep | null,
  flags: FlagImages,
): DrawnElement[] {
  const { id, kind } = actor
  const visible = view.actorIds.has(id)
  const ringed = isRinged(id, selection)
  const hot = visible && lit?.kind === 'actor' && lit.id === id
  const state = classList(
    !visible && 'off',
    visible && keep !== null && !keep.ids.has(id) && !ringed && keep.rest,
    ringed && 'picked',
    hot && 'hot',
    cursor === id && 'cursor',
  )
  const flag = flags.get(id)
  const letters = kind === 'country' && flag ? '' : lettersOf(actor)
  const elements: DrawnElement[] = [
    {
      id,
      owner: id,
      classes: classList('actor', kind, kind === 'country' && flag !== undefined && 'flagged', state),
      data: {
        width: 2 * figure.halfWidth,
        height: 2 * figure.halfHeight,
        label: letters,
        fontSize: lettersSize(letters, figure.halfWidth),
        image: kind === 'country' ? (flag ?? '') : '',
      },
      at,
      ends: null,
    },
  ]
  if (label) {
    elements.push({
      id: `name|${id}`,
      owner: id,
      classes: classList('name', kind, label.tight && 'tight', state),
      data: {
        label: figure.label.lines.join('\n'),
        width: figure.label.width,
        height: figure.label.height,
        fontSize: figure.label.fontSize,
      },
      at: label.at,
      ends: null,
    })
  }
  if (chip && flag) {
    elements.push({
      id: `chip|${id}`,
      owner: id,
      classes: classList('chip', state),
      data: {
        image: flag,
        ...chipSize(figure.halfWidth),
      },
      at: chip,
      ends: null,
    })
  }
  return elements
}

/** As large as fits into the figure. */
function lettersSize(letters: string, halfWidth: number): number {
  const room = (halfWidth * 1.5) / Math.max(0.4, textWidth(letters, 1))
  return Math.min(14, halfWidth * 0.66, room)
}
