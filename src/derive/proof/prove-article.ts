import type { ArticleEntry } from '../../domain/content.ts';
import { whyDraft } from '../../domain/drafts/why-draft.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Proof } from '../../domain/proof.ts';
import { compareText } from '../../text/compare-text.ts';
import { checkProofs } from './check-proofs.ts';
import { compareWithProof, type ProofDifference, provedFields } from './compare-with-proof.ts';
import { canonical, hashText } from './hash-recorded.ts';
import { makeProof } from './make-proof.ts';
import { formatProof, parseProof } from './proof-text.ts';
import type { Recorded } from './recorded.ts';
import { type RecordedSurroundings, takeSurroundings } from './surroundings.ts';
import { type SavedFile, type Verification, verifyArticle } from './verify-article.ts';
import { verifyFormer } from './verify-former.ts';

/** What became of one article when it was to be proved. `text` is the proof that it has from now on. */
export type ProofOutcome =
  /** The file is here and says what is recorded. */
  | { readonly status: 'found'; readonly verification: Verification; readonly text: string }
  /** The file is here and does not say what is recorded. */
  | { readonly status: 'differs'; readonly verification: Verification }
  /** The file is not here, and what is recorded was proved on that day. */
  | { readonly status: 'holds'; readonly day: string; readonly text: string }
  /** The file is not here, and the article is a draft: nobody reads it yet. */
  | { readonly status: 'waits' }
  /** The file is not here, and what is recorded is not what was proved. */
  | { readonly status: 'unproved'; readonly notices: readonly Notice[] };

export interface ProofRequest {
  readonly article: ArticleEntry;
  /** The proof that is there. */
  readonly former: string | undefined;
  /** The saved file, where it is here. */
  readonly file: SavedFile | undefined;
  /** The files of former versions that are here, by the SHA-256 of their bytes. */
  readonly formerFiles?: ReadonlyMap<string, SavedFile>;
  /** Today, YYYY-MM-DD. */
  readonly day: string;
}

/** Compares an article with its saved file, or where that is not here, with its proof. */
export function proveArticle(request: ProofRequest): ProofOutcome {
  const { article, former, file, day } = request;
  if (file === undefined) return proveWithoutFile(article, former);
  const verification = verifyAll(request, file);
  if (verification.mismatches.length > 0) return { status: 'differs', verification };
  return { status: 'found', verification, text: renewProof(article, former, { text: file.text, day }) };
}

function verifyAll(
  { article, former, formerFiles = new Map() }: ProofRequest,
  file: SavedFile,
): Verification {
  const proof = former === undefined ? undefined : parseProof(former);
  const verification = verifyArticle(article, file);
  const mismatches = [...verification.mismatches, ...verifyFormer(article, { proof, files: formerFiles })];
  return { ...verification, mismatches };
}

/** A proof that says the same already stays as it is, its day too, so that proving twice changes nothing. */
function renewProof(
  article: ArticleEntry,
  former: string | undefined,
  { text, day }: { readonly text: string; readonly day: string },
): string {
  const found = hashText(text.slice(...article.source.file.span));
  const proof = former === undefined ? undefined : parseProof(former);
  const around = takeSurroundings(text, article.source.file.span);
  if (proof?.file.text === found && compareWithProof(article, proof).length === 0) {
    const same = formatProof(makeProof(article, { ...proof.file, around }));
    return sortLines(same) === sortLines(former ?? '') ? (former ?? same) : same;
  }
  return formatProof(makeProof(article, { text: found, proved: day, around }));
}

/** A proof says the same whatever the order of its lines. */
function sortLines(proof: string): string {
  return proof.split('\n').toSorted(compareText).join('\n');
}

function proveWithoutFile(article: ArticleEntry, former = ''): ProofOutcome {
  const proof = parseProof(former);
  const differences = proof === undefined ? [] : compareWithProof(article, proof);
  if (proof === undefined || !differences.every(needsNoFile))
    return whyDraft(article).length > 0 ? { status: 'waits' } : unproved(article, former);
  const text =
    differences.length === 0
      ? former
      : formatProof(makeProof(article, { ...proof.file, around: keepSurroundings(proof) }));
  return { status: 'holds', day: proof.file.proved, text };
}

/** Where the file is not here, the surroundings of what stays are those that were taken last. */
function keepSurroundings({ lines }: Proof): (recorded: Recorded) => RecordedSurroundings | undefined {
  const kept = new Map(lines.map((line) => [canonical(provedFields(line)), line.around]));
  return ({ fields }) => kept.get(canonical(fields));
}

function unproved(article: ArticleEntry, former: string): ProofOutcome {
  const texts = new Map(former === '' ? [] : [[article.id, former]]);
  return { status: 'unproved', notices: checkProofs([article], texts) };
}

/** Nothing new is said of the report where something was taken out, or only our name for it is another. */
function needsNoFile(difference: ProofDifference): boolean {
  return difference.kind === 'gone' || (difference.kind === 'changed' && difference.field === 'of');
}
