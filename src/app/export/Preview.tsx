import { useEffect, useState } from 'react'
import { lookOf } from './grounds.ts'
import { canvasLimits } from './pictureSize.ts'
import { type PictureOptions, renderPicture } from './renderPicture.ts'
import type { PictureState } from './useGraphPicture.ts'

/** Px that the preview is drawn with at most: as sharp as a screen of two pixels per px shows it. */
const MOST_WIDTH = 1100
const MOST_HEIGHT = 800
/** The preview waits until typing rests, in milliseconds. */
const REST_MS = 150

type Shown =
  | { readonly status: 'drawing' }
  | { readonly status: 'shown'; readonly url: string }
  | { readonly status: 'failed'; readonly message: string }

/** The picture itself, drawn by the same code with fewer pixels, a moment after the last change. */
export function Preview({
  picture,
  options,
  alt,
}: {
  readonly picture: PictureState
  readonly options: Omit<PictureOptions, 'scale'>
  readonly alt: string
}) {
  const [shown, setShown] = useState<Shown>({ status: 'drawing' })
  useEffect(() => {
    if (picture.status !== 'ready') return
    let stale = false
    const { width, height } = options.shape
    const scale = Math.min(1, MOST_WIDTH / width, MOST_HEIGHT / height)
    const timer = setTimeout(() => {
      renderPicture(picture.picture, { ...options, scale }, canvasLimits(navigator))
        .then(({ canvas }) => new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')))
        .then((blob) => {
          if (stale) return
          if (blob) setShown({ status: 'shown', url: URL.createObjectURL(blob) })
          else setShown({ status: 'failed', message: 'the browser made no picture' })
        })
        .catch((error: unknown) => {
          if (!stale)
            setShown({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
        })
    }, REST_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [picture, options])
  useEffect(() => (shown.status === 'shown' ? () => URL.revokeObjectURL(shown.url) : undefined), [shown])
  const { transparent, theme } = lookOf(options.ground)
  const failed = picture.status === 'failed' ? picture : shown.status === 'failed' ? shown : null
  return (
    <figure className="export-preview" data-clear={transparent ? theme : undefined}>
      {failed ? (
        <p>The picture could not be drawn: {failed.message}</p>
      ) : shown.status === 'shown' ? (
        <img
          src={shown.url}
          alt={alt}
          style={{ aspectRatio: `${options.shape.width} / ${options.shape.height}` }}
        />
      ) : (
        <p>Drawing …</p>
      )}
    </figure>
  )
}
