import { useEffect, useMemo, useState } from 'react'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type Item, sentenceItem } from './items.ts'
import { openSentenceSearch } from './sentenceSearch.ts'

const MOST_SENTENCES = 12

/** The sentences that hold the words, as rows; none for an empty text. Those of the text before stay until the new ones are there. */
export function useSentences(index: GraphIndex, text: string): readonly Item[] {
  const search = useMemo(() => openSentenceSearch(index.graph), [index])
  const [found, setFound] = useState<readonly Item[]>([])
  useEffect(() => () => search.close(), [search])
  useEffect(() => {
    let stale = false
    if (text === '') {
      setFound([])
      return
    }
    search.search(text, MOST_SENTENCES).then(
      (ids) => {
        if (stale) return
        setFound(
          ids.flatMap((id) => {
            const sentence = search.sentences.get(id)
            return sentence ? [sentenceItem(sentence, index)] : []
          }),
        )
      },
      (error: unknown) => console.info('Sentences cannot be searched:', error),
    )
    return () => {
      stale = true
    }
  }, [search, text, index])
  return found
}
