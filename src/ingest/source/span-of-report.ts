import type { Span } from '../../text/anchor/span.ts';
import { endOf } from '../passages/passage.ts';
import type { Report } from './report.ts';

/** The part of a file that is a report: from its headline, or else its first line, to its last. */
export function spanOfReport({ headline, lines }: Pick<Report, 'headline' | 'lines'>): Span {
  const ends = lines.map(endOf);
  const starts = lines.map(({ start }) => start);
  return [headline?.start ?? Math.min(...starts), Math.max(...ends)];
}
