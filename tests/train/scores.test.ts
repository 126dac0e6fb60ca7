import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { f1, goldOf, type ScoredDocument, scoreAll, scoreNames } from '../../src/train/scores.ts'
import { type GoldDocument, readNames, readTreebank } from '../../src/train/treebank.ts'

const CONLLU = `# newdoc id = GUM_news_talks
# sent_id = talks-1
# newpar
# text = They can't.
1\tThey\tthey\tPRON\tPRP\t_\t0\troot\t_\t_
2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\tca\tcan\tAUX\tMD\t_\t1\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
4\t.\t.\tPUNCT\t.\t_\t1\tpunct\t_\t_

# sent_id = talks-2
# newpar
# text = Go on
1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_
1.1\tagain\tagain\tADV\tRB\t_\t_\t_\t_\t_
2\ton\ton\tADP\tRP\t_\t1\tcompound:prt\t_\t_
`

const NAMES = `# sent_id = talks-1
1\tThey\tB-PER
2\tca\tO
3\tn't\tB-ORG
4\t.\tI-ORG
`

describe('the language foundation measured', () => {
  let folder: string
  let documents: GoldDocument[]

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-'))
    writeFileSync(join(folder, 'test.conllu'), CONLLU)
    writeFileSync(join(folder, 'names.iob2'), NAMES)
    documents = readTreebank(join(folder, 'test.conllu'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('rebuilds the raw text and the places of words in it', () => {
    const [document] = documents
    expect(document).toMatchObject({ id: 'GUM_news_talks', text: "They can't.\n\nGo on" })
    const words = document!.sentences.flatMap((sentence) => sentence.words)
    expect(words.map(({ start, end }) => document!.text.slice(start, end))).toEqual(
      words.map(({ form }) => form),
    )
    expect(words.map(({ form }) => form)).toEqual(['They', 'ca', "n't", '.', 'Go', 'on'])
    expect(words.map(({ head }) => head)).toEqual([-1, 0, 0, 0, -1, 0])
  })

  it('reads names in BIO', () => {
    expect(readNames(join(folder, 'names.iob2')).get('talks-1')).toEqual([
      { start: 0, end: 1, type: 'PER' },
      { start: 2, end: 4, type: 'ORG' },
    ])
  })

  it('finds nothing to mend in the gold itself, and counts what is wrong', () => {
    const gold = goldOf(documents[0]!)
    const same: ScoredDocument = { ...gold, names: [] }
    const perfect = scoreAll([{ gold, found: same }])
    expect(Object.values(perfect).map(f1)).toEqual([100, 100, 100, 100, 100, 0])

    const [first, ...rest] = gold.words
    const worse = scoreAll([
      {
        gold,
        found: {
          names: [],
          sentences: [{ start: 0, end: 18 }],
          // One word joined with the next, one with a wrong tag, one hung from the wrong head.
          words: [
            { ...first!, upos: 'NOUN' },
            { ...rest[0]!, end: rest[1]!.end },
            rest[2]!,
            { ...rest[3]!, head: '0-4' },
            rest[4]!,
          ],
        },
      },
    ])
    expect(worse.words).toEqual({ right: 4, found: 5, wanted: 6 })
    expect(worse.upos.right).toBe(3)
    expect(worse.las.right).toBe(3)
    expect(worse.sentences.right).toBe(0)
  })

  it('scores names by place and type', () => {
    const gold = [
      { start: 0, end: 4, type: 'PER' },
      { start: 9, end: 11, type: 'ORG' },
    ]
    const found = [
      { start: 0, end: 4, type: 'LOC' },
      { start: 9, end: 11, type: 'ORG' },
    ]
    expect(f1(scoreNames([{ gold, found }]))).toBe(50)
    expect(f1(scoreNames([{ gold, found }], 'ORG'))).toBe(100)
  })
})
