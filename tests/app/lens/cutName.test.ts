import { expect, it } from 'vitest'
import { partsOf } from '../../../src/app/lens/CutName.tsx'

it.each([
  ['Blinken', ['Blinken', '']],
  ['Antony Blinken', ['Antony ', 'Blinken']],
  ['CNN itself', ['CNN ', 'itself']],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', ['Llanfairpwllgwyngyllgoge', 'rychwyrndrobwll']],
  ['House of Hohenzollern-Sigmaringen', ['House of Hohenzoll', 'ern-Sigmaringen']],
])('“%s” keeps its end', (name, parts) => {
  expect(partsOf(name)).toEqual(parts)
})
