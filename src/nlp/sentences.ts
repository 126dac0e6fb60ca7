import type { Span } from '../model/span.ts'
import { TITLE_ABBREVIATIONS } from './abbreviations.ts'
import { isCapital, isSmall, isWordAt } from './characters.ts'
import { breaksLine } from './lineBreaks.ts'

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
  /** Straight double marks so far: an odd number means that one is open. */
  let straightQuotes = 0
  /** Where the last bracket closes that was opened in the middle of a sentence; no sentence ends inside it. */
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
    if (i > first && breaksLine(forms, first, i)) {
      ends.push(i)
      first = i
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
      /^(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[IVX]{1,4}|[ivx]{1,4})$/.test(forms[first]!)
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
