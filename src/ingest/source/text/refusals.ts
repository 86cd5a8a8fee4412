import type { Refused } from '../../encoding/decoded.ts';
import type { Doubt } from '../doubts/list-doubts.ts';

const saveAsUtf8 = 'Save the report again as UTF-8.';

/** Why bytes are no text, in the words of the person who dropped them. */
export const refusals: Record<Refused['reason'], Doubt> = {
  empty: {
    rule: 'empty-file',
    message: 'The file holds no text.',
    hint: 'Save the report again, and look that its text is in the file before you drop it here.',
    line: 1,
  },
  binary: {
    rule: 'not-a-text-file',
    message: 'The file is no text: it holds bytes that no letter has.',
    hint: 'Save the report as a web page, as PDF, as a document (.docx, .odt) or as plain text (UTF-8).',
    line: 1,
  },
  damaged: {
    rule: 'wrong-encoding',
    message: 'The letters of the file cannot be read: its encoding was lost.',
    hint: saveAsUtf8,
    line: 1,
  },
  unknown: {
    rule: 'unknown-encoding',
    message: 'The file is not UTF-8 and declares no other encoding, and its letters do not tell which it is.',
    hint: saveAsUtf8,
    line: 1,
  },
  mixed: {
    rule: 'two-encodings',
    message: 'The file holds two encodings: some of its lines are UTF-8 and others are not.',
    hint: 'It was put together from two files: save each of them as UTF-8.',
    line: 1,
  },
};

export const cutOff: Doubt = {
  rule: 'cut-off-file',
  message: 'The file breaks off in the middle of a letter.',
  hint: 'It was not saved to its end: save the report again.',
};
