import { z } from 'zod';
import { ArticleSchema } from '../../domain/article.ts';
import { SpanSchema } from '../../domain/span.ts';
import type { Disk } from '../disk/disk.ts';
import { WriteError } from '../disk/fault.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { readJsonFile } from '../disk/read-json-file.ts';
import { replaceWholeFile } from '../disk/write-whole-file.ts';

/** What ingest has to know of an article that is valid: the part of the saved file that it was made from. */
const KeptRecordSchema = z
  .strictObject({
    name: z.string(),
    sha256: z.string(),
    span: SpanSchema,
    isWithdrawn: z.boolean(),
  })
  .readonly();

const KeptFileSchema = z.strictObject({
  /** By which schema the articles were found valid; what another one found is read anew. */
  schema: z.string(),
  /** By the hash of the bytes of the article’s file. */
  records: z.record(z.string(), KeptRecordSchema),
});

export type KeptRecord = z.infer<typeof KeptRecordSchema>;

/** What was once read of articles. A record belongs to the bytes of a file, whatever its name and time: it can be missing and never wrong. */
export type KeptRecords = ReadonlyMap<string, KeptRecord>;

/** What the file holds; nothing where it is not there, cannot be read, or was written by another schema. */
export function readKeptRecords(file: string): KeptRecords {
  const kept = KeptFileSchema.safeParse(readJsonFile(file));
  return kept.success && kept.data.schema === hashOfSchema()
    ? new Map(Object.entries(kept.data.records))
    : new Map();
}

/** Keeps records for the next time; a disk that refuses costs that time some seconds and nothing else. */
export function writeKeptRecords(file: string, records: KeptRecords, disk: Disk | undefined): void {
  try {
    replaceWholeFile(
      file,
      JSON.stringify({ schema: hashOfSchema(), records: Object.fromEntries(records) }),
      disk,
    );
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
  }
}

function hashOfSchema(): string {
  const schema = z.toJSONSchema(ArticleSchema, { unrepresentable: 'any', io: 'input' });
  return hashBytes(Buffer.from(JSON.stringify(schema)));
}
