import type { ArticleEntry } from '../../domain/content.ts';
import type { Json, Proof } from '../../domain/proof.ts';
import { canonical } from './hash-recorded.ts';
import { listFormer, nameField, pathToField, type RecordedFormer } from './recorded.ts';
import type { Mismatch, SavedFile } from './verify-article.ts';

/** What there is to prove words of former versions by: the proof that was made last, and files of those versions. */
export interface FormerEvidence {
  readonly proof: Proof | undefined;
  /** By the SHA-256 of their bytes. */
  readonly files: ReadonlyMap<string, SavedFile>;
}

/**
 * Compares the words of former versions with what they were found in: the file of that version, the proof that was made
 * of it, or a later proof that has taken them over. Words that nobody ever found differ.
 */
export function verifyFormer(article: ArticleEntry, evidence: FormerEvidence): readonly Mismatch[] {
  return listFormer(article).flatMap((former) => {
    const file = evidence.files.get(former.sha256);
    if (isProved(former, evidence.proof)) return [];
    return former.words
      .map(({ field, words, span }) => ({
        file: `content/articles/${article.id}.md`,
        field: nameField(former.recorded, field),
        path: pathToField(former.recorded, field),
        recorded: words,
        found: file === undefined ? notHere(former.sha256) : file.text.slice(...span),
      }))
      .filter(({ recorded, found }) => recorded !== found);
  });
}

function notHere(sha256: string): string {
  return `nothing: the file of that version (${sha256.slice(0, 8)}…) is not here, and its words were not proved`;
}

function isProved({ recorded, sha256, was }: RecordedFormer, proof: Proof | undefined): boolean {
  if (proof === undefined) return false;
  const { sha256: _, ...words } = recorded.fields;
  return proof.lines.some(
    (line) =>
      (line.of === recorded.of && hasAll(line, recorded.fields)) ||
      (proof.file.sha256 === sha256 && line.of === was && hasAll(line, words)),
  );
}

function hasAll(line: Readonly<Record<string, Json>>, fields: Readonly<Record<string, Json>>): boolean {
  return Object.entries(fields).every(([name, value]) => canonical(line[name] ?? null) === canonical(value));
}
