import { findCopiedPosts } from '../quotes/statements/find-copied-posts.ts';
import { joinDropCaps } from './join-drop-caps.ts';
import { joinLinesOfCapitals } from './join-lines-of-capitals.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { withoutCueTimes } from './without-cue-times.ts';
import { withoutMarkdown } from './without-markdown.ts';
import { type Unpaged, withoutPageMarks } from './without-page-marks.ts';
import { type Unremarked, withoutRemarksAtFoot } from './without-remarks-at-foot.ts';
import { type Unheaded, withoutRunningHeads } from './without-running-heads.ts';

/** The text of a plain file, and what was taken out of it. */
export interface PlainText extends Unpaged, Unremarked, Unheaded {
  /** How many times of a recording stood between its words. */
  readonly times: number;
  /** Words with the hyphen that parted them at a line's end. */
  readonly parted: readonly string[];
}

/** The text of a plain file, a paragraph a line. Posts that were copied keep their lines, which tell name, time and words apart. */
export function readPlain(source: string): PlainText {
  const { text, remarks } = withoutRemarksAtFoot(source);
  const { text: untimed, times } = withoutCueTimes(text);
  const { text: unmarked, ...marks } = withoutPageMarks(withoutMarkdown(untimed));
  const { text: unpaged, heads } = withoutRunningHeads(unmarked);
  const taken = { ...marks, heads, times, remarks };
  if (findCopiedPosts(unpaged).length > 0) return { ...taken, text: unpaged, parted: [] };
  const { text: joined, parted } = joinWrappedLines(joinDropCaps(unpaged));
  return { ...taken, text: joinLinesOfCapitals(joined), parted };
}
