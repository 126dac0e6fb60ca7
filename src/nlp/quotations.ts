import type { Span } from '../model/span.ts'
import type { Quotation } from './document.ts'

/** Marks that belong together. Straight and curly double marks are one family, for texts mix them. */
type Family = 'double' | 'low' | 'guillemet' | 'backtick' | 'single'

interface Opening {
  readonly family: Family
  readonly start: number
}

interface Mark extends Span {
  readonly form: string
  /** The characters around it; white space at the ends of the paragraph. */
  readonly before: string
  readonly after: string
}

const MARK = /``|''|["“”„‟«»‹›‘’']/g
const OPENS_BEFORE = /[\s([{—–\-/]/
const CLOSES_AFTER = /[\s)\]}.,;:!?…—–\-/]/
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
/** "the '90s", "'em": an apostrophe, no opening mark. */
const ELISION = /^['’‘](?:\d\ds?\b|(?:em|til|tis|twas|cause|n)\b)/

/** Index of the first of some quotations that a span lies in, marks included; -1 outside all. */
export const quotationAround = (quotations: readonly Quotation[], { start, end }: Span): number =>
  quotations.findIndex((quotation) => quotation.start <= start && end <= quotation.end)

/**
 * Finds what stands between quotation marks: straight, curly, German („…“), guillemets and single ones, which are told
 * from apostrophes. Nested quotations are listed too. One that opens the next paragraph anew goes on there; one without
 * a closing mark ends with its paragraph.
 * @returns quotations by where they start, the marks included
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  let carried: Opening | null = null
  let before: Span | null = null
  for (const paragraph of paragraphs) {
    const marks = readMarks(text, paragraph)
    const first = marks[0]
    const reopens = first !== undefined && first.start === paragraph.start && isOpening(first, [])
    if (carried && before && !reopens) {
      found.push({ start: carried.start, end: before.end, closed: false })
      carried = null
    }
    carried = readParagraph(text, paragraph, marks, carried, found)
    before = paragraph
  }
  if (carried && before) found.push({ start: carried.start, end: before.end, closed: false })
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Reads one paragraph; gives the outermost quotation that is still open at its end. */
function readParagraph(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  carried: Opening | null,
  found: Quotation[],
): Opening | null {
  const closers = singleClosers(marks)
  let open: Opening[] = carried ? [carried] : []
  marks.forEach((mark, i) => {
    if (carried && i === 0) return
    const family = familyOf(mark.form)
    if (family === 'single') {
      if (opensSingle(text, mark)) {
        const end = closers[i]
        if (end !== undefined) found.push({ start: mark.start, end, closed: true })
      }
      return
    }
    if (isOpening(mark, open)) {
      const unclosed = open.findIndex((opening) => opening.family === family)
      if (unclosed >= 0) {
        const end = trimEnd(text, open[unclosed]!.start + 1, mark.start)
        found.push({ start: open[unclosed]!.start, end, closed: false })
        open = open.slice(0, unclosed)
      }
      open.push({ family, start: mark.start })
      return
    }
    const opening = open.findLastIndex((one) => closesFamily(mark.form, one.family))
    if (opening < 0) return
    found.push({ start: open[opening]!.start, end: mark.end, closed: true })
    open = open.slice(0, opening)
  })
  const [outermost, ...inner] = open
  for (const { start } of inner) found.push({ start, end: paragraph.end, closed: false })
  return outermost ?? null
}

function readMarks(text: string, { start, end }: Span): Mark[] {
  return [...text.slice(start, end).matchAll(MARK)].map((match) => {
    const at = start + match.index
    const form = match[0]
    return {
      start: at,
      end: at + form.length,
      form,
      before: at > start ? text[at - 1]! : ' ',
      after: at + form.length < end ? text[at + form.length]! : ' ',
    }
  })
}

function familyOf(form: string): Family {
  if (/^["“”‟]$/.test(form)) return 'double'
  if (form === '„') return 'low'
  if (/^[«»‹›]$/.test(form)) return 'guillemet'
  return form === '``' || form === "''" ? 'backtick' : 'single'
}

const closesFamily = (form: string, family: Family): boolean => {
  switch (family) {
    case 'double':
      return /^["”]$/.test(form)
    case 'low':
      return /^["“”]$/.test(form)
    case 'guillemet':
      return /^[«»‹›]$/.test(form)
    case 'backtick':
      return form === "''"
    case 'single':
      return false
  }
}

/** Whether a mark that is no single one opens a quotation, with those that are open around it. */
function isOpening({ form, before, after }: Mark, open: readonly Opening[]): boolean {
  const isOpen = (family: Family): boolean => open.some((opening) => opening.family === family)
  const looksOpening = OPENS_BEFORE.test(before) && !/[\s.,;:!?)\]]/.test(after)
  switch (form) {
    case '“':
      return !(isOpen('low') && !looksOpening)
    case '„':
    case '‟':
    case '``':
      return true
    case '«':
    case '‹':
      return !isOpen('guillemet') || looksOpening
    case '»':
    case '›':
      return !isOpen('guillemet') && looksOpening
    case '"':
    case '”':
      if (looksOpening) return true
      // `5'10"` is a length.
      return !isOpen('double') && !isOpen('low') && form === '"' && !/\d/.test(before) && /\S/.test(after)
    default:
      return false
  }
}

function opensSingle(text: string, { form, start, before, after }: Mark): boolean {
  if (form !== '‘' && form !== "'") return false
  if (
    !(OPENS_BEFORE.test(before) || /["“„«]/.test(before)) ||
    !(LETTER_OR_DIGIT.test(after) || /[["“.…$£€]/.test(after))
  ) {
    return false
  }
  return !ELISION.test(text.slice(start, start + 8))
}

/**
 * For each mark that may open single quotation marks, the end of the one that closes it, if any. After punctuation a
 * mark closes for sure; after a letter it may be an apostrophe ("the states' rights"), so the former is preferred.
 */
function singleClosers(marks: readonly Mark[]): (number | undefined)[] {
  const closers: (number | undefined)[] = new Array(marks.length)
  let sure: Mark | undefined
  let likely: Mark | undefined
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i]!
    closers[i] = (
      likely && sure && likely.start < sure.start && !/s/.test(likely.before) ? likely : (sure ?? likely)
    )?.end
    const { form, before, after } = mark
    if (
      (form !== '’' && form !== "'") ||
      /\s/.test(before) ||
      !(CLOSES_AFTER.test(after) || /["”»]/.test(after))
    )
      continue
    if (LETTER_OR_DIGIT.test(before)) likely = mark
    else sure = mark
  }
  return closers
}

function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end
  while (trimmed > start && /\s/.test(text[trimmed - 1]!)) trimmed -= 1
  return trimmed
}
