import { list, rows } from './rows.ts'
import type { Office, OfficeRole, Person } from './types.ts'

/*
 * A line `= CHN head-of-state President` opens the list of those who held that office of that state, and
 * `= @European Commission other President` that of a body. Below it, one holder a line:
 *
 * name | from | to | aliases | title, where it differs from that of the list
 *
 * `+` before a name: a woman. Brackets: the part by which texts call the person, where it is not the last word
 * (in the lists of China, Korea and Taiwan: not the first). One name is one person, in whichever lists it stands.
 * An alias of one word is a further such part. Dates may be years or year and month; an empty `to`: still in office,
 * as far as is known.
 */

interface Draft {
  name: string
  surname: string
  gender: Person['gender']
  aliases: string[]
  offices: Office[]
}

const familyNameFirst = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'HKG', 'MAC'])
const bracketed = /\[(.+)\]/

const styles =
  /^(?:King|Queen|Pope|Emperor|Crown Prince|Crown Princess|Prince|Princess|Grand Duke|Sultan|Patriarch|Mullah) /
const numeral = / [IVX]+$/

function surnameOf(cell: string, country: string | null): string {
  const marked = bracketed.exec(cell)
  if (marked?.[1] !== undefined) return marked[1]
  // Rulers go by their first names: "King Abdullah II", "Albert II of Monaco", "Hamad bin Isa".
  if (styles.test(cell) || numeral.test(cell) || cell.includes(' of ')) {
    return cell
      .replace(styles, '')
      .replace(/ of .+$/, '')
      .replace(numeral, '')
  }
  const words = cell.split(' ')
  const first = (country !== null && familyNameFirst.has(country)) || words[1] === 'bin'
  return (first ? words[0] : words.at(-1)) ?? cell
}

const rank: Readonly<Record<OfficeRole, number>> = {
  'head-of-state': 0,
  'head-of-government': 1,
  'foreign-minister': 2,
  'defence-minister': 3,
  other: 4,
}

/** By beginning; of two that begin together, the higher one last. */
function inOrder(a: Office, b: Office): number {
  const from = a.from ?? ''
  const other = b.from ?? ''
  return from < other ? -1 : from > other ? 1 : rank[b.role] - rank[a.role]
}

export function parsePersons(tables: readonly string[]): Person[] {
  const drafts = new Map<string, Draft>()
  for (const table of tables) {
    let country: string | null = null
    let organisation: string | null = null
    let role: OfficeRole = 'other'
    let title = ''
    for (const [cell = '', from, to, aliases, ownTitle] of rows(table)) {
      if (cell.startsWith('= ')) {
        const header =
          /^= (?:@(.+?)|([A-Z]{3})) (head-of-state|head-of-government|foreign-minister|defence-minister|other)(?: (.+))?$/.exec(
            cell,
          )
        if (header === null) throw new Error(`not a header of a list of office holders: ${cell}`)
        organisation = header[1] ?? null
        country = header[2] ?? null
        role = header[3] as OfficeRole
        title = header[4] ?? ''
        continue
      }
      const female = cell.startsWith('+')
      const marked = female ? cell.slice(1) : cell
      const name = marked.replace(/[[\]]/g, '')
      let draft = drafts.get(name)
      if (draft === undefined) {
        const surname = surnameOf(marked, country)
        draft = { name, surname, gender: female ? 'female' : 'male', aliases: [], offices: [] }
        drafts.set(name, draft)
      }
      for (const alias of list(aliases)) if (!draft.aliases.includes(alias)) draft.aliases.push(alias)
      draft.offices.push({
        role,
        title: ownTitle === undefined || ownTitle === '' ? title : ownTitle,
        country,
        organisation,
        from: from === undefined || from === '' ? null : from,
        to: to === undefined || to === '' ? null : to,
      })
    }
  }
  for (const draft of drafts.values()) if (draft.offices.length > 1) draft.offices.sort(inOrder)
  return [...drafts.values()]
}
