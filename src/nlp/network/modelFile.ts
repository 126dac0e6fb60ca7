import { err, ok, type Result } from '../../base/result.ts'
import { crc32, decodeUtf8, readHalves } from './bytes.ts'

/*
 * Reads the model file; `src/train/modelfile.py` writes it and describes every byte.
 */

const MODEL_VERSION = 1
const MAGIC = 'ENTENTE\n'
const PAYLOAD = 20

/** Why bytes are no model. `message` is for people. */
export interface ModelError {
  readonly kind: 'not-a-model' | 'wrong-version' | 'truncated' | 'corrupt'
  readonly message: string
}

export interface Labels {
  readonly upos: readonly string[]
  /** Empty in a model without Penn tags. */
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  /** BIO tags of names: O, B-PER, I-PER … */
  readonly names: readonly string[]
}

/** Integer codes with one scale per row (`matrix`) or per column (`table`, stored column by column). */
export interface Quantised {
  readonly rows: number
  readonly columns: number
  readonly codes: Int8Array
  readonly scales: Float32Array
}

/** A model file, taken apart but not yet made ready for the kernels. */
export interface ModelContent {
  /** `c3` a convolution of window 3, `l128` a BiLSTM of 128 units a direction; from below. */
  readonly layers: readonly string[]
  readonly width: number
  readonly arc: number
  readonly label: number
  readonly features: readonly string[]
  readonly labels: Labels
  /** Value → row, from 1, per feature, and `vectors` for the words that have a word vector. */
  readonly vocabularies: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Entries of the gazetteer's lists, in the order of their bits. */
  readonly gazetteer: ReadonlyMap<string, readonly string[]>
  has(name: string): boolean
  /** Throws on an unknown name: then the program does not fit the version it claims to read. */
  quantised(name: string): Quantised
  vector(name: string): Float32Array
}

interface Header extends Pick<ModelContent, 'layers' | 'width' | 'arc' | 'label' | 'features' | 'labels'> {
  readonly vocabularies: readonly { readonly name: string; readonly count: number; readonly bytes: number }[]
  readonly gazetteer: readonly { readonly name: string; readonly bytes: number }[]
  readonly tensors: readonly {
    readonly name: string
    readonly shape: readonly number[]
    readonly kind: 'matrix' | 'table' | 'vector'
  }[]
}

/** Checks magic, version, length and checksum, in this order, then reads. `bytes` stays in use. */
export function readModelFile(bytes: Uint8Array): Result<ModelContent, ModelError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = decodeLatin(bytes.subarray(0, MAGIC.length))
  if (!MAGIC.startsWith(start)) return fail('not-a-model', 'these bytes are not a language model of Entente')
  if (bytes.length < PAYLOAD) {
    return fail('truncated', `the language model ends after ${bytes.length} bytes, inside its first line`)
  }
  const version = view.getUint32(8, true)
  if (version !== MODEL_VERSION) {
    return fail(
      'wrong-version',
      `the language model has version ${version}; this program reads ${MODEL_VERSION}`,
    )
  }
  const length = view.getUint32(16, true)
  const payload = bytes.subarray(PAYLOAD)
  if (payload.length < length) {
    return fail(
      'truncated',
      `the language model is cut off: ${bytes.length} bytes of ${length + PAYLOAD}; fetch it again`,
    )
  }
  if (payload.length > length || crc32(payload) !== view.getUint32(12, true)) {
    return fail('corrupt', 'the language model is damaged: its checksum does not match; fetch it again')
  }
  return ok(readPayload(payload, view.getUint32(PAYLOAD, true)))
}

const fail = (kind: ModelError['kind'], message: string): Result<never, ModelError> => err({ kind, message })

/** One character per byte. */
function decodeLatin(bytes: Uint8Array): string {
  let text = ''
  // In portions: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}

function readPayload(payload: Uint8Array, headerLength: number): ModelContent {
  let at = 4
  const take = (count: number): Uint8Array => {
    const part = payload.subarray(at, at + count)
    at += count
    return part
  }
  // The checksum vouches for the writer's own JSON; nothing else has to be validated.
  const header: Header = JSON.parse(decodeUtf8(take(headerLength)))
  const vocabularies = new Map(
    header.vocabularies.map(({ name, count, bytes }) => [name, readVocabulary(take(bytes), count)]),
  )
  const gazetteer = new Map(
    header.gazetteer.map(({ name, bytes }) => [name, decodeUtf8(take(bytes)).split('\n').filter(Boolean)]),
  )
  const quantised = new Map<string, Quantised>()
  const vectors = new Map<string, Float32Array>()
  for (const { name, shape, kind } of header.tensors) {
    const [rows = 0, columns = 1] = shape
    if (kind === 'vector') {
      vectors.set(name, readHalves(take(2 * rows), 0, rows))
      continue
    }
    const bytes = take(rows * columns)
    const codes = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
    const count = kind === 'matrix' ? rows : columns
    quantised.set(name, { rows, columns, codes, scales: readHalves(take(2 * count), 0, count) })
  }
  const { layers, width, arc, label, features, labels } = header
  return {
    ...{ layers, width, arc, label, features, labels, vocabularies, gazetteer },
    has: (name) => quantised.has(name) || vectors.has(name),
    quantised: (name) => known(quantised, name),
    vector: (name) => known(vectors, name),
  }
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name)
  if (value === undefined) throw new Error(`the language model has no ${name}`)
  return value
}

/** Undoes front coding: every value is the length shared with the value before, the rest, a line end. */
function readVocabulary(bytes: Uint8Array, count: number): Map<string, number> {
  const ids = new Map<string, number>()
  // One character a byte: cutting one long string is several times faster than decoding 40,000 short ones.
  const text = decodeLatin(bytes)
  let value = ''
  for (let row = 1, at = 0; row <= count; row++) {
    const end = text.indexOf('\n', at + 1)
    value = value.slice(0, text.charCodeAt(at)) + text.slice(at + 1, end)
    ids.set(/[\x80-\xff]/.test(value) ? decodeUtf8(encodeLatin(value)) : value, row)
    at = end + 1
  }
  return ids
}

const encodeLatin = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))
