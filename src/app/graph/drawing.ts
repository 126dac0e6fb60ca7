import { dyadId, type Strand } from '../../model/dyad.ts'
import { NO_NOTES, type StrandNotes } from '../lens/notes.ts'
import type { PathOnMap } from '../palette/openPath.ts'
import type { Selection } from '../state/choices.ts'
import { neighbourhood, type View } from '../state/selectors.ts'
import { chipSize } from './chipPlace.ts'
import { alpha2Of } from './countryCodes.ts'
import { END_GAP } from './curve.ts'
import type { Drawing, DrawnActor, DrawnBadge, DrawnChip, DrawnStrand, Tone } from './drawn.ts'
import type { Sizes } from './figures.ts'
import { within } from './hops.ts'
import { lettersOf, lettersSize } from './labels.ts'
import { BADGE_FONT_SIZE, inkOf, notedBadge, pillText, roomFor, type StrandLook, strandLook } from './look.ts'
import { pillPlace } from './pillPlace.ts'
import { RING_GAP } from './places.ts'
import type { Scene, SceneActor, SceneStrand } from './scene.ts'
import { spreadNotes } from './spreadNotes.ts'
import { type Folded, unfolded } from './unfolded.ts'

/** What the person's attention is on. */
export interface Focus {
  readonly selection: Selection
  /** Actor or strand under the pointer, or pointed at from a panel. */
  readonly lit: { readonly kind: 'actor' | 'strand'; readonly id: string } | null
  /** Whether the rest steps back behind what is lit. */
  readonly dimmed: boolean
  /** Actor or strand at the keyboard's cursor; null while the canvas has no focus. */
  readonly cursor: string | null
  /** So many hops around the selection stay; the rest steps back. Null: no focus mode. */
  readonly hops: number | null
  /** The path that lies open: the rest steps back behind it. */
  readonly path: PathOnMap | null
}

export const NO_FOCUS: Focus = {
  selection: { kind: 'none' },
  lit: null,
  dimmed: false,
  cursor: null,
  hops: null,
  path: null,
}

/** Images by actor: a state's flag, or the flag on a person or body. Actors that are not in it show letters. */
export type FlagImages = ReadonlyMap<string, string>

/** What is drawn beside what passes. */
export interface Shown {
  /** What becomes of what a filter takes out. */
  readonly missing: 'fade' | 'hide'
  /** Actors without a relation in view are drawn as the others are. */
  readonly loneActors: boolean
  /** Actors that a person has taken off the page. */
  readonly hidden: ReadonlySet<string>
  readonly pinned: ReadonlySet<string>
  /** Per state, how many persons and bodies are drawn as it. */
  readonly folded: ReadonlyMap<string, number>
  /** What strands say beside what they say anyhow, by id. */
  readonly notes: StrandNotes
  /** A picked strand is drawn as one line per type of relation. */
  readonly unfolds: boolean
}

export const SHOWN_AS_USUAL: Shown = {
  missing: 'fade',
  loneActors: false,
  hidden: new Set(),
  pinned: new Set(),
  folded: new Map(),
  notes: NO_NOTES,
  unfolds: false,
}

/**
 * The whole canvas as data. Positions come from the scene alone; filters, brush, hover and selection change tones and looks only,
 * so nothing moves by them.
 */
export function drawingOf(
  scene: Scene,
  view: View,
  focus: Focus,
  flags: FlagImages,
  shown: Shown = SHOWN_AS_USUAL,
): Drawing {
  const context: DrawContext = {
    scene,
    view,
    focus,
    shown,
    keep: keptBy(view, focus),
    alone: isAlone(view, focus),
    ringed: ringedBy(focus.selection),
  }
  const strands: DrawnStrand[] = []
  const badges: DrawnBadge[] = []
  const picked: Folded[] = []
  for (const strand of scene.strands) addStrand(context, strand, strands, badges, picked)
  const types = unfolded(scene, picked)
  strands.push(...(types?.strands ?? picked.map(({ drawn }) => drawn)))
  badges.push(...(types?.badges ?? []))
  return {
    strands,
    badges: spreadNotes(badges, shown.notes, (id) => strands.find(({ owner }) => owner === id)?.curve),
    actors: scene.actors.map((actor, rank) => drawnActor(context, actor, rank, flags)),
    hulls: scene.hulls,
    grown: scene.fit.sizes.grown,
  }
}

