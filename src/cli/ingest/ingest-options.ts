import type { Given } from '../../ingest/draft/draft-request.ts';
import type { SourceReading } from '../../ingest/source/text/source-text.ts';
import type { Progress } from '../command/progress-bar.ts';
import type { Disk } from '../disk/disk.ts';
import type { OnFault } from './store/on-fault.ts';

export interface IngestOptions {
  /** A folder laid out like `content/`, into which drafts are written. */
  readonly out: string;
  /** The folder whose people, outlets and events are known. */
  readonly content: string;
  readonly isDryRun: boolean;
  readonly mayUpdate: boolean;
  /** Say why each quotation was read as it was, also in files that are recorded already. */
  readonly explains?: boolean;
  /** The day on which changed texts are seen, YYYY-MM-DD; left out, today. */
  readonly day?: string;
  readonly mostBytes: number;
  readonly given: Given;
  /** Files that were opened before, by their paths: pages in one file, messages, documents, archives. */
  readonly opened?: ReadonlyMap<string, SourceReading>;
  /** Left out, the machine's own. */
  readonly disk?: Disk;
  /** Is told that another ingest is at work, and that this one waits for it. */
  readonly onWait?: () => void;
  readonly onFault?: OnFault;
  /** Is told of each file before it is read. */
  readonly onProgress?: (progress: Progress) => void;
}
