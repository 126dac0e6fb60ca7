/** Lower case without diacritics: what search compares, so that "Elysee" finds "Élysée". */
export const foldText = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
