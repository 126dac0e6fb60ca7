import { DARK, LIGHT } from '../palette.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import type { View } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { type Camera, createCanvas } from './canvas.ts'
import { type Extent, type GraphMap, useCanvas } from './canvasStore.ts'
import { drawingOf, NO_FOCUS } from './drawing.ts'
import { flagImagesOf } from './flagImages.ts'
import { loadFlags } from './flags.ts'
import { requestLayout } from './requestLayout.ts'
import { sceneOf } from './scene.ts'
import { CANVAS_FACES, CANVAS_FONT } from './style.ts'

export interface GraphPictureOptions {
  readonly index: GraphIndex
  /** What passes the filters: the rest is not drawn, so that the picture says nothing that its legend does not. */
  readonly view: View
  /** The whole graph, or the part that the canvas on the page shows. */
  readonly scope: 'all' | 'view'
  /** In CSS px; the canvas has `scale` times as many pixels each way. */
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly theme: 'light' | 'dark'
  /** A CSS colour; null: transparent. */
  readonly background: string | null
}

/** Images are data already in memory; this many ms are plenty. */
const IMAGE_PATIENCE = 3000

/**
 * Draws the graph as the page's canvas draws it, with its layout and style, into a canvas of its own. The graph is fitted into
 * the picture's frame as it would be into a window of that size. A picture of the view shows what is selected as well.
 * @throws Error when the browser cannot give a canvas of that size
 */
export async function drawGraphPicture(options: GraphPictureOptions): Promise<HTMLCanvasElement> {
  const { index, view, scope, width, height, scale, theme, background } = options
  const { handle } = useCanvas.getState()
  const [map] = await Promise.all([mapOf(index), ...CANVAS_FACES.map((face) => document.fonts.load(face))])
  const extent = scope === 'view' && handle ? handle.extent() : null
  const scene = sceneOf(index, map.layout, extent?.frame.width ?? width, extent?.frame.height ?? height)
  const camera = extent ? cameraFor(extent, width, height) : { zoom: scene.fit.zoom, pan: { x: 0, y: 0 } }
  const host = document.createElement('div')
  host.style.cssText = `position:fixed;left:-99999px;top:0;width:${width}px;height:${height}px`
  document.body.append(host)
  const canvas = createCanvas(host, { pixelRatio: 1 })
  try {
    const images = flagImagesOf(index.drawnActors, map.flags, theme)
    const focus = scope === 'view' ? { ...NO_FOCUS, selection: useApp.getState().selection } : NO_FOCUS
    const shown = (id: string): boolean => view.actorIds.has(id) || view.strandById.has(id)
    canvas.setStyle(theme === 'dark' ? DARK : LIGHT, CANVAS_FONT)
    canvas.setCamera(camera)
    canvas.draw(drawingOf(scene, view, focus, images).filter(({ owner }) => shown(owner)))
    await canvas.imagesLoaded(IMAGE_PATIENCE)
    return await copyOf(await canvas.toPng(scale), width * scale, height * scale, background)
  } finally {
    canvas.destroy()
    host.remove()
  }
}

/** The page's own map, or a new one where no canvas has been on the page. */
async function mapOf(index: GraphIndex): Promise<GraphMap> {
  const { map } = useCanvas.getState()
  if (map?.index === index) return map
  const [layout, flags] = await Promise.all([
    requestLayout(index, new AbortController().signal),
    loadFlags(index.drawnActors.flatMap(({ country }) => country ?? [])),
  ])
  return { index, layout, flags }
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

async function copyOf(
  png: Blob,
  width: number,
  height: number,
  background: string | null,
): Promise<HTMLCanvasElement> {
  const copy = document.createElement('canvas')
  copy.width = Math.round(width)
  copy.height = Math.round(height)
  const context = copy.getContext('2d')
  if (!context) throw new Error(`this browser cannot draw a picture of ${copy.width} × ${copy.height} pixels`)
  if (background !== null) {
    context.fillStyle = background
    context.fillRect(0, 0, copy.width, copy.height)
  }
  const bitmap = await createImageBitmap(png)
  context.drawImage(bitmap, 0, 0)
  bitmap.close()
  return copy
}
