import { readKnownContent } from '../../cli/ingest/known-folder.ts';
import { describePlace } from '../../cli/prove/describe-place.ts';
import { createFileFinder } from '../../cli/saved/find-saved-file.ts';
import { readSavedFile } from '../../cli/saved/read-saved-file.ts';
import { savedPlaces } from '../../cli/saved/saved-folders.ts';
import { checkOwnWords } from '../../collections/check-own-words.ts';
import { type ProofOutcome, proveArticle } from '../../derive/proof/prove-article.ts';
import type { Mismatch } from '../../derive/proof/verify-article.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import type { PlannedText } from './plan-save.ts';

/** The proof of a publication as `npm run prove` would write it, and all that it finds wrong. */
export interface PlannedProof {
  readonly files: readonly PlannedText[];
  /** Words that are not in the saved file as they are recorded. */
  readonly words: readonly Notice[];
  /** Where texts of ours have the report's words: worth a look, no obstacle. */
  readonly shared: readonly Notice[];
}

/** Compares an article as it would be with its saved file, where that is here. */
export async function planProof(
  article: ArticleEntry,
  content: string,
  former: string | undefined,
): Promise<PlannedProof> {
  const { name } = article.source.file;
  const found = createFileFinder(savedPlaces([], content))(article.source.file);
  const file = found && (await readSavedFile(name, found));
  const day = new Date().toISOString().slice(0, 10);
  const outcome = proveArticle({ article, former, file, day });
  const path = `.proofs/${article.id}.jsonl`;
  const after = 'text' in outcome ? outcome.text : former;
  return {
    files: after === undefined || after === former ? [] : [{ path, before: former, after }],
    words: wordsOf(outcome),
    shared: file === undefined ? [] : checkOwnWords(article, readKnownContent([content]).events, file.text),
  };
}

function wordsOf(outcome: ProofOutcome): readonly Notice[] {
  if (outcome.status === 'unproved') return outcome.notices;
  return outcome.status === 'differs' ? outcome.verification.mismatches.map(toNotice) : [];
}

function toNotice(mismatch: Mismatch): Notice {
  const { file, path, field, recorded, found } = mismatch;
  return {
    rule: 'not-in-the-file',
    severity: 'error',
    file,
    path,
    message: `“${field}” is recorded as “${recorded}”; the saved file has “${found}” there.`,
    hint: describePlace(mismatch) ?? 'Choose the words in the report again.',
  };
}
