import { createReadStream, createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Companion, Company, LEAST_ALONE } from '../../extract/candidates/company.ts'
import { FeatureNames } from './featureNames.ts'

const HELP = `Usage: role-company ROWS …

For each ROWS.rows that role-candidates wrote, with ROWS.likelihoods (a number a line, how likely the candidate is by itself),
writes ROWS.company: a line a candidate with index:value of how it stands among the others of its article, or - for one
that is too unlikely to be weighed again; and ROWS.company.names.
`

/**
 * Writes, for training, how candidates stand among those of their article.
 * @returns the exit code
 */
export async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    process.stderr.write(HELP)
    return 2
  }
  for (const path of paths) await dump(path)
  return 0
}

async function dump(path: string): Promise<void> {
  const likelihoods = readFileSync(`${path}.likelihoods`, 'utf8').split('\n')
  const names = new FeatureNames()
  const out = createWriteStream(`${path}.company`)
  let article: string | null = null
  let rows: (Companion | null)[] = []
  const flush = (): void => {
    const company = new Company(rows.filter((one) => one !== null))
    for (const row of rows) out.write(`${row === null ? '-' : featuresOf(row, company, names)}\n`)
    rows = []
  }
  let line = 0
  for await (const text of createInterface({ input: createReadStream(`${path}.rows`) })) {
    const [id = '', sentence, trigger, type = '', source = '', target = ''] = text.split(' ', 7)
    if (id !== article) flush()
    article = id
    const likelihood = Number(likelihoods[line++])
    const one = { sentence: Number(sentence), trigger: Number(trigger), type, source, target, likelihood }
    rows.push(likelihood < LEAST_ALONE ? null : one)
  }
  flush()
  await new Promise((done) => out.end(done))
  writeFileSync(`${path}.company.names`, `${names.list.join('\n')}\n`)
}

function featuresOf(one: Companion, company: Company, names: FeatureNames): string {
  const row: string[] = []
  company.features(one, (name, value) => {
    if (value !== 0) row.push(`${names.indexOf(`c.${name}`)}:${Math.round(value * 1000) / 1000}`)
  })
  return row.join(' ')
}
