import { readFileSync } from 'node:fs';
import type { Bucket } from './bucket.ts';
import type { Upload } from './list-uploads.ts';

/** What a bucket lacks of a site and what it has too much. */
export interface UploadPlan {
  /** In waves: each must be there before the next begins. */
  readonly sent: readonly (readonly Upload[])[];
  readonly same: number;
  /** Names in the bucket that are no files of the site. */
  readonly surplus: readonly string[];
}

/** Compares a site, in waves, with what is in the bucket: the MD5 of each file by its name. */
export function planUpload(
  waves: readonly (readonly Upload[])[],
  there: ReadonlyMap<string, string>,
): UploadPlan {
  const all = waves.flat();
  const wanted = new Set(all.map(({ key }) => key));
  return {
    sent: waves.map((wave) => wave.filter(({ key, md5 }) => there.get(key) !== md5)),
    same: all.filter(({ key, md5 }) => there.get(key) === md5).length,
    surplus: [...there.keys()].filter((key) => !wanted.has(key)),
  };
}

const atOnce = 8;

/** Sends files wave by wave, several at a time. */
export async function sendFiles(bucket: Bucket, waves: readonly (readonly Upload[])[]): Promise<void> {
  for (const wave of waves)
    await eachOf(wave, ({ file, key, headers }) =>
      bucket.put(key, new Uint8Array(readFileSync(file)), headers),
    );
}

export async function removeFiles(bucket: Bucket, keys: readonly string[]): Promise<void> {
  await eachOf(keys, bucket.remove);
}

/** Workers that take from one row. The first failure ends them all. */
async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const row = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of row) await work(item);
    }),
  );
}
