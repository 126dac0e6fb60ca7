import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** Imports go down only: what each floor under src/ may import besides itself. */
export const FLOORS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  model: ['base'],
  nlp: ['base', 'model'],
  extract: ['base', 'model', 'nlp'],
  corpus: ['base', 'model', 'nlp', 'extract'],
  worker: ['base', 'model', 'nlp', 'extract'],
  train: ['base', 'model', 'nlp', 'extract'],
  cli: ['base', 'model', 'nlp', 'extract', 'corpus'],
  app: ['base', 'model', 'worker'],
}

/** Packages that only some folders under src/ may import; one that no rule names is free. */
const PACKAGES: readonly { readonly name: RegExp; readonly only: readonly string[] }[] = [
  { name: /^cytoscape/, only: ['app/graph/', 'cli/bench/'] },
  { name: /^(?:sigma|force-graph|graphology)/, only: ['cli/bench/'] },
  {
    name: /^(?:react|react-dom|zustand|zundo|idb-keyval|d3-|lucide-react|@radix-ui|country-flag-icons|@fontsource)/,
    only: ['app/'],
  },
  { name: /^chrono-node/, only: ['nlp/', 'extract/'] },
  { name: /^node:/, only: ['corpus/', 'cli/', 'train/'] },
  { name: /^(?:vite|rolldown)(?:\/|$)/, only: ['corpus/', 'cli/'] },
]

/** What the page's first bundle must not hold. */
const OUT_OF_THE_PAGE = ['nlp', 'extract', 'corpus', 'train', 'cli']

export interface Import {
  /** As it is written. */
  readonly specifier: string
  /** A path under src/ for one of our files, null for a package or a virtual module. */
  readonly target: string | null
  /** url: `new URL('./file', import.meta.url)`, which starts a worker or names an asset, and joins no bundle. */
  readonly kind: 'import' | 'url'
}

/** Every source file by its path under src/, with what it imports. */
export type Tree = ReadonlyMap<string, readonly Import[]>

/** Reads a source tree from the disk. */
export function readTree(src: string): Tree {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|tsx)$/.test(path) && !/\.(?:d|as|generated)\.ts$/.test(path))
    .sort()
  return new Map(files.map((path) => [path, importsOf(path, readFileSync(join(src, path), 'utf8'))]))
}

/** All imports of a file: static, re-exported, dynamic, of types alone, and by URL. */
export function importsOf(path: string, code: string): readonly Import[] {
  const found: Import[] = []
  const add = (node: unknown, kind: Import['kind']): void => {
    const specifier = (node as { readonly value?: unknown } | null)?.value
    if (typeof specifier === 'string') found.push({ specifier, target: targetOf(path, specifier), kind })
  }
  walk(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path), (node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        add(node.source ?? node.argument, 'import')
        break
      case 'NewExpression':
        if (isImportMetaUrl(node)) add((node.arguments as unknown[])[0], 'url')
        break
    }
  })
  return found
}

/** Everything in a tree that breaks the rules, one line each. */
export function violations(tree: Tree): readonly string[] {
  return [
    ...[...tree].flatMap(([path, imports]) => imports.flatMap((it) => forbidden(path, it))),
    ...[...tree.keys()]
      .filter((path) => /(?:^|\/)index\.tsx?$/.test(path))
      .map((path) => `${path}: a barrel`),
    ...circles(tree).map((circle) => `a circle: ${circle.join(' → ')}`),
    ...pageReaches(tree),
  ]
}

function forbidden(path: string, { specifier, target }: Import): readonly string[] {
  if (target === null) {
    return PACKAGES.filter(
      ({ name, only }) => name.test(specifier) && !only.some((at) => path.startsWith(at)),
    ).map(({ only }) => `${path} imports ${specifier}: only ${only.join(', ')} may`)
  }
  const [from, to] = [floorOf(path), floorOf(target)]
  const allowed = FLOORS[from]
  if (!allowed) return [`${path}: no such floor`]
  return from === to || allowed.includes(to)
    ? []
    : [`${path} imports ${target}: ${from} may not import ${to}`]
}

const floorOf = (path: string): string => path.split('/')[0]!

/** The circles of imports, each once, from its first file by name back to it. Types count. */
function circles(tree: Tree): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) {
      const circle = trail.slice(at)
      const first = circle.indexOf([...circle].sort()[0]!)
      const turned = [...circle.slice(first), ...circle.slice(0, first), circle[first]!]
      found.set(turned.join(), turned)
      return
    }
    if (done.has(path)) return
    for (const { target } of tree.get(path) ?? []) if (target !== null) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of tree.keys()) visit(path, [])
  return [...found.values()]
}

/** The files of language code that the page's bundle would hold, with the way that leads there. */
function pageReaches(tree: Tree): readonly string[] {
  const found: string[] = []
  const seen = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (seen.has(path)) return
    seen.add(path)
    const way = [...trail, path]
    if (OUT_OF_THE_PAGE.includes(floorOf(path))) {
      found.push(`the page reaches ${way.join(' → ')}`)
      return
    }
    for (const { target, kind } of tree.get(path) ?? [])
      if (target !== null && kind === 'import') visit(target, way)
  }
  for (const path of tree.keys()) if (floorOf(path) === 'app') visit(path, [])
  return found
}

const targetOf = (path: string, specifier: string): string | null =>
  specifier.startsWith('.')
    ? normalize(join(dirname(path), specifier.replace(/\?.*$/, ''))).replaceAll('\\', '/')
    : null

interface AnyNode {
  readonly type: string
  readonly [key: string]: unknown
}

function walk(value: unknown, visit: (node: AnyNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit)
  } else if (typeof value === 'object' && value !== null) {
    if (typeof (value as AnyNode).type === 'string') visit(value as AnyNode)
    for (const child of Object.values(value)) walk(child, visit)
  }
}

function isImportMetaUrl(node: AnyNode): boolean {
  const [, base] = node.arguments as AnyNode[]
  const isUrl = (node.callee as AnyNode).name === 'URL'
  return isUrl && base?.type === 'MemberExpression' && (base.object as AnyNode).type === 'MetaProperty'
}
