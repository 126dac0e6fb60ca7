/** Px that the names of rows take with their sums, and those of columns, which lean: in a window, and in a low one. */
export const NAMES_WIDTH = 188
export const HEADS_HEIGHT = 132
export const LOW_HEADS_HEIGHT = 92
/** By how much the names of columns lean, in degrees, as in the styles. */
export const LEAN_DEGREES = 52
export const SUMS_HEIGHT = 30
/** Px of room below which the names of columns are cut, or hardly a row would be seen. */
export const LOW_ROOM = 320
