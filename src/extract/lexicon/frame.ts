import type { RelationType } from '../../model/relationTypes.ts'

/**
 * Where a party stands, seen from the trigger. Any other word is a preposition: `against` is the phrase with "against".
 *
 * - `subject`, `object`, `recipient`: of the verb, whatever its voice; of a noun's support verb ("held talks")
 * - `clause`: subject of the complement clause ("demands that Russia withdraw")
 * - `inside`: anyone else in the complement ("agreed to send troops to Chad")
 * - `owner`: possessive ("Xi's visit"); `modifier`: adjective or compound ("US sanctions", "US-China talks"); of a verb, those of
 *   the object that it requires ("enjoys Russia's support")
 * - `predicate`: what a copula joins to its subject ("was in Cairo")
 * - `answered`: no place in the sentence, but whoever spoke before ("Chad replied that")
 * - `condition`: who is to meet the condition of a threat ("threatened to fire unless Chad withdrew")
 * - `purpose`: against whom the deed is for which something is done ("massed tanks for an assault on Chad")
 * - `cause`: who does what is felt so ("closed the road, to the dismay of Uganda")
 * - `speaker`: no place in the sentence, but who speaks ("This is an outrage," she said)
 * - `self`: whom a noun denotes ("its ally Belarus", "Cuba, an old foe"), or what an adjective describes
 */
export type Slot = string

/** How a reading of a word finds its parties: slots in the order of preference. */
export interface Frame {
  readonly source: readonly Slot[]
  readonly target: readonly Slot[]
  /** Several actors in one slot stand in the relation to one another ("the two leaders met"). */
  readonly mutual: boolean
}

export type TargetKind = 'who' | 'what' | 'one' | 'body' | 'person' | 'people' | 'place'

export type EntryWordClass = 'verb' | 'noun' | 'adjective'

/** One reading of a word. */
export interface LexiconEntry {
  /** `ACCUSE verb: lash out`: stable, unique, for rules and tests. */
  readonly id: string
  readonly type: RelationType
  readonly mode: string | null
  readonly wordClass: EntryWordClass
  /** Lemma of the word that the tree hangs on. */
  readonly head: string
  /** Words that must stand near the head, each one of the alternatives. */
  readonly requires: readonly (readonly string[])[]
  /** Words none of which may depend on the head. */
  readonly forbids: readonly string[]
  /**
   * `who`: the target must be someone ("welcomed Xi"); `what`: a thing of the target's ("welcomed Xi's decision");
   * `one`: a person or a state, no body ("told Xi", not "told Reuters"); `body`: what is no state's own ("left the League");
   * `person`: a person or an unnamed holder of an office; `people`: persons, and no body or land ("held two Canadians"); `place`: a town or region by name ("took Lang Son", not "took prisoners").
   */
  readonly target: TargetKind | null
  /** `person`: only a person or an unnamed holder of an office does it ("came to Cairo"), else anyone. */
  readonly doer: 'person' | null
  /** An everyday word that tells this only in some contexts: the rules pass it over, the forest weighs it. */
  readonly weak: boolean
  readonly frame: Frame
}

/**
 * Reads the compact notation of the lexicon files. A header names word class and slots, the indented lines under it hold entries:
 *
 * ```
 * verb subject > object; mutual; mode visit
 *   meet !(demand|need), sit down, hold (dialogue|conversation) =phone
 * ```
 *
 * The head is the first word (of a noun entry the last, unless another is marked `*`); further words are required, `(a|b)` gives
 * alternatives, `<a|b>` those that must stand in the verb's object and `[a|b]` in its subject, `!(a|b)` forbids (`<deed>` a verb that fills it out), `=mode` sets the mode,
 * `@who`, `@what`, `@one`, `@body`, `@person`, `@people` and `@place` say what the target must be, `^person` says it of the source; `#` opens a remark,
 * and below a line with `~` stand the words that are only weighed.
 * @throws Error on a line that is neither: the lexicon is part of the program.
 */
export function readLexicon(type: RelationType, notation: string): readonly LexiconEntry[] {
  const entries: LexiconEntry[] = []
  let header: Header | null = null
  let weak = false
  for (const line of notation.split('\n')) {
    if (line.startsWith('~')) weak = true
    if (line.trim() === '' || /^[#~]/.test(line)) continue
    if (/^\S/.test(line)) {
      header = readHeader(line)
      continue
    }
    if (!header) throw new Error(`lexicon ${type}: an entry before any header: ${line}`)
    for (const part of line.split(',')) {
      if (part.trim() !== '') entries.push({ ...readEntry(type, header, part.trim()), weak })
    }
  }
  return entries
}

/** Open the alternatives of which one must stand in the object, in the subject. */
export const IN_OBJECT = '<in object>'
export const IN_SUBJECT = '<in subject>'

const TARGET_KINDS = /^@(who|what|one|body|person|people|place)$/

interface Header {
  readonly wordClass: EntryWordClass
  readonly frame: Frame
  readonly mode: string | null
}

function readHeader(line: string): Header {
  const match = /^(verb|noun|adjective) (\S+) > ([^\s;]+)((?:; [\w -]+)*)$/.exec(line.trim())
  if (!match) throw new Error(`lexicon: not a header: ${line}`)
  const flags = match[4]!.split(';').map((flag) => flag.trim())
  return {
    wordClass: match[1] as EntryWordClass,
    frame: {
      source: match[2]!.split('|'),
      target: match[3]!.split('|'),
      mutual: flags.includes('mutual'),
    },
    mode: flags.find((flag) => flag.startsWith('mode '))?.slice('mode '.length) ?? null,
  }
}

function readEntry(
  type: RelationType,
  { wordClass, frame, mode: headerMode }: Header,
  notation: string,
): Omit<LexiconEntry, 'weak'> {
  const plain: string[] = []
  const requires: string[][] = []
  const forbids: string[] = []
  let head: string | null = null
  let mode = headerMode
  let target: LexiconEntry['target'] = null
  let doer: LexiconEntry['doer'] = null
  for (const part of notation.split(/\s+/)) {
    if (part.startsWith('<')) requires.push([IN_OBJECT, ...part.slice(1, -1).split('|')])
    else if (part.startsWith('[')) requires.push([IN_SUBJECT, ...part.slice(1, -1).split('|')])
    else if (part.startsWith('!(')) forbids.push(...part.slice(2, -1).split('|'))
    else if (part.startsWith('(')) requires.push(part.slice(1, -1).split('|'))
    else if (TARGET_KINDS.test(part)) target = part.slice(1) as TargetKind
    else if (part === '^person') doer = 'person'
    else if (part.startsWith('=')) mode = part.slice(1)
    else if (part.startsWith('*')) head = part.slice(1)
    else if (/[()|<>[\]]/.test(part)) throw new Error(`lexicon ${type}: not closed: ${notation}`)
    else plain.push(part)
  }
  if (head === null) {
    const at = wordClass === 'noun' ? plain.length - 1 : 0
    head = plain[at] ?? null
    plain.splice(at, 1)
  }
  if (head === null) throw new Error(`lexicon ${type}: an entry without a head: ${notation}`)
  return {
    id: `${type} ${wordClass}: ${notation.replace(/ ?([=@^]\S+|!\(\S+)/g, '').replaceAll('*', '')}`,
    type,
    mode,
    wordClass,
    head,
    requires: [...plain.map((word) => [word]), ...requires],
    forbids,
    target,
    doer,
    frame,
  }
}
