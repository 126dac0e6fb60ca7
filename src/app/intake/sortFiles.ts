import { assertNever } from '../../base/assertNever.ts'

/** A file as the browser hands it over, or a pasted text. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What a person gave, sorted by what it is for. */
export interface SortedFiles {
  readonly articles: readonly GivenFile[]
  /** A file of own actors: of several, the last. */
  readonly ownActors: GivenFile | null
  /** A finished graph, as `entente extract` writes it: of several, the last. */
  readonly graph: GivenFile | null
  /** Files that are none of these, each with why. */
  readonly refused: readonly { readonly name: string; readonly why: string }[]
}

/** Beyond this an article is a mistake: a megabyte is a book. */
const LARGEST_ARTICLE = 4_000_000

/** Tells articles, own actors and graphs apart by name and by the first sign in a JSON file. */
export function sortFiles(files: readonly GivenFile[]): SortedFiles {
  const articles: GivenFile[] = []
  const refused: { name: string; why: string }[] = []
  let ownActors: GivenFile | null = null as GivenFile | null
  let graph: GivenFile | null = null as GivenFile | null
  for (const file of files) {
    const kind = kindOf(file)
    switch (kind) {
      case 'article':
        if (file.bytes.length > LARGEST_ARTICLE)
          refused.push({ name: file.name, why: 'larger than 4 MB, too much for one article' })
        else articles.push(file)
        break
      case 'actors':
        if (ownActors)
          refused.push({
            name: ownActors.name,
            why: `own actors came in ${file.name} as well; one file at a time`,
          })
        ownActors = file
        break
      case 'graph':
        if (graph)
          refused.push({ name: graph.name, why: `a graph came in ${file.name} as well; one at a time` })
        graph = file
        break
      case 'other':
        refused.push({ name: file.name, why: 'neither a text (.txt, .md) nor JSON' })
        break
      default:
        assertNever(kind)
    }
  }
  return { articles, ownActors, graph, refused }
}

function kindOf({ name, bytes }: GivenFile): 'article' | 'actors' | 'graph' | 'other' {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1]
  if (ending === 'txt' || ending === 'md' || ending === 'markdown' || ending === undefined) return 'article'
  if (ending !== 'json') return 'other'
  const first = /\S/.exec(new TextDecoder().decode(bytes.subarray(0, 256)).replace(/^\uFEFF/, ''))?.[0]
  return first === '[' ? 'actors' : 'graph'
}

/**
 * A pasted text as a file, with front matter for what the fields say; a text that brings its own is left as it is.
 * @param taken ids that articles of the dossier have already
 */
export function pastedFile(
  pasted: string,
  fields: { readonly published: string; readonly source: string },
  taken: ReadonlySet<string> = new Set(),
): GivenFile {
  const text = pasted.replace(/^\s+(?=---\r?\n)/, '')
  const head = Object.entries(fields).filter(([, value]) => value.trim() !== '')
  const own = /^---\r?\n/.test(text)
  const matter =
    own || head.length === 0
      ? ''
      : `---\n${head.map(([key, value]) => `${key}: ${JSON.stringify(value.trim())}`).join('\n')}\n---\n`
  let id = 'pasted'
  for (let n = 2; taken.has(id); n++) id = `pasted-${n}`
  return { name: `${id}.txt`, bytes: new TextEncoder().encode(matter + text) }
}
