import type { Span } from '../model/span.ts'
import { TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { isCapital, isSmall, isWordAt } from './characters.ts'

/*
 * Where sentences end inside a paragraph, by the conventions of the UD treebanks: an end mark and what closes after it
 * (quotation marks, brackets) belong to the sentence; `"…?" he asked` is one sentence. The tokenizer has already
 * given abbreviations their stop, so that a stop of its own is an end nearly always.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that open sentences, in capitals as no name has them: "… in the U.S. The …". */
const OPENERS = words(`
  The A An This That These Those There Here It He She They We I You Its His Her Their Our My Your Who What When Where
  Why How Which In On At For From With By To Of As If But And Or So Yet Nor Because Since While After Before During
  Under Over Until Although Though Despite However Meanwhile Moreover Instead Also Then Now Both Some Many Most Several
  Few All Each Every Another Other Others Such Only Even Just Still Not No Yes According Among Between Earlier Later
  Last Once Perhaps Thus Therefore Nevertheless Today Yesterday
`)

/** Openers that begin a sentence even when the one before has no end mark: they are no part of names. */
const RUN_ON_OPENERS = words(`
  The This That These Those There It He She They We You Its His Her Their Our Your If But And So Because When While
  What Why How Where Please Thanks Then Also Can Could Would Should Will Did Does Do Is Are Have Has Here
`)

/** Verbs that carry a quotation, as they follow it: `"Why now?" Putin asked`. */
const SPEECH = words(`
  said says say asked asks told tells added adds wrote writes replied replies answered declared declares explained
  insisted wondered warned demanded shouted cried tweeted joked quipped exclaimed quoted continued recalled
`)

const END_MARK = /^(?:[.!?。！？]+|…+|[.…]{2,}|[!?.]*[!?][!?.]*)$/
const TRAILING_DOTS = /^(?:\.{2,}|…+|\.*…\.*)$/u
const CLOSER = /^(?:[)\]}”’»›]|''|’’|[:;=]-?[)DPp])$/u
const STRAIGHT_QUOTE = /^["']$/
const OPENING = /^[("“‘«„[]|^\u0060\u0060$/
/** "***", "=====": a rule across the page, a sentence of its own in the treebanks. */
const RULE = /^(?:\*{3,}|={3,}|-{5,}|~{3,})$/
/** The words and brackets of the longest citation mark. */
const CITATION_WORDS = 5
/** How far a verb of speech may stand behind the quotation that it carries. */
const SPEECH_REACH = 7
/** The longest sender's name before a time stamp. */
const STAMP_REACH = 8
/** A bracket longer than this does not hold a sentence together. */
const BRACKET_REACH = 60

/**
 * The sentences of one paragraph, as the ends of their runs of words.
 * @param tokens the words of the paragraph, spans into `text`
 * @returns indices one past the last word of each sentence, rising; the last is `tokens.length`
 */
export function splitSentences(text: string, tokens: readonly Span[]): number[] {
  const forms = tokens.map(({ start, end }) => text.slice(start, end))
  const paragraph: Paragraph = { text, tokens, forms, bracketEnds: matchBrackets(forms) }
  const ends: number[] = []
  let first = 0
  let straightQuotes = 0
  let held = 0
  for (let i = 0; i < forms.length; i += 1) {
    const form = forms[i]!
    if (form === '"') straightQuotes += 1
    held = Math.max(held, i > first ? (paragraph.bracketEnds.get(i) ?? 0) : 0)
    if (RULE.test(form)) {
      if (i > first) ends.push(i)
      first = i + 1
      ends.push(first)
      continue
    }
    const cut = lineBreak(forms, first, i)
    if (cut !== null) {
      if (cut > first) ends.push(cut)
      first = cut
    }
    if (!endsSentence(paragraph, first, i)) continue
    let next = i + 1
    let quotes = straightQuotes
    while (next < forms.length && closes(paragraph, next, quotes)) {
      if (forms[next] === '"') quotes += 1
      next += 1
    }
    straightQuotes = quotes
    const insideBracket = next < held || (next === held && form !== '.')
    if (next < forms.length && !insideBracket && !goesOn(paragraph, first, i, next)) {
      ends.push(next)
      first = next
    }
    i = next - 1
  }
  if (first < forms.length) ends.push(forms.length)
  return ends
}

const DATE_STAMP = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const CLOCK_TIME = /^\d{1,2}(?::\d{2}){1,2}$/
const ADDRESS = /^(?:https?:|www\.)/
const FAREWELL = /^(?:thanks|regards|sincerely|cheers|best|yours|thx|rgds)$/i
const BEFORE_FAREWELL = /^(?:best|kind|kindest|warm|many|yours|thank|with|you)$/i

/**
 * Where lines of a message that were run together fall apart, when that is just before the word at `i`: around a
 * sender's time stamp, between web addresses, behind a farewell.
 */
function lineBreak(forms: readonly string[], first: number, i: number): number | null {
  const form = forms[i]!
  if (i === first || form === undefined) return null
  const before = forms[i - 1]!
  if (
    DATE_STAMP.test(form) &&
    before !== 'on' &&
    CLOCK_TIME.test(forms[i + 1] ?? '') &&
    i - first <= STAMP_REACH
  )
    return i
  const stampEnd = /^[AP]M$/.test(before) ? i - 2 : i - 1
  if (CLOCK_TIME.test(forms[stampEnd] ?? '') && DATE_STAMP.test(forms[stampEnd - 1] ?? '')) {
    const isLine = stampEnd - 1 === first || forms[stampEnd - 2] === 'on'
    return isLine && !/^[AP]M$/.test(form) && (isCapital(form) || isSmall(form)) ? i : null
  }
  if (/^>+$/.test(before)) return isCapital(form) ? i : null
  if (ADDRESS.test(before)) return isCapital(form) || ADDRESS.test(form) ? i : null
  if (isRunOn(forms, first, i)) return i
  const farewell = before === ',' ? i - 2 : i - 1
  if (
    !isCapital(form) ||
    /^[.!]/.test(forms[i + 1] ?? '') ||
    farewell - first > 1 ||
    !FAREWELL.test(forms[farewell] ?? '')
  )
    return null
  return farewell === first || BEFORE_FAREWELL.test(forms[first]!) ? i : null
}

/** "… (see above) The plan was dropped": an opener in running prose right after a name, a number or a closing mark. */
function isRunOn(forms: readonly string[], first: number, i: number): boolean {
  if (!RUN_ON_OPENERS.has(forms[i]!)) return false
  const before = forms[i - 1]!
  if (!(isCapital(before) || /^[\d)\]”]/.test(before)) || (before === ')' && i - first <= 3)) return false
  const next = forms.slice(i + 1, i + 4)
  return (
    next.length === 3 &&
    next.every((form) => !isCapital(form)) &&
    next.some((form) => isSmall(form) && form.length > 2)
  )
}

interface Paragraph {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly forms: readonly string[]
  /** For an opening bracket, the index of the bracket that closes it, when that is near. */
  readonly bracketEnds: ReadonlyMap<number, number>
}

function matchBrackets(forms: readonly string[]): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  forms.forEach((form, i) => {
    if (form === '(' || form === '[') open.push(i)
    else if (form === ')' || form === ']') {
      const start = open.pop()
      if (start !== undefined && i - start <= BRACKET_REACH) ends.set(start, i)
    }
  })
  return ends
}

