import { dyadId, type Strand } from '../../model/dyad.ts'
import { NO_NOTES, type StrandNotes } from '../lens/notes.ts'
import type { PathOnMap } from '../palette/openPath.ts'
import type { Selection } from '../state/choices.ts'
import { neighbourhood, type View } from '../state/selectors.ts'
import type { Tone } from './drawn.ts'
import { within } from './hops.ts'
import type { Scene } from './scene.ts'

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

/** What a drawing follows from, and what follows from that for all its parts. */
export interface DrawContext {
  readonly scene: Scene
  readonly view: View
  readonly focus: Focus
  readonly shown: Shown
  readonly keep: Keep | null
  readonly alone: boolean
  /** Actors with a ring around them. */
  readonly ringed: readonly string[]
}

export const drawContext = (scene: Scene, view: View, focus: Focus, shown: Shown): DrawContext => ({
  scene,
  view,
  focus,
  shown,
  keep: keptBy(view, focus),
  alone: isAlone(view, focus),
  ringed: ringedBy(focus.selection),
})

/** How strongly an actor or a strand is drawn. */
export function toneOf(
  { keep, shown }: DrawContext,
  {
    id,
    gone,
    inView,
    picked,
  }: {
    readonly id: string
    /** A person has taken it off the page. */
    readonly gone: boolean
    readonly inView: boolean
    readonly picked: boolean
  },
): Tone {
  if (gone) return 'gone'
  if (!inView) return shown.missing === 'hide' ? 'gone' : 'off'
  return keep !== null && !keep.ids.has(id) && !picked ? keep.rest : 'full'
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

export const onPath = ({ path }: Focus, id: string): boolean => path?.marked.has(id) ?? false

/** Pills and broad edges of several strands of one pair would hide what they speak of. */
const isAlone = (view: View, { selection }: Focus): boolean =>
  selection.kind === 'pair' &&
  (selection.strand !== null || view.strands.filter(({ a, b }) => dyadId(a, b) === selection.id).length === 1)

export const isPicked = ({ a, b, kind }: Strand, { selection }: Focus, ringed: readonly string[]): boolean =>
  selection.kind === 'pair' &&
  ringed.includes(a) &&
  ringed.includes(b) &&
  selection.id === dyadId(a, b) &&
  (selection.strand === null || selection.strand === kind)

const ringedBy = (selection: Selection): readonly string[] =>
  selection.kind === 'actor' ? [selection.id] : selection.kind === 'pair' ? selection.id.split('~') : []
