import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Candidate } from '../../extract/candidates/candidate.ts'
import type { LinkedActor } from '../../extract/results.ts'
import type { ArticleSource } from '../../model/article.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'

/** One case of the bank of sentences as an article. */
export interface BankSentence {
  readonly source: ArticleSource
  /** As `labelOf` gives it: 1 told, 0 not told, -1 told but not asked for. */
  readonly label: (candidate: Candidate, actors: ReadonlyMap<string, LinkedActor>) => number
}

interface Told {
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly types: readonly string[]
  readonly eitherWay: boolean
  readonly optional: boolean
}

/** Reads the cases of a bank's folder: a line each, `Sentences. => A>B TYPE; …`, in the notation of the bank's own parser. */
export function readBank(folder: string): readonly BankSentence[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n')
      return lines
        .filter((line) => line.includes(' => ') && !line.includes('`'))
        .map((line, at) => sentence(`bank-${file.slice(0, -3)}-${at}`, line))
    })
}

function sentence(id: string, line: string): BankSentence {
  const [text = '', relations = 'none'] = line.split(' => ')
  const told = relations === 'none' ? [] : relations.split('; ').flatMap(toldBy)
  return {
    source: { id, title: 'A report', published: '2024-05-16', source: null, url: null, text },
    label: ({ trigger, source, target }, actors) => {
      const is = (id: string, party: readonly string[]): boolean => {
        const actor = actors.get(id)
        return party.some(
          (one) => one === actor?.country || one === actor?.name || actor?.aliases.includes(one),
        )
      }
      let label = 0
      for (const one of told) {
        if (!one.types.includes(trigger.type)) continue
        const anyOrder = one.eitherWay || relationTypeInfo(trigger.type).symmetric || trigger.type === 'AGREE'
        const straight = is(source.actor, one.source) && is(target.actor, one.target)
        const reverse = anyOrder && is(source.actor, one.target) && is(target.actor, one.source)
        if (!straight && !reverse) continue
        if (!one.optional) return 1
        label = -1
      }
      return label
    },
  }
}

function toldBy(written: string): readonly Told[] {
  const match = /^(\??)(.+?)(<?>)(.+?) ([A-Z]{3,}(?:\|[A-Z]{3,})*)(?: |$)/.exec(written)
  if (!match) return []
  const [, mark, from = '', arrow, to = '', types = ''] = match
  return [
    {
      source: from.split('/'),
      target: to.split('/'),
      types: types.split('|'),
      eitherWay: arrow === '<>',
      optional: mark === '?' || /^[a-z]/.test(from) || /^[a-z]/.test(to),
    },
  ]
}
