import { join } from 'node:path';
import { z } from 'zod';
import type { Disk } from '../../cli/disk/disk.ts';
import { createDiskWriter, type FolderWriter } from '../../cli/disk/folder-writer.ts';
import { IdSchema } from '../../domain/identifier.ts';
import { RefusedCall } from './refused-call.ts';

/** Where the desk works. */
export interface DeskPlace {
  /** The content folder. */
  readonly content: string;
  /** How it is written to; the machine's own where left out. */
  readonly disk?: Disk | undefined;
}

/** The path of an article, from its id alone: nothing that is no id becomes a path. */
export function articlePath({ content }: DeskPlace, id: string): string {
  return join(content, 'articles', `${id}.md`);
}

/** The folder for saved files, and beside them for what the desk keeps for itself; git ignores it. */
export function inboxFolder({ content }: DeskPlace): string {
  return join(content, 'inbox');
}

export function journalPath(place: DeskPlace, id: string): string {
  return join(inboxFolder(place), '.desk', `${id}.json`);
}

const written = ['articles', 'people', 'outlets', 'events', '.proofs', 'inbox', 'inbox/.desk'];

/** Writes whatever the desk writes. */
export function deskWriter({ content, disk }: DeskPlace): FolderWriter {
  return createDiskWriter({ root: content, folders: written.map((name) => join(content, name)), disk });
}

/** What a call gave, as its schema wants it; refuses it with what is wrong. */
export function readGiven<Schema extends z.ZodType>(given: unknown, schema: Schema): z.infer<Schema> {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw new RefusedCall(400, z.prettifyError(read.error));
}

export const ReportNameSchema = z.strictObject({ id: IdSchema });
