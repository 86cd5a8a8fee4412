import { countOf } from '../../text/count-of.ts';
import { hasDoubleMark } from '../../text/marks/quotation-marks.ts';
import { shortenText } from '../../text/shorten-text.ts';
import { type OpenedFile, refuseContainer } from './container.ts';

/** What stands beside the text of a document, each in its own words. */
export interface NotesOfDocument {
  /** What its editors wrote into the margin. */
  readonly comments: readonly string[];
  /** At the foot of its pages or at its end. */
  readonly footnotes: readonly string[];
  /** What its tracked changes delete and nobody has accepted or rejected yet. */
  readonly deleted?: readonly string[];
}

/** What of a document's notes was left out, a sentence each: how many there are, how the first begins, and every footnote that quotes. */
export function tellNotes({ comments, footnotes, deleted = [] }: NotesOfDocument): readonly string[] {
  const [first] = comments;
  const [gone] = deleted;
  const quoting = footnotes.filter((words) => hasDoubleMark(words));
  return [
    ...(first === undefined
      ? []
      : [`${tellLeftOut(comments, 'comment', 'in its margin')}: ${shorten(first)}`]),
    ...(footnotes.length === 0 ? [] : [`${tellLeftOut(footnotes, 'footnote', 'below its text')}.`]),
    ...quoting.map(
      (words) => `A footnote that was left out holds words between quotation marks: ${shorten(words)}`,
    ),
    ...(gone === undefined ? [] : [`${tellDeleted(deleted.length)}; the first reads: ${shorten(gone)}`]),
  ];
}

function tellDeleted(count: number): string {
  const left = `${countOf(count, 'stretch', 'stretches')} of deleted words ${count === 1 ? 'was' : 'were'} left out`;
  return `The document tracks its changes: ${left}, and inserted words are read as its text`;
}

/** A document without paragraphs of its own, which may have comments and footnotes for all that. */
export function refuseEmpty(hint: string, told: readonly string[]): OpenedFile {
  if (told.length === 0) return refuseContainer('empty-file', 'The document holds no text.', hint);
  return refuseContainer(
    'empty-file',
    `The document holds no text but its notes. ${told.join(' ')}`,
    'If they are the report, copy them into the text of a new document, or save them as plain text.',
  );
}

function tellLeftOut(notes: readonly string[], what: string, where: string): string {
  const left = notes.length === 1 ? 'which was' : 'which were';
  return `The document has ${countOf(notes.length, what)} ${where}, ${left} left out as no words of the report`;
}

const shorten = (words: string): string => shortenText(words, 80);
