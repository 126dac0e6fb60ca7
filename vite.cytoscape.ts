import type { Plugin } from 'vite'

/**
 * Cytoscape comes as one file in which everything is tied to everything: no bundler finds out by itself that a page has no use for
 * its algorithms, its layouts and its ways of drawing. The page lays out in a worker and registers a renderer that draws by itself
 * (`src/app/graph/paintedRenderer.ts`), so in the built page these lists of parts keep what is named here.
 * A list that a new version writes in another way stops the build.
 */
const LISTS: readonly { readonly what: string; readonly list: RegExp; readonly kept: string }[] = [
  {
    what: 'algorithms',
    list: /\[elesfn\$v, [\w$, ]+tarjanStronglyConnected\$1\](?=\.forEach)/,
    kept: '[]',
  },
  {
    what: 'layouts',
    list: /(?<=\nvar layout = )\[\{\n {2}name: 'breadthfirst'[\s\S]*?\n\}\](?=;)/,
    kept: "[{ name: 'null', impl: NullLayout }, { name: 'preset', impl: PresetLayout }]",
  },
  {
    what: 'ways of drawing: all but what sizes and clears the layers',
    list: /\[CRp\$b, CRp\$a, [\w$, ]+\](?=\.forEach)/,
    kept: '[CRp$5]',
  },
]

/**
 * What is then left without use, but would stay because something is written into it: whole parts; of the caches of textures all but
 * what their making calls; of the way of drawing what draws.
 */
const UNUSED =
  /^(?:(?:CRp\$(?!5\.)\w+|(?:BreadthFirst|Circle|Concentric|Cose|Grid|Random)Layout|ElementDrawingWebGL|elesfn\$[k-v])\.|(?:ETCp|LTCp)\.(?!setupDequeueing$|onDequeue$)|CRp\$5\.(?:render|renderTo|paintCache|drawSelectionRectangle|createGradientStyleFor|(?:gradient|color|ele)(?:Fill|Stroke)Style)$)/

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Leaves out of the built page what it has no use for in Cytoscape. */
export function leanCytoscape(): Plugin {
  return {
    name: 'entente:lean-cytoscape',
    apply: 'build',
    transform: {
      filter: { id: /\/cytoscape\.esm\.mjs$/ },
      handler(whole) {
        let code = whole
        for (const { what, list, kept } of LISTS) {
          if (!list.test(code)) return this.error(`Cytoscape's list of ${what} is written in another way now`)
          code = code.replace(list, () => kept)
        }
        const statements = (this.parse(code) as unknown as { readonly body: readonly Node[] }).body
        for (const { start, end } of statements.filter(writesIntoUnused).reverse())
          code = code.slice(0, start) + code.slice(end)
        return { code, map: null }
      },
    },
  }
}

/** `CRp$b.arrowShapeImpl = …` and `CoseLayout.prototype.run = …` */
function writesIntoUnused({ type, expression }: Node): boolean {
  if (type !== 'ExpressionStatement') return false
  const { type: kind, left } = expression as Node
  if (kind !== 'AssignmentExpression') return false
  const path: string[] = []
  let written = left as Node
  while (written.type === 'MemberExpression') {
    path.unshift(String((written.property as Node).name))
    written = written.object as Node
  }
  return UNUSED.test([written.name, ...path].join('.'))
}
