import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { flagImage, loadFlags } from '../graph/flags.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useTheme } from '../theme.ts'

/** Flags as SVG, by alpha-3 code; empty until they have loaded. */
const FlagsContext = createContext<ReadonlyMap<string, string>>(new Map())

/** Loads the flags of a graph's countries once, for all panels beneath. */
export function FlagsOf({ index, children }: { readonly index: GraphIndex; readonly children: ReactNode }) {
  const [flags, setFlags] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let stale = false
    const codes = index.graph.actors.flatMap(({ country }) => (country ? [country] : []))
    loadFlags(codes).then((loaded) => {
      if (!stale) setFlags(loaded)
    })
    return () => {
      stale = true
    }
  }, [index])
  return <FlagsContext value={flags}>{children}</FlagsContext>
}

/** A country's flag as the address of an image, toned down as on the canvas; null without one. */
export function useFlag(country: string | null): string | null {
  const theme = useTheme()
  const flag = useContext(FlagsContext).get(country ?? '')
  return flag === undefined ? null : flagImage(flag, theme)
}
