/** Px that the names of rows take with their sums, and those of columns, which lean. */
export const NAMES_WIDTH = 188
export const HEADS_HEIGHT = 132
export const SUMS_HEIGHT = 30
