/**
 * Closes a switch over a tagged union: it does not compile while a case is unhandled.
 * @throws Error when called at run time, which means that data got past its schema.
 */
export function assertNever(value: never): never {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
