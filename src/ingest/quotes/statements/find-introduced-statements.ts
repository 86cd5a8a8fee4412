import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { Statement } from './statement.ts';

/** “The following is a statement by Minister Olga Brandt:”, to the end of the paragraph. */
export const introduction =
  /\b(?:statements? (?:of|by|from)|attributable to|remarks (?:of|by)|full (?:text|statement))\b[^.!?]{0,120}:$/iu;
const introducedName =
  /\b(?:[Ss]tatements? (?:of|by|from)|[Aa]ttributable to|[Rr]emarks (?:of|by))\s(?:[^:,]{0,80}?[\s,])?(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)? (?:(?:van|von|de|der|la|bin|al) ){0,2}\p{Lu}\p{Ll}[\p{L}’'-]*)(?:,[^:]{0,80})?:$/u;
/** Who speaks of themselves is the one whose statement it is, and no reporter. */
const firstPerson = /(?<![\p{L}’'])(?:I|we|my|our|us|me|ours|mine|I’m|I'm|I’ve|I've)(?![\p{L}])/iu;
/** Whether words speak of whoever says them. */
export function speaksOfItself(words: string): boolean {
  return firstPerson.test(words);
}

const anyMark = new RegExp(`[${doubleMarks}]`, 'u');

/** Statements that a line names and introduces: the paragraphs right behind it, as far as each speaks in the first person. */
export function findIntroducedStatements(text: string): readonly Statement[] {
  const paragraphs = splitParagraphs(text);
  return paragraphs.flatMap((line, index): readonly Statement[] => {
    const words = text.slice(line.start, line.end);
    const name = introducedName.exec(words)?.groups?.['name'];
    if (name === undefined) return [];
    const parts = ownParagraphs(text, paragraphs.slice(index + 1));
    const start = line.start + words.lastIndexOf(name);
    return parts.length === 0 ? [] : [{ parts, mention: { start, end: start + name.length }, speaker: name }];
  });
}

function ownParagraphs(text: string, following: readonly Stretch[]): readonly Stretch[] {
  const end = following.findIndex(({ start, end: to }) => {
    const words = text.slice(start, to);
    return !speaksOfItself(words) || anyMark.test(words);
  });
  return following.slice(0, end === -1 ? following.length : end);
}
