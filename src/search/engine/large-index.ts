import type { OpenList } from '../read/block-list.ts';
import type { OpenIndex } from '../read/open-index.ts';
import type { JudgeTerm } from './judge-term.ts';

/** Which of some growing quotes have words side by side. */
export type FindRows = (words: readonly string[], quotes: Uint32Array) => Promise<ReadonlySet<number>>;

/** What reads an index part by part. */
export interface LargeIndex {
  readonly index: OpenIndex;
  /** How many quotes it has. */
  readonly size: number;
  readonly open: OpenList;
  readonly judge: JudgeTerm;
  readonly findRows: FindRows;
}
