import { X } from 'lucide-react'
import { Fragment, useEffect, useRef } from 'react'
import '../dialog.css'
import { KEY_GROUPS, shortcutsNow } from '../keys.ts'
import { useApp } from '../state/store.ts'
import './help.css'

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

const KEY_WORDS: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  Shift: isMac ? '⇧' : 'Shift',
  Alt: isMac ? '⌥' : 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** All keys that do something, as they are registered, and the switch for the single ones. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { shortcuts } = useApp((state) => state.display)
  const setDisplay = useApp((state) => state.setDisplay)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  const all = shortcutsNow()
  return (
    <dialog ref={dialog} className="dialog help-dialog" aria-labelledby="help-title" onClose={onClose}>
      <header>
        <h2 id="help-title">Keys</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()} aria-label="Close">
          <X size={20} aria-hidden />
        </button>
      </header>
      <div className="help-body">
        <label className="help-switch">
          <input
            type="checkbox"
            checked={shortcuts}
            onChange={(event) => setDisplay({ shortcuts: event.currentTarget.checked })}
          />
          Single keys act
          <span>
            Those with {KEY_WORDS.Mod} always do. Switch the others off if you dictate or hit keys by mistake.
          </span>
        </label>
        <div className="help-groups">
          {KEY_GROUPS.map((group) => {
            const rows = all.filter((shortcut) => shortcut.group === group)
            if (rows.length === 0) return null
            return (
              <section key={group} aria-label={group}>
                <h3>{group}</h3>
                <dl>
                  {rows.map(({ keys, says }) => (
                    <div key={says}>
                      <dt>
                        {keys.map((key, i) => (
                          <Fragment key={key}>
                            {i > 0 && <span>or</span>}
                            <Keys name={key} />
                          </Fragment>
                        ))}
                      </dt>
                      <dd>{says}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            )
          })}
        </div>
      </div>
    </dialog>
  )
}

function Keys({ name }: { readonly name: string }) {
  return name.split('+').map((part) => <kbd key={part}>{KEY_WORDS[part] ?? part}</kbd>)
}
