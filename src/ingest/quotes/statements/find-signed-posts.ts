import { doubleMarks } from '../../../text/marks/quotation-marks.ts';
import { splitParagraphs } from '../../../text/sentences/split-paragraphs.ts';
import type { Stretch } from '../../../text/stretch.ts';
import type { Statement } from './statement.ts';

/** “— Petra Holm (@petraholm) May 6, 2031”: name, handle, and nothing but a day behind them. */
const signature =
  /^[—–―-]{1,2}\s?(?<name>\p{Lu}[^()@\n]{1,60}?)\s?\((?:@\w{1,30}(?:@[\w.-]{1,60})?)\)(?:[\s,·•|-]{0,3}[^\n]{0,40})?$/u;
const linkAtEnd = /(?:\s*(?:https?:\/\/|pic\.|t\.co\/)\S+)+\s*$/u;
const marks = new RegExp(`^[${doubleMarks}]|[${doubleMarks}]$`, 'u');

/** Posts of other services as pages embed them: words without marks, and below them the one who signs with name and handle. */
export function findSignedPosts(text: string): readonly Statement[] {
  const paragraphs = splitParagraphs(text);
  return paragraphs.flatMap((line, index): readonly Statement[] => {
    const words = text.slice(line.start, line.end);
    const name = signature.exec(words)?.groups?.['name'];
    const post = paragraphs[index - 1];
    if (name === undefined || post === undefined) return [];
    const said = withoutLink(text, post);
    if (said.start >= said.end || marks.test(text.slice(said.start, said.end))) return [];
    const start = line.start + words.indexOf(name);
    return [{ parts: [said], mention: { start, end: start + name.length }, speaker: name }];
  });
}

/** The address of the picture is no word of the post's. */
function withoutLink(text: string, { start, end }: Stretch): Stretch {
  const link = linkAtEnd.exec(text.slice(start, end));
  return { start, end: link === null ? end : start + link.index };
}
