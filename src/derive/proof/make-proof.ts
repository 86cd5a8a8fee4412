import type { ArticleEntry } from '../../domain/content.ts';
import type { Json, Proof, Proved } from '../../domain/proof.ts';
import { hashRecorded } from './hash-recorded.ts';
import { listRecorded, type Recorded } from './recorded.ts';
import type { RecordedSurroundings } from './surroundings.ts';

/** What was found when the saved file was in hand. */
interface FoundInFile extends Pick<Proof['file'], 'text' | 'proved'> {
  /** What stood around the words of a recorded thing; left out where nobody took it. */
  readonly around?: (recorded: Recorded) => RecordedSurroundings | undefined;
}

/** The proof of an article of which every recorded word was found. The caller has compared them. */
export function makeProof(article: ArticleEntry, { text, proved, around }: FoundInFile): Proof {
  const { sha256 } = article.source.file;
  const lines = listRecorded(article).map((recorded) => {
    if (recorded.of === 'source.file')
      return toLine(recorded.of, { ...recorded.fields, text, proved }, sha256);
    const surroundings = around?.(recorded) ?? {};
    const isNone = Object.keys(surroundings).length === 0;
    return toLine(
      recorded.of,
      isNone ? recorded.fields : { ...recorded.fields, around: surroundings },
      sha256,
    );
  });
  return { file: { of: 'source.file', sha256, text, proved }, lines };
}

function toLine(of: string, fields: Readonly<Record<string, Json>>, sha256: string): Proved {
  return { of, ...fields, hash: hashRecorded(of, fields, sha256) };
}
