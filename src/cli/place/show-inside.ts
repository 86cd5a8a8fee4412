import type { Span } from '../../text/anchor/span.ts';
import { singleSpaced } from '../../text/lines/single-spaced.ts';
import { besidesOf } from '../../text/words-around.ts';

const reach = 40;

/** Words within what stands around them, on one line: `…asked again: [We shall see], and left…`. */
export function showInside(text: string, [start, end]: Span): string {
  const { before, behind } = besidesOf(text, { start, end }, reach);
  return singleSpaced(`…${before}[${text.slice(start, end)}]${behind}…`);
}
