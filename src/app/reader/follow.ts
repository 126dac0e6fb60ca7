import { create } from 'zustand'

/** Whether the map lights what stands at the reading line as the article is scrolled. */
export const useFollow = create<{ readonly on: boolean }>()(() => ({ on: false }))

/** The reading line, as a share of the height from the top. */
const LINE = 0.38

/** The relation whose trigger was passed last by the reading line; null above the first one. */
export function atReadingLine(frame: HTMLElement): string | null {
  const { top, height } = frame.getBoundingClientRect()
  const line = top + height * LINE
  let last: string | null = null
  for (const trigger of frame.querySelectorAll<HTMLElement>('[data-relation]')) {
    if (trigger.getBoundingClientRect().top > line) break
    last = trigger.dataset.relation ?? null
  }
  return last
}
