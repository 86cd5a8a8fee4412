import { createDebug } from 'obug';
import type { Notice } from '../../domain/notice.ts';
import type { Given } from '../../ingest/draft/draft-request.ts';
import { type DroppedReports, readDropped } from '../../ingest/read-dropped.ts';
import type { Doubt } from '../../ingest/source/doubts/list-doubts.ts';
import { readSourceText } from '../../ingest/source/text/read-source-text.ts';
import type { SourceReading } from '../../ingest/source/text/source-text.ts';
import { readKeptHeader } from '../disk/kept-header.ts';
import { type Input, readInput } from './list-inputs.ts';

/** A file that waits for its turn. */
export interface WaitingFile {
  /** As the person named it. */
  readonly path: string;
  readonly take: () => TakenFile;
}

/** A file in hand: it is known again by its name and hash before anything is read from it. */
export type TakenFile =
  | { readonly status: 'refused'; readonly notice: Notice }
  | {
      readonly status: 'taken';
      readonly name: string;
      readonly sha256: string;
      readonly read: () => FileReading;
    };

/** What a file holds, before anything that is recorded is asked. */
export type FileReading =
  | { readonly status: 'refused'; readonly problem: Doubt }
  | { readonly status: 'sheet'; readonly text: string }
  | { readonly status: 'read'; readonly file: DroppedReports };

interface TakeOptions {
  readonly mostBytes: number;
  readonly given: Given;
  /** Files that were opened before, by their paths: pages in one file, messages, documents, archives. */
  readonly opened?: ReadonlyMap<string, SourceReading> | undefined;
}

/** `DEBUG=dateline:ingest`: what is done to each file, and how long each step takes. */
const debug = createDebug('dateline:ingest');

/** A file of this machine. */
export function waitingFile(input: Input, { mostBytes, given, opened }: TakeOptions): WaitingFile {
  const { path } = input;
  const take = (): TakenFile => {
    if (input.status === 'refused') return { status: 'refused', notice: input.notice };
    const taken = readInput(path, mostBytes);
    if ('rule' in taken) return { status: 'refused', notice: taken };
    const { bytes, sha256 } = taken;
    const name = input.name === '-' ? `stdin-${sha256.slice(0, 8)}.txt` : input.name;
    const read = (): FileReading => {
      const reading = opened?.get(path) ?? readSourceText(name, bytes, readKeptHeader(path));
      if (reading.status === 'refused') return reading;
      const { source } = reading;
      debug('%s: %d characters of text, %s', path, source.text.length, source.encoding);
      return source.isSheet
        ? { status: 'sheet', text: source.text }
        : { status: 'read', file: readDropped({ name, sha256, source }, given) };
    };
    return { status: 'taken', name, sha256, read };
  };
  return { path, take };
}
