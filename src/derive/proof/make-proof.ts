import type { ArticleEntry } from '../../domain/content.ts';
import type { Json, Proof, Proved } from '../../domain/proof.ts';
import { hashRecorded } from './hash-recorded.ts';
import { listRecorded } from './recorded.ts';

/** SHA-256 of the text of the report, and the day on which it was in hand. */
type Found = Pick<Proof['file'], 'text' | 'proved'>;

/** The proof of an article of which every recorded word was found. The caller has compared them. */
export function makeProof(article: ArticleEntry, { text, proved }: Found): Proof {
  const { sha256 } = article.source.file;
  const lines = listRecorded(article).map(({ of, fields }) =>
    toLine(of, of === 'source.file' ? { ...fields, text, proved } : fields, sha256),
  );
  return { file: { of: 'source.file', sha256, text, proved }, lines };
}

function toLine(of: string, fields: Readonly<Record<string, Json>>, sha256: string): Proved {
  return { of, ...fields, hash: hashRecorded(of, fields, sha256) };
}
