// Compiles src/nlp/network/kernels.as.ts to WebAssembly and writes its bytes, as base64, into kernels.generated.ts.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const root = resolve(fileURLToPath(import.meta.url), '../../..')
const folder = join(root, 'src/nlp/network')

const options = ['--outFile', 'kernels.wasm', '-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert']
let bytes
const { error, stderr } = await asc.main(['kernels.as.ts', '--baseDir', folder, ...options], {
  writeFile: (name, contents) => {
    if (name.endsWith('.wasm')) bytes = contents
  },
})
if (error || !bytes) {
  process.stderr.write(`${stderr}\n${error?.message ?? 'no output'}\n`)
  process.exit(1)
}
writeFileSync(
  join(folder, 'kernels.generated.ts'),
  `// Written by \`npm run build:kernels\` from kernels.as.ts; do not edit.\n/** The compiled kernels, base64. */\nexport const KERNELS_WASM =\n  '${Buffer.from(bytes).toString('base64')}'\n`,
)
process.stdout.write(`kernels: ${bytes.length} bytes\n`)
