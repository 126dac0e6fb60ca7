import { useCallback, useEffect, useMemo, useRef } from 'react'
import { type GraphMap, useCanvas } from '../graph/canvasStore.ts'
import { canvasStyle } from '../graph/canvasStyle.ts'
import { drawingOf } from '../graph/drawing.ts'
import { flagImagesOf } from '../graph/flagImages.ts'
import { withPins } from '../graph/layout.ts'
import { partOf } from '../graph/partOf.ts'
import { hoverOf, pick } from '../graph/pointing.ts'
import { sceneOf } from '../graph/scene.ts'
import { useCanvasElement } from '../graph/useCanvasElement.ts'
import { useCanvasFont } from '../graph/useCanvasFont.ts'
import { useContrast } from '../graph/useContrast.ts'
import { useFocus } from '../graph/useFocus.ts'
import { useShown } from '../graph/useShown.ts'
import { NO_NOTES } from '../lens/notes.ts'
import { useView } from '../panels/useGraph.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useTheme } from '../theme.ts'

/** The map in small, beside an article that lies over the large one: what is pointed at in one is lit in the other. */
export function InsetMap({ article }: { readonly article: string }) {
  const map = useCanvas((state) => state.map)
  return map && <Inset map={map} article={article} />
}

/** Of a dossier only the lines that the article tells of: at this size the rest would be a thicket. */
const toldIn = (view: View, article: string): View => {
  const strands = view.strands.filter(({ relations }) =>
    relations.some(({ evidence }) => evidence.article === article),
  )
  return {
    ...view,
    strands,
    strandById: new Map(strands.map((strand) => [strand.id, strand])),
    actorIds: new Set(strands.flatMap(({ a, b }) => [a, b])),
  }
}

/** Those between whom an article tells something, whatever the filters leave of it: the small map stands still as the large one does. */
const actorsIn = ({ strands }: GraphIndex, article: string): ReadonlySet<string> =>
  new Set(
    strands
      .filter(({ relations }) => relations.some(({ evidence }) => evidence.article === article))
      .flatMap(({ a, b }) => [a, b]),
  )

function Inset({
  map: { index, arranged, flags },
  article,
}: {
  readonly map: GraphMap
  readonly article: string
}) {
  const all = useView()
  const view = useMemo(() => toldIn(all, article), [all, article])
  const pins = useApp((state) => state.pins)
  const codes = useApp((state) => state.display.codes)
  const theme = useTheme()
  const contrast = useContrast()
  const font = useCanvasFont()
  const host = useRef<HTMLDivElement>(null)
  const { focus } = useFocus(index, null)
  const chosen = useShown(index, NO_NOTES, false)
  const shown = useMemo(() => ({ ...chosen, missing: 'hide' as const, loneActors: false }), [chosen])
  const onPoint = useCallback((owner: string | null): void => {
    const state = useApp.getState()
    const target = hoverOf(owner, state)
    if (state.hover?.id !== target?.id) state.setHover(target)
  }, [])
  const layout = useMemo(
    () => partOf(withPins(arranged, pins), actorsIn(index, article)),
    [arranged, pins, index, article],
  )
  const { canvas, frame } = useCanvasElement(host, {
    onPoint,
    onPick: (owner) => pick(owner, useApp.getState()),
    onRest: () => {},
    canDrag: () => false,
    onDrag: () => {},
  })
  const scene = useMemo(
    () => frame && sceneOf(index, layout, frame.width, frame.height),
    [index, layout, frame],
  )
  const images = useMemo(
    () => (codes ? new Map<string, string>() : flagImagesOf(index.drawnActors, flags, theme)),
    [index, flags, theme, codes],
  )
  useEffect(() => {
    if (canvas && font) canvas.setStyle(canvasStyle(theme, font, contrast))
  }, [canvas, font, theme, contrast])
  useEffect(() => {
    if (canvas && scene) canvas.setCamera(scene.fit)
  }, [canvas, scene])
  useEffect(() => {
    if (canvas && scene && font) canvas.draw(drawingOf(scene, view, focus, images, shown))
  }, [canvas, scene, view, focus, images, shown, font])
  return <div className="inset-host" ref={host} aria-hidden="true" />
}
