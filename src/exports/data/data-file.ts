import { hash } from 'node:crypto';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file of the data. */
export interface DataFile {
  /** Under the folder of the data: quotes.csv. */
  readonly path: string;
  readonly mediaType: string;
  /** All that it is made from: where this says the same, so do its bytes. */
  readonly from: readonly object[];
  /** All of it. Nobody keeps it: together they are larger than all that they are made from. */
  readonly write: () => Bytes;
  /** What is said of it beside it, found out when it is written first. */
  readonly measure: () => FileMeasure;
}

/** A file before it is written. */
export type DataPlan = Omit<DataFile, 'measure'>;

/** A file that is written when somebody asks for its bytes, and then measured. */
export function dataFile({ write, ...plan }: DataPlan): DataFile {
  let measured: FileMeasure | undefined;
  const measureOnce = (bytes: Bytes): FileMeasure => {
    measured ??= measureBytes(bytes);
    return measured;
  };
  return {
    ...plan,
    write: () => {
      const bytes = write();
      measureOnce(bytes);
      return bytes;
    },
    measure: () => measured ?? measureOnce(write()),
  };
}

/** A text as a file, in UTF-8. */
export function textFile({
  write,
  ...plan
}: Omit<DataPlan, 'write'> & { readonly write: () => string }): DataFile {
  return dataFile({ ...plan, write: () => new TextEncoder().encode(write()) });
}

interface JsonPlan extends Pick<DataFile, 'path' | 'from'> {
  readonly mediaType?: string;
  readonly value: () => unknown;
}

/** A value as a file of JSON. */
export function jsonFile({ path, from, mediaType = 'application/json', value }: JsonPlan): DataFile {
  return textFile({ path, mediaType, from, write: () => `${JSON.stringify(value(), undefined, 1)}\n` });
}

/** What is said of a file beside it. */
export interface FileMeasure {
  readonly bytes: number;
  /** SHA-256 in hexadecimal. */
  readonly sha256: string;
}

function measureBytes(bytes: Bytes): FileMeasure {
  return { bytes: bytes.byteLength, sha256: hash('sha256', bytes) };
}
