import type { Notice } from '../../domain/notice.ts';
import type { DeskJournal } from './desk-journal.ts';
import type { DeskList } from './desk-list.ts';
import type { OpenedReport } from './opened-report.ts';
import type { Taken } from './taken.ts';

/** What the page may ask of the desk: each call with what it gives and what it answers. All are sent as JSON by POST. */
export interface DeskCalls {
  list: { readonly gives: Readonly<Record<never, never>>; readonly answers: DeskList };
  open: { readonly gives: { readonly id: string }; readonly answers: OpenedReport };
  /** Takes files, pasted text or an address into the inbox and reads them as `npm run ingest` does. */
  take: { readonly gives: TakeRequest; readonly answers: { readonly taken: readonly Taken[] } };
  /** Keeps the journal; nothing of it is in the files yet. */
  keep: { readonly gives: KeepRequest; readonly answers: Kept | DeskConflict };
  /** Our texts as readers will see them, with all that is kept. */
  digest: { readonly gives: { readonly id: string }; readonly answers: DigestPreview };
  /** The files as they would be, beside those that are there. Writes nothing. */
  preview: { readonly gives: PreviewRequest; readonly answers: SavePreview };
  /** Goes on from lines that were chosen out of two versions of the file; what was done beside it stays. */
  lines: { readonly gives: LinesRequest; readonly answers: OpenedReport };
  /** Writes what `preview` showed, if nobody has changed a file since. */
  save: { readonly gives: SaveRequest; readonly answers: Saved | DeskConflict };
}

export type DeskCall = keyof DeskCalls;

export interface TakeRequest {
  /** Files as they were dropped or chosen, in base 64. */
  readonly files?: readonly { readonly name: string; readonly base64: string }[];
  /** Text or the source of a page as it was pasted. */
  readonly pasted?: { readonly text: string; readonly html?: string; readonly url?: string };
  /** An address that is fetched once. */
  readonly url?: string;
  /** Names of files that lie in the inbox already. */
  readonly names?: readonly string[];
  /** Takes a changed version of a known file in; a person’s own edits stay. */
  readonly updates?: boolean;
}

export interface KeepRequest {
  readonly id: string;
  readonly journal: DeskJournal;
  /** Names the window: where another one has kept the report last, nothing is kept until this one takes over. */
  readonly window: string;
  readonly takesOver?: boolean;
  /** The journal that the steps go on from, by how often it was kept: a newer one is never written over. */
  readonly revision: number;
}

export interface LinesRequest {
  readonly id: string;
  readonly window: string;
  readonly text: string;
}

export interface Kept {
  readonly status: 'kept';
  /** When, as an instant in UTC. */
  readonly at: string;
  readonly revision: number;
}

/** The HTML of a digest, or why there is none yet, in a sentence. */
export type DigestPreview = { readonly html: string } | { readonly why: string };

export interface PreviewRequest {
  readonly id: string;
  /** Takes the line `draft: true` out, where nothing is left. */
  readonly publishes: boolean;
}

export interface SaveRequest extends PreviewRequest {
  /** Hashes by path of the files that were there when the preview was made; `null` for one that was not. */
  readonly seen: Readonly<Record<string, string | null>>;
}

/** One file before and after; paths begin at the content folder. */
export interface PlannedSave {
  readonly path: string;
  /** Undefined for a new file. */
  readonly before: string | undefined;
  /** Undefined for one that goes. */
  readonly after: string | undefined;
  readonly sha256: string | null;
}

export interface SavePreview {
  readonly files: readonly PlannedSave[];
  /** What the build's own checks say of the files as they would be: it would stop the site, also the one shown while writing. */
  readonly faults: readonly Notice[];
  /** What would stop a publication only: words in a mouth that nobody recorded so. */
  readonly words: readonly Notice[];
  /** Where texts of ours have the report's words: worth a look, no obstacle. */
  readonly shared: readonly Notice[];
}

export interface Saved {
  readonly status: 'saved';
  readonly paths: readonly string[];
  readonly report: OpenedReport;
}

/** Somebody else changed a file, or another window the journal, since it was read; nothing was written. */
export interface DeskConflict {
  readonly status: 'conflict';
  readonly why: 'file' | 'window';
  /** The file, from the content folder on. */
  readonly path: string;
}
