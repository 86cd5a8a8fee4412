import { doubleMarks } from '../../text/marks/quotation-marks.ts';
import type { QueryPart } from './query.ts';

const needsMarks = /\s|^$/;
const quotationMarks = new RegExp(`[${doubleMarks}]`, 'g');

/** Writes a query as a person would type it. Parsing what is written gives the same parts. */
export function formatQuery(parts: readonly QueryPart[]): string {
  return parts.map(formatPart).join(' ');
}

export function formatPart(part: QueryPart): string {
  return (part.excluded ? '-' : '') + formatWanted(part);
}

function formatWanted(part: QueryPart): string {
  switch (part.type) {
    case 'word':
      return part.text;
    case 'phrase':
      return inMarks(part.text);
    case 'filter':
    case 'unknown':
      return `${part.operator}:${needsMarks.test(part.value) ? inMarks(part.value) : part.value}`;
  }
}

function inMarks(text: string): string {
  return `"${text.replace(quotationMarks, '')}"`;
}
