const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A pattern of the numbers in words that English writes out, up to ninety-nine: the longer before what they begin with. */
export const NUMBER_WORDS = `(?:${TENS.join('|')})(?:-(?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')}`

/** The number that words before a unit of time stand for: 21 for "twenty-one", 1 for "a", 3 for "several". */
export function countOf(words: string | undefined): number {
  const text = words!.toLowerCase().replace(/\s+/g, ' ')
  if (/^\d+$/.test(text)) return Number(text)
  if (text === 'a' || text === 'an') return 1
  if (text === 'a couple of') return 2
  if (/few|several/.test(text)) return 3
  const [first = '', second = ''] = text.split('-')
  const tens = TENS.indexOf(first)
  return tens < 0 ? ONES.indexOf(first) + 1 : (tens + 2) * 10 + ONES.indexOf(second) + 1
}
