import { useLayoutMode } from '../panels/layoutMode.ts'
import { useMedia } from '../theme.ts'
import { setLook, useTimelineLook } from './look.ts'

/** A window as low as a phone that lies on its side. The CSS has the same bound. */
const LOW = '(max-height: 560px)'

/**
 * Whether the timeline is folded into its strip, and what folds and unfolds it. A low window has it folded until a person unfolds it
 * there, whatever is kept for others; a phone's is never folded: it has a tab of its own.
 */
export function useFolded(): { readonly folded: boolean; readonly toggle: () => void } {
  const low = useMedia(LOW)
  const onPhone = useLayoutMode() === 'phone'
  const collapsed = useTimelineLook((look) => look.collapsed)
  const opened = useTimelineLook((look) => look.opened)
  return {
    folded: !onPhone && (low ? !opened : collapsed),
    toggle: () => setLook(low ? { opened: !opened } : { collapsed: !collapsed }),
  }
}
