import { windowAfter, windowBefore } from '../../check/letter-windows.ts';
import { readSigns } from '../../check/read-signs.ts';
import type { Around } from '../../domain/proof.ts';
import type { Span } from '../../text/anchor/span.ts';
import type { Recorded } from './recorded.ts';

/** RecordedSurroundings of recorded words by the field of the words; nothing of the report can be read from them. */
export type RecordedSurroundings = Readonly<Record<string, Around>>;

/** Brackets added by an outlet stand inside a quote, which has surroundings of its own. */
const insideOthers = /^insertions\./;

/** Takes the surroundings of words within a report, from the text of its saved file. */
export function takeSurroundings(text: string, report: Span): (recorded: Recorded) => RecordedSurroundings {
  const lettersOf = (part: Span) => readSigns(text.slice(...part)).letters;
  return ({ words }) =>
    Object.fromEntries(
      words
        .filter(({ field }) => !insideOthers.test(field))
        .map(({ field, span: [start, end] }): [string, Around] => [
          field,
          [
            windowBefore(lettersOf([report[0], start])) ?? null,
            windowAfter(lettersOf([end, report[1]])) ?? null,
          ],
        ]),
    );
}
