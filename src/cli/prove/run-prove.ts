import { join } from 'node:path';
import { checkOwnWords } from '../../collections/check-own-words.ts';
import { locateNotices } from '../../collections/locate-notices.ts';
import { readContentFolder } from '../../collections/read-content-folder.ts';
import { readProofs } from '../../collections/read-proofs.ts';
import { checkStaleProofs } from '../../derive/proof/check-stale-proofs.ts';
import { type ProofOutcome, proveArticle } from '../../derive/proof/prove-article.ts';
import type { SavedFile } from '../../derive/proof/verify-article.ts';
import type { ArticleEntry } from '../../domain/content.ts';
import type { Notice } from '../../domain/notice.ts';
import { createDiskWriter, dryWriter } from '../disk/folder-writer.ts';
import { createFileFinder } from '../saved/find-saved-file.ts';
import { readSavedFile } from '../saved/read-saved-file.ts';
import type { ProveOptions } from './prove-options.ts';

/** What became of one article, and whether its proof was written anew. */
export interface ProveResult {
  readonly article: ArticleEntry;
  readonly outcome: ProofOutcome;
  readonly isRenewed: boolean;
  /** Where texts of ours have the report's words, told where its file is here. */
  readonly shared: readonly Notice[];
}

/** Proves articles one after the other; one that differs keeps the proof it has and stops no other. */
export async function* runProve({
  content,
  places,
  ids,
  isCheck,
  day,
}: ProveOptions): AsyncGenerator<ProveResult, void> {
  const proofsFolder = join(content, '.proofs');
  const writer = isCheck ? dryWriter : createDiskWriter({ root: content, folders: [proofsFolder] });
  writer.recover();
  const { articles, events } = readContentFolder(content);
  const proofs = readProofs(content);
  const findFile = createFileFinder(places);
  for (const article of articles.filter(({ id }) => ids.length === 0 || ids.includes(id))) {
    const former = proofs.get(article.id);
    const found = findFile(article.source.file);
    const file = found && (await readSavedFile(article.source.file.name, found));
    const formerFiles = await readFormerFiles(article, findFile);
    const outcome = proveArticle({ article, former, file, formerFiles, day });
    const isRenewed = 'text' in outcome && outcome.text !== former;
    if (isRenewed) {
      const path = join(proofsFolder, `${article.id}.jsonl`);
      writer.alone(() => writer.write([{ how: 'replace', path, text: outcome.text }]));
    }
    const shared = file === undefined ? [] : checkOwnWords(article, events, file.text);
    yield {
      article,
      outcome: withLines(outcome, content),
      isRenewed,
      shared: locateNotices(shared, content),
    };
  }
}

/** The files of the former versions of a report, as far as they are here; another file of the name is none. */
async function readFormerFiles(
  { source: { file, versions } }: ArticleEntry,
  findFile: ReturnType<typeof createFileFinder>,
): Promise<ReadonlyMap<string, SavedFile>> {
  const files = new Map<string, SavedFile>();
  for (const { sha256 } of versions) {
    const found = findFile({ name: file.name, sha256 });
    if (found?.sha256 === sha256) files.set(sha256, await readSavedFile(file.name, found));
  }
  return files;
}

/** Proofs whose articles are not there any more. */
export function findStaleProofs(content: string): readonly Notice[] {
  return locateNotices(checkStaleProofs(readContentFolder(content).articles, readProofs(content)), content);
}

/** Whether all of an article is as recorded or as it was proved; a check that would have to write finds the proof stale. */
export function isProved({ outcome: { status }, isRenewed }: ProveResult, isCheck: boolean): boolean {
  return status !== 'differs' && status !== 'unproved' && !(isCheck && isRenewed);
}

function withLines(outcome: ProofOutcome, content: string): ProofOutcome {
  if (outcome.status === 'unproved') return { ...outcome, notices: locateNotices(outcome.notices, content) };
  if (outcome.status !== 'differs') return outcome;
  const mismatches = locateNotices(outcome.verification.mismatches, content);
  return { ...outcome, verification: { ...outcome.verification, mismatches } };
}
