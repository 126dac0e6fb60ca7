import { describe, expect, it } from 'vitest'
import { keyName } from '../../src/app/keys.ts'

describe('keyName', () => {
  const none = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }
  it.each([
    [{ key: 'd' }, 'D'],
    [{ key: 'R', shiftKey: true }, 'Shift+R'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: '/', shiftKey: true }, '/'],
    [{ key: ' ' }, 'Space'],
    [{ key: 'z', ctrlKey: true }, 'Mod+Z'],
    [{ key: 'Z', metaKey: true, shiftKey: true }, 'Mod+Shift+Z'],
    [{ key: 'ArrowLeft', shiftKey: true }, 'Shift+ArrowLeft'],
    [{ key: 'ArrowLeft', altKey: true }, 'Alt+ArrowLeft'],
    [{ key: '1' }, '1'],
  ])('%o is %s', (pressed, name) => expect(keyName({ ...none, ...pressed })).toBe(name))
})
