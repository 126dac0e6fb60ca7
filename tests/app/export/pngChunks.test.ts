import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { annotatePng } from '../../../src/app/export/pngChunks.ts'
import { chunksOf, textsOf } from '../../support/png.ts'

const blank = (): Uint8Array => new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2 })))

describe('annotatePng', () => {
  it('writes density and texts that a decoder reads, and leaves the pixels alone', () => {
    const texts = { Title: 'Xi in Beijing', Description: 'Лукашенко, Erdoğan', Empty: '' }
    const png = annotatePng(blank(), { dpi: 300, texts })
    expect(chunksOf(png).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IDAT', 'IEND'])
    expect(textsOf(png)).toEqual({ Title: 'Xi in Beijing', Description: 'Лукашенко, Erdoğan' })
    const density = chunksOf(png).find(({ type }) => type === 'pHYs')!.data
    expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([11_811, 11_811, 1])
    // pngjs checks the sum of every chunk.
    expect(PNG.sync.read(Buffer.from(png)).data).toEqual(PNG.sync.read(Buffer.from(blank())).data)
  })

  it('says nothing of density when there is none', () => {
    expect(chunksOf(annotatePng(blank(), { dpi: null, texts: {} })).map(({ type }) => type)).not.toContain(
      'pHYs',
    )
  })

  it('refuses what is no PNG', () => {
    expect(() => annotatePng(new Uint8Array([1, 2, 3]), { dpi: null, texts: {} })).toThrow('no PNG')
  })
})
