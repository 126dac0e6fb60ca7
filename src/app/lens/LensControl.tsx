import { ChevronDown, Eye } from 'lucide-react'
import { useRef, useState } from 'react'
import { useKeys } from '../keys.ts'
import { useIndex, useViewChoices } from '../panels/useGraph.ts'
import { LensMenu } from './LensMenu.tsx'
import './lensControl.css'
import { lensWords } from './voices.ts'

/** By whose word the graph is told, and the way to another voice. Key: L. */
export function LensControl() {
  const index = useIndex()
  const { lens } = useViewChoices()
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useKeys([
    { keys: ['L'], says: 'Choose by whose word', group: 'Views', run: () => menu.current?.showPopover() },
  ])
  const words = lensWords(lens, index)
  return (
    <>
      <button
        type="button"
        className="lens-button"
        data-active={lens.kind !== 'everyone' || undefined}
        popoverTarget="lens-menu"
        aria-keyshortcuts="L"
        aria-label={`As told by ${words}. Choose a voice`}
        title="By whose word the graph is told (L)"
      >
        <Eye size={18} aria-hidden />
        <span className="lens-as">As told by</span>
        <b>{words}</b>
        <ChevronDown size={15} aria-hidden />
      </button>
      <div
        ref={menu}
        id="lens-menu"
        className="lens-menu"
        popover="auto"
        role="dialog"
        aria-label="As told by"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && <LensMenu onClose={() => menu.current?.hidePopover()} />}
      </div>
    </>
  )
}
