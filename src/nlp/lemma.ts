import { isCapitalAdjective } from './demonyms.ts'
import {
  ADJECTIVES,
  ADVERBS,
  FUNCTION_WORDS,
  NOUNS,
  PLURAL_NAMES,
  PLURAL_ONLY,
  SINGULAR_IN_S,
  VERBS,
} from './irregularForms.ts'
import { verbOfStem } from './verbStem.ts'

/*
 * Lemmas by rule, in the manner of the UD English treebanks: from the form, the universal tag and the Penn tag.
 * What is irregular is looked up; the rest follows from the spelling of the ending.
 */

/**
 * The dictionary form of a word: "said" VERB → "say", "Belarusians" PROPN NNPS → "Belarusian", "them" PRON → "they".
 * @param xpos the Penn tag; with an unknown one the ending alone decides
 */
export function lemmatize(form: string, upos: string, xpos: string): string {
  const word = form.replaceAll(/[’ʼ]/g, "'")
  const lower = word.toLowerCase()
  if (/^NNPS?$/.test(xpos) && upos !== 'VERB' && upos !== 'AUX') return lemmaOfName(word, xpos)
  switch (upos) {
    case 'PUNCT':
    case 'SYM':
      return PUNCTUATION.get(form) ?? form
    case 'PROPN':
      return lemmaOfName(word, xpos)
    case 'NOUN':
      return lemmaOfNoun(word, lower, xpos)
    case 'VERB':
    case 'AUX':
      return xpos === 'NNP' ? capitalised(lemmaOfVerb(lower, 'VBN'), word) : lemmaOfVerb(lower, xpos)
    case 'ADJ':
      return lemmaOfAdjective(word, lower, xpos)
    case 'ADV':
      return FUNCTION_WORDS.get(`ADV ${lower}`) ?? ADVERBS.get(lower) ?? graded(lower, xpos, 'RB')
    case 'NUM':
      return (
        MULTIPLIERS.get(word) ??
        (/\d/.test(word) ? word.replaceAll(',', '') : /^[IVX]+$/.test(word) ? word : lower)
      )
    case 'X':
      return word
    case 'INTJ':
      return lower === 'ok' ? 'OK' : lower
    default:
      return FUNCTION_WORDS.get(`${xpos} ${lower}`) ?? FUNCTION_WORDS.get(lower) ?? lower
  }
}

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['--', '-'],
  ['–', '-'],
])

const MULTIPLIERS: ReadonlyMap<string, string> = new Map([
  ['k', 'thousand'],
  ['K', 'thousand'],
  ['m', 'million'],
  ['M', 'million'],
  ['b', 'billion'],
  ['bn', 'billion'],
])

