/** The chunks of a PNG file, in order. */
export function chunksOf(bytes: Uint8Array): readonly { readonly type: string; readonly data: Buffer }[] {
  const file = Buffer.from(bytes)
  const chunks = []
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    chunks.push({
      type: file.toString('latin1', at + 4, at + 8),
      data: file.subarray(at + 8, at + 8 + length),
    })
    at += length + 12
  }
  return chunks
}

/** What a PNG file says of itself in its international text chunks, by keyword. */
export const textsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    chunksOf(bytes)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const end = data.indexOf(0)
        return [data.toString('latin1', 0, end), data.toString('utf8', end + 5)]
      }),
  )
