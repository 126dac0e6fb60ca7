import * as z from 'zod/mini'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Graph } from '../model/graph.ts'
import { graphSchema, spanSchema } from '../model/schemas.ts'

/** A file that a person dropped (bytes, so that a wrong encoding is told) or a text that was pasted. */
export interface DroppedFile {
  /** The file's name, or what a pasted text shall be called: its stem becomes the article's id. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** What the page asks for: the graph of some articles, added to one that it shows already. */
export interface ExtractJob {
  readonly articles: readonly DroppedFile[]
  /** A file of own actors, as `--actors` takes it. */
  readonly ownActors: DroppedFile | null
  /** The graph that the articles are added to; null for a graph of their own. */
  readonly into: Graph | null
}

/** Page to worker. `job` numbers the jobs of one client. */
export type WorkerRequest =
  | ({ readonly kind: 'extract'; readonly job: number } & ExtractJob)
  | { readonly kind: 'cancel'; readonly job: number }

/** Worker to page; every reply names its job. A job ends with `graph` or `failed`, a cancelled one without a word. */
export type WorkerReply =
  | {
      readonly kind: 'progress'
      readonly job: number
      readonly done: number
      readonly total: number
      /** Which article comes next. */
      readonly path: string
    }
  | {
      readonly kind: 'graph'
      readonly job: number
      readonly graph: Graph
      /** The ids that the articles got, of those that could be read. */
      readonly added: readonly string[]
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly kind: 'failed'; readonly job: number; readonly error: ExtractError }

/** model: the language model is missing or broken. worker: the worker could not start or has a bug. */
export interface ExtractError {
  readonly kind: 'model' | 'worker'
  readonly message: string
}

const job = z.int().check(z.nonnegative())

const droppedFileSchema: z.ZodMiniType<DroppedFile> = z.object({
  name: z.string(),
  content: z.union([z.string(), z.instanceof(Uint8Array)]),
})

export const workerRequestSchema: z.ZodMiniType<WorkerRequest> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('extract'),
    job,
    articles: z.array(droppedFileSchema),
    ownActors: z.nullable(droppedFileSchema),
    into: z.nullable(graphSchema),
  }),
  z.object({ kind: z.literal('cancel'), job }),
])

const diagnosticSchema: z.ZodMiniType<Diagnostic> = z.object({
  severity: z.enum(['error', 'warning', 'note']),
  stage: z.string(),
  rule: z.string(),
  message: z.string(),
  file: z.nullable(z.string()),
  line: z.nullable(z.int()),
  span: z.nullable(spanSchema),
})

export const workerReplySchema: z.ZodMiniType<WorkerReply> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('progress'),
    job,
    done: z.int(),
    total: z.int(),
    path: z.string(),
  }),
  z.object({
    kind: z.literal('graph'),
    job,
    graph: graphSchema,
    added: z.array(z.string()),
    diagnostics: z.array(diagnosticSchema),
  }),
  z.object({
    kind: z.literal('failed'),
    job,
    error: z.object({ kind: z.enum(['model', 'worker']), message: z.string() }),
  }),
])
