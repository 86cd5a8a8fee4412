import { hasDoubleMark } from '../../text/marks/quotation-marks.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { Cut } from './report.ts';

/** What a person should look at: lines below a report that were cut although somebody’s words may stand in them. */
export function tellQuotedCuts(cut: readonly Cut[]): readonly string[] {
  return cut
    .filter(({ passage }) => hasDoubleMark(passage.text))
    .map(
      ({ passage, rule }) =>
        `A line with quotation marks was cut as ${rule}: “${shortenText(passage.text, 80)}”. Look whether it is of the report.`,
    );
}
