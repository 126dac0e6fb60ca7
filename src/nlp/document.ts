import type { Span } from '../model/span.ts'

/**
 * A word in the sense of Universal Dependencies. "can't" is two ("ca", "n't"), "Putin's" two ("Putin", "'s").
 * Words never overlap; what lies between them is white space.
 */
export interface Token extends Span {
  /** Position in `AnnotatedDocument.tokens`. */
  readonly index: number
  /** Position of its sentence in `AnnotatedDocument.sentences`. */
  readonly sentence: number
  /** The characters from `start` to `end`. */
  readonly form: string
  readonly lemma: string
  /** Universal part of speech: NOUN, PROPN, VERB, AUX … */
  readonly upos: string
  /** Penn Treebank tag: VBD, NNP … */
  readonly xpos: string
  /** Index in `AnnotatedDocument.tokens` of the head, -1 for the root of a sentence. */
  readonly head: number
  /** Universal dependency relation with its subtype: `nsubj:pass`. */
  readonly deprel: string
}

export interface Sentence extends Span {
  readonly index: number
  /** Its tokens are `tokens.slice(firstToken, lastToken)`. */
  readonly firstToken: number
  readonly lastToken: number
  /** Index of its paragraph in `AnnotatedDocument.paragraphs`. */
  readonly paragraph: number
  /** A title, heading, label or dateline rather than running prose. */
  readonly headline: boolean
}

/** NORP: a people, a creed or another group, by its adjective or its members. */
type EntityType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'NORP' | 'EVENT' | 'DATE'

/** A named entity: whole tokens `[firstToken, lastToken)`. */
export interface Entity extends Span {
  readonly firstToken: number
  readonly lastToken: number
  readonly type: EntityType
}

/** Words between quotation marks, the marks included; may run over several sentences. */
export interface Quotation extends Span {
  /** Whether a closing mark was found; a quotation that opens every paragraph anew stays open until the last. */
  readonly closed: boolean
}

/** A time expression with its reading against the article's date. Dates are ISO, both inclusive. */
export interface TimeExpression extends Span {
  readonly from: string
  readonly to: string
  readonly granularity: 'day' | 'week' | 'month' | 'year' | 'range'
  /** Of "since October", October itself. */
  readonly begin?: Pick<TimeExpression, 'from' | 'to' | 'granularity'>
  /** What the reading rests on, in words: "Tuesday, the last one before 1 March 2023". */
  readonly reading: string
}

/** A text with everything that the language foundation knows about it. */
export interface AnnotatedDocument {
  readonly text: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly times: readonly TimeExpression[]
}
