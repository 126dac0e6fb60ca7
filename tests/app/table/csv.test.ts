import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/app/table/csv.ts'

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let at = 1
  let row: string[] = []
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        cell += text[at]
        if (text[at] === '"') at++
      }
      at++
    } else while (text[at] !== ',' && text[at] !== '\r') cell += text[at++]
    row.push(cell)
    if (text[at] === ',') at++
    else {
      rows.push(row)
      row = []
      at += 2
    }
  }
  return rows
}

describe('toCsv', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2.1', '-2.1'],
    ['+2', '+2'],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
    ['\t=1', "'\t=1"],
    [' =1', "' =1"],
    ['−9.3', '−9.3'],
    ['', ''],
  ])('%j is written %s', (text, cell) => expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`))

  it('comes back as it went, but for the apostrophe before a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1', 'a"b', ',', '\r\n', '-1', '@x', '"'))
    const width = fc.integer({ min: 1, max: 4 })
    fc.assert(
      fc.property(
        width.chain((n) => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { minLength: 1 })),
        (rows) => {
          const read = readCsv(toCsv(rows))
          expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length))
          read.forEach((row, r) => {
            row.forEach((text, c) => {
              const given = rows[r]![c]!
              expect([given, `'${given}`]).toContain(text)
              expect(/^[=@]/.test(text.trimStart())).toBe(false)
            })
          })
        },
      ),
    )
  })
})
