import { useEffect, useRef, useState } from 'react'
import { type Diagnostic, formatDiagnostic } from '../../model/diagnostic.ts'
import { createExtractorClient, type ExtractorClient } from '../../worker/client.ts'
import { showOwn } from '../dossier/dossiers.ts'
import { readGraphFile } from '../dossier/readGraphFile.ts'
import { undo, useApp } from '../state/store.ts'
import { showToast } from '../toasts/toasts.ts'
import { addedText } from './addedText.ts'
import { useNoted } from './noted.ts'
import { type GivenFile, sortFiles } from './sortFiles.ts'

export type IntakeState =
  | { readonly status: 'idle' }
  | { readonly status: 'reading'; readonly done: number; readonly total: number; readonly name: string }
  /** `problems`: what could not be read, a line each. */
  | { readonly status: 'done'; readonly added: number; readonly problems: readonly string[] }
  | { readonly status: 'failed'; readonly problems: readonly string[] }

export interface Intake {
  readonly state: IntakeState
  /** Reads files and shows what they tell, beside what is there already or instead of it. */
  readonly take: (files: readonly GivenFile[], where: 'beside' | 'instead') => Promise<void>
  readonly cancel: () => void
}

/** The way of a person's own articles onto the page. They are read in a worker on this machine and sent nowhere. */
export function useIntake(): Intake {
  const [state, setState] = useState<IntakeState>({ status: 'idle' })
  const client = useRef<ExtractorClient | null>(null)
  useEffect(() => () => client.current?.close(), [])

  const take: Intake['take'] = async (files, where) => {
    const { articles, ownActors, graph, refused } = sortFiles(files)
    const refusals = refused.map(({ name, why }) => `${name}: ${why}`)
    const app = useApp.getState()
    const opened = graph && readGraphFile(graph)
    if (opened && (articles.length > 0 || where === 'beside'))
      refusals.push(
        ...(opened.ok
          ? [`${graph.name}: a finished graph is opened alone, not beside articles or a dossier`]
          : opened.problems),
      )
    else if (opened) {
      if (!opened.ok) return setState({ status: 'failed', problems: [...opened.problems, ...refusals] })
      await showOwn(opened.graph, 'instead', opened.from)
      return setState({ status: 'done', added: opened.graph.articles.length, problems: refusals })
    }
    if (articles.length === 0)
      return setState({ status: 'failed', problems: [...refusals, 'There is no article among these files.'] })
    setState({ status: 'reading', done: 0, total: articles.length, name: articles[0]!.name })
    client.current ??= createExtractorClient()
    const outcome = await client.current.extract(
      {
        articles: articles.map(({ name, bytes }) => ({ name, content: bytes })),
        ownActors: ownActors && { name: ownActors.name, content: ownActors.bytes },
        into: where === 'beside' && app.load.status === 'ready' ? app.load.index.graph : null,
      },
      ({ done, total, path }) => setState({ status: 'reading', done, total, name: path }),
    )
    switch (outcome.kind) {
      case 'cancelled':
        return setState({ status: 'idle' })
      case 'failed':
        return setState({ status: 'failed', problems: [outcome.error.message, ...refusals] })
      case 'done': {
        const problems = [...outcome.diagnostics.filter(isProblem).map(formatDiagnostic), ...refusals]
        useNoted.setState({ notes: outcome.diagnostics })
        if (outcome.added.length === 0) return setState({ status: 'failed', problems })
        await showOwn(outcome.graph, where)
        // The panel then lists the articles and the pairs, old and new.
        useApp.getState().select({ kind: 'none' })
        if (where === 'beside')
          showToast(addedText(outcome.graph, outcome.added), { action: { label: 'Undo', run: undo } })
        return setState({ status: 'done', added: outcome.added.length, problems })
      }
    }
  }
  return { state, take, cancel: () => client.current?.cancel() }
}

const isProblem = ({ severity }: Diagnostic): boolean => severity !== 'note'
