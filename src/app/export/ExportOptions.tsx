import { Check, Segments, Select } from './controls.tsx'
import { GROUND_WORDS, GROUNDS } from './grounds.ts'
import { CUSTOM_SIDE, PICTURE_SHAPES, SCALES } from './pictureSize.ts'
import { OWN_SHAPE, type PictureWords, type Wishes } from './wishes.ts'

/** What the picture shows, how large, on what ground, and with which words. */
export function ExportOptions({
  wishes,
  words,
  selected,
  onChange,
}: {
  readonly wishes: Wishes
  readonly words: Pick<PictureWords, 'title' | 'standfirst'>
  /** Names of the selected actors; empty when none is. */
  readonly selected: string
  readonly onChange: (part: Partial<Wishes>) => void
}) {
  return (
    <>
      <Select
        label="Shows"
        value={wishes.scope}
        options={[
          { value: 'all', words: 'All that passes the filters' },
          { value: 'view', words: 'What the map shows now' },
          ...(selected ? [{ value: 'near' as const, words: `${selected}, with neighbours` }] : []),
        ]}
        onChange={(scope) => onChange({ scope })}
      />
      <Select
        label="Size"
        value={wishes.shape}
        options={[
          ...PICTURE_SHAPES.map(({ id, name }) => ({ value: id, words: name })),
          { value: OWN_SHAPE, words: 'Own size' },
        ]}
        onChange={(shape) => onChange({ shape })}
      />
      {wishes.shape === OWN_SHAPE && <OwnSize own={wishes.own} onChange={(own) => onChange({ own })} />}
      <Segments
        label="Scale"
        value={wishes.scale}
        options={SCALES.map((scale) => ({ value: scale, words: `${scale}×` }))}
        onChange={(scale) => onChange({ scale })}
      />
      <Select
        label="Ground"
        value={wishes.ground}
        options={GROUNDS.map((ground) => ({ value: ground, words: GROUND_WORDS[ground] }))}
        onChange={(ground) => onChange({ ground })}
      />
      <div className="export-checks">
        <Check checked={wishes.heading} onChange={(heading) => onChange({ heading })}>
          Title and standfirst
        </Check>
        {wishes.heading && (
          <div className="export-heading">
            <label className="field">
              Title
              <input
                value={words.title}
                onChange={(event) => onChange({ title: event.currentTarget.value })}
              />
            </label>
            <label className="field">
              Standfirst
              <textarea
                rows={4}
                value={words.standfirst}
                onChange={(event) => onChange({ standfirst: event.currentTarget.value })}
              />
            </label>
          </div>
        )}
        <Check checked={wishes.legend} onChange={(legend) => onChange({ legend })}>
          Legend of what is drawn
        </Check>
        <Check checked={wishes.filters} onChange={(filters) => onChange({ filters })}>
          Filters in force
        </Check>
        <Check checked={wishes.source} onChange={(source) => onChange({ source })}>
          Source line
        </Check>
        <Check checked={wishes.link} onChange={(link) => onChange({ link })}>
          Link to this view
        </Check>
      </div>
    </>
  )
}

function OwnSize({
  own,
  onChange,
}: {
  readonly own: Wishes['own']
  readonly onChange: (own: Wishes['own']) => void
}) {
  const side = (name: 'width' | 'height') => (
    <input
      type="number"
      aria-label={name === 'width' ? 'Width in pixels' : 'Height in pixels'}
      min={CUSTOM_SIDE.least}
      max={CUSTOM_SIDE.most}
      step={1}
      value={own[name] || ''}
      onChange={(event) => onChange({ ...own, [name]: event.currentTarget.valueAsNumber || 0 })}
    />
  )
  return (
    <div className="export-row">
      <span>
        Pixels, {CUSTOM_SIDE.least} to {CUSTOM_SIDE.most}
      </span>
      <div className="export-sides">
        {side('width')}
        <span aria-hidden="true">×</span>
        {side('height')}
      </div>
    </div>
  )
}
