/** Cells that a spreadsheet would run as a formula. */
const FORMULA = /^[\t\r ]*[=+\-@\t\r]/
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/

/**
 * Rows as CSV by RFC 4180: comma, CRLF, quotes doubled, and the mark by which spreadsheets know UTF-8. Text that begins like a
 * formula gets an apostrophe before it, so that opening the file runs nothing; plain numbers stay as they are.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`

function cell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
