import { checkReport, type ReportCheck } from '../../check/check-report.ts';
import type { CheckedReport } from '../../check/checked-report.ts';
import { findReport } from '../../check/find-report.ts';
import { t } from '../../messages/say.ts';
import { errorMessage } from '../../text/error-message.ts';
import { type CheckData, createCheckData } from './check-data.ts';
import { type CheckForm, findCheckForm } from './check-form.ts';
import { offerBookmarklet, takeGivenText } from './given-text.ts';
import { type GivenFile, readGivenFile } from './read-given-file.ts';
import { showCheck } from './show-check.ts';

/** Lets a reader check a report: pasted words, a file, or words that a bookmarklet brought. */
export function startCheck(root: HTMLElement): void {
  const page = findCheckForm(root);
  const report = root.dataset.report;
  const data = createCheckData(report, root.dataset.reports ?? '');
  const answers = answerWith(page, data);
  listen(page, answers);
  // What is compared is here before it is asked for, so that a reader may go offline.
  data.own().catch(() => undefined);
  if (report === undefined) data.all().catch(() => undefined);
  offerBookmarklet(page.bookmarklet);
  const brought = page.bookmarklet && takeGivenText();
  if (brought !== undefined) page.text.value = brought;
  checkWhatIsThere(page, answers);
}

/** What a bookmarklet brought, or a reader pasted or chose before this script was here. */
function checkWhatIsThere({ text, file }: CheckForm, { checkText, checkFile }: Answers): void {
  const [given] = file.files ?? [];
  if (given !== undefined) checkFile(given);
  else if (text.value.trim() !== '') checkText();
}

interface Given {
  readonly text: string;
  readonly file?: GivenFile;
}

interface Answers {
  readonly checkText: () => void;
  readonly checkFile: (file: File) => void;
}

function answerWith(page: CheckForm, data: CheckData): Answers {
  const run = (work: () => Promise<void>): void => {
    page.status.textContent = t`Looking …`;
    work().catch((error: unknown) => {
      const why = errorMessage(error);
      page.status.textContent = t`This could not be checked: ${why}`;
    });
  };
  return {
    checkText: () => {
      const text = page.text.value;
      if (text.trim() !== '') return run(async () => show(page, await check(page, data, { text }), { text }));
      page.status.textContent = t`Paste the words of the page first.`;
      page.text.focus();
    },
    checkFile: (chosen) =>
      run(async () => {
        const file = await readGivenFile(chosen);
        const given = { text: file.text ?? '', file };
        page.text.value = given.text.trim();
        show(page, await check(page, data, given), given);
      }),
  };
}

interface Checks {
  readonly check: ReportCheck | undefined;
  /** The report that the text is, where it is another than was asked for. */
  readonly other: ReportCheck | undefined;
}

/** Compares with the report that is asked for, and looks among all where that is another or none is named. */
async function check(page: CheckForm, data: CheckData, given: Given): Promise<Checks> {
  const wanted = await reportOf(page, data);
  const own = wanted && checkReport(given.text, wanted);
  if (own !== undefined && own.outcome !== 'other') return { check: own, other: undefined };
  // Without the other reports, offline for instance, it still stands that it is not this one.
  const all = own === undefined ? data.all() : data.all().catch(() => []);
  const best = bestOf(given, await all);
  return own === undefined ? { check: best, other: undefined } : { check: own, other: best };
}

async function reportOf({ choice }: CheckForm, data: CheckData): Promise<CheckedReport | undefined> {
  const id = choice?.value ?? '';
  return id === '' ? data.own() : (await data.all()).find((report) => report.id === id);
}

function show(page: CheckForm, checks: Checks, given: Given): void {
  showCheck(page, {
    ...checks,
    file: given.file,
    first: page.root.dataset.first,
    onOther: (other) => {
      if (page.choice !== undefined) page.choice.value = other.report.id;
      show(page, { check: other, other: undefined }, given);
    },
  });
}

/** The report that the text is; where nothing of it can be read, the one whose saved file it is. */
function bestOf({ text, file }: Given, reports: readonly CheckedReport[]): ReportCheck | undefined {
  const same = reports.find(({ sha256 }) => sha256 === file?.sha256);
  return findReport(text, reports) ?? (same && checkReport(text, same));
}

function listen({ root, form, text, file, choice }: CheckForm, { checkText, checkFile }: Answers): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    checkText();
  });
  text.addEventListener('paste', () => setTimeout(checkText));
  choice?.addEventListener('change', () => {
    if (text.value.trim() !== '') checkText();
  });
  file.addEventListener('change', () => {
    const [given] = file.files ?? [];
    if (given !== undefined) checkFile(given);
  });
  const target = choice === undefined ? root : document;
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('drop', (event) => {
    const [given] = event instanceof DragEvent ? (event.dataTransfer?.files ?? []) : [];
    if (given === undefined) return;
    event.preventDefault();
    checkFile(given);
  });
}
