import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/app/palette/findActors.ts'
import { readPath } from '../../../src/app/palette/readPath.ts'
import { actor } from '../../support/graphs.ts'

const names = namesOf([
  actor('IRN', { name: 'Iran', aliases: ['Tehran'] }),
  actor('QAT', { name: 'Qatar' }),
  actor('USA', { name: 'United States', aliases: ['US'] }),
  actor('TTO', { name: 'Trinidad and Tobago' }),
])

describe('readPath', () => {
  it.each([
    ['path Iran -> Qatar', 'IRN QAT'],
    ['path Iran → Qatar', 'IRN QAT'],
    ['path from tehran to katar', 'IRN QAT'],
    ['Path iran to us', 'IRN USA'],
    ['between US and Iran', 'USA IRN'],
    ['between Trinidad and Tobago and Iran', null],
    ['from united states to qatar', 'USA QAT'],
    ['iran->qatar', 'IRN QAT'],
    ['path Iran', null],
    ['path Iran -> Iran', null],
    ['path Iran -> Nowhere', null],
    ['from march to may 2024', null],
    ['between', null],
  ])('%s: %s', (text, ids) => {
    const path = readPath(text, names)
    expect(path && `${path.from} ${path.to}`).toBe(ids)
  })
})