interface DrawContext {
  readonly scene: Scene
  readonly view: View
  readonly focus: Focus
  readonly shown: Shown
  readonly keep: Keep | null
  readonly alone: boolean
  /** Actors with a ring around them. */
  readonly ringed: readonly string[]
}

/** Ids that stay in full strength, and what becomes of the rest; null when nothing steps back. */
interface Keep {
  readonly ids: ReadonlySet<string>
  readonly rest: 'dim' | 'soft'
}

function keptBy(view: View, { lit, dimmed, selection, hops, path }: Focus): Keep | null {
  if (lit && dimmed) {
    const strand = lit.kind === 'strand' ? view.strandById.get(lit.id) : undefined
    if (lit.kind === 'actor') return { ids: neighbourhood(view, { kind: 'actor', id: lit.id }), rest: 'dim' }
    if (strand) return { ids: new Set([strand.id, strand.a, strand.b]), rest: 'dim' }
  }
  if (path) return { ids: path.ids, rest: 'dim' }
  if (hops !== null && selection.kind !== 'none') return { ids: within(view, selection, hops), rest: 'dim' }
  return selection.kind === 'actor' ? { ids: neighbourhood(view, selection), rest: 'soft' } : null
}

const onPath = ({ path }: Focus, id: string): boolean => path?.marked.has(id) ?? false

/** Pills and broad edges of several strands of one pair would hide what they speak of. */
const isAlone = (view: View, { selection }: Focus): boolean =>
  selection.kind === 'pair' &&
  (selection.strand !== null || view.strands.filter(({ a, b }) => dyadId(a, b) === selection.id).length === 1)

const isPicked = ({ a, b, kind }: Strand, { selection }: Focus, ringed: readonly string[]): boolean =>
  selection.kind === 'pair' &&
  ringed.includes(a) &&
  ringed.includes(b) &&
  selection.id === dyadId(a, b) &&
  (selection.strand === null || selection.strand === kind)

const ringedBy = (selection: Selection): readonly string[] =>
  selection.kind === 'actor' ? [selection.id] : selection.kind === 'pair' ? selection.id.split('~') : []

function addStrand(
  { scene, view, focus, shown, keep, alone, ringed }: DrawContext,
  sceneStrand: SceneStrand,
  strands: DrawnStrand[],
  badges: DrawnBadge[],
  toUnfold: Folded[],
): void {
  const { lit, cursor } = focus
  const { sizes } = scene.fit
  const { strand: whole, bend, turns, curve } = sceneStrand
  const { id, a, b } = whole
  const visible = view.strandById.get(id)
  const strand = visible ?? whole
  const look = lookOf(strand, sizes)
  const picked = visible !== undefined && isPicked(whole, focus, ringed)
  const hot = visible !== undefined && ((lit?.kind === 'strand' && lit.id === id) || onPath(focus, id))
  const gone = shown.hidden.has(a) || shown.hidden.has(b)
  const tone: Tone = gone
    ? 'gone'
    : visible === undefined
      ? shown.missing === 'hide'
        ? 'gone'
        : 'off'
      : keep !== null && !keep.ids.has(id) && !picked
        ? keep.rest
        : 'full'
  const gap = (actor: string): number => (ringed.includes(actor) ? RING_GAP - END_GAP : 0)
  const drawn: DrawnStrand = {
    owner: id,
    a,
    b,
    look,
    curve,
    bend,
    turns,
    tone,
    picked: picked ? (alone ? 'alone' : 'several') : null,
    hot,
    cursor: cursor === id,
    gaps: [gap(a), gap(b)],
  }
  if (visible && picked && shown.unfolds) {
    toUnfold.push({ drawn, strand: visible })
    return
  }
  strands.push(drawn)
  const note = shown.notes.get(id)
  const badge = note === undefined ? look.badge : notedBadge(look.badge, note, sizes)
  const asked = picked || hot || cursor === id
  if (visible === undefined || gone || !(asked || badge.always)) return
  const pill = picked && alone && !sizes.narrow && look.badge.kind !== 'denied'
  const text = pill ? [...(note === undefined ? [] : [note]), pillText(visible)].join(' ') : badge.text
  const fontSize = (pill ? PILL_FONT_SIZE : BADGE_FONT_SIZE) * sizes.text
  const room = pill ? pillRoom(text, fontSize) : badge
  badges.push({
    owner: id,
    kind: pill ? 'pill' : badge.kind,
    text,
    at: pill ? pillPlace(scene, sceneStrand, room) : sceneStrand.badge,
    width: room.width,
    height: room.height,
    fontSize,
    ink: inkOf(look),
    tone,
  })
}

