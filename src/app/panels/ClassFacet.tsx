import { ChevronDown, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { RELATION_TYPE_NAMES, type RelationClass, relationTypeInfo } from '../../model/relationTypes.ts'
import { facetCounts } from '../state/facetCounts.ts'
import { useApp } from '../state/store.ts'
import { Facet, FacetRow } from './Facet.tsx'
import { checkState, facetValues, only, toggled, typesOfClass } from './facets.ts'
import { ClassLine, classToken } from './glyphs.tsx'
import { useLaterChoices } from './LaterChoices.tsx'
import { useIndex } from './useGraph.ts'
import { CLASS_WORDS, counted } from './wording.ts'

/** Classes with their lines as the canvas draws them (so it is the legend, too), types folded inside. */
export function ClassFacet() {
  const index = useIndex()
  const setFilters = useApp((state) => state.setFilters)
  const { classes } = facetValues(index)
  const hidden = useApp(({ filters }) => filters.hiddenTypes)
  const [open, setOpen] = useState<ReadonlySet<RelationClass>>(
    () =>
      new Set(
        classes
          .filter(({ types }) => checkState(hidden, types) === 'mixed')
          .map(({ class: relationClass }) => relationClass),
      ),
  )
  const { types: counts, classes: ofClass } = facetCounts(index, useLaterChoices())
  const most = Math.max(1, ...ofClass.values())
  const typeCount = classes.reduce((sum, { types }) => sum + types.length, 0)
  const flip = (relationClass: RelationClass): void => {
    const next = new Set(open)
    if (!next.delete(relationClass)) next.add(relationClass)
    setOpen(next)
  }
  const allOpen = classes.every(
    ({ class: relationClass, types }) => types.length === 0 || open.has(relationClass),
  )
  return (
    <Facet
      id="classes"
      title="Class and type"
      active={hidden.length > 0}
      aside={
        <button
          type="button"
          className="quiet"
          onClick={() => setOpen(new Set(allOpen ? [] : classes.map(({ class: one }) => one)))}
          aria-expanded={allOpen}
        >
          {allOpen ? 'hide types' : `show ${counted(typeCount, 'type')}`}
        </button>
      }
    >
      {classes.map(({ class: relationClass, types }) => {
        // A class without any type here still has its row: the five rows are the legend.
        const values = types.length > 0 ? types : typesOfClass(relationClass)
        const isOpen = open.has(relationClass) && types.length > 0
        return (
          <div key={relationClass}>
            <FacetRow
              name={CLASS_WORDS[relationClass]}
              glyph={<ClassLine of={relationClass} />}
              hue={classToken(relationClass)}
              state={checkState(hidden, values)}
              count={ofClass.get(relationClass) ?? 0}
              most={most}
              onToggle={() => setFilters({ hiddenTypes: toggled(hidden, values) })}
              onOnly={() =>
                setFilters({ hiddenTypes: only(hidden, RELATION_TYPE_NAMES, typesOfClass(relationClass)) })
              }
            >
              {types.length > 0 && (
                <button
                  type="button"
                  className="facet-fold"
                  onClick={() => flip(relationClass)}
                  aria-expanded={isOpen}
                  aria-label={`Types of ${CLASS_WORDS[relationClass].toLowerCase()}`}
                >
                  {isOpen ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
                </button>
              )}
            </FacetRow>
            {isOpen &&
              types.map((type) => (
                <FacetRow
                  key={type}
                  sub
                  name={relationTypeInfo(type).phrase}
                  glyph={null}
                  hue={classToken(relationClass)}
                  state={checkState(hidden, [type])}
                  count={counts.get(type) ?? 0}
                  most={most}
                  onToggle={() => setFilters({ hiddenTypes: toggled(hidden, [type]) })}
                  onOnly={() => setFilters({ hiddenTypes: only(hidden, RELATION_TYPE_NAMES, [type]) })}
                />
              ))}
          </div>
        )
      })}
    </Facet>
  )
}
