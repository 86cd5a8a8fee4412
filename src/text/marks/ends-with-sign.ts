import { closingMarks } from './quotation-marks.ts';

/** The signs that end a sentence, in the scripts that have others too. */
export const sentenceEnds = '.!?…。！？؟۔।';

const closesOrParts = new RegExp(`[${closingMarks}“‘«‹\\s]`);

/** Whether the last sign of a text, before the marks and brackets that close with it, is one of these: `Yes,”` ends with a comma. */
export function endsWithSign(text: string, signs: string): boolean {
  let last = text.length - 1;
  while (last >= 0 && closesOrParts.test(text.charAt(last))) last -= 1;
  return last >= 0 && signs.includes(text.charAt(last));
}

/** Whether the last sign of a text ends a sentence. */
export function endsSentence(text: string): boolean {
  return endsWithSign(text, sentenceEnds);
}
