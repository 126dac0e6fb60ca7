import { startJavaScriptKernels } from './javascriptKernels.ts'
import { KERNELS_WASM } from './kernels.generated.ts'
import type { RunningKernels } from './runningKernels.ts'

/** Starts kernels on a fresh, zeroed memory of at least so many bytes. */
export interface Kernels {
  readonly backend: 'simd' | 'javascript'
  start(bytes: number): RunningKernels
}

/** What is needed of the global `WebAssembly`, which this floor's library does not declare. */
export interface WebAssemblyApi {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  Instance: new (module: never, imports?: never) => { readonly exports: unknown }
}

const PAGE = 65_536

/** Plain JavaScript, about ten times slower than SIMD, for where there is no WebAssembly. */
export const javaScriptKernels: Kernels = { backend: 'javascript', start: startJavaScriptKernels }

/**
 * The fastest kernels that run here: `createKernels(globalThis.WebAssembly)`. Plain JavaScript where there is no
 * WebAssembly, or none that knows 128-bit SIMD, or where a content security policy forbids to compile it.
 */
export function createKernels(api: WebAssemblyApi | undefined): Kernels {
  if (!api) return javaScriptKernels
  const bytes = decodeBase64(KERNELS_WASM)
  let module: object
  try {
    if (!api.validate(bytes)) return javaScriptKernels
    module = new api.Module(bytes)
  } catch {
    // Some policies let WebAssembly be seen but not compiled; the twin needs no permission.
    return javaScriptKernels
  }
  return {
    backend: 'simd',
    start(size) {
      const { exports } = new api.Instance(module as never)
      const kernels = exports as RunningKernels & {
        memory: { buffer: ArrayBuffer; grow(pages: number): number }
      }
      const { memory } = kernels
      const missing = Math.ceil((size - memory.buffer.byteLength) / PAGE)
      if (missing > 0) memory.grow(missing)
      // Growing detaches the old buffer, so it is taken only now; nothing grows it later.
      return { ...kernels, buffer: memory.buffer }
    },
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/=+$/, '')
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let bits = 0
  let held = 0
  let at = 0
  for (const digit of digits) {
    held = ((held << 6) | BASE64.indexOf(digit)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes
}
