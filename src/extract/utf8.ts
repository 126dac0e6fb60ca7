import { err, ok, type Result } from '../base/result.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { decodeUtf8 } from '../nlp/network/bytes.ts'
import type { ArticleFile } from './articleSource.ts'

/** A file's bytes as text, a byte order mark included; an error that names the line where they are not UTF-8. */
export function readUtf8(path: string, bytes: Uint8Array): Result<ArticleFile, Diagnostic> {
  const problem = findInvalidUtf8(bytes)
  if (!problem) return ok({ path, text: decodeUtf8(bytes) })
  return err({
    severity: 'error',
    stage: 'article',
    rule: 'not-utf8',
    message: formatUtf8Problem(problem),
    file: path,
    line: problem.line,
    span: null,
  })
}

/** Where bytes stop being UTF-8. */
export interface Utf8Problem {
  /** Of the first byte that belongs to no character, counted from 0. */
  readonly offset: number
  readonly byte: number
  /** 1-based, lines ended by `\n`, `\r\n` or `\r`. */
  readonly line: number
}

/** The first place where `bytes` is not well-formed UTF-8 (RFC 3629); null when all of it is. */
export function findInvalidUtf8(bytes: Uint8Array): Utf8Problem | null {
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) return { offset: at, byte: bytes[at]!, line: lineAt(bytes, at) }
    at += length
  }
  return null
}

/** `not UTF-8: byte 0x92 at offset 14` */
export const formatUtf8Problem = ({ byte, offset }: Utf8Problem): string =>
  `not UTF-8: byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')} at offset ${offset}; save the file as UTF-8`

/** Bytes of the character that begins at `at`: 1 to 4, or 0 when none does. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  if (first < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  const continues = (offset: number): boolean => ((bytes[at + offset] ?? 0) & 0xc0) === 0x80
  if (first >= 0xc2 && first <= 0xdf) return continues(1) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    // No longer form than needed (E0), no surrogates (ED).
    const low = first === 0xe0 ? 0xa0 : 0x80
    const high = first === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && continues(2) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    // No longer form than needed (F0), nothing above U+10FFFF (F4).
    const low = first === 0xf0 ? 0x90 : 0x80
    const high = first === 0xf4 ? 0x8f : 0xbf
    return second >= low && second <= high && continues(2) && continues(3) ? 4 : 0
  }
  return 0
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let i = 0; i < offset; i++) {
    if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++
  }
  return line
}
