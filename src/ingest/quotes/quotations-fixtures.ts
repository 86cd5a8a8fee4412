import { readSaid } from './read-quotations.ts';

/** Every part of every quotation, each as `speaker: words`; paragraphs of the text are divided by a bar. */
export function read(paragraphs: string): readonly string[] {
  const text = paragraphs.split(' | ').join('\n\n');
  return readSaid(text).flatMap(({ parts, speakers, description }) => {
    const speaker = speakers.length > 0 ? speakers.join(' & ') : (description ?? '?');
    return parts.map(({ start, end }) => `${speaker}: ${text.slice(start, end)}`);
  });
}

/** Words that Ann Moss, a harbor master of the tests, is read to have said. */
export const moss = (...words: readonly string[]): readonly string[] =>
  words.map((part) => `Ann Moss: ${part}`);
