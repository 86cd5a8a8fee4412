import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlannedFile } from '../../cli/disk/write-batch.ts';
import { contentTextsIn } from '../../cli/merge/content-texts.ts';
import { writingOf } from '../../cli/merge/writing-of.ts';
import { parseMarkdownFile } from '../../collections/parse-content-file.ts';
import { hashText } from '../../derive/proof/hash-recorded.ts';
import { ArticleSchema } from '../../domain/article.ts';
import { startDesk } from '../decide/desk-state.ts';
import { replaySteps, startJournal } from '../decide/journal.ts';
import { articlePath, type DeskPlace, deskWriter, journalPath } from '../files/desk-place.ts';
import { journalText, type KeptJournal, readDeskJournal } from '../files/journal-file.ts';
import { parseArticle } from '../files/parse-article.ts';
import { RefusedCall } from '../files/refused-call.ts';
import type {
  DeskConflict,
  PlannedSave,
  PreviewRequest,
  SavePreview,
  SaveRequest,
} from '../protocol/desk-calls.ts';
import { checkPlanned } from './check-planned.ts';
import { planProof } from './plan-proof.ts';
import { type PlannedText, planSave } from './plan-save.ts';

/** The files of a report as its journal makes them, with what the build would say of them. Writes nothing. */
export async function previewSave(request: PreviewRequest, place: DeskPlace): Promise<SavePreview> {
  const { id, publishes } = request;
  readKept(id, place);
  const { state, planned } = planKept(request, place);
  const { faults, words } = checkPlanned(planned, place.content);
  const isPublication = publishes || state.article.draft !== true;
  if (faults.length > 0 || !isPublication) return { files: planned.map(withHash), faults, words, shared: [] };
  const proof = await planProofOf(id, planned, place);
  return {
    files: [...planned, ...proof.files].map(withHash),
    faults,
    words: [...words, ...proof.words],
    shared: proof.shared,
  };
}

/** The files of a report with all that is kept of it; as they stand where nothing was done yet. */
function planKept({ id, publishes }: PreviewRequest, place: DeskPlace) {
  const path = articlePath(place, id);
  const journal = readDeskJournal(place, id)?.journal ?? startJournal(fileAt(path));
  const { article, body } = parseArticle(journal.base.text, path);
  const state = replaySteps(startDesk(article, body), journal);
  return { state, planned: planSave({ id, state, publishes, texts: contentTextsIn(place.content) }) };
}

function fileAt(path: string) {
  const text = readFileSync(path, 'utf8');
  return { text, sha256: hashText(text) };
}

async function planProofOf(id: string, planned: readonly PlannedText[], place: DeskPlace) {
  const path = `articles/${id}.md`;
  const text = planned.find((file) => file.path === path)?.after ?? readText(place, path) ?? '';
  const { data, body } = parseMarkdownFile(text, path);
  const article = { ...ArticleSchema.parse(data), id, body };
  return planProof(article, place.content, readText(place, `.proofs/${id}.jsonl`));
}

function readKept(id: string, place: DeskPlace): KeptJournal {
  const kept = readDeskJournal(place, id);
  if (kept === undefined) throw new RefusedCall(404, 'Nothing was done to this report at the desk yet.');
  return kept;
}

function readText({ content }: DeskPlace, path: string): string | undefined {
  const file = join(content, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function withHash({ path, before, after }: PlannedText): PlannedSave {
  return { path, before, after, sha256: before === undefined ? null : hashText(before) };
}

/**
 * Writes all files of a report or none, the proof of a publication and the journal that knows of it among them, and gives
 * their paths. Nothing is written where somebody has changed one of them since it was shown.
 */
export async function saveReport(
  request: SaveRequest,
  place: DeskPlace,
): Promise<readonly string[] | DeskConflict> {
  const writer = deskWriter(place);
  writer.recover();
  if (isEditedElsewhere(request.id, place))
    return { status: 'conflict', why: 'file', path: `articles/${request.id}.md` };
  const { files, faults, words } = await previewSave(request, place);
  const [fault] = request.publishes ? [...faults, ...words] : faults;
  if (fault !== undefined) throw new RefusedCall(409, `${fault.message} ${fault.hint}`);
  return writer.alone(() => {
    const changed = files.find((file) => isChanged(file, request, place));
    if (changed !== undefined) return { status: 'conflict', why: 'file', path: changed.path };
    if (files.length === 0) return [];
    writer.write([
      ...files.map((file) => writingOf(file, place.content)),
      markSeen(request.id, files, place),
    ]);
    writer.flush();
    return files.map(({ path }) => path);
  });
}

/** The steps of the journal go on from a file that is not there any more: a person says first what becomes of both. */
function isEditedElsewhere(id: string, place: DeskPlace): boolean {
  return hashText(readText(place, `articles/${id}.md`) ?? '') !== readKept(id, place).journal.seen;
}

/** Since it was shown to the person, or since it was read a moment ago. The proof is ours alone. */
function isChanged({ path, before, sha256 }: PlannedSave, { seen }: SaveRequest, place: DeskPlace): boolean {
  return (
    readText(place, path) !== before || (!path.startsWith('.proofs/') && sha256 !== (seen[path] ?? null))
  );
}

/** What the desk wrote itself is nobody else's change. */
function markSeen(id: string, files: readonly PlannedText[], place: DeskPlace): PlannedFile {
  const { window, journal, revision } = readKept(id, place);
  const article = files.find(({ path }) => path === `articles/${id}.md`);
  const seen = article?.after === undefined ? journal.seen : hashText(article.after);
  const text = journalText({ window, journal: { ...journal, seen }, revision: revision + 1 });
  return { how: 'replace', path: journalPath(place, id), text };
}