const MONTHS: ReadonlyMap<string, string> = new Map([
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['sept', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
])

const isAcronym = (word: string): boolean => /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(word)

/** From this length on, a word in capitals is a shouted word rather than an acronym. */
const SHOUTED_NOUN = 4
const SHOUTED_NAME = 6

function lemmaOfName(word: string, xpos: string): string {
  const month = /^\p{Lu}\p{Ll}{2,3}\.?$/u.test(word)
    ? MONTHS.get(word.toLowerCase().replace('.', ''))
    : undefined
  if (month !== undefined) return month
  const name = word.length >= SHOUTED_NAME && /^\p{Lu}+$/u.test(word) ? titleCase(word) : word
  if (xpos !== 'NNPS' || PLURAL_NAMES.has(word.toLowerCase())) return name
  return /^\p{Lu}.*[^s]is$/u.test(name) ? name.slice(0, -1) : singular(name)
}

function lemmaOfNoun(word: string, lower: string, xpos: string): string {
  if (/^[ap]\.?m\.?$/.test(lower)) return `${lower.charAt(0)}.m.`
  if (lower === 'etc') return 'etc.'
  const isPlural = xpos === 'NNS' || (xpos === '' && /s$/.test(lower))
  if (isPlural && /^\p{Lu}{2,}s$/u.test(word)) return word.slice(0, -1)
  const known = isAcronym(word) && word.length > 1 && word.length < SHOUTED_NOUN ? word : lower
  return isPlural ? singular(known) : known
}

function singular(word: string): string {
  const lower = word.toLowerCase()
  const known = NOUNS.get(lower)
  if (known !== undefined) return capitalised(known, word)
  if (PLURAL_ONLY.has(lower) || /\d'?s$/.test(lower)) return word
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${word.slice(0, -3)}y`
  if (/men$/.test(lower) && lower.length > 4) return `${word.slice(0, -2)}an`
  if (/(?:ss|us|is)$/.test(lower) || SINGULAR_IN_S.has(lower)) return word
  return dropS(word, lower)
}

/** Takes off "-s" or "-es", whichever the ending was: "houses", "viruses", "attaches", "goes". */
function dropS(word: string, lower: string): string {
  const whole = /(?:s[sh]|[^t]?ch|tch|sh|x|tz|zz|[^aeou]o)es$/.test(lower) || USES_ES.test(lower)
  if (whole) return word.slice(0, -2)
  return /[^s]s$/.test(lower) ? word.slice(0, -1) : word
}

/** "viruses", "focuses", but not "causes", "abuses", "accuses". */
const USES_ES = /(?<!^|[aeo]|ab|exc|acc|conf|^f|inf|ref|def|diff|^m|am|rec|r|per)uses$|(?:b|al)iases$/

const titleCase = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase()

const capitalised = (lemma: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? lemma.charAt(0).toUpperCase() + lemma.slice(1) : lemma

function lemmaOfVerb(lower: string, xpos: string): string {
  if (lower === "'d") return xpos === 'MD' ? 'would' : 'have'
  if (xpos === 'VB' || xpos === 'VBP' || xpos === 'MD') {
    // Taggers take the verb of a headline for a bare one: "Saudi Arabia lifts blockade".
    const base = /[^aisu]s$/.test(lower) ? thirdPerson(lower) : lower
    return VERB_BASES.has(lower) ? lower : (VERBS.get(lower) ?? base)
  }
  if (lower === "'s" && xpos === 'VBZ') return 'be'
  const known = VERBS.get(lower)
  if (known !== undefined) return known
  if (/ing$/.test(lower) && hasVowel(lower.slice(0, -3))) return verbOfStem(lower.slice(0, -3))
  if (/eed$/.test(lower) && xpos !== '' && /^VB[DN]$/.test(xpos))
    return EED.has(lower) ? lower.slice(0, -1) : lower
  if (/ied$/.test(lower)) return `${lower.slice(0, -3)}y`
  if (/ed$/.test(lower) && hasVowel(lower.slice(0, -2))) return verbOfStem(lower.slice(0, -2))
  if (xpos === 'VBZ' || xpos === '') return thirdPerson(lower)
  return lower
}

/** Bases that look like the form of another verb: "found a state", "fell a tree", "saw wood". */
const VERB_BASES: ReadonlySet<string> = new Set(
  'found fell saw lay bear wind ground left rent bore being wound shot'.split(' '),
)
const EED: ReadonlySet<string> = new Set(
  'agreed freed decreed guaranteed disagreed refereed pedigreed treed'.split(' '),
)

const hasVowel = (stem: string): boolean => /[aeiouy]/.test(stem)

function thirdPerson(lower: string): string {
  if (/[^aeiou]ies$/.test(lower)) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  return dropS(lower, lower)
}

function lemmaOfAdjective(word: string, lower: string, xpos: string): string {
  const known = xpos === 'JJR' || xpos === 'JJS' ? ADJECTIVES.get(lower) : undefined
  if (known !== undefined) return known
  if (xpos === 'JJR' || xpos === 'JJS') return graded(lower, xpos, 'JJ')
  if (word === lower) return word
  const prefix = /^\p{L}{2,5}-(?=\p{Lu}\p{Ll})/u.exec(word)
  if (prefix) return prefix[0].toLowerCase() + word.slice(prefix[0].length)
  return isCapitalAdjective(lower) ? word : lower
}

/** "larger", "biggest", "earlier" without their ending. */
function graded(lower: string, xpos: string, tag: string): string {
  const ending = xpos === `${tag}R` ? /er$/ : xpos === `${tag}S` ? /est$/ : null
  if (ending === null || !ending.test(lower) || lower.length < 5) return lower
  const base = lower.replace(ending, '')
  if (/i$/.test(base)) return `${base.slice(0, -1)}y`
  if (/([bdgmnpt])\1$/.test(base)) return base.slice(0, -1)
  return GRADED_E.test(base) ? `${base}e` : base
}

/** Endings of adjectives before which "-er" and "-est" have taken an "e": nice, large, strange, safe, close, simple, pure. */
const GRADED_E =
  /[cuvz]$|rg$|ng$(?<!long|strong|young)|[^aeiou][aiou][dfkmnprst]$|[aeiou]s$|[^aeiourlw]l$|al$|[^aeiou][aeiou]t$(?<!quiet)|ur$/
