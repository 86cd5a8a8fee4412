import { ArticleSchema } from '../domain/article.ts';
import type { Notice } from '../domain/notice.ts';
import { countOf } from '../text/count-of.ts';
import { type ConflictMark, findConflict } from '../text/lines/find-conflict.ts';
import { lineOf } from '../text/lines/line-of.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createUniqueIds } from '../text/slug.ts';
import type { ArticleDraft, DraftedArticle } from './draft/article-draft.ts';
import { draftArticle } from './draft/draft-article.ts';
import type { OutletDraft } from './draft/draft-outlet.ts';
import type { PersonDraft } from './draft/draft-people.ts';
import type { DraftRequest, Given } from './draft/draft-request.ts';
import { type Knowledge, withProposed } from './draft/knowledge.ts';
import type { ReadDraft } from './explain-drafts.ts';
import { cutLines } from './receipt/cut-lines.ts';
import { type DraftedReport, listDecisions } from './receipt/list-decisions.ts';
import type { Decision, Receipt } from './receipt/receipt.ts';
import type { Doubt } from './source/list-doubts.ts';
import { listLeftOut } from './source/list-left-out.ts';
import { readReports } from './source/read-reports.ts';
import type { Report } from './source/report.ts';
import type { SourceText } from './source/source-text.ts';
import { spanOfReport } from './source/span-of-report.ts';

/** A dropped file, decoded. */
export interface DroppedFile {
  /** Its name without folder. */
  readonly name: string;
  readonly sha256: string;
  readonly source: SourceText;
}

/** What a dropped file became. */
export interface Ingested {
  readonly drafts: readonly ArticleDraft[];
  readonly people: readonly PersonDraft[];
  readonly outlets: readonly OutletDraft[];
  readonly receipt: Receipt;
  readonly notices: readonly Notice[];
  /** What was read of each draft's report, for whoever asks why. */
  readonly readings: readonly ReadDraft[];
}

/** Turns the text of one dropped file into a draft for each report in it, with a receipt of every decision. Never throws. */
export function ingestFile(
  { name, sha256, source }: DroppedFile,
  given: Given,
  knowledge: Knowledge,
): Ingested {
  const conflict = findConflict(source.text);
  const reports = conflict === undefined ? readReports(source, { anchor: given.date, url: given.url }) : [];
  const doubts = [...source.doubts, ...listLeftOut(source, reports)];
  const cut = cutLines(source.text, reports);
  const around = cut.map(({ passage }) => passage.text).join('\n');
  const request = {
    source: source.text,
    file: { name, sha256 },
    around,
    doubts: doubtsOfAll(source.doubts),
    given,
  };
  const made = draftEach(reports, request, knowledge);
  const drafted = made.filter(({ draft }) => unfitNotice(draft, name) === undefined);
  const drafts = drafted.map(({ draft: { id, article, body } }) => ({ id, article, body }));
  return {
    drafts,
    readings: drafted.map(({ draft: { id, article, reading } }) => ({ id, article, reading })),
    people: uniqueById(drafted.flatMap(({ draft }) => draft.people)),
    outlets: uniqueById(drafted.flatMap(({ draft }) => draft.outlets)),
    receipt: {
      version: 1,
      file: { name, sha256, encoding: source.encoding, length: source.text.length },
      drafts: drafts.map(({ id, article, body }) => ({ id, article: { ...article }, body })),
      decisions: [...doubts.map(doubtDecision), ...listDecisions(source.text, drafted, cut)],
    },
    notices: [
      ...doubts.map((doubt): Notice => ({ severity: 'warning', file: name, ...doubt })),
      ...listUnfit(made, name, source.text),
      ...(made.length === 0
        ? [conflict === undefined ? noArticleLeft(name, cut.length, source.text) : unmerged(name, conflict)]
        : []),
    ],
  };
}

/** Those of one line are said of the report that it stands in. */
function doubtsOfAll(doubts: readonly Doubt[]): readonly string[] {
  return doubts.flatMap(({ line, message }) => (line === undefined ? [message] : []));
}

function doubtDecision({ rule, message, line }: Doubt): Decision {
  return { what: 'file', words: message, rule, ...(line === undefined ? {} : { line }) };
}

/** A notice for each report that cannot stand in the content, at its line of the file. */
function listUnfit(made: readonly DraftedReport[], file: string, text: string): readonly Notice[] {
  return made.flatMap(({ report, draft }) => {
    const notice = unfitNotice(draft, file);
    const [start] = spanOfReport(report);
    return notice === undefined ? [] : [{ ...notice, line: lineOf(text, start) }];
  });
}

/** Why a draft cannot stand in the content; undefined where it can. */
function unfitNotice({ article }: DraftedArticle, file: string): Notice | undefined {
  const [issue] = ArticleSchema.safeParse(article).error?.issues ?? [];
  if (issue === undefined) return undefined;
  return {
    rule: 'unfit-report',
    severity: 'error',
    file,
    message: `The report “${shortenText(article.title, 60)}” was left out, because of its ${issue.path.join('.')}. ${issue.message}`,
    hint: 'Open the file and look whether that stands in it so, then save the report anew.',
  };
}

/** What one report of a file proposes is known to the next, so that no two people or outlets get one id. */
function draftEach(
  reports: readonly Report[],
  request: DraftRequest,
  knowledge: Knowledge,
): readonly DraftedReport[] {
  const toUnique = createUniqueIds();
  let known = knowledge;
  return reports.map((report) => {
    const made = draftArticle(report, request, known);
    known = withProposed(known, made);
    return { report, draft: { ...made, id: toUnique(made.id) } };
  });
}

function uniqueById<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed();
}

function unmerged(file: string, { text, line }: ConflictMark): Notice {
  return {
    rule: 'git-conflict',
    severity: 'error',
    file,
    line,
    message: `Git could not merge two changes of this file: “${shortenText(text, 60)}”.`,
    hint: 'Put the file back as it was saved; nobody can tell which of the two is the report.',
  };
}

function noArticleLeft(file: string, cut: number, text: string): Notice {
  const alone = text.trim();
  if (alone !== '' && !/[\r\n]/.test(alone))
    return {
      rule: 'headline-alone',
      severity: 'error',
      file,
      line: 1,
      message: `The file holds one line and nothing else: “${shortenText(alone, 80)}”.`,
      hint: 'A headline alone is no report: save the whole article.',
    };
  return {
    rule: 'no-article-left',
    severity: 'error',
    file,
    line: 1,
    message: `No article was left after ${countOf(cut, 'line')} of website text ${cut === 1 ? 'was' : 'were'} removed.`,
    hint: 'Open the file and check that the whole article was saved, not only its first lines.',
  };
}
