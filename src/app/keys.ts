import { useEffect } from 'react'
import { useApp } from './state/store.ts'

/** The heads under which the help lists the keys, in its order. */
export const KEY_GROUPS = [
  'Find',
  'Views',
  'Map',
  'Filters and time',
  'Evidence and reader',
  'Dossier',
] as const

export interface Shortcut {
  /** Each of them does it: `/`, `Shift+R`, `Mod+Z` (Ctrl or Cmd), `Space`. Letters in capitals. */
  readonly keys: readonly string[]
  /** What it does, for the help: "Undo". */
  readonly says: string
  readonly group: (typeof KEY_GROUPS)[number]
  /** null: handled by the part that has the focus, and listed here for the help alone. */
  readonly run: (() => void) | null
  /** Whether it can act now; without it, always. */
  readonly when?: () => boolean
}

const registered = new Set<Shortcut>()

/**
 * Makes shortcuts act and appear in the help. Keys without Ctrl or Cmd act only while they are switched on, no text field
 * has the focus and no dialog is open. Of two with the same key the later one that can act wins.
 * @returns takes them away again
 */
export function registerKeys(shortcuts: readonly Shortcut[]): () => void {
  if (registered.size === 0) addEventListener('keydown', onKey)
  for (const shortcut of shortcuts) registered.add(shortcut)
  return () => {
    for (const shortcut of shortcuts) registered.delete(shortcut)
    if (registered.size === 0) removeEventListener('keydown', onKey)
  }
}

/** `registerKeys` for as long as a component is on the page, with what it last rendered. */
export function useKeys(shortcuts: readonly Shortcut[]): void {
  useEffect(() => registerKeys(shortcuts))
}

/** All shortcuts there are now, in the order of their groups; each says something different. */
export const shortcutsNow = (): readonly Shortcut[] =>
  KEY_GROUPS.flatMap((group) => [
    ...new Map([...registered].filter((one) => one.group === group).map((one) => [one.says, one])).values(),
  ])

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>

/** How a shortcut names what was pressed. Shift is part of it for letters and named keys; a sign such as `?` holds it already. */
export function keyName({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed): string {
  const name = key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key
  const isSign = name.length === 1 && !/\p{L}/u.test(name)
  return [ctrlKey || metaKey ? 'Mod' : '', altKey ? 'Alt' : '', shiftKey && !isSign ? 'Shift' : '', name]
    .filter(Boolean)
    .join('+')
}

const TEXT_FIELD =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])'

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return
  const name = keyName(event)
  const { display } = useApp.getState()
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(TEXT_FIELD) && !worksInFields(name)) return
  if (!name.startsWith('Mod+') && !display.shortcuts) return
  // Space and Enter belong to the button or box that has the focus.
  if (/^(?:Space|Enter)$/.test(name) && target?.closest('button, a, summary, input')) return
  const shortcut = [...registered]
    .reverse()
    .find(({ keys, run, when }) => run !== null && keys.includes(name) && (when?.() ?? true))
  if (!shortcut?.run) return
  event.preventDefault()
  shortcut.run()
}

/** A field has its own undo; what else is pressed with Ctrl or Cmd is meant for the page. */
const worksInFields = (name: string): boolean => /^Mod\+(?!(?:Shift\+)?[ZYACVX]$)/.test(name)
