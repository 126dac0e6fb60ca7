/** Pixels that a flag is kept with: enough for the largest figure at a large zoom. */
const WIDTH = 216
const HEIGHT = 144

export type Bitmap = ImageBitmap | HTMLCanvasElement

/** Images by their address, drawn once into pixels: an SVG that is drawn anew in every frame costs too much. */
export interface ImageStore {
  /** Undefined while it is on its way, and when it cannot be had. */
  readonly get: (address: string) => Bitmap | undefined
  /** Resolves when all of these are there or have failed. */
  readonly load: (addresses: Iterable<string>) => Promise<void>
}

export function createImageStore(): ImageStore {
  const ready = new Map<string, Bitmap>()
  const asked = new Map<string, Promise<void>>()
  return {
    get: (address) => ready.get(address),
    load: async (addresses) => {
      await Promise.all(
        [...new Set(addresses)].map((address) => {
          const known = asked.get(address)
          if (known) return known
          const coming = rasterised(address).then(
            (bitmap) => void ready.set(address, bitmap),
            (error: unknown) => console.info('A flag cannot be drawn; its code is shown:', error),
          )
          asked.set(address, coming)
          return coming
        }),
      )
    },
  }
}

async function rasterised(address: string): Promise<Bitmap> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = HEIGHT
  canvas.getContext('2d')?.drawImage(image, 0, 0, WIDTH, HEIGHT)
  return canvas
}
