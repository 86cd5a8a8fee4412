import { compareWeekdays, namesDay } from './event-days.ts';
import type { KnownEvent } from './known-event.ts';

/** How much of an event a text has. */
export interface Match {
  readonly event: KnownEvent;
  readonly score: number;
  /** Whether any of it stands in the event's titles. */
  readonly hasTitle: boolean;
  /** How many stems they share. */
  readonly stems: number;
  /** The most telling of the words they share. */
  readonly words: readonly string[];
}

export const weightOfDay = 4;
const weightOfWeekday = 2;
const mostWords = 3;

/** Compares a text, whose stems are given with its words, with an event. */
export function matchEvent(event: KnownEvent, text: string, stems: ReadonlyMap<string, string>): Match {
  const shared = sharedStems(event, stems).toSorted((a, b) => weightIn(event, b) - weightIn(event, a));
  const day = namesDay(text, event.days);
  return {
    event,
    score: scoreOf(event, text, stems),
    hasTitle: shared.some((stem) => event.titleStems.has(stem)),
    stems: shared.filter((stem) => !stem.includes(' ')).length,
    words: [...(day === undefined ? [] : [day]), ...shared.map((stem) => stems.get(stem) ?? stem)].slice(
      0,
      mostWords,
    ),
  };
}

function sharedStems({ weights }: KnownEvent, stems: ReadonlyMap<string, string>): readonly string[] {
  return [...stems.keys()].filter((stem) => weights.has(stem));
}

function weightIn({ weights }: KnownEvent, stem: string): number {
  return weights.get(stem) ?? 0;
}

/** How much of an event a text has, in figures. */
function scoreOf(event: KnownEvent, text: string, stems: ReadonlyMap<string, string>): number {
  let words = 0;
  for (const stem of stems.keys()) words += weightIn(event, stem);
  return words + scoreOfDay(event, text);
}

export function scoreOfDay({ days }: KnownEvent, text: string): number {
  if (days.weekdays.length === 0) return 0;
  if (namesDay(text, days) !== undefined) return weightOfDay;
  return compareWeekdays(text, days) === 'agree' ? weightOfWeekday : 0;
}

/** The best of several matches, unless another is as good. */
export function clearlyBest(matches: readonly Match[], margin: number): Match | undefined {
  const [best, second] = matches.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score - (second?.score ?? 0) < margin) return undefined;
  return best;
}
