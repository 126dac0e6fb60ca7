/** One small chunk per flag: only those that a graph needs are fetched. */
export const FLAG_FILES = import.meta.glob<string>(
  '../../../node_modules/country-flag-icons/string/3x2/[A-Z][A-Z].js',
  { import: 'default' },
)

export const flagFile = (alpha2: string): string =>
  `../../../node_modules/country-flag-icons/string/3x2/${alpha2}.js`
