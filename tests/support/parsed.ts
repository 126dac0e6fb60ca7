import type { Token } from '../../src/nlp/document.ts'

/**
 * One sentence as a parser gives it, a word a line: form, part of speech, tag, number of the head from 1 (0 for the root), relation,
 * lemma where it is not the form.
 */
export function parsed(rows: string): readonly Token[] {
  return rows
    .trim()
    .split('\n')
    .map((row, index): Token => {
      const [form = '', upos = '', xpos = '', head = '', deprel = '', lemma = form.toLowerCase()] = row
        .trim()
        .split(/\s+/)
      return { index, sentence: 0, start: 0, end: 0, form, lemma, upos, xpos, head: Number(head) - 1, deprel }
    })
}
