import type { Notice } from '../../domain/notice.ts';

/** What became of one file: as `npm run ingest` says it. */
export interface Taken {
  readonly file: string;
  readonly status: 'written' | 'updated' | 'unchanged' | 'waiting' | 'refused';
  readonly articles: readonly string[];
  readonly notices: readonly Notice[];
  /** What was read out of it; left out where nothing was. */
  readonly receipt?: TakenReceipt;
}

/** A receipt in short. */
export interface TakenReceipt {
  /** What the file was taken for: a saved page. */
  readonly kind: string;
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    /** What it is known from, in a sentence; empty where the file prints it. */
    readonly why: string;
  }[];
  readonly counts: readonly { readonly count: number; readonly says: string }[];
}
