import type { Unit } from './calendar.ts'
import { countOf } from './numbers.ts'
import { ago, feastDay, monthAlone, offset, RECENT, SHIFT, yearRange } from './specBuilders.ts'
import type { FoundTime, TimeSpec } from './timeSpec.ts'
import {
  MONTH,
  monthOf,
  NUMBER,
  PART,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY,
  WHICH,
  weekdayOfName,
  whichOf,
  YEAR,
} from './timeWords.ts'

/*
 * Time expressions of the news other than written-out days: months, years, seasons, weekdays, and what is counted from
 * the article's day or from the day told of last. Every pattern starts at a word and has no open repetition.
 */

type Build = (groups: readonly (string | undefined)[]) => TimeSpec | null

interface Pattern {
  readonly expression: RegExp
  readonly build: Build
}

const pattern = (source: string, build: Build): Pattern => ({
  expression: new RegExp(`(?<!\\w)(?<!(?<!mid|early|late)-)${source}(?!\\w)`, 'gi'),
  build,
})

/** What follows names the day itself: "in the evening of 3 March", "at dawn on Tuesday". */
const NO_DAY_AFTER = '(?!\\s*,?\\s+(?:of|on|before|after|between)\\b|\\s+\\w+day\\b)'

/** In order of trust: what an earlier one has taken, a later one may not touch. */
const PATTERNS: readonly Pattern[] = [
  pattern(
    `(new\\s+year['’]s\\s+(?:day|eve)|boxing\\s+day|christmas\\s+(?:day|eve)|(?<=(?:at|on|before|by|since)\\s)christmas)(?:,?\\s+(?:of\\s+)?${YEAR})?`,
    ([feast, year]) => feastDay(feast!, year ? Number(year) : null),
  ),
  // "fifty years ago this Monday"
  pattern(
    `${NUMBER}\\s+years\\s+ago\\s+(?:(today)|(?:this|next|last)\\s+(?:${WEEKDAY}|(week|month)))`,
    ([number, today, weekday, unit]) => ({
      kind: 'anniversary',
      years: countOf(number),
      of: today
        ? offset('day', 0)
        : weekday
          ? { kind: 'weekday', weekday: weekdayOfName(weekday), which: 'this' }
          : offset(unit!.toLowerCase() as Unit, 0),
    }),
  ),
  pattern(
    `${MONTH}(?:\\s+(?:to|and)\\s+${MONTH})?\\s+of\\s+(?:that(?:\\s+same)?|the\\s+(same|next|following|previous))\\s+year`,
    ([first, last, which]) => ({
      kind: 'month',
      year: null,
      month: monthOf(first),
      endMonth: Math.max(monthOf(first), monthOf(last ?? first)),
      which: 'that',
      yearShift: which === undefined || /same/i.test(which) ? 0 : /previous/i.test(which) ? -1 : 1,
    }),
  ),
  pattern(`the\\s+(next|following|previous)\\s+${MONTH}`, ([which, month]) =>
    monthAlone(month, /previous/i.test(which!) ? 'previous' : 'following'),
  ),
  pattern(
    `${MONTH}(?:\\s*[–—-]\\s*|\\s+(?:to|and|or)\\s+)${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
    ([first, last, year]) => ({
      kind: 'month',
      year: Number(year),
      month: monthOf(first),
      endMonth: Math.max(monthOf(first), monthOf(last)),
      which: null,
    }),
  ),
  pattern(`${MONTH},?\\s+(?:of\\s+)?${YEAR}`, ([month, year]) => ({
    kind: 'month',
    year: Number(year),
    month: monthOf(month),
    endMonth: monthOf(month),
    which: null,
  })),
  pattern(`(spring|summer|autumn|fall|winter)\\s+(?:of\\s+)?${YEAR}`, ([season, year]) => ({
    kind: 'season',
    season: seasonOf(season),
    year: Number(year),
    which: null,
  })),
  pattern(`${WHICH}\\s+(spring|summer|autumn|winter)`, ([which, season]) => ({
    kind: 'season',
    season: seasonOf(season),
    year: null,
    which: whichOf(which),
  })),
  pattern(
    `(?<=(?:in|during|throughout|over|of)\\s+)the\\s+(spring|summer|autumn|winter)|that\\s+(spring|summer|autumn|winter)`,
    ([season, that]) => ({
      kind: 'season',
      season: seasonOf(season ?? that),
      year: null,
      which: that === undefined ? null : 'that',
    }),
  ),
  pattern(
    `(?:the\\s+)?(first|second)\\s+half\\s+of\\s+(?:(the|this|next|last)\\s+year|${YEAR})`,
    ([half, which, year]) => ({
      kind: 'half',
      half: /first/i.test(half!) ? 1 : 2,
      year: year === undefined ? null : Number(year),
      which: which === undefined || /the/i.test(which) ? null : whichOf(which),
    }),
  ),
  pattern(`(?<=(?:between|from)\\s)${YEAR}\\s+(?:and|to|until|till|through)\\s+${YEAR}`, ([first, last]) =>
    yearRange(Number(first), Number(last)),
  ),
  pattern(`(?<=(?:in|during|of|from)\\s)${YEAR}\\s*[–-]\\s*(\\d{4}|\\d\\d)`, ([first, last]) => {
    const end = last!.length === 2 ? Number(first!.slice(0, 2) + last) : Number(last)
    return yearRange(Number(first), end)
  }),
  pattern(
    `the\\s+(1\\d|20)(\\d)0s\\s+and\\s+(?:the\\s+)?(1\\d|20)(\\d)0s`,
    ([century, decade, lastCentury, lastDecade]) =>
      yearRange(Number(`${century}${decade}0`), Number(`${lastCentury}${lastDecade}9`)),
  ),
  pattern(
    `(?:in\\s+|during\\s+)?the\\s+(?:(early|late)\\s+|mid-?\\s*)?(1\\d|20)(\\d)0['’]?s`,
    ([part, century, decade]) => {
      const first = Number(`${century}${decade}0`)
      return yearRange(
        first + (/late/i.test(part ?? '') ? 5 : 0),
        first + (/early/i.test(part ?? '') ? 4 : 9),
      )
    },
  ),
  pattern(
    `(?<=(?:in|since|until|till|during|throughout|of|from|after|before|by|back\\s+to)\\s+${PART})${YEAR}`,
    ([year]) => yearRange(Number(year), Number(year)),
  ),
  pattern(
    `(?<=(?:early|mid|late)[-\\s]|(?:1[0-9]|20)\\d\\d,?\\s+(?:and|or|to)\\s+${PART})${YEAR}`,
    ([year]) => yearRange(Number(year), Number(year)),
  ),
  pattern(`(?<=the\\s+year\\s+)${YEAR}`, ([year]) => yearRange(Number(year), Number(year))),
  // "the 1965 war"
  pattern(`(?<=(?:the|an?|its|his|her|their)\\s)${YEAR}(?=\\s+[A-Za-z])`, ([year]) =>
    yearRange(Number(year), Number(year)),
  ),
  pattern(`that\\s+${MONTH}`, ([month]) => monthAlone(month, 'that')),
  pattern(`the\\s+day\\s+before\\s+yesterday`, () => offset('day', -2)),
  pattern(`the\\s+day\\s+after\\s+tomorrow`, () => offset('day', 2)),
  pattern(
    `(?:earlier\\s+|later\\s+)?(today|tonight)|(?:earlier\\s+|later\\s+)?this\\s+(?:morning|afternoon|evening)`,
    () => offset('day', 0),
  ),
  pattern(`yesterday|last\\s+night`, () => offset('day', -1)),
  pattern(`tomorrow`, () => offset('day', 1)),
  pattern(`overnight(?=\\s+(?:to|and|in|on|with|after|but)\\b|[,.;]|$)`, () => ({
    kind: 'stretch',
    unit: 'day',
    amount: -1,
  })),
  pattern(`${WHICH}\\s+${WEEKDAY}`, ([which, weekday]) => ({
    kind: 'weekday',
    weekday: weekdayOfName(weekday),
    which: whichOf(which),
  })),
  pattern(WEEKDAY, ([weekday]) => ({ kind: 'weekday', weekday: weekdayOfName(weekday), which: null })),
  pattern(`(?:(over|at|on|during|${WHICH})\\s+)(?:the\\s+)?weekend`, ([lead]) => ({
    kind: 'weekend',
    which: /^(?:over|at|on|during)$/i.test(lead!) ? null : whichOf(lead),
  })),
  pattern(
    `(?<=(?:in|over|during|for|within)\\s)(?:the\\s+)?(past|last|previous|recent|next|coming)\\s+(?:${NUMBER}\\s+)?(day|week|month|year)s(?!\\s+of)`,
    ([which, number, unit]) => ({
      kind: 'stretch',
      unit: unit!.toLowerCase() as Unit,
      amount:
        (/next|coming/i.test(which!) ? 1 : -1) *
        (number ? countOf(number) : RECENT[unit!.toLowerCase() as Unit]),
    }),
  ),
  // "The next year" of a story follows the one told of.
  pattern(
    `(?!(?<=the\\s)(?:next|previous))(?:(?:earlier|later)\\s+)?${WHICH}\\s+(week|month|year)`,
    ([which, unit]) => offset(unit!.toLowerCase() as Unit, SHIFT[whichOf(which)]),
  ),
  pattern(`(?:earlier|later)\\s+in\\s+the\\s+(week|month|year)`, ([unit]) =>
    offset(unit!.toLowerCase() as Unit, 0),
  ),
  pattern(`${WHICH}\\s+${MONTH}`, ([which, month]) => monthAlone(month, whichOf(which))),
  pattern(
    `(?:(?:about|around|nearly|almost|over|some|just|more\\s+than|less\\s+than)\\s+)?${NUMBER}\\s+${UNIT}\\s+ago`,
    ([number, unit]) => ago(number!, unit!.toLowerCase() as Unit),
  ),
  pattern(
    `(?:(?:only|just|some|about)\\s+)?${NUMBER}\\s+${UNIT}\\s+(after|before)(?=\\s+[a-z])`,
    ([number, unit, where]) => ({
      kind: 'clause',
      unit: unitOf(unit),
      amount: countOf(number) * (/after/i.test(where!) ? -1 : 1),
    }),
  ),
  pattern(`${NUMBER}\\s+${UNIT}\\s+(earlier|before|later|afterwards?)`, ([number, unit, where]) =>
    offset(
      unit!.toLowerCase() as Unit,
      countOf(number) * (/earlier|before/i.test(where!) ? -1 : 1),
      'narrative',
    ),
  ),
  pattern(
    `(?:in|over|during)\\s+the\\s+(?:(?:following|ensuing|subsequent)\\s+(?:days|weeks|months|years)|(?:days|weeks|months|years)\\s+(?:that|which)\\s+followed)`,
    () => ({ kind: 'aftermath' }),
  ),
  pattern(
    `(?:the|a)\\s+(day|night|morning|evening|week|month|year)\\s+(after|later|earlier|before)(?!\\s+(?:the|an?|his|her|its|their)\\b)`,
    ([unit, where]) => offset(unitOf(unit), /earlier|before/i.test(where!) ? -1 : 1, 'narrative'),
  ),
  pattern(
    `the\\s+(?:very\\s+)?(next|following|previous|same)\\s+(day|night|morning|evening|week|month|year)|that\\s+(?:(?:very\\s+)?same\\s+|very\\s+)?(day|night|morning|evening|week|month|year)`,
    ([which, unit, same]) =>
      offset(
        unitOf(unit ?? same),
        which === undefined || /same/i.test(which) ? 0 : /previous/i.test(which) ? -1 : 1,
        'narrative',
      ),
  ),
  // "in the evening", "by dawn": of the day told of, unless another day follows.
  pattern(
    `(?:(?:earlier|later|late|early)\\s+in\\s+the\\s+(?:day|night|morning|afternoon|evening)|(?<=(?:in|during|through|throughout)\\s+)the\\s+(?:night|morning|afternoon|evening)|(?<=(?:at|by|before)\\s+)(?:dawn|dusk|noon|nightfall|midnight))${NO_DAY_AFTER}`,
    () => ({ kind: 'dayPart' }),
  ),
  pattern(`(?<=end\\s+of\\s+)the\\s+(month|year)`, ([unit]) => offset(unitOf(unit), 0, 'nearest')),
  pattern(`(?:only|just)\\s+hours\\s+(?:earlier|before|later)|hours\\s+(?:earlier|later)`, () =>
    offset('day', 0, 'narrative'),
  ),
  pattern(`(?<=(?:late|early|recently|soon)\\s+as\\s)${MONTH}`, ([month]) => monthAlone(month, null)),
  pattern(`(?<=(?:on|(?:night|morning|evening|day)\\s+of)\\s+)the\\s+(\\d{1,2})(?:st|nd|rd|th)`, ([day]) => ({
    kind: 'monthDay',
    day: Number(day),
  })),
  pattern(
    `(?<=(?:in|by|since|during|until|of|from|between|throughout|to|and|through)\\s+${PART})${MONTH}`,
    ([month]) => monthAlone(month, null),
  ),
  // The other months are given names or verbs as well.
  pattern('(january|february|july|september|october|november|december)', ([month]) =>
    monthAlone(month, null),
  ),
]

/**
 * Time expressions in a sentence, leftmost first; none overlaps another or one of `taken`.
 * @param offset where the sentence begins in the text
 */
export function findRelativeTimes(
  sentence: string,
  offset: number,
  taken: readonly FoundTime[],
): FoundTime[] {
  const found: FoundTime[] = [...taken]
  for (const { expression, build } of PATTERNS) {
    for (const match of sentence.matchAll(expression)) {
      const start = offset + match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const spec = build(match.slice(1))
      if (spec) found.push({ start, end, spec, isSince: false, isAhead: false, isDeadline: false })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Cheap: whether a sentence can hold any time expression. */
export const MAY_HOLD_TIME =
  /\d{4}|day\b|days\b|week|month|year|today|tonight|tomorrow|yesterday|spring|summer|autumn|fall\b|winter|night|morning|afternoon|evening|dawn|dusk|noon|overnight|hours|christmas|\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i
