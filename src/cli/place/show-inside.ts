import type { Span } from '../../domain/span.ts';

const reach = 40;

/** Words within what stands around them, on one line: `…asked again: [We shall see], and left…`. */
export function showInside(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - reach), start).replace(/^\S*\s/, '');
  const behind = text.slice(end, end + reach).replace(/\s\S*$/, '');
  return `…${before}[${text.slice(start, end)}]${behind}…`.replace(/\s+/g, ' ');
}
