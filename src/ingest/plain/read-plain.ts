import { findCopiedPosts } from '../quotes/statements/find-copied-posts.ts';
import { joinLinesOfCapitals } from './join-lines-of-capitals.ts';
import { joinWrappedLines } from './join-wrapped-lines.ts';
import { withoutMarkdown } from './without-markdown.ts';
import { type Unpaged, withoutPageMarks } from './without-page-marks.ts';

/** The text of a plain file, a paragraph a line. Posts that were copied keep their lines, which tell name, time and words apart. */
export function readPlain(text: string): Unpaged {
  const unpaged = withoutPageMarks(withoutMarkdown(text));
  return findCopiedPosts(unpaged.text).length > 0
    ? unpaged
    : { ...unpaged, text: joinLinesOfCapitals(joinWrappedLines(unpaged.text).text) };
}
