import { type NoteMeaning, noteMeanings, strandNotesOf } from '../lens/notes.ts'
import { choicesOfPicture } from '../lens/sides.ts'
import { type OpenPath, type PathOnMap, pathOnMap } from '../palette/openPath.ts'
import type { Palette } from '../palette.ts'
import { shortName } from '../panels/names.ts'
import type { Selection, ViewChoices } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import type { Camera } from './camera.ts'
import { type Extent, type GraphMap, useCanvas } from './canvasStore.ts'
import { CANVAS_FACES, CANVAS_FONT, canvasStyle } from './canvasStyle.ts'
import { type Focus, NO_FOCUS, SHOWN_AS_USUAL } from './drawContext.ts'
import { drawingOf } from './drawing.ts'
import type { Drawing } from './drawn.ts'
import type { Sizes } from './figures.ts'
import { flagImagesOf } from './flagImages.ts'
import type { Box } from './geometry.ts'
import { flagsOf, layoutsFor, wishOf } from './graphMaps.ts'
import { createImageStore } from './imageStore.ts'
import { withPins } from './layout.ts'
import { namesFor, paint } from './paint.ts'
import {
  contentsOf,
  drawingBox,
  type PictureContents,
  type PictureScope,
  partOf,
  type Strength,
  strengthOf,
} from './pictureContents.ts'
import { type Scene, sceneOf } from './scene.ts'
import { foldedIn } from './useShown.ts'
import { windScene } from './windScene.ts'

export interface PictureSubject {
  readonly index: GraphIndex
  /** What passes the filters: the rest is not drawn, so that the picture says nothing that its legend does not. */
  readonly view: View
  /** The choices that the view follows from. */
  readonly choices: ViewChoices
  readonly scope: PictureScope
  /** Marked in the picture, but in one of the whole graph. */
  readonly selection: Selection
  /** The path that lies open: lit in any picture that shows something of it. */
  readonly path: OpenPath | null
}

/** A picture that can be asked what it shows before it is drawn. */
export interface GraphPicture extends PictureContents {
  readonly strength: Strength
  /** The short name of the one actor that is selected in it; null when there is none. */
  readonly centre: string | null
  /** Whether something in it is marked as selected. */
  readonly selected: boolean
  /** The path that is lit in it, the rest standing back; null when none is. */
  readonly path: (OpenPath & LitPath) | null
  /** What the marks on its lines mean, of a comparison or a dispute. */
  readonly notes: readonly NoteMeaning[]
  /** How large things are, in a frame of so many px. */
  readonly sizesIn: (width: number, height: number) => Sizes
  /** @throws Error when the browser cannot give a canvas of that size */
  readonly draw: (frame: PictureFrame) => Promise<HTMLCanvasElement>
}

/** A path as a picture shows it. */
export interface LitPath extends PathOnMap {
  /** Of its ends, as short as they are known by. */
  readonly names: { readonly from: string; readonly to: string }
}

export interface PictureFrame {
  /** In CSS px; the canvas has `scale` times as many pixels each way. */
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly palette: Palette
  readonly theme: 'light' | 'dark'
}

/** A part of the map is brought closer by so much at most: names would out-shout the title. */
const MOST_ZOOM = 1.4
/** The frame that a picture's contents are found in; what there is does not depend on it. */
const ANY_FRAME = { width: 1000, height: 700 }

/** The graph as the page's canvas draws it, with its layout and style, ready to be drawn into a frame of any size. */
export async function graphPicture(subject: PictureSubject): Promise<GraphPicture> {
  const { index, view, scope, selection } = subject
  const choices = choicesOfPicture(subject.choices)
  const handle = useCanvas.getState().handle
  const extent = scope === 'view' && handle ? handle.extent() : null
  const names = index.drawnActors.map(({ name }) => name).join(' ')
  const [map] = await Promise.all([
    mapOf(index),
    ...CANVAS_FACES.map((face) => document.fonts.load(face, names)),
  ])
  const { pins, display } = useApp.getState()
  const layout = withPins(map.arranged, pins)
  const shown = { ...SHOWN_AS_USUAL, folded: foldedIn(index), notes: strandNotesOf(index, choices) }
  const sceneIn = (width: number, height: number): Scene =>
    sceneOf(index, layout, extent?.frame.width ?? width, extent?.frame.height ?? height)
  const window = extent && windowOf(extent)
  const anyScene = sceneIn(ANY_FRAME.width, ANY_FRAME.height)
  const contents = contentsOf(anyScene, view, scope, selection, window)
  const path = shownPath(subject.path, contents, index)
  const focus: Focus = { ...NO_FOCUS, path, ...(scope === 'all' ? {} : { selection }) }
  const centre = focus.selection.kind === 'actor' ? index.actors.get(focus.selection.id) : undefined
  return {
    ...contents,
    strength: strengthOf(drawingOf(anyScene, view, focus, new Map(), shown)),
    centre: centre ? shortName(centre) : null,
    notes: noteMeanings(index, choices, new Set(contents.strands.map(({ id }) => id))),
    selected: contents.actors.some(({ id }) => isMarked(id, focus.selection)),
    path,
    sizesIn: (width, height) => sizesSeen(sceneIn(width, height).fit.sizes),
    draw: async ({ width, height, scale, palette, theme }) => {
      const plain = sceneIn(width, height)
      // Without a worker the strands stay as they are.
      const scene = await windScene(plain).catch(() => plain)
      const ids = new Set([
        ...[...contents.actors, ...contents.strands].map(({ id }) => id),
        ...contents.strands.flatMap(({ a, b }) => [a, b]),
      ])
      const images = display.codes ? new Map() : flagImagesOf(index.drawnActors, map.flags, theme)
      const drawing = partOf(drawingOf(scene, view, focus, images, shown), ids, window)
      const camera = extent ? cameraFor(extent, width, height) : cameraOn(scene, drawing, width, height)
      const canvas = await drawn(drawing, camera, { width, height, scale, palette, theme })
      return extent ? cropped(canvas, extent, width, height, scale) : canvas
    },
  }
}

