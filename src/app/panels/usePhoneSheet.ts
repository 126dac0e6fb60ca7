import { useEffect, useState } from 'react'
import { usePrinting } from '../printing.ts'
import { useApp } from '../state/store.ts'
import type { PhoneTab } from './PhoneTabs.tsx'
import type { Snap } from './Sheet.tsx'

type Pane = Exclude<PhoneTab, 'graph'>

/** What the phone's sheet shows, and how far it is open. The graph's tab is the evidence, pulled up at most half. */
export function usePhoneSheet() {
  const selection = useApp((state) => state.selection)
  const reading = useApp((state) => state.reading)
  const read = useApp((state) => state.read)
  const printing = usePrinting((state) => state.printing)
  const [pane, setPane] = useState<Pane>('evidence')
  const [snap, setSnap] = useState<Snap>(selection.kind === 'none' ? 'peek' : 'half')
  const selected = JSON.stringify(selection)
  useEffect(() => {
    if (selected === JSON.stringify({ kind: 'none' })) return
    setPane('evidence')
    setSnap((now) => (now === 'peek' ? 'half' : now))
  }, [selected])
  useEffect(() => {
    if (reading) setSnap('peek')
  }, [reading])
  const tab: PhoneTab = pane === 'evidence' && snap !== 'full' ? 'graph' : pane
  const setTab = (next: PhoneTab): void => {
    if (next === 'graph') read(null)
    setPane(next === 'graph' ? 'evidence' : next)
    setSnap(
      next === 'graph'
        ? selection.kind === 'none'
          ? 'peek'
          : 'half'
        : next === 'timeline'
          ? 'half'
          : 'full',
    )
  }
  // On paper it is the evidence whatever the sheet was pulled up for.
  return { pane: printing ? ('evidence' as const) : pane, snap, setSnap, tab, setTab }
}
