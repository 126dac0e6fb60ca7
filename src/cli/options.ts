import { parseArgs } from 'node:util'
import { err, ok, type Result } from '../base/result.ts'
import { nearest } from './nearest.ts'

/** An option of a command: a switch, or one that takes a value, of a closed list where `values` is there. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean'
  readonly short?: string
  readonly values?: readonly string[]
}

type OptionValue<S extends OptionSpec> = S['type'] extends 'boolean'
  ? boolean
  : (S['values'] extends readonly (infer V)[] ? V : string) | null

export interface ParsedOptions<S extends Record<string, OptionSpec>> {
  /** A switch that is not given is false; another option null. */
  readonly options: { readonly [K in keyof S]: OptionValue<S[K]> }
  readonly positionals: readonly string[]
}

/**
 * Reads a command's arguments. The error is one line for a person: the option, what is wrong with it, and the option
 * that may have been meant. `-` is a positional, and so is everything after `--`.
 */
export function parseOptions<const S extends Record<string, OptionSpec>>(
  args: readonly string[],
  specs: S,
): Result<ParsedOptions<S>, string> {
  // Not strict: its messages speak of the parser's own options.
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { type, short }]) => [name, short ? { type, short } : { type }]),
    ),
    strict: false,
    tokens: true,
  })
  const values = new Map<string, string | boolean>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined
    const problem = spec
      ? checkOption(spec, token, values.has(token.name))
      : unknownOption(token.rawName, specs)
    if (problem !== null) return err(problem)
    values.set(token.name, token.value ?? true)
  }
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type }]) => [
      name,
      values.get(name) ?? (type === 'boolean' ? false : null),
    ]),
  )
  return ok({ options: options as ParsedOptions<S>['options'], positionals })
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function checkOption(spec: OptionSpec, token: OptionToken, given: boolean): string | null {
  const { rawName, value } = token
  if (spec.type === 'boolean')
    return value === undefined ? null : `${rawName} takes no value, found "${value}"`
  const missing = value === undefined || (!token.inlineValue && value !== '-' && value.startsWith('-'))
  if (missing || value === '') return `${rawName} needs a value`
  if (given) return `${rawName} is given twice`
  if (spec.values && !spec.values.includes(value)) {
    return `${rawName}: found "${value}", expected ${listOf(spec.values)}${suggest(value, spec.values)}`
  }
  return null
}

function unknownOption(rawName: string, specs: Record<string, OptionSpec>): string {
  const known = Object.keys(specs).map((name) => `--${name}`)
  return `unknown option ${rawName}${rawName.startsWith('--') ? suggest(rawName, known) : ''}`
}

/** `; did you mean --pretty?`, or nothing when no known word is near. */
export function suggest(word: string, known: readonly string[]): string {
  const guess = nearest(word, known)
  return guess === null ? '' : `; did you mean ${guess}?`
}

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
