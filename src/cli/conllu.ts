import type { AnnotatedDocument, Entity, Sentence, Token } from '../nlp/document.ts'

/**
 * An annotated document as CoNLL-U (https://universaldependencies.org/format.html). MISC holds `SpaceAfter=No`,
 * `start_char` and `end_char` (UTF-16 code units into the article's text) and `ner` (BIO tag of the named entity).
 * A new paragraph is marked by `# newpar`.
 */
export function toConllu(articleId: string, document: AnnotatedDocument): string {
  const entityTags = tagEntities(document.entities)
  return document.sentences
    .map((sentence, index) => {
      const before = document.sentences[index - 1]
      const comments = [
        ...(index === 0 ? [`# newdoc id = ${articleId}`] : []),
        ...(before?.paragraph === sentence.paragraph ? [] : ['# newpar']),
        `# sent_id = ${articleId}-${index + 1}`,
        `# text = ${document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`,
      ]
      const tokens = document.tokens.slice(sentence.firstToken, sentence.lastToken)
      const lines = tokens.map((token) => wordLine(token, sentence, document, entityTags))
      return `${[...comments, ...lines].join('\n')}\n\n`
    })
    .join('')
}

function wordLine(
  token: Token,
  sentence: Sentence,
  { tokens }: AnnotatedDocument,
  entityTags: ReadonlyMap<number, string>,
): string {
  const place = (index: number): number => index - sentence.firstToken + 1
  const next = tokens[token.index + 1]
  const glued = next !== undefined && next.start === token.end
  const misc = [
    ...(glued ? ['SpaceAfter=No'] : []),
    `start_char=${token.start}`,
    `end_char=${token.end}`,
    ...(entityTags.has(token.index) ? [`ner=${entityTags.get(token.index)}`] : []),
  ]
  return [
    place(token.index),
    field(token.form),
    field(token.lemma),
    field(token.upos),
    field(token.xpos),
    '_',
    token.head < 0 ? 0 : place(token.head),
    field(token.deprel),
    '_',
    misc.join('|'),
  ].join('\t')
}

/** Fields hold no white space but single spaces, and are never empty. */
const field = (value: string): string => value.replace(/\s+/g, ' ') || '_'

/** `B-PERSON`, `I-PERSON` by index of the token. */
function tagEntities(entities: readonly Entity[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>()
  for (const { firstToken, lastToken, type } of entities) {
    for (let index = firstToken; index < lastToken; index++) {
      tags.set(index, `${index === firstToken ? 'B' : 'I'}-${type}`)
    }
  }
  return tags
}
