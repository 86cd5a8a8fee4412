/** Bytes as a text with a letter for each, so that they can be searched and cut and turned back unharmed (ISO 8859-1). */
export function byteText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

/** The bytes of such a text. */
export function textBytes(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