/** How large things are in the window, where the map fills it. */
const sizesSeen = (sizes: Sizes): Sizes => ({
  ...sizes,
  actors: sizes.actors / sizes.grown,
  lines: sizes.lines / sizes.grown,
  text: sizes.text / sizes.grown,
  grown: 1,
})

/** A path of which no line is in the picture would leave nothing but what stands back. */
function shownPath(
  path: OpenPath | null,
  { strands }: PictureContents,
  { actors }: GraphIndex,
): GraphPicture['path'] {
  const onMap = path && pathOnMap(path.hops)
  if (!path || !onMap || !strands.some(({ id }) => onMap.marked.has(id))) return null
  const name = (id: string): string => {
    const actor = actors.get(id)
    return actor ? shortName(actor) : id
  }
  return { ...path, ...onMap, names: { from: name(path.from), to: name(path.to) } }
}

const isMarked = (id: string, selection: Selection): boolean =>
  selection.kind !== 'none' && selection.id.split('~').includes(id)

/** The part of the map that a window shows, in the scene's px. */
const windowOf = ({ width, height, zoom, pan }: Extent): Box => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
})

/** Draws on a canvas outside the page. */
async function drawn(
  drawing: Drawing,
  camera: Camera,
  { width, height, scale, palette, theme }: PictureFrame,
): Promise<HTMLCanvasElement> {
  const { canvas, context } = emptyCanvas(Math.round(width * scale), Math.round(height * scale))
  const images = createImageStore()
  await images.load(
    drawing.actors.flatMap(({ flag, chip }) => [flag, chip?.flag]).filter((flag) => flag != null),
  )
  const frame = { camera, width, height, ratio: scale }
  const style = { ...canvasStyle(theme, CANVAS_FONT), palette }
  paint(context, drawing, namesFor(drawing, frame), frame, style, images)
  return canvas
}

/** The page's own map, or a new one where no canvas has been on the page. */
async function mapOf(index: GraphIndex): Promise<Pick<GraphMap, 'arranged' | 'flags'>> {
  const { map } = useCanvas.getState()
  if (map?.index === index) return map
  const wish = wishOf(useApp.getState())
  const [{ arranged }, flags] = await Promise.all([
    layoutsFor({ arrangement: 'map', everyone: false, centre: null, tidied: null, ...wish, index }),
    flagsOf(index),
  ])
  return { arranged, flags }
}

/** The camera that shows all of a drawing, in the middle of a frame: nothing is cut, and little room is left over. */
export function cameraOn(scene: Scene, drawing: Drawing, width: number, height: number): Camera {
  const box = drawingBox(drawing)
  if (!box) return { zoom: scene.fit.zoom, pan: scene.fit.pan }
  const across = Math.max(1, box.right - box.left)
  const down = Math.max(1, box.bottom - box.top)
  const zoom = Math.min(MOST_ZOOM, (width - 2) / across, (height - 2) / down)
  return {
    zoom,
    pan: {
      x: width / 2 - ((box.left + box.right) / 2) * zoom,
      y: height / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  }
}

/** The camera that shows in width × height all that a window shows, in its middle. */
export function cameraFor({ width, height, zoom, pan }: Extent, toWidth: number, toHeight: number): Camera {
  const factor = Math.min(toWidth / width, toHeight / height)
  return {
    zoom: zoom * factor,
    pan: {
      x: pan.x * factor + (toWidth - width * factor) / 2,
      y: pan.y * factor + (toHeight - height * factor) / 2,
    },
  }
}

/** Takes away what lies beside the window, where a frame of other proportions would show it. */
function cropped(
  canvas: HTMLCanvasElement,
  extent: Extent,
  width: number,
  height: number,
  scale: number,
): HTMLCanvasElement {
  const factor = Math.min(width / extent.width, height / extent.height)
  const across = extent.width * factor * scale
  const down = extent.height * factor * scale
  const left = (width * scale - across) / 2
  const top = (height * scale - down) / 2
  const { canvas: out, context } = emptyCanvas(canvas.width, canvas.height)
  context.drawImage(canvas, left, top, across, down, left, top, across, down)
  return out
}

function emptyCanvas(
  width: number,
  height: number,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d')
  if (!context) throw new Error(`this browser cannot draw a picture of ${width} × ${height} pixels`)
  return { canvas, context }
}
