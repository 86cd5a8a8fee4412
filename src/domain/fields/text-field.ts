import { z } from 'zod';
import { shortenText } from '../../text/shorten-text.ts';

/**
 * How long a text may be, in UTF-16 units, and why. What is longer is nearly always something else that got into the
 * field, and every page, list and index that shows it would grow with it.
 */
const lengths = {
  /** Names stand in lists, on charts and in the search, which keeps the runs of their words. */
  name: 200,
  /** Headlines stand in lists and in the titles of windows. */
  headline: 300,
  /** A headline as a report prints it may have its second deck glued to it. */
  printedHeadline: 2000,
  /** One sentence, as in a deck, a reason or a note. */
  sentence: 2000,
  /** A few sentences, as in a summary. */
  text: 10_000,
  /** Words of a report that a person set into a field, such as “Holt said”. */
  printed: 2000,
  /** Words of a report may be a whole speech. */
  words: 200_000,
} as const;

/** Stands in the report character for character: an odd control character of its file is not ours to delete. */
const fromReport: ReadonlySet<keyof typeof lengths> = new Set(['printedHeadline', 'printed', 'words']);

/** A text of a kind: with letters in it, none of them broken, and no longer than it may be; ours without invisible signs. */
export function textField(kind: keyof typeof lengths) {
  return z.string().superRefine((text, context) => {
    const fault = findFault(text, lengths[kind], fromReport.has(kind) ? nul : controlCharacter);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault, input: text });
  });
}

/** Text of ours that is cut so that it fits into a field of the kind. */
export function fitText(text: string, kind: keyof typeof lengths): string {
  return shortenText(text.replace(controlCharacters, ' '), lengths[kind] - 1);
}

const nul = /\0/;
const controlCharacter = /[\p{Cc}--[\t\n\r\u0085]]/v;
const controlCharacters = new RegExp(controlCharacter, 'gv');
const somethingToRead = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}]/u;
const halfOfPair = /\p{Surrogate}/u;

/** What is the matter with a text, in one sentence; undefined where nothing is. */
function findFault(text: string, most: number, unseen: RegExp): string | undefined {
  if (text === '') return 'It is empty: write a text, or leave the field out.';
  const [broken] = halfOfPair.exec(text) ?? [];
  if (broken !== undefined) return `It holds half of a letter (${codeOf(broken)}): write the letter anew.`;
  const [control] = unseen.exec(text) ?? [];
  if (control !== undefined)
    return `It holds a character that nobody can see (${codeOf(control)}): delete it.`;
  if (!somethingToRead.test(text))
    return 'It holds nothing but blanks: write a text, or leave the field out.';
  if (text.length > most)
    return `It has ${text.length} characters, and ${most} are the most: “${shortenText(text, 40)}”.`;
  return undefined;
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
