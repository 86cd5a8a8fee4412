import { findCopiedPosts } from '../quotes/statements/find-copied-posts.ts';
import { joinLinesOfCapitals } from './join-lines-of-capitals.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { withoutCueTimes } from './without-cue-times.ts';
import { withoutMarkdown } from './without-markdown.ts';
import { type Unpaged, withoutPageMarks } from './without-page-marks.ts';
import { type Unremarked, withoutRemarksAtFoot } from './without-remarks-at-foot.ts';

/** The text of a plain file, and what was taken out of it. */
export interface PlainText extends Unpaged, Unremarked {
  /** How many times of a recording stood between its words. */
  readonly times: number;
}

/** The text of a plain file, a paragraph a line. Posts that were copied keep their lines, which tell name, time and words apart. */
export function readPlain(source: string): PlainText {
  const { text, remarks } = withoutRemarksAtFoot(source);
  const { text: untimed, times } = withoutCueTimes(text);
  const unpaged = { ...withoutPageMarks(withoutMarkdown(untimed)), times, remarks };
  return findCopiedPosts(unpaged.text).length > 0
    ? unpaged
    : { ...unpaged, text: joinLinesOfCapitals(joinWrappedLines(unpaged.text).text) };
}