/** Whether the word at `i` can end the sentence that began at `first`. */
function endsSentence({ forms, tokens }: Paragraph, first: number, i: number): boolean {
  const form = forms[i]!
  if (END_MARK.test(form)) {
    // "1. First", "(a) …": the mark of a list.
    return !(
      form === '.' &&
      i === first + 1 &&
      /^(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[IVXivx]{1,4})$/.test(forms[first]!)
    )
  }
  if (!form.endsWith('.') || form.length < 3) return false
  const next = forms[i + 1]
  if (next === undefined || TITLE_ABBREVIATIONS.has(form.slice(0, -1))) return false
  const isGlued = tokens[i + 1]!.start === tokens[i]!.end
  return OPENERS.has(next) || (CLOSER.test(next) && !isGlued)
}

/** Whether the word at `i` closes what an end mark just before it ended. */
function closes({ text, tokens, forms }: Paragraph, i: number, straightQuotes: number): boolean {
  const form = forms[i]!
  if (CLOSER.test(form) || END_MARK.test(form) || isCitation(forms, i)) return true
  if (!STRAIGHT_QUOTE.test(form)) return false
  const { start, end } = tokens[i]!
  const spaceBefore = /\s/.test(text[start - 1] ?? ' ')
  const spaceAfter = /[\s)\]]/.test(text[end] ?? ' ')
  if (spaceBefore !== spaceAfter) return spaceAfter
  return form === '"' && straightQuotes % 2 === 1
}

/** "[12]", "[citation needed]" after an end mark: whether the word at `i` opens it or lies in it. */
function isCitation(forms: readonly string[], i: number): boolean {
  let open = i
  while (open > i - CITATION_WORDS && /^[a-z]+$|^\d{1,3}$/.test(forms[open] ?? '')) open -= 1
  if (forms[open] !== '[') return false
  const close = forms.slice(open, open + CITATION_WORDS).indexOf(']')
  return close > 1 && /^[a-z\d]+$/.test(forms[open + 1]!)
}

/** Whether the sentence goes on at `next`, behind an end mark at `mark` and what closes after it. */
function goesOn({ forms }: Paragraph, first: number, mark: number, next: number): boolean {
  const form = forms[mark]!
  const following = forms[next]!
  const isQuoted = next > mark + 1
  if (/^[,;:%]$/.test(following)) return true
  if (isSmall(following)) {
    if (isQuoted || TRAILING_DOTS.test(form)) return true
    // An abbreviation that no list has: "Abp. of York".
    return form === '.' && /^[^aeiouyAEIOUY\d]{2,4}$/.test(forms[mark - 1] ?? '')
  }
  if (/^[-–—]+$/.test(following)) return isQuoted
  return isQuoted && /[!?…]/.test(form) && OPENING.test(forms[first]!) && carriesSpeech(forms, next)
}

/** A verb of speech soon after `from`, before any mark: `Putin's spokesman asked`. */
function carriesSpeech(forms: readonly string[], from: number): boolean {
  if (!isCapital(forms[from]!)) return false
  for (let i = from; i < Math.min(forms.length, from + SPEECH_REACH); i += 1) {
    const form = forms[i]!
    if (SPEECH.has(form)) return true
    if (!(isWordAt(form, 0) || /^['’]/.test(form))) return false
  }
  return false
}
