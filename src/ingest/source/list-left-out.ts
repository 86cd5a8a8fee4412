import { lineOf } from '../../text/lines/line-of.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { Doubt } from './doubts/list-doubts.ts';
import type { Report } from './report.ts';
import type { SourceText } from './text/source-text.ts';

/** The entries of a feed or an archive that became no report, so that none goes without a word. */
export function listLeftOut(
  { entries = [], text }: SourceText,
  reports: readonly Report[],
): readonly Doubt[] {
  const starts = reports.flatMap(({ lines }) => lines.map(({ start }) => start));
  return entries
    .filter(({ start, text: own }) => !starts.some((at) => at >= start && at < start + own.length))
    .map(({ item, start }) => ({
      rule: 'entry-without-text',
      message: `The entry “${shortenText(item.headline ?? item.url ?? 'without a title', 80)}” was left out: it holds no text of a report.`,
      hint: 'Save the page that it leads to, if it matters.',
      line: lineOf(text, start),
    }));
}
