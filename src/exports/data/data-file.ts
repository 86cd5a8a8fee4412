/** A file of the data, whole. */
export interface DataFile {
  /** Under the folder of the data: quotes.csv. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many rows or records it has, where it is a table. */
  readonly rows?: number;
}

/** A text as a file, in UTF-8. */
export function textFile(path: string, mediaType: string, text: string): DataFile {
  return { path, mediaType, bytes: new TextEncoder().encode(text) };
}

/** A value as a file of JSON. */
export function jsonFile(path: string, value: unknown, mediaType = 'application/json'): DataFile {
  return textFile(path, mediaType, `${JSON.stringify(value, undefined, 1)}\n`);
}
