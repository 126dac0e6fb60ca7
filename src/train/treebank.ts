import { readFileSync } from 'node:fs'
import type { NameSpan, NameType } from '../nlp/network/languageModel.ts'

/** A syntactic word of a treebank, with the place in its document's text that it stands for. */
interface GoldWord {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number
  readonly deprel: string
}

export interface GoldSentence {
  readonly id: string
  readonly words: readonly GoldWord[]
}

/** A document with its raw text rebuilt: sentences joined as `SpaceAfter` says, paragraphs by an empty line. */
export interface GoldDocument {
  /** Names the genre: `GUM_news_…`. */
  readonly id: string
  readonly text: string
  readonly sentences: readonly GoldSentence[]
}

/** Reads a CoNLL-U file. Multi-word tokens ("can't") give the text, their words the parts of it; empty nodes are skipped. */
export function readTreebank(path: string): GoldDocument[] {
  const documents: { id: string; text: string; sentences: { id: string; words: GoldWord[] }[] }[] = []
  /** White space that comes before the next word. */
  let gap = ''
  let startsParagraph = false
  /** The multi-word token whose words are being read: its text's end, and the id of its last word. */
  let whole = { end: 0, last: 0, at: 0 }
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const words: GoldWord[] = []
    let id = ''
    whole = { end: 0, last: 0, at: 0 }
    for (const line of block.split('\n')) {
      if (line.startsWith('# newdoc')) {
        documents.push({ id: line.replace(/^.*= /, ''), text: '', sentences: [] })
        gap = ''
      } else if (line.startsWith('# newpar')) startsParagraph = true
      else if (line.startsWith('# sent_id')) id = line.replace(/^.*= /, '')
      if (line === '' || line.startsWith('#')) continue
      const document = documents.at(-1)
      if (!document) throw new Error(`${path}: a sentence before the first document`)
      const columns = line.split('\t')
      const [
        number = '',
        form = '',
        lemma = '',
        upos = '',
        xpos = '',
        ,
        head = '',
        deprel = '',
        ,
        misc = '',
      ] = columns
      if (number.includes('.')) continue
      if (startsParagraph && document.text !== '') gap = '\n\n'
      startsParagraph = false
      const inWhole = Number(number) <= whole.last
      let start = whole.at
      let end = Number(number) === whole.last ? whole.end : Math.min(start + form.length, whole.end)
      if (!inWhole) {
        document.text += gap + form
        end = document.text.length
        start = end - form.length
        gap = misc.includes('SpaceAfter=No') ? '' : ' '
      }
      if (number.includes('-')) {
        whole = { end, last: Number(number.split('-')[1]), at: start }
        continue
      }
      whole.at = end
      words.push({ form, start, end, lemma, upos, xpos, head: Number(head) - 1, deprel })
    }
    if (words.length > 0) documents.at(-1)!.sentences.push({ id, words })
  }
  return documents
}

const NAME_TYPES: readonly NameType[] = ['PER', 'LOC', 'ORG']

/** Names by sentence id, from a Universal NER file (BIO). */
export function readNames(path: string): Map<string, NameSpan[]> {
  const names = new Map<string, NameSpan[]>()
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    const lines = block.split('\n').filter((line) => line !== '')
    const id = lines.find((line) => line.startsWith('# sent_id'))?.replace(/^.*= /, '')
    if (id === undefined) continue
    const tags = lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split('\t')[2] ?? 'O')
    const spans: NameSpan[] = []
    tags.forEach((tag, start) => {
      const type = NAME_TYPES.find((name) => tag === `B-${name}`)
      if (!type) return
      let end = start + 1
      while (tags[end] === `I-${type}`) end += 1
      spans.push({ start, end, type })
    })
    names.set(id, spans)
  }
  return names
}
