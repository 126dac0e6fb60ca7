import { describe, expect, it } from 'vitest'
import { alpha2Of } from '../../../src/app/graph/countryCodes.ts'
import { flagImage, loadFlags, mute } from '../../../src/app/graph/flags.ts'

describe('alpha2Of', () => {
  it.each([
    ['CHN', 'CN'],
    ['AUT', 'AT'],
    ['UKR', 'UA'],
    ['XKX', 'XK'],
    ['GON', undefined],
    ['', undefined],
  ])('%s → %s', (alpha3, alpha2) => {
    expect(alpha2Of(alpha3)).toBe(alpha2)
  })
})

describe('loadFlags', () => {
  it('gives the flags that there are', async () => {
    const flags = await loadFlags(['FRA', 'GON', 'FRA', 'KAZ'])
    expect([...flags.keys()]).toEqual(['FRA', 'KAZ'])
    expect(flags.get('FRA')).toMatch(/^<svg /)
  })
})

describe('mute', () => {
  it.each([
    ['grey stays grey', '#808080', 'light', '#808080'],
    ['short colours are read', '#fff', 'light', '#ffffff'],
    ['red loses saturation', '#ff0000', 'light', '#db0a0a'],
    ['and light in the dark', '#ffffff', 'dark', '#ebebeb'],
  ] as const)('%s', (_, colour, theme, muted) => {
    expect(mute(`<path fill="${colour}"/>`, theme)).toBe(`<path fill="${muted}"/>`)
  })

  it('leaves references alone', () => {
    const svg = '<use href="#star"/>'
    expect(mute(svg, 'light')).toBe(svg)
  })
})

describe('flagImage', () => {
  it('is an SVG with a size, as data', () => {
    const image = flagImage('<svg viewBox="0 0 3 2"></svg>', 'light')
    expect(decodeURIComponent(image)).toMatch(/^data:image\/svg\+xml,<svg width="513" height="342" /)
  })
})
