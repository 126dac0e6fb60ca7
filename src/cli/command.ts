import { type Diagnostic, formatDiagnostic } from '../model/diagnostic.ts'

/** 0: all done. 1: an input could not be read, or the output not written. 2: wrong arguments. */
export type ExitCode = 0 | 1 | 2
export const USAGE_ERROR = 2

export interface CommandWorld {
  /** The project's folder, where the language model is. */
  readonly root: string
  /** The folder that relative paths begin at. */
  readonly folder: string
}

/** Says on standard error what is wrong with the arguments, and where help is. */
export function usageError(command: string, problem: string): ExitCode {
  process.stderr.write(`entente ${command}: ${problem} (see entente ${command} --help)\n`)
  return USAGE_ERROR
}

/** Says on standard error why nothing could be done; null: it is said already. */
export function failure(command: string, problem: string | null): ExitCode {
  if (problem !== null) process.stderr.write(`entente ${command}: ${problem}\n`)
  return 1
}

/** Writes errors and warnings to standard error, one line each. Notes are for `entente explain`. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'note') continue
    const word = diagnostic.severity === 'warning' ? 'warning: ' : ''
    process.stderr.write(`${word}${formatDiagnostic(diagnostic).replace(/\s+/g, ' ')}\n`)
  }
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')
