import { doubleMarks, singleMarks } from '../../../text/marks/quotation-marks.ts';

const innerLabel = new RegExp(
  `^[${doubleMarks}${singleMarks}]{0,3}\\s?(\\p{Lu}[\\p{Lu}.'’ -]{1,30}):\\s`,
  'u',
);

/** “MOSS: We wait.”: the speaker of a transcript, whose label stands inside the marks. */
export function readInnerLabel(words: string): string | undefined {
  return innerLabel.exec(words.slice(0, 60))?.[1];
}
