import type { EventEntry } from '../../../domain/content.ts';
import { earliestDay } from '../../../domain/dates/story-date.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { ProposedOccasion } from '../../events/proposed-occasion.ts';
import type { Report } from '../../source/report.ts';

/**
 * A report that nothing else dates came out on the day of what it quotes from, or later. Of occasions that its sentences name
 * the latest counts; of those that are only inferred the earliest, as any of them may be wrong.
 */
export function boundByOccasions(
  report: Report,
  occasions: readonly (ProposedOccasion | undefined)[],
  events: readonly EventEntry[],
): Report {
  if (report.published !== undefined) return report;
  const dated = occasions.flatMap((occasion) => datedAt(occasion, events) ?? []);
  const named = dated.filter(({ isNamed }) => isNamed);
  const chosen = named.length > 0 ? named.toSorted(byDay).at(-1) : dated.toSorted(byDay)[0];
  if (chosen === undefined) return report;
  const { title, day, isNamed } = chosen;
  const doubt = isNamed ? '' : ' That they were said there is inferred too.';
  return {
    ...report,
    published: {
      value: `[${day}..]`,
      grade: 'inferred',
      evidence: `It quotes words from “${title}”, ${day}; it came out then or later.${doubt}`,
    },
  };
}

interface DatedOccasion {
  readonly title: string;
  readonly day: string;
  /** Whether a sentence of the report names it. */
  readonly isNamed: boolean;
}

function datedAt(
  occasion: ProposedOccasion | undefined,
  events: readonly EventEntry[],
): DatedOccasion | undefined {
  const event = events.find(({ id }) => id === occasion?.event);
  const day = earliestDay(event?.date);
  if (event === undefined || day === undefined) return undefined;
  return { title: event.title, day, isNamed: occasion?.evidence === undefined };
}

function byDay(left: DatedOccasion, right: DatedOccasion): number {
  return compareText(left.day, right.day);
}