const PILL_FONT_SIZE = 12.5

function pillRoom(text: string, fontSize: number): { readonly width: number; readonly height: number } {
  const { width, height } = roomFor(text, fontSize)
  return { width: width + 16, height: height + 5 }
}

const looks = new WeakMap<Strand, { readonly sizes: Sizes; readonly look: StrandLook }>()

/** A strand's look, kept while the strand lives: hover and playback ask for thousands of them. */
function lookOf(strand: Strand, sizes: Sizes): StrandLook {
  const known = looks.get(strand)
  if (known?.sizes === sizes) return known.look
  const look = strandLook(strand, sizes)
  looks.set(strand, { sizes, look })
  return look
}

/** Places in the queue for names: low comes first. */
const RANK = { asked: -4e4, near: -2e4, pinned: -1e4, off: 1e5 } as const

function drawnActor(
  { view, focus, shown, keep, ringed }: DrawContext,
  sceneActor: SceneActor,
  order: number,
  flags: FlagImages,
): DrawnActor {
  const { actor, figure, at, label, chip } = sceneActor
  const { id, kind } = actor
  const { lit, cursor } = focus
  const inView = view.actorIds.has(id) || shown.loneActors
  const picked = ringed.includes(id)
  const hot = inView && ((lit?.kind === 'actor' && lit.id === id) || onPath(focus, id))
  const tone: Tone = shown.hidden.has(id)
    ? 'gone'
    : !inView
      ? shown.missing === 'hide'
        ? 'gone'
        : 'off'
      : keep !== null && !keep.ids.has(id) && !picked
        ? keep.rest
        : 'full'
  const flag = flags.get(id) ?? null
  const state: ActorState = {
    tone,
    picked,
    hot,
    cursor: cursor === id,
    pinned: shown.pinned.has(id),
    folded: shown.folded.get(id) ?? 0,
    rank:
      order +
      (picked || hot || cursor === id ? RANK.asked : 0) +
      (keep?.ids.has(id) ? RANK.near : 0) +
      (shown.pinned.has(id) ? RANK.pinned : 0) +
      (tone === 'full' ? 0 : RANK.off),
  }
  const before = lastDrawn.get(sceneActor)
  if (before?.flag === flag && isSameState(before.drawn, state)) return before.drawn
  const letters = kind === 'country' && flag ? '' : lettersOf(actor)
  const drawn: DrawnActor = {
    id,
    kind,
    at,
    halfWidth: figure.halfWidth,
    halfHeight: figure.halfHeight,
    letters,
    lettersSize: lettersSize(letters, figure.halfWidth),
    flag: kind === 'country' ? flag : null,
    chip: chip && chipOf(chip, actor.country, flag, figure.halfWidth),
    name: label && {
      lines: figure.label.lines,
      place: label.place,
      at: label.at,
      width: figure.label.width,
      height: figure.label.height,
      fontSize: figure.label.fontSize,
      tight: label.tight,
    },
    ...state,
  }
  lastDrawn.set(sceneActor, { flag, drawn })
  return drawn
}

/** What filters, focus and pins change of an actor. */
type ActorState = Pick<DrawnActor, 'tone' | 'picked' | 'hot' | 'cursor' | 'pinned' | 'folded' | 'rank'>

/** As each actor was drawn the last time: of hundreds a step of a filter changes few, and names keep their places by that. */
const lastDrawn = new WeakMap<SceneActor, { readonly flag: string | null; readonly drawn: DrawnActor }>()

const isSameState = (one: ActorState, other: ActorState): boolean =>
  one.tone === other.tone &&
  one.picked === other.picked &&
  one.hot === other.hot &&
  one.cursor === other.cursor &&
  one.pinned === other.pinned &&
  one.folded === other.folded &&
  one.rank === other.rank

function chipOf(
  at: DrawnChip['at'],
  country: string | null,
  flag: string | null,
  halfWidth: number,
): DrawnChip | null {
  const code = country === null ? '' : (alpha2Of(country) ?? country)
  if (flag === null && code === '') return null
  return {
    at,
    ...chipSize(halfWidth),
    flag,
    code,
  }
}
