import { chipSize } from './chipPlace.ts'
import { alpha2Of } from './countryCodes.ts'
import { type DrawContext, onPath, toneOf } from './drawContext.ts'
import type { DrawnActor, DrawnChip } from './drawn.ts'
import { lettersOf, lettersSize } from './labels.ts'
import type { SceneActor } from './scene.ts'

/** Images by actor: a state's flag, or the flag on a person or body. Actors that are not in it show letters. */
export type FlagImages = ReadonlyMap<string, string>

/** Places in the queue for names: low comes first. */
const RANK = { asked: -4e4, near: -2e4, pinned: -1e4, off: 1e5 } as const

/** An actor as the canvas draws it; the same object as the last time when nothing of it has changed. */
export function drawnActor(
  context: DrawContext,
  sceneActor: SceneActor,
  order: number,
  flags: FlagImages,
): DrawnActor {
  const { actor, figure, at, label, chip } = sceneActor
  const { id, kind } = actor
  const { view, focus, shown, keep, ringed } = context
  const { lit, cursor } = focus
  const inView = view.actorIds.has(id) || shown.loneActors
  const picked = ringed.includes(id)
  const hot = inView && ((lit?.kind === 'actor' && lit.id === id) || onPath(focus, id))
  const tone = toneOf(context, { id, gone: shown.hidden.has(id), inView, picked })
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
