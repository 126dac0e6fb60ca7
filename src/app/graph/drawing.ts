import type { Strand } from '../../model/dyad.ts'
import type { View } from '../state/selectors.ts'
import { END_GAP } from './curve.ts'
import {
  type DrawContext,
  drawContext,
  type Focus,
  isPicked,
  onPath,
  SHOWN_AS_USUAL,
  type Shown,
  toneOf,
} from './drawContext.ts'
import type { Drawing, DrawnBadge, DrawnStrand } from './drawn.ts'
import { drawnActor, type FlagImages } from './drawnActor.ts'
import type { Sizes } from './figures.ts'
import { BADGE_FONT_SIZE, inkOf, notedBadge, pillText, roomFor, type StrandLook, strandLook } from './look.ts'
import { pillPlace } from './pillPlace.ts'
import { RING_GAP } from './places.ts'
import type { Scene, SceneStrand } from './scene.ts'
import { spreadNotes } from './spreadNotes.ts'
import { type Folded, unfolded } from './unfolded.ts'

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
  const context = drawContext(scene, view, focus, shown)
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

function addStrand(
  context: DrawContext,
  sceneStrand: SceneStrand,
  strands: DrawnStrand[],
  badges: DrawnBadge[],
  toUnfold: Folded[],
): void {
  const { scene, view, focus, shown, alone, ringed } = context
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
  const tone = toneOf(context, { id, gone, inView: visible !== undefined, picked })
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
