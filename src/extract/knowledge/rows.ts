/**
 * The tables are texts: one row a line, columns apart by `|`, lists inside a column by `;`. Empty lines and lines
 * that begin with `#` are passed over.
 */
export function rows(table: string): string[][] {
  const out: string[][] = []
  for (const line of table.split('\n')) {
    const text = line.trim()
    if (text !== '' && !text.startsWith('#')) out.push(text.split('|').map((cell) => cell.trim()))
  }
  return out
}

export function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(';').map((item) => item.trim())
}
