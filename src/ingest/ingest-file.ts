import { ArticleSchema } from '../domain/article.ts';
import type { Notice } from '../domain/notice.ts';
import { countOf } from '../text/count-of.ts';
import type { ConflictMark } from '../text/lines/find-conflict.ts';
import { oneLine } from '../text/lines/one-line.ts';
import { placeInText } from '../text/lines/place-in-text.ts';
import { shortenText } from '../text/shorten-text.ts';
import { createUniqueIds } from '../text/slug.ts';
import { stripBoilerplate } from './boilerplate/strip-boilerplate.ts';
import type { ArticleDraft } from './draft/article-draft.ts';
import { draftArticle } from './draft/draft-article.ts';
import type { OutletDraft } from './draft/draft-outlet.ts';
import type { PersonDraft } from './draft/draft-people.ts';
import type { DraftRequest, Given } from './draft/draft-request.ts';
import { type Knowledge, withProposed } from './draft/knowledge.ts';
import type { ReadDraft } from './explain-drafts.ts';
import { toPassages } from './passages/passage.ts';
import { type DroppedFile, type DroppedReports, readDropped } from './read-dropped.ts';
import { type DraftedReport, listDecisions } from './receipt/list-decisions.ts';
import type { Decision, Receipt } from './receipt/receipt.ts';
import type { Doubt } from './source/doubts/list-doubts.ts';
import { whyNoReport } from './source/doubts/why-no-report.ts';
import { isTooShort } from './source/has-body.ts';
import { spanOfReport } from './source/span-of-report.ts';

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
export function ingestFile(file: DroppedFile, given: Given, knowledge: Knowledge): Ingested {
  return draftFile(readDropped(file, given), given, knowledge);
}

/** The drafts of a file that is read already: what is known of people, outlets and events enters here. */
export function draftFile(read: DroppedReports, given: Given, knowledge: Knowledge): Ingested {
  const { name, sha256, source, conflict, leftOut, cut } = read;
  const doubts = [...source.doubts, ...leftOut];
  const around = cut.map(({ passage }) => passage.text).join('\n');
  const request = {
    source: source.text,
    file: { name, sha256 },
    around,
    doubts: doubtsOfAll(source.doubts),
    given,
  };
  const made = draftEach(read, request, knowledge).map((one) => ({ ...one, unfit: unfitNotice(one, read) }));
  const drafted = made.filter(({ unfit }) => unfit === undefined);
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
      ...made.flatMap(({ unfit }) => unfit ?? []),
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

/** Why a draft cannot stand in the content, at the line of its report; undefined where it can. */
function unfitNotice(
  { report, draft: { article } }: DraftedReport,
  { name: file, source }: DroppedReports,
): Notice | undefined {
  const [issue] = ArticleSchema.safeParse(article).error?.issues ?? [];
  if (issue === undefined) return undefined;
  return {
    rule: 'unfit-report',
    severity: 'error',
    file,
    ...placeInText(source.text, spanOfReport(report)[0]),
    message: `The report “${shortenText(article.title, 60)}” was left out, because of its ${issue.path.join('.')}. ${issue.message}`,
    hint: 'Open the file and look whether that stands in it so, then save the report anew.',
  };
}

/** What one report of a file proposes is known to the next, so that no two people or outlets get one id. */
function draftEach(
  { reports, recorded }: DroppedReports,
  request: DraftRequest,
  knowledge: Knowledge,
): readonly DraftedReport[] {
  const toUnique = createUniqueIds();
  let known = knowledge;
  return reports.map((report, index) => {
    const made = draftArticle(report, { ...request, recorded: recorded?.[index] }, known);
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
    column: 1,
    message: `Git could not merge two changes of this file: “${shortenText(text, 60)}”.`,
    hint: 'Put the file back as it was saved; nobody can tell which of the two is the report.',
  };
}

const mostLinesOfFewWords = 5;

/** Whether what stands in a file beside website text is a few short lines. */
function holdsFewWords(text: string): boolean {
  const { kept } = stripBoilerplate(toPassages(text));
  if (kept.length === 0) return false;
  return (
    isTooShort(text) || (kept.length <= mostLinesOfFewWords && kept.every((line) => isTooShort(line.text)))
  );
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
  const known = whyNoReport(text);
  if (known !== undefined) return { severity: 'error', file, line: 1, ...known };
  return {
    rule: 'no-article-left',
    severity: 'error',
    file,
    line: 1,
    message: holdsFewWords(text)
      ? `The file holds too few words for a report: “${shortenText(oneLine(alone), 80)}”.`
      : `No article was left after ${countOf(cut, 'line')} of website text ${cut === 1 ? 'was' : 'were'} removed.`,
    hint: 'Open the file and check that the whole article was saved, not only its first lines.',
  };
}
