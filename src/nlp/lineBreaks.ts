import { isCapital, isSmall } from './characters.ts'

/*
 * Sentences without an end mark that run into the next one because line breaks were lost: the parts of a message
 * (sender and time stamp, salutation, farewell, addresses) and headings before running prose.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Openers that begin a sentence even when the one before has no end mark: they are no part of names. */
const RUN_ON_OPENERS = words(`
  The This That These Those There It He She They We You Its His Her Their Our Your If But And So Because When While
  What Why How Where Please Thanks Then Also Can Could Would Should Will Did Does Do Is Are Have Has Here
`)

const DATE_STAMP = /^\d{1,2}\/\d{1,2}\/\d{2,4}$/
const CLOCK_TIME = /^\d{1,2}(?::\d{2}){1,2}$/
const HALF_OF_DAY = /^[AP]M$/
const WEB_ADDRESS = /^(?:https?:|www\.)/
const MAIL_ADDRESS = /.@.+\../
const FAREWELL = /^(?:thanks|regards|sincerely|cheers|best|yours|thx|rgds)$/i
const BEFORE_FAREWELL = /^(?:best|kind|kindest|warm|many|yours|thank|with|you)$/i

/**
 * Whether a line break was lost just before the word at `i`.
 * @param first where the sentence so far begins, before `i`
 */
export function breaksLine(forms: readonly string[], first: number, i: number): boolean {
  return (
    isRunOn(forms, first, i) ||
    breaksAtStamp(forms, first, i) ||
    breaksAtAddress(forms, first, i) ||
    followsFarewell(forms, first, i)
  )
}

/** "… (see above) The plan was dropped": an opener and then small letters, right after a name, a number or a closing mark. */
function isRunOn(forms: readonly string[], first: number, i: number): boolean {
  // "Kim You-geun" is a name.
  if (!RUN_ON_OPENERS.has(forms[i]!) || forms[i + 1] === '-') return false
  const next = forms.slice(i + 1, i + 4)
  const isProse =
    next.length === 3 && !next.some(isCapital) && next.some((form) => isSmall(form) && form.length > 2)
  if (!isProse) return false
  const before = forms[i - 1]!
  // "Carol, The draft is done": a salutation.
  if (/^[,–-]$/.test(before))
    return i - first === 2 && isCapital(forms[first]!) && !RUN_ON_OPENERS.has(forms[first]!)
  return (isCapital(before) || /^[\d)\]”]/.test(before)) && !(before === ')' && i - first <= 3)
}

/** "Ann Roe 03/15/2001 04:17 PM See below": three sentences. */
function breaksAtStamp(forms: readonly string[], first: number, i: number): boolean {
  const form = forms[i]!
  if (DATE_STAMP.test(form)) return forms[i - 1] !== 'on' && CLOCK_TIME.test(forms[i + 1] ?? '')
  const hasHalf = HALF_OF_DAY.test(forms[i - 1]!)
  const clock = hasHalf ? i - 2 : i - 1
  if (!CLOCK_TIME.test(forms[clock] ?? '') || !DATE_STAMP.test(forms[clock - 1] ?? '')) return false
  const isLine = hasHalf || clock - 1 === first
  return isLine && !HALF_OF_DAY.test(form) && (isCapital(form) || isSmall(form))
}

function breaksAtAddress(forms: readonly string[], first: number, i: number): boolean {
  const form = forms[i]!
  const before = forms[i - 1]!
  if (/^>+$/.test(before)) return isCapital(form)
  if (WEB_ADDRESS.test(before)) return isCapital(form) || WEB_ADDRESS.test(form)
  // "Ann Roe a.roe@example.org University of Ulm": the line of an author goes on.
  return MAIL_ADDRESS.test(before) && isCapital(form) && !forms.slice(first, i - 1).every(isCapital)
}

/** "Best regards, Ann": after the farewell that is all of the sentence so far. */
function followsFarewell(forms: readonly string[], first: number, i: number): boolean {
  if (!isCapital(forms[i]!) || /^[.!]/.test(forms[i + 1] ?? '')) return false
  const farewell = forms[i - 1] === ',' ? i - 2 : i - 1
  if (farewell - first > 1 || !FAREWELL.test(forms[farewell] ?? '')) return false
  return farewell === first || BEFORE_FAREWELL.test(forms[first]!)
}
