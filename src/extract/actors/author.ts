import type { ArticleSource } from '../../model/article.ts'
import type { Knowledge, KnowledgeEntry, Organisation } from '../knowledge/types.ts'

const GOVERNMENT =
  /\b(?:house|government|ministry|department|office|embassy|mission|kremlin|president|cabinet|parliament|minister|secretary|chancellor|premier|spokes(?:person|man|woman))\b/i

/** Texts of this kind are in the words of who issues them. */
const ISSUED =
  /\b(?:statement|remarks|speech|address|message|letter|declaration|transcript|briefing|readout|communiqu[eé]|press release|op-ed)\b|^note of\b/i

/** What stands before the name of who issues it: "statement of the", "remarks by". */
const LEAD =
  /\b(?:statement|remarks|speech|address|message|letter|declaration|transcript|briefing|readout|communiqu[eé]|release|^note)\b.*?\b(?:from|by|of)\b/i

const OF_STATE = /^(?:ministry|military|legislature|agency)$/

/** The state in whose service an article is written: by its source ("The White House"), else by its title or heading. */
export function authorCountry(article: ArticleSource, knowledge: Knowledge): string | null {
  return sourceCountry(article.source, knowledge) ?? issuerCountry(article, knowledge)
}

/** What general knowledge holds of the words, from left to right. */
function* entriesIn(words: readonly string[], knowledge: Knowledge): Generator<KnowledgeEntry> {
  for (let i = 0; i < words.length; i += 1) yield* knowledge.longestMatch(words, i)?.entries ?? []
}

function sourceCountry(source: string | null, knowledge: Knowledge): string | null {
  if (source === null) return null
  for (const entry of entriesIn(source.split(/\s+/), knowledge)) {
    if (entry.kind === 'organisation')
      return OF_STATE.test(entry.organisation.kind) && entry.organisation.kind !== 'agency'
        ? entry.organisation.country
        : null
    if (entry.kind === 'state' && (entry.form !== 'metonym' || entry.via === 'seat'))
      return GOVERNMENT.test(source) || entry.via === 'seat' ? entry.code : null
  }
  return null
}

/** "Statement of the Ministry of Foreign Affairs of Japan", "Transcript of the spokesperson's briefing" of a known minister's state. */
function issuerCountry(article: ArticleSource, knowledge: Knowledge): string | null {
  for (const heading of headings(article)) {
    const words = issuer(heading)
    if (words === null) continue
    for (let i = 0; i < words.length && !/^(?:on|about|to)$/.test(words[i]!); i += 1) {
      const match = knowledge.longestMatch(words, i)
      for (const entry of match?.entries ?? []) {
        const country = entryCountry(entry, words.join(' '))
        if (country !== null) return country
      }
      if (match !== null) break
    }
  }
  const own = headings(article).filter((heading) => ISSUED.test(heading) && GOVERNMENT.test(heading))
  if (own.length === 0 || !speaksAsMany(article.text)) return null
  return (
    countryOfBody(own, knowledge) ??
    openingGovernment(article, knowledge) ??
    firstOfficial(article, knowledge)
  )
}

const OPENS_WITH_GOVERNMENT =
  /^(?:[^\n]{0,40}?[–—-] )?The (?:\p{Lu}\p{L}+ )?(?:government|ministry|presidency)\b/iu
const INSIDE_NAMES = /^(?:of|the|for|and|government|ministry|presidency)$/

/** "The Government of Costa Rica denounces …": the state whose government opens its own statement with its name. */
function openingGovernment({ text }: ArticleSource, knowledge: Knowledge): string | null {
  const opening = text.trimStart().slice(0, 200)
  const dateline = /^[^\n]{0,40}?[–—-] /.exec(opening)?.[0] ?? ''
  if (!OPENS_WITH_GOVERNMENT.test(opening)) return null
  const words = opening.slice(dateline.length).split(/[\s,]+/)
  for (let at = 1; at < words.length; at += 1) {
    const entry = knowledge.longestMatch(words, at)?.entries.find(({ kind }) => kind === 'state')
    if (entry?.kind === 'state' && entry.form !== 'metonym') return entry.code
    if (!/^\p{Lu}/u.test(words[at]!) && !INSIDE_NAMES.test(words[at]!)) return null
  }
  return null
}

/** "State Department regular briefing": the state whose body a heading names. */
function countryOfBody(headings: readonly string[], knowledge: Knowledge): string | null {
  for (const heading of headings)
    for (const entry of entriesIn(heading.split(/\s+/), knowledge))
      if (
        entry.kind === 'organisation' &&
        OF_STATE.test(entry.organisation.kind) &&
        entry.organisation.country
      )
        return entry.organisation.country
  return null
}

const entryCountry = (entry: KnowledgeEntry, words: string): string | null => {
  if (entry.kind === 'organisation')
    return OF_STATE.test(entry.organisation.kind) ? entry.organisation.country : null
  return entry.kind === 'state' && entry.via !== 'capital' && GOVERNMENT.test(words) ? entry.code : null
}

/** The body of several states that issues a joint statement: "Statement of the G7 foreign ministers". */
export function authorBody(article: ArticleSource, knowledge: Knowledge): Organisation | null {
  for (const heading of headings(article)) {
    const words = issuer(heading)
    if (words === null) continue
    for (let i = 0; i < words.length && !/^(?:on|about|to)$/.test(words[i]!); i += 1) {
      const match = knowledge.longestMatch(words, i)
      if (match === null) continue
      const entry = match.entries[0]!
      const issues = entry.kind === 'organisation' && /^(?:igo|bloc)$/.test(entry.organisation.kind)
      return issues && speaksAsMany(article.text) ? entry.organisation : null
    }
  }
  return null
}

/** The title and the line that the text opens with. */
const headings = ({ title, text }: ArticleSource): readonly string[] => [
  title,
  (text.trimStart().split('\n')[0] ?? '').slice(0, 160),
]

/** Who speaks for another issues what the other says. */
const FOR_ANOTHER = /\b(?:on|in) behalf of\b/i

/** The words after "statement of the", or after "on behalf of". */
function issuer(heading: string): readonly string[] | null {
  const own = LEAD.exec(heading)
  const lead = own && (FOR_ANOTHER.exec(heading) ?? own)
  return lead === null
    ? null
    : heading
        .slice(lead.index + lead[0].length)
        .trim()
        .split(/\s+/)
}

/** Whether the text says "we" and "our" of its author, outside quotations. */
function speaksAsMany(text: string): boolean {
  const unquoted = text.replace(/"[^"]*"|“[^”]*”/g, '')
  return (unquoted.match(/\b(?:we|our|us)\b/gi)?.filter((word) => word !== 'US').length ?? 0) >= 3
}

/** A government's text tells first of its own people. */
function firstOfficial({ text, published }: ArticleSource, knowledge: Knowledge): string | null {
  for (const entry of entriesIn(text.split(/\s+/), knowledge)) {
    if (entry.kind !== 'person' || !entry.text.includes(' ')) continue
    const country = knowledge.officeOf(entry.person, published)?.country ?? null
    if (country !== null) return country
  }
  return null
}
