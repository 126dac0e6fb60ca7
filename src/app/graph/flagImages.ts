import type { Actor } from '../../model/actor.ts'
import type { FlagImages } from './drawnActor.ts'
import { type FlagTheme, flagImage } from './flags.ts'

/** The flag of each actor that has one, as an image in a theme's strength. */
export function flagImagesOf(
  actors: readonly Actor[],
  flags: ReadonlyMap<string, string>,
  theme: FlagTheme,
): FlagImages {
  const images = new Map([...flags].map(([code, svg]) => [code, flagImage(svg, theme)]))
  return new Map(
    actors.flatMap(({ id, country }) => {
      const image = country === null ? undefined : images.get(country)
      return image === undefined ? [] : [[id, image] as const]
    }),
  )
}
