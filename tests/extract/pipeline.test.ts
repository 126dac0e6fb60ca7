import { describe, expect, it } from 'vitest'
import { STAGES } from '../../src/extract/pipeline.ts'
import { read } from '../support/relations.ts'

describe('the pipeline', () => {
  it('gives each stage what it needs from a stage before it, and each result once', () => {
    const given = new Set<string>()
    for (const { name, needs, gives } of STAGES) {
      for (const need of needs) expect(given, `${name} needs ${need}`).toContain(need)
      expect(given).not.toContain(gives)
      given.add(gives)
    }
  })

  it('reads any text, also an empty one', () => {
    for (const text of ['', '\n\n', '…', '€ ', 'x'.repeat(3000), '😀 “']) {
      expect(read(text).relations).toEqual([])
    }
  })

  it('gives relations in the order of the text, with ids of the article', () => {
    const { relations } = read('Peru thanked Chile. Then Bolivia condemned Brazil. Kenya invaded Uganda.')
    expect(relations.map(({ id }) => id)).toEqual(['a:1', 'a:2', 'a:3'])
    const starts = relations.map(({ evidence }) => evidence.trigger.start)
    expect(starts).toEqual([...starts].sort((one, other) => one - other))
  })

  it('points into the text', () => {
    const text = 'On Monday, Peru thanked Chile.'
    const [relation] = read(text).relations
    const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
    expect(relation && at(relation.evidence.trigger)).toBe('thanked')
    expect(relation && at(relation.evidence.source)).toBe('Peru')
    expect(relation && at(relation.evidence.target)).toBe('Chile')
    expect(relation?.evidence.time && at(relation.evidence.time)).toMatch(/Monday/)
    expect(relation?.why.path).toBe('Peru —subject of→ thanked —object of→ Chile')
  })

  it('tells once per sentence what two words tell of one pair', () => {
    const { relations } = read('Peru condemned and denounced Chile.')
    expect(relations).toHaveLength(1)
  })

  it('leaves a note for a sentence with two actors and a trigger that gave nothing', () => {
    const { relations, diagnostics } = read('Peru had good harvests, and the premier of Chile resigned.')
    expect(relations).toEqual([])
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'note', stage: 'weighing', rule: 'no-parties' }),
    )
  })
})
