import { expect, it } from 'vitest'
import { toConllu } from '../../src/cli/conllu.ts'
import type { AnnotatedDocument, Token } from '../../src/nlp/document.ts'

const TEXT = 'Xi can’t\ncome.\nHe left.'

/** Words as [form, lemma, upos, head, deprel]; the sentence breaks after each list. */
function annotated(
  sentences: readonly (readonly [string, string, string, number, string][])[],
): AnnotatedDocument {
  let at = 0
  const tokens: Token[] = []
  const spans = sentences.map((words, sentence) => {
    const firstToken = tokens.length
    for (const [form, lemma, upos, head, deprel] of words) {
      const start = TEXT.indexOf(form, at)
      at = start + form.length
      tokens.push({
        index: tokens.length,
        sentence,
        start,
        end: at,
        form,
        lemma,
        upos,
        xpos: '',
        head: head < 0 ? -1 : firstToken + head,
        deprel,
      })
    }
    return {
      index: sentence,
      start: tokens[firstToken]!.start,
      end: at,
      firstToken,
      lastToken: tokens.length,
      paragraph: sentence,
      headline: false,
    }
  })
  return {
    text: TEXT,
    paragraphs: [],
    sentences: spans,
    tokens,
    entities: [{ start: 0, end: 2, firstToken: 0, lastToken: 1, type: 'PERSON' }],
    quotations: [],
    times: [],
  }
}

it('writes CoNLL-U with offsets, gaps and names', () => {
  const document = annotated([
    [
      ['Xi', 'Xi', 'PROPN', 3, 'nsubj'],
      ['ca', 'can', 'AUX', 3, 'aux'],
      ['n’t', 'not', 'PART', 3, 'advmod'],
      ['come', 'come', 'VERB', -1, 'root'],
      ['.', '.', 'PUNCT', 3, 'punct'],
    ],
    [
      ['He', 'he', 'PRON', 1, 'nsubj'],
      ['left', 'leave', 'VERB', -1, 'root'],
      ['.', '.', 'PUNCT', 1, 'punct'],
    ],
  ])
  expect(toConllu('visit', document)).toBe(
    [
      '# newdoc id = visit',
      '# newpar',
      '# sent_id = visit-1',
      '# text = Xi can’t come.',
      '1\tXi\tXi\tPROPN\t_\t_\t4\tnsubj\t_\tstart_char=0|end_char=2|ner=B-PERSON',
      '2\tca\tcan\tAUX\t_\t_\t4\taux\t_\tSpaceAfter=No|start_char=3|end_char=5',
      '3\tn’t\tnot\tPART\t_\t_\t4\tadvmod\t_\tstart_char=5|end_char=8',
      '4\tcome\tcome\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|start_char=9|end_char=13',
      '5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\tstart_char=13|end_char=14',
      '',
      '# newpar',
      '# sent_id = visit-2',
      '# text = He left.',
      '1\tHe\the\tPRON\t_\t_\t2\tnsubj\t_\tstart_char=15|end_char=17',
      '2\tleft\tleave\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|start_char=18|end_char=22',
      '3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tstart_char=22|end_char=23',
      '',
      '',
    ].join('\n'),
  )
})
