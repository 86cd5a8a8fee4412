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

const weightOfDay = 4;
const weightOfWeekday = 2;
const mostWords = 3;

/** Compares a text, whose stems are given with its words, with an event. */
export function matchEvent(event: KnownEvent, text: string, stems: ReadonlyMap<string, string>): Match {
  const shared = [...event.weights].filter(([stem]) => stems.has(stem)).toSorted(([, a], [, b]) => b - a);
  const day = namesDay(text, event.days);
  const weekday = compareWeekdays(text, event.days);
  const ofDay = day !== undefined ? weightOfDay : weekday === 'agree' ? weightOfWeekday : 0;
  return {
    event,
    score: shared.reduce((sum, [, weight]) => sum + weight, ofDay),
    hasTitle: shared.some(([stem]) => event.titleStems.has(stem)),
    stems: shared.filter(([stem]) => !stem.includes(' ')).length,
    words: [...(day === undefined ? [] : [day]), ...shared.map(([stem]) => stems.get(stem) ?? stem)].slice(
      0,
      mostWords,
    ),
  };
}

/** The best of several matches, unless another is as good. */
export function clearlyBest(matches: readonly Match[], margin: number): Match | undefined {
  const [best, second] = matches.toSorted((a, b) => b.score - a.score);
  if (best === undefined || best.score - (second?.score ?? 0) < margin) return undefined;
  return best;
}
