import type { CheckedItem, CheckedPassage, CheckedReport } from './checked-report.ts';
import { type Finding, findPassage, type SearchedText, searchText } from './find-passage.ts';

/** A passage and what became of it. */
export interface LookedFor {
  readonly passage: CheckedPassage;
  readonly finding: Finding;
}

/** What became of one recorded thing. */
export interface CheckedResult {
  readonly item: CheckedItem;
  /** The worst of its passages decides. */
  readonly kind: Finding['kind'];
  readonly passages: readonly LookedFor[];
}

/** How a text and a report stand to each other. */
export interface ReportCheck {
  readonly report: CheckedReport;
  readonly text: SearchedText;
  readonly results: readonly CheckedResult[];
  /**
   * `all`: everything stands there. `differs`: something reads otherwise. `part`: what is missing
   * lies beyond an end of the text. `missing`: something in between is not there. `other`: the text is another one.
   */
  readonly outcome: 'all' | 'differs' | 'part' | 'missing' | 'other';
  /** How many passages stand in their surroundings: by them a report is known. */
  readonly fits: number;
  /** Which part of the report the text has, in thousandths, where it ends before the report or begins after it. */
  readonly reach: readonly [number, number];
}

const worst = ['found', 'elsewhere', 'differs', 'missing'] as const satisfies readonly Finding['kind'][];

/** Looks for everything recorded of a report in a text that somebody has. */
export function checkReport(text: string, report: CheckedReport): ReportCheck {
  const searched = searchText(text, passagesOf(report));
  const results = report.items.map((item) => checkItem(item, searched));
  const fits = countFits(results);
  const isOther = fits === 0 && results.length > 0;
  const reach = reachOf(results, searched);
  return {
    report,
    text: searched,
    results: isOther ? results.map(doubt) : results,
    fits,
    reach,
    outcome: isOther ? 'other' : outcomeOf(results, reach),
  };
}

/** Every passage of a report. */
export function passagesOf(report: CheckedReport): readonly CheckedPassage[] {
  return report.items.flatMap(({ passages }) => passages);
}

function checkItem(item: CheckedItem, text: SearchedText): CheckedResult {
  const passages = item.passages.map((passage) => ({ passage, finding: findPassage(text, passage) }));
  const rank = Math.max(...passages.map(({ finding }) => worst.indexOf(finding.kind)));
  return { item, passages, kind: worst[rank] ?? 'missing' };
}

function countFits(results: readonly CheckedResult[]): number {
  const findings = results.flatMap(({ passages }) => passages.map(({ finding }) => finding));
  return findings.filter((finding) => finding.kind === 'found' && finding.fits).length;
}

/** A text in which nothing stands in its surroundings confirms nothing, however long the words that it shares. */
function doubt({ item, passages }: CheckedResult): CheckedResult {
  const doubted = passages.map(({ passage, finding }) => ({
    passage,
    finding:
      finding.kind === 'found'
        ? ({ kind: 'elsewhere', span: finding.span } as const)
        : ({ kind: 'missing' } as const),
  }));
  const isThere = doubted.every(({ finding }) => finding.kind === 'elsewhere');
  return { item, passages: doubted, kind: isThere ? 'elsewhere' : 'missing' };
}

const isMet = ({ finding: { kind } }: LookedFor): boolean => kind === 'found' || kind === 'differs';

/** As many signs behind the last passage, or before the first, are too few to hold another. */
const nothingMore = 300;

/** Where the text begins and ends in the report: all of it where nothing is missing beyond what was met, or one passage alone in a text that goes on. */
function reachOf(results: readonly CheckedResult[], { shown }: SearchedText): ReportCheck['reach'] {
  const all = results.flatMap(({ passages }) => passages);
  const met = all.filter(isMet);
  const gone = all.filter((looked) => !isMet(looked));
  const [first, last] = [
    Math.min(...met.map(({ passage }) => passage.at)),
    Math.max(...met.map(({ passage }) => passage.to)),
  ];
  const spans = met.flatMap(({ finding }) => ('span' in finding ? [finding.span] : []));
  const early = gone.filter(({ passage }) => passage.to <= first).length;
  const late = gone.filter(({ passage }) => passage.at >= last).length;
  const begins = Math.min(...spans.map(([start]) => start));
  const ends = Math.max(...spans.map(([, end]) => end));
  return [
    early > 1 || (early === 1 && begins < nothingMore) ? first : 0,
    late > 1 || (late === 1 && shown.length - ends < nothingMore) ? last : 1000,
  ];
}

function outcomeOf(
  results: readonly CheckedResult[],
  [first, last]: ReportCheck['reach'],
): ReportCheck['outcome'] {
  if (results.some(({ kind }) => kind === 'differs')) return 'differs';
  const gone = results.flatMap(({ passages }) => passages.filter((looked) => !isMet(looked)));
  if (gone.length === 0) return 'all';
  return gone.every(({ passage: { at, to } }) => to <= first || at >= last) ? 'part' : 'missing';
}
