import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Notice } from '../../domain/notice.ts';
import { isRecord } from '../../text/tables/is-record.ts';
import type { Disk } from '../disk/disk.ts';
import { messageOf } from '../disk/fault.ts';
import { hashBytes } from '../disk/hash-bytes.ts';
import { removeUnfinishedOf, replaceWholeFile } from '../disk/write-whole-file.ts';
import { type Part, type PartFile, PartSchema, partFormat } from './part.ts';
import type { Shard } from './shard.ts';

export const partEnding = '.part';

/** So that the parts of a run stand in order. */
export function partName({ number, count }: Shard): string {
  const width = String(count).length;
  return `shard-${String(number).padStart(width, '0')}-of-${count}${partEnding}`;
}

/** Writes a part whole or not at all, over a former one of its name. */
export function writePart(
  path: string,
  { files, ...head }: Omit<Part, 'format' | 'files' | 'sha256'> & { readonly files: readonly PartFile[] },
  disk: Disk,
): void {
  const bodies = files.map((file) => serialize(file));
  let end = 0;
  const places = bodies.map(({ length }) => {
    end += length;
    return { at: end - length, length };
  });
  const body = Buffer.concat(bodies);
  const part: Part = { format: partFormat, ...head, files: places, sha256: hashBytes(body) };
  removeUnfinishedOf(path, disk);
  replaceWholeFile(path, Buffer.concat([Buffer.from(`${JSON.stringify(part)}\n`), body]), disk);
}

/** A part that is whole, and its files one at a time, so that memory stays flat. */
export interface OpenPart {
  readonly path: string;
  readonly part: Part;
  readonly takeFile: (at: number) => PartFile;
}

const newline = 10;

/** Opens a part, or says what is the matter with it. */
export function openPart(path: string): OpenPart | Notice {
  try {
    const bytes = readFileSync(path);
    const start = bytes.indexOf(newline) + 1;
    const head: unknown = JSON.parse(bytes.toString('utf8', 0, start));
    if (hasOtherFormat(head)) return ofOtherFormat(path);
    const read = PartSchema.safeParse(head);
    if (!read.success || hashBytes(bytes.subarray(start)) !== read.data.sha256) return broken(path);
    return { path, part: read.data, takeFile: (at) => readPlace(path, start, read.data.files[at]) };
  } catch (error) {
    return error instanceof SyntaxError ? broken(path) : unreadable(path, error);
  }
}

function readPlace(path: string, start: number, place: Part['files'][number] | undefined): PartFile {
  if (place === undefined) throw new Error(`${path} holds fewer files than its run has for it.`);
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(place.length);
    readSync(file, bytes, 0, place.length, start + place.at);
    // It was written by this very program, which the head says, and not changed since, which the hash says.
    return deserialize(bytes) as PartFile;
  } finally {
    closeSync(file);
  }
}

function hasOtherFormat(head: unknown): boolean {
  return isRecord(head) && 'format' in head && head['format'] !== partFormat;
}

function ofOtherFormat(file: string): Notice {
  return {
    rule: 'part-of-other-format',
    severity: 'error',
    file,
    message: 'The part was written in a format that this version of Dateline does not read.',
    hint: 'Bring all machines to one version and run its shard again.',
  };
}

function broken(file: string): Notice {
  return {
    rule: 'broken-part',
    severity: 'error',
    file,
    message: `${basename(file)} is no part, or not as it was written: it was cut off or changed on its way.`,
    hint: 'Copy it again, or run its shard again.',
  };
}

function unreadable(file: string, error: unknown): Notice {
  return {
    rule: 'unreadable-part',
    severity: 'error',
    file,
    message: messageOf(error),
    hint: 'Merge where the parts can be read.',
  };
}
